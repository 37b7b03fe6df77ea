// Proper names by their capitals: whom or which place a text is about, where no list of names
// tells.  Scripts without capitals have none.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "claims/article.h"
#include "text/span.h"

namespace attest {

// Runs of words with a capital.  A lone one that begins a sentence is none, unless it owns
// something ("Brazil's"); where most words have a capital, as in some headlines, there is none.
[[nodiscard]] std::vector<Span> name_runs(std::string_view text);

// What is heard of a word in any spelling, its endings left off: "Brazil's", Бразилии → "brsl".
// Two keys may be of one name when one begins with the other.  Empty for what is too short.
[[nodiscard]] std::string name_key(std::string_view word);

// The keys of all words of these runs, sorted, each once.
[[nodiscard]] std::vector<std::string> name_keys(std::string_view text,
                                                 const std::vector<Span>& runs);

// Those of the title of a section, or of the article, and of its first words.
[[nodiscard]] std::vector<std::string> opening_names(const Article& article,
                                                     std::uint32_t section);

}  // namespace attest
