#include "search/conflicts/conflicts_json.h"

#include <set>

#include "search/conflicts/figure_json.h"

namespace attest {

namespace {

using Json = nlohmann::ordered_json;

Json values_of(const ConflictGroup& group) {
  Json values = Json::array();
  std::set<std::string> seen;
  for (const CitedFigure& figure : group.figures)
    if (seen.insert(figure.words).second) values.push_back(figure.words);
  return values;
}

// The longest period that is said of a figure of the group.
Json period_of(const ConflictGroup& group) {
  const auto& period = group.figures.front().claim.period;
  return period ? Json(period->edtf) : Json(nullptr);
}

}  // namespace

std::string conflicts_json(const ConflictGroup& group) {
  Json claims = Json::array();
  for (const CitedFigure& figure : group.figures) claims.push_back(figure_value(figure));
  Json pairs = Json::array();
  for (const FigurePair& pair : group.pairs) {
    const std::string how(to_string(pair.comparison.how));
    const Reason reason = reason_of(group, pair);
    pairs.push_back(Json{{"a", group.figures[pair.a].claim.id},
                 {"b", group.figures[pair.b].claim.id},
                 {"relation", to_string(pair.comparison.relation)},
                 {"how", text_or_null(how)},
                 {"independent", pair.independent},
                 {"why", told_of(reason)},
                 {"reason", to_string(reason.code)}});
  }
  Json whole{{"measure", measure_name(group)},
             {"period", period_of(group)},
             {"unit", group.figures.front().claim.quantity.unit},
             {"values", values_of(group)},
             {"mentions", group.figures.size()},
             {"origins", group.origins},
             {"claims", std::move(claims)},
             {"pairs", std::move(pairs)}};
  if (group.pairs_left_out > 0) whole["pairs_left_out"] = group.pairs_left_out;
  return dumped(whole);
}

}  // namespace attest
