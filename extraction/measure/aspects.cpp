#include "extraction/measure/aspects.h"

#include "claims/unit.h"

namespace attest {
namespace {

// People, things, tonnes, money: what can add up.
bool adds_up(const ClaimDraft& draft) {
  const std::string& unit = draft.found.quantity.unit;
  if (draft.measure.role != Role::Level) return false;
  return unit != unit::kPercent && unit != unit::kPercentagePoint && unit != unit::kRatio &&
         unit != unit::kRank && unit != "celsius" && !unit::is_duration(unit) &&
         !unit.ends_with("-person") && !unit::is_compound(unit);
}

// A price is neither: "a kilo costs 5,000 won".
bool is_counted(const ClaimDraft& draft) {
  return draft.found.quantity.unit == unit::kPerson || draft.found.quantity.unit == unit::kCount;
}

}  // namespace

void tell_aspects(std::vector<ClaimDraft>& drafts) {
  const ClaimDraft* before = nullptr;
  for (ClaimDraft& draft : drafts) {
    if (!adds_up(draft)) continue;
    Aspect& aspect = draft.measure.aspect;
    if (draft.dated == Dated::AtDate) aspect = Aspect::Stock;
    if (draft.dated == Dated::Since && is_counted(draft)) aspect = Aspect::Flow;
    if (draft.dated == Dated::Now && is_counted(draft) && aspect == Aspect::Unknown)
      aspect = Aspect::Stock;
    const bool alike = before != nullptr && draft.dated == Dated::During &&
                       before->found.quantity.unit == draft.found.quantity.unit &&
                       before->dated != Dated::Now;
    if (alike && aspect == Aspect::Unknown) aspect = before->measure.aspect;
    before = &draft;
  }
}

}  // namespace attest
