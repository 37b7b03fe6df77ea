#include "search/conflicts/check_compare.h"

#include <algorithm>

#include "claims/dimension.h"
#include "claims/subject.h"
#include "claims/unit.h"
#include "search/conflicts/conflicts.h"

namespace attest {

namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr std::string_view kAnybody = "person";
constexpr days kMonth{31};
constexpr days kLongPeriod{300};  // of which a month before its end tells the outcome

bool is_one_day(const Period& period) {
  return period.from && period.to && *period.from == *period.to;
}

bool is_within(const Period& part, const Period& whole) {
  return part.from && part.to && whole.from && whole.to && *part.from >= *whole.from &&
         *part.to <= *whole.to;
}

days length_of(const Period& period) {
  return sys_days(*period.to) - sys_days(*period.from) + days{1};
}

bool is_rate(const Quantity& quantity) {
  return quantity.unit == unit::kPercent || quantity.unit == unit::kRatio ||
         quantity.unit == unit::kPercentagePoint;
}

bool is_people_or_things(const Quantity& quantity) {
  return quantity.unit == unit::kPerson || quantity.unit == unit::kCount;
}

// "By the end of 2014" and on the last day of it; "since 15 December" and from then on; "in
// April", and the one day in April on which it was measured; a change "from 2011 to 2014"
// and in 2014.
bool tells_one_time(const Period& stated, const CitedFigure& found) {
  const Period& other = *found.claim.period;
  if (found.claim.measure.role == Role::Change && stated.to && other.to &&
      *stated.to == *other.to && stated.from && other.from && *stated.from < *other.from)
    return true;
  if (!stated.from && stated.to && other.to) return *stated.to == *other.to;
  if (stated.from && other.from && *stated.from == *other.from && !other.to) return true;
  return is_rate(found.claim.quantity) && is_one_day(other) && is_within(other, stated);
}

// A daily or yearly rate moves: only within a month two of them cannot both hold.
bool is_loose_time(const CitedFigure& stated, const CitedFigure& found) {
  const auto& own = stated.claim.period;
  const auto& other = found.claim.period;
  return own && other && is_one_day(*other) && !is_one_day(*own) && is_within(*other, *own) &&
         length_of(*own) > kMonth;
}

bool opposed(Direction a, Direction b) {
  return a != Direction::None && b != Direction::None && a != b;
}

bool is_same_value(const CitedFigure& a, const CitedFigure& b) {
  const auto values = compare_values(a.claim.quantity, b.claim.quantity);
  return values && values->how == How::Exact && is_telling(a.claim.quantity);
}

// Printed in the last weeks of a year and told as the fact: no forecast, nor a count half-way.
bool is_outcome(const CitedFigure& found) {
  const auto& period = found.claim.period;
  const auto& published = found.published();
  return found.claim.status == Status::Asserted && found.claim.period && period->from &&
         period->to && published && published->from && length_of(*period) >= kLongPeriod &&
         sys_days(*published->from) + kMonth > sys_days(*period->to);
}

}  // namespace

std::vector<std::string> sexes_of(const Measure& measure) {
  std::vector<std::string> found;
  for (const std::string_view id : {"man", "woman"})
    if (std::find(measure.concepts.begin(), measure.concepts.end(), id) != measure.concepts.end())
      found.emplace_back(id);
  if (found.size() == 2) found.clear();  // all of them
  return found;
}

bool is_telling(const Quantity& quantity) {
  if (!quantity.low || !quantity.high || *quantity.low != *quantity.high) return false;
  std::int64_t digits = normalised(*quantity.low).coefficient();
  while (digits != 0 && digits % 10 == 0) digits /= 10;
  return digits > 10;
}

bool is_amount(const Quantity& quantity) {
  return !unit::is_duration(quantity.unit) && quantity.unit != unit::kRank &&
         !quantity.unit.ends_with("-person");
}

StatedComparer::StatedComparer(const std::vector<CitedFigure>& found, const ConceptKinds& kinds,
                               Wording& wording)
    : kinds_(kinds), wording_(wording) {
  for (const CitedFigure& figure : found) {
    auto& known = concepts_[figure.article->key];
    const Measure& measure = figure.claim.measure;
    known.insert(measure.concepts.begin(), measure.concepts.end());
    known.insert(measure.context.begin(), measure.context.end());
  }
}

CitedFigure StatedComparer::aligned(const CitedFigure& stated, const CitedFigure& found) const {
  CitedFigure same = stated;
  Quantity& quantity = same.claim.quantity;
  if (is_people_or_things(quantity) && is_people_or_things(found.claim.quantity))
    quantity.unit = found.claim.quantity.unit;
  if (!found.claim.period) return same;
  if (!same.claim.period || (tells_one_time(*same.claim.period, found) &&
                             (!is_rate(found.claim.quantity) || is_one_statistic(stated, found))))
    same.claim.period = found.claim.period;
  return same;
}

// A total since ever, an average: of one kind in both.
bool StatedComparer::is_one_statistic(const CitedFigure& stated, const CitedFigure& found) const {
  const auto of = [&](const CitedFigure& figure) {
    std::vector<std::string> ids;
    for (const std::string& id : figure.claim.measure.concepts)
      if (kinds_.statistics.contains(id)) ids.push_back(id);
    return ids;
  };
  return of(stated) == of(found);
}

// Of another country than any that the statement names.
bool StatedComparer::is_elsewhere(const CitedFigure& stated, const CitedFigure& found) const {
  const Measure& own = stated.claim.measure;
  bool other = false;
  for (const std::string& id : found.claim.measure.concepts) {
    if (!kinds_.places.contains(id)) continue;
    if (std::binary_search(own.concepts.begin(), own.concepts.end(), id) ||
        std::binary_search(own.context.begin(), own.context.end(), id))
      return false;
    other = true;
  }
  return other && std::any_of(own.concepts.begin(), own.concepts.end(),
                              [&](const std::string& id) { return kinds_.places.contains(id); });
}

bool StatedComparer::names_what(const Measure& measure) const {
  return std::any_of(measure.concepts.begin(), measure.concepts.end(),
                     [&](const std::string& id) { return kinds_.says_what(id) && id != kAnybody; });
}

// A rare number for the same time is the same figure, if anything at all ties the two: a
// concept in the sentence, or of the article where the figure has none; else their words.
bool StatedComparer::shares_a_word(const CitedFigure& stated, const CitedFigure& found) const {
  const Measure& other = found.claim.measure;
  const auto near = concepts_.find(found.article->key);
  const bool bare = !names_what(other) && near != concepts_.end();
  for (const std::string& id : stated.claim.measure.concepts)
    if (kinds_.says_what(id) && id != kAnybody &&
        (std::binary_search(other.concepts.begin(), other.concepts.end(), id) ||
         std::binary_search(other.context.begin(), other.context.end(), id) ||
         (bare && near->second.contains(id))))
      return true;
  return wording_.is_alike(stated, found);
}

bool StatedComparer::is_one_thing(const CitedFigure& stated, const CitedFigure& found) const {
  const Measure& own = stated.claim.measure;
  const Measure& other = found.claim.measure;
  if (compare_subjects(own, other, kinds_) != SubjectMatch::Other) return true;
  const auto near = concepts_.find(found.article->key);
  // A figure without a noun of its own is of what its article is of.
  bool named = !names_what(other);
  bool any = false;
  for (const std::string& id : own.concepts) {
    if (!kinds_.says_what(id) || id == kAnybody) continue;
    any = true;
    if (near == concepts_.end() || !near->second.contains(id)) return false;
    named = named || std::binary_search(other.concepts.begin(), other.concepts.end(), id);
  }
  return any ? named : wording_.is_alike(stated, found);
}

// The same value for the same time and thing: that is enough, whatever else is said.
bool StatedComparer::agrees_by_context(const CitedFigure& stated, const CitedFigure& found) const {
  const Measure& own = stated.claim.measure;
  const Measure& other = found.claim.measure;
  return compare_periods(stated.claim, found.claim) == PeriodRelation::Same &&
         is_same_value(stated, found) &&
         (own.role == other.role || is_rate(stated.claim.quantity)) &&
         !is_elsewhere(stated, found) && is_one_thing(stated, found);
}

std::optional<StatedComparison> StatedComparer::compare(const CitedFigure& stated,
                                                        const CitedFigure& found) const {
  const CitedFigure own = aligned(stated, found);
  const Claim& claim = own.claim;
  const Claim& other = found.claim;
  const bool one_time = compare_periods(claim, other) == PeriodRelation::Same;
  const SubjectMatch match = compare_subjects(claim.measure, other.measure, kinds_);
  if (opposed(claim.measure.direction, other.measure.direction)) {
    const bool one_subject = match == SubjectMatch::Same || match == SubjectMatch::Compatible;
    if (one_time && one_subject && is_same_value(own, found) && stated.claim.period)
      return StatedComparison{{Relation::Contradicts, How::None}, Twist::Reversed};
    return std::nullopt;
  }
  if (sexes_of(claim.measure) != sexes_of(other.measure))
    return StatedComparison{{Relation::OtherScope, How::None}, Twist::None};
  std::optional<Comparison> result = judge(own, found, false, kinds_);
  if (result && result->relation == Relation::OtherUnit &&
      (!is_amount(claim.quantity) || !is_amount(other.quantity)))
    result = std::nullopt;
  if (result && result->relation == Relation::Forecast && is_outcome(found) && one_time) {
    const auto values = compare_values(claim.quantity, other.quantity);
    if (values && values->meets) result = Comparison{Relation::Agrees, values->how};
    if (values && !values->meets) result = Comparison{Relation::Contradicts, How::None};
  }
  const bool agrees = result && result->relation == Relation::Agrees;
  if (!agrees && agrees_by_context(own, found)) result = Comparison{Relation::Agrees, How::Exact};
  if (!result) return std::nullopt;
  if (result->relation == Relation::Contradicts) {
    // A factor and a percentage of change are two ways of counting.
    if (claim.measure.role == Role::Change && claim.quantity.unit != other.quantity.unit)
      return std::nullopt;
    if (is_loose_time(stated, found)) result = Comparison{Relation::OtherPeriod, How::None};
  }
  if (result->relation == Relation::Agrees && match == SubjectMatch::Other &&
      !shares_a_word(own, found))
    return StatedComparison{{Relation::OtherScope, How::None}, Twist::SameNumber};
  if (result->relation == Relation::Agrees && other.status == Status::Denied)
    return StatedComparison{{Relation::Contradicts, How::None}, Twist::Denied};
  return StatedComparison{*result, Twist::None};
}

}  // namespace attest
