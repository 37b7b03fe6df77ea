// By what a search can be narrowed down: how many of the articles found have what.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace attest {

struct FacetValue {
  std::string value;  // as the field of the query language takes it
  std::size_t articles = 0;
};

// Most frequent first.
struct Facets {
  std::size_t counted = 0;          // articles looked at: the best ones
  std::vector<FacetValue> langs;    // lang:
  std::vector<FacetValue> sources;  // source:, whole names of outlets
  std::vector<FacetValue> years;    // date:, of publication
  std::vector<FacetValue> periods;  // period:, years that figures are about
  std::vector<FacetValue> units;    // unit:
  // origin:, who figures go back to: concepts of institutions, whatever the language, or names
  std::vector<FacetValue> origins;
};

}  // namespace attest
