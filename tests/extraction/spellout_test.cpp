// Numbers in words, as ICU's spell-out rules write them, are read back to their value.
//
// ICU is the oracle here, not the reader: its rule sets name the cases and genders of
// each language, so every form of every numeral is tried.
#include <unicode/rbnf.h>
#include <unicode/unistr.h>

#include <catch2/catch.hpp>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "extraction/extract.h"

namespace attest {
namespace {

constexpr int kRandomNumbers = 300;  // a rule set

// All up to 130, then some of each magnitude up to 10^12.
std::vector<std::int64_t> tried() {
  std::vector<std::int64_t> numbers;
  for (std::int64_t n = 11; n <= 130; ++n) numbers.push_back(n);  // one to ten need a noun
  for (std::int64_t n = 200; n <= 1'000'000'000; n *= 10)
    for (const std::int64_t step : {1, 2, 5, 9}) numbers.push_back(n / 2 * step);
  std::mt19937_64 random(20261128);
  for (int i = 0; i < kRandomNumbers; ++i) {
    const int bits = 8 + static_cast<int>(random() % 32);
    numbers.push_back(static_cast<std::int64_t>(100 + random() % (std::uint64_t{1} << bits)));
  }
  return numbers;
}

std::string spelled(icu::RuleBasedNumberFormat& format, const icu::UnicodeString& rules,
                    std::int64_t n) {
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString words;
  icu::FieldPosition nowhere;
  format.format(n, rules, words, nowhere, status);
  REQUIRE(U_SUCCESS(status));
  words.findAndReplace(icu::UnicodeString(char16_t{0xAD}), icu::UnicodeString());  // soft hyphens
  // In a newspaper a comma between numerals separates two of them.
  words.findAndReplace(icu::UnicodeString(u','), icu::UnicodeString());
  std::string utf8;
  return words.toUTF8String(utf8);
}

// `noun` stands behind each numeral, glued to it: Korean ones count something.
void check(const char* lang, std::string_view noun) {
  Extractor extractor;
  UErrorCode status = U_ZERO_ERROR;
  icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, icu::Locale(lang), status);
  REQUIRE(U_SUCCESS(status));
  for (int i = 0; i < format.getNumberOfRuleSetNames(); ++i) {
    const icu::UnicodeString rules = format.getRuleSetName(i);
    const bool alone = rules == "%spellout-cardinal-native";  // 열하나: before no noun
    if (!rules.startsWith("%spellout-cardinal") || alone) continue;
    std::string name;
    rules.toUTF8String(name);
    for (const std::int64_t n : tried()) {
      if (n == 10'000 && !noun.empty()) continue;  // a bare 만 is "full" as often
      const std::string text = spelled(format, rules, n).append(noun);
      CAPTURE(name, text, n);
      const std::vector<NumberFound> found = extractor.numbers(text, lang);
      CHECK(found.size() == 1);
      CHECK((!found.empty() && found.front().value == Decimal(n)));
    }
  }
}

}  // namespace

TEST_CASE("English numerals are read as ICU spells them", "[en][number]") {
  check("en", "");
}

TEST_CASE("Russian numerals are read as ICU spells them, in every case", "[ru][number]") {
  check("ru", "");
}

TEST_CASE("Korean numerals are read as ICU spells them, in both series", "[ko][number]") {
  check("ko", "명");
}

}  // namespace attest
