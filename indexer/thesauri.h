// The words of an index: those of the program, those that it keeps, and files beside them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claims/thesaurus.h"
#include "store/store.h"

namespace attest {

// Those that the index keeps; none where there is no index.  Throws as StoreReader does for
// one that cannot be read.
[[nodiscard]] std::vector<KeptThesaurus> kept_thesauri(const std::string& index);

// The program's own and `kept`, in that order.
[[nodiscard]] Thesaurus all_words(const std::vector<KeptThesaurus>& kept);

// For a command that only reads: `files` are not kept.
[[nodiscard]] Thesaurus words_of(const std::string& index, const std::vector<std::string>& files);

// Tells whether articles were read with the same words: empty for none but the program's.
[[nodiscard]] std::string digest_of(const std::vector<KeptThesaurus>& kept);

}  // namespace attest
