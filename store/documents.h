// From an article and its terms to the documents that hold it.
//
// Made in worker threads, written by one StoreWriter.  The documents of an
// article follow one another: the article, then its passages in text order, then
// its claims; readers rely on that order.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "claims/decimal.h"
#include "store/store.h"
#include "text/analyser.h"

namespace attest {

// What an article has from those who met it before: all but what it says.
struct ArticlePlace {
  std::string key;
  std::vector<Provenance> copies;  // at least one
  std::uint32_t since = 0;
};

// The article's path and member are those of its first copy.
void put_at(ArticleRecord& record, const ArticlePlace& place);

// Documents ready to be written; moves between threads, is never shared.
class DocumentBatch {
 public:
  DocumentBatch();
  ~DocumentBatch();
  DocumentBatch(DocumentBatch&&) noexcept;
  DocumentBatch& operator=(DocumentBatch&&) noexcept;

  [[nodiscard]] std::size_t size() const;

  // REQUIRES: all of it belongs to one article, which is to stand here instead.
  void move_to(const ArticlePlace& place);

 private:
  friend class ArticleDocuments;
  friend class StoreWriter;
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// The analysed words of an article's head, which each of its passages carries too.
struct HeadTerms {
  std::vector<Term> title;
  std::vector<Term> authors;
  std::vector<Term> publisher;
  std::vector<std::vector<Term>>
      section_titles;  // as Article::sections; empty where it is the title
};

// Who claims go back to.
struct OriginTerms {
  std::vector<std::string> keys;  // origin_key(), not empty
  std::vector<Term> words;        // of their names
};

class ArticleDocuments {
 public:
  // Makes the article's own document.  Keeps both arguments by reference.
  ArticleDocuments(const ArticleRecord& article, const HeadTerms& head);
  ~ArticleDocuments();
  ArticleDocuments(const ArticleDocuments&) = delete;
  ArticleDocuments& operator=(const ArticleDocuments&) = delete;

  // `terms` of the passage's text, the `numbers` written in it, the claims whose
  // quantity begins in it, and their origins.
  void add_passage(const PassageRecord& passage, std::span<const Term> terms,
                   std::span<const Decimal> numbers, std::span<const Claim> claims,
                   const OriginTerms& origins);
  // A name in the article, as its stem, that is to be found by other spellings of its sound.
  void add_name(std::string_view sound_key, std::string_view name);
  // `keys`: comparison_keys() of the claim.
  void add_claim(const ClaimRecord& claim, std::span<const std::string> keys);

  // The documents made since the last take(), so that a long article does not lie
  // in memory whole.
  [[nodiscard]] DocumentBatch take();
  [[nodiscard]] std::size_t waiting() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace attest
