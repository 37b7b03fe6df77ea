#include "search/conflicts/doubts.h"

#include <algorithm>
#include <chrono>

#include "claims/dimension.h"
#include "claims/subject.h"
#include "claims/unit.h"
#include "extraction/measure/base_steps.h"
#include "search/conflicts/branches.h"
#include "search/conflicts/conflicts.h"
#include "search/conflicts/persons.h"
#include "search/conflicts/prepare.h"
#include "text/code_points.h"
#include "text/fold.h"

namespace attest {

namespace {

constexpr std::string_view kSegmentConcept = "business-segment";

bool has_any(const std::vector<std::string>& ids, const std::unordered_set<std::string>& set) {
  return std::any_of(ids.begin(), ids.end(),
                     [&](const std::string& id) { return set.contains(id); });
}

// A statement gives less than was counted in the first days.
bool tells_less(const CitedFigure& a, const CitedFigure& b) {
  const bool a_is_stated = a.article->key.empty();
  if (!a_is_stated && !b.article->key.empty()) return false;
  const Quantity& stated = (a_is_stated ? a : b).claim.quantity;
  const Quantity& counted = (a_is_stated ? b : a).claim.quantity;
  return stated.low && counted.low && *stated.low < *counted.low;
}

// What is left open is told from the year before.
BaseStep step_of(const Claim& claim) {
  return claim.base ? base_step(claim.base->text, claim.lang) : BaseStep::Year;
}

// What a division earned is no result of the firm.
bool is_of_segment(const Claim& claim) {
  const auto has = [](const std::vector<std::string>& ids) {
    return std::binary_search(ids.begin(), ids.end(), kSegmentConcept);
  };
  return has(claim.measure.concepts) || has(claim.measure.context);
}

bool is_segment_of_firm(const Claim& a, const Claim& b, const ConceptKinds& kinds) {
  return is_of_segment(a) != is_of_segment(b) && has_any(a.measure.concepts, kinds.owned);
}

// "1,078 Burmese in the US" and "186 refugees in the US", Korea's exports and those to China: both
// name places, and one a place that is nowhere around the other.
bool names_place_besides(const Measure& a, const Measure& b, const ConceptKinds& kinds) {
  const auto is_place = [&](const std::string& id) { return kinds.places.contains(id); };
  const auto has = [](const Measure& measure, const std::string& id) {
    return std::binary_search(measure.concepts.begin(), measure.concepts.end(), id) ||
           std::binary_search(measure.context.begin(), measure.context.end(), id) ||
           std::binary_search(measure.context.begin(), measure.context.end(), kHomeMark + id);
  };
  return std::any_of(b.concepts.begin(), b.concepts.end(), is_place) &&
         std::any_of(a.concepts.begin(), a.concepts.end(), [&](const std::string& id) {
           return is_place(id) && !has(b, id);
         });
}

// What a text sets against one another it says in one breath.
bool are_far_apart(const CitedFigure& a, const CitedFigure& b) {
  constexpr std::size_t kLetters = 300;
  const Span first = std::min(a.claim.span, b.claim.span);
  const Span second = std::max(a.claim.span, b.claim.span);
  const std::size_t bytes = second.begin - std::min(first.end, second.begin);
  return bytes * count_code_points(a.sentence) > kLetters * a.sentence.size();
}

// What is said to be provisional waits for what is told later, but not for any statement.
bool is_provisional_to(const CitedFigure& early, const CitedFigure& late) {
  return !late.article->key.empty() && early.claim.vintage == Vintage::Provisional &&
         published_on(early) && published_on(early) < published_on(late);
}

// Those that the figure names; the region that it stands beside.
std::vector<std::string> places_of(const Claim& claim, const ConceptKinds& kinds) {
  std::vector<std::string> places;
  for (const std::string& id : claim.measure.concepts)
    if (kinds.places.contains(id)) places.push_back(id);
  if (claim.place && claim.place->code.find('-') != std::string::npos)
    places.push_back(claim.place->code);
  return places;
}

// A headline says in fewer digits what its text says.
bool is_headline(const CitedFigure& figure) {
  return folded(figure.sentence) == folded(figure.article->article.title);
}

// «Производство выросло на 310 тысяч тонн, в Алтайском крае – на 50 тысяч»: the figure behind
// names where.
bool narrows_down(const Claim& a, const Claim& b, const ConceptKinds& kinds) {
  const auto before = places_of(a.span < b.span ? a : b, kinds);
  const auto behind = places_of(a.span < b.span ? b : a, kinds);
  return std::any_of(behind.begin(), behind.end(), [&](const std::string& place) {
    return std::find(before.begin(), before.end(), place) == before.end();
  });
}

}  // namespace

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

std::optional<Date> published_on(const CitedFigure& figure) {
  const std::optional<Period>& published = figure.published();
  return published ? published->from : std::nullopt;
}

bool is_soon_told(const CitedFigure& figure) {
  constexpr std::chrono::days kEvent{7};
  constexpr std::chrono::days kWatched{30};
  using std::chrono::sys_days;
  const std::optional<Period>& period = figure.claim.period;
  const std::optional<Date> day = published_on(figure);
  return day && period && period->from && period->to &&
         sys_days(*period->to) - sys_days(*period->from) <= kEvent &&
         sys_days(*day) - sys_days(*period->to) <= kWatched;
}

bool is_of_victims(const Claim& claim, const ConceptKinds& kinds) {
  const bool counts = claim.quantity.unit == unit::kPerson || claim.quantity.unit == unit::kCount;
  const auto& ids = claim.measure.concepts;
  return counts && std::any_of(ids.begin(), ids.end(), [&](const std::string& id) {
           return kinds.told_apart.contains(id) && !kinds.owned.contains(id);
         });
}

bool may_be_unhurt(const CitedFigure& figure, const ConceptKinds& kinds) {
  return is_of_victims(figure.claim, kinds) && may_be_of_anything(figure);
}

bool are_tolls_of_days(const CitedFigure& a, const CitedFigure& b, const ConceptKinds& kinds) {
  return a.article->key != b.article->key && is_of_victims(a.claim, kinds) &&
         is_of_victims(b.claim, kinds) && (is_soon_told(a) || is_soon_told(b));
}

bool is_told_from_elsewhen(const Claim& a, const Claim& b, const ConceptKinds& kinds) {
  const auto is_change = [&](const Claim& claim) {
    return compared_role(claim.measure, claim.quantity.unit, kinds) == Role::Change;
  };
  if (!is_change(a) || !is_change(b)) return false;
  const BaseStep one = step_of(a);
  const BaseStep other = step_of(b);
  return one != BaseStep::Unknown && other != BaseStep::Unknown && one != other;
}

bool names_short_step(const Claim& claim) {
  const BaseStep step = step_of(claim);
  return step == BaseStep::Month || step == BaseStep::Quarter;
}

bool sets_against(const CitedFigure& a, const CitedFigure& b, const ConceptKinds& kinds) {
  const Claim& one = a.claim;
  const Claim& other = b.claim;
  const bool outlooks = one.status == Status::Forecast && other.status == Status::Forecast;
  const auto is_somebody = [](const Claim& claim) {
    return !claim.attribution.empty() && claim.attribution.back().role == InformantRole::Person;
  };
  const bool disputed = is_somebody(one) || is_somebody(other);
  if (narrows_down(one, other, kinds) || (is_headline(a) != is_headline(b) && !disputed))
    return false;
  // Of shares of two wholes, or results of two owners, only those of two speakers are of one.
  const bool unsaid = one.attribution.empty() || other.attribution.empty();
  if (unsaid && (one.measure.role == Role::Share || has_any(one.measure.concepts, kinds.owned)))
    return false;
  if (outlooks) return true;  // the writer has one, too
  // What one has estimated may be told long before another's count.
  if (one.status == other.status && are_far_apart(a, b)) return false;
  if (unsaid) return disputed && !is_of_victims(one, kinds);
  const std::string &speaker = one.attribution.back().name, &next = other.attribution.back().name;
  return folded(speaker) != folded(next) && !are_branches(speaker, next);
}

bool is_of_other_result(const CitedFigure& a, const CitedFigure& b, const ConceptKinds& kinds) {
  return a.article->key == b.article->key && has_any(a.claim.measure.concepts, kinds.owned) &&
         are_far_apart(a, b);
}

bool are_of_other_partners(const Measure& a, const Measure& b, const ConceptKinds& kinds) {
  return names_place_besides(a, b, kinds) && names_place_besides(b, a, kinds);
}

bool is_denial_of(const CitedFigure& a, const CitedFigure& b) {
  const auto one = a.claim.status, other = b.claim.status;
  return !same_entry(a, b) && std::min(one, other) == Status::Asserted &&
         std::max(one, other) == Status::Denied;
}

std::optional<Comparison> between_denial_and_fact(const Comparison& values) {
  if (values.relation == Relation::Agrees) return Comparison{Relation::Contradicts, How::None};
  return values.relation == Relation::Contradicts ? std::nullopt : std::optional(values);
}

bool may_both_hold(const CitedFigure& a, const CitedFigure& b, const ConceptKinds& kinds) {
  const Measure& one = a.claim.measure;
  const Measure& other = b.claim.measure;
  // Who goes from one country to another is told of by the names of both, or of either.
  const bool places_tell = a.article->key == b.article->key ||
                           a.claim.quantity.unit != unit::kPerson ||
                           b.claim.quantity.unit != unit::kPerson;
  return (are_tolls_of_days(a, b, kinds) && !tells_less(a, b)) || may_be_unhurt(a, kinds) ||
         may_be_unhurt(b, kinds) || is_told_from_elsewhen(a.claim, b.claim, kinds) ||
         is_segment_of_firm(a.claim, b.claim, kinds) || is_provisional_to(a, b) ||
         is_provisional_to(b, a) || may_be_ages_of_two(a, b, kinds) ||
         (places_tell && (names_place_besides(one, other, kinds) ||
                          names_place_besides(other, one, kinds)));
}

}  // namespace attest
