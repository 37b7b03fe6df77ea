// Times that are named only to compare with: "a year earlier", "half of last year's 812".
#pragma once

#include <string>
#include <vector>

#include "extraction/periods/period_choice.h"

namespace attest {

// "Profit in the quarter was $5 million, against $4 million last year": the same part of the
// year named, where the figure that it is compared with is of a part of one.
// REQUIRES: draft.period, which the row has named.
void take_part_alike(const std::optional<Period>& main, const PeriodRow& row, ClaimDraft& draft);

// Dates a figure by the time that it touches, `own`; where it is compared with one of `main`, by
// the same part of it: "5,744 in the first week of July, up from last year's 4,703".
void take_touched(const PeriodSetting& setting, const Placed& own,
                  const std::optional<Period>& main, ClaimDraft& draft);

// A year, a half or three quarters is set against that of the year before; of anything shorter the
// source does not say, and a longer time has none.
[[nodiscard]] std::optional<Period> year_before(const Period& told);

// "Three times the 720 known a year earlier", "a fifth of the record 60 million in 2014", "£11,000
// below the £293,025 of August": is the time, behind the figure, that of another which it is set
// against?
[[nodiscard]] bool is_of_what_it_is_set_against(const PeriodSetting& setting,
                                                const ClaimDraft& draft, std::uint32_t period);

// "Taps will be turned off from August 5 after reservoirs fell to 58%": a time to come is none of
// what another clause says has been.
[[nodiscard]] bool is_behind_coming(const PeriodSetting& setting, const ClaimDraft& draft,
                                    std::uint32_t time, const Period& coming);

// "12 died when it struck on Sunday, and 30 are missing": a time that is over, in a clause before,
// is none of a level that another clause tells of the present.
[[nodiscard]] bool is_behind_past(const PeriodSetting& setting, const Placed& over,
                                  const ClaimDraft& draft);

class ComparedPeriods {
 public:
  ComparedPeriods(const PeriodSetting& setting, PeriodPlacing& placing, const PeriodChoice& choice);

  // The words of the time that a change is told from: "a year earlier".
  [[nodiscard]] std::string base_time(const ClaimDraft& draft) const;
  // A change is dated by its later figure, so it is never what is compared with.
  [[nodiscard]] bool is_compared(const ClaimDraft& draft) const;
  // Is it what a change is told from: "from 120 to 80", 120명에서 80명으로?
  [[nodiscard]] bool is_told_from(const ClaimDraft& draft) const;
  // Notes the time of such a figure: the next sentence may tell its changes from then.
  void remember_what_was(const std::vector<ClaimDraft>& drafts, Context& context) const;
  // "Half of last year's 812", "50% of the 2011 figure", "0.3% on the month": a share of what
  // was at another time is a change from it. `direction` is that of
  // the change told before.
  void read_share(ClaimDraft& draft, Direction direction);
  // "2017's 812", "the 2012 level (1,502)": what a figure touches with its front.
  [[nodiscard]] const Placed* touching(const ClaimDraft& draft);
  // 2017~2019년 평균 1억 명의 62%였다: what stands for so much of what was in earlier years is of the
  // time talked of.
  [[nodiscard]] bool is_part_of_years_before(const ClaimDraft& draft, const Context& context) const;

 private:
  [[nodiscard]] const Placed* time_behind(const ClaimDraft& draft);

  const Grammar& grammar_;
  const SentenceView& view_;
  const ClauseMarks& marks_;
  PeriodPlacing& placing_;
  const PeriodChoice& choice_;
  std::uint32_t compared_end_ = 0;  // of the last share that is compared with another time
};

}  // namespace attest
