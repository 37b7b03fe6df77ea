#include "indexer/readers/plain_text.h"

#include "indexer/readers/undecodable.h"
#include "text/encoding.h"

namespace attest {
namespace {

// In place: one pass, no second copy of the text.
void drop_carriage_returns(std::string& text) {
  std::size_t kept = text.find("\r\n");
  if (kept == std::string::npos) return;
  for (std::size_t i = kept; i < text.size(); ++i)
    if (text[i] != '\r' || i + 1 == text.size() || text[i + 1] != '\n') text[kept++] = text[i];
  text.resize(kept);
}

}  // namespace

std::optional<Article> read_plain_text(std::string_view bytes, std::string_view charset,
                                       const std::string& path,
                                       std::vector<Diagnostic>& diagnostics) {
  Decoded decoded;
  DecodeFailure failure;
  if (!decode(bytes, charset, Damage::Refuse, decoded, failure)) {
    diagnostics.push_back(undecodable(path, failure, bytes));
    return std::nullopt;
  }
  Article article;
  article.text = std::move(decoded.text);
  drop_carriage_returns(article.text);
  return article;
}

}  // namespace attest
