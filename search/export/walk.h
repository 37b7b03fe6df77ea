// Everything that a query finds, one article at a time in the order of the index.
//
// A search ranks and shows a page; an export wants all of it once, in memory that does not
// grow with what is found: here only the numbers and weights of the passages are held.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "claims/thesaurus.h"
#include "search/answer.h"
#include "store/store.h"

namespace attest {

class QueryWalk {
 public:
  // `thesaurus`, which must outlive the walk, has other words for a query that finds nothing.
  // Throws as StoreReader does.
  QueryWalk(const std::string& index, const Thesaurus& thesaurus);
  ~QueryWalk();
  QueryWalk(QueryWalk&&) noexcept;
  QueryWalk& operator=(QueryWalk&&) noexcept;

  // Hands over each article with all sentences that match, and their claims, where a search shows
  // the best; by value:, unit:, period: every figure that is so, and by filters
  // alone (lang:, date: …) every sentence.  Articles that are replaced meanwhile may be missing.
  void each(const std::string& query, const std::function<void(const Hit&)>& use);

  // Of the last query: what the user should know, suggestions for other queries among it.
  [[nodiscard]] const std::vector<std::string>& notes() const;
  [[nodiscard]] const StoreReader& store() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace attest
