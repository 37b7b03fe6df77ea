// A small stand-in for the extractor: a sentence a line, a claim for every run of
// digits.  For tests of what lies around it.
#include <algorithm>
#include <string>
#include <utility>

#include "extraction/extract.h"

namespace attest {

struct Extractor::Impl {};
Extractor::Extractor() = default;
Extractor::~Extractor() = default;
Extractor::Extractor(Extractor&&) noexcept = default;
Extractor& Extractor::operator=(Extractor&&) noexcept = default;

std::vector<Sentence> Extractor::sentences(const Article& article) {
  std::vector<Sentence> sentences;
  std::uint32_t block = 0;
  for (std::size_t at = 0; at < article.text.size(); ++block) {
    const std::size_t end = std::min(article.text.find('\n', at), article.text.size());
    if (end > at)
      sentences.push_back({{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)},
                           BlockKind::Paragraph,
                           block,
                           0,
                           article.lang});
    at = end + 1;
  }
  return sentences;
}

std::vector<NumberFound> Extractor::numbers(std::string_view text, std::string_view) {
  std::vector<NumberFound> found;
  constexpr std::string_view kDigits = "0123456789";
  for (std::size_t at = text.find_first_of(kDigits); at != std::string_view::npos;) {
    const std::size_t end = std::min(text.find_first_not_of(kDigits, at), text.size());
    if (const auto value = Decimal::parse(text.substr(at, end - at)))
      found.push_back({{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)}, *value});
    at = text.find_first_of(kDigits, end);
  }
  return found;
}

std::vector<Claim> Extractor::claims(const Article& article,
                                     const std::vector<Sentence>& sentences) {
  std::vector<Claim> claims;
  for (const Sentence& sentence : sentences)
    for (const NumberFound& number : numbers(slice(article.text, sentence.span), "")) {
      Claim claim;
      claim.span = {sentence.span.begin + number.span.begin, sentence.span.begin + number.span.end};
      claim.id = article.path + article.member + "@" + std::to_string(claim.span.begin);
      claim.quantity = {number.value, number.value, Modifier::Exact, "count", 1};
      claim.sentence = sentence.span;
      claim.lang = article.lang;
      claims.push_back(std::move(claim));
    }
  return claims;
}

std::string Extractor::explain(const Article&, std::uint32_t) {
  return {};
}

}  // namespace attest
