// Whose won, pound or dollar: words for money that several countries share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claims/article.h"
#include "extraction/measure/place_mentions.h"
#include "extraction/sentence/draft.h"

namespace attest {

// In which other countries reckon too.
inline constexpr std::string_view kInternational = "USD";

// The country (ISO 3166) that an article is published in, as its language ("en-CA") or address
// (".co.uk") tells; empty where neither does.
[[nodiscard]] std::string outlet_country(const Article& article);

// That in the outlet's name ("NZ Herald"), read as a sentence, or a part of it; empty where the
// name has none, or several.
[[nodiscard]] std::string named_country(const Grammar& grammar, const Phrases& name);

// 북한 돈 9천원, 혜산은 1만원: money that two countries call alike is that named last, which `money`
// keeps from sentence to sentence.
void read_whose_money(const Grammar& grammar, const Phrases& phrases,
                      std::vector<ClaimDraft>& drafts, std::string& money);

// Gives money with an ambiguous word that of the figure's place; else of the place that the
// sentence or the paragraph names; else of the outlet.  A dollar is the outlet's or
// that of the US, in which other countries reckon too: "Taiwan's exports rose to $40bn"; see
// section_dollars.h for what a whole section tells.
void settle_currencies(const Grammar& grammar, const std::vector<PlaceMention>& mentions,
                       std::vector<ClaimDraft>& drafts, Context& context);

}  // namespace attest
