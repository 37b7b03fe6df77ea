// The claims that new articles brought, at a cost that grows with those articles.
// Part of search/conflicts.
#pragma once

#include <cstdint>

#include "claims/period.h"
#include "search/conflicts/candidates.h"
#include "store/store.h"

namespace attest {

// Of articles, or entries of a page, published on that day or later.
[[nodiscard]] DocumentIds claims_since(const StoreReader& store, const Date& day);

// That came into the index after its run number `revision`.  Throws Error{Usage} where
// there is no such run.
[[nodiscard]] DocumentIds claims_after(const StoreReader& store, std::uint32_t revision);

}  // namespace attest
