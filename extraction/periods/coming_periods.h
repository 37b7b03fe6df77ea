// Times without a year beside words of expectation: "on Sunday", "in October" may be to come.
#pragma once

#include <optional>

#include "extraction/periods/placed_period.h"

namespace attest {

// "Will be 400, half of last year's 812": what is over is no forecast.
void make_past(const Context& context, ClaimDraft& draft, const Placed& own);

// «К 2050 году, по оценке, 40 млн»: what is estimated of a time to come is a forecast.
void foresee_ahead(const Context& context, ClaimDraft& draft, const Placed& own);

// "In 2008 a guard would look away for $50": what was so again and again, behind the time `own`
// and before the item `at`, is no forecast.
[[nodiscard]] bool is_wont(const PeriodSetting& setting, const Placed& own, std::uint32_t at);

class ComingPeriods {
 public:
  explicit ComingPeriods(const PeriodSetting& setting);

  // Moves on what was taken for the last such time and is the next one; what is over, beside a
  // forecast, is when that was made.
  void correct(Placed& placed, const PeriodRow& row) const;

 private:
  [[nodiscard]] bool is_full_year_to_come(const Placed& placed) const;
  bool is_to_come(const Placed& placed, const PeriodRow& row) const;
  bool is_talked_of(const Placed& placed) const;
  bool is_just_over(const Placed& placed, const PeriodRow& row) const;
  bool is_before_future(const Placed& placed, const PeriodRow& row) const;
  std::optional<Period> next_of(const Placed& placed, const PeriodRow& row) const;
  bool is_told_as_past(const Placed& placed, const PeriodRow& row) const;
  std::optional<Period> last_of(const Placed& placed) const;
  bool is_since_to_come(const Placed& placed, const PeriodRow& row) const;
  bool is_year_to_begin(const Placed& placed, const PeriodRow& row) const;
  bool is_nearer_ahead(const Placed& placed, const PeriodRow& row) const;
  bool is_from_to_come(const Placed& placed, const PeriodRow& row) const;
  bool tells_first_of_deed(std::uint32_t item) const;
  bool counts_before_forecast(std::uint32_t item) const;
  bool ends_in_past(std::uint32_t item) const;
  bool is_day_of_forecast(const Placed& placed, const PeriodRow& row) const;

  const PeriodSetting& setting_;
  const Grammar& grammar_;
  const SentenceView& view_;
  const std::vector<PeriodFound>& found_;
  const Context& context_;
  const ClauseMarks& marks_;
};

}  // namespace attest
