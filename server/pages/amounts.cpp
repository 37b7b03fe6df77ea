#include "server/pages/amounts.h"

#include <algorithm>
#include <optional>

#include "text/localised.h"

namespace attest::server::pages {

namespace {

constexpr std::string_view kPer = "-per-";

// One end of a period, in the notation of CLAIMS.md: "2013", "2013-07", "2014-Q1", "2013-H1".
std::string end_text(const Words& words, std::string_view edtf) {
  const std::optional<Period> period = parse_period(edtf);
  if (!period || !period->from) return std::string(edtf);
  const int year = static_cast<int>(period->from->year());
  const auto month = static_cast<unsigned>(period->from->month());
  const auto day = static_cast<unsigned>(period->from->day());
  const auto date = [&](DateDetail detail) {
    return localised_date(words.locale(), year, month, day, detail);
  };
  const std::size_t dash = edtf.find('-', 1);
  if (dash == std::string_view::npos) return date(DateDetail::Year);
  if (edtf.find('Q') != std::string_view::npos) return date(DateDetail::Quarter);
  if (const std::size_t half = edtf.find('H'); half != std::string_view::npos)
    return words(edtf.substr(half + 1) == "1" ? "period.half1" : "period.half2",
                 {{"year", std::to_string(year)}});
  return date(edtf.find('-', dash + 1) == std::string_view::npos ? DateDetail::Month
                                                                 : DateDetail::Day);
}

// Decimals beyond those that say something are dropped: "7.00" stays, since it was printed so.
std::string number_text(const Words& words, const Decimal& number) {
  return localised_number(words.locale(), to_string(number));
}

std::string amount_text(const Words& words, const Decimal& number, std::string_view unit) {
  const std::string key = "unit." + std::string(unit);
  const std::string decimal = to_string(number);
  // "A third of them" is no multiple.
  if (unit == "ratio" && number > Decimal(0) && number < Decimal(1))
    if (const auto percent = shift(number, 2))
      return amount_text(words, normalised(*percent), "percent");
  if (words.has(key + "#other")) return words.count(key, decimal);
  if (words.has(key)) return words(key, {{"n", localised_number(words.locale(), decimal)}});
  if (auto amount = localised_amount(words.locale(), decimal, unit)) return *std::move(amount);
  // "KRW-per-month": money has no such unit in CLDR.
  if (const std::size_t per = unit.find(kPer); per != std::string_view::npos) {
    const std::string of = "unit-per." + std::string(unit.substr(per + kPer.size()));
    if (words.has(of))
      return words("unit.per", {{"amount", amount_text(words, number, unit.substr(0, per))},
                                {"unit", words(of)}});
    return amount_text(words, number, unit.substr(0, per)) + "/" +
           unit_text(words, unit.substr(per + kPer.size()));
  }
  return localised_number(words.locale(), decimal) + " " + std::string(unit);
}

// "US$3,000–5,000": the lower number where the higher begins in the amount, so that signs before
// and words behind hold for both.
std::string span_text(const Words& words, const Decimal& low, const Decimal& high,
                      std::string_view unit) {
  const std::string amount = amount_text(words, high, unit);
  const std::string number = number_text(words, high);
  const std::size_t at = amount.find(number);
  // What is told in another scale, as shares are, is told twice.
  if (at == std::string::npos)
    return words("amount.span", {{"low", amount_text(words, low, unit)}, {"high", amount}});
  return amount.substr(0, at) + words("amount.span", {{"low", number_text(words, low)},
                                                      {"high", amount.substr(at)}});
}

// Blanks are wide, narrow or bind what they part.
std::string_view without_blanks(std::string_view text) {
  constexpr std::string_view kBlanks[] = {" ", "\u00a0", "\u202f"};
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view blank : kBlanks) {
      if (text.starts_with(blank)) again = true, text.remove_prefix(blank.size());
      if (text.ends_with(blank)) again = true, text.remove_suffix(blank.size());
    }
  }
  return text;
}

}  // namespace

std::string period_text(const Words& words, const Period& period) {
  const std::string_view edtf = period.edtf;
  const std::size_t slash = edtf.find('/');
  if (slash == std::string_view::npos) return end_text(words, edtf);
  const std::string_view from = edtf.substr(0, slash);
  const std::string_view to = edtf.substr(slash + 1);
  // Months and quarters are not declined by any locale: there the sign says it.
  const auto key = [](std::string_view name, std::string_view end) {
    const bool is_part = std::count(end.begin(), end.end(), '-') == 1;
    return std::string(name) + (is_part ? "-part" : "");
  };
  if (from == "..") return words(key("period.until", to), {{"to", end_text(words, to)}});
  if (to == "..") return words(key("period.since", from), {{"from", end_text(words, from)}});
  return words("period.span", {{"from", end_text(words, from)}, {"to", end_text(words, to)}});
}

std::string quantity_text(const Words& words, const Quantity& quantity) {
  const std::string key = "modifier." + std::string(to_string(quantity.modifier));
  if (quantity.low && quantity.high && *quantity.low != *quantity.high)
    return span_text(words, *quantity.low, *quantity.high, quantity.unit);
  const std::optional<Decimal>& end = quantity.low ? quantity.low : quantity.high;
  if (!end) return words("modifier.vague", {{"unit", unit_text(words, quantity.unit)}});
  const std::string amount = amount_text(words, *end, quantity.unit);
  return words.has(key) ? words(key, {{"q", amount}}) : amount;
}

std::string interval_text(const Words& words, const Quantity& quantity) {
  const Interval allowed = interval(quantity);
  if (!allowed.low && !allowed.high) return {};
  const auto amount = [&](const Decimal& end) { return amount_text(words, end, quantity.unit); };
  const std::string low =
      allowed.low ? (allowed.low_open ? "> " : "≥ ") + amount(*allowed.low) : std::string();
  const std::string high =
      allowed.high ? (allowed.high_open ? "< " : "≤ ") + amount(*allowed.high) : std::string();
  if (low.empty() || high.empty()) return low + high;
  if (*allowed.low == *allowed.high) return amount(*allowed.low);
  if (allowed.low_open || allowed.high_open) return low + ", " + high;
  return span_text(words, *allowed.low, *allowed.high, quantity.unit);
}

std::string unit_text(const Words& words, std::string_view unit) {
  const std::string key = "unit-name." + std::string(unit);
  if (words.has(key)) return words(key);
  if (const std::size_t per = unit.find(kPer); per != std::string_view::npos) {
    const std::string of = "unit-per." + std::string(unit.substr(per + kPer.size()));
    if (words.has(of))
      return words("unit.per", {{"amount", unit_text(words, unit.substr(0, per))},
                                {"unit", words(of)}});
  }
  if (auto amount = localised_amount(words.locale(), "1", unit)) {
    // The sign or word alone: what stands around the number.
    if (const std::size_t one = amount->find('1'); one != std::string::npos) amount->erase(one, 1);
    if (const std::string_view sign = without_blanks(*amount); !sign.empty())
      return std::string(sign);
  }
  return std::string(unit);
}

}  // namespace attest::server::pages
