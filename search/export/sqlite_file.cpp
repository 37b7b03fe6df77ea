#include "search/export/sqlite_file.h"

#include <unistd.h>

#include <array>
#include <cstdlib>
#include <ostream>

#include "text/error.h"

namespace attest {

SqliteFile::SqliteFile(const std::string& folder) : path_(folder + "/.attest-export.XXXXXX") {
  descriptor_ = mkstemp(path_.data());
  if (descriptor_ < 0)
    throw Error(ErrorCode::Unreadable, folder + ": no file can be made there");
  const bool opened = sqlite3_open(path_.c_str(), &handle_) == SQLITE_OK;
  unlink(path_.c_str());
  if (!opened) fail();
  // Nobody reads it before it is whole, and a half-made one is thrown away.
  run("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF;"
      "PRAGMA encoding='UTF-8'; PRAGMA application_id=0x61747374; PRAGMA user_version=1;");
}

SqliteFile::~SqliteFile() {
  sqlite3_close_v2(handle_);
  ::close(descriptor_);
}

void SqliteFile::fail() const {
  const bool full = sqlite3_errcode(handle_) == SQLITE_FULL;
  throw Error(full ? ErrorCode::NoSpace : ErrorCode::Internal,
              path_ + ": SQLite: " + sqlite3_errmsg(handle_));
}

void SqliteFile::run(const char* statements) {
  if (sqlite3_exec(handle_, statements, nullptr, nullptr, nullptr) != SQLITE_OK) fail();
}

void SqliteFile::close_and_copy(std::ostream& out) {
  if (sqlite3_close(handle_) != SQLITE_OK) fail();
  handle_ = nullptr;
  std::array<char, 1U << 16U> piece{};
  for (off_t at = 0;;) {
    const ssize_t size = pread(descriptor_, piece.data(), piece.size(), at);
    if (size < 0) throw Error(ErrorCode::Unreadable, path_ + ": cannot be read back");
    if (size == 0) return;
    out.write(piece.data(), size);
    at += size;
  }
}

SqliteInsert::SqliteInsert(SqliteFile& file, const std::string& statement) : file_(file) {
  check(sqlite3_prepare_v2(file.handle(), statement.c_str(), -1, &statement_, nullptr));
}

void SqliteInsert::check(int status) const {
  if (status != SQLITE_OK) file_.fail();
}

SqliteInsert& SqliteInsert::text(std::string_view value) {
  // With its length: a NUL in it is a character like others.
  const char* bytes = value.data() == nullptr ? "" : value.data();
  check(sqlite3_bind_text64(statement_, next_++, bytes, value.size(), SQLITE_TRANSIENT,
                            SQLITE_UTF8));
  return *this;
}

SqliteInsert& SqliteInsert::text_or_null(std::string_view value) {
  if (!value.empty()) return text(value);
  check(sqlite3_bind_null(statement_, next_++));
  return *this;
}

SqliteInsert& SqliteInsert::number(std::int64_t value) {
  check(sqlite3_bind_int64(statement_, next_++, value));
  return *this;
}

SqliteInsert& SqliteInsert::number_or_null(std::optional<std::uint64_t> value) {
  return value ? number(static_cast<std::int64_t>(*value)) : text_or_null({});
}

SqliteInsert& SqliteInsert::real(double value) {
  check(sqlite3_bind_double(statement_, next_++, value));
  return *this;
}

SqliteInsert& SqliteInsert::decimal(const std::optional<Decimal>& value) {
  return text_or_null(value ? to_string(*value) : std::string());
}

SqliteInsert& SqliteInsert::rounded(const std::optional<Decimal>& value) {
  return value ? real(to_double(*value)) : text_or_null({});
}

bool SqliteInsert::step() {
  if (sqlite3_step(statement_) != SQLITE_DONE) file_.fail();
  const bool added = sqlite3_changes(file_.handle()) > 0;
  check(sqlite3_reset(statement_));
  next_ = 1;
  return added;
}

}  // namespace attest
