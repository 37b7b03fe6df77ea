#include "store/filter_terms.h"

#include <algorithm>
#include <cstdio>

#include "store/format.h"
#include "store/terms.h"
#include "store/value_terms.h"

namespace attest {
namespace {

// A figure about "the last two millennia" must not become two thousand terms.
constexpr int kMostYears = 60;

void add_years(Xapian::Document& document, const Period& period) {
  if (!period.from && !period.to) return;
  const int last = static_cast<int>((period.to ? *period.to : *period.from).year());
  const int first = static_cast<int>((period.from ? *period.from : *period.to).year());
  for (int year = std::max(first, last - kMostYears + 1); year <= last; ++year)
    document.add_boolean_term(make_term(format::kPeriod, std::to_string(year)));
}

}  // namespace

std::string compact(const Date& date) {
  char text[32];
  std::snprintf(text, sizeof text, "%04d%02u%02u", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return text;
}

void add_language(Xapian::Document& document, std::string_view lang) {
  const std::string_view primary = lang.substr(0, lang.find('-'));
  if (!primary.empty()) document.add_boolean_term(make_term(format::kLanguage, primary));
}

void add_publication(Xapian::Document& document, const std::optional<Period>& published) {
  if (!published || (!published->from && !published->to)) return;
  const Date first = published->from ? *published->from : *published->to;
  const Date last = published->to ? *published->to : first;
  const std::string day = compact(first);
  document.add_value(format::kSlotDate, day);
  if (first.year() != last.year()) return;
  document.add_boolean_term(make_term(format::kYear, day.substr(0, 4)));
  if (first.month() != last.month()) return;
  document.add_boolean_term(make_term(format::kMonth, day.substr(0, 6)));
  if (first == last) document.add_boolean_term(make_term(format::kDay, day));
}

void add_claim_terms(Xapian::Document& document, const Claim& claim) {
  const Quantity& quantity = claim.quantity;
  for (const std::optional<Decimal>& end : {quantity.low, quantity.high}) {
    if (!end) continue;
    for (const std::string& term : value_terms(*end)) document.add_boolean_term(term);
    if (quantity.low && quantity.high && *quantity.low == *quantity.high) break;
  }
  if (!quantity.unit.empty()) document.add_boolean_term(make_term(format::kUnit, quantity.unit));
  for (const std::string& name : claim.measure.concepts)
    document.add_boolean_term(make_term(format::kConcept, name));
  if (claim.period) {
    if (!claim.period->edtf.empty())
      document.add_boolean_term(make_term(format::kPeriod, claim.period->edtf));
    add_years(document, *claim.period);
  }
}

void add_claim_slots(Xapian::Document& document, const Claim& claim) {
  const auto add_number = [&](format::Slot slot, const std::optional<Decimal>& value) {
    if (value) document.add_value(slot, Xapian::sortable_serialise(to_double(*value)));
  };
  const auto add_date = [&](format::Slot slot, const std::optional<Date>& date) {
    if (date) document.add_value(slot, compact(*date));
  };
  add_number(format::kSlotLow, claim.quantity.low);
  add_number(format::kSlotHigh, claim.quantity.high);
  if (!claim.period) return;
  add_date(format::kSlotFrom, claim.period->from);
  add_date(format::kSlotTo, claim.period->to);
}

}  // namespace attest
