#include "claims/relation.h"

#include <algorithm>
#include <array>
#include <chrono>

#include "claims/dimension.h"
#include "claims/relation_periods.h"

namespace attest {
namespace {

constexpr std::array<std::string_view, 8> kRelationNames{
    "agrees",       "contradicts", "revises",     "forecast",
    "other-period", "other-base",  "other-scope", "other-unit"};
constexpr std::array<std::string_view, 4> kHowNames{"", "exact", "rounded", "hedged"};

bool foresees(const Claim& claim) {
  return claim.status == Status::Forecast;
}

bool is_same_day(const PublishedClaim& a, const PublishedClaim& b) {
  return a.published && b.published && *a.published == *b.published;
}

// The count was told after the forecast: for harvests the year may be over before its end.
bool is_told_later(const PublishedClaim& a, const PublishedClaim& b) {
  const PublishedClaim& forecast = foresees(a.claim) ? a : b;
  const PublishedClaim& count = foresees(a.claim) ? b : a;
  return forecast.published && count.published && forecast.published->to && count.published->from &&
         *forecast.published->to < *count.published->from;
}

// One of the two replaces the other: the source says which is provisional or final, or
// the same voice moves its forecast.  Two final figures are of two things.
bool replaces(const Claim& a, const Claim& b) {
  if (a.vintage == Vintage::Final && b.vintage == Vintage::Final) return false;
  return a.vintage != Vintage::Unknown || b.vintage != Vintage::Unknown ||
         (foresees(a) && foresees(b));
}

}  // namespace

bool is_early(const PublishedClaim& side) {
  constexpr int kLastOf = 20;  // what is told in the last twentieth of a period is its outcome
  const std::optional<Period>& period = side.claim.period;
  if (!period || !period->to || !side.published || !side.published->from) return false;
  using std::chrono::sys_days;
  const auto left = sys_days(*period->to) - sys_days(*side.published->from);
  if (left.count() <= 0) return false;
  return !period->from || kLastOf * left > sys_days(*period->to) - sys_days(*period->from);
}

namespace {

// A share of "this year", told in July, is of what has been counted of it: from January to May.
bool is_so_far(const PublishedClaim& year, const PublishedClaim& part) {
  constexpr std::chrono::days kUntilTold{75};
  const auto is_known_share = [](const Claim& claim) {
    return dimension_of(claim.quantity.unit).name == "fraction" && claim.period &&
           claim.measure.role != Role::Change && claim.status != Status::Forecast;
  };
  if (!is_known_share(year.claim) || !is_known_share(part.claim) || !is_early(year)) return false;
  const Period& whole = *year.claim.period;
  const Period& counted = *part.claim.period;
  if (!whole.from || whole.from != counted.from || !counted.to || *counted.to >= *whole.to)
    return false;
  using std::chrono::sys_days;
  const auto told_after = sys_days(*year.published->from) - sys_days(*counted.to);
  return told_after >= std::chrono::days{0} && told_after <= kUntilTold;
}

}  // namespace

std::optional<Comparison> compare(const PublishedClaim& a, const PublishedClaim& b,
                                  bool same_origin) {
  const bool two_ways = are_factor_and_percentage(a.claim, b.claim);
  const std::optional<ValueComparison> values =
      two_ways ? compare_ways_of_change(a.claim, b.claim)
               : compare_values(a.claim.quantity, b.claim.quantity);
  if (!values) {
    if (!has_value(a.claim.quantity) || !has_value(b.claim.quantity) ||
        dimension_of(a.claim.quantity.unit).name == dimension_of(b.claim.quantity.unit).name)
      return std::nullopt;
    return Comparison{Relation::OtherUnit, How::None};
  }
  const PeriodRelation periods = compare_periods(a.claim, b.claim);
  if (periods == PeriodRelation::Unknown) return std::nullopt;
  if (periods == PeriodRelation::Nearly)  // what two days tell apart is no contradiction
    return values->meets ? std::optional(Comparison{Relation::Agrees, values->how}) : std::nullopt;
  const bool comparable = periods == PeriodRelation::Same || periods == PeriodRelation::EachYear ||
                          periods == PeriodRelation::ToDate;
  if (!comparable)
    return values->meets && (some_years(a.claim, b.claim) || stand_near(a, b) ||
                             is_event_of(a.claim, b.claim) || is_so_far(a, b) || is_so_far(b, a) ||
                             holds_since(a, b) || holds_since(b, a))
               ? Comparison{Relation::Agrees, values->how}
               : Comparison{Relation::OtherPeriod, How::None};

  if (periods == PeriodRelation::ToDate) return Comparison{Relation::Forecast, values->how};
  const bool a_early = is_early(a) || foresees(a.claim);
  const bool b_early = is_early(b) || foresees(b.claim);
  const bool foreseen = foresees(a.claim) || foresees(b.claim);
  // What was counted so far this year is no refutation of a range for many years.
  if (periods == PeriodRelation::EachYear && a_early != b_early && !foreseen) return std::nullopt;
  // A count that holds to the end was the outcome already.
  if (a_early != b_early && (foreseen || !values->meets))
    return Comparison{Relation::Forecast, values->how};
  // Of a forecast and a count to date neither is the outcome, nor of counts on two days.
  if (a_early && b_early && foresees(a.claim) != foresees(b.claim) && is_told_later(a, b)) {
    const Status status = (foresees(a.claim) ? b : a).claim.status;
    if (same_origin && status == Status::Estimated)  // "raised its estimate" of what is to come
      return values->meets ? Comparison{Relation::Agrees, values->how}
                           : Comparison{Relation::Revises, How::None};
    return Comparison{Relation::Forecast, values->how};
  }
  if (a_early && b_early &&
      (foresees(a.claim) != foresees(b.claim) ||
       (!foreseen && !values->meets && !is_same_day(a, b))))
    return std::nullopt;
  if (values->meets) return Comparison{Relation::Agrees, values->how};
  if (same_origin && replaces(a.claim, b.claim)) return Comparison{Relation::Revises, How::None};
  return Comparison{Relation::Contradicts, How::None};
}

std::string_view to_string(Relation relation) {
  return kRelationNames.at(static_cast<std::size_t>(relation));
}

std::string_view to_string(How how) {
  return kHowNames.at(static_cast<std::size_t>(how));
}

}  // namespace attest
