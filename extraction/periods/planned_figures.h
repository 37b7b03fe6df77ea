// Money that a plan foresees, as a budget does: of the time of the plan, whenever it is told.
#pragma once

#include <vector>

#include "extraction/periods/placed_period.h"

namespace attest {

// "Voted on Wednesday on the 2021 budget": the time of the plan that the sentence names; null where
// it names none.
[[nodiscard]] const Placed* plan_named(const PeriodSetting& setting,
                                       const std::vector<Placed>& placed);

// 강원도는 9일 4조원 규모의 내년도 예산안을 발표했다: the year of the plan, where `nearest`, which may
// be null, is but the day of a sentence that names one; else `nearest`.
[[nodiscard]] const Placed* year_of_plan(const PeriodSetting& setting,
                                         const std::vector<Placed>& placed, const Placed* nearest,
                                         const ClaimDraft& draft);

// "Up 2% from last year, output is forecast at 4.38 billion": the year behind the one that the
// sentence compares with, where that goes on now.
[[nodiscard]] std::optional<Period> year_set_against(const PeriodSetting& setting,
                                                     const std::vector<Placed>& placed);

// 일반회계가 3조원을 차지한다, in a talk of a budget: money of its year, not of the day.
[[nodiscard]] bool is_of_plan(const Context& context, const ClaimDraft& draft);
// 올해 매출 52조원이 목표다. 설비에는 6조원을 쓴다: what is spent, told in the present right behind an
// aim for a time that goes on.
[[nodiscard]] bool goes_on_with_aim(const PeriodSetting& setting, const ClaimDraft& draft);

}  // namespace attest
