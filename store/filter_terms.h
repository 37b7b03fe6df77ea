// Boolean terms and slots of dates, languages and claims: what queries filter by.
// Part of store/documents.cpp.
#pragma once

#include <xapian.h>

#include <optional>
#include <string>
#include <string_view>

#include "claims/claim.h"
#include "claims/period.h"

namespace attest {

// "20140113".
[[nodiscard]] std::string compact(const Date& date);

// "ko-KR" → "Lko"; nothing for an empty language.
void add_language(Xapian::Document& document, std::string_view lang);

// Y, M and D as far as the period is that narrow, and the slot of its first day.
void add_publication(Xapian::Document& document, const std::optional<Period>& published);

// Value trie, unit, concepts and period of a claim, as terms.
void add_claim_terms(Xapian::Document& document, const Claim& claim);

// Low, high, from and to of a claim, as slots; an open end has none.
void add_claim_slots(Xapian::Document& document, const Claim& claim);

}  // namespace attest
