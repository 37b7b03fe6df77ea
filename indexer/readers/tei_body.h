// The text of a TEI body, as blocks and dated entries.
#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "claims/article.h"

namespace attest {

// The name of an element without its namespace prefix.
[[nodiscard]] std::string_view local_name(const pugi::xml_node& node);

// All characters within an element, in order.
[[nodiscard]] std::string tei_text(const pugi::xml_node& node);

// Fills text, blocks and `sections` (two dated entries or more; else none).
void read_tei_body(const pugi::xml_node& body, Article& article);

}  // namespace attest
