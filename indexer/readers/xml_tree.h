// XML parts of documents as trees: parsed within bounds, walked without recursion.
#pragma once

#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace attest {

// Fills `tree`; nullopt, or what forbids reading `bytes`.  No document type is looked at, so no
// entity that one declares is ever expanded.
[[nodiscard]] std::optional<std::string> load_xml(std::string_view bytes, pugi::xml_document& tree);

// Without its prefix: "p" of <w:p>.
[[nodiscard]] std::string_view local_name(const pugi::xml_node& node);
// Of any prefix; empty when there is none.
[[nodiscard]] std::string_view attribute_of(const pugi::xml_node& node, std::string_view local);
// The first child element of that name; null where there is none.
[[nodiscard]] pugi::xml_node child_of(const pugi::xml_node& node, std::string_view local);
// All characters within.
[[nodiscard]] std::string xml_text(const pugi::xml_node& node);

[[nodiscard]] inline bool is_characters(const pugi::xml_node& node) {
  return node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
}

// Calls `enter` for each node below `root` in document order, which says whether
// to go into it, and `leave` for each element gone into.  No recursion: depth
// costs no stack.
template <typename Enter, typename Leave>
void walk_xml(const pugi::xml_node& root, Enter enter, Leave leave) {
  pugi::xml_node node = root.first_child();
  while (node) {
    const bool inside = enter(node) && node.type() == pugi::node_element;
    if (inside && node.first_child()) {
      node = node.first_child();
      continue;
    }
    if (inside) leave(node);
    while (!node.next_sibling()) {
      node = node.parent();
      if (node == root) return;
      leave(node);
    }
    node = node.next_sibling();
  }
}

}  // namespace attest
