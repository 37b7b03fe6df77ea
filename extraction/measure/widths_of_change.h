// Figures that tell how far something moved, though no verb stands right behind them.
#pragma once

#include "extraction/measure/cue_view.h"

namespace attest {

// 증가 폭은 1월 38만명에서 2월 32만명으로: the change that the clause before the figure is on; or
// 성동구(0.13%)의 오름폭이, 성동구(0.13%)가 가장 많이 올랐다: what is told of whom the bracket names.
[[nodiscard]] const PhraseMatch* change_told_apart(const CueView& cues, const QuantityFound& q);

}  // namespace attest
