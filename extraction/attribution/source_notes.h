// The line below a table that tells whose its figures are: "Source: Eurostat", «Источник:
// Росстат», 자료: 통계청, (출처=한국은행).
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "claims/article.h"
#include "claims/claim.h"
#include "extraction/tables/source_rules.h"

namespace attest {

class SourceNote {
 public:
  // Before each sentence is read: its figures become the claims from `next` on.  True where the
  // sentence is such a line: then the table above it has its source, and nothing else is told.
  bool read(const SourceRules& rules, std::string_view text, const Sentence& sentence,
            std::size_t next, std::vector<Claim>& claims);

 private:
  bool in_table_ = false;
  std::size_t table_ = 0;  // where its claims begin
};

}  // namespace attest
