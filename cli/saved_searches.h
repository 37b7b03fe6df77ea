// Searches that the user keeps by name, and up to where each has been seen.
//
// One file a search in the data folder, which holds the query; one in the state folder, with
// a line for each index: revision, when that was made, and the path of the index.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "store/store.h"

namespace attest::cli {

struct SavedSearch {
  std::string name;
  std::string query;
};

[[nodiscard]] std::vector<SavedSearch> saved_searches();  // by name

// Throws Error{NotFound} with the nearest name.
[[nodiscard]] SavedSearch saved_search(const std::string& name);

// Replaces the one of the same name; another query has not been seen.  Throws Error{Usage}
// for what cannot be a name.
void save_search(const SavedSearch& search);
void remove_search(const std::string& name);

// The run of the index that the search was last seen at; nullopt when it never was, or the
// index has been built anew since.
[[nodiscard]] std::optional<IndexRun> last_seen(const std::string& name, const std::string& index,
                                                const std::vector<IndexRun>& runs);
void set_last_seen(const std::string& name, const std::string& index, const IndexRun& run);

}  // namespace attest::cli
