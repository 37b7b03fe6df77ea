// The text of office documents (ODT, DOCX): paragraphs, lists, tables, notes and text boxes as
// blocks, whatever the format calls them.
#pragma once

#include <cstdint>
#include <optional>
#include <pugixml.hpp>
#include <string>

#include "claims/article.h"

namespace attest {

enum class OfficePart : std::uint8_t {
  Inside,      // says nothing itself; what is in it counts
  LeftOut,     // deletions, comments, field codes, machinery
  Paragraph,
  Table,
  Row,
  Cell,
  LineBreak,
  Blank,   // tabs and coded spaces
  Hyphen,  // one that no line breaks at
  Aside,   // a note or text box: read after the paragraph that it would cut
};

// What a format's elements are.
class OfficeFormat {
 public:
  virtual ~OfficeFormat() = default;
  [[nodiscard]] virtual OfficePart part(const pugi::xml_node& node) const = 0;
  // Whether characters that stand in a paragraph are its text.
  [[nodiscard]] virtual bool is_text(const pugi::xml_node& characters) const = 0;
  // REQUIRES, for the two: a Paragraph.
  [[nodiscard]] virtual BlockKind kind(const pugi::xml_node& paragraph) const = 0;
  [[nodiscard]] virtual bool is_title(const pugi::xml_node& paragraph) const = 0;
  // Where the text of an Aside stands; null where there is none, or when it was read already.
  [[nodiscard]] virtual pugi::xml_node content(const pugi::xml_node& aside) = 0;
  // How often a Cell stands in its row.
  [[nodiscard]] virtual unsigned repeats(const pugi::xml_node& cell) const = 0;
};

// Fills text and blocks from what is below `root`; the words of the first paragraph that is a
// title become the article's title.
void read_office_text(const pugi::xml_node& root, OfficeFormat& format, Article& article);

}  // namespace attest
