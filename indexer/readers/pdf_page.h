// The words of a page as they stand on it; what all that follows is made from.
#pragma once

#include <string>
#include <vector>

namespace attest {

// In points, from the top left corner.
struct PdfWord {
  std::string text;
  double left = 0;
  double top = 0;
  double right = 0;
  double bottom = 0;
  double size = 0;  // of the font
  bool bold = false;
  bool space_after = false;
};

struct PdfPage {
  std::string label;  // as printed, or the number
  double width = 0;
  double height = 0;
  std::vector<PdfWord> words;  // column by column
};

// What a document says of itself; empty where it does not.
struct PdfProperties {
  std::string title;
  std::string author;
  std::string xmp;  // RDF in XML
};

}  // namespace attest
