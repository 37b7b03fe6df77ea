// Is this place between two sentences, or only after an abbreviation?
//
// ICU proposes the ends of sentences by UAX #29, which knows no abbreviations;
// these rules judge its proposals, and add those that it misses.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>

#include "text/text_rules.h"

namespace attest {

class SentenceEnds {
 public:
  explicit SentenceEnds(const TextRules& rules);

  // A sentence that began at `begin` may end before `at`, where the next one would
  // begin: white space already skipped.  Does it?  REQUIRES: begin < at < text size.
  [[nodiscard]] bool ends(std::string_view text, std::size_t begin, std::size_t at) const;

  // The sentence that began at `begin` goes through the full stop or ellipsis that
  // ends at `stop_end`, as ICU sees it.  Where the next one begins in truth, or 0.
  [[nodiscard]] std::size_t missed_end(std::string_view text, std::size_t begin,
                                       std::size_t stop_end) const;

 private:
  [[nodiscard]] bool is_abbreviation(std::string_view token) const;
  [[nodiscard]] bool begins_with_function_word(std::string_view text, std::size_t at) const;
  [[nodiscard]] bool full_stop_ends(std::string_view text, std::size_t begin, std::size_t stop,
                                    std::size_t at) const;

  std::unordered_set<std::string> abbreviations_;         // without their last '.'
  std::unordered_set<std::string> number_abbreviations_;  // likewise
  std::unordered_set<std::string> function_words_;
};

// Unicode white space, which no sentence begins or ends with.
[[nodiscard]] bool is_white_space(char32_t point);
[[nodiscard]] std::size_t skip_white_space(std::string_view text, std::size_t at);
[[nodiscard]] std::size_t skip_white_space_back(std::string_view text, std::size_t begin,
                                                std::size_t at);

}  // namespace attest
