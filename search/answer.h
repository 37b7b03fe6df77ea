// What a search gives back.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "claims/claim.h"
#include "search/note.h"
#include "store/store.h"
#include "text/span.h"

namespace attest {

// A sentence to cite.  article text[start, end) in code points is exactly `text`.
struct ShownPassage {
  std::uint32_t record = 0;  // index into Hit::records
  Span span;                 // bytes of the article
  std::uint32_t start = 0;   // code points
  std::uint32_t end = 0;
  std::string text;
  std::vector<Span> marks;   // bytes of `text`: disjoint, in order
};

struct FoundClaim {
  std::uint32_t record = 0;  // index into Hit::records
  bool answers = false;      // it is the figure that the query asks for
  Claim claim;
};

struct Hit {
  ArticleRecord article;
  double score = 0;
  std::vector<PassageRecord> records;   // the passages that matched, best first
  std::vector<ShownPassage> passages;   // sentences of them, best first
  // Of the shown sentences, those that answer a query for figures first; and only those
  // where it asks by value:, unit:, period: or ~.
  std::vector<FoundClaim> claims;
};

struct Answer {
  std::string query;
  std::size_t total = 0;                 // articles that match
  bool is_least = false;                 // the total: there may be more
  std::vector<Hit> hits;                 // the page that was asked for, best first
  std::vector<Note> notes;               // what the user should know of how the query was read
  std::vector<std::string> suggestions;  // other queries, when nothing was found
};

}  // namespace attest
