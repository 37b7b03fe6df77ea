// May a figure be of a period of its sentence at all?  What stands between them can part them for
// good: another figure that the period is of, another clause, a comparison.
#pragma once

#include <cstdint>
#include <vector>

#include "extraction/periods/period_placing.h"
#include "extraction/sentence/draft.h"

namespace attest {

class PeriodReach {
 public:
  PeriodReach(const PeriodSetting& setting, const std::vector<Placed>& placed);

  // `apart`: how many commas and the like part the two.
  [[nodiscard]] bool reaches(const Placed& p, const ClaimDraft& draft, std::uint32_t apart) const;

  // Does a time that the sentence is about stand before the item?
  [[nodiscard]] bool is_dated_before(std::uint32_t at) const;

 private:
  [[nodiscard]] bool is_of_other_figure(const Placed& p, const ClaimDraft& draft,
                                        std::uint32_t apart) const;
  [[nodiscard]] bool is_of_other_clause(const Placed& p, const ClaimDraft& draft) const;
  [[nodiscard]] bool is_compared_with(const Placed& p, const ClaimDraft& draft,
                                      std::uint32_t apart) const;
  [[nodiscard]] bool is_over_or_to_come(const Placed& p, const ClaimDraft& draft,
                                        std::uint32_t apart) const;
  [[nodiscard]] bool is_of_noun_clause(std::uint32_t from, std::uint32_t to, bool change) const;

  const Grammar& grammar_;
  const SentenceView& view_;
  const Context& context_;
  const ClauseMarks& marks_;
  const PeriodSetting& setting_;
  const std::vector<Placed>& placed_;
};

// 1명이 숨져 2011년: a verb among the items [from, to) ends the clause of what stands before it.
[[nodiscard]] bool ends_clause(const Grammar& grammar, const SentenceView& view, std::uint32_t from,
                               std::uint32_t to);

// "Two dozen have fled since 2000, among them one who killed two guards": a figure behind the
// relative pronoun is of one event of that time; when, is not said.
[[nodiscard]] bool is_told_of_one(const ClauseMarks& marks, const Placed& p, std::uint32_t at);

}  // namespace attest
