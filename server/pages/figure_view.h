// The parts that figures are shown with: words, amounts, periods, sources and quotes.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/article.h"
#include "claims/claim.h"
#include "server/pages/amounts.h"
#include "search/conflicts/figure.h"
#include "server/pages/catalogue.h"
#include "server/pages/html.h"

namespace attest::server::pages {

// "Ministry of Unification, as told by Yonhap"; empty where the article speaks for itself.
// A name that `passage`, the claim's sentence, does not have is in brackets (search/inferred.h).
[[nodiscard]] std::string attribution_text(const Words& words, const Claim& claim,
                                           std::string_view passage);

// "first half of 2014", in brackets where the passage does not say it.
[[nodiscard]] std::string time_text(const Words& words, const Period& period);

// What brackets mean: where figures are listed, once.
[[nodiscard]] Html brackets_note(const Words& words);

// `lang` where the tag is one, and the direction of writing.
[[nodiscard]] Attributes language_attributes(std::string_view lang);

// The facts of a claim as a list of chips: amount, period, place, status, who said it.
[[nodiscard]] Html fact_chips(const Words& words, const Claim& claim, std::string_view passage);

// A text with what is marked in it: `marks` are spans of `text`, in order, disjoint.
[[nodiscard]] Html marked_text(std::string_view text, const std::vector<Span>& marks);

// Who published it: where nobody is named, the host of its address, else its title.
[[nodiscard]] std::string outlet_of(const Article& article);

// "Halla Wire · 14 January 2015 · English", and "superseded by …" where it is.
[[nodiscard]] Html source_line(const Words& words, const Article& article,
                               const std::optional<Period>& published);

// A link to the page where it stands, at the quoted words; empty where it has no address.
[[nodiscard]] Html original_link(const Words& words, const std::string& url);

// Where our pages are.
[[nodiscard]] std::string article_address(std::string_view key);
[[nodiscard]] std::string claim_address(std::string_view id);

// Levels of a concept in a unit over time.
[[nodiscard]] std::string series_address(std::string_view of, std::string_view unit);

// `address` with one more parameter in its query.
[[nodiscard]] std::string with_query(const std::string& address, std::string_view name,
                                     std::string_view value);

// The sentence of a figure with the figure marked, a link to its reader, its source and facts.
[[nodiscard]] Html figure_card(const Words& words, const CitedFigure& figure);

// A link that opens the original of a figure at its sentence.
[[nodiscard]] std::string original_address(const CitedFigure& figure);

}  // namespace attest::server::pages
