#include "extraction/quantities/abbreviated_powers.h"

#include <algorithm>
#include <optional>
#include <string>

#include "claims/decimal.h"
#include "claims/unit.h"
#include "text/span.h"

namespace attest {
namespace {

struct Abbreviation {
  std::string_view letters;
  std::string unit;
  int power = 0;  // of ten
};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// "mt" of " (mt)" right behind the figure.
std::string_view letters_behind(std::string_view text, const Claim& claim) {
  constexpr std::string_view kOpen = " (";
  constexpr std::size_t kLongest = 5;
  const std::string_view rest = text.substr(claim.span.end);
  if (!rest.starts_with(kOpen)) return {};
  std::size_t end = kOpen.size();
  while (end < rest.size() && end <= kOpen.size() + kLongest && is_letter(rest[end])) ++end;
  const std::string_view letters = rest.substr(kOpen.size(), end - kOpen.size());
  return letters.size() > 1 && end < rest.size() && rest[end] == ')' ? letters
                                                                     : std::string_view();
}

// The digits that the figure ends its number with, as written: 24 of "23-24 mt".
std::optional<Decimal> last_digits(std::string_view figure) {
  const std::size_t last = figure.find_last_of("0123456789");
  if (last == std::string_view::npos) return std::nullopt;
  std::size_t first = last;
  while (first > 0 && std::string_view("0123456789.,").find(figure[first - 1]) !=
                          std::string_view::npos)
    --first;
  std::string digits(figure.substr(first, last + 1 - first));
  std::erase(digits, ',');
  return Decimal::parse(digits);
}

// Of ten, between what is written and what it comes to.
std::optional<int> power_of(std::string_view figure, const Quantity& q) {
  const std::optional<Decimal> written = last_digits(figure);
  const std::optional<Decimal>& value = q.high ? q.high : q.low;
  for (const int power : {0, 6, 9})
    if (written && value && shift(*written, power) == *value) return power;
  return std::nullopt;
}

std::vector<Abbreviation> abbreviations(std::string_view text, std::size_t begin,
                                        const std::vector<Claim>& claims) {
  std::vector<Abbreviation> found;
  for (std::size_t c = begin; c < claims.size(); ++c) {
    const std::string_view letters = letters_behind(text, claims[c]);
    if (letters.empty()) continue;
    const auto power = power_of(slice(text, claims[c].span), claims[c].quantity);
    const bool known = std::any_of(found.begin(), found.end(),
                                   [&](const Abbreviation& a) { return a.letters == letters; });
    if (power.value_or(0) > 0 && !known)
      found.push_back({letters, claims[c].quantity.unit, *power});
  }
  return found;
}

// "95.4 mt"; where no table knows the letters, they become the figure's: "12 bcm".
bool is_written_with(std::string_view text, const Abbreviation& abbreviation, Claim& claim) {
  const std::string_view letters = abbreviation.letters;
  const std::string_view figure = slice(text, claim.span);
  if (figure.ends_with(letters)) return !is_letter(figure[figure.size() - letters.size() - 1]);
  const std::string_view rest = text.substr(claim.span.end);
  const std::string& own = claim.quantity.unit;
  const bool behind = (own == unit::kCount || own == abbreviation.unit) && rest.starts_with(' ') &&
                      rest.substr(1).starts_with(letters) &&
                      (rest.size() == letters.size() + 1 || !is_letter(rest[letters.size() + 1]));
  if (behind) claim.span.end += static_cast<std::uint32_t>(letters.size() + 1);
  return behind;
}

void raise(std::optional<Decimal>& value, int power) {
  if (value) value = shift(*value, power);
}

}  // namespace

void take_abbreviated_powers(std::string_view text, std::size_t begin,
                             std::vector<Claim>& claims) {
  const std::vector<Abbreviation> found = abbreviations(text, begin, claims);
  if (found.empty()) return;
  for (std::size_t c = begin; c < claims.size(); ++c) {
    Quantity& q = claims[c].quantity;
    if (power_of(slice(text, claims[c].span), q) != 0) continue;
    for (const Abbreviation& a : found) {
      if (!is_written_with(text, a, claims[c])) continue;
      q.unit = a.unit;
      raise(q.low, a.power);
      raise(q.high, a.power);
      q.step = shift(q.step, a.power).value_or(q.step);
    }
  }
}

}  // namespace attest
