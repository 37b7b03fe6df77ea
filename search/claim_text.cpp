#include "search/claim_text.h"

#include "claims/pages.h"
#include "search/inferred.h"

namespace attest {

std::string quantity_text(const Quantity& quantity) {
  std::string shown;
  if (quantity.low && quantity.high) {
    shown = to_string(*quantity.low);
    if (*quantity.low != *quantity.high) shown += "–" + to_string(*quantity.high);
  } else if (quantity.low) {
    shown = (quantity.modifier == Modifier::MoreThan ? "> " : "≥ ") + to_string(*quantity.low);
  } else if (quantity.high) {
    shown = (quantity.modifier == Modifier::LessThan ? "< " : "≤ ") + to_string(*quantity.high);
  } else {
    shown = "?";
  }
  if (quantity.modifier == Modifier::About) shown.insert(0, "≈ ");
  return shown + " " + quantity.unit;
}

std::string place_text(const Place& place) {
  return place.code.empty() ? place.name : place.name + " (" + place.code + ")";
}

std::string facts_text(const Claim& claim, std::string_view passage) {
  std::string shown = quantity_text(claim.quantity);
  if (claim.period) shown += ", " + period_text(*claim.period);
  if (claim.place) shown += ", " + place_text(*claim.place);
  if (claim.status != Status::Asserted) shown.append(", ").append(to_string(claim.status));
  if (claim.vintage != Vintage::Unknown) shown.append(", ").append(to_string(claim.vintage));
  std::string_view before = "; source: ";
  for (const Informant& informant : claim.attribution) {
    shown.append(before).append(bracketed(informant.name, is_inferred(informant, passage)));
    before = ", citing ";
  }
  return shown;
}

std::string where_text(const Article& article) {
  return article.member.empty() ? article.path : article.path + " (" + article.member + ")";
}

std::string page_text(const Article& article, Span span) {
  const std::string pages = pages_of(article, span);
  if (pages.empty()) return {};
  return (pages.find("–") == std::string::npos ? ", p. " : ", pp. ") + pages;
}

std::string claim_text(const Claim& claim, const Article& article, const Stretch& around) {
  std::string shown = where_text(article);
  shown += ":" + std::to_string(around.code_point(claim.span.begin)) + "-" +
           std::to_string(around.code_point(claim.span.end)) +
           page_text(article, claim.span) + "  ";
  const std::string_view passage = around.words(claim.sentence);
  shown.append(around.words(claim.span)).append(" = ").append(facts_text(claim, passage));
  return shown.append("\n    ").append(passage) + "\n";
}

}  // namespace attest
