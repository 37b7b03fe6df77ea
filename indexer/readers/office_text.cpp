#include "indexer/readers/office_text.h"

#include <algorithm>
#include <vector>

#include "indexer/readers/block_text.h"
#include "indexer/readers/metadata.h"
#include "indexer/readers/xml_tree.h"

namespace attest {
namespace {

using pugi::xml_node;

// A cell of figures or names is shorter; one that is longer is a column of a page.
constexpr std::size_t kLongestCell = 400;
constexpr unsigned kMostRepeats = 64;
constexpr std::size_t kMostAsides = 100'000;

class Body {
 public:
  explicit Body(OfficeFormat& format) : format_(format) {}

  void read(const xml_node& root) {
    walk_xml(
        root, [&](const xml_node& node) { return enter(node); },
        [&](const xml_node& node) { leave(node); });
  }

  void finish(Article& article) {
    out_.finish(article);
    if (title_ && *title_ < article.blocks.size())
      article.title = collapsed(slice(article.text, article.blocks[*title_].span));
  }

 private:
  bool enter(const xml_node& node) {
    if (is_characters(node)) {
      if (paragraphs_ > 0 && format_.is_text(node)) out_.characters(node.value());
      return false;
    }
    if (node.type() != pugi::node_element) return false;
    switch (format_.part(node)) {
      case OfficePart::LeftOut:
        return false;
      case OfficePart::LineBreak:
        if (in_row())
          out_.characters(" ");
        else
          out_.line_break();
        return false;
      case OfficePart::Blank:
        out_.characters(" ");
        return false;
      case OfficePart::Hyphen:
        out_.characters("-");
        return false;
      case OfficePart::Aside:
        if (asides_.size() < kMostAsides) asides_.push_back(node);
        return false;
      default:
        open(node);
        return true;
    }
  }

  void open(const xml_node& node) {
    switch (format_.part(node)) {
      case OfficePart::Paragraph:
        open_paragraph(node);
        break;
      case OfficePart::Table:
        tables_.push_back(in_row() || !arranges(node));
        out_.boundary(BlockKind::Paragraph, {});
        break;
      case OfficePart::Row:
        open_row();
        break;
      case OfficePart::Cell:
        open_cell(node);
        break;
      default:
        break;
    }
  }

  void leave(const xml_node& node) {
    switch (format_.part(node)) {
      case OfficePart::Paragraph:
        --paragraphs_;
        if (paragraphs_ == 0 && !in_row()) end_block();
        break;
      case OfficePart::Table:
        if (!tables_.empty()) tables_.pop_back();
        break;
      case OfficePart::Row:
        if (rows_ > 0 && --rows_ == 0) end_block();
        break;
      default:
        break;
    }
  }

  [[nodiscard]] bool in_row() const { return rows_ > 0; }

  void open_paragraph(const xml_node& node) {
    ++paragraphs_;
    if (in_row()) return out_.characters(" ");
    if (paragraphs_ > 1) return;
    out_.boundary(format_.kind(node), {});
    if (!title_ && format_.is_title(node)) title_ = out_.block_count();
  }

  // Rows in rows, and rows of tables that arrange a page, are no rows of figures.
  void open_row() {
    const bool counts = rows_ > 0 || (!tables_.empty() && tables_.back());
    if (!counts) return;
    if (++rows_ > 1) return out_.characters(" ");
    cells_ = 0;
    out_.boundary(BlockKind::TableRow, {});
  }

  void open_cell(const xml_node& cell) {
    if (rows_ != 1) return;
    if (cells_++ > 0) out_.next_cell();
    if (cell.first_child() && !xml_text(cell).empty()) return;
    for (unsigned more = std::min(format_.repeats(cell), kMostRepeats); more > 1; --more)
      out_.next_cell();
  }

  void end_block() {
    out_.boundary(BlockKind::Paragraph, {});
    if (in_aside_) return;
    in_aside_ = true;
    // By number: an aside may add asides.
    for (std::size_t i = 0; i < asides_.size(); ++i) {
      const xml_node content = format_.content(asides_[i]);
      if (!content) continue;
      read(content);
      out_.boundary(BlockKind::Paragraph, {});
    }
    asides_.clear();
    in_aside_ = false;
  }

  // A table that arranges a page rather than figures.
  [[nodiscard]] bool arranges(const xml_node& table) const {
    bool found = false;
    std::size_t size = 0;
    walk_xml(
        table,
        [&](const xml_node& node) {
          if (is_characters(node)) size += std::string_view(node.value()).size();
          if (found || node.type() != pugi::node_element) return false;
          const OfficePart part = format_.part(node);
          if (part == OfficePart::Cell) size = 0;
          found = part == OfficePart::Table;
          return !found && part != OfficePart::LeftOut && part != OfficePart::Aside;
        },
        [&](const xml_node& node) {
          if (format_.part(node) == OfficePart::Cell) found = found || size > kLongestCell;
        });
    return found;
  }

  OfficeFormat& format_;
  BlockText out_{Space::Collapse};
  std::vector<bool> tables_;  // whether the rows of each open one count
  std::size_t rows_ = 0;
  std::size_t cells_ = 0;
  std::size_t paragraphs_ = 0;
  std::vector<xml_node> asides_;
  bool in_aside_ = false;
  std::optional<std::size_t> title_;  // its block
};

}  // namespace

void read_office_text(const pugi::xml_node& root, OfficeFormat& format, Article& article) {
  Body body(format);
  body.read(root);
  body.finish(article);
}

}  // namespace attest
