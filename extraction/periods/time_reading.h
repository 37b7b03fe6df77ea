// One expression of time in its sentence: what it is there for, and when it is.
#pragma once

#include <optional>
#include <vector>

#include "extraction/periods/coming_periods.h"
#include "extraction/periods/placed_period.h"

namespace attest {

// The expressions of the sentence before this one.
struct TimesBefore {
  const std::vector<Placed>& all;
  const std::optional<Period>& last;  // the main period read last, if one was
};

// A day, a week, or days of them.
[[nodiscard]] bool is_short(const PeriodRow& row);

class TimeReading {
 public:
  explicit TimeReading(const PeriodSetting& setting);

  // The expression that is the item `at`.  Notes in the context a firm's own quarters, and up to
  // which day the section counts.
  [[nodiscard]] Placed read(std::uint32_t at, const PeriodRow& row, TimesBefore before) const;

 private:
  [[nodiscard]] Placed described(std::uint32_t at, const PeriodRow& row) const;
  [[nodiscard]] std::optional<Period> seen_from(const PeriodRow& row, TimesBefore before) const;
  void resolve_from(const std::optional<Period>& seen, const PeriodRow& row, Placed& placed) const;
  void mark_relative(const std::optional<Period>& seen, const PeriodRow& row,
                     Placed& placed) const;
  void correct_use(const PeriodRow& row, Placed& placed) const;
  void take_year_of_list(const PeriodRow& row, TimesBefore before, Placed& placed) const;
  [[nodiscard]] Use use_of(std::uint32_t at, const PeriodRow& row, TimesBefore before) const;
  [[nodiscard]] bool is_behind_record_value(std::uint32_t item) const;

  const Grammar& grammar_;
  const SentenceView& view_;
  const std::vector<PeriodFound>& found_;
  Context& context_;
  const ClauseMarks& marks_;
  const ComingPeriods coming_;
};

}  // namespace attest
