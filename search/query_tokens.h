// A query cut into words, quoted pieces and parentheses.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace attest {

enum class TokenKind : std::uint8_t { Word, Quoted, Open, Close };

struct QueryToken {
  TokenKind kind = TokenKind::Word;
  char sign = 0;           // '+' or '-' written before it
  char mark = 0;           // '=' or '~' written before it
  std::string field;       // known name before ':', lower case
  std::string text;        // without any of these, and without the quotes
  Span span;               // all of it, in the query
};

// Never fails: a quote without its partner, a sign with a space behind it and an
// unknown field are part of a word.  Linear in the length of the query.
[[nodiscard]] std::vector<QueryToken> query_tokens(std::string_view query);

}  // namespace attest
