// Articles that are read part by part: chapters of a book, bodies of a letter.
#pragma once

#include <cstddef>
#include <vector>

#include "claims/article.h"

namespace attest {

// Puts text and blocks of `part` below those of `article`, on a line of their own.  Blocks keep
// the language of their part where the article has another.
void add_part(Article&& part, Article& article);

// Blocks of a text that stands `bytes` further behind, or nearer.
void shift(std::vector<Block>& blocks, std::ptrdiff_t bytes);

}  // namespace attest
