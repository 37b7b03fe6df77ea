// Statements that need no verb of saying: a title's, and those that go on with the verb before.
#pragma once

#include <cstdint>
#include <vector>

#include "extraction/attribution/statements.h"

namespace attest {

// "S sees 80 million, T 81": T says so too, in the same words left out.
void add_elliptic(const Grammar& grammar, const SentenceView& view,
                  const std::vector<SourceName>& names, std::vector<Statement>& statements);

// Adds what a title says with a name behind a dash or colon at its end, where nothing else in it
// says so:
// «Инфляция замедлилась до 0,12 % — Росстат».
void add_byline(const SentenceView& view, const std::vector<SourceName>& names,
                std::vector<Statement>& statements);

// "Rosstat: grain harvest down": a title's way of saying it, and a caption's; but not "Dorn
// Hospital: 812", the line of a list.  The item behind the colon, or 0.
[[nodiscard]] std::uint32_t end_of_title_source(const SentenceView& view, const SourceName& first);

}  // namespace attest
