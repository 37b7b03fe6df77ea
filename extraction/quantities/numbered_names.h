// Numbers that are part of a name: "Internet Explorer 6", «Диверсант 2», "zones 1A and 1B".
#pragma once

#include "extraction/quantities/quantities.h"
#include "extraction/sentence/surroundings.h"

namespace attest {

// A bare number of at most three digits behind a name in the midst of a sentence, with nothing that
// it could count behind it.  Where several names have numbers, those are results: "Fianna Fail 17,
// Fine Gael 14".
[[nodiscard]] bool is_in_name(const Surroundings& in, const QuantityFound& found);

// «В игре GTA 6 герой», «на майке RUSSIA 2018»: a bare number behind a name in Latin letters amid
// others, with nothing that it could count behind it.
[[nodiscard]] bool is_in_foreign_name(const Surroundings& in, const QuantityFound& found);

// "1A": a letter that is no unit touches it.
[[nodiscard]] bool is_in_code(const Surroundings& in, const QuantityFound& found);

// «Три сестры»: a title in quotation marks opens with it.
[[nodiscard]] bool is_in_title(const Surroundings& in, const QuantityFound& found);

// «Бегущий 2049»: a title in quotation marks ends with it.
[[nodiscard]] bool closes_title(const Surroundings& in, const QuantityFound& found);

// «В 10.30», where decimals have a comma.
[[nodiscard]] bool is_time_of_day(const Surroundings& in, const QuantityFound& found);

}  // namespace attest
