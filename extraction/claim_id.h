// Stable names of claims: the same article, sentence and words give the same id on
// any machine, whatever else in the article changes.
#pragma once

#include <string>
#include <unordered_map>

#include "claims/article.h"
#include "claims/claim.h"

namespace attest {

class ClaimIds {
 public:
  // Keeps a reference to `article`, which must outlive it.
  explicit ClaimIds(const Article& article) : article_(article) {}

  // REQUIRES: claims are given in text order.
  [[nodiscard]] std::string next(const Claim& claim);

 private:
  const Article& article_;
  std::unordered_map<std::string, int> seen_;  // sentence text → how often before
  Span sentence_;
  int occurrence_ = 0;
};

}  // namespace attest
