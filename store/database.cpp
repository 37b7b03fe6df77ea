#include "store/database.h"

#include <charconv>
#include <filesystem>
#include <optional>
#include <string_view>
#include <thread>

#include "store/format.h"
#include "store/xapian_errors.h"

namespace attest {
namespace {

struct Server {
  std::string host;
  unsigned port = 0;
};

// "host:port"; nullopt when it does not look like one.
std::optional<Server> parse_server(std::string_view text) {
  const std::size_t colon = text.rfind(':');
  if (colon == std::string_view::npos || colon == 0) return std::nullopt;
  Server server{std::string(text.substr(0, colon)), 0};
  const std::string_view digits = text.substr(colon + 1);
  const auto [end, problem] =
      std::from_chars(digits.data(), digits.data() + digits.size(), server.port);
  if (problem != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return server;
}

std::optional<Xapian::Database> open_servers(std::string_view where) {
  Xapian::Database all;
  for (;;) {
    const std::size_t comma = where.find(',');
    const std::optional<Server> server = parse_server(where.substr(0, comma));
    if (!server) return std::nullopt;
    all.add_database(Xapian::Remote::open(server->host, server->port));
    if (comma == std::string_view::npos) return all;
    where.remove_prefix(comma + 1);
  }
}

// A writer that commits just now leaves no revision that can be opened, for a moment.
// A damaged index looks the same, but for ever.
Xapian::Database open_folder(const std::string& where) {
  constexpr int kTries = 20;
  for (int tries = 1;; ++tries) {
    try {
      return Xapian::Database(where);
    } catch (const Xapian::DatabaseModifiedError& error) {
      if (tries == kTries) throw Xapian::DatabaseCorruptError(error.get_msg());
    }
    std::this_thread::sleep_for(kCommitPause);
  }
}

Error no_index(const std::string& where, std::string_view what) {
  return Error(ErrorCode::NotFound, where + ": " + std::string(what) +
                                        "; make one with `attest index PATH --db " + where + "`");
}

}  // namespace

Xapian::Database open_database(const std::string& where) {
  namespace fs = std::filesystem;
  return guarded(where, [&]() -> Xapian::Database {
    std::error_code trouble;
    const fs::file_status status = fs::status(where, trouble);
    if (!fs::exists(status)) {
      if (std::optional<Xapian::Database> servers = open_servers(where)) return *servers;
      throw no_index(where, "there is no index here");
    }
    if (fs::is_directory(status) && !fs::exists(fs::path(where) / "iamglass", trouble) &&
        !fs::exists(fs::path(where) / "XAPIANDB", trouble))
      throw no_index(where, "this folder is no index");
    return open_folder(where);
  });
}

bool is_unused(const Xapian::Database& database) {
  return database.get_lastdocid() == 0 &&
         database.get_metadata(std::string(format::kVersionKey)).empty() &&
         database.metadata_keys_begin() == database.metadata_keys_end();
}

void check_version(const Xapian::Database& database, const std::string& where) {
  const std::string version = database.get_metadata(std::string(format::kVersionKey));
  if (version == format::kFormatVersion) return;
  if (is_unused(database)) throw no_index(where, "nothing has been indexed here yet");
  if (version.empty())
    throw no_index(where, "this is a Xapian database, but no index of this program");
  throw Error(ErrorCode::WrongVersion,
              where + ": this index has format " + version + ", this program reads format " +
                  std::string(format::kFormatVersion) +
                  "; rebuild it: move the folder away and run `attest index` again");
}

bool has_term(const Xapian::Document& document, std::string_view term) {
  const std::string sought(term);
  auto it = document.termlist_begin();
  it.skip_to(sought);
  return it != document.termlist_end() && *it == sought;
}

}  // namespace attest
