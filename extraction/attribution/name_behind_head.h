// What a head is called stands behind it: 조사업체 한빛은, 대통령 아무개는.
#pragma once

#include "extraction/attribution/name_words.h"
#include "extraction/attribution/source_names.h"

namespace attest {

// Who is named behind a title that has no particle.
void take_apposition(const NameWords& words, SourceName& name);

}  // namespace attest
