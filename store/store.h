// Articles, passages and claims on disk: one plain Xapian database.
//
// Xapian's own types and exceptions stay inside this folder (and, for queries,
// search/): everything here throws attest::Error.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "claims/article.h"
#include "claims/claim.h"
#include "claims/thesaurus.h"

namespace Xapian {
class Database;
class Document;
}  // namespace Xapian

namespace attest {

// The unit that is indexed and ranked: neighbouring sentences of one section,
// about 300 bytes or more.  The passages of an article tile its text: their
// stretches joined are the text exactly as extracted.
struct Passage {
  Span stretch;  // with the white space up to the next passage
  std::uint32_t section = 0;
  std::string lang;
  std::vector<Span> sentences;  // relative to the article
};

// What is known of a file that was indexed, to skip it when it has not changed.
struct FileRecord {
  std::string path;
  std::uint64_t size = 0;
  std::int64_t modified_ns = 0;
  std::string content_hash;  // of the file's bytes; empty while it is half read
  std::string sidecar;       // what was known of sources.json beside it, and of the user's words
  std::uint32_t articles = 0;
};

// An article without its text.
struct ArticleRecord {
  // Unique in the index and never changed: the path, and the member when there is one,
  // where it was first met; where that is another's, something is added.
  std::string key;
  Article article;  // `text` empty
  std::uint32_t passages = 0;
  std::uint32_t text_bytes = 0;
  std::uint32_t since = 0;  // the run that brought its text
};

// A run that changed the index: its revision.  Documents are numbered in the order in which
// they come, so what came after it has higher numbers than `last_document`.
struct IndexRun {
  std::uint32_t number = 0;  // from 1
  std::int64_t finished = 0;  // seconds since 1970
  std::uint32_t last_document = 0;
};

// A thesaurus of the user's.
struct KeptThesaurus {
  std::string name;  // the file that it came from
  Thesaurus words;
};

struct PassageRecord {
  std::string article_key;
  std::uint32_t ordinal = 0;  // 0-based within the article
  Passage passage;
  std::uint32_t code_points_before = 0;  // offset of the stretch in code points
  std::string text;                      // the bytes of the stretch
  std::vector<std::string> claims;       // ids of the claims in it
};

struct ClaimRecord {
  std::string article_key;
  std::uint32_t passage = 0;  // ordinal
  Claim claim;
};

// Everything of one article.
struct WholeArticle {
  ArticleRecord record;  // with its text
  std::vector<Span> sentences;
  std::vector<Claim> claims;
};

// A snapshot for reading; reopen() moves to the newest commit.  One per thread.
// A snapshot that later commits have overwritten is reopened by itself: what is
// read is always some commit's state, though not always the same one.
class StoreReader {
 public:
  // `where`: a folder, a stub file or "host:port,host:port".  Throws NotFound,
  // WrongVersion (with how to rebuild) or Damaged.
  explicit StoreReader(const std::string& where);
  ~StoreReader();
  StoreReader(StoreReader&&) noexcept;
  StoreReader& operator=(StoreReader&&) noexcept;

  void reopen();
  // Names the commit that is read: any other has another name.
  [[nodiscard]] std::string revision() const;

  [[nodiscard]] std::optional<FileRecord> file(std::string_view path) const;
  // With its other versions.
  [[nodiscard]] std::optional<ArticleRecord> article(std::string_view key) const;
  [[nodiscard]] std::optional<PassageRecord> passage(std::string_view article_key,
                                                     std::uint32_t ordinal) const;
  // The article that has the document `number`, one of database().
  [[nodiscard]] std::optional<ArticleRecord> article_at(std::uint32_t number) const;
  // Passage `ordinal` of the article that is document `article`, without its article_key.
  [[nodiscard]] std::optional<PassageRecord> passage_at(std::uint32_t article,
                                                        std::uint32_t ordinal) const;
  // The articles' own documents for documents of database(), one for each.
  [[nodiscard]] std::vector<std::uint32_t> articles_of(
      std::span<const std::uint32_t> documents) const;
  // Versions of an article share the claims of sentences that they share: of the article
  // named, where one is.
  [[nodiscard]] std::optional<ClaimRecord> claim(std::string_view id,
                                                 std::string_view article_key = {}) const;
  [[nodiscard]] std::string article_text(const ArticleRecord& article) const;
  [[nodiscard]] std::optional<WholeArticle> whole_article(std::string_view key) const;
  [[nodiscard]] std::vector<std::string> article_keys() const;  // in order of indexing
  // Of which a copy is or was in the file.
  [[nodiscard]] std::vector<std::string> article_keys(std::string_view path) const;
  // The same, as the numbers of their documents, which are quicker found than keys.
  [[nodiscard]] std::vector<std::uint32_t> article_documents(std::string_view path) const;
  // Whose text has this hash, or whose id this is.
  [[nodiscard]] std::vector<std::string> article_keys_named(std::string_view name) const;
  // The text with this hash; of this identity, where there is one.
  [[nodiscard]] bool holds_text(std::string_view content_hash, const std::string& identity) const;
  // Paths of the indexed files that begin with `prefix`, sorted.
  [[nodiscard]] std::vector<std::string> file_paths(std::string_view prefix) const;
  [[nodiscard]] std::vector<IndexRun> runs() const;  // in order
  [[nodiscard]] std::vector<KeptThesaurus> thesauri() const;  // by name
  [[nodiscard]] std::vector<std::string> claim_ids(std::string_view article_key) const;
  // In order of indexing, without the first `offset`.
  [[nodiscard]] std::vector<ClaimRecord> claims(std::size_t offset, std::size_t limit) const;

  // Numbers of documents of each kind.
  struct Counts {
    std::uint64_t articles = 0;
    std::uint64_t passages = 0;
    std::uint64_t claims = 0;
  };
  [[nodiscard]] Counts counts() const;

  // For search/: the database itself, and the decoding of what it matched.
  [[nodiscard]] const Xapian::Database& database() const;
  [[nodiscard]] static PassageRecord decode_passage(const Xapian::Document& document);
  [[nodiscard]] static ClaimRecord decode_claim(const Xapian::Document& document);
  // Without its article_key, which costs as much again as all the rest.
  [[nodiscard]] static ClaimRecord decode_bare_claim(const Xapian::Document& document);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace attest
