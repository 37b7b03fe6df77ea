#include "store/terms.h"

#include "store/format.h"
#include "text/digest.h"
#include "text/utf8.h"

namespace attest {
namespace {

constexpr std::size_t kDigestLength = 64;

}  // namespace

std::string make_term(std::string_view prefix, std::string_view text) {
  std::string term(prefix);
  if (prefix.size() + text.size() <= format::kMaxTermBytes) {
    term += text;
  } else {
    // Never cuts a character in two: the term stays valid UTF-8 for other tools.
    term += utf8::cut(text, format::kMaxTermBytes - prefix.size() - kDigestLength - 1);
    term += "~" + sha256(text);
  }
  for (std::size_t at = term.find('\0'); at != std::string::npos; at = term.find('\0', at))
    term.replace(at, 1, "?");
  return term;
}

std::string article_term(std::string_view key) {
  return make_term(format::kUniqueArticle, key);
}

std::string claim_term(std::string_view id) {
  return make_term(format::kUniqueClaim, id);
}

}  // namespace attest
