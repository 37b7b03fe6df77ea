#include "indexer/readers/format.h"

#include <algorithm>
#include <string>
#include <utility>

#include "text/ascii.h"

namespace attest {
namespace {

// The head in lower-case ASCII, without mark, without leading blanks; of UTF-16
// only the low bytes, which is enough to see markup.
std::string visible_head(std::string_view head) {
  std::string seen;
  for (const char byte : head)
    if (byte != '\0' && byte != '\xFE' && byte != '\xFF') seen.push_back(byte);
  std::string_view view = seen;
  if (view.starts_with("\xEF\xBB\xBF")) view.remove_prefix(3);
  view.remove_prefix(std::min(view.find_first_not_of(" \t\r\n\f"), view.size()));
  return ascii::lowered(view);
}

// Past comments, instructions and white space, to the first thing that says what
// the document is.
std::string_view first_markup(std::string_view text) {
  for (;;) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n\f"), text.size()));
    const std::string_view close = text.starts_with("<!--") ? "-->"
                                   : text.starts_with("<?") ? "?>"
                                                            : "";
    if (close.empty()) return text;
    const std::size_t end = text.find(close);
    if (end == std::string_view::npos) return text.substr(text.size());
    text.remove_prefix(end + close.size());
  }
}

// What a server says of the body it sends; what is generic or unknown says nothing.
std::string_view ending_of_media_type(std::string_view type) {
  // clang-format off
  constexpr std::pair<std::string_view, std::string_view> kTypes[] = {
      {"text/html", "html"},           {"application/xhtml+xml", "xhtml"},
      {"text/xml", "xml"},             {"application/xml", "xml"},
      {"application/json", "json"},    {"application/x-ndjson", "ndjson"},
      {"application/tei+xml", "tei"},  {"text/plain", "txt"},
  };
  // clang-format on
  for (const auto& [known, ending] : kTypes)
    if (type == known) return ending;
  return {};
}

}  // namespace

bool names_element(std::string_view markup, std::string_view name) {
  if (!markup.starts_with('<') || markup.substr(1, name.size()) != name) return false;
  const std::string_view rest = markup.substr(1 + name.size());
  return rest.empty() || std::string_view(" \t\r\n>/").find(rest.front()) != std::string_view::npos;
}

std::string ending_of(std::string_view path) {
  const std::string_view name = file_name(path);
  const std::size_t dot = name.rfind('.');
  return dot == std::string_view::npos ? std::string() : ascii::lowered(name.substr(dot + 1));
}

std::string_view file_name(std::string_view path) {
  return path.substr(path.rfind('/') + 1);  // npos + 1 is 0
}

std::string_view stem(std::string_view path) {
  const std::string_view name = file_name(path);
  const std::size_t dot = name.rfind('.');
  return dot == std::string_view::npos || dot == 0 ? name : name.substr(0, dot);
}

Head look_at(std::string_view bytes, std::string_view name, std::string_view media_type) {
  Head head{bytes, visible_head(bytes), std::string(ending_of_media_type(media_type))};
  head.markup_at = head.text.size() - first_markup(head.text).size();
  if (head.ending.empty()) head.ending = ending_of(name);
  return head;
}

}  // namespace attest
