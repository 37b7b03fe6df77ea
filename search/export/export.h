// From an index, a search or a comparison to the calls of an ExportWriter.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "search/answer.h"
#include "search/conflicts/conflicts.h"
#include "search/conflicts/figure.h"
#include "search/export/walk.h"
#include "search/export/writer.h"
#include "store/store.h"

namespace attest {

// What went out.
struct ExportCounts {
  std::size_t articles = 0;
  std::size_t passages = 0;
  std::size_t claims = 0;
};

// Everything that the index holds, article by article in the order of indexing.  Neither
// this nor the others call begin, pair or end.
ExportCounts export_index(const StoreReader& store, ExportWriter& writer);

// What `query` finds, in the order of the index: the sentences that answer and their claims.
ExportCounts export_query(QueryWalk& walk, const std::string& query, ExportWriter& writer);

// The articles of one page of results.
ExportCounts export_hits(const StoreReader& store, std::span<const Hit> hits, ExportWriter& writer);

[[nodiscard]] ExportedPair exported_pair(const ConflictGroup& group, const FigurePair& pair);

// Figures with their articles, each once, ordered by article as they first come.
ExportCounts export_figures(const StoreReader& store, std::span<const CitedFigure> figures,
                            ExportWriter& writer);

}  // namespace attest
