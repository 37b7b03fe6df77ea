// How many voices are these figures?
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "extraction/measure/concepts.h"
#include "search/conflicts/disjoint_sets.h"
#include "search/conflicts/figure.h"

namespace attest {

// Figures that go back to one voice.
class Origins {
 public:
  // Joined are figures with the same institution or person at the end of their chain of
  // sources (in any language, by `concepts`, or by the letters in brackets behind the name),
  // those in copied sentences (`copies.h`), and those that give the same exact figure of three
  // digits or more: somebody counted once.  Costs grow with the figures and their sentences.
  // `figures` must outlive the origins.
  Origins(std::span<const CitedFigure> figures, const ConceptFinder& concepts, Analyser& analyser);

  // Two articles of one author are one voice too, whomever they name, and so are two versions
  // of one article.
  [[nodiscard]] bool same(std::size_t a, std::size_t b) const {
    return voice(a) == voice(b) || by_one_author(a, b) || in_versions(a, b);
  }
  // The same number for all figures of one voice.
  [[nodiscard]] std::size_t voice(std::size_t at) const { return voices_.root(at); }
  // Nobody else is named as who says it: what an outlet passes on of an institution's has one
  // origin with that, and may contradict it.
  [[nodiscard]] bool one_speaker(std::size_t a, std::size_t b) const {
    return speakers_.root(a) == speakers_.root(b) || by_one_author(a, b) || in_versions(a, b);
  }

 private:
  [[nodiscard]] bool by_one_author(std::size_t a, std::size_t b) const;
  [[nodiscard]] bool in_versions(std::size_t a, std::size_t b) const;

  std::span<const CitedFigure> figures_;
  DisjointSets voices_, speakers_;
  std::vector<std::vector<std::string>> authors_;  // surnames, folded
  std::vector<std::size_t> articles_;  // number of what the versions of its article share, or 0
};

}  // namespace attest
