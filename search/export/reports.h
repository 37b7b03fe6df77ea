// What a check and a list of conflicts look like as a table and as a page: there a pair or a
// verdict is what counts, not a claim.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "search/conflicts/check.h"
#include "search/conflicts/conflicts.h"
#include "search/export/writer.h"

namespace attest {

class CsvCells;

// Where a figure is said: passage, publisher, published, title, url, path.
void source_cells(CsvCells& csv, const CitedFigure& figure);

// A row a pair, with both figures and their passages.
void conflicts_csv(std::ostream& out, const std::vector<ConflictGroup>& groups,
                   const ExportSettings& settings);
// A section a group: its pairs in a table, its figures in their context.
void conflicts_html(std::ostream& out, const std::vector<ConflictGroup>& groups,
                    const ExportSettings& settings);

// A row a piece of evidence; a figure without any is a row too.
void check_csv(std::ostream& out, const std::vector<CheckedFigure>& figures,
               const ExportSettings& settings);
// A section a figure: its verdict and the evidence in its context.
void check_html(std::ostream& out, const std::vector<CheckedFigure>& figures,
                const ExportSettings& settings);

}  // namespace attest
