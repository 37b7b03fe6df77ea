#include "indexer/readers/xml_source.h"

#include <algorithm>
#include <array>

namespace attest {
namespace {

constexpr std::size_t kEnd = std::string_view::npos;

bool is_name_byte(char byte) {
  const auto value = static_cast<unsigned char>(byte);
  return value >= 0x80 || (value >= '0' && value <= '9') ||
         ((value | 0x20) >= 'a' && (value | 0x20) <= 'z') || byte == '_' || byte == '-' ||
         byte == '.' || byte == ':';
}

// The end of a document type declaration, past its internal subset.
std::size_t doctype_end(std::string_view document, std::size_t at) {
  char quote = '\0';
  bool in_subset = false;
  for (; at < document.size(); ++at) {
    const char byte = document[at];
    if (quote != '\0') {
      if (byte == quote) quote = '\0';
    } else if (byte == '"' || byte == '\'') {
      quote = byte;
    } else if (byte == '[') {
      in_subset = true;
    } else if (byte == ']') {
      in_subset = false;
    } else if (byte == '>' && !in_subset) {
      return at + 1;
    }
  }
  return document.size();
}

}  // namespace

std::size_t skip_special(std::string_view document, std::size_t at) {
  const std::string_view rest = document.substr(at);
  const auto past = [&](std::string_view close) {
    const std::size_t end = rest.find(close);
    return end == kEnd ? document.size() : at + end + close.size();
  };
  if (rest.starts_with("<!--")) return past("-->");
  if (rest.starts_with("<![CDATA[")) return past("]]>");
  if (rest.starts_with("<?")) return past("?>");
  if (rest.starts_with("<!DOCTYPE")) return doctype_end(document, at);
  return at;
}

std::string_view declared_xml_encoding(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  if (!bytes.starts_with("<?xml")) return {};
  const std::string_view declaration =
      bytes.substr(0, std::min<std::size_t>(bytes.find("?>"), 256));
  const std::size_t name = declaration.find("encoding");
  if (name == kEnd) return {};
  const std::size_t open = declaration.find_first_of("\"'", name);
  if (open == kEnd) return {};
  const std::size_t close = declaration.find(declaration[open], open + 1);
  return close == kEnd ? std::string_view() : declaration.substr(open + 1, close - open - 1);
}

std::optional<EntityReference> first_foreign_entity(std::string_view document) {
  constexpr std::array<std::string_view, 5> kOwn = {"amp", "lt", "gt", "quot", "apos"};
  for (std::size_t at = document.find_first_of("<&"); at != kEnd;
       at = document.find_first_of("<&", at)) {
    if (document[at] == '<') {
      const std::size_t end = skip_special(document, at);
      at = end == at ? at + 1 : end;
      continue;
    }
    std::size_t end = at + 1;
    while (end < document.size() && is_name_byte(document[end])) ++end;
    const std::string_view name = document.substr(at + 1, end - at - 1);
    if (end < document.size() && document[end] == ';' && !name.empty() &&
        std::find(kOwn.begin(), kOwn.end(), name) == kOwn.end())
      return EntityReference{at, document.substr(at, end + 1 - at)};
    at = end;
  }
  return std::nullopt;
}

std::optional<std::size_t> first_deeper_than(std::string_view document, std::size_t limit) {
  std::size_t depth = 0;
  for (std::size_t at = document.find('<'); at != kEnd; at = document.find('<', at)) {
    if (const std::size_t end = skip_special(document, at); end != at) {
      at = end;
      continue;
    }
    const bool closes = document.substr(at, 2) == "</";
    const std::size_t end = std::min(document.find('>', at), document.size() - 1);
    if (closes)
      depth -= depth > 0;
    else if (document[end - 1] != '/' && ++depth > limit)
      return at;
    at = end + 1;
  }
  return std::nullopt;
}

}  // namespace attest
