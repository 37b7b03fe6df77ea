#include "search/claim_json.h"

#include <algorithm>

#include "claims/pages.h"
#include "search/json.h"

namespace attest {

namespace {

using Json = nlohmann::ordered_json;

Json text_or_null_view(std::string_view text) {
  return text.empty() ? Json(nullptr) : Json(std::string(text));
}

Json number(const std::optional<Decimal>& value) {
  return value ? Json(to_string(*value)) : Json(nullptr);
}

Json date(const std::optional<Date>& value) {
  return value ? Json(to_string(*value)) : Json(nullptr);
}

Json stretch_value(Span span, const Stretch& around) {
  return Json{{"start", around.code_point(span.begin)},
              {"end", around.code_point(span.end)},
              {"text", std::string(around.words(span))}};
}

Json quantity_value(const Claim& claim, const Stretch& around) {
  const Quantity& quantity = claim.quantity;
  const Interval allowed = interval(quantity);
  Json value = stretch_value(claim.span, around);
  value["low"] = number(quantity.low);
  value["high"] = number(quantity.high);
  value["modifier"] = to_string(quantity.modifier);
  value["unit"] = quantity.unit;
  value["interval"] = Json::array({number(allowed.low), number(allowed.high)});
  return value;
}

Json measure_value(const Measure& measure) {
  return Json{{"text", text_or_null(measure.text)},
              {"concepts", measure.concepts},
              {"role", to_string(measure.role)},
              {"aspect", text_or_null_view(to_string(measure.aspect))},
              {"direction", text_or_null_view(to_string(measure.direction))}};
}

Json base_value(const std::optional<Base>& base) {
  if (!base) return nullptr;
  if (base->ambiguous) return "ambiguous";
  if (!base->claim.empty()) return Json{{"claim", base->claim}};
  return Json{{"text", base->text}};
}

Json period_value(const std::optional<Period>& period) {
  if (!period) return nullptr;
  return Json{{"from", date(period->from)},
              {"to", date(period->to)},
              {"text", text_or_null(period->text)},
              {"edtf", period->edtf}};
}

Json attribution_value(const std::vector<Informant>& chain) {
  Json value = Json::array();
  for (const Informant& informant : chain)
    value.push_back(Json{{"name", informant.name}, {"role", to_string(informant.role)}});
  return value;
}

Json published_value(const std::optional<Period>& published) {
  return published ? Json(published->edtf) : Json(nullptr);
}

Json authors_value(const std::vector<std::string>& authors) {
  std::string names;
  for (const std::string& author : authors) names += (names.empty() ? "" : "; ") + author;
  return text_or_null(names);
}

Json section_value(const Article& article, std::uint32_t section) {
  // A page of one entry has no sections to speak of.
  if (article.sections.size() < 2 || section >= article.sections.size()) return nullptr;
  const Section& entry = article.sections[section];
  return Json{{"title", text_or_null(entry.title)},
              {"published", published_value(entry.published)}};
}

// Of the notes behind the figure, up to the end of its sentence.
Json references_value(const Article& article, const Claim& claim) {
  Json addresses = Json::array();
  auto reference = std::lower_bound(
      article.references.begin(), article.references.end(), claim.span.end,
      [](const Reference& one, std::uint32_t place) { return one.at < place; });
  for (; reference != article.references.end() && reference->at <= claim.sentence.end; ++reference)
    addresses.push_back(reference->address);
  return addresses;
}

Json place_value(const std::optional<Place>& place) {
  if (!place) return nullptr;
  return Json{{"code", text_or_null(place->code)}, {"name", text_or_null(place->name)}};
}

Json version_value(const std::optional<Version>& version) {
  if (!version) return nullptr;
  return Json{{"article", version->article},
              {"content_hash", text_or_null(version->content_hash)},
              {"published", published_value(version->published)},
              {"fetched", text_or_null(version->fetched)}};
}

}  // namespace

Json provenance_value(const Article& article) {
  Json copies = Json::array();
  for (const Provenance& copy : article.provenance)
    copies.push_back(Json{{"container", copy.container},
                          {"member", text_or_null(copy.member)},
                          {"record", text_or_null(copy.record)},
                          {"offset", copy.offset ? Json(*copy.offset) : Json(nullptr)},
                          {"fetched", text_or_null(copy.fetched)},
                          {"saved", text_or_null(copy.saved)},
                          {"hash", text_or_null(copy.hash)},
                          {"gone", copy.gone}});
  return copies;
}

Json revision_value(const Article& article) {
  if (!article.revision_of && !article.superseded_by) return nullptr;
  return Json{{"of", version_value(article.revision_of)},
              {"superseded_by", version_value(article.superseded_by)}};
}

Json source_value(const Article& article, Span span, std::uint32_t section) {
  return Json{{"article", article.id},
              {"title", text_or_null(article.title)},
              {"author", authors_value(article.authors)},
              {"publisher", text_or_null(article.publisher)},
              {"published", published_value(article.published)},
              {"url", text_or_null(article.url)},
              {"lang", text_or_null(article.lang)},
              {"path", article.path},
              {"content_hash", text_or_null(article.content_hash)},
              {"section", section_value(article, section)},
              {"provenance", provenance_value(article)},
              {"revision", revision_value(article)},
              {"page", text_or_null(pages_of(article, span))}};
}

Json text_or_null(const std::string& text) { return text_or_null_view(text); }

Json claim_value(const Claim& claim, const Article& article, const Stretch& around) {
  Json source = source_value(article, claim.span, claim.section);
  if (!article.references.empty()) source["references"] = references_value(article, claim);
  return Json{{"id", claim.id},
              {"quantity", quantity_value(claim, around)},
              {"passage", stretch_value(claim.sentence, around)},
              {"measure", measure_value(claim.measure)},
              {"base", base_value(claim.base)},
              {"period", period_value(claim.period)},
              {"place", place_value(claim.place)},
              {"attribution", attribution_value(claim.attribution)},
              {"status", to_string(claim.status)},
              {"vintage", text_or_null_view(to_string(claim.vintage))},
              {"confidence", claim.confidence},
              {"source", std::move(source)},
              {"rules", claim.rules}};
}

std::string dumped(const Json& value) {
  return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string claim_json(const Claim& claim, const Article& article, const Stretch& around) {
  return dumped(claim_value(claim, article, around));
}

}  // namespace attest
