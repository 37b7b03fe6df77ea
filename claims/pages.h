// Which pages of a paged document a passage stands on, as they are cited.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "claims/article.h"

namespace attest {

// "12", or "12–13" where the span goes over an end of a page; empty where there are none.
[[nodiscard]] std::string pages_of(const Article& article, Span span);

// The pages of the passages that are quoted from one article: "12, 14–15", each once.
class CitedPages {
 public:
  void add(const Article& article, Span passage);
  [[nodiscard]] std::string text() const;

 private:
  std::vector<std::string> pages_;
};

}  // namespace attest
