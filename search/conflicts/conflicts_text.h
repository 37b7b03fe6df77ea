// Groups of conflicts, and single figures with their sources, for reading.
#pragma once

#include <string>

#include "search/conflicts/conflicts.h"

namespace attest {

// "1,514 — Hangang Bridge Courier, 2015-01-14, path:10-15" and below it the sentence; "1,514
// [2014] — …" where the sentence does not say when.
[[nodiscard]] std::string figure_text(const CitedFigure& figure);

// The measure, each pair with its reason, and the figures that it speaks of.
[[nodiscard]] std::string conflicts_text(const ConflictGroup& group);

}  // namespace attest
