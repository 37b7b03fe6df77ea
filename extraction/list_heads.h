// What the line above a list says of the lines below it: «Показатели, млрд рублей (в скобках — 2018
// год):», and lines that are a name and its figures.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "claims/article.h"
#include "extraction/periods/periods.h"
#include "extraction/quantities/unit_words.h"
#include "extraction/sentence/draft.h"

namespace attest {

class ListHead {
 public:
  // Before each sentence is read.  A list ends with an empty line, with a long one, and behind a
  // line without a figure.
  void enter(std::string_view text, Span sentence);
  void take_units(const SentenceView& view, std::vector<ClaimDraft>& drafts) const;
  void take_periods(const Grammar& grammar, const SentenceView& view,
                    std::vector<ClaimDraft>& drafts) const;
  // Behind each sentence: it is such a head where it ends with a colon.  The words of its unit are
  // no figure.
  void note(const Grammar& grammar, const SentenceView& view,
            const std::vector<PeriodFound>& periods, const Context& context, UnitWords& units,
            std::vector<ClaimDraft>& drafts);

 private:
  std::optional<NamedUnit> unit_;
  std::optional<Period> period_;
  std::optional<Period> bracketed_;  // of the figures in brackets
  Span sentence_;                    // seen last
  bool in_list_ = false;
  bool begun_ = false;  // a line of it has been read
  bool told_ = false;   // the sentence seen last has figures
};

// What is counted in `unit` where nothing is written beside the figure.
void take_unit(const NamedUnit& unit, QuantityFound& found);
// May its figure be in a unit that stands above it?
[[nodiscard]] bool takes_unit(const ClaimDraft& draft);

}  // namespace attest
