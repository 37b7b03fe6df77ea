// A statement, or a draft, as the article that it would be.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "claims/article.h"
#include "text/error.h"

namespace attest {

struct StatementRead {
  std::optional<Article> article;  // nullopt when it is no text
  std::vector<Diagnostic> diagnostics;
};

// As of `day`, from which "last year" is told, unless the text itself says another.
[[nodiscard]] StatementRead read_statement(const std::string& statement, const Date& day);

}  // namespace attest
