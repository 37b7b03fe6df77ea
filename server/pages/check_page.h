// The draft check: each figure of a text with its verdict and the evidence.
#pragma once

#include <optional>
#include <string>

#include "claims/article.h"
#include "search/conflicts/check.h"
#include "server/pages/catalogue.h"

namespace attest::server::pages {

struct CheckView {
  std::string text;              // as typed
  std::string date;              // "2014-02-01": what "last year" is told from
  std::optional<Article> draft;  // as it was read; nullopt before anything was typed
  CheckedStatement checked;
  bool unreadable = false;       // what was typed is no text
};

[[nodiscard]] std::string check_page(const Words& words, const CheckView& view);

}  // namespace attest::server::pages
