// What the ending on a figure's last word says of it, where endings do the work of prepositions.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "extraction/lexicon/phrases.h"
#include "extraction/sentence/draft.h"

namespace attest {

// The cue of the ending on the last word of a figure that ends before `at`: 명보다.
[[nodiscard]] std::optional<Cue> figure_ending(const Grammar& grammar, const SentenceView& view,
                                               std::uint32_t at);

// Does the word end as one of the pack's endings of that cue?
[[nodiscard]] bool ends_as_cue(const Grammar& grammar, std::string_view word, Cue cue);

// The particle that is written to what stands before the item; empty where none is.
[[nodiscard]] std::string_view glued_ending(const Grammar& grammar, const SentenceView& view,
                                            std::uint32_t at);

// Does the particle say what the figure is that it stands at: 으로, 보다?
[[nodiscard]] bool is_case_of_figure(const Grammar& grammar, std::string_view ending);

// 지난해 30명에서 45명으로: does the time at the item date a level that is left before `until`?
[[nodiscard]] bool is_time_of_level_left(const Grammar& grammar, const SentenceView& view,
                                         std::uint32_t time, std::uint32_t until);

// 지난해 10만명에서 20만명으로, 지난해 10만명에서 5% 늘었다: does the time at `time` lead a level that is
// left for the figure?  But not 지난해 8곳에서 30명이, which is where.
[[nodiscard]] bool is_of_level_left(const Grammar& grammar, const SentenceView& view,
                                    std::uint32_t time, const ClaimDraft& draft);

// 지난해 실적보다 5% 늘었다: does the word before `at` end so that it is what something is compared
// with, and does no cue of its own (예상보다) say otherwise?
[[nodiscard]] bool noun_is_compared(const Grammar& grammar, const SentenceView& view,
                                    const Phrases& phrases, std::uint32_t at);

// 지난해에는, 3월에: the time at the item has a particle of its own, and tells of no noun behind it.
[[nodiscard]] bool has_own_case(const Grammar& grammar, const SentenceView& view,
                                std::uint32_t at);

// 지난해 매출은 경쟁사보다, 지난해에는 경쟁사보다: is the item, a time or a word, no part of the noun
// phrase that ends behind it?  지난해 받은 점수보다 is one.
[[nodiscard]] bool stands_apart(const Grammar& grammar, const SentenceView& view,
                                std::uint32_t at);

// 올해 전망치를 2.6%에서: is the word a subject or an object, which is not of the figure behind it
// as the words of 작년 조사 결과인 51% are?
[[nodiscard]] bool is_argument(const Grammar& grammar, const SentenceView& view, std::uint32_t at);

// 환자의 12%에서 병이 재발했다: does a subject stand at the item behind the ending, and no figure that
// it goes on to?  Then it tells among whom.
[[nodiscard]] bool is_where(const Grammar& grammar, const SentenceView& view, std::uint32_t at);

// Does a factor or a part begin at the item, or behind the particle there?  Of the 8.7% too.
[[nodiscard]] bool begins_multiple(const SentenceView& view, const Phrases& phrases,
                                   std::uint32_t at);

// Does the item join the two ends of a range: 1천만∼2천만?
[[nodiscard]] bool joins_range(const SentenceView& view, std::uint32_t item);

}  // namespace attest
