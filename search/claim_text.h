// A claim in two lines that a person can read.
#pragma once

#include <string>
#include <string_view>

#include "claims/article.h"
#include "claims/claim.h"
#include "search/stretch.h"

namespace attest {

// "path:208-213  1,396 = " with its facts and, below it, the sentence it stands in.
// Offsets are code points.  `around` as for claim_json.
[[nodiscard]] std::string claim_text(const Claim& claim, const Article& article,
                                     const Stretch& around);

// "1396 person, [2014], provisional; source: Yonhap, citing Ministry of Unification":
// what the claim says, without its words; a place as "Germany (DE)".  What `passage`, its
// sentence, does not say stands in brackets (search/inferred.h).
[[nodiscard]] std::string facts_text(const Claim& claim, std::string_view passage);

// ", p. 12" or ", pp. 12–13"; empty where the article has no pages.
[[nodiscard]] std::string page_text(const Article& article, Span span);

// "1396 person", "2400–2900 person", "≥ 70 percent", "? count".
[[nodiscard]] std::string quantity_text(const Quantity& quantity);

// "a.jsonl (line 12)": the file, and where in it.
[[nodiscard]] std::string where_text(const Article& article);

}  // namespace attest
