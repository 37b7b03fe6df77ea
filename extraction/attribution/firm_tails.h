// The end of a firm's name that something parts from it: "Norvik (Asia) Ltd", "Dorn Co., Ltd."
#pragma once

#include <vector>

#include "extraction/attribution/name_words.h"
#include "extraction/attribution/source_names.h"

namespace attest {

// Gives `tail` to the last name of `found`, where it is but the end of that firm's; a name that was
// read in a bracket between the two is dropped.
bool take_firm_tail(const NameWords& words, const SourceName& tail, std::vector<SourceName>& found);

// "Dorn Timber and Ferry Corp. says": one firm by its verb, whose name goes on in `rest`.
bool take_rest_of_firm(const NameWords& words, const SourceName& rest, SourceName& name);

}  // namespace attest
