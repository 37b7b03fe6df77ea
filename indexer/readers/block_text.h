// Marked-up text becomes plain text and its blocks.
//
// A walker tells where a block may begin or end (boundary) and hands over the
// characters between; a block is made only where there is something to see, so
// empty and nested elements cost nothing.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "claims/article.h"

namespace attest {

enum class Space : std::uint8_t {
  Verbatim,  // every character as it is; blank lines part blocks too
  Collapse,  // runs of blanks are one space, blocks are parted by line feeds of ours
};

class BlockText {
 public:
  explicit BlockText(Space space) : space_(space) {}

  // Ends the open block; what follows, up to the next call, is of `kind`.
  // `lang` may be empty.
  void boundary(BlockKind kind, std::string_view lang);
  void characters(std::string_view text);
  void line_break();  // within a block; a second one ends it
  void next_cell();   // of a table row
  void turn_into(BlockKind kind);  // the open block, or the next where none is open

  // Bytes of text so far.
  [[nodiscard]] std::size_t size() const { return text_.size(); }

  // Where the next block will begin, once it does; for sections.
  [[nodiscard]] std::size_t block_count() const { return blocks_.size() + (open_ ? 1 : 0); }

  // Text and blocks, into the article; the builder is empty afterwards.
  void finish(Article& article);

 private:
  void verbatim(std::string_view text);
  void collapse(std::string_view text);
  void open();
  void close();

  Space space_;
  std::string text_;
  std::vector<Block> blocks_;
  BlockKind kind_ = BlockKind::Paragraph;
  std::string lang_;
  Block block_;  // the open one
  std::size_t before_ = 0;  // Collapse: where the text ended before it
  bool open_ = false;
  bool after_blank_ = false;  // Collapse: a space is due before the next character
  bool after_break_ = false;  // Collapse: a line feed is due; Verbatim: only blanks since one
};

}  // namespace attest
