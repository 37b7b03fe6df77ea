#include "indexer/readers/xml_children.h"

#include <algorithm>
#include <utility>

#include "indexer/readers/xml_source.h"

namespace attest {
namespace {

constexpr std::size_t kEnd = std::string_view::npos;
constexpr std::size_t kDeepest = 64;
constexpr std::string_view kBlank = " \t\r\n";

std::string_view name_of(std::string_view tag) {
  const std::size_t begin = tag.starts_with("</") ? 2 : 1;
  return tag.substr(begin, tag.find_first_of(" \t\r\n/>", begin) - begin);
}

}  // namespace

XmlChildren::XmlChildren(std::string_view document) : document_(document) {
  read_root();
}

void XmlChildren::fail(std::size_t offset, std::string message) {
  fault_ = Fault{offset, std::move(message)};
  done_ = true;
}

// Past the '>' of the tag that begins at `at`; attributes may hold one too.
std::size_t XmlChildren::tag_end(std::size_t at) {
  char quote = '\0';
  for (std::size_t i = at + 1; i < document_.size(); ++i) {
    const char byte = document_[i];
    if (quote != '\0')
      quote = byte == quote ? '\0' : quote;
    else if (byte == '"' || byte == '\'')
      quote = byte;
    else if (byte == '>')
      return i + 1;
    else if (byte == '<')
      break;
  }
  fail(at, "this tag has no end");
  return kEnd;
}

void XmlChildren::read_root() {
  for (;;) {
    at_ = std::min(document_.find_first_not_of(kBlank, at_), document_.size());
    const std::size_t past = skip_special(document_, at_);
    if (past == at_) break;
    at_ = past;
  }
  if (at_ == document_.size()) return fail(at_, "there is nothing in it");
  if (document_[at_] != '<') return fail(at_, "this is no XML");
  const std::size_t end = tag_end(at_);
  if (end == kEnd) return;
  root_tag_ = document_.substr(at_, end - at_);
  at_ = end;
  done_ = root_tag_.ends_with("/>");
}

std::optional<std::string_view> XmlChildren::next() {
  std::size_t begin = 0, depth = 0;
  while (!done_) {
    const std::size_t at = document_.find('<', at_);
    if (at == kEnd) {
      fail(document_.size(), "the document is cut short");
      break;
    }
    if (const std::size_t past = skip_special(document_, at); past != at) {
      at_ = past;
      continue;
    }
    const std::size_t end = tag_end(at);
    if (end == kEnd) break;
    at_ = end;
    const std::string_view tag = document_.substr(at, end - at);
    if (depth == 0) begin = at;
    if (tag.starts_with("</")) {
      if (depth == 0) {
        done_ = true;
        if (name_of(tag) != name_of(root_tag_)) fail(at, "this tag closes nothing");
        break;
      }
      --depth;
    } else if (!tag.ends_with("/>") && ++depth > kDeepest) {
      fail(at, "elements nest too deep for a thesaurus");
      break;
    }
    if (depth == 0) return document_.substr(begin, end - begin);
  }
  return std::nullopt;
}

}  // namespace attest
