#include "indexer/readers/pdf_lines.h"

#include <algorithm>
#include <cmath>

#include "indexer/readers/pdf_fragments.h"
#include "indexer/readers/pdf_tables.h"

namespace attest {
namespace {

constexpr std::size_t kInNoRow = static_cast<std::size_t>(-1);

// "1)", "12", "*", "†": what a note is marked with.
bool is_note_mark(std::string_view text) {
  if (text.size() > 5) return false;
  for (const std::string_view sign : {"†", "‡", "※"})
    if (text == sign) return true;
  return text.find_first_not_of("0123456789*)],") == std::string_view::npos;
}

// "km" before a small raised 2 is a square kilometre.
bool is_measure(std::string_view text) {
  return text.ends_with('m') || text.ends_with("м") || text.ends_with("㎞");
}

bool is_raised(const PdfWord& word, const PdfWord& before) {
  return word.size < 0.8 * before.size && word.bottom < before.bottom - 0.1 * before.size &&
         word.left - before.right < 0.5 * before.size && word.left > before.left;
}

void widen(PdfLine& line, const PdfWord& word) {
  line.left = std::min(line.left, word.left);
  line.top = std::min(line.top, word.top);
  line.right = std::max(line.right, word.right);
  line.bottom = std::max(line.bottom, word.bottom);
  line.bold = line.bold && word.bold;
}

PdfLine line_of(const PdfWord& word) {
  PdfLine line;
  line.left = word.left;
  line.top = word.top;
  line.right = word.right;
  line.bottom = word.bottom;
  line.size = word.size;
  line.first_width = word.right - word.left;
  line.bold = word.bold;
  line.text = word.text;
  return line;
}

class Lines {
 public:
  explicit Lines(const PdfPage& page)
      : words_(page.words), tables_(find_tables(page.words)), row_(words_.size(), kInNoRow) {
    for (std::size_t row = 0; row < tables_.rows.size(); ++row)
      for (const auto& cell : tables_.rows[row].cells)
        for (const std::size_t word : cell) row_[word] = row;
    written_.resize(tables_.tables.empty() ? 0 : tables_.tables.back() + 1, false);
  }

  std::vector<PdfLine> read() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (row_[i] != kInNoRow)
        write_table(tables_.tables[row_[i]]);
      else
        add(i);
    }
    end_line();
    return std::move(lines_);
  }

 private:
  // Where its first word stands among the others; all of its rows.
  void write_table(std::size_t table) {
    if (written_[table]) return;
    written_[table] = true;
    end_line();
    for (std::size_t row = 0; row < tables_.rows.size(); ++row) {
      if (tables_.tables[row] != table) continue;
      lines_.push_back(row_line(tables_.rows[row]));
    }
  }

  [[nodiscard]] PdfLine row_line(const PdfRow& row) const {
    PdfLine line = line_of(words_[row.cells.front().front()]);
    line.text.clear();
    line.row = true;
    for (const auto& cell : row.cells) {
      if (!line.text.empty()) line.text.push_back('\t');
      const PdfWord* before = nullptr;
      for (const std::size_t i : cell) {
        const PdfWord& word = words_[i];
        if (before != nullptr && is_raised(word, *before) && is_note_mark(word.text)) continue;
        if (before != nullptr && is_apart(word, *before)) line.text.push_back(' ');
        line.text += word.text;
        widen(line, word);
        before = &word;
      }
    }
    return line;
  }

  static bool is_apart(const PdfWord& word, const PdfWord& before) {
    return before.space_after || word.left - before.right > 0.2 * before.size;
  }

  void add(std::size_t i) {
    const PdfWord& word = words_[i];
    if (last_ != nullptr) {
      if (is_raised(word, *last_) && is_note_mark(word.text) && !is_measure(last_->text)) return;
      if (continues(word)) {
        if (is_opening_mark(word)) {
          line_ = line_of(word);
          last_ = &word;
          return;
        }
        if (is_apart(word, *last_)) add_blank(word.left - last_->right);
        line_.text += word.text;
        // A raised or lowered word is of the line but says nothing of its size.
        if (word.size > line_.size) line_.size = word.size;
        widen(line_, word);
        last_ = &word;
        return;
      }
    }
    end_line();
    line_ = line_of(word);
    last_ = &word;
  }

  // The mark before a note itself.
  [[nodiscard]] bool is_opening_mark(const PdfWord& next) const {
    return line_.text == last_->text && is_note_mark(last_->text) &&
           last_->size < 0.8 * next.size && last_->bottom < next.bottom - 0.1 * next.size;
  }

  void add_blank(double width) {
    line_.text.push_back(' ');
    line_.gaps += width;
    ++line_.blanks;
  }

  [[nodiscard]] bool continues(const PdfWord& word) const {
    const double size = std::max(word.size, line_.size);
    const double middle = (word.top + word.bottom) / 2;
    return middle > line_.top && middle < line_.bottom && word.left > last_->left &&
           word.left - last_->right < 8 * size;
  }

  void end_line() {
    if (last_ == nullptr) return;
    last_ = nullptr;
    lines_.push_back(std::move(line_));
  }

  const std::vector<PdfWord>& words_;
  PdfTables tables_;
  std::vector<std::size_t> row_;  // of each word
  std::vector<bool> written_;     // each table
  std::vector<PdfLine> lines_;
  PdfLine line_;
  const PdfWord* last_ = nullptr;
};

}  // namespace

std::vector<PdfLine> lines_of(const PdfPage& page) {
  std::vector<PdfLine> lines = Lines(page).read();
  join_fragments(lines);
  return lines;
}

}  // namespace attest
