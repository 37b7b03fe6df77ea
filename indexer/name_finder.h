// Which words of a passage may be names.  Part of indexer/article_builder.cpp.
#pragma once

#include <functional>
#include <span>
#include <string_view>

#include "store/store.h"
#include "text/analyser.h"

namespace attest {

// Hands over the sound key and the stem of each word that has a key and is written with a
// capital within a sentence, or is of Hangul and unknown to the dictionary.  `terms`: those
// of the passage's text.
void find_names(const PassageRecord& passage, std::span<const Term> terms,
                const std::function<void(std::string_view, std::string_view)>& sink);

}  // namespace attest
