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
  using Articles = std::shared_ptr<const ArticleRecord>;
  using Passages = std::shared_ptr<const PassageRecord>;

  const StoreReader& store_;
  std::unordered_map<std::string, Articles> articles_;
  std::unordered_map<std::string, Passages> passages_;
  std::unordered_map<std::uint32_t, Articles> numbered_articles_;
  std::unordered_map<std::uint64_t, Passages> numbered_passages_;
};

}  // namespace attest
