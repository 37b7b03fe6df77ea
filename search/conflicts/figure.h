// A claim with what comparing needs to know of its article.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "claims/relation.h"
#include "store/store.h"

namespace attest {

struct CitedFigure {
  Claim claim;
  std::shared_ptr<const ArticleRecord> article;  // shared by its figures
  std::shared_ptr<const PassageRecord> passage;  // that holds its sentence
  std::string words;                             // the quantity as the text has it
  std::string sentence;

  // Of the entry that it stands in, else of the page.
  [[nodiscard]] const std::optional<Period>& published() const;
  [[nodiscard]] PublishedClaim sided() const { return {claim, published()}; }
};

// REQUIRES: `passage` holds the sentence of the claim.
[[nodiscard]] CitedFigure figure_of(Claim&& claim, std::shared_ptr<const ArticleRecord> article,
                                    std::shared_ptr<const PassageRecord> passage);

// Reads figures and keeps the articles and passages that it has read, up to a bound.
class FigureReader {
 public:
  explicit FigureReader(const StoreReader& store) : store_(store) {}

  // nullopt where a part of it is gone: the index is being changed.
  [[nodiscard]] std::optional<CitedFigure> read(ClaimRecord&& record);
  // The same of a record of the article that is document `article`: a third of the cost.
  [[nodiscard]] std::optional<CitedFigure> read_of(std::uint32_t article,
                                                   const ClaimRecord& record);

 private:
  template <typename Key, typename Record>
  using Kept = std::unordered_map<Key, std::shared_ptr<const Record>>;

  const StoreReader& store_;
  Kept<std::string, ArticleRecord> articles_;  // by key
  Kept<std::string, PassageRecord> passages_;
  Kept<std::uint32_t, ArticleRecord> numbered_articles_;  // by document
  Kept<std::uint64_t, PassageRecord> numbered_passages_;
};

}  // namespace attest
