#include "claims/dimension.h"
#include "claims/subject.h"
#include "search/conflicts/conflicts.h"

namespace attest {

namespace {

// No rounding, no revision and no dispute makes one figure more than ten times the other,
// but another measure does (births, and births per woman); a revision moves less.
constexpr double kMostTimes = 10;
constexpr double kMostRevised = 1.5;

// How many times the smaller figure the larger one is; 1 where that cannot be told.
double times_apart(const CitedFigure& a, const CitedFigure& b) {
  const auto point = [](const Quantity& q) { return q.low ? q.low : q.high; };
  const std::optional<Quantity> left = in_own_unit(a.claim.quantity);
  const std::optional<Quantity> right = in_own_unit(b.claim.quantity);
  if (!left || !right || !point(*left) || !point(*right)) return 1;
  const double one = to_double(*point(*left));
  const double other = to_double(*point(*right));
  if (one <= 0 || other <= 0) return 1;
  return one > other ? one / other : other / one;
}

bool is_same_rare_figure(const CitedFigure& a, const CitedFigure& b) {
  const std::optional<Decimal> value = rare_value(a.claim.quantity);
  return value && value == rare_value(b.claim.quantity) &&
         a.claim.quantity.unit == b.claim.quantity.unit &&
         compare_periods(a.claim, b.claim) == PeriodRelation::Same;
}

bool opposed(Direction a, Direction b) {
  return a != Direction::None && b != Direction::None && a != b;
}

std::string when(const CitedFigure& figure) {
  return figure.claim.period ? figure.claim.period->edtf : std::string("an unknown time");
}

std::string both(const CitedFigure& a, const CitedFigure& b) {
  const std::string shared = when(a) == when(b) ? " for " + when(a) : "";
  const auto told = [&](const CitedFigure& figure) {
    return "“" + figure.words + "”" + (shared.empty() ? " (" + when(figure) + ")" : "");
  };
  return told(a) + " and " + told(b) + shared;
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
  if (a.claim.measure.role != b.claim.measure.role) return false;
  const SubjectMatch match = compare_subjects(a.claim.measure, b.claim.measure, kinds);
  if (match != SubjectMatch::Same && match != SubjectMatch::Compatible) return false;
  const std::optional<Comparison> found = compare(a.sided(), b.sided(), true);
  return found && found->relation == Relation::Contradicts && a.claim.vintage == Vintage::Unknown &&
         b.claim.vintage == Vintage::Unknown;
}

std::optional<Comparison> judge(const CitedFigure& a, const CitedFigure& b, bool same_origin,
                                const ConceptKinds& kinds) {
  const Measure& left = a.claim.measure;
  const Measure& right = b.claim.measure;
  if (left.role != right.role || opposed(left.direction, right.direction)) return std::nullopt;
  if (a.claim.status == Status::Hypothetical || b.claim.status == Status::Hypothetical)
    return std::nullopt;
  const SubjectMatch match = compare_subjects(left, right, kinds);
  if (match != SubjectMatch::OtherScope && is_same_rare_figure(a, b))
    return Comparison{Relation::Agrees, How::Exact};
  const Whereabouts where = whereabouts(a.claim.place, b.claim.place);
  if (match == SubjectMatch::Other || where == Whereabouts::Apart) return std::nullopt;
  if (match == SubjectMatch::OtherScope || where == Whereabouts::Part)
    return Comparison{Relation::OtherScope, How::None};
  const std::optional<Comparison> found = compare(a.sided(), b.sided(), same_origin);
  if (!found || found->relation == Relation::Agrees) return found;
  if (times_apart(a, b) > (found->relation == Relation::Revises ? kMostRevised : kMostTimes))
    return std::nullopt;
  if (found->relation == Relation::Contradicts && same_origin && same_entry(a, b))
    return std::nullopt;
  return found;
}

std::string reason(const CitedFigure& a, const CitedFigure& b, const Comparison& comparison,
                   bool independent) {
  const std::string voice = independent ? "" : "; one voice says both";
  switch (comparison.relation) {
    case Relation::Agrees:
      switch (comparison.how) {
        case How::Exact:
          return both(a, b) + " are the same figure" + voice + ".";
        case How::Hedged:
          return both(a, b) + " can both hold: a bound or range allows it" + voice + ".";
        default:
          return both(a, b) + " are the same after rounding" + voice + ".";
      }
    case Relation::Contradicts:
      return both(a, b) + " cannot both hold" + voice + ".";
    case Relation::Revises:
      return both(a, b) + ": one replaces the other" + voice + ".";
    case Relation::Forecast:
      return both(a, b) + ": one was foreseen or counted before the period was over" + voice + ".";
    case Relation::OtherPeriod:
      return both(a, b) + " are of different times.";
    case Relation::OtherBase:
      return both(a, b) + " have different bases.";
    case Relation::OtherScope:
      return both(a, b) + " are a part and a whole, or two parts.";
    case Relation::OtherUnit:
      return both(a, b) + " are in different units.";
  }
  return {};
}

}  // namespace attest
