// Opening the Xapian database and checking that it is an index of ours.
// Part of store/store.cpp and store/writer.cpp.
#pragma once

#include <xapian.h>

#include <chrono>
#include <string>
#include <string_view>

namespace attest {

// What a reader waits before it looks again whether a commit is done.
inline constexpr std::chrono::milliseconds kCommitPause{10};

// A folder, a stub file or "host:port,host:port".  Throws NotFound, Unreadable or
// Damaged.
[[nodiscard]] Xapian::Database open_database(const std::string& where);

// Nothing was ever written to it: no index yet.
[[nodiscard]] bool is_unused(const Xapian::Database& database);

// Throws WrongVersion, or NotFound where it is a Xapian database but not ours.
void check_version(const Xapian::Database& database, const std::string& where);

// REQUIRES: a document fetched from a database.
[[nodiscard]] bool has_term(const Xapian::Document& document, std::string_view term);

}  // namespace attest
