// How many voices are these figures?
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "extraction/concepts.h"
#include "search/conflicts/figure.h"

namespace attest {

// Figures that go back to one voice, as sets that only grow (union-find).
class Origins {
 public:
  // Joined are figures with the same institution or person at the end of their chain of
  // sources (in any language, by `concepts`), of the same author, with copied sentences, and
  // those that give the same exact figure of three digits or more: somebody counted once.
  Origins(std::span<const CitedFigure> figures, const ConceptFinder& concepts, Analyser& analyser);

  [[nodiscard]] bool same(std::size_t a, std::size_t b) const { return voice(a) == voice(b); }
  // The same number for all figures of one voice.
  [[nodiscard]] std::size_t voice(std::size_t at) const;

 private:
  void join(std::size_t a, std::size_t b) { parents_[voice(a)] = voice(b); }

  std::vector<std::size_t> parents_;
};

}  // namespace attest
