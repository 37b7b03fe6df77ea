#include "indexer/readers/block_text.h"

#include <algorithm>
#include <utility>

#include "text/ascii.h"

namespace attest {
namespace {

// "<p>&nbsp;</p>" is a gap, not a paragraph.
bool has_ink(std::string_view text) {
  constexpr std::string_view kInkless[] = {" ", "\t", "\n", "\u00A0", "\u200B", "\uFEFF", "\u00AD"};
  for (bool found = true; found && !text.empty();) {
    found = false;
    for (const std::string_view blank : kInkless) {
      if (!text.starts_with(blank)) continue;
      text.remove_prefix(blank.size());
      found = true;
    }
  }
  return !text.empty();
}

bool stand_close(BlockKind above, BlockKind below) {
  return above == below && (above == BlockKind::ListItem || above == BlockKind::TableRow);
}

}  // namespace

void BlockText::boundary(BlockKind kind, std::string_view lang) {
  close();
  kind_ = kind;
  lang_ = lang;
}

void BlockText::characters(std::string_view text) {
  if (space_ == Space::Verbatim)
    verbatim(text);
  else
    collapse(text);
}

void BlockText::verbatim(std::string_view text) {
  for (const char byte : text) {
    if (byte == '\n') {
      if (after_break_) close();
      after_break_ = true;
    }
    if (!ascii::is_blank(byte)) {
      if (!open_) open();
      after_break_ = false;
    }
    text_.push_back(byte);
    if (open_ && !ascii::is_blank(byte)) block_.span.end = static_cast<std::uint32_t>(text_.size());
  }
}

void BlockText::collapse(std::string_view text) {
  for (const char byte : text) {
    if (ascii::is_blank(byte)) {
      after_blank_ = true;
      continue;
    }
    if (!open_) {
      before_ = text_.size();
      if (!text_.empty())
        text_ += !blocks_.empty() && stand_close(blocks_.back().kind, kind_) ? "\n" : "\n\n";
      open();
    } else if (after_break_) {
      text_.push_back('\n');
    } else if (after_blank_ && text_.back() != '\t') {
      text_.push_back(' ');
    }
    after_blank_ = false;
    after_break_ = false;
    text_.push_back(byte);
    block_.span.end = static_cast<std::uint32_t>(text_.size());
  }
}

void BlockText::line_break() {
  if (space_ == Space::Verbatim) return;
  if (after_break_) close();
  after_break_ = open_;
}

void BlockText::next_cell() {
  if (space_ == Space::Verbatim || !open_) return;
  // Empty cells keep their place, so that columns stay columns.
  text_.push_back('\t');
  after_blank_ = false;
  after_break_ = false;
}

void BlockText::turn_into(BlockKind kind) {
  kind_ = kind;
  if (open_) block_.kind = kind;
}

void BlockText::open() {
  open_ = true;
  const auto at = static_cast<std::uint32_t>(text_.size());
  block_ = Block{{at, at}, kind_, lang_};
}

void BlockText::close() {
  after_blank_ = false;
  after_break_ = false;
  if (!open_) return;
  open_ = false;
  if (space_ == Space::Collapse) {
    text_.resize(block_.span.end);  // tabs of empty cells at the end
    if (!has_ink(slice(text_, block_.span))) return text_.resize(before_);
  }
  blocks_.push_back(std::move(block_));
}

void BlockText::finish(Article& article) {
  close();
  article.text = std::exchange(text_, {});
  article.blocks = std::exchange(blocks_, {});
  if (space_ == Space::Collapse && !article.text.empty()) article.text.push_back('\n');
}

}  // namespace attest
