// How results are ordered: BM25 over passages, a sum over kinds of terms.
#pragma once

namespace attest {

// How much each kind of term adds; found with tests/bench/ranking_bench.
struct RankingWeights {
  double word = 0.3;    // the very form that was typed
  double stem = 1;
  double title = 0.5;   // a stem in the title, which also counts as a stem of the text
  double gram = 0.4;    // character bigrams; they only rank
  double number = 1.5;
  double k1 = 0.8;      // saturation of repeated words
  double b = 0.5;       // how much long passages are held back
};

}  // namespace attest
