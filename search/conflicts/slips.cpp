#include "search/conflicts/slips.h"

#include "claims/relation.h"
#include "claims/subject.h"
#include "claims/unit.h"

namespace attest {

namespace {

std::string said(const CitedFigure& figure) {
  const Article& article = figure.article->article;
  return "“" + figure.words + "” in " +
         (article.publisher.empty() ? article.title : article.publisher);
}

bool is_one_subject(const CitedFigure& a, const CitedFigure& b, const ConceptKinds& kinds) {
  const SubjectMatch match = compare_subjects(a.claim.measure, b.claim.measure, kinds);
  return match == SubjectMatch::Same || match == SubjectMatch::Compatible;
}

std::optional<std::string> other_time(const CitedFigure& stated, const CitedFigure& found) {
  const auto values = compare_values(stated.claim.quantity, found.claim.quantity);
  if (!values || values->how != How::Exact || !stated.claim.period || !found.claim.period ||
      *stated.claim.period == *found.claim.period)
    return std::nullopt;
  return "It is the figure for " + found.claim.period->edtf + ", not for " +
         stated.claim.period->edtf + ": " + said(found) + ".";
}

std::optional<std::string> factor(const CitedFigure& stated, const CitedFigure& found) {
  for (const int power : {1, 2, 3, -1, -2, -3}) {
    Quantity shifted = stated.claim.quantity;
    if (!shifted.low || !shifted.high || shifted.modifier != Modifier::Exact) return std::nullopt;
    const auto low = shift(*shifted.low, power);
    if (!low || *shifted.low != *shifted.high) continue;
    shifted.low = shifted.high = low;
    const auto values = compare_values(shifted, found.claim.quantity);
    if (!values || values->how != How::Exact) continue;
    if (compare_periods(stated.claim, found.claim) == PeriodRelation::Apart) continue;
    constexpr const char* kTimes[] = {"", "ten", "a hundred", "a thousand"};
    return "It is " + std::string(kTimes[power > 0 ? power : -power]) + " times too " +
           (power > 0 ? "small: " : "large: ") + said(found) + ".";
  }
  return std::nullopt;
}

std::optional<std::string> percent_for_points(const CitedFigure& stated, const CitedFigure& found) {
  const std::string& one = stated.claim.quantity.unit;
  const std::string& other = found.claim.quantity.unit;
  const bool mixed = (one == unit::kPercent && other == unit::kPercentagePoint) ||
                     (one == unit::kPercentagePoint && other == unit::kPercent);
  if (!mixed || stated.claim.quantity.low != found.claim.quantity.low) return std::nullopt;
  return "Percent and percentage points are mixed up: " + said(found) + ".";
}

}  // namespace

std::optional<std::string> slip_of(const CitedFigure& stated,
                                   const std::vector<CitedFigure>& figures,
                                   const ConceptKinds& kinds) {
  for (const auto slip : {other_time, factor, percent_for_points})
    for (const CitedFigure& found : figures)
      if (is_one_subject(stated, found, kinds))
        if (std::optional<std::string> told = slip(stated, found)) return told;
  return std::nullopt;
}

}  // namespace attest
