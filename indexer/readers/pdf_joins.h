// How the end of one line and the beginning of the next belong together: a hyphen may be of the
// word or of the line, and Hangul is broken between words or anywhere.
//
// Decided by the document itself: by the words that stand whole elsewhere in it.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

#include "indexer/readers/pdf_hangul.h"
#include "indexer/readers/pdf_lines.h"

namespace attest {

class PdfJoins {
 public:
  // First every line, then every two lines of one paragraph (full lines of it reach `right`),
  // then `decide`, then `join`.
  void learn(std::string_view line);
  void see(const PdfLine& above, const PdfLine& below, double right);
  void decide();

  // Adds `line` to `text`, which ends in the line above it; a hyphen of the line goes.
  void join(std::string& text, std::string_view line) const;

 private:
  [[nodiscard]] bool stands_whole(std::string_view word) const;
  [[nodiscard]] bool is_one_word(std::string_view above, std::string_view below) const;

  std::unordered_set<std::string> words_;  // that no line's end has touched
  PdfHangul hangul_;
};

}  // namespace attest
