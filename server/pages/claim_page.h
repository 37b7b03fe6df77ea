// The evidence card: one figure, what it says, and what the other sources say of it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/thesaurus.h"
#include "search/conflicts/check.h"
#include "search/conflicts/figure.h"
#include "server/pages/catalogue.h"
#include "server/pages/html.h"

namespace attest::server::pages {

// A form in which the figure can be cited.
struct CitationForm {
  std::string_view key;  // "cite.bibtex", a message of the catalogue
  std::string text;
};

struct ClaimView {
  CitedFigure figure;
  RelatedFigures related;
  std::optional<CitedFigure> base;  // the other figure that it is compared with
  std::vector<CitationForm> citations;
  std::string address;
  const Thesaurus* thesaurus = nullptr;  // that names its concepts
};

[[nodiscard]] std::string claim_page(const Words& words, const ClaimView& view);

// “The sentence.” — Outlet, “Title”, day, address: to be pasted into a text.
[[nodiscard]] std::string quote_and_citation(const Words& words, const CitedFigure& figure);

// The first pieces in full, the others behind a summary.  `evidence` outlives the call.
[[nodiscard]] Html evidence_cards(const Words& words, const std::vector<const Evidence*>& evidence);

// "10 of 14 shown"
[[nodiscard]] std::string shown_of(const Words& words, std::size_t shown, std::size_t whole);

// A piece of evidence: how it relates and why, the figure with its quote.
[[nodiscard]] Html evidence_card(const Words& words, const Evidence& evidence);

}  // namespace attest::server::pages
