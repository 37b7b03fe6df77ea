#include "testkit/claims_dump.h"

#include <vector>

#include "testkit/line_article.h"

namespace attest::testkit {
namespace {

std::string shown(const Article& article, const Claim& claim) {
  const Quantity& q = claim.quantity;
  std::string line = "[" + std::string(slice(article.text, claim.span)) + "]";
  if (q.modifier != Modifier::Exact) line.append(" ").append(to_string(q.modifier));
  if (q.modifier != Modifier::Vague && (q.low || q.high)) {
    line += " " + to_string(normalised(q.low ? *q.low : *q.high));
    if (q.low && q.high && *q.low != *q.high) line += "-" + to_string(normalised(*q.high));
  }
  return line + " " + q.unit;
}

std::string shown_with_context(const Article& article, const Claim& claim) {
  std::string line = shown(article, claim) + " @" + (claim.period ? claim.period->edtf : "-");
  line.append(" ").append(to_string(claim.measure.role));
  if (claim.measure.direction != Direction::None)
    line.append(" ").append(to_string(claim.measure.direction));
  if (claim.status != Status::Asserted) line.append(" ").append(to_string(claim.status));
  if (claim.vintage != Vintage::Unknown) line.append(" ").append(to_string(claim.vintage));
  return line;
}

template <typename Show>
std::string all_claims(const Article& article, Show show) {
  std::string line;
  for (const Claim& claim : claims_of(article))
    line.append(line.empty() ? "" : "; ").append(show(article, claim));
  return line;
}

}  // namespace

std::string quantities_in(std::string_view text, std::string_view lang) {
  return all_claims(line_article(text, lang, {}), shown);
}

std::string claims_in(std::string_view text, std::string_view lang, std::string_view published) {
  return all_claims(line_article(text, lang, published), shown_with_context);
}

}  // namespace attest::testkit
