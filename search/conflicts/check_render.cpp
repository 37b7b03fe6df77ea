#include "search/conflicts/check_render.h"

#include "search/claim_text.h"
#include "search/conflicts/conflicts_text.h"
#include "search/conflicts/figure_json.h"

namespace attest {

namespace {

using Json = nlohmann::ordered_json;

Json evidence_value(const Evidence& evidence) {
  const std::string how(to_string(evidence.comparison.how));
  return Json{{"relation", to_string(evidence.comparison.relation)},
              {"how", text_or_null(how)},
              {"why", told_of(evidence.why)},
              {"reason", to_string(evidence.why.code)},
              {"independent", evidence.independent},
              {"claim", figure_value(evidence.figure)}};
}

Json checked_value(const CheckedFigure& checked) {
  Json stated = figure_value(checked.stated);
  Json evidence = Json::array();
  for (const Evidence& one : checked.evidence) evidence.push_back(evidence_value(one));
  return Json{{"quantity", stated["quantity"]},
              {"period", stated["period"]},
              {"measure", stated["measure"]},
              {"verdict", to_string(checked.verdict)},
              {"why", told_of(checked)},
              {"reason", to_string(checked.why.code)},
              {"slip", checked.slip ? Json(to_string(checked.slip->code)) : Json(nullptr)},
              {"origins", checked.origins},
              {"evidence", std::move(evidence)}};
}

}  // namespace

std::string check_json(const std::string& statement, const std::vector<CheckedFigure>& figures,
                       JsonLayout layout) {
  Json claims = Json::array();
  for (const CheckedFigure& checked : figures) claims.push_back(checked_value(checked));
  const Json value{{"statement", statement}, {"claims", std::move(claims)}};
  return layout == JsonLayout::OneLine ? dumped(value)
                                       : value.dump(2, ' ', false, Json::error_handler_t::replace);
}

std::string check_text(const std::vector<CheckedFigure>& figures) {
  std::string shown;
  for (const CheckedFigure& checked : figures) {
    const CitedFigure& stated = checked.stated;
    shown += stated.words + " = " + facts_text(stated.claim, stated.sentence) + "\n   ";
    shown.append(to_string(checked.verdict)).append(": ").append(told_of(checked)).append("\n");
    for (const Evidence& evidence : checked.evidence)
      shown.append("   • ")
          .append(to_string(evidence.comparison.relation))
          .append(": ")
          .append(figure_text(evidence.figure));
    shown += "\n";
  }
  return shown;
}

}  // namespace attest
