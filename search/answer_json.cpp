#include "search/answer_value.h"

#include <algorithm>

#include "claims/pages.h"
#include "search/claim_json.h"
#include "search/json.h"
#include "search/stretch.h"
#include "search/text_fragment.h"

namespace attest {

namespace {

using Json = nlohmann::ordered_json;

Stretch stretch_of(const PassageRecord& record) {
  return Stretch(record.text, record.passage.stretch.begin, record.code_points_before);
}

Json passage_value(const ShownPassage& shown, const Hit& hit) {
  const PassageRecord& record = hit.records[shown.record];
  const Stretch stretch = stretch_of(record);
  Json matches = Json::array();
  for (const Span mark : shown.marks)
    matches.push_back(Json::array({stretch.code_point(shown.span.begin + mark.begin),
                                   stretch.code_point(shown.span.begin + mark.end)}));
  const std::string url =
      text_fragment_url(hit.article.article.url, record.text, stretch.local(shown.span));
  return Json{{"start", shown.start},
              {"end", shown.end},
              {"text", shown.text},
              {"matches", std::move(matches)},
              {"url", text_or_null(url)},
              {"page", text_or_null(pages_of(hit.article.article, shown.span))}};
}

Json hit_value(const Hit& hit) {
  const Article& article = hit.article.article;
  Json passages = Json::array();
  for (const ShownPassage& shown : hit.passages) passages.push_back(passage_value(shown, hit));
  Json claims = Json::array();
  for (const FoundClaim& found : hit.claims)
    claims.push_back(claim_value(found.claim, article, stretch_of(hit.records[found.record])));
  return Json{{"article", article.id},
              {"key", hit.article.key},
              {"path", article.path},
              {"title", text_or_null(article.title)},
              {"publisher", text_or_null(article.publisher)},
              {"published", article.published ? Json(article.published->edtf) : Json(nullptr)},
              {"lang", text_or_null(article.lang)},
              {"url", text_or_null(article.url)},
              {"provenance", provenance_value(article)},
              {"revision", revision_value(article)},
              {"score", hit.score},
              {"passages", std::move(passages)},
              {"claims", std::move(claims)}};
}

}  // namespace

Json answer_value(const Answer& answer) {
  Json results = Json::array();
  for (const Hit& hit : answer.hits) results.push_back(hit_value(hit));
  Json value{{"query", answer.query}, {"total", answer.total}, {"results", std::move(results)}};
  if (answer.is_least) value["total_is_lower_bound"] = true;
  for (const Note& note : answer.notes) value["notes"].push_back(told_of(note));
  if (!answer.suggestions.empty()) value["suggestions"] = answer.suggestions;
  return value;
}

Json facets_value(const Facets& facets) {
  const auto counted = [](const std::vector<FacetValue>& values) {
    Json all = Json::array();
    for (const FacetValue& one : values)
      all.push_back(Json{{"value", one.value}, {"articles", one.articles}});
    return all;
  };
  return Json{{"counted", facets.counted},
              {"lang", counted(facets.langs)},
              {"source", counted(facets.sources)},
              {"date", counted(facets.years)},
              {"period", counted(facets.periods)},
              {"unit", counted(facets.units)},
              {"origin", counted(facets.origins)}};
}

std::string answer_json(const Answer& answer, JsonLayout layout) {
  return answer_value(answer).dump(layout == JsonLayout::Indented ? 2 : -1, ' ', false,
                                   Json::error_handler_t::replace);
}

}  // namespace attest
