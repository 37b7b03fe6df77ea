#include "text/localised.h"

#include <array>
#include <memory>

#include <unicode/calendar.h>
#include <unicode/dtptngen.h>
#include <unicode/gregocal.h>
#include <unicode/locid.h>
#include <unicode/measunit.h>
#include <unicode/numberformatter.h>
#include <unicode/plurrule.h>
#include <unicode/smpdtfmt.h>
#include <unicode/unistr.h>

namespace attest {

namespace {

icu::StringPiece piece(std::string_view text) {
  return {text.data(), static_cast<std::int32_t>(text.size())};
}

icu::Locale locale_of(std::string_view lang) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale locale = icu::Locale::forLanguageTag(piece(lang), status);
  return U_SUCCESS(status) ? locale : icu::Locale::getRoot();
}

std::string utf8(const icu::UnicodeString& text) {
  std::string bytes;
  text.toUTF8String(bytes);
  return bytes;
}

std::optional<std::string> formatted(const icu::number::LocalizedNumberFormatter& formatter,
                                     std::string_view decimal) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString text = formatter.formatDecimal(piece(decimal), status).toString(status);
  if (U_FAILURE(status)) return std::nullopt;
  return utf8(text);
}

// As many decimals as are written: "7.40" has two.
icu::number::UnlocalizedNumberFormatter digits_of(std::string_view decimal) {
  const std::size_t point = decimal.find('.');
  const std::size_t decimals = point == std::string_view::npos ? 0 : decimal.size() - point - 1;
  return icu::number::NumberFormatter::with().precision(
      icu::number::Precision::fixedFraction(static_cast<std::int32_t>(decimals)));
}

bool is_currency(std::string_view unit) {
  return unit.size() == 3 && unit.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") ==
                                 std::string_view::npos;
}

}  // namespace

std::string plural_category(std::string_view lang, std::uint64_t number) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::PluralRules> rules(
      icu::PluralRules::forLocale(locale_of(lang), status));
  if (U_FAILURE(status)) return "other";
  return utf8(rules->select(static_cast<double>(number)));
}

std::string localised_number(std::string_view lang, std::string_view decimal) {
  return formatted(digits_of(decimal).locale(locale_of(lang)), decimal)
      .value_or(std::string(decimal));
}

std::string localised_compact(std::string_view lang, double number) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString text =
      icu::number::NumberFormatter::withLocale(locale_of(lang))
          .notation(icu::number::Notation::compactShort())
          .precision(icu::number::Precision::maxSignificantDigits(4))
          .formatDouble(number, status)
          .toString(status);
  return U_SUCCESS(status) ? utf8(text) : std::to_string(number);
}

std::optional<std::string> localised_amount(std::string_view lang, std::string_view decimal,
                                            std::string_view unit) {
  UErrorCode status = U_ZERO_ERROR;
  icu::MeasureUnit measure;
  if (is_currency(unit)) {
    const icu::CurrencyUnit currency(piece(unit), status);
    measure = currency;
  } else {
    measure = icu::MeasureUnit::forIdentifier(piece(unit), status);
  }
  if (U_FAILURE(status)) return std::nullopt;
  const bool by_sign = is_currency(unit) || unit == "percent" || unit == "permille";
  return formatted(digits_of(decimal)
                       .unit(measure)
                       .unitWidth(by_sign ? UNUM_UNIT_WIDTH_SHORT : UNUM_UNIT_WIDTH_FULL_NAME)
                       .locale(locale_of(lang)),
                   decimal);
}

std::string localised_date(std::string_view lang, int year, unsigned month, unsigned day,
                           DateDetail detail) {
  constexpr std::array<const char*, 4> kSkeletons{"y", "yQQQ", "yMMMM", "yMMMMd"};
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale locale = locale_of(lang);
  const std::unique_ptr<icu::DateTimePatternGenerator> patterns(
      icu::DateTimePatternGenerator::createInstance(locale, status));
  if (U_FAILURE(status)) return std::to_string(year);
  const icu::UnicodeString pattern = patterns->getBestPattern(
      icu::UnicodeString(kSkeletons.at(static_cast<std::size_t>(detail))), status);
  icu::SimpleDateFormat format(pattern, locale, status);
  icu::GregorianCalendar calendar(*icu::TimeZone::getGMT(), locale, status);
  if (U_FAILURE(status)) return std::to_string(year);
  calendar.setGregorianChange(-8.64e15, status);
  calendar.clear();
  calendar.set(year, static_cast<std::int32_t>(month) - 1, static_cast<std::int32_t>(day));
  format.adoptCalendar(calendar.clone());
  icu::UnicodeString text;
  format.format(calendar.getTime(status), text);
  return U_SUCCESS(status) ? utf8(text) : std::to_string(year);
}

std::string localised_language(std::string_view lang, std::string_view tag) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale named = icu::Locale::forLanguageTag(piece(tag), status);
  if (U_FAILURE(status) || *named.getLanguage() == '\0') return {};
  icu::UnicodeString words;
  named.getDisplayLanguage(locale_of(lang), words);
  return utf8(words);
}

}  // namespace attest
