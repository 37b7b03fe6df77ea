// Web and mail addresses: one token each, whatever digits and marks they hold.
#pragma once

#include <vector>

#include "extraction/lexicon/tokens.h"

namespace attest {

// Joins the tokens of "http://a.b/2013/05", "www.a.org/5" or "x.1@a.org" into one word
// each, in place; closing brackets and the stop of the sentence stay outside.  Linear.
void join_addresses(const Folded& folded, std::vector<Token>& tokens);

}  // namespace attest
