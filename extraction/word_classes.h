// What a single word is to the number reader.  Part of extraction/.
#pragma once

#include <string_view>
#include <vector>

#include "extraction/grammar.h"

namespace attest {

// The row of the number table that `word` is; nullptr when it is none.  `scratch` is
// storage that the caller keeps.
[[nodiscard]] const NumberWord* number_word(const Grammar& grammar, std::string_view word,
                                            std::vector<SymbolMatch>& scratch);

// How `word` belongs to the class `cls`; nullptr when it does not.  A view of `scratch`.
[[nodiscard]] const SymbolMatch* find_class(const Grammar& grammar, std::string_view word,
                                            Symbol cls, std::vector<SymbolMatch>& scratch);

[[nodiscard]] bool has_class(const Grammar& grammar, std::string_view word, Symbol cls,
                             std::vector<SymbolMatch>& scratch);

}  // namespace attest
