// Fields as Xapian queries: terms and slots of docs/index-format.md.  Part of
// search/plan.cpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include <xapian.h>

#include "claims/decimal.h"
#include "claims/period.h"
#include "search/plan.h"
#include "search/query_words.h"
#include "text/analyser.h"

namespace attest {

// lang:ru,ko
[[nodiscard]] Xapian::Query language_query(const std::string& languages);

// Publication within `days`, either of whose ends may be open.
[[nodiscard]] Xapian::Query published_query(const Period& days);

// All words of `text` under `prefix`; matches nothing when there are none.
[[nodiscard]] Xapian::Query all_words_query(Analyser& analyser, std::string_view prefix,
                                            const std::string& text);

// The origin of this key (origin_key()), or with all of these words in its name.
[[nodiscard]] Xapian::Query origin_query(Analyser& analyser, const std::string& text);

// All words of `text` in the title, inflected or not.
[[nodiscard]] Xapian::Query title_query(Analyser& analyser, const std::string& text);

// Passages with a claim whose number lies in the range.
[[nodiscard]] Xapian::Query value_query(const std::optional<Decimal>& low,
                                        const std::optional<Decimal>& high);

// Passages with a claim in this unit, or in this unit per something.
[[nodiscard]] Xapian::Query unit_query(const std::string& unit);

// Passages with a claim about one of the years of `days`: wider than `days` itself.
[[nodiscard]] Xapian::Query holds_query(const Period& days);

// What rounds to `number` as it is written, and what it rounds to.
[[nodiscard]] ClaimCondition rounded_condition(const Decimal& number);
[[nodiscard]] Xapian::Query rounded_query(const ClaimCondition& condition);

// Words of texts and titles that begin with `start`.
[[nodiscard]] Xapian::Query prefix_query(const std::string& start);

// Words of the index: beginning with `start`, or with a stem in common with `word`.
[[nodiscard]] std::vector<std::string> words_beginning(const Xapian::Database& database,
                                                       const std::string& start);
[[nodiscard]] std::vector<std::string> inflected_forms(const QueryWord& word,
                                                       const PlanContext& context);

}  // namespace attest
