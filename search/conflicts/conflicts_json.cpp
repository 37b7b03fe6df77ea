#include "search/conflicts/conflicts_json.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "search/conflicts/figure_json.h"
#include "text/code_points.h"

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

// As dumped() writes it; most needs no escapes.
void append(std::string& out, std::string_view text) {
  const bool is_escaped = std::any_of(text.begin(), text.end(), [](char c) {
    return (c >= 0 && c < ' ') || c == '"' || c == '\\';
  });
  if (!is_escaped && !first_invalid_utf8(text))
    out.append("\"").append(text).append("\"");
  else
    out += dumped(Json(std::string(text)));
}

// Written without a value of Json for each: there are many times more pairs than all else.
void append(std::string& out, const ConflictGroup& group, const FigurePair& pair) {
  const auto put = [&](std::string_view key, std::string_view text) {
    out.append(key);
    append(out, text);
  };
  const Reason reason = reason_of(group, pair);
  const std::string_view how = to_string(pair.comparison.how);
  put("{\"a\":", group.figures[pair.a].claim.id);
  put(",\"b\":", group.figures[pair.b].claim.id);
  put(",\"relation\":", to_string(pair.comparison.relation));
  how.empty() ? void(out += ",\"how\":null") : put(",\"how\":", how);
  out += pair.independent ? ",\"independent\":true" : ",\"independent\":false";
  put(",\"why\":", told_of(reason));
  put(",\"reason\":", to_string(reason.code));
  out += '}';
}

}  // namespace

std::string conflicts_json(const ConflictGroup& group) {
  std::string out = dumped(Json{{"measure", measure_name(group)},
                                {"period", period_of(group)},
                                {"unit", group.figures.front().claim.quantity.unit},
                                {"values", values_of(group)},
                                {"mentions", group.figures.size()},
                                {"origins", group.origins}});
  out.pop_back();
  const char* before = ",\"claims\":[";
  for (const CitedFigure& figure : group.figures) {
    out.append(before).append(dumped(figure_value(figure)));
    before = ",";
  }
  before = "],\"pairs\":[";
  for (const FigurePair& pair : group.pairs) {
    out += before;
    append(out, group, pair);
    before = ",";
  }
  out += ']';
  if (group.pairs_left_out > 0)
    out += ",\"pairs_left_out\":" + std::to_string(group.pairs_left_out);
  return out += '}';
}

}  // namespace attest
