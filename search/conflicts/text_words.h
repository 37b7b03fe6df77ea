// The words of headlines and sentences that may be of names.  Part of search/conflicts.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "extraction/measure/concepts.h"
#include "text/analyser.h"

namespace attest {

struct Grammar;

class TextWords {
 public:
  // Both must outlive it.
  TextWords(const ConceptFinder& concepts, Analyser& analyser)
      : concepts_(concepts), analyser_(analyser) {}

  struct Read {
    std::vector<std::string> words;          // keys, or as they stand in a script without capitals
    std::vector<std::string> heard;          // folded: some sound as a name may
    std::vector<std::string> abbreviations;  // behind a '='
    bool in_hangul = false;                  // a script without capitals
    bool names_region = false;               // "the region" has a name beside it
  };
  // Of a text, which many figures share and which is asked for again and again: it is kept for a
  // while.
  [[nodiscard]] const Read& of(std::string_view text, const std::string& lang);

  // Is the folded word one of the tables of the language, and nobody's name?
  [[nodiscard]] bool is_known(const Grammar* grammar, const std::string& word);

 private:
  [[nodiscard]] Read read(std::string_view text, const std::string& lang);

  const ConceptFinder& concepts_;
  Analyser& analyser_;
  std::unordered_map<std::string, bool> known_;  // behind the code of their language
  std::unordered_map<std::string, Read> texts_;  // behind that code
};

}  // namespace attest
