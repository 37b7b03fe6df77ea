#include "claims/whole_years.h"

#include <chrono>

namespace attest {

int whole_years(const Period& period) {
  using namespace std::chrono;
  if (!period.from || !period.to) return 0;
  const bool begins = period.from->month() == January && period.from->day() == day{1};
  const bool ends = period.to->month() == December && period.to->day() == day{31};
  if (!begins || !ends) return 0;
  return static_cast<int>(period.to->year()) - static_cast<int>(period.from->year()) + 1;
}

}  // namespace attest
