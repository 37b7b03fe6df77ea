// A new SQLite file and rows for it.  Part of search/export/sqlite.cpp: SQLite stays there.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

#include "claims/decimal.h"

namespace attest {

// Throws Error{NoSpace} or Error{Internal} for whatever SQLite cannot do.
class SqliteFile {
 public:
  // An empty file in `folder` that has no name: however the program ends, nothing stays.
  explicit SqliteFile(const std::string& folder);
  ~SqliteFile();
  SqliteFile(const SqliteFile&) = delete;
  SqliteFile& operator=(const SqliteFile&) = delete;

  void run(const char* statements);
  // What was written, once it is closed.
  void close_and_copy(std::ostream& out);

  [[nodiscard]] sqlite3* handle() { return handle_; }
  [[noreturn]] void fail() const;

 private:
  std::string path_;
  int descriptor_ = -1;
  sqlite3* handle_ = nullptr;
};

// One prepared statement: bind the values in order, then step.
class SqliteInsert {
 public:
  SqliteInsert(SqliteFile& file, const std::string& statement);
  ~SqliteInsert() { sqlite3_finalize(statement_); }
  SqliteInsert(const SqliteInsert&) = delete;
  SqliteInsert& operator=(const SqliteInsert&) = delete;

  SqliteInsert& text(std::string_view value);           // as it is
  SqliteInsert& text_or_null(std::string_view value);   // NULL for an empty text
  SqliteInsert& number(std::int64_t value);
  SqliteInsert& number_or_null(std::optional<std::uint64_t> value);
  SqliteInsert& real(double value);
  SqliteInsert& decimal(const std::optional<Decimal>& value);  // exact, as text
  SqliteInsert& rounded(const std::optional<Decimal>& value);  // as a double

  // True when a row was added: a row that is there already is left alone.
  bool step();

 private:
  void check(int status) const;

  SqliteFile& file_;
  sqlite3_stmt* statement_ = nullptr;
  int next_ = 1;
};

}  // namespace attest
