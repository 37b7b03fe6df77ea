// The search page: what a query finds, as sentences with their figures marked.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "claims/thesaurus.h"
#include "search/answer.h"
#include "search/facets.h"
#include "server/pages/catalogue.h"
#include "store/store.h"

namespace attest::server::pages {

inline constexpr std::size_t kResultsPerPage = 10;
inline constexpr std::size_t kFiguresShown = 3;  // of one article, with their facts

// What the user asks for: the text typed, and filters chosen from the lists beside the results.
struct SearchAsked {
  std::string query;
  std::vector<std::pair<std::string, std::string>> filters;  // {"lang", "ko"}, in order
  std::size_t page = 1;

  [[nodiscard]] bool has_filter(std::string_view name, std::string_view value) const;
  [[nodiscard]] bool empty() const { return query.empty() && filters.empty(); }
};

// The fields of the query language that filters may name.
[[nodiscard]] bool is_filter(std::string_view name);

// The query in the language of search/: the text, and the filters as its fields.
[[nodiscard]] std::string effective_query(const SearchAsked& asked);

// "/?q=…&lang=ko&page=2"
[[nodiscard]] std::string search_address(const SearchAsked& asked);

// How many say the same as a claim, and how many voices that is.
struct Standing {
  std::size_t mentions = 0;
  std::size_t origins = 0;
  std::size_t contradicting = 0;
};

struct SearchView {
  SearchAsked asked;
  Answer answer;
  Facets facets;
  std::unordered_map<std::string, Standing> standings;  // by id of the claim
  const Thesaurus* thesaurus = nullptr;                 // that names origins
};

[[nodiscard]] std::string search_page(const Words& words, const SearchView& view);

// The first page, before anything was asked.
[[nodiscard]] std::string home_page(const Words& words, const StoreReader::Counts& counts);

}  // namespace attest::server::pages
