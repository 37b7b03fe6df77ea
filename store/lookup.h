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
// Of the document with this number; empty where it is gone.  Not asked first whether it is there,
// which costs as much again.
[[nodiscard]] std::string data(const Xapian::Database& database, Xapian::docid number);
// The documents with this term, and the articles that they are of, in their order.
// Passage `ordinal` of the article whose own document is `article`: the documents of an article
// are numbered without gaps, in steps of one for each shard that the index has.
[[nodiscard]] std::optional<Xapian::docid> passage_number(const Xapian::Database& database,
                                                          Xapian::docid article,
                                                          std::uint32_t ordinal);
[[nodiscard]] std::optional<Xapian::Document> passage(const Xapian::Database& database,
                                                      std::string_view article_key,
                                                      std::uint32_t ordinal);

[[nodiscard]] std::vector<Xapian::docid> documents(const Xapian::Database& database,
                                                   const std::string& term);
[[nodiscard]] std::vector<std::string> article_keys(const Xapian::Database& database,
                                                    const std::string& term);
[[nodiscard]] std::string article_text(const Xapian::Database& database,
                                       const ArticleRecord& article);
[[nodiscard]] std::vector<IndexRun> runs(const Xapian::Database& database);  // in order

}  // namespace attest::lookup
