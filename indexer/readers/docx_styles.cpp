#include "indexer/readers/docx_styles.h"

#include <algorithm>
#include <optional>

#include "indexer/readers/xml_tree.h"
#include "text/ascii.h"

namespace attest {
namespace {

using pugi::xml_node;

constexpr int kMostBases = 20;  // styles may be based on one another in a circle

// The names are Word's own, in English whatever its language is.
std::optional<DocxStyle> by_name(std::string_view given) {
  const std::string name = ascii::lowered(given);
  if (name == "title") return DocxStyle{BlockKind::Heading, true};
  if (name == "subtitle" || name.starts_with("heading ")) return DocxStyle{BlockKind::Heading};
  if (name == "quote" || name == "intense quote" || name == "block text")
    return DocxStyle{BlockKind::Quote};
  if (name.starts_with("list ") && name != "list paragraph")
    return DocxStyle{BlockKind::ListItem};
  if (name.starts_with("toc ") || name == "header" || name == "footer" || name == "author" ||
      name == "date" || name == "table of figures")
    return DocxStyle{BlockKind::Furniture};
  return std::nullopt;
}

// Outline levels run from 0; 9 is the text's own.
std::optional<DocxStyle> by_properties(const xml_node& properties) {
  if (const xml_node level = child_of(properties, "outlineLvl")) {
    const std::string_view value = attribute_of(level, "val");
    if (value.size() == 1 && value[0] >= '0' && value[0] <= '8')
      return DocxStyle{BlockKind::Heading};
  }
  if (const xml_node list = child_of(properties, "numPr")) {
    const xml_node id = child_of(list, "numId");
    if (!id || attribute_of(id, "val") != "0") return DocxStyle{BlockKind::ListItem};
  }
  return std::nullopt;
}

}  // namespace

DocxStyles::DocxStyles(const xml_node& root) {
  std::map<std::string_view, xml_node> all;
  for (const xml_node& style : root)
    if (local_name(style) == "style") all.emplace(attribute_of(style, "styleId"), style);
  for (const auto& [id, first] : all) {
    xml_node style = first;
    std::optional<DocxStyle> found;
    for (int bases = 0; style && !found && bases < kMostBases; ++bases) {
      found = by_name(attribute_of(child_of(style, "name"), "val"));
      if (!found) found = by_properties(child_of(style, "pPr"));
      const auto base = all.find(attribute_of(child_of(style, "basedOn"), "val"));
      style = base == all.end() ? xml_node() : base->second;
    }
    if (found) styles_.emplace(id, *found);
  }
}

DocxStyle DocxStyles::of(const xml_node& paragraph) const {
  const xml_node properties = child_of(paragraph, "pPr");
  if (!properties) return {};
  const auto style = styles_.find(attribute_of(child_of(properties, "pStyle"), "val"));
  const bool named = style != styles_.end();
  // A heading stays one when it is numbered.
  if (named && style->second.kind == BlockKind::Heading) return style->second;
  if (const auto own = by_properties(properties)) return *own;
  return named ? style->second : DocxStyle{};
}

}  // namespace attest
