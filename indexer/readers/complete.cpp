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

// The reader's entries begin where the first of them does; what stands before that is
// the article's own, and so is what an entry does not say of itself.
void frame_sections(Article& article) {
  if (const std::uint32_t first = article.sections.front().span.begin; first > 0)
    article.sections.insert(article.sections.begin(),
                            {{0, first}, article.title, article.published, {}});
  for (Section& section : article.sections)
    if (!section.published) section.published = article.published;
}

}  // namespace

void complete(Article& article, const SourceEntry* entry) {
  if (entry != nullptr) apply(*entry, article);
  const std::vector<Line> lines = split_lines(article.text);
  if (article.blocks.empty()) article.blocks = find_blocks(article.text, lines);
  std::vector<Entry> entries;
  const bool has_entries = !article.sections.empty();
  if (!has_entries) entries = find_entries(article.text, lines);
  auto head_end = static_cast<std::uint32_t>(article.text.size());
  if (has_entries) head_end = article.sections.front().span.begin;
  if (!entries.empty()) head_end = entries.front().begin;
  read_head(article, lines, head_end);
  if (has_entries)
    frame_sections(article);
  else
    article.sections = sections_of(article, std::move(entries));
  date_by_sections(article);
  set_languages(article);
  article.content_hash = "sha256:" + sha256(article.text);
  if (article.provenance.empty()) article.provenance.emplace_back();
  Provenance& copy = article.provenance.front();
  if (copy.container.empty()) copy.container = article.path;
  copy.member = article.member;
}

}  // namespace attest
