// What must be known of an XML document before a parser sees it.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace attest {

// The encoding that <?xml … encoding="…"?> names, in bytes of any encoding that
// holds ASCII; empty when it names none.
[[nodiscard]] std::string_view declared_xml_encoding(std::string_view bytes);

// Where markup that is neither tag nor text ends (comments, CDATA, instructions, the document
// type); `at` itself when none begins there.
[[nodiscard]] std::size_t skip_special(std::string_view document, std::size_t at);

// The first reference to an entity that is none of XML's own five and no
// character's number: where it begins, with its '&' and ';'.
struct EntityReference {
  std::size_t offset = 0;
  std::string_view name;
};
[[nodiscard]] std::optional<EntityReference> first_foreign_entity(std::string_view document);

// Where the elements nest deeper than `limit`.  Counts tags, so only as good as
// the document is well-formed.
[[nodiscard]] std::optional<std::size_t> first_deeper_than(std::string_view document,
                                                           std::size_t limit);

}  // namespace attest
