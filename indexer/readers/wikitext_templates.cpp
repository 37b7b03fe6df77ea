#include "indexer/readers/wikitext_templates.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <vector>

namespace attest {
namespace {

enum class Shows : std::uint8_t {
  First,     // its first argument
  Second,    // its second: the first is a code
  Last,      // its last
  Words,     // a text of its own: `text`
  Before,    // `text`, then its first argument
  After,     // its first argument, then `text`
  Number,    // a figure, and a unit where the second argument or `u=` gives one
  Measures,  // figures up to the unit, of {{convert}}
  Date,      // year, month, day
  AsOf,      // the same, behind "As of"
  Fraction,  // 1/2, or 3 1/2
};

struct Template {
  std::string_view name;
  Shows shows;
  std::string_view text = {};
};

// By first letter and case as MediaWiki has them: the name in lower case.
// clang-format off
constexpr Template kTemplates[] = {
    // Words that are only kept together, set smaller, or said to be of a language.
    {"nowrap", Shows::First}, {"nobr", Shows::First}, {"nobreak", Shows::First},
    {"nobold", Shows::First}, {"noitalic", Shows::First}, {"small", Shows::First},
    {"smaller", Shows::First}, {"big", Shows::First}, {"large", Shows::First},
    {"center", Shows::First}, {"strong", Shows::First}, {"em", Shows::First},
    {"abbr", Shows::First}, {"tooltip", Shows::First}, {"hover title", Shows::Last},
    {"comment", Shows::First}, {"подсказка", Shows::First}, {"s", Shows::First},
    {"sic", Shows::First}, {"not a typo", Shows::First}, {"proper name", Shows::First},
    {"visible anchor", Shows::First}, {"vanchor", Shows::First}, {"dfn", Shows::First},
    {"lang", Shows::Second}, {"langx", Shows::Second}, {"llang", Shows::Second},
    {"color", Shows::Second}, {"font color", Shows::Second}, {"цвет", Shows::Second},
    {"transl", Shows::Last}, {"transliteration", Shows::Last},
    {"sup", Shows::First}, {"sub", Shows::First}, {"upright", Shows::First},
    {"ill", Shows::First}, {"interlanguage link", Shows::First}, {"iw", Shows::First},
    {"iw2", Shows::First}, {"не переведено", Shows::First}, {"нп", Shows::First},
    {"нп3", Shows::First}, {"нп4", Shows::First}, {"нп5", Shows::First},
    {"임시링크", Shows::First}, {"임시 링크", Shows::First}, {"번역되지 않은 링크", Shows::First},
    {"줄바꿈방지", Shows::First}, {"작게", Shows::First}, {"글자크기", Shows::Second},
    // Words of others, which stand in the page.
    {"quote", Shows::First}, {"blockquote", Shows::First}, {"cquote", Shows::First},
    {"quotation", Shows::First}, {"quote box", Shows::First}, {"цитата", Shows::First},
    {"начало цитаты", Shows::First}, {"인용문", Shows::First}, {"인용문2", Shows::First},
    // Figures.
    {"formatnum", Shows::First}, {"number format", Shows::First}, {"val", Shows::Number},
    {"num", Shows::Number}, {"число", Shows::Number}, {"nts", Shows::First},
    {"number table sorting", Shows::First}, {"gaps", Shows::First},
    {"formatprice", Shows::First}, {"convert", Shows::Measures}, {"cvt", Shows::Measures},
    {"변환", Shows::Measures}, {"단위 변환", Shows::Measures}, {"frac", Shows::Fraction},
    {"fraction", Shows::Fraction}, {"sfrac", Shows::Fraction}, {"дробь", Shows::Fraction},
    {"us$", Shows::Before, "US$"}, {"usd", Shows::Before, "US$"},
    {"us dollar", Shows::Before, "US$"},
    {"€", Shows::Before, "€"}, {"eur", Shows::Before, "€"}, {"euro", Shows::Before, "€"},
    {"£", Shows::Before, "£"}, {"gbp", Shows::Before, "£"}, {"¥", Shows::Before, "¥"},
    {"jpy", Shows::Before, "¥"}, {"₩", Shows::Before, "₩"}, {"krw", Shows::Before, "₩"},
    {"won", Shows::Before, "₩"}, {"₽", Shows::After, " ₽"}, {"rub", Shows::Before, "₽"},
    {"percent", Shows::After, "%"}, {"pct", Shows::After, "%"}, {"%", Shows::After, "%"},
    // Times.
    {"as of", Shows::AsOf, "As of "}, {"start date", Shows::Date}, {"end date", Shows::Date},
    {"date", Shows::Date}, {"dts", Shows::Date}, {"dtsh", Shows::Words},
    {"circa", Shows::Before, "c. "}, {"c.", Shows::Before, "c. "}, {"ca.", Shows::Before, "c. "},
    // Signs.
    {"!", Shows::Words, "|"}, {"=", Shows::Words, "="}, {"nbsp", Shows::Words, "\u00A0"},
    {"spaces", Shows::Words, " "}, {"space", Shows::Words, " "}, {"ndash", Shows::Words, "–"},
    {"en dash", Shows::Words, "–"}, {"mdash", Shows::Words, "—"}, {"em dash", Shows::Words, "—"},
    {"spaced ndash", Shows::Words, " – "}, {"snd", Shows::Words, " – "},
    {"spaced en dash", Shows::Words, " – "}, {"--", Shows::Words, " — "},
    {"·", Shows::Words, " · "}, {"•", Shows::Words, " • "}, {"dot", Shows::Words, " · "},
    {"minus", Shows::Words, "−"}, {"snds", Shows::Words, " – "}, {"'", Shows::Words, "'"},
};

// Unit codes that are not written as they are shown.
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

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\n");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\n") + 1 - begin);
}

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
  const std::string_view key = trimmed(part.substr(0, sign));
  return key.find_first_of("<>\"[/") == std::string_view::npos ? key : std::string_view();
}

// The arguments without a name, or with their place for one.
std::vector<std::string_view> positional(Parts parts) {
  std::vector<std::string_view> found;
  for (const std::string_view part : parts.subspan(1)) {
    const std::string_view key = key_of(part);
    const bool numbered = !key.empty() && key.find_first_not_of("0123456789") == key.npos;
    if (key.empty() || numbered || key == "text")
      found.push_back(trimmed(key.empty() ? part : part.substr(part.find('=') + 1)));
  }
  return found;
}

std::string_view named(Parts parts, std::string_view key) {
  for (const std::string_view part : parts.subspan(1))
    if (key_of(part) == key) return trimmed(part.substr(part.find('=') + 1));
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

// {{convert|5|to|10|km|mi}} → "5 to 10 km"
std::string measures(const std::vector<std::string_view>& arguments) {
  std::string shown;
  for (const std::string_view argument : arguments) {
    const auto* between = std::find_if(std::begin(kBetween), std::end(kBetween),
                                       [&](const auto& one) { return one[0] == argument; });
    const bool figure = !argument.empty() && (argument.find_first_of("0123456789") < 2);
    if (between != std::end(kBetween)) {
      shown += (*between)[1];
    } else if (figure) {
      shown += argument;
    } else {
      return shown.empty() ? shown : shown + " " + std::string(shown_unit(argument));
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

std::string number_of(Parts parts, const std::vector<std::string_view>& arguments) {
  if (arguments.empty()) return {};
  std::string shown(arguments[0]);
  std::string_view unit = named(parts, "u");
  if (unit.empty()) unit = named(parts, "ul");
  if (unit.empty() && arguments.size() > 1 && !arguments[1].empty() && !is_number(arguments[1]))
    unit = arguments[1];
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
    case Shows::Date:
      return date_of(arguments);
    case Shows::AsOf: {
      const std::string date = date_of(arguments);
      return date.empty() ? date : (named(parts, "lc") == "y" ? "as of " : "As of ") + date;
    }
    case Shows::Fraction:
      return fraction_of(arguments);
  }
  return {};
}

}  // namespace

std::string shown_of_template(std::span<const std::string_view> parts) {
  std::string name = plain_name(trimmed(parts[0].substr(0, kMaxName)));
  std::vector<std::string_view> with_colon;
  // {{formatnum:1516}}, and {{lang-ko|…}}, {{llang-ko|…}} with the code in the name.
  if (const std::size_t colon = parts[0].find(':'); colon != std::string_view::npos) {
    name = plain_name(trimmed(parts[0].substr(0, std::min(colon, kMaxName))));
    if (name == "lc" || name == "uc" || name == "lcfirst" || name == "ucfirst")
      return std::string(trimmed(parts[0].substr(colon + 1)));
    if (name != "formatnum") return {};
    with_colon = {name, parts[0].substr(colon + 1)};
    parts = with_colon;
  }
  if (name.starts_with("lang-")) name = "nowrap";
  const auto* found = std::find_if(std::begin(kTemplates), std::end(kTemplates),
                                   [&](const Template& one) { return one.name == name; });
  return found == std::end(kTemplates) ? std::string() : shown_by(*found, parts);
}

}  // namespace attest
