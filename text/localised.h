// Numbers, amounts and dates as readers of a language write them, by CLDR.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace attest {

// Which plural `number` takes: "one", "few", "many", "other" and their kin.
[[nodiscard]] std::string plural_category(std::string_view lang, std::uint64_t number);

// "1516" as "1,516", «1 516»; what is no decimal number comes back as it is.
[[nodiscard]] std::string localised_number(std::string_view lang, std::string_view decimal);

// Cut short for an axis: "1.5K", «1,5 тыс.», "1.5천"; four digits at most.
[[nodiscard]] std::string localised_compact(std::string_view lang, double number);

// With its unit: "US$3,000", "76%", «20 километров».  `unit` is of ISO 4217 or CLDR; nullopt
// for any other.
[[nodiscard]] std::optional<std::string> localised_amount(std::string_view lang,
                                                          std::string_view decimal,
                                                          std::string_view unit);

// How much of a date is known.
enum class DateDetail : std::uint8_t { Year, Quarter, Month, Day };

// "2013", "Q3 2013", "July 2013", "21 July 2013" and what other languages have for them.
[[nodiscard]] std::string localised_date(std::string_view lang, int year, unsigned month,
                                         unsigned day, DateDetail detail);

// What a language is called in another: ("ru", "ko") → «корейский».  Empty for no language tag.
[[nodiscard]] std::string localised_language(std::string_view lang, std::string_view tag);

}  // namespace attest
