#include "search/claim_text.h"

#include "claims/pages.h"

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

std::string facts_text(const Claim& claim) {
  std::string shown = quantity_text(claim.quantity);
  if (claim.period) shown += ", " + claim.period->edtf;
  if (claim.place) shown += ", " + place_text(*claim.place);
  if (claim.status != Status::Asserted) shown.append(", ").append(to_string(claim.status));
  if (claim.vintage != Vintage::Unknown) shown.append(", ").append(to_string(claim.vintage));
  for (std::size_t i = 0; i < claim.attribution.size(); ++i)
    shown.append(i == 0 ? "; source: " : ", citing ").append(claim.attribution[i].name);
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
  shown.append(around.words(claim.span)).append(" = ").append(facts_text(claim));
  shown += "\n    ";
  return shown.append(around.words(claim.sentence)) + "\n";
}

}  // namespace attest
