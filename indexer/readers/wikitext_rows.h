// Rows of a table of wikitext, each cell in its column.  Part of indexer/readers/wikitext.cpp.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "indexer/readers/block_text.h"

namespace attest {

class WikiRows {
 public:
  // Keeps `out` by reference.
  explicit WikiRows(BlockText& out) : out_(out) {}

  void begin_table();
  void begin_row();
  // `attributes`: what stands before the cell's bar.  Its content follows as characters.
  // `empty`: nothing will.
  void begin_cell(std::string_view attributes, bool empty);

 private:
  void place_empty();

  BlockText& out_;
  std::vector<std::size_t> spanned_;  // of each column, how many rows are taken from above
  std::size_t column_ = 0;
  std::size_t wide_ = 0;            // columns that the open cell takes beyond its own
  std::size_t budget_ = 1'000'000;  // empty cells of a page: spans of few bytes make many
};

}  // namespace attest
