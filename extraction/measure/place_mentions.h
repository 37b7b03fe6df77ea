// The places that a sentence names, and how each stands to what is said.
#pragma once

#include <cstdint>
#include <vector>

#include "extraction/attribution/source_names.h"
#include "extraction/lexicon/phrases.h"

namespace attest {

enum class PlaceTie : std::uint8_t {
  Apart,    // part of a name, of an origin, of who people are: "North Korean refugees"
  Other,    // a place, but how it stands to a figure is not clear
  In,       // it happens there, or somebody arrives there: "in Germany", 독일에서
  Of,       // what is measured is its own: "China's exports", «население России»
  Subject,  // it does itself what is counted: "China exported"
};

struct PlaceMention {
  std::uint32_t begin = 0;  // items [begin, end), without the preposition
  std::uint32_t end = 0;
  std::uint16_t row = 0;  // of Grammar::places
  PlaceTie tie = PlaceTie::Other;
  Span span;  // of the name, without its particle
};

// In order, disjoint.  Names in those of sources ("the Bank of Russia") are Apart.  `named` are
// the codes of places named before in the section; those of the sentence are added.
[[nodiscard]] std::vector<PlaceMention> place_mentions(const Grammar& grammar,
                                                       const SentenceView& view,
                                                       const Phrases& phrases,
                                                       const std::vector<SourceName>& sources,
                                                       std::vector<std::string_view>& named);

}  // namespace attest
