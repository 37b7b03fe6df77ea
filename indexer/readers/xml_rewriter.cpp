#include "indexer/readers/xml_rewriter.h"

namespace attest {
namespace {

std::string_view local(std::string_view name) {
  return name.substr(name.find(':') + 1);
}

}  // namespace

void XmlRewriter::open(const XmlTag& tag) {
  out_.append("<").append(local(tag.name));
  for (const auto& [name, value] : tag.attributes) {
    if (name.starts_with("xmlns")) continue;
    out_.append(" ").append(name).append("=\"");
    characters(value);
    out_.push_back('"');
  }
  out_.push_back('>');
}

void XmlRewriter::close(std::string_view name) {
  name = local(name);
  if (name != "br" && name != "img" && name != "hr") out_.append("</").append(name).append(">");
}

void XmlRewriter::characters(std::string_view text) {
  for (const char byte : text) {
    if (byte == '&')
      out_.append("&amp;");
    else if (byte == '<')
      out_.append("&lt;");
    else if (byte == '"')
      out_.append("&quot;");
    else
      out_.push_back(byte);
  }
}

}  // namespace attest
