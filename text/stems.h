// What the inflected forms of one word share.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "text/text_rules.h"

namespace attest {

struct WordStems {
  std::vector<std::string> stems;  // one or two; none only where nothing can be shared
  std::vector<std::string> parts;  // of a compound word, when the rules ask for them
};

// The most stems that a word may have: a form of two words (rose) has both.
inline constexpr std::size_t kMaxStems = 2;

// The rules of one language at work.  Pure functions of the word, but not to be
// shared between threads: libstemmer keeps its state.
class Stemmer {
 public:
  // `rules` must outlive this.  A dictionary that is not in `dictionary_folder`, or
  // cannot be read, is done without.
  Stemmer(const TextRules& rules, std::string dictionary_folder);
  ~Stemmer();
  Stemmer(Stemmer&&) noexcept;
  Stemmer& operator=(Stemmer&&) noexcept;

  // REQUIRES: `word` is folded and in the script of the rules.
  [[nodiscard]] WordStems stems(std::string_view word);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace attest
