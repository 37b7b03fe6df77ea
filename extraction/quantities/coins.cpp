#include "extraction/quantities/coins.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace attest {
namespace {

struct Coin {
  std::string_view coin, money;
  bool ambiguous;  // a coin of several countries
};
// A cent is a dollar's where nothing says whose it is.
constexpr Coin kCoins[] = {
    {"kopeck", "RUB", false}, {"penny", "GBP", false},   {"cent", "USD", true},
    {"grosz", "PLN", false},  {"paisa", "INR", true},    {"ore", "SEK", true},
    {"kobo", "NGN", false},   {"sen", "MYR", true},      {"piastre", "EGP", true},
    {"agora", "ILS", false},  {"kurus", "TRY", false},   {"satang", "THB", false},
    {"pesewa", "GHS", false}, {"halala", "SAR", false},  {"fils", "AED", true},
    {"rappen", "CHF", false}};

void take_hundredths(std::optional<Decimal>& value) {
  if (value) value = shift(*value, -2);
}

}  // namespace

std::string_view coin_of(std::string_view money) {
  for (const Coin& one : kCoins)
    if (one.money == money) return one.coin;
  return money == "EUR" ? "cent" : "";
}

bool is_coin(std::string_view unit) {
  return std::any_of(std::begin(kCoins), std::end(kCoins),
                     [&](const Coin& one) { return one.coin == unit; });
}

void read_coins_as_money(QuantityFound& found) {
  Quantity& q = found.quantity;
  for (const Coin& one : kCoins) {
    const bool rate = q.unit.starts_with(std::string(one.coin) + "-per-");
    if (q.unit != one.coin && !rate) continue;
    take_hundredths(q.low);
    take_hundredths(q.high);
    if (const auto step = shift(q.step, -2)) q.step = *step;
    q.unit.replace(0, one.coin.size(), one.money);
    found.ambiguous_unit = one.ambiguous;
    return;
  }
}

}  // namespace attest
