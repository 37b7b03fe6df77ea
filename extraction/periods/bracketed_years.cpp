#include "extraction/periods/bracketed_years.h"

#include "extraction/periods/calendar_steps.h"
#include "extraction/periods/windows.h"

namespace attest {
namespace {

constexpr std::size_t kYear = 4;  // letters of one

// A day that closes accounts, or the months that they are of.
bool is_of_accounts(const PeriodSetting& setting, const Placed& p) {
  if (!p.period || !p.period->from || !p.period->to) return false;
  if (p.use == Use::Saying || p.since) return false;
  const Date& last = *p.period->to;
  const bool closes = last == last_day(year_of(last), month_of(last));
  if (p.period->from == p.period->to) return closes;
  return closes && p.period->edtf.size() != kYear && is_reported_on(setting.row(p));
}

bool is_bracketed_year(const PeriodSetting& setting, const Placed& p) {
  return p.item > 0 && p.period && p.period->edtf.size() == kYear &&
         setting.row(p).level == Level::Year && setting.view.is_mark(p.item - 1, "(") &&
         setting.view.is_mark(p.item + 1, ":");
}

}  // namespace

void take_part_of_bracketed_years(const PeriodSetting& setting, std::vector<Placed>& placed) {
  std::optional<Period> told;
  for (Placed& p : placed) {
    if (is_of_accounts(setting, p)) told = p.period;
    if (!told || !is_bracketed_year(setting, p)) continue;
    const int years = year_of(*p.period->to) - year_of(*told->to);
    if (years < 0) redate(p.period, years_on(*told, years));
  }
}

}  // namespace attest
