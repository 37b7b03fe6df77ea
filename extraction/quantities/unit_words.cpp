#include "extraction/quantities/unit_words.h"

#include <algorithm>

#include "claims/unit.h"
#include "extraction/quantities/units.h"
#include "text/utf8.h"

namespace attest {
namespace {

constexpr std::size_t kLongest = 60;     // bytes of a unit's words
constexpr std::size_t kLeadingWords = 4;  // before them: "share of", "in"

std::string_view trimmed(std::string_view words) {
  const auto is_space = [](char byte) { return byte == ' ' || byte == '\t'; };
  while (!words.empty() && is_space(words.front())) words.remove_prefix(1);
  while (!words.empty() && is_space(words.back())) words.remove_suffix(1);
  return words;
}

std::string_view behind_last(std::string_view words, std::string_view mark) {
  const std::size_t at = words.rfind(mark);
  return at == std::string_view::npos ? std::string_view()
                                      : trimmed(words.substr(at + mark.size()));
}

// The words in the last brackets, if these end the label.
std::string_view in_brackets(std::string_view label) {
  if (!label.ends_with(')') && !label.ends_with(']')) return {};
  const std::size_t open = label.rfind(label.back() == ')' ? '(' : '[');
  if (open == std::string_view::npos) return {};
  return trimmed(label.substr(open + 1, label.size() - open - 2));
}

std::optional<std::int64_t> whole(const std::optional<Decimal>& value) {
  if (!value) return std::nullopt;
  const Decimal plain = normalised(*value);
  if (plain.scale() != 0 || plain.coefficient() < 1) return std::nullopt;
  return plain.coefficient();
}

// "W" and "L" of a league, «В»: no watts.
bool is_letter_alone(std::string_view words) {
  return !words.empty() && words != "%" && utf8::decode(words, 0).size == words.size() &&
         (utf8::decode(words, 0).point < 0x500 &&
          (words.size() > 1 || (words.front() | 0x20) >= 'a'));
}

// "FT", "PTS": what a league calls its columns.
bool is_initials(std::string_view words) {
  constexpr std::size_t kMost = 4;
  return words.size() <= kMost && std::all_of(words.begin(), words.end(), [](char byte) {
           return byte >= 'A' && byte <= 'Z';
         });
}

}  // namespace

std::optional<NamedUnit> UnitWords::of_label(std::string_view label, bool column) {
  label = trimmed(label);
  if (label.ends_with(':')) label.remove_suffix(1);
  const auto found = [&](std::string_view words) -> std::optional<NamedUnit> {
    auto unit = of_words(words);
    if (!unit && words.ends_with('.')) unit = of_words(words.substr(0, words.size() - 1));
    if (unit)
      unit->words = {static_cast<std::uint32_t>(words.data() - label.data()),
                     static_cast<std::uint32_t>(label.size())};
    return unit;
  };
  // With the mark before the words.
  const auto behind = [&](std::string_view words) {
    auto unit = found(words);
    if (unit) unit->words.begin = static_cast<std::uint32_t>(label.find_last_of(",:(["));
    return unit;
  };
  if (const std::string_view bracket = in_brackets(label); !bracket.empty()) {
    if (bracket.find(',') != std::string_view::npos || is_letter_alone(bracket))
      return std::nullopt;
    const std::string_view named = behind_last(bracket, ":");
    auto unit = found(named.empty() ? bracket : named);
    if (unit) unit->words.begin = static_cast<std::uint32_t>(bracket.data() - label.data()) - 1;
    return unit;
  }
  if (auto unit = behind(behind_last(label, ","))) return unit;
  if (auto unit = behind(behind_last(label, ":"))) return unit;
  if (!column || is_letter_alone(label) || is_initials(label)) return std::nullopt;
  auto unit = found(label);
  return unit && !unit::is_duration(unit->unit) ? unit : std::nullopt;
}

std::optional<NamedUnit> UnitWords::of_counted(std::string_view label) {
  if (label.empty() || label.size() > kLongest) return std::nullopt;
  const auto one = read_one("1 " + std::string(label));
  if (!one) return std::nullopt;
  const std::string& unit = one->found.quantity.unit;
  const bool people = unit == unit::kPerson, things = unit == unit::kCount && one->noun;
  return people || things ? std::optional(NamedUnit{unit, 1, {}}) : std::nullopt;
}

// With words left out before them, until they name one.
std::optional<NamedUnit> UnitWords::of_words(std::string_view words) {
  if (words.size() > kLongest) return std::nullopt;
  const std::size_t zeros = words.find("000");  // "$000", "'000 tonnes"
  if (zeros != std::string_view::npos) return of_zeros(words, zeros);
  if (words.find_first_of("0123456789") != std::string_view::npos) return std::nullopt;
  for (std::size_t left_out = 0; left_out <= kLeadingWords && !words.empty(); ++left_out) {
    const std::string all(words);
    const std::size_t blank = words.find(' ');
    const std::size_t sign = utf8::decode(words, 0).size;
    std::string forms[4] = {all, "1 " + all, "1" + all, {}};
    if (blank != std::string_view::npos) forms[3] = all.substr(0, blank) + " 1" + all.substr(blank);
    for (const std::string& form : forms)
      if (auto unit = of_one(form)) return unit;
    if (auto unit = of_one(all.substr(0, sign) + "1" + all.substr(sign))) return unit;  // "$1m"
    if (blank == std::string_view::npos) break;
    words = trimmed(words.substr(blank));
  }
  return std::nullopt;
}

// Thousands, written as their zeros.
std::optional<NamedUnit> UnitWords::of_zeros(std::string_view words, std::size_t zeros) {
  const bool quoted = zeros > 0 && (words[zeros - 1] == '\'' || words[zeros - 1] == '`');
  std::string_view before = words.substr(0, quoted ? zeros - 1 : zeros);
  std::string_view after = words.substr(zeros + 3);
  if (after == "s") after = {};
  return of_one(std::string(before) + "1000" + std::string(after));
}

// What "1 million dollars" or "millions of dollars" is, where that is all of it, or its unit is
// written.
std::optional<NamedUnit> UnitWords::of_one(const std::string& figure) {
  const auto read = read_one(figure);
  if (!read) return std::nullopt;
  const QuantityFound& found = read->found;
  const Quantity& q = found.quantity;
  const Span all{0, static_cast<std::uint32_t>(figure.size())};
  const auto multiplier = whole(q.low);
  const bool vague = q.modifier == Modifier::Vague && found.span == all;
  const bool one = q.low == q.high && (found.span == all || found.unit_written ||
                                       q.unit == unit::kPerson);
  if (!multiplier || !(vague || one)) return std::nullopt;
  if (q.unit.empty() || (q.unit == unit::kCount && *multiplier == 1)) return std::nullopt;
  return NamedUnit{q.unit, *multiplier, {}};
}

// The only figure of the words, where they begin with it.
std::optional<ClaimDraft> UnitWords::read_one(const std::string& figure) {
  if (figure.empty()) return std::nullopt;
  read_sentence(grammar_, figure, {0, static_cast<std::uint32_t>(figure.size())}, memo_, view_);
  phrases_.find(grammar_, view_);
  std::vector<QuantityFound> quantities;
  read_quantities(grammar_, view_, phrases_, quantities);
  if (quantities.size() != 1 || quantities.front().span.begin != 0) return std::nullopt;
  std::vector<ClaimDraft> drafts(1);
  drafts.front().found = std::move(quantities.front());
  Context context;
  infer_units(grammar_, view_, phrases_, drafts, context);
  return std::move(drafts.front());
}

}  // namespace attest
