#include "text/regions.h"

#include <unicode/locdspnm.h>
#include <unicode/region.h>
#include <unicode/strenum.h>
#include <unicode/ucurr.h>

#include <array>
#include <memory>
#include <utility>

namespace attest {
namespace {

using DisplayNames = std::unique_ptr<icu::LocaleDisplayNames>;

DisplayNames display_names(std::string_view lang, UDisplayContext length) {
  UDisplayContext contexts[] = {length};
  return DisplayNames(
      icu::LocaleDisplayNames::createInstance(icu::Locale(std::string(lang).c_str()), contexts, 1));
}

// Without what CLDR adds to tell it from another: "Hong Kong (China)".
std::string plain(const icu::UnicodeString& shown) {
  std::string name;
  shown.toUTF8String(name);
  const std::size_t bracket = name.find('(');
  if (bracket != std::string::npos) name.resize(bracket);
  while (name.ends_with(' ')) name.pop_back();
  return name;
}

// Words for the same coin in neighbouring languages.
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kSameWord = {
    {{"krone", "krona"},
     {"koruna", "krona"},
     {"króna", "krona"},
     {"rupiah", "rupee"},
     {"riyal", "rial"},
     {"leu", "ley"},
     {"yuan", "yen"}}};  // both write ¥

}  // namespace

std::vector<RegionName> region_names(std::string_view lang) {
  std::vector<RegionName> names;
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<icu::StringEnumeration> regions(
      icu::Region::getAvailable(URGN_TERRITORY, error));
  if (U_FAILURE(error)) return names;
  const DisplayNames whole = display_names(lang, UDISPCTX_LENGTH_FULL);
  const DisplayNames brief = display_names(lang, UDISPCTX_LENGTH_SHORT);
  while (const char* code = regions->next(nullptr, error)) {
    icu::UnicodeString shown;
    names.push_back({code, plain(whole->regionDisplayName(code, shown))});
    std::string other = plain(brief->regionDisplayName(code, shown));
    if (other != names.back().name) names.push_back({code, std::move(other)});
  }
  return names;
}

std::string currency_of(std::string_view region) {
  const std::string locale = "und_" + std::string(country_of(region));
  UErrorCode error = U_ZERO_ERROR;
  char16_t code[4] = {};
  const std::int32_t length = ucurr_forLocale(locale.c_str(), code, 4, &error);
  if (U_FAILURE(error) || length != 3) return {};
  std::string currency;
  icu::UnicodeString(code, length).toUTF8String(currency);
  return currency;
}

std::string coin_of(std::string_view currency) {
  constexpr std::size_t kLetters = 3;  // of ISO 4217; ICU reads so many of whatever it is given
  if (currency.size() != kLetters) return {};
  UErrorCode error = U_ZERO_ERROR;
  icu::UnicodeString code = icu::UnicodeString::fromUTF8(std::string(currency));
  std::int32_t length = 0;
  const char16_t* found =
      ucurr_getPluralName(code.getTerminatedBuffer(), icu::Locale::getEnglish().getName(), nullptr,
                          "one", &length, &error);
  if (U_FAILURE(error) || found == nullptr) return {};
  std::string name;
  icu::UnicodeString(found, length).toUTF8String(name);
  name = name.substr(name.find_last_of(' ') + 1);
  for (const auto& [word, same] : kSameWord)
    if (name == word) return std::string(same);
  return name;
}

}  // namespace attest
