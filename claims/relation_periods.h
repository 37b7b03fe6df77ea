// How the periods of two figures lie to one another.  Part of claims/relation.cpp and
// of search/conflicts.
#pragma once

#include "claims/relation.h"

namespace attest {

// "Some 2,500 a year in 2006 to 2010" may bear out what is said of other years among them, but
// an average refutes nothing.
[[nodiscard]] bool some_years(const Claim& a, const Claim& b);

// "Since late 2011 the share has been above 70 percent", told now: it was so in any year of it.
[[nodiscard]] bool holds_since(const PublishedClaim& bound, const PublishedClaim& part);

// "600 were sent back in October", "on the night of 9 October 600 were taken away": a count that
// high is not met twice by chance.
[[nodiscard]] bool is_event_of(const Claim& a, const Claim& b);

// Some weeks lie between them at most.
[[nodiscard]] bool are_near_days(Date a, Date b);

// How things stand "now", told within some weeks: such figures may confirm one another.
[[nodiscard]] bool stand_near(const PublishedClaim& a, const PublishedClaim& b);

}  // namespace attest
