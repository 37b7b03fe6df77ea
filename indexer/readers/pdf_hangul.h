// Whether lines of Hangul are broken between words only or at any syllable, and which of the two
// a break is.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "indexer/readers/pdf_lines.h"
#include "text/hangul_dictionary.h"

namespace attest {

class PdfHangul {
 public:
  // Every two lines of one paragraph that Hangul ends and begins; full lines reach `right`.
  void see(const PdfLine& above, double right);

  // By how full the lines are: where words stay whole, one that has no room left leaves a gap.
  void decide();
  [[nodiscard]] bool breaks_words() const { return breaks_words_; }

  // Whether `above` and `below`, which a line's end parts, are one word, by the dictionary.
  // REQUIRES: decide.
  [[nodiscard]] bool are_one_word(std::string_view above, std::string_view below) const;

 private:
  struct Room {
    double beyond = 0;  // the end of the line, in sizes of its font
    double gaps = 0;    // between its words, together
    std::size_t blanks = 0;
  };
  [[nodiscard]] bool is_known(std::string_view word) const;

  std::vector<Room> rooms_;
  bool breaks_words_ = false;
  std::vector<std::shared_ptr<const HangulDictionary>> dictionaries_;
};

[[nodiscard]] bool starts_with_hangul(std::string_view text);
[[nodiscard]] bool ends_with_hangul(std::string_view text);

}  // namespace attest
