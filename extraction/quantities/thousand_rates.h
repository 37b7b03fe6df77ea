// Rates on a thousand that are told as counts: 인구 1000명당 이혼율은 1.8건, «9,4 на 1000 человек».
#pragma once

#include <string_view>
#include <vector>

#include "extraction/lexicon/grammar.h"
#include "extraction/lexicon/phrases.h"
#include "extraction/sentence/draft.h"

namespace attest {

// Where words of UnitPlace::Clause or Base name a thousand, the rates behind or before them are in
// the unit of these: counts that are no whole numbers, and the bare number right before.
// Bare ones behind a rate that is written in permille are too.
void read_thousand_rates(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                         std::vector<ClaimDraft>& drafts);

// 1천 명당 환자는 12.4명이었다. 전주(10.3명)보다 늘었다: once the section, whose claims begin at `begin`,
// has told such a rate, parts of a person are the same.
void go_on_in_thousand_rates(std::string_view text, std::size_t begin,
                             std::vector<Claim>& claims);

}  // namespace attest
