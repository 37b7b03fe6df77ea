#include "search/claim_text.h"

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

std::string claim_text(const Claim& claim, const Article& article, const Stretch& around) {
  std::string shown = article.path;
  if (!article.member.empty()) shown += " (" + article.member + ")";
  shown += ":" + std::to_string(around.code_point(claim.span.begin)) + "-" +
           std::to_string(around.code_point(claim.span.end)) + "  ";
  shown.append(around.words(claim.span)).append(" = ").append(quantity_text(claim.quantity));
  if (claim.period) shown += ", " + claim.period->edtf;
  shown += "\n    ";
  return shown.append(around.words(claim.sentence)) + "\n";
}

}  // namespace attest
