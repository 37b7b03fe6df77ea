// Counts what the articles found have.  For the .cpp files of search/ only.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include <xapian.h>

#include "search/facets.h"
#include "store/store.h"

namespace attest {

class FacetCounter {
 public:
  explicit FacetCounter(const StoreReader& store) : store_(store) {}

  // The best passage of an article that is not counted yet.
  void add(const Xapian::Document& passage);

  [[nodiscard]] Facets facets() const;

 private:
  using Counts = std::map<std::string, std::size_t, std::less<>>;

  const StoreReader& store_;
  std::size_t counted_ = 0;
  Counts langs_, sources_, years_, periods_, units_, origins_;
};

}  // namespace attest
