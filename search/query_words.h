// The words of a query, as the index knows them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "search/wanted.h"
#include "text/analyser.h"

namespace attest {

struct QueryWord {
  WantedWord wanted;
  std::vector<std::string> grams;  // of scripts that glue words together; empty for others
  Span span;
  bool stop = false;
  bool capital = false;  // begins with one, as typed
};

// Every word of `text` in order, stop words too.
[[nodiscard]] std::vector<QueryWord> query_words(Analyser& analyser, std::string_view text);

// Those that say what is looked for: without stop words, unless there are no others,
// and each word once.
[[nodiscard]] std::vector<QueryWord> telling_words(std::vector<QueryWord> words);

// Characters of `text`, which is UTF-8.
[[nodiscard]] std::size_t characters(std::string_view text);

}  // namespace attest
