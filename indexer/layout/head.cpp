#include "indexer/layout/head.h"

#include <algorithm>

#include "extraction/language_pack.h"
#include "indexer/layout/byline.h"
#include "indexer/layout/dates.h"
#include "indexer/layout/line_tokens.h"
#include "text/utf8.h"

namespace attest {
namespace {

using Words = std::span<const std::string_view> LayoutRules::*;

struct Candidate {
  Date date;
  int rank = 0;  // lower is better
};

bool has_label(Words labels, std::string_view seen) {
  for (const LanguagePack* pack : language_packs())
    for (const std::string_view label : pack->layout.*labels)
      if (has_word(seen, label)) return true;
  return false;
}

// 0: said to be the date of publication, 1: unsaid, 2: of a later change.
int rank_of(std::string_view line, const DateFound& date) {
  constexpr std::string_view kBar = " | ";
  const std::string_view before = line.substr(0, date.span.begin);
  const std::size_t bar = before.rfind(kBar);
  const std::string seen = folded_line(before.substr(bar == std::string_view::npos ? 0 : bar));
  if (has_label(&LayoutRules::updated, seen)) return 2;
  const std::string_view rest = line.substr(date.span.end);
  const std::string after = folded_line(rest.substr(0, rest.find(kBar)));
  return has_label(&LayoutRules::published, seen) || has_label(&LayoutRules::published, after) ? 0
                                                                                               : 1;
}

// A dateline with a year, in the first paragraph: "MOSCOW, 5 March 2024 (…) —".
std::optional<Date> dateline(std::string_view line) {
  const std::string_view start = line.substr(0, 160);
  std::string_view valid = start;
  while (!valid.empty() && valid.size() < line.size() &&
         (static_cast<unsigned char>(valid.back()) & 0x80) != 0)
    valid.remove_suffix(1);
  const auto dates = find_dates(valid);
  if (dates.empty() || dates[0].span.begin > 60) return std::nullopt;
  for (const std::string_view word : words_of(valid.substr(0, dates[0].span.begin)))
    if (!is_capitalised(word)) return std::nullopt;
  std::string_view rest = valid.substr(dates[0].span.end);
  if (const std::size_t close = rest.find(')');
      rest.starts_with(" (") && close != std::string_view::npos)
    rest = rest.substr(close + 1);
  const bool dash = rest.starts_with(" — ") || rest.starts_with(" – ") ||
                    rest.starts_with(" -- ") || rest.starts_with(" - ");
  return dash ? dates[0].date : std::nullopt;
}

// Dates and names of the head's furniture.
class Head {
 public:
  Head(Article& article, const std::vector<Line>& lines, std::uint32_t limit) : article_(article) {
    const std::size_t count = head_lines(lines);
    end_ = count == 0 ? 0 : lines[std::min(count, lines.size()) - 1].span.end;
    limit_ = limit;
  }

  void read() {
    for (const Block& block : article_.blocks) {
      const std::string_view line = slice(article_.text, block.span);
      if (block.span.begin >= limit_) break;
      if (block.span.begin >= end_) {
        if (block.kind == BlockKind::Furniture) continue;
        if (const auto date = dateline(line)) below_.push_back({*date, 1});
        break;
      }
      if (block.kind == BlockKind::Furniture)
        furniture(line);
      else if (!titled_ && block.kind != BlockKind::TableRow)
        title(line);
    }
    finish();
  }

 private:
  void title(std::string_view line) {
    titled_ = true;
    const std::string_view first = line.substr(0, line.find('\n'));
    if (article_.title.empty() && first.size() <= 600) article_.title = first;
  }

  void furniture(std::string_view line) {
    for (const DateFound& date : find_dates(line))
      if (date.date) (titled_ ? below_ : above_).push_back({*date.date, rank_of(line, date)});
    if (authors_.empty()) authors_ = authors_of(line);
    if (outlet_.empty()) outlet_ = outlet_of(line);
    if (outlet_.empty() && titled_) outlet_ = outlet_beside_date(line);
  }

  // A date above the title may be the day of the visit, above all when the page
  // prints it twice; one below the title is the article's.
  void finish() {
    if (article_.authors.empty()) article_.authors = authors_;
    if (article_.publisher.empty()) article_.publisher = outlet_;
    if (article_.published) return;
    std::vector<Candidate>& candidates = below_.empty() ? above_ : below_;
    if (candidates.empty() || (below_.empty() && above_.size() != 1)) return;
    const auto best =
        std::min_element(candidates.begin(), candidates.end(),
                         [](const Candidate& a, const Candidate& b) { return a.rank < b.rank; });
    article_.published = day_period(best->date);
  }

  Article& article_;
  std::uint32_t end_ = 0;
  std::uint32_t limit_ = 0;
  bool titled_ = false;
  std::vector<Candidate> above_;
  std::vector<Candidate> below_;
  std::vector<std::string> authors_;
  std::string outlet_;
};

// A name by itself under the text, with nothing but furniture after it.
void read_signature(Article& article) {
  for (auto block = article.blocks.rbegin(); block != article.blocks.rend(); ++block) {
    if (block->kind == BlockKind::Furniture) continue;
    const std::string_view line = slice(article.text, block->span);
    if (article.blocks.size() > 3 && line.size() <= 60 && is_name(line)) {
      block->kind = BlockKind::Furniture;
      if (article.authors.empty()) article.authors.emplace_back(line);
    }
    return;
  }
}

}  // namespace

void read_head(Article& article, const std::vector<Line>& lines, std::uint32_t end) {
  Head(article, lines, end).read();
  if (end >= article.text.size()) read_signature(article);
}

}  // namespace attest
