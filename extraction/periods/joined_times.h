// Two expressions of time beside each other that say one time.
#pragma once

#include <vector>

#include "extraction/periods/placed_period.h"

namespace attest {

// «На прошлой неделе (с 31 марта по 7 апреля)», «с начала месяца к 27 октября», «в ноябре 1,4 %
// (2,3 % в прошлом году)»: REQUIRES: `placed` in the order of the text.
void join_times(const PeriodSetting& setting, std::vector<Placed>& placed);

}  // namespace attest
