#include "indexer/readers/format.h"

#include <algorithm>
#include <string>

namespace attest {
namespace {

std::string lower_ascii(std::string_view text) {
  std::string lowered(text);
  std::transform(lowered.begin(), lowered.end(), lowered.begin(), [](char byte) {
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : byte;
  });
  return lowered;
}

std::string_view file_name(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::string ending(std::string_view path) {
  const std::string_view name = file_name(path);
  const std::size_t dot = name.rfind('.');
  return dot == std::string_view::npos ? std::string() : lower_ascii(name.substr(dot + 1));
}

// The head in lower-case ASCII, without mark, without leading blanks; of UTF-16
// only the low bytes, which is enough to see markup.
std::string visible_head(std::string_view head) {
  std::string seen;
  for (const char byte : head)
    if (byte != '\0' && byte != '\xFE' && byte != '\xFF') seen.push_back(byte);
  std::string_view view = seen;
  if (view.starts_with("\xEF\xBB\xBF")) view.remove_prefix(3);
  view.remove_prefix(std::min(view.find_first_not_of(" \t\r\n\f"), view.size()));
  return lower_ascii(view);
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
    if (end == std::string_view::npos) return {};
    text.remove_prefix(end + close.size());
  }
}

bool names_element(std::string_view markup, std::string_view name) {
  if (!markup.starts_with('<') || markup.substr(1, name.size()) != name) return false;
  const std::string_view rest = markup.substr(1 + name.size());
  return rest.empty() || std::string_view(" \t\r\n>/").find(rest.front()) != std::string_view::npos;
}

bool opens_html(std::string_view markup) {
  if (markup.starts_with("<!doctype html")) return true;
  for (const std::string_view name : {"html", "head", "body", "title", "meta", "div", "p",
                                      "article", "main", "script", "table", "h1", "h2", "section"})
    if (names_element(markup, name)) return true;
  return false;
}

}  // namespace

std::string_view name_of(FileFormat format) {
  switch (format) {
    case FileFormat::PlainText:
      return "plain text";
    case FileFormat::JsonLines:
      return "JSON Lines";
    case FileFormat::Html:
      return "HTML";
    case FileFormat::Xml:
      return "TEI XML";
  }
  return "";
}

std::string_view stem(std::string_view path) {
  const std::string_view name = file_name(path);
  const std::size_t dot = name.rfind('.');
  return dot == std::string_view::npos || dot == 0 ? name : name.substr(0, dot);
}

FileFormat sniff(std::string_view head, std::string_view path) {
  const std::string seen = visible_head(head);
  const std::string end = ending(path);
  if (seen.starts_with('{')) {
    if (end == "jsonl" || end == "ndjson" || end == "json") return FileFormat::JsonLines;
    const std::size_t next = seen.find_first_not_of(" \t\r", 1);
    if (end != "txt" && next != std::string::npos && seen[next] == '"')
      return FileFormat::JsonLines;
    // A plain text may begin with a brace; one that names the two members may not.
    if (seen.find("\"text\"") != std::string::npos && seen.find("\"id\"") != std::string::npos)
      return FileFormat::JsonLines;
  }
  if (end == "jsonl" || end == "ndjson") return FileFormat::JsonLines;
  if (!seen.starts_with('<')) {
    if (end == "html" || end == "htm" || end == "xhtml") return FileFormat::Html;
    return end == "xml" ? FileFormat::Xml : FileFormat::PlainText;
  }
  const std::string_view markup = first_markup(seen);
  if (opens_html(markup)) return FileFormat::Html;
  if (end == "html" || end == "htm" || end == "xhtml") return FileFormat::Html;
  if (end == "xml" || end == "tei" || end == "page" || seen.starts_with("<?xml"))
    return FileFormat::Xml;
  if (markup.starts_with("<!doctype")) return FileFormat::Xml;
  const std::size_t close = markup.find('>');
  const bool attribute = close != std::string_view::npos &&
                         markup.substr(0, close).find("xmlns") != std::string_view::npos;
  return attribute ? FileFormat::Xml : FileFormat::PlainText;
}

}  // namespace attest
