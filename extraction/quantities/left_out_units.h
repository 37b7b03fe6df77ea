// Bare figures whose unit was written before, or goes without saying.  Part of units.cpp.
#pragma once

#include "extraction/sentence/draft.h"
#include "extraction/sentence/surroundings.h"

namespace attest {

// Does the clause end at the item, or go on with an "and"?
[[nodiscard]] bool ends_at_mark_or_joining(const Grammar& grammar, const SentenceView& view,
                                           std::uint32_t at);

// «Прогимназию выбрали 47 %, лицей — 14», «в 2015-м 15,4 %, теперь 13»: behind a dash or a time, at
// the end of a clause, a figure goes on in percent; so does any that is no whole number.
[[nodiscard]] bool goes_on_in_percent(const Grammar& grammar, const SentenceView& view,
                                      const Phrases& phrases,
                                      const std::vector<ClaimDraft>& drafts, std::size_t i);

// «Ночью минус семь, днём плюс два»: a sign in words that nothing else explains is of the weather.
[[nodiscard]] bool is_temperature(const Grammar& grammar, const SentenceView& view,
                                  const Phrases& phrases, const QuantityFound& found);

// «С 800 до 920 тысяч», «45 млн вместо 135»: a bare figure is of the power that the one it is
// compared with is written in.
void take_power_beside(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                       std::vector<ClaimDraft>& drafts, std::size_t i);

// Does a noun such as "percentage" stand a few words before it, with no other number between?
[[nodiscard]] bool is_of_percentage(const Grammar& grammar, const SentenceView& view,
                                    const QuantityFound& found);

// "Lifted its rate to 4.5 percent from 4.25": what a percentage has left, no mark between.
[[nodiscard]] bool is_share_left(const Grammar& grammar, const SentenceView& view,
                                 const Phrases& phrases, const QuantityFound& before,
                                 const QuantityFound& found);

// «Аналитик осторожнее: он ждёт 115 млрд», in a talk of money: so many are no people.  `noun`: one
// that stands before the figure; `previous`: the unit of the figure before.
[[nodiscard]] std::string_view money_of_milliards(const Grammar& grammar, const Context& context,
                                                  std::string_view previous,
                                                  const PhraseMatch* noun,
                                                  const QuantityFound& found);

// «118 аварий с пострадавшими — на 9 меньше»: of what was counted, whoever stands between.
[[nodiscard]] bool is_difference(const Grammar& grammar, const Phrases& phrases,
                                 const QuantityFound& found);

// "Late trains came to 1,127, said the officer, against fewer than 300": of what the figure before
// counts, whoever stands between.
[[nodiscard]] bool is_set_against(const Grammar& grammar, const Phrases& phrases,
                                  const QuantityFound& found);

// "The Independents had 15, the Liberal Democrats seven": a noun right before its number, with no
// verb, has so many of what is counted, and is not counted itself.
[[nodiscard]] bool is_hung_on(const Grammar& grammar, const PhraseMatch& noun,
                              const QuantityFound& found);

// "Lost 3 million dollars. Customers stood at 9.3 million": the noun of such a verb is counted,
// whatever money was told of before.
[[nodiscard]] bool stands_at(const Grammar& grammar, const Phrases& phrases,
                             const PhraseMatch& noun, const QuantityFound& found);

// «На 12 домов ушло 40 млн рублей, остальные восемь достроят»: so few, behind a sum in millions and
// before a verb, go on from what was counted before it; all else goes on in `previous`, the unit
// of the figure before.
[[nodiscard]] std::string_view unit_gone_on_with(const SentenceView& view,
                                                 const std::vector<ClaimDraft>& drafts,
                                                 std::size_t i, std::string_view previous);

}  // namespace attest
