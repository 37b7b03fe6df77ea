#include "extraction/quantities/unit_words.h"

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

}  // namespace

std::optional<NamedUnit> UnitWords::of_label(std::string_view label, bool column) {
  label = trimmed(label);
  while (label.ends_with('.') || label.ends_with(':')) label.remove_suffix(1);
  const std::string_view bracket = in_brackets(label);
  const auto found = [&](std::string_view words, std::size_t cut) -> std::optional<NamedUnit> {
    if (words.empty() || words.size() > kLongest) return std::nullopt;
    if (words.find_first_of("0123456789") != std::string_view::npos) return std::nullopt;
    auto unit = of_words(words);
    if (!unit) return std::nullopt;
    const auto begin = static_cast<std::uint32_t>(words.data() - label.data());
    unit->words = {begin - static_cast<std::uint32_t>(cut),
                   static_cast<std::uint32_t>(label.size())};
    return unit;
  };
  if (!bracket.empty()) {
    const std::string_view named = behind_last(bracket, ":");
    const std::string_view words = named.empty() ? bracket : named;
    if (auto unit = found(words, 0)) {
      unit->words.begin = static_cast<std::uint32_t>(bracket.data() - label.data()) - 1;
      return unit;
    }
    return std::nullopt;
  }
  if (auto unit = found(behind_last(label, ","), 1)) return unit;
  if (auto unit = found(behind_last(label, ":"), 1)) return unit;
  if (!column) return std::nullopt;
  auto unit = found(label, 0);
  return unit && !unit::is_duration(unit->unit) ? unit : std::nullopt;
}

std::optional<NamedUnit> UnitWords::of_people(std::string_view label) {
  if (label.empty() || label.size() > kLongest) return std::nullopt;
  auto unit = of_one("1 " + std::string(label));
  return unit && unit->unit == unit::kPerson ? unit : std::nullopt;
}

// With words left out before them, until they name one.
std::optional<NamedUnit> UnitWords::of_words(std::string_view words) {
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

// What "1 million dollars" or "millions of dollars" is, where that is all of it, or its unit is
// written.
std::optional<NamedUnit> UnitWords::of_one(const std::string& figure) {
  if (figure.empty()) return std::nullopt;
  const Span all{0, static_cast<std::uint32_t>(figure.size())};
  read_sentence(grammar_, figure, all, memo_, view_);
  phrases_.find(grammar_, view_);
  std::vector<QuantityFound> quantities;
  read_quantities(grammar_, view_, phrases_, quantities);
  if (quantities.size() != 1 || quantities.front().span.begin != 0) return std::nullopt;
  std::vector<ClaimDraft> drafts(1);
  drafts.front().found = std::move(quantities.front());
  Context context;
  infer_units(grammar_, view_, phrases_, drafts, context);
  const QuantityFound& found = drafts.front().found;
  const Quantity& q = found.quantity;
  const auto multiplier = whole(q.low);
  const bool vague = q.modifier == Modifier::Vague && found.span == all;
  const bool one = q.low == q.high && (found.span == all || found.unit_written ||
                                       q.unit == unit::kPerson);
  if (!multiplier || !(vague || one)) return std::nullopt;
  if (q.unit.empty() || (q.unit == unit::kCount && *multiplier == 1)) return std::nullopt;
  return NamedUnit{q.unit, *multiplier, {}};
}

}  // namespace attest
