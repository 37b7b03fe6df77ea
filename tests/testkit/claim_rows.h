// Rows of text and what is read in it, checked one by one so that all faults show at once.
#pragma once

#include <span>
#include <string_view>

#include <catch2/catch.hpp>

#include "testkit/claims_dump.h"

namespace attest::testkit {

struct Row {
  std::string_view text, expect;  // `expect` as claims_dump.h writes it
};

inline void check_quantities(std::span<const Row> rows, std::string_view lang) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(quantities_in(row.text, lang) == row.expect);
  }
}

inline void check_claims(std::span<const Row> rows, std::string_view lang,
                         std::string_view published) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(claims_in(row.text, lang, published) == row.expect);
  }
}

inline void check_silent(std::span<const std::string_view> texts, std::string_view lang) {
  for (const std::string_view text : texts) {
    CAPTURE(text);
    CHECK(quantities_in(text, lang).empty());
  }
}

}  // namespace attest::testkit
