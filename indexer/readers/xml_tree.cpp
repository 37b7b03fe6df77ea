#include "indexer/readers/xml_tree.h"

#include "indexer/readers/xml_source.h"
#include "text/encoding.h"

namespace attest {
namespace {

constexpr std::size_t kMaxDepth = 500;
constexpr unsigned kParse = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_eol |
                            pugi::parse_wconv_attribute | pugi::parse_ws_pcdata;

}  // namespace

std::optional<std::string> load_xml(std::string_view bytes, pugi::xml_document& tree) {
  Decoded decoded;
  DecodeFailure failure;
  if (!decode(bytes, declared_xml_encoding(bytes), Damage::Replace, decoded, failure))
    return "in no encoding that is known";
  if (first_deeper_than(decoded.text, kMaxDepth))
    return "nested more than " + std::to_string(kMaxDepth) + " deep";
  const pugi::xml_parse_result result = tree.load_buffer(
      decoded.text.data(), decoded.text.size(), kParse, pugi::encoding_utf8);
  if (!result) return "not well-formed XML";
  return std::nullopt;
}

std::string_view local_name(const pugi::xml_node& node) {
  const std::string_view name = node.name();
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::string_view attribute_of(const pugi::xml_node& node, std::string_view local) {
  for (const pugi::xml_attribute& attribute : node.attributes()) {
    const std::string_view name = attribute.name();
    const std::size_t colon = name.find(':');
    if (name.substr(colon == std::string_view::npos ? 0 : colon + 1) == local)
      return attribute.value();
  }
  return {};
}

pugi::xml_node child_of(const pugi::xml_node& node, std::string_view local) {
  return node.find_child([&](const pugi::xml_node& child) { return local_name(child) == local; });
}

std::string xml_text(const pugi::xml_node& node) {
  std::string text;
  walk_xml(
      node,
      [&](const pugi::xml_node& child) {
        if (is_characters(child)) text += child.value();
        return true;
      },
      [](const pugi::xml_node&) {});
  return text;
}

}  // namespace attest
