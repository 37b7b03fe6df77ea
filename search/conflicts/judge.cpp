#include <algorithm>
#include <chrono>
#include <cmath>

#include "claims/dimension.h"
#include "claims/subject.h"
#include "claims/unit.h"
#include "claims/whole_years.h"
#include "search/conflicts/conflicts.h"
#include "search/conflicts/doubts.h"
#include "search/conflicts/own_figures.h"
#include "search/conflicts/persons.h"
#include "search/conflicts/versions.h"
#include "text/fold.h"

namespace attest {

namespace {

constexpr std::string_view kAverageConcept = "average";
// No rounding, no revision and no dispute makes one figure more than ten times the other,
// but another measure does (births, and births per woman); a revision moves less.
constexpr double kMostTimes = 10;
constexpr double kMostRevised = 1.5;
// Two texts that are so far apart speak of a part and its whole, unless a point slipped.
constexpr double kMostTimesOfTexts = 3;
// What was counted so far in a season is most of it, and what was counted since ever is not.
constexpr double kMostAhead = 3;
// One voice that gives a figure again and moves it by less has revised it, said or not.
constexpr double kSlightly = 1.003;

// One ends where the other does, or it is a day of it: "at 48.1 percent now", "48.1 in 2023".
bool is_one_time(const Claim& a, const Claim& b) {
  const PeriodRelation periods = compare_periods(a, b);
  if (periods == PeriodRelation::Same || periods == PeriodRelation::Nearly) return true;
  if (periods != PeriodRelation::Part && periods != PeriodRelation::ToDate) return false;
  const auto is_day = [](const Period& period) { return period.from && period.from == period.to; };
  return is_day(*a.period) || is_day(*b.period) || a.period->to == b.period->to;
}

// A net profit of 310 million is no operating profit, whatever that was.
bool are_told_apart(const Measure& a, const Measure& b, const ConceptKinds& kinds) {
  const auto apart = [&](const Measure& one, const Measure& other) {
    return std::any_of(one.concepts.begin(), one.concepts.end(), [&](const std::string& id) {
      return kinds.told_apart.contains(id) &&
             !std::binary_search(other.concepts.begin(), other.concepts.end(), id);
    });
  };
  return apart(a, b) && apart(b, a);
}

// Both say from when a change is told, and not from one time; of a statement it is enough that
// that says so.
bool names_other_step(const CitedFigure& a, const CitedFigure& b, const ConceptKinds& kinds) {
  const bool stated = (a.article->key.empty() && a.claim.base) ||
                      (b.article->key.empty() && b.claim.base);
  return (stated || (a.claim.base && b.claim.base)) &&
         is_told_from_elsewhen(a.claim, b.claim, kinds);
}

// The revenue of a firm is not what it earned, in whatever currency both are told.
bool are_other_results(const Measure& a, const Measure& b, const ConceptKinds& kinds) {
  const auto has = [](const Measure& measure, const auto& set) {
    return std::any_of(measure.concepts.begin(), measure.concepts.end(),
                       [&](const std::string& id) { return set.contains(id); });
  };
  const bool both = has(a, kinds.owned) && has(b, kinds.owned);
  return both && has(a, kinds.told_apart) != has(b, kinds.told_apart) &&
         std::none_of(a.concepts.begin(), a.concepts.end(), [&](const std::string& id) {
           return kinds.owned.contains(id) &&
                  std::binary_search(b.concepts.begin(), b.concepts.end(), id);
         });
}

bool is_same_rare_figure(const CitedFigure& a, const CitedFigure& b, const ConceptKinds& kinds) {
  const std::optional<Decimal> value = rare_value(a.claim.quantity);
  return value && value == rare_value(b.claim.quantity) &&
         a.claim.quantity.unit == b.claim.quantity.unit && is_one_time(a.claim, b.claim) &&
         !opposed_groups(a.claim.measure, b.claim.measure, kinds) &&
         !are_told_apart(a.claim.measure, b.claim.measure, kinds) &&
         !are_other_results(a.claim.measure, b.claim.measure, kinds) &&
         !names_other_step(a, b, kinds);
}

// "0.75 children" and "4.7 births" are rates, for people come whole.
bool is_part_of_one(const Quantity& quantity) {
  const bool whole = quantity.unit == unit::kPerson || quantity.unit == unit::kCount;
  return whole && quantity.low && normalised(*quantity.low).scale() > 0;
}

bool foreseen(const CitedFigure& figure) {
  return figure.claim.status == Status::Forecast;
}

bool in_one_sentence(const CitedFigure& a, const CitedFigure& b) {
  return same_entry(a, b) && a.claim.sentence == b.claim.sentence;
}

// "Retails at 5,000, but farmers want it raised to 6,000": nobody denies what the sentence says.
bool is_one_statement(const CitedFigure& a, const CitedFigure& b) {
  return in_one_sentence(a, b) && a.claim.attribution.empty() != b.claim.attribution.empty();
}

bool is_slight_change(const CitedFigure& a, const CitedFigure& b) {
  const auto is_point = [](const Quantity& q) {
    return q.modifier == Modifier::Exact && q.low && q.high && *q.low == *q.high;
  };
  const std::optional<Date> one = published_on(a);
  const std::optional<Date> other = published_on(b);
  return one && other && *one != *other && is_point(a.claim.quantity) &&
         is_point(b.claim.quantity) && times_apart(a, b) < kSlightly;
}

// The count of one voice that moved while an event went on: the dead of a flood, day by day, and
// the missing, of whom some are found.  Of all else, homes and the homeless, there is only more.
bool is_running_count(const CitedFigure& a, const CitedFigure& b, const ConceptKinds& kinds) {
  const auto is_counted = [](const CitedFigure& figure) {
    const Quantity& q = figure.claim.quantity;
    const bool grows = q.unit == unit::kPerson || q.unit == unit::kCount ||
                       dimension_of(q.unit).name == "area";  // what has burned
    return grows && q.low &&
           figure.claim.measure.role == Role::Level;
  };
  if (!is_counted(a) || !is_counted(b) || !is_soon_told(a) || !is_soon_told(b)) return false;
  const bool a_is_first = *published_on(a) < *published_on(b);
  const bool grows =
      (a_is_first ? a : b).claim.quantity.low < (a_is_first ? b : a).claim.quantity.low;
  return *published_on(a) != *published_on(b) && (grows || is_of_victims(a.claim, kinds));
}

// A count that ended before the period of the other figure: could the other be its outcome?
bool may_come_of(const CitedFigure& a, const CitedFigure& b) {
  const bool a_is_count = a.claim.period && !a.claim.period->from;
  const CitedFigure& count = a_is_count ? a : b;
  const CitedFigure& outcome = a_is_count ? b : a;
  const std::optional<Decimal>& so_far = count.claim.quantity.low;
  const Quantity& end = outcome.claim.quantity;
  const std::optional<Decimal>& reached = end.high ? end.high : end.low;
  return so_far && reached && (count.claim.quantity.unit != end.unit || *so_far <= *reached) &&
         times_apart(a, b) <= kMostAhead;
}

// A statement may be as wrong as it likes; two texts that are that far apart tell of two things.
bool are_too_far_apart(const CitedFigure& a, const CitedFigure& b, Relation relation) {
  constexpr double kSlip = 0.02;
  constexpr double kPoint = 0.002;  // what a point that slipped leaves of the same digits
  const double times = times_apart(a, b);
  const bool stated = a.article->key.empty() || b.article->key.empty();
  if (relation == Relation::Revises) return times > kMostRevised;
  if (stated) return times > kMostTimes * (1 + kSlip);
  return times > kMostTimesOfTexts && std::abs(times / kMostTimes - 1) > kPoint;
}

// Both are told from something, and in one language from what is worded otherwise.
bool has_other_base(const Claim& a, const Claim& b) {
  if (!a.base || !b.base || a.base->ambiguous || b.base->ambiguous) return false;
  if (a.lang != b.lang || a.base->text.empty() || b.base->text.empty()) return false;
  return folded(a.base->text) != folded(b.base->text);
}

bool opposed(Direction a, Direction b) {
  return a != Direction::None && b != Direction::None && a != b;
}

// An estimate of what is to come beside a forecast of it, which differs.
bool are_two_outlooks(const Claim& a, const Claim& b) {
  const auto looks_ahead = [](const Claim& claim) {
    return claim.status == Status::Forecast || claim.status == Status::Estimated;
  };
  if (!looks_ahead(a) || !looks_ahead(b) || compare_periods(a, b) != PeriodRelation::Same)
    return false;
  const auto values = compare_values(a.quantity, b.quantity);
  return values && !values->meets;
}

// "On average 1,500 a year in 2012 and 2013": what it was in one of them may bear that out.
// Null for all others.
std::unique_ptr<const Measure> of_one_year(const Claim& claim) {
  const auto& ids = claim.measure.concepts;
  if (!claim.period || !std::binary_search(ids.begin(), ids.end(), kAverageConcept) ||
      whole_years(*claim.period) < 2)
    return nullptr;
  auto measure = std::make_unique<Measure>(claim.measure);
  std::erase(measure->concepts, kAverageConcept);
  return measure;
}

}  // namespace

bool same_entry(const CitedFigure& a, const CitedFigure& b) {
  return a.article->key == b.article->key && a.claim.section == b.claim.section;
}

// Seoul is a part of South Korea; Germany and France are different places.
enum class Whereabouts : std::uint8_t { MayBeOne, Part, Apart };
Whereabouts whereabouts(const std::optional<Place>& a, const std::optional<Place>& b) {
  if (!a || !b || a->code.empty() || b->code.empty() || a->code == b->code)
    return Whereabouts::MayBeOne;
  const bool part = a->code.starts_with(b->code + "-") || b->code.starts_with(a->code + "-");
  return part ? Whereabouts::Part : Whereabouts::Apart;
}

bool cannot_be_one(const CitedFigure& a, const CitedFigure& b, const ConceptKinds& kinds) {
  if (a.claim.measure.role != b.claim.measure.role || times_apart(a, b) > kMostTimes) return false;
  const SubjectMatch match = compare_subjects(a.claim.measure, b.claim.measure, kinds);
  if (match != SubjectMatch::Same && match != SubjectMatch::Compatible &&
      !(match == SubjectMatch::Other && names_less(a.claim.measure, b.claim.measure, kinds)))
    return false;
  const std::optional<Comparison> found = compare(a.sided(), b.sided(), true);
  // "34 billion for the quarter", and "52 for the next": nobody moves a forecast by so much, nor
  // elsewhere than in the sentence that has both.
  const bool two_forecasts = found && found->relation == Relation::Revises && foreseen(a) &&
                             foreseen(b) &&
                             (!in_one_sentence(a, b) || times_apart(a, b) > kMostRevised);
  return (found ? found->relation == Relation::Contradicts || two_forecasts
                : are_two_outlooks(a.claim, b.claim)) &&
         a.claim.vintage == Vintage::Unknown && b.claim.vintage == Vintage::Unknown;
}

Judged::Judged(const CitedFigure& one, const ConceptKinds& kinds)
    : figure(one),
      sided(one.sided()),
      of_one_year_(of_one_year(one.claim)),
      subject_(measure(), kinds),
      role_(compared_role(measure(), one.claim.quantity.unit, kinds)),
      is_rare_(rare_value(one.claim.quantity).has_value()) {}

const Measure& Judged::measure() const {
  return of_one_year_ ? *of_one_year_ : figure.claim.measure;
}

std::optional<Comparison> judge(const CitedFigure& a, const CitedFigure& b, bool same_origin,
                                const ConceptKinds& kinds) {
  return judge(Judged(a, kinds), Judged(b, kinds), same_origin, kinds);
}

std::optional<Comparison> judge(const Judged& one, const Judged& other, bool same_origin,
                                const ConceptKinds& kinds) {
  const CitedFigure &a = one.figure, &b = other.figure;
  if (one.role_ != other.role_ || opposed(one.measure().direction, other.measure().direction))
    return std::nullopt;
  if (a.claim.status == Status::Hypothetical || b.claim.status == Status::Hypothetical)
    return std::nullopt;
  if (one.is_rare_ && other.is_rare_ && is_same_rare_figure(a, b, kinds))
    return is_denial_of(a, b) ? Comparison{Relation::Contradicts, How::None}
                              : Comparison{Relation::Agrees, How::Exact};
  const SubjectMatch match = compare_subjects(one.subject_, other.subject_, kinds);
  const Whereabouts where = whereabouts(a.claim.place, b.claim.place);
  if (match == SubjectMatch::Other || where == Whereabouts::Apart) return std::nullopt;
  if (name_others(one.subject_, other.subject_) || are_of_other_owners(a, b, kinds) ||
      are_of_other_persons(a, b, kinds) ||
      are_of_other_partners(one.measure(), other.measure(), kinds))
    return std::nullopt;
  if (is_part_of_one(a.claim.quantity) != is_part_of_one(b.claim.quantity)) return std::nullopt;
  if (match == SubjectMatch::OtherScope || where == Whereabouts::Part ||
      !counted_alike(a.claim, b.claim))
    return Comparison{Relation::OtherScope, How::None};
  const std::optional<Comparison> found = compare(one.sided, other.sided, same_origin);
  if (found && names_other_step(a, b, kinds)) return Comparison{Relation::OtherBase, How::None};
  if (found && found->how == How::Hedged && (may_be_unhurt(a, kinds) || may_be_unhurt(b, kinds)))
    return std::nullopt;
  if (found && is_denial_of(a, b)) return between_denial_and_fact(*found);
  if (!found || found->relation == Relation::Agrees) return found;
  if (are_versions(a, b)) return between_versions(a, b, *found);
  if (found->relation == Relation::Forecast &&
      compare_periods(a.claim, b.claim) == PeriodRelation::ToDate && !may_come_of(a, b))
    return std::nullopt;
  // Who denies a figure may deny all of it.
  const bool denied = a.claim.status == Status::Denied || b.claim.status == Status::Denied;
  if (are_too_far_apart(a, b, found->relation) && !denied) return std::nullopt;
  if (has_other_base(a.claim, b.claim)) return Comparison{Relation::OtherBase, How::None};
  if (found->relation == Relation::Forecast && is_of_other_result(a, b, kinds)) return std::nullopt;
  // A forecast is moved where it is told ("cut to 83 from 88"); two that stand apart differ.
  if (found->relation == Relation::Revises && foreseen(a) && foreseen(b) && !in_one_sentence(a, b))
    return same_entry(a, b) ? std::nullopt
                            : std::optional(Comparison{Relation::Contradicts, How::None});
  if (found->relation == Relation::Contradicts && same_entry(a, b) &&
      (same_origin || is_one_statement(a, b) || !sets_against(a, b, kinds)))
    return std::nullopt;
  if (found->relation == Relation::Contradicts && same_origin) {
    if (!foreseen(a) && !foreseen(b) && (is_slight_change(a, b) || is_running_count(a, b, kinds)))
      return Comparison{Relation::Revises, How::None};
  }
  if (found->relation == Relation::Contradicts && may_both_hold(a, b, kinds)) return std::nullopt;
  return found;
}

}  // namespace attest
