#include "indexer/readers/complete.h"

#include <algorithm>

#include "indexer/layout/blocks.h"
#include "indexer/layout/entries.h"
#include "indexer/layout/head.h"
#include "indexer/layout/lines.h"
#include "indexer/readers/language.h"
#include "text/digest.h"

namespace attest {
namespace {

// A page of dated entries was published from its first to its last.
void date_by_sections(Article& article) {
  if (article.published || article.sections.size() < 2) return;
  std::optional<Date> first;
  std::optional<Date> last;
  for (const Section& section : article.sections) {
    if (!section.published) continue;
    first = std::min(first.value_or(*section.published->from), *section.published->from);
    last = std::max(last.value_or(*section.published->to), *section.published->to);
  }
  if (!first) return;
  article.published = span_period(day_period(*first), day_period(*last));
  for (Section& section : article.sections)
    if (!section.published) section.published = article.published;
}

}  // namespace

void complete(Article& article, const SourceEntry* entry) {
  if (entry != nullptr) apply(*entry, article);
  const std::vector<Line> lines = split_lines(article.text);
  if (article.blocks.empty()) article.blocks = find_blocks(article.text, lines);
  std::vector<Entry> entries;
  if (article.sections.empty()) entries = find_entries(article.text, lines);
  read_head(
      article, lines,
      entries.empty() ? static_cast<std::uint32_t>(article.text.size()) : entries.front().begin);
  if (article.sections.empty()) article.sections = sections_of(article, std::move(entries));
  date_by_sections(article);
  set_languages(article);
  article.content_hash = "sha256:" + sha256(article.text);
}

}  // namespace attest
