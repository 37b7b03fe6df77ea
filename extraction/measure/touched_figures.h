// Words that speak only of the figure that they touch: "an estimated 40", "a reported £45m".
#pragma once

#include "extraction/measure/cue_view.h"
#include "extraction/sentence/draft.h"

namespace attest {

// "Rose 11% to an estimated 447,300", "sold for a reported £45m, it lost £9m": is the word of
// another figure, which it touches?
[[nodiscard]] bool touches_another(const CueView& cues, const PhraseMatch& match,
                                   const QuantityFound& q);

// «Выпустил 14 тысяч машин и намерен выпустить ещё 20», «построили 40 школ, планируют ещё 35»: is
// what was done told of the figure, and what is foreseen of another behind it?
[[nodiscard]] bool is_done_before(const CueView& cues, const PhraseMatch& foreseen,
                                  const QuantityFound& q);

// "More than half of it, $3 million, will go": do only commas stand before the verb that set one
// figure apart, be it this one?
[[nodiscard]] bool stands_in_apposition(const CueView& cues, const QuantityFound& q,
                                        std::uint32_t verb);

// «Ущерб оценили в 310 тысяч, вернуть удалось 22»: does the estimate have a figure of its own, in
// another clause?
[[nodiscard]] bool is_estimate_of_another(const CueView& cues, const PhraseMatch& estimate,
                                          const QuantityFound& q);

// 3천억원을 넘었을 것으로 추정된다: the words of a forecast, told of what has been.
[[nodiscard]] bool is_only_reckoned(const CueView& cues, const PhraseMatch& foreseen);

// "Was expected to end in May, but in April it was put off by two weeks": has the sentence, since
// the word of expectation, begun to tell what was done, before it gives the figure?
[[nodiscard]] bool is_done_since(const CueView& cues, const PhraseMatch& foreseen,
                                 const QuantityFound& q);

// "Will shut the pool after 40 children fell ill", "will hear the case of a man who stole 40 cars":
// is the figure of what has been done, which is told in a clause behind what is foreseen?
[[nodiscard]] bool is_of_past_deed(const CueView& cues, const PhraseMatch& foreseen,
                                   const QuantityFound& q);

// "The firm, which will cut 300 jobs, closed three mills": is what is foreseen told between commas
// before the verb of the figure?
[[nodiscard]] bool is_foreseen_in_aside(const CueView& cues, const PhraseMatch& foreseen,
                                        const QuantityFound& q);

// 64곳인 경로당을 80곳으로 늘릴 계획이다, 300명에서 500명으로 늘릴 예정이다: is it what a plan leaves, and so
// already?  But somebody's forecast of a figure may have been another.
[[nodiscard]] bool is_left_for_plan(const CueView& cues, const PhraseMatch& foreseen,
                                    const QuantityFound& q);

// 시는 5만 명이 찾을 것으로 내다봤다: does somebody stand before the figure as the topic, who expects
// them?  But 조사에서는 300명이 오를 것으로 내다봤다.
[[nodiscard]] bool has_topic_before(const CueView& cues, const QuantityFound& q);

// 60%는 집값이 오를 것으로 전망했다, but not 성장률이 2%에 이를 것으로 전망했다: where endings say so, may the
// figure be those who do something?
[[nodiscard]] bool stands_as_subject(const CueView& cues, const QuantityFound& q);

}  // namespace attest
