// A figure as the JSON of a claim.  For the .cpp files of search/ only: this header
// shows nlohmann's type.
#pragma once

#include "search/claim_json.h"
#include "search/conflicts/figure.h"

namespace attest {

// As CLAIMS.md, section 3.
[[nodiscard]] inline nlohmann::ordered_json figure_value(const CitedFigure& figure) {
  const PassageRecord& passage = *figure.passage;
  const Stretch around(passage.text, passage.passage.stretch.begin, passage.code_points_before);
  return claim_value(figure.claim, figure.article->article, around);
}

}  // namespace attest
