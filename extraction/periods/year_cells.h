// Years that stand alone in a cell of a table: they say when, in every language, without a
// word beside them.  Part of extraction/periods/periods.cpp.
#pragma once

#include <vector>

#include "extraction/periods/periods.h"

namespace attest {

// Where the row begins with such a cell, or has no other figures: 1987 among counts is a count.
void read_year_cells(const Grammar& grammar, SentenceView& view, std::vector<PeriodFound>& found);

}  // namespace attest
