#include "indexer/readers/wikitext_tags.h"

#include <algorithm>
#include <iterator>

#include "text/ascii.h"

namespace attest {
namespace {

using enum TagRole;

// clang-format off
constexpr WikiTag kTags[] = {
    {"ref", Dropped}, {"references", Dropped}, {"math", Dropped}, {"chem", Dropped},
    {"ce", Dropped}, {"gallery", Dropped}, {"timeline", Dropped}, {"score", Dropped},
    {"imagemap", Dropped}, {"templatedata", Dropped}, {"templatestyles", Dropped},
    {"graph", Dropped}, {"hiero", Dropped}, {"indicator", Dropped}, {"mapframe", Dropped},
    {"maplink", Dropped}, {"inputbox", Dropped}, {"categorytree", Dropped},
    {"syntaxhighlight", Dropped}, {"source", Dropped}, {"includeonly", Dropped},
    {"style", Dropped}, {"script", Dropped}, {"charinsert", Dropped}, {"listing", Dropped},
    {"nowiki", Verbatim}, {"pre", Verbatim},
    {"br", Replaced, "<br>"}, {"hr", Replaced, "\n----\n"},
    {"p", Replaced, "\n\n", "\n\n"}, {"div", Replaced, "\n\n", "\n\n"},
    {"center", Replaced, "\n", "\n"}, {"blockquote", Replaced, "\n\n\x01", "\n\n"},
    {"poem", Replaced, "\n", "\n"}, {"section", Dressing},
    {"ul", Replaced, "\n", "\n"}, {"ol", Replaced, "\n", "\n"}, {"dl", Replaced, "\n", "\n"},
    {"li", Replaced, "\n* "}, {"dt", Replaced, "\n; "}, {"dd", Replaced, "\n: "},
    {"table", Replaced, "\n{|\n", "\n|}\n"}, {"tr", Replaced, "\n|-\n"},
    {"td", Replaced, "\n| "}, {"th", Replaced, "\n! "}, {"caption", Replaced, "\n|+ ", "\n"},
    {"h1", Replaced, "\n\n", "\n\n"}, {"h2", Replaced, "\n\n", "\n\n"},
    {"h3", Replaced, "\n\n", "\n\n"}, {"h4", Replaced, "\n\n", "\n\n"},
    {"b", Dressing}, {"i", Dressing}, {"u", Dressing}, {"em", Dressing}, {"strong", Dressing},
    {"s", Dressing}, {"del", Dressing}, {"ins", Dressing}, {"strike", Dressing},
    {"sub", Dressing}, {"sup", Dressing}, {"small", Dressing}, {"big", Dressing},
    {"span", Dressing}, {"font", Dressing}, {"tt", Dressing}, {"code", Dressing},
    {"kbd", Dressing}, {"samp", Dressing}, {"var", Dressing}, {"abbr", Dressing},
    {"cite", Dressing}, {"q", Dressing}, {"bdi", Dressing}, {"bdo", Dressing},
    {"data", Dressing}, {"time", Dressing}, {"dfn", Dressing}, {"mark", Dressing},
    {"ruby", Dressing}, {"rb", Dressing}, {"rt", Dressing}, {"rp", Dressing},
    {"wbr", Dressing}, {"noinclude", Dressing}, {"onlyinclude", Dressing},
    {"tbody", Dressing}, {"thead", Dressing}, {"tfoot", Dressing}, {"colgroup", Dressing},
    {"col", Dressing}, {"translate", Dressing}, {"tvar", Dressing}, {"languages", Dressing},
};
// clang-format on

constexpr std::size_t kMaxName = 16;

bool is_name_byte(char byte) {
  return ascii::is_letter(byte) || ascii::is_digit(byte);
}

bool hides(std::string_view attributes) {
  std::string plain;
  for (const char byte : attributes)
    if (byte != ' ') plain.push_back(ascii::lower(byte));
  return plain.find("display:none") != std::string::npos ||
         plain.find("visibility:hidden") != std::string::npos;
}

}  // namespace

std::optional<TagFound> leading_tag(std::string_view text) {
  TagFound found;
  std::size_t at = 1;
  if (at < text.size() && text[at] == '/') {
    found.closes = true;
    ++at;
  }
  std::string name;
  while (at < text.size() && name.size() < kMaxName && is_name_byte(text[at]))
    name.push_back(ascii::lower(text[at++]));
  const auto* tag = std::find_if(std::begin(kTags), std::end(kTags),
                                 [&](const WikiTag& one) { return one.name == name; });
  if (tag == std::end(kTags)) return std::nullopt;
  // Up to the next bracket of either kind, so that a "<" that nothing closes costs nothing.
  const std::size_t end = text.find_first_of("<>", at);
  if (end == std::string_view::npos || text[end] == '<') return std::nullopt;
  const std::string_view attributes = text.substr(at, end - at);
  if (!attributes.empty() && is_name_byte(attributes.front())) return std::nullopt;
  found.tag = *tag;
  found.closes_itself = attributes.ends_with('/');
  found.hidden = tag->name == "span" && hides(attributes);
  found.length = end + 1;
  return found;
}

std::size_t find_closing(std::string_view text, std::string_view name, std::size_t at) {
  for (at = text.find("</", at); at != std::string_view::npos; at = text.find("</", at + 2)) {
    const bool same = ascii::same(text.substr(at + 2, name.size()), name);
    if (same && (at + 2 + name.size() >= text.size() || !is_name_byte(text[at + 2 + name.size()])))
      return at;
  }
  return std::string_view::npos;
}

}  // namespace attest
