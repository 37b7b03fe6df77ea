// What an audit found, for programs and for reading.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "claims/arithmetic.h"
#include "claims/article.h"

namespace attest {

// One line of JSON, as CLAIMS.md, section 5, `attest audit`.  `claims` and `text` are those of
// the article.
[[nodiscard]] std::string arithmetic_json(const ArithmeticCheck& check,
                                          std::span<const Claim> claims, const Article& article,
                                          std::string_view text);

// The verdict, the formula and the sentences.
[[nodiscard]] std::string arithmetic_text(const ArithmeticCheck& check,
                                          std::span<const Claim> claims, const Article& article,
                                          std::string_view text);

}  // namespace attest
