#include "search/arithmetic_render.h"

#include "search/claim_json.h"
#include "search/claim_text.h"

namespace attest {

namespace {

std::string reason(const ArithmeticCheck& check, std::span<const Claim> claims,
                   std::string_view text) {
  const Claim& stated = claims[check.claims.front()];
  const std::string said = "the text says “" + std::string(slice(text, stated.span)) + "”";
  switch (check.verdict) {
    case ArithmeticVerdict::Ok:
      return check.formula + ", as " + said + ".";
    case ArithmeticVerdict::Rounding:
      return check.formula + "; " + said + ", which holds only when rounding is allowed for.";
    case ArithmeticVerdict::Inconsistent:
      if (check.kind == ArithmeticKind::Share && check.computed > Decimal(100))
        return check.formula + ": the part is larger than its whole, and " + said + ".";
      return check.formula + ", but " + said + ".";
    case ArithmeticVerdict::Incomplete:
      return check.formula + " of " + to_string(check.stated) +
             "; the text does not tell the rest.";
    case ArithmeticVerdict::AmbiguousBase:
      return check.formula + "; " + said + " and leaves open of what: no figure near it fits.";
  }
  return {};
}

}  // namespace

std::string arithmetic_json(const ArithmeticCheck& check, std::span<const Claim> claims,
                            const Article& article, std::string_view text) {
  using Json = nlohmann::ordered_json;
  Json ids = Json::array();
  for (const std::size_t at : check.claims) ids.push_back(claims[at].id);
  return dumped(Json{{"article", article.id},
                     {"path", article.path},
                     {"kind", to_string(check.kind)},
                     {"formula", check.formula},
                     {"stated", to_string(check.stated)},
                     {"computed", to_string(check.computed)},
                     {"verdict", to_string(check.verdict)},
                     {"claims", std::move(ids)},
                     {"why", reason(check, claims, text)}});
}

std::string arithmetic_text(const ArithmeticCheck& check, std::span<const Claim> claims,
                            const Article& article, std::string_view text) {
  std::string shown = std::string(to_string(check.verdict)) + ": " + reason(check, claims, text) +
                      "\n   " + where_text(article) + "\n";
  std::uint32_t last = UINT32_MAX;
  for (const std::size_t at : check.claims) {
    const Span sentence = claims[at].sentence;
    if (sentence.begin == last) continue;
    last = sentence.begin;
    shown.append("      ").append(slice(text, sentence)).append("\n");
  }
  return shown;
}

}  // namespace attest
