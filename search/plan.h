// A query in Xapian's terms.  For the .cpp files of search/ only.
#pragma once

#include <string>
#include <vector>
#include <xapian.h>

#include "extraction/extract.h"
#include "search/query.h"
#include "search/wanted.h"
#include "text/analyser.h"

namespace attest {

// How much each kind of term adds to the rank; found with tests/bench/ranking_bench.
struct RankingWeights {
  double word = 0.3;        // the very form that was typed
  double stem = 1;
  double title = 0.5;       // a stem in the title, which counts as a stem already
  double gram = 0.4;
  double number = 1.5;
  double k1 = 0.8;
  double b = 0.5;
};

struct Plan {
  Xapian::Query query;                // matches passages only
  Wanted wanted;
  std::vector<WantedLiteral> forbidden;
  bool verify = false;  // the query finds too much: test each passage against `wanted`
  std::vector<std::string> notes;
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
