// Names that stand before a noun and only tell what it is of: 에너지 쪽 배출.
#pragma once

#include "extraction/attribution/name_words.h"
#include "extraction/attribution/source_names.h"

namespace attest {

// 국회의원 선거, 대통령 지지율: a person without a particle right before another noun is no source.
[[nodiscard]] bool only_tells_of_noun(const NameWords& words, const SourceName& name);

}  // namespace attest
