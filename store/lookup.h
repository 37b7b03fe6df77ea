// What the reader and the writer look up alike, each in its own state of the database.
// Part of store/store.cpp and store/writer.cpp.
#pragma once

#include <xapian.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/store.h"

namespace attest::lookup {

// The article's own document.
[[nodiscard]] std::optional<Xapian::docid> article(const Xapian::Database& database,
                                                   std::string_view key);
// The documents with this term, and the articles that they are of, in their order.
[[nodiscard]] std::vector<Xapian::docid> documents(const Xapian::Database& database,
                                                   const std::string& term);
[[nodiscard]] std::vector<std::string> article_keys(const Xapian::Database& database,
                                                    const std::string& term);
[[nodiscard]] std::string article_text(const Xapian::Database& database,
                                       const ArticleRecord& article);
[[nodiscard]] std::vector<IndexRun> runs(const Xapian::Database& database);  // in order

}  // namespace attest::lookup
