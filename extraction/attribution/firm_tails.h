// The end of a firm's name that something parts from it: "Norvik (Asia) Ltd", "Dorn Co., Ltd."
#pragma once

#include <vector>

#include "extraction/attribution/name_words.h"
#include "extraction/attribution/source_names.h"

namespace attest {

// Gives `tail` to the last name of `found`, where it is but the end of that firm's; a name that was
// read in a bracket between the two is dropped.
bool take_firm_tail(const NameWords& words, const SourceName& tail, std::vector<SourceName>& found);

// KT&G: drops the last name of `found`, read up to the mark, where `whole` begins with it.
void drop_swallowed(const NameWords& words, const SourceName& whole,
                    std::vector<SourceName>& found);

}  // namespace attest
