// The articles of files, folders and standard input, for commands without an index.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "claims/article.h"

namespace attest::cli {

// Hands every article under `paths` to `use`, in order; "-" is standard input.  What
// cannot be read is told on stderr, the rest goes on; false when there was any.
bool read_articles(const std::vector<std::string>& paths,
                   const std::function<void(const Article&)>& use);

}  // namespace attest::cli
