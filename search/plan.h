// A query in Xapian's terms.  For the .cpp files of search/ only.
#pragma once

#include <string>
#include <vector>
#include <xapian.h>

#include "extraction/extract.h"
#include "search/query.h"
#include "search/ranking.h"
#include "search/wanted.h"
#include "text/analyser.h"

namespace attest {

struct Plan {
  Xapian::Query query;                // matches passages only
  Wanted wanted;
  std::vector<WantedLiteral> forbidden;
  bool verify = false;  // the query finds too much: test each passage against `wanted`
  std::vector<Note> notes;
};

// Everything that planning needs beside the query.
struct PlanContext {
  const Xapian::Database& database;
  Analyser& analyser;
  Extractor& extractor;
  RankingWeights weights;
};

[[nodiscard]] Plan make_plan(const ParsedQuery& query, const PlanContext& context);

// The weighting that `weights` asks for in this database.
[[nodiscard]] Xapian::BM25Weight weighting(const Xapian::Database& database,
                                           const RankingWeights& weights);

}  // namespace attest
