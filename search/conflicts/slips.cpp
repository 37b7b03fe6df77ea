#include "search/conflicts/slips.h"

#include "claims/dimension.h"
#include "claims/relation.h"
#include "claims/unit.h"

namespace attest {

namespace {

struct Pair {
  const CitedFigure& stated;  // in the terms of `found`
  const CitedFigure& found;
};

std::string said(const CitedFigure& figure) {
  const Article& article = figure.article->article;
  return "“" + figure.words + "” in " +
         (article.publisher.empty() ? article.title : article.publisher);
}

std::string when(const CitedFigure& figure) {
  return figure.claim.period->edtf;
}

bool is_one_time(const Pair& pair) {
  return compare_periods(pair.stated.claim, pair.found.claim) == PeriodRelation::Same;
}

bool is_one_direction(const Pair& pair) {
  const Direction a = pair.stated.claim.measure.direction;
  const Direction b = pair.found.claim.measure.direction;
  return a == Direction::None || b == Direction::None || a == b;
}

// The same number in one unit, with more to it than a digit.
bool is_one_value(const Pair& pair) {
  const auto values = compare_values(pair.stated.claim.quantity, pair.found.claim.quantity);
  return values && values->how == How::Exact && is_telling(pair.stated.claim.quantity);
}

bool is_of_one_sex(const Pair& pair) {
  return sexes_of(pair.stated.claim.measure) == sexes_of(pair.found.claim.measure);
}

std::optional<std::string> other_time(const Pair& pair) {
  const auto& own = pair.stated.claim.period;
  const auto& other = pair.found.claim.period;
  if (!own || !other || is_one_time(pair) || !is_one_value(pair) || !is_one_direction(pair) ||
      !is_of_one_sex(pair))
    return std::nullopt;
  const bool day = other->from == other->to || !other->from;
  if (pair.stated.claim.measure.role == Role::Share && day)
    return "It is a share of another whole, as of " + other->edtf + ": " + said(pair.found) + ".";
  return "It is the figure for " + when(pair.found) + ", not for " + when(pair.stated) + ": " +
         said(pair.found) + ".";
}

std::string people(const CitedFigure& figure) {
  const std::vector<std::string> sexes = sexes_of(figure.claim.measure);
  return sexes.empty() ? "all" : sexes.front() == "man" ? "men" : "women";
}

std::optional<std::string> other_people(const Pair& pair) {
  if (is_of_one_sex(pair) || !is_one_time(pair) || !is_one_value(pair)) return std::nullopt;
  return "It is the figure for " + people(pair.found) + ", not for " + people(pair.stated) + ": " +
         said(pair.found) + ".";
}

std::optional<std::string> factor(const Pair& pair) {
  const int power = power_between(pair.stated.claim.quantity, pair.found.claim.quantity);
  if (power == 0 || !is_one_time(pair) || !is_of_one_sex(pair)) return std::nullopt;
  constexpr const char* kTimes[] = {"", "ten", "a hundred", "a thousand"};
  return "It is " + std::string(kTimes[power > 0 ? power : -power]) + " times too " +
         (power > 0 ? "small: " : "large: ") + said(pair.found) + ".";
}

std::optional<std::string> percent_for_points(const Pair& pair) {
  const std::string& one = pair.stated.claim.quantity.unit;
  const std::string& other = pair.found.claim.quantity.unit;
  const bool mixed = (one == unit::kPercent && other == unit::kPercentagePoint) ||
                     (one == unit::kPercentagePoint && other == unit::kPercent);
  if (!mixed || pair.stated.claim.quantity.low != pair.found.claim.quantity.low ||
      !is_one_time(pair))
    return std::nullopt;
  const std::string turned = is_one_direction(pair) ? "" : ", and the direction is reversed";
  return "Percent and percentage points are mixed up" + turned + ": " + said(pair.found) + ".";
}

std::optional<std::string> other_unit(const Pair& pair) {
  const Quantity& own = pair.stated.claim.quantity;
  const Quantity& other = pair.found.claim.quantity;
  if (!own.low || !other.low || *own.low != *other.low || own.high != other.high ||
      dimension_of(own.unit).name == dimension_of(other.unit).name || !is_amount(own) ||
      !is_amount(other) || !is_telling(own) || !is_one_time(pair))
    return std::nullopt;
  return "The number is that of another unit: " + said(pair.found) + ".";
}

}  // namespace

std::optional<std::string> slip_of(const CitedFigure& stated,
                                   const std::vector<CitedFigure>& figures,
                                   const StatedComparer& comparer) {
  for (const auto slip : {other_time, other_people, factor, percent_for_points, other_unit})
    for (const CitedFigure& found : figures) {
      if (!comparer.subjects().is_one_thing(stated, found)) continue;
      const CitedFigure own = comparer.timed(stated, found);
      if (std::optional<std::string> told = slip({own, found})) return told;
    }
  return std::nullopt;
}

}  // namespace attest
