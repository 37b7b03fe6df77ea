// Statements of one sentence that another of it makes superfluous.
#pragma once

#include <vector>

#include "extraction/statements.h"

namespace attest {

// Whoever is only cited, data whose giver is named, what a person says of his own company.
void drop_superseded(std::vector<Statement>& statements);

}  // namespace attest
