// Who informs by what stands right behind the name: 가나원에 따르면.
#pragma once

#include <cstdint>

#include "extraction/attribution/name_words.h"

namespace attest {

// Does a phrase behind the word at `item` name it as an informant, whatever it is?
[[nodiscard]] bool is_informant(const NameWords& words, std::uint32_t item);

}  // namespace attest
