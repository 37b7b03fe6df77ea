// Are two sentences of one language of the same thing?  By their words alone, for what no
// thesaurus names.  Part of search/conflicts.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "search/conflicts/figure.h"
#include "text/analyser.h"

namespace attest {

class Wording {
 public:
  // `analyser` must outlive it.
  explicit Wording(Analyser& analyser) : analyser_(analyser) {}

  // Most of the words of the statement stand in the sentence of the other, two at least.
  [[nodiscard]] bool is_alike(const CitedFigure& stated, const CitedFigure& found);

 private:
  // For each word that is more than grammar or a number: itself and its stems.
  [[nodiscard]] std::vector<std::set<std::string>> words_of(std::string_view text,
                                                            std::string_view lang);

  Analyser& analyser_;
};

}  // namespace attest
