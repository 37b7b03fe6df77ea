#include "testkit/claims_dump.h"

#include <algorithm>
#include <vector>

#include "extraction/extract.h"

namespace attest::testkit {
namespace {

// An article of which each line is a paragraph.
Article article_of(std::string_view text, std::string_view lang, std::string_view published) {
  Article article;
  article.id = "test";
  article.lang = lang;
  article.text = text;
  if (!published.empty()) article.published = parse_period(published);
  const Span all{0, static_cast<std::uint32_t>(text.size())};
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const Span line{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    article.blocks.push_back({line, BlockKind::Paragraph, {}});
    begin = end + 1;
  }
  article.sections.push_back({all, {}, article.published, {}});
  return article;
}

std::vector<Claim> claims_of(const Article& article) {
  static Extractor extractor;
  return extractor.claims(article, extractor.sentences(article));
}

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
  return all_claims(article_of(text, lang, {}), shown);
}

std::string claims_in(std::string_view text, std::string_view lang, std::string_view published) {
  return all_claims(article_of(text, lang, published), shown_with_context);
}

}  // namespace attest::testkit
