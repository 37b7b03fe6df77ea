#include "search/export/markup.h"

namespace attest {

namespace {

std::string_view reference_for(char c) {
  switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";  // "]]>" may not stand in text
    case '"': return "&quot;";
    case '\r': return "&#13;";  // else it would be read as a line feed
    default: return {};
  }
}

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && c != '\n' && c != '\t' && c != '\r') || byte == 0x7F;
}

}  // namespace

std::string printable(std::string_view text) {
  std::string clean;
  clean.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view three = text.substr(at, 3);
    if (three == "\uFFFE" || three == "\uFFFF") {
      clean += "\uFFFD";
      at += 2;
    } else if (is_control(text[at])) {
      clean += "\uFFFD";
    } else {
      clean += text[at];
    }
  }
  return clean;
}

std::string as_markup(std::string_view text) {
  std::string markup;
  for (const char c : printable(text)) {
    if (const std::string_view reference = reference_for(c); !reference.empty())
      markup += reference;
    else
      markup += c;
  }
  return markup;
}

}  // namespace attest
