// Which claims does this text make?
//
// The engine knows no language: all words come from the packs in
// extraction/languages/.  Cost is linear in the text, whatever the text.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/article.h"
#include "claims/claim.h"

namespace attest {

// A number as read, whether or not it makes a claim: "1천516명" → 1516.  Search
// indexes the values of all of them (dates and names included) and reads those of
// queries with the same reader.
struct NumberFound {
  Span span;  // the number's own words, in the text given; no unit
  Decimal value;
};

class ReadingObserver;

// One per thread: holds scratch space.  Rules are shared and immutable.
class Extractor {
 public:
  Extractor();
  ~Extractor();
  Extractor(Extractor&&) noexcept;
  Extractor& operator=(Extractor&&) noexcept;

  // The sentences of an article, in order: every visible character is in one.
  [[nodiscard]] std::vector<Sentence> sentences(const Article& article);

  // The claims of an article, in text order.  `sentences` is what sentences(article) gave.
  [[nodiscard]] std::vector<Claim> claims(const Article& article,
                                          const std::vector<Sentence>& sentences);

  // Every number written in `text`, in digits or in words, in text order.
  // `lang` "" tries every language whose script the text shows.
  [[nodiscard]] std::vector<NumberFound> numbers(std::string_view text, std::string_view lang);

  // For `attest explain`: which rules fired on which words of the sentence at the byte
  // `offset`, and which lost, as lines of text a person can read.
  [[nodiscard]] std::string explain(const Article& article, std::uint32_t offset);

 private:
  // `observer` may be nullptr.
  std::vector<Claim> read(const Article& article, const std::vector<Sentence>& sentences,
                          ReadingObserver* observer);

  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace attest
