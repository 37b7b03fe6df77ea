#include "search/export/schema_org.h"

#include <algorithm>
#include <iterator>

#include "search/export/names.h"

namespace attest {

namespace {

using Json = nlohmann::ordered_json;

struct UnitCode {
  std::string_view unit;
  std::string_view code;
};
// UN/CEFACT Recommendation 20.  Money has ISO 4217's codes and none of these.
constexpr UnitCode kUnitCodes[] = {
    {"count", "C62"},      {"person", "IE"},        {"percent", "P1"},     {"kilometer", "KMT"},
    {"meter", "MTR"},      {"centimeter", "CMT"},   {"millimeter", "MMT"}, {"mile", "SMI"},
    {"foot", "FOT"},       {"hectare", "HAR"},      {"kilogram", "KGM"},   {"gram", "GRM"},
    {"metric-ton", "TNE"}, {"tonne", "TNE"},        {"liter", "LTR"},      {"year", "ANN"},
    {"month", "MON"},      {"week", "WEE"},         {"day", "DAY"},        {"hour", "HUR"},
    {"minute", "MIN"},     {"second", "SEC"},       {"celsius", "CEL"},    {"kilowatt-hour", "KWH"},
    {"megawatt", "MAW"},   {"year-person", "ANN"},  {"square-kilometer", "KMK"},
    {"square-meter", "MTK"}, {"cubic-meter", "MTQ"}, {"kilometer-per-hour", "KMH"},
};

// Decimals as they are: nlohmann would write a double.
Json number(const Decimal& value) {
  const std::string digits = to_string(value);
  if (value.scale() == 0) return value.coefficient();
  const Json read = Json::parse(digits);
  // Where a double does not hold all digits the text does.
  return read.dump() == to_string(normalised(value)) ? read : Json(digits);
}

// "P1Y", "P3M", "P1M", "P1D"; empty for other stretches.
std::string duration(const Period& period) {
  if (!period.from || !period.to) return {};
  const std::string& edtf = period.edtf;
  if (edtf.find('Q') != std::string::npos) return "P3M";
  if (edtf.find('H') != std::string::npos) return "P6M";
  if (edtf.size() == 4) return "P1Y";
  if (edtf.size() == 7) return "P1M";
  return edtf.size() == 10 ? "P1D" : "";
}

}  // namespace

std::string_view cefact_code(std::string_view unit) {
  const auto* found = std::find_if(std::begin(kUnitCodes), std::end(kUnitCodes),
                                   [&](const UnitCode& row) { return row.unit == unit; });
  return found == std::end(kUnitCodes) ? std::string_view() : found->code;
}

Json observation_of(const Claim& claim) {
  const Quantity& quantity = claim.quantity;
  Json value{{"@type", "Observation"}};
  if (quantity.low && quantity.high && *quantity.low == *quantity.high) {
    value["value"] = number(*quantity.low);
  } else {
    if (quantity.low) value["minValue"] = number(*quantity.low);
    if (quantity.high) value["maxValue"] = number(*quantity.high);
  }
  value["unitText"] = quantity.unit;
  if (const std::string_view code = cefact_code(quantity.unit); !code.empty())
    value["unitCode"] = code;
  if (claim.period && claim.period->from && claim.period->to) {
    value["observationDate"] = to_string(*claim.period->from);
    if (const std::string length = duration(*claim.period); !length.empty())
      value["observationPeriod"] = length;
  }
  if (!claim.measure.text.empty())
    value["variableMeasured"] = Json{{"@type", "StatisticalVariable"},
                                     {"name", claim.measure.text}};
  if (claim.place)
    value["observationAbout"] =
        Json{{"@type", "Place"},
             {"name", claim.place->name.empty() ? claim.place->code : claim.place->name}};
  return value;
}

Json news_article(const ExportedArticle& exported, const ExportSettings& settings) {
  const Article& article = exported.article();
  Json value{{"@type", "NewsArticle"}, {"@id", source_address(settings, article)}};
  if (is_web_address(article.url)) value["url"] = as_iri(article.url);
  if (!article.title.empty()) value["headline"] = article.title;
  if (!article.lang.empty()) value["inLanguage"] = article.lang;
  if (article.published && article.published->from)
    value["datePublished"] = article.published->edtf.size() == 10
                                 ? article.published->edtf
                                 : to_string(*article.published->from);
  for (const std::string& author : article.authors)
    value["author"].push_back(Json{{"@type", "Person"}, {"name", author}});
  if (!article.publisher.empty())
    value["publisher"] = Json{{"@type", "Organization"}, {"name", article.publisher}};
  return value;
}

}  // namespace attest
