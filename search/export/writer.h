// What every export format is: a writer that is handed the articles found, one after
// another, with their passages and claims.
//
// A writer streams: it holds one article at a time, so that the memory an export takes does
// not grow with the index.  The order of calls is
//
//   begin  ( article  ( passage  claim* )*  end_article )*  pair*  end
//
// with passages in the order of the text and each claim after the passage that it stands in.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/claim.h"
#include "claims/relation.h"
#include "search/stretch.h"
#include "store/store.h"

namespace attest {

// How an export is made, whatever its format.
struct ExportSettings {
  std::string query;            // empty: all of the index
  std::string made_at;          // "2014-01-13T09:00:00Z"
  std::string version;          // of the program
  std::string base;             // of the addresses of claims; empty: "urn:x-attest:"
  std::string scratch_folder;   // where a format may build a file before it is written
  char separator = ',';         // csv: between the cells of a row
  bool mapping = false;         // opensearch: the template in place of the documents
  std::string item;             // quickstatements: Q…, what the figures are said of
  std::string property;         // quickstatements: P…, which statement they are
};

// An article with its text.
class ExportedArticle {
 public:
  // `with_text`: its article.text is filled.
  explicit ExportedArticle(ArticleRecord&& with_text)
      : record_(std::move(with_text)), around_(record_.article.text) {}
  ExportedArticle(const ExportedArticle&) = delete;
  ExportedArticle& operator=(const ExportedArticle&) = delete;

  [[nodiscard]] const Article& article() const { return record_.article; }
  [[nodiscard]] const std::string& key() const { return record_.key; }
  [[nodiscard]] const std::string& text() const { return record_.article.text; }
  [[nodiscard]] const Stretch& around() const { return around_; }
  [[nodiscard]] std::string_view words(Span span) const { return around_.words(span); }
  // Of the entry that a claim stands in, else of the page.
  [[nodiscard]] const std::optional<Period>& published(std::uint32_t section) const;
  [[nodiscard]] const std::optional<Period>& published_at(Span passage) const;  // the same

 private:
  ArticleRecord record_;
  Stretch around_;
};

// A sentence, heading, list item or table row.
struct ExportedPassage {
  Span span;                // bytes of the article's text
  std::vector<Span> marks;  // what the query found in it, bytes of the article's text
  std::size_t claims = 0;   // how many claims follow
  bool found = false;       // a query found it; false where all of the index is exported
};

struct ExportedPair {
  std::string a;  // ids of claims
  std::string b;
  Comparison comparison;
  bool independent = false;
  std::string why;
};

class ExportWriter {
 public:
  virtual ~ExportWriter() = default;

  virtual void begin() {}
  virtual void article(const ExportedArticle& /*article*/) {}
  virtual void passage(const ExportedArticle& /*article*/, const ExportedPassage& /*passage*/) {}
  virtual void claim(const ExportedArticle& /*article*/, const Claim& /*claim*/) {}
  virtual void end_article(const ExportedArticle& /*article*/) {}
  virtual void pair(const ExportedPair& /*pair*/) {}
  virtual void end() {}

  // Pairs cost a comparison of all that is comparable.
  [[nodiscard]] virtual bool wants_pairs() const { return false; }
  // What the user should know of how it went, after end().
  [[nodiscard]] virtual std::vector<std::string> notes() const { return {}; }
};

}  // namespace attest
