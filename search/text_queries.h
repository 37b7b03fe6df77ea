// Clauses of words, figures and characters as Xapian queries.  Part of search/plan.cpp.
//
// `wanted` receives what a result is to mark; it is null inside an excluded clause.
#pragma once

#include <string>
#include <xapian.h>

#include "search/plan.h"
#include "search/query.h"
#include "search/wanted.h"

namespace attest {

// Plain words and figures: any of them.  Of long texts the rarest 40 words are taken.
[[nodiscard]] Xapian::Query text_query(const std::string& text, const PlanContext& context,
                                       Wanted* wanted);

// Words one after another.
[[nodiscard]] Xapian::Query phrase_query(const std::string& text, const PlanContext& context,
                                         Wanted* wanted);

// The passages that may hold these characters, by their words and figures; empty when
// there is neither.
[[nodiscard]] Xapian::Query characters_query(const std::string& text, const PlanContext& context);

// A word that begins with `start`.
[[nodiscard]] Xapian::Query beginning_query(const std::string& start, const PlanContext& context,
                                            Wanted* wanted);

// Words within a distance of each other, inflected or not.
[[nodiscard]] Xapian::Query near_query(const Clause& near, const PlanContext& context,
                                       Wanted* wanted);

}  // namespace attest
