#include "search/conflicts/check_reason.h"

#include <algorithm>
#include <unordered_set>

namespace attest {

namespace {

using Holds = bool (*)(const Evidence&);

bool agrees(const Evidence& one) { return one.comparison.relation == Relation::Agrees; }
bool contradicts(const Evidence& one) { return one.comparison.relation == Relation::Contradicts; }
bool is_newer(const Evidence& one) {
  return one.comparison.relation == Relation::Revises && one.is_newer;
}
bool is_of_other_time(const Evidence& one) {
  return one.comparison.relation == Relation::OtherPeriod;
}
bool is_same_number(const Evidence& one) { return one.twist == Twist::SameNumber; }
bool is_any(const Evidence& /*one*/) { return true; }

Voices voices(const std::vector<Evidence>& evidence, Holds holds) {
  Voices counted;
  std::unordered_set<std::size_t> origins;
  for (const Evidence& one : evidence)
    if (holds(one)) {
      ++counted.mentions;
      origins.insert(one.voice);
    }
  counted.origins = origins.size();
  return counted;
}

ReasonSide first_side(const std::vector<Evidence>& evidence, Holds holds) {
  const auto found = std::find_if(evidence.begin(), evidence.end(), holds);
  return found == evidence.end() ? ReasonSide() : reason_side(found->figure);
}

ReasonCode code_against(const Evidence& first) {
  if (first.twist == Twist::Denied) return ReasonCode::Denied;
  if (first.twist != Twist::Reversed) return ReasonCode::SaidOtherwise;
  return first.figure.claim.measure.direction == Direction::Up ? ReasonCode::IsRise
                                                               : ReasonCode::IsFall;
}

ReasonCode code_without_evidence(const CitedFigure& stated) {
  const Quantity& q = stated.claim.quantity;
  if (q.modifier == Modifier::Vague || (!q.low && !q.high)) return ReasonCode::NoNumber;
  return stated.claim.measure.concepts.empty() ? ReasonCode::NoConcept : ReasonCode::NothingHeld;
}

Reason reason_of_unverified(const CheckedFigure& checked) {
  const std::vector<Evidence>& all = checked.evidence;
  Reason reason;
  reason.stated = reason_side(checked.stated);
  if (all.empty()) {
    reason.code = code_without_evidence(checked.stated);
    return reason;
  }
  if (std::any_of(all.begin(), all.end(), is_same_number)) {
    reason.code = ReasonCode::NumberElsewhere;
    reason.found = first_side(all, is_same_number);
    reason.against = voices(all, is_same_number);
    return reason;
  }
  const bool timeless =
      !checked.stated.claim.period && std::any_of(all.begin(), all.end(), is_of_other_time);
  reason.code = timeless ? ReasonCode::NoTimeNamed : ReasonCode::OnlyNear;
  reason.against = voices(all, is_any);
  return reason;
}

}  // namespace

Reason reason_of(const Evidence& evidence, const CitedFigure& stated) {
  Reason reason = reason_of(stated, evidence.figure, evidence.comparison, true);
  if (evidence.twist == Twist::Reversed) reason.code = ReasonCode::OppositeDirections;
  if (evidence.twist == Twist::Denied) reason.code = ReasonCode::DeniedFigure;
  if (evidence.twist == Twist::SameNumber) reason.code = ReasonCode::SameNumber;
  return reason;
}

Reason reason_of(const CheckedFigure& checked) {
  const std::vector<Evidence>& all = checked.evidence;
  if (checked.verdict == CheckVerdict::Unverified) return reason_of_unverified(checked);
  Reason reason;
  reason.stated = reason_side(checked.stated);
  reason.agreeing = voices(all, agrees);
  reason.against = voices(all, contradicts);
  if (checked.verdict == CheckVerdict::Supported) reason.code = ReasonCode::SaidSo;
  if (checked.verdict == CheckVerdict::Disputed) reason.code = ReasonCode::Disputed;
  if (checked.verdict == CheckVerdict::Superseded) reason.code = ReasonCode::ReplacedSince;
  if (checked.verdict == CheckVerdict::Contradicted)
    reason.code = code_against(*std::find_if(all.begin(), all.end(), contradicts));
  reason.found =
      first_side(all, reason.code == ReasonCode::ReplacedSince ? is_newer : contradicts);
  return reason;
}

std::string told_of(const CheckedFigure& checked) {
  std::string told = told_of(checked.why);
  if (checked.slip) told += " " + told_of(*checked.slip);
  return told;
}

}  // namespace attest
