// What came into an index after one of its revisions.  For the .cpp files of search/ only.
#pragma once

#include <cstdint>
#include <xapian.h>

#include "store/store.h"

namespace attest {

// The last document of that revision.  Throws Error{Usage} where there is no such revision, or
// the index has several parts.
[[nodiscard]] std::uint32_t last_document_of(const StoreReader& store, std::uint32_t revision);

// Documents that came later.  REQUIRES: what it filters yields existing documents only.
[[nodiscard]] Xapian::Query newer_than(const StoreReader& store, std::uint32_t last_document);

}  // namespace attest
