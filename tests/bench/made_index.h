// An index of made-up articles, as large as wanted, without extraction.
//
// Articles in English, Russian and Korean by turns, ten figures each on average, through
// the store's own writer.  Concepts, places, outlets and institutions are drawn as
// newspapers draw them: few of them often, most of them seldom (Zipf).  Each measure has a
// true value a year; three of four figures tell it, exactly, rounded or hedged, the others
// differ.  The same size gives the same index on any machine.
#pragma once

#include <cstddef>
#include <string>

namespace attest::bench {

enum class Spread {
  Real,     // as above
  OneHeap,  // every figure of one concept, period and unit: the worst case
};

// Makes the index `folder` of `claims` figures.  Throws as StoreWriter does.
void make_index(const std::string& folder, std::size_t claims, Spread spread);

}  // namespace attest::bench
