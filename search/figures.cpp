#include "search/figures.h"

#include <algorithm>
#include <string>
#include <utility>

#include "extraction/language_pack.h"
#include "text/ascii.h"

namespace attest {

namespace {

bool has_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), ascii::is_digit);
}

// Without a letter no script tells which language's separators are meant.
bool shows_no_letter(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) < 0x80 && !ascii::is_letter(c);
  });
}

void add(const NumberFound& number, std::vector<Figure>& figures) {
  for (Figure& figure : figures) {
    if (!figure.span.overlaps(number.span)) continue;
    const bool known = std::find(figure.values.begin(), figure.values.end(), number.value) !=
                       figure.values.end();
    if (figure.span == number.span && !known) figure.values.push_back(number.value);
    return;
  }
  figures.push_back({number.span, {number.value}});
}

bool worth_looking_up(const Figure& figure, std::string_view text) {
  if (has_digit(slice(text, figure.span))) return true;
  if (figure.values.front() > Decimal(10)) return true;
  std::string rest(text.substr(0, figure.span.begin));
  rest += text.substr(figure.span.end);
  return std::all_of(rest.begin(), rest.end(), [](char c) { return c == ' '; });
}

// What people type in a range, whatever their language.
constexpr std::pair<std::string_view, int> kPowers[] = {
    {"k", 3}, {"m", 6}, {"bn", 9}, {"b", 9}, {"K", 3}, {"M", 6}, {"B", 9}};

std::optional<Decimal> read_whole(Extractor& extractor, std::string_view text) {
  for (const Figure& figure : read_figures(extractor, text))
    if (figure.span.begin == 0 && figure.span.end == text.size()) return figure.values.front();
  return Decimal::parse(text);  // "-5", "1516"
}

}  // namespace

std::vector<Figure> read_figures(Extractor& extractor, std::string_view text) {
  std::vector<Figure> figures;
  for (const NumberFound& number : extractor.numbers(text, "")) add(number, figures);
  if (shows_no_letter(text)) {
    for (const LanguagePack* pack : language_packs())
      for (const NumberFound& number : extractor.numbers(text, pack->text.code))
        add(number, figures);
  }
  std::erase_if(figures, [&](const Figure& figure) { return !worth_looking_up(figure, text); });
  std::sort(figures.begin(), figures.end(),
            [](const Figure& a, const Figure& b) { return a.span < b.span; });
  return figures;
}

std::optional<Decimal> read_number(Extractor& extractor, std::string_view text) {
  text = ascii::trimmed(text);
  if (text.empty()) return std::nullopt;
  if (const auto number = read_whole(extractor, text)) return number;
  for (const auto& [suffix, power] : kPowers) {
    if (!text.ends_with(suffix) || text.size() == suffix.size()) continue;
    const char before = text[text.size() - suffix.size() - 1];
    if (!ascii::is_digit(before) && before != ' ') continue;
    const auto digits = ascii::trimmed(text.substr(0, text.size() - suffix.size()));
    const auto number = read_whole(extractor, digits);
    return number ? shift(*number, power) : std::nullopt;
  }
  return std::nullopt;
}

Decimal last_digit_weight(const Decimal& value) {
  std::int64_t coefficient = value.coefficient();
  int power = -value.scale();
  while (coefficient % 10 == 0) {
    coefficient /= 10;
    ++power;
  }
  return shift(Decimal(1), power).value_or(Decimal(1));
}

std::vector<Decimal> roundings(const Decimal& value) {
  std::vector<Decimal> coarser;
  const Decimal plain = normalised(value);
  const std::int64_t digits = plain.coefficient() < 0 ? -plain.coefficient() : plain.coefficient();
  std::int64_t weight = 10;
  // Each from the value itself: 1546 is 1500 to two digits, not 1550 and then 1600.
  for (int power = 1; power < 18; ++power, weight *= 10) {
    const std::int64_t rounded = (digits + weight / 2) / weight;
    if (rounded < 10) break;
    const auto coarse = shift(Decimal(plain.coefficient() < 0 ? -rounded : rounded),
                              power - plain.scale());
    if (coarse && *coarse != value && (coarser.empty() || coarser.back() != *coarse))
      coarser.push_back(*coarse);
  }
  return coarser;
}

}  // namespace attest
