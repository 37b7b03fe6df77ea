#include "extraction/quantities/numbered_names.h"

#include <algorithm>
#include <string_view>

#include "text/code_points.h"

namespace attest {
namespace {

bool is_capital_word(const SentenceView& view, std::uint32_t item) {
  return item < view.items.size() && view.items[item].kind == Item::Kind::Word &&
         view.tokens[view.items[item].first].capital;
}

bool is_closed(const SentenceView& view, std::uint32_t item) {
  return item >= view.items.size() || view.items[item].kind == Item::Kind::Mark;
}

bool opens_speech(const SentenceView& view, std::uint32_t item) {
  return item > 1 && view.is_mark(item - 2, ":") &&
         (view.is_mark(item - 1, "«") || view.is_mark(item - 1, "“") ||
          view.is_mark(item - 1, "\""));
}

// A name, but not what opens the sentence, somebody's words, a title or a row of a table.
bool stands_behind_name(const SentenceView& view, std::uint32_t number) {
  std::uint32_t at = number;
  while (at > 0 && is_capital_word(view, at - 1)) --at;
  if (at == number || opens_speech(view, at)) return false;
  for (std::uint32_t before = 0; before < at; ++before)
    if (view.items[before].kind == Item::Kind::Word && !is_capital_word(view, before)) return true;
  return false;
}

// "Germany sent 300 men and France 200": a figure before it, or a name with one behind it.
bool others_have_numbers(const SentenceView& view, std::uint32_t number) {
  for (std::uint32_t at = 0; at < view.items.size(); ++at)
    if (at != number && view.items[at].kind == Item::Kind::Number &&
        (at < number || is_capital_word(view, at - 1)))
      return true;
  return false;
}

bool is_bare(const Surroundings& in, const QuantityFound& found) {
  const Number& read = in.number(found.begin);
  return found.end == found.begin + 1 && read.plain && read.in_digits && !found.unit_written &&
         found.quantity.modifier == Modifier::Exact;
}

// Is it a word of Latin letters, of two or more?
bool is_latin_word(const SentenceView& view, std::uint32_t item) {
  if (view.items[item].kind != Item::Kind::Word) return false;
  const std::string_view word = view.tokens[view.items[item].first].text;
  return word.size() > 1 && std::all_of(word.begin(), word.end(), [](char c) {
           return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z');
         });
}

// Does the sentence go on in other letters than Latin ones, beside the item?
bool is_amid_other_script(const SentenceView& view, std::uint32_t item) {
  constexpr std::uint32_t kReach = 5;
  const auto size = static_cast<std::uint32_t>(view.items.size());
  for (std::uint32_t at = item - std::min(item, kReach); at < std::min(size, item + kReach); ++at)
    if (view.items[at].kind == Item::Kind::Word &&
        (view.tokens[view.items[at].first].text.front() & 0x80) != 0)
      return true;
  return false;
}

// A verb of the past, and no noun that ends as one: «вышел», but not «канала».
bool begins_past(const Surroundings& in, std::uint32_t item) {
  if (item >= in.view.items.size() || !in.view.has(item, in.grammar.pack_classes.past_final))
    return false;
  const std::string_view word = in.view.tokens[in.view.items[item].first].text;
  const auto& endings = in.rules.counted_endings;
  return std::none_of(endings.begin(), endings.end(),
                      [&](std::string_view ending) { return word.ends_with(ending); });
}

// «У Adidas 30 магазинов, у Nike 20»: another such name counts something.
bool is_beside_counting_name(const Surroundings& in, std::uint32_t number) {
  const SentenceView& view = in.view;
  for (std::uint32_t at = 1; at + 1 < view.items.size(); ++at)
    if (at != number && view.items[at].kind == Item::Kind::Number && is_latin_word(view, at - 1) &&
        view.items[at + 1].kind == Item::Kind::Word && !begins_past(in, at + 1) &&
        !view.has(at + 1, in.grammar.pack_classes.joining))
      return true;
  return false;
}

// "Dorn beat Safa 41-17": the greater number first, and a word before the name that is no article.
bool is_score(const Surroundings& in, const QuantityFound& found) {
  constexpr Decimal kHighest = 200;
  const SentenceView& view = in.view;
  if (!view.is_mark(found.end, "-") || !in.touches(found.end) || !in.is_number(found.end + 1) ||
      !in.touches(found.end + 1))
    return false;
  const Decimal &own = in.number(found.begin).value, &other = in.number(found.end + 1).value;
  if (own < other || kHighest < own) return false;
  std::uint32_t at = found.begin;
  while (at > 0 && is_capital_word(view, at - 1)) --at;
  if (at > 0 && view.has(at - 1, in.grammar.pack_classes.name_article)) --at;
  return at > 0 && view.items[at - 1].kind == Item::Kind::Word &&
         !view.has(at - 1, in.grammar.pack_classes.noun_end);
}

}  // namespace

bool is_in_foreign_name(const Surroundings& in, const QuantityFound& found) {
  constexpr Decimal kLargest = 9999;
  if (found.begin == 0 || !in.is_number(found.begin) || !is_bare(in, found)) return false;
  if (kLargest < in.number(found.begin).value || !is_latin_word(in.view, found.begin - 1) ||
      !is_amid_other_script(in.view, found.begin))
    return false;
  if (is_closed(in.view, found.end)) return !is_beside_counting_name(in, found.begin);
  return begins_past(in, found.end);
}

bool is_in_name(const Surroundings& in, const QuantityFound& found) {
  constexpr Decimal kLargest = 999;
  if (!in.is_number(found.begin) || !is_bare(in, found)) return false;
  if (found.begin == 0 || !is_capital_word(in.view, found.begin - 1)) return false;
  if (kLargest < in.number(found.begin).value || is_score(in, found)) return false;
  const bool named_on = is_capital_word(in.view, found.end) && is_closed(in.view, found.end + 1);
  return (named_on || is_closed(in.view, found.end)) && stands_behind_name(in.view, found.begin) &&
         !others_have_numbers(in.view, found.begin);
}

bool is_in_code(const Surroundings& in, const QuantityFound& found) {
  if (!in.is_number(found.begin) || !is_bare(in, found)) return false;
  if (!is_capital_word(in.view, found.end) || !in.touches(found.end)) return false;
  return count_code_points(in.view.tokens[in.view.items[found.end].first].text) <= 2;
}

bool is_in_title(const Surroundings& in, const QuantityFound& found) {
  constexpr std::uint32_t kReach = 4;  // words of such a title behind its number
  const SentenceView& view = in.view;
  if (found.begin == 0 || !view.is_mark(found.begin - 1, "«") || !in.is_number(found.begin) ||
      in.number(found.begin).in_digits || !view.tokens[view.items[found.begin].first].capital)
    return false;
  for (std::uint32_t at = found.end; at <= found.end + kReach && at < view.items.size(); ++at) {
    // «Двое ранены», — сообщил врач: somebody's words.
    if (view.is_mark(at, "»"))
      return !view.is_mark(at + 1, ",") || !view.is_dash(at + 2);
    if (view.items[at].kind != Item::Kind::Word) return false;
  }
  return false;
}

bool closes_title(const Surroundings& in, const QuantityFound& found) {
  constexpr std::uint32_t kLongest = 6;  // items
  const SentenceView& view = in.view;
  if (found.begin < 2 || !in.is_number(found.begin) || !is_bare(in, found)) return false;
  if (!view.is_mark(found.end, "»") && !view.is_mark(found.end, "”")) return false;
  if (view.is_mark(found.end + 1, ",") && view.is_dash(found.end + 2)) return false;  // a speech
  for (std::uint32_t at = found.begin - 1; at > 0 && found.begin - at < kLongest; --at) {
    if (view.is_mark(at - 1, "«") || view.is_mark(at - 1, "“"))
      return is_capital_word(view, at) && !opens_speech(view, at);
    if (view.items[at].kind != Item::Kind::Word) return false;
  }
  return false;
}

bool is_time_of_day(const Surroundings& in, const QuantityFound& found) {
  constexpr Decimal kDay = 24, kLastMinute = 59;
  const Symbol at_place = in.grammar.pack_classes.at_place;
  if (!in.rules.decimal_marks.starts_with(',') || at_place == 0 || found.unit_written ||
      found.begin == 0 || found.end != found.begin + 1 || !in.is_number(found.begin) ||
      !in.view.has(found.begin - 1, at_place) || !is_closed(in.view, found.end))
    return false;
  const Decimal& value = in.number(found.begin).value;
  const std::string_view digits = slice(in.view.text, in.number(found.begin).span);
  const std::size_t dot = digits.find('.');
  if (dot == std::string_view::npos || digits.size() != dot + 3 || !(value < kDay)) return false;
  const auto minutes = Decimal((digits[dot + 1] - '0') * 10 + digits[dot + 2] - '0');
  return minutes <= kLastMinute;
}

}  // namespace attest
