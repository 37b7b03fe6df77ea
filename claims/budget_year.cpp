#include "claims/budget_year.h"

#include <algorithm>

#include "text/regions.h"

namespace attest {
namespace {

struct Country {
  std::string_view code;
  BudgetYear year;
};

constexpr BudgetYear kCalendar{1}, kApril{4}, kJuly{7}, kOctober{10};
constexpr BudgetYear kAprilByStart{4, true};
constexpr Country kCountries[] = {
    {"AE", kCalendar}, {"AR", kCalendar}, {"AU", kJuly},     {"AZ", kCalendar}, {"BD", kJuly},
    {"BR", kCalendar}, {"BY", kCalendar}, {"CA", kApril},    {"CN", kCalendar}, {"CO", kCalendar},
    {"DE", kCalendar}, {"EG", kJuly},     {"ES", kCalendar}, {"ET", kJuly},     {"FR", kCalendar},
    {"GB", kApril},    {"GH", kCalendar}, {"GR", kCalendar}, {"HK", kApril},    {"ID", kCalendar},
    {"IE", kCalendar}, {"IL", kCalendar}, {"IN", kApril},    {"IT", kCalendar}, {"JM", kApril},
    {"JP", kAprilByStart},                {"KE", kJuly},     {"KG", kCalendar}, {"KR", kCalendar},
    {"KZ", kCalendar}, {"LK", kCalendar}, {"MU", kJuly},     {"MX", kCalendar}, {"MY", kCalendar},
    {"NG", kCalendar}, {"NL", kCalendar}, {"NP", kJuly},     {"NZ", kJuly},     {"PH", kCalendar},
    {"PK", kJuly},     {"PL", kCalendar}, {"RU", kCalendar}, {"RW", kJuly},     {"SA", kCalendar},
    {"SG", kAprilByStart},                {"TH", kOctober},  {"TR", kCalendar}, {"TZ", kJuly},
    {"UA", kCalendar}, {"UG", kJuly},     {"US", kOctober},  {"UZ", kCalendar}, {"VN", kCalendar},
    {"ZA", kApril},    {"ZM", kCalendar}, {"ZW", kCalendar},
};

}  // namespace

std::optional<BudgetYear> budget_year_of(std::string_view region) {
  const std::string_view code = country_of(region);
  const auto* found = std::find_if(std::begin(kCountries), std::end(kCountries),
                                   [&](const Country& one) { return one.code == code; });
  return found == std::end(kCountries) ? std::nullopt : std::optional(found->year);
}

Period budget_year_from(const BudgetYear& kind, int year) {
  if (kind.first_month == 1) return year_period(year);
  return span_period(month_period(year, kind.first_month),
                     month_period(year + 1, kind.first_month - 1));
}

Period named_budget_year(const BudgetYear& kind, int name) {
  const bool begins = kind.first_month == 1 || kind.by_start;
  return budget_year_from(kind, begins ? name : name - 1);
}

Period budget_year_at(const BudgetYear& kind, const Date& day, int offset) {
  const int year = static_cast<int>(day.year());
  const bool before = static_cast<unsigned>(day.month()) < kind.first_month;
  return budget_year_from(kind, year + offset - (before ? 1 : 0));
}

}  // namespace attest
