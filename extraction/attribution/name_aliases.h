// What a bracket behind a name tells: how it is called from there on.
#pragma once

#include "extraction/attribution/name_words.h"
#include "extraction/attribution/source_names.h"

namespace attest {

// "Korean Central News Agency (KCNA)", "Norland Power Co (Norpower, 北電)": the bracket belongs to
// the name, and what it begins with stands for it.
void take_alias(const NameWords& words, SourceName& name);

// 질병관리청(청장 홍길동)은: what a bracket tells of the name stands between it and its particle.
void pass_bracket(const NameWords& words, SourceName& name);

}  // namespace attest
