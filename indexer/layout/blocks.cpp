#include "indexer/layout/blocks.h"

#include <algorithm>
#include <array>

#include "indexer/layout/entries.h"
#include "indexer/layout/furniture.h"

namespace attest {
namespace {

constexpr std::uint32_t kLongestHeading = 110;
constexpr std::size_t kShortestLead = 70;  // bytes; a headline with a full stop is shorter
constexpr std::size_t kTailLines = 4;

constexpr std::array<std::string_view, 12> kBullets = {"•", "◦", "▪", "●", "○", "‣",
                                                       "·", "*", "-", "–", "□", "▫"};

// What follows a bullet and a blank; all of the line when there is no bullet.
std::string_view after_bullet(std::string_view line) {
  for (const std::string_view bullet : kBullets)
    if (line.starts_with(bullet) && line.size() > bullet.size() + 1 &&
        (line[bullet.size()] == ' ' || line[bullet.size()] == '\t'))
      return line.substr(bullet.size() + 1);
  return line;
}

bool is_list_item(std::string_view line) {
  if (after_bullet(line).size() < line.size()) return true;
  const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
  return digits >= 1 && digits <= 2 && digits + 2 < line.size() &&
         (line[digits] == '.' || line[digits] == ')') && line[digits + 1] == ' ' &&
         !(line[digits + 2] >= '0' && line[digits + 2] <= '9');
}

std::size_t cells_of(std::string_view line) {
  std::size_t cells = 1;
  for (std::size_t i = 1; i + 1 < line.size(); ++i) {
    const bool gap = line[i] == '\t' || (line[i] == ' ' && line[i + 1] == ' ' &&
                                         line[i - 1] != ' ' && line[i - 1] != '.');
    const bool bar = line[i] == '|' && line[i - 1] == ' ' && line[i + 1] == ' ';
    cells += gap || bar;
  }
  return cells;
}

bool has_digit(std::string_view line) {
  return line.find_first_of("0123456789") != std::string_view::npos;
}

// “… a pull quote, printed without the full stop of its sentence”
bool is_pull_quote(std::string_view line, bool sentence_end) {
  const bool opens = line.starts_with("“") || line.starts_with("«") || line.starts_with('"');
  const bool closes =
      line.ends_with("”") || line.ends_with("»") || line.ends_with('"') || line.ends_with("″");
  return opens && closes && !sentence_end;
}

class Classifier {
 public:
  Classifier(std::string_view text, const std::vector<Line>& lines)
      : text_(text),
        lines_(lines),
        head_(head_lines(lines)),
        kinds_(lines.size(), BlockKind::Paragraph),
        runs_on_(lines.size(), false) {}

  std::vector<Block> run() {
    title_ = 0;
    while (title_ + 1 < head_ && is_byline(at(title_), Zone::Title)) ++title_;
    for (std::size_t i = 0; i < lines_.size();) {
      std::size_t end = i + 1;
      while (end < lines_.size() && lines_[end].group == lines_[i].group) ++end;
      if (is_wrapped(text_, lines_, i, end))
        std::fill(runs_on_.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                  runs_on_.begin() + static_cast<std::ptrdiff_t>(end), true);
      else
        classify_group(i, end);
      i = end;
    }
    return blocks();
  }

 private:
  std::string_view at(std::size_t i) const { return slice(text_, lines_[i].span); }

  Zone zone(std::size_t i) const {
    if (i <= title_) return Zone::Title;
    if (i < head_) return Zone::Head;
    return i + kTailLines >= lines_.size() ? Zone::Tail : Zone::Body;
  }

  // A line that ends a sentence ends its paragraph, unless the text is broken at a column.
  void classify_group(std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      kinds_[i] = kind_of(i, end - begin);
      runs_on_[i] = i > begin && !lines_[i - 1].sentence_end;
    }
    mark_tables(begin, end);
  }

  std::vector<Block> blocks() const {
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const bool joins = runs_on_[i] && kinds_[i] == BlockKind::Paragraph &&
                         kinds_[i - 1] == BlockKind::Paragraph;
      if (joins)
        blocks.back().span.end = lines_[i].span.end;
      else
        blocks.push_back({lines_[i].span, kinds_[i], {}});
    }
    return blocks;
  }

  BlockKind kind_of(std::size_t i, std::size_t group_size) const {
    const std::string_view line = at(i);
    const Zone where = zone(i);
    if (line.size() <= 660) {
      if (i == title_ && is_byline(line, Zone::Title)) return BlockKind::Furniture;
      if (i == title_ && !is_whole_sentence(i)) return BlockKind::Heading;
      if (is_entry_heading(line)) return BlockKind::Heading;
      if (is_byline(line, where) || is_notice(after_bullet(line), where))
        return BlockKind::Furniture;
    }
    if (is_list_item(line)) return BlockKind::ListItem;
    if (is_pull_quote(line, lines_[i].sentence_end) && lines_[i].opens_group &&
        lines_[i].closes_group)
      return BlockKind::Quote;
    return is_heading(i, group_size) ? BlockKind::Heading : BlockKind::Paragraph;
  }

  // A text may begin without a headline.
  bool is_whole_sentence(std::size_t i) const {
    return at(i).ends_with('.') && lines_[i].sentence_end && at(i).size() >= kShortestLead;
  }

  bool is_heading(std::size_t i, std::size_t group_size) const {
    const Line& line = lines_[i];
    const std::string_view words = at(i);
    if (line.points > kLongestHeading || words.ends_with(':') || words.ends_with(',') ||
        words.ends_with(';'))
      return false;
    if (words.ends_with('.') || (line.sentence_end && i >= head_)) return false;
    if (words.front() >= 'a' && words.front() <= 'z') return false;
    // Within a group only short lines above others are titles: of tables, of stories.
    return (line.opens_group && line.closes_group) || i < head_ || group_size <= 6;
  }

  // Two rows or more, each with the same number of cells; the short line above them
  // is their title.
  void mark_tables(std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end;) {
      const std::size_t cells = cells_of(at(i));
      std::size_t last = i + 1;
      while (last < end && cells > 1 && cells_of(at(last)) > 1 && lines_[last].points <= 200)
        ++last;
      const bool numeric =
          std::any_of(lines_.begin() + static_cast<std::ptrdiff_t>(i),
                      lines_.begin() + static_cast<std::ptrdiff_t>(last),
                      [&](const Line& line) { return has_digit(slice(text_, line.span)); });
      if (cells > 1 && last - i >= 2 && numeric) {
        std::fill(kinds_.begin() + static_cast<std::ptrdiff_t>(i),
                  kinds_.begin() + static_cast<std::ptrdiff_t>(last), BlockKind::TableRow);
        if (i > begin && !lines_[i - 1].sentence_end && kinds_[i - 1] == BlockKind::Paragraph)
          kinds_[i - 1] = BlockKind::Heading;
      }
      i = last;
    }
  }

  std::string_view text_;
  const std::vector<Line>& lines_;
  std::size_t head_;
  std::size_t title_ = 0;
  std::vector<BlockKind> kinds_;
  std::vector<bool> runs_on_;  // the line goes on with the paragraph of the line above
};

}  // namespace

std::vector<Block> find_blocks(std::string_view text, const std::vector<Line>& lines) {
  return Classifier(text, lines).run();
}

}  // namespace attest
