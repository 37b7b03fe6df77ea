#include "indexer/readers/wikitext_templates.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <vector>

#include "claims/period.h"
#include "indexer/readers/wikitext_flat.h"
#include "indexer/readers/wikitext_template_table.h"
#include "text/ascii.h"

namespace attest {
namespace {

// Unit codes that are not written as they are shown.
// clang-format off
constexpr std::string_view kUnits[][2] = {
    {"km2", "km²"}, {"m2", "m²"}, {"sqkm", "km²"}, {"sqm", "m²"}, {"sqmi", "square miles"},
    {"sqft", "square feet"}, {"cuft", "cubic feet"}, {"m3", "m³"}, {"km3", "km³"},
    {"cm2", "cm²"}, {"cm3", "cm³"}, {"c", "°C"}, {"f", "°F"}, {"mi", "miles"},
    {"ft", "feet"}, {"in", "inches"}, {"yd", "yards"}, {"lb", "pounds"}, {"acre", "acres"},
    {"kph", "km/h"}, {"nmi", "nautical miles"},
};
constexpr std::string_view kBetween[][2] = {
    {"to", " to "}, {"-", "–"}, {"–", "–"}, {"and", " and "}, {"or", " or "}, {"by", " by "},
    {"x", " x "}, {"×", " × "}, {"to about", " to about "},
};
// clang-format on

constexpr std::size_t kMaxName = 80;  // bytes; longer ones are none of these

using Parts = std::span<const std::string_view>;

// Lower case in ASCII and in the Russian alphabet; "_" is a blank.
std::string plain_name(std::string_view name) {
  std::string plain;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const char byte = name[i];
    if (byte == '_') {
      plain.push_back(' ');
    } else if (byte >= 'A' && byte <= 'Z') {
      plain.push_back(static_cast<char>(byte + 32));
    } else if (byte == '\xD0' && i + 1 < name.size() && name[i + 1] >= '\x90' &&
               name[i + 1] < '\xB0') {
      const bool upper_half = name[++i] >= '\xA0';  // Р…Я
      plain.push_back(upper_half ? '\xD1' : '\xD0');
      plain.push_back(static_cast<char>(upper_half ? name[i] - 0x20 : name[i] + 0x20));
    } else {
      plain.push_back(byte);
    }
  }
  return plain;
}

// "name" of "name = value"; values may hold the sign too, in addresses and tags.
std::string_view key_of(std::string_view part) {
  const std::size_t sign = part.find('=');
  if (sign == std::string_view::npos || sign > 40) return {};
  const std::string_view key = ascii::trimmed(part.substr(0, sign));
  return key.find_first_of("<>\"[/") == std::string_view::npos ? key : std::string_view();
}

// The arguments without a name, or with their place for one.
std::vector<std::string_view> positional(Parts parts) {
  std::vector<std::string_view> found;
  for (const std::string_view part : parts.subspan(1)) {
    const std::string_view key = key_of(part);
    const bool numbered = !key.empty() && key.find_first_not_of("0123456789") == key.npos;
    if (key.empty() || numbered || key == "text")
      found.push_back(ascii::trimmed(key.empty() ? part : part.substr(part.find('=') + 1)));
  }
  return found;
}

std::string_view named(Parts parts, std::string_view key) {
  for (const std::string_view part : parts.subspan(1))
    if (key_of(part) == key) return ascii::trimmed(part.substr(part.find('=') + 1));
  return {};
}

bool is_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::string_view shown_unit(std::string_view code) {
  const std::string lower = plain_name(code);
  for (const auto& [known, shown] : kUnits)
    if (known == lower) return shown;
  return code;
}

// "5", "−5.2", "1,516"
bool is_figure(std::string_view text) {
  for (const std::string_view sign : {"-", "+", "−", "."})
    if (text.starts_with(sign)) text.remove_prefix(sign.size());
  return !text.empty() && text.front() >= '0' && text.front() <= '9';
}

// {{convert|5|to|10|km|mi}} → "5 to 10 km", {{convert|5|ft|6|in}} → "5 feet 6 inches".  A unit
// that multiplies ("e6acre") is not shown as it is written, and so nothing is.
std::string measures(const std::vector<std::string_view>& arguments) {
  std::string shown;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string_view argument = arguments[i];
    const auto* between = std::find_if(std::begin(kBetween), std::end(kBetween),
                                       [&](const auto& one) { return one[0] == argument; });
    if (between != std::end(kBetween)) {
      shown += (*between)[1];
    } else if (is_figure(argument)) {
      shown += argument;
    } else {
      const bool multiplies = argument.starts_with('e') && is_figure(argument.substr(1));
      if (shown.empty() || argument.empty() || multiplies) return {};
      shown.append(" ").append(shown_unit(argument));
      const bool goes_on = i + 2 < arguments.size() && is_figure(arguments[i + 1]) &&
                           !arguments[i + 2].empty() && !is_figure(arguments[i + 2]);
      if (!goes_on) return shown;
      shown.push_back(' ');
    }
  }
  return {};
}

std::string date_of(const std::vector<std::string_view>& arguments) {
  if (arguments.empty() || !is_number(arguments[0])) return {};
  std::string iso(arguments[0]);
  for (std::size_t i = 1; i < std::min<std::size_t>(arguments.size(), 3); ++i) {
    if (!is_number(arguments[i]) || arguments[i].size() > 2) break;
    iso += arguments[i].size() == 1 ? "-0" : "-";
    iso += arguments[i];
  }
  return iso;
}

// "31 December 2013", "December 2013", "2013", in the words of the one wiki that says so.
std::string day_in_words(const std::vector<std::string_view>& arguments) {
  constexpr std::string_view kMonths[] = {"January",   "February", "March",    "April",
                                          "May",       "June",     "July",     "August",
                                          "September", "October",  "November", "December"};
  const std::optional<Period> period = parse_period(date_of(arguments));
  if (!period || !period->from || arguments.size() < 2) return date_of(arguments);
  const auto month = static_cast<unsigned>(period->from->month());
  const bool day = arguments.size() > 2 && is_number(arguments[2]);
  return (day ? std::string(arguments[2]) + " " : std::string())
      .append(kMonths[month - 1])
      .append(" ")
      .append(arguments[0]);
}

std::string number_of(Parts parts, const std::vector<std::string_view>& arguments) {
  if (arguments.empty()) return {};
  std::string shown(arguments[0]);
  std::string_view unit = named(parts, "u");
  if (unit.empty()) unit = named(parts, "ul");
  if (unit.empty() && arguments.size() > 1 && !is_figure(arguments[1])) unit = arguments[1];
  if (unit == "R") unit = {};
  if (!unit.empty()) shown.append(" ").append(shown_unit(unit));
  return shown;
}

std::string fraction_of(const std::vector<std::string_view>& arguments) {
  std::string shown;
  if (arguments.size() == 1) shown = "1/" + std::string(arguments[0]);
  if (arguments.size() == 2) shown = std::string(arguments[0]) + "/" + std::string(arguments[1]);
  if (arguments.size() == 3)
    shown = std::string(arguments[0]) + " " + std::string(arguments[1]) + "/" +
            std::string(arguments[2]);
  return shown;
}

std::string shown_by(const Template& one, Parts parts) {
  const std::vector<std::string_view> arguments = positional(parts);
  const auto argument = [&](std::size_t i) {
    return i < arguments.size() ? std::string(arguments[i]) : std::string();
  };
  switch (one.shows) {
    case Shows::First:
      return argument(0);
    case Shows::Second:
      return argument(1);
    case Shows::Last:
      return arguments.empty() ? std::string() : argument(arguments.size() - 1);
    case Shows::Words:
      return std::string(one.text);
    case Shows::Before:
      return arguments.empty() ? std::string() : std::string(one.text) + argument(0);
    case Shows::After:
      return arguments.empty() ? std::string() : argument(0) + std::string(one.text);
    case Shows::Number:
      return number_of(parts, arguments);
    case Shows::Measures:
      return measures(arguments);
    case Shows::Day:
      return date_of(arguments);
    case Shows::AsOf: {
      const std::string date = day_in_words(arguments);
      return date.empty() ? date : (named(parts, "lc").empty() ? "As of " : "as of ") + date;
    }
    case Shows::Fraction:
      return fraction_of(arguments);
    case Shows::Quote:
      return "\n\n" + (kQuoteMark + argument(0)) + "\n\n";
  }
  return {};
}

}  // namespace

std::string shown_of_template(std::span<const std::string_view> parts) {
  std::string name = plain_name(ascii::trimmed(parts[0].substr(0, kMaxName)));
  std::vector<std::string_view> with_colon;
  // {{formatnum:1516}}, and {{lang-ko|…}}, {{llang-ko|…}} with the code in the name.
  if (const std::size_t colon = parts[0].find(':'); colon != std::string_view::npos) {
    name = plain_name(ascii::trimmed(parts[0].substr(0, std::min(colon, kMaxName))));
    if (name == "lc" || name == "uc" || name == "lcfirst" || name == "ucfirst")
      return std::string(ascii::trimmed(parts[0].substr(colon + 1)));
    if (name != "formatnum") return {};
    with_colon = {name, parts[0].substr(colon + 1)};
    parts = with_colon;
  }
  if (name.starts_with("lang-")) name = "nowrap";
  const Template* found = find_template(name);
  return found == nullptr ? std::string() : shown_by(*found, parts);
}

}  // namespace attest
