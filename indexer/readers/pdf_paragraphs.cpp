#include "indexer/readers/pdf_paragraphs.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string_view>

namespace attest {
namespace {

constexpr std::size_t kLongestHeading = 240;

// Marks of items; a dash must have a blank after it.
bool is_item(std::string_view text) {
  constexpr std::array<std::string_view, 18> kMarks = {"•", "·", "▪", "■", "□", "○", "●", "◦",  "◆",
                                                       "◇", "▶", "►", "▷", "ㅇ", "※", "✓", "❍", "*"};
  for (const std::string_view mark : kMarks)
    if (text.starts_with(mark)) return true;
  return text.starts_with("- ") || text.starts_with("– ") || text.starts_with("— ");
}

bool ends_sentence(std::string_view text) {
  constexpr std::array<std::string_view, 9> kClosing = {"\"", "'", ")",  "”", "’",
                                                        "»",  "]", "」", "』"};
  for (bool found = true; found;) {
    found = false;
    for (const std::string_view mark : kClosing)
      if (text.ends_with(mark)) {
        text.remove_suffix(mark.size());
        found = true;
      }
  }
  for (const std::string_view mark : {".", "!", "?", "…", "。"})
    if (text.ends_with(mark)) return true;
  return false;
}

// "Introduction ........ 5"
bool leads_to_page(std::string_view text) {
  return text.find(".....") != std::string_view::npos ||
         text.find(". . . . .") != std::string_view::npos ||
         text.find("·····") != std::string_view::npos || text.find("………") != std::string_view::npos;
}

// Lines below one another in one column.
struct Run {
  std::size_t page = 0;
  std::size_t first = 0;
  std::size_t end = 0;
  double left = 0;   // where most lines begin
  double right = 0;  // where full lines end
};

bool same_size(const PdfLine& a, const PdfLine& b) {
  return std::abs(a.size - b.size) <= 0.08 * std::max(a.size, b.size);
}

class Finder {
 public:
  explicit Finder(const std::vector<PdfPageLines>& pages) : pages_(pages) {
    for (std::size_t p = 0; p < pages.size(); ++p) find_runs(p);
    measure();
  }

  std::vector<PdfParagraph> find() {
    for (const Run& run : runs_) {
      if (run.page != page_) end_page(run.page);
      for (std::size_t i = run.first; i < run.end; ++i) add(run, i);
    }
    for (PdfParagraph& paragraph : found_) name(paragraph);
    return std::move(found_);
  }

 private:
  [[nodiscard]] const PdfLine& line(const Run& run, std::size_t i) const {
    return pages_[run.page].lines[i];
  }

  void find_runs(std::size_t p) {
    const auto& lines = pages_[p].lines;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const bool below = i > 0 && lines[i].bottom > lines[i - 1].bottom &&
                         lines[i].left < lines[i - 1].right && lines[i].right > lines[i - 1].left &&
                         same_size(lines[i], lines[i - 1]);
      if (!below) runs_.push_back({p, i, i, 0, 0});
      runs_.back().end = i + 1;
    }
    for (auto run = runs_.rbegin(); run != runs_.rend() && run->page == p; ++run) set_edges(*run);
  }

  void set_edges(Run& run) const {
    std::map<long, std::size_t> lefts;
    std::vector<double> rights;
    for (std::size_t i = run.first; i < run.end; ++i) {
      ++lefts[std::lround(line(run, i).left / 2)];
      if (!line(run, i).row) rights.push_back(line(run, i).right);
    }
    const auto most = std::max_element(
        lefts.begin(), lefts.end(), [](auto& a, auto& b) { return a.second < b.second; });
    run.left = 2 * static_cast<double>(most->first);
    if (rights.empty()) return;
    std::sort(rights.begin(), rights.end());
    run.right = rights[rights.size() - 1 - rights.size() / 10];
  }

  // The size of most characters, and how far its lines are apart, in sizes.
  void measure() {
    std::map<long, std::size_t> sizes;
    std::vector<double> steps;
    for (const Run& run : runs_)
      for (std::size_t i = run.first; i < run.end; ++i) {
        sizes[std::lround(4 * line(run, i).size)] += line(run, i).text.size();
        if (i > run.first && same_size(line(run, i), line(run, i - 1)) && line(run, i).size > 0)
          steps.push_back((line(run, i).bottom - line(run, i - 1).bottom) / line(run, i).size);
      }
    const auto most = std::max_element(
        sizes.begin(), sizes.end(), [](auto& a, auto& b) { return a.second < b.second; });
    if (most != sizes.end()) body_ = static_cast<double>(most->first) / 4;
    if (steps.empty()) return;
    const auto middle = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2);
    std::nth_element(steps.begin(), middle, steps.end());
    step_ = *middle;
  }

  void add(const Run& run, std::size_t i) {
    const PdfLine& now = line(run, i);
    const bool joins = !found_.empty() && !found_.back().lines.empty() && !now.row &&
                       !is_item(now.text) && !found_.back().lines.back().second->row &&
                       !leads_to_page(found_.back().lines.back().second->text) &&
                       (i > run.first ? goes_on_below(run, i) : goes_on_elsewhere(run, now));
    if (!joins) found_.push_back({kind_of(now), now.size, now.bold, {}});
    found_.back().bold = found_.back().bold && now.bold;
    found_.back().lines.emplace_back(run.page, &now);
  }

  static BlockKind kind_of(const PdfLine& line) {
    if (line.row) return BlockKind::TableRow;
    if (leads_to_page(line.text)) return BlockKind::Furniture;
    return is_item(line.text) ? BlockKind::ListItem : BlockKind::Paragraph;
  }

  [[nodiscard]] bool goes_on_below(const Run& run, std::size_t i) const {
    const PdfLine& above = line(run, i - 1);
    const PdfLine& now = line(run, i);
    if (!same_size(above, now) || above.bold != now.bold) {
      // A word in bold does not end a paragraph, a line of nothing else does.
      if (!same_size(above, now)) return false;
      if (found_.back().bold != now.bold && (found_.back().bold || now.bold)) return false;
    }
    if (now.bottom - above.bottom > 1.3 * step_ * now.size) return false;
    const bool item = found_.back().kind == BlockKind::ListItem;
    if (!item && now.left > run.left + 0.8 * now.size && above.left < now.left - 0.4 * now.size)
      return false;
    // The line above ended on purpose where the first word of this one had room in it.
    const double room = run.right - above.right - 0.3 * now.size;
    if (ends_sentence(above.text)) return room < now.first_width + 0.2 * now.size;
    return room < now.first_width + 3 * now.size;
  }

  // Over the end of a column or page.
  [[nodiscard]] bool goes_on_elsewhere(const Run& run, const PdfLine& now) const {
    const PdfLine& above = *found_.back().lines.back().second;
    if (found_.back().kind == BlockKind::Furniture) return false;
    return same_size(above, now) && above.bold == now.bold && !ends_sentence(above.text) &&
           now.left < run.left + 0.8 * now.size && std::abs(now.size - body_) < 0.08 * body_;
  }

  // What goes on over the page stands last on it: below it are only notes in smaller letters.
  void end_page(std::size_t page) {
    const std::size_t before = std::exchange(page_, page);
    std::size_t body = found_.size();
    while (body > 0 && found_[body - 1].size < 0.92 * body_ &&
           found_[body - 1].lines.front().first == before)
      --body;
    if (body == 0 || body == found_.size()) return;
    const PdfParagraph& last = found_[body - 1];
    // Over one end of a page only: of longer ones the beginning could not stay where it is.
    if (last.lines.front().first != before || last.kind != BlockKind::Paragraph ||
        ends_sentence(last.lines.back().second->text))
      return;
    const auto at = found_.begin() + static_cast<std::ptrdiff_t>(body);
    std::rotate(at - 1, at, found_.end());
  }

  void name(PdfParagraph& paragraph) const {
    if (paragraph.kind != BlockKind::Paragraph) return;
    std::size_t bytes = 0;
    for (const auto& [page, of] : paragraph.lines) bytes += of->text.size();
    if (bytes > kLongestHeading) return;
    const bool large = paragraph.size > 1.12 * body_;
    const bool bold = paragraph.bold && paragraph.size >= 0.95 * body_;
    if (large || (bold && !ends_sentence(paragraph.lines.back().second->text)))
      paragraph.kind = BlockKind::Heading;
  }

  const std::vector<PdfPageLines>& pages_;
  std::vector<Run> runs_;
  std::vector<PdfParagraph> found_;
  double body_ = 10;
  double step_ = 1.2;
  std::size_t page_ = 0;
};

}  // namespace

std::vector<PdfParagraph> paragraphs_of(const std::vector<PdfPageLines>& pages) {
  return Finder(pages).find();
}

}  // namespace attest
