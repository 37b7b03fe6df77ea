#include "server/pages/html.h"

#include <algorithm>

#include "search/export/markup.h"

namespace attest::server::pages {

namespace {

// Elements that stand on lines of their own, so that the source can be read.
bool is_block(std::string_view tag) {
  constexpr std::string_view kBlocks[] = {
      "article", "aside", "body", "dd",     "div", "dl",      "dt", "fieldset", "footer",
      "form",    "h1",    "h2",   "h3",     "head", "header", "li", "link",     "main",
      "meta",    "nav",   "ol",   "option", "p",   "section", "table", "tbody", "td",
      "th",      "thead", "title", "tr",    "ul"};
  return std::find(std::begin(kBlocks), std::end(kBlocks), tag) != std::end(kBlocks);
}

std::string start_tag(std::string_view tag, const Attributes& attributes) {
  std::string start("<");
  start += tag;
  for (const Attribute& attribute : attributes) {
    start += ' ';
    start += attribute.name;
    if (attribute.value) start += "=\"" + as_markup(*attribute.value) + '"';
  }
  return start + '>';
}

}  // namespace

Html& Html::add(const Html& more) {
  markup_ += more.markup_;
  return *this;
}

Html& Html::text(std::string_view plain) {
  markup_ += as_markup(plain);
  return *this;
}

Html text(std::string_view plain) { return Html().text(plain); }

Html element(std::string_view tag, const Attributes& attributes, const Html& content) {
  Html html;
  html.markup_ = start_tag(tag, attributes) + content.markup_ + "</";
  html.markup_.append(tag).append(is_block(tag) ? ">\n" : ">");
  return html;
}

Html element(std::string_view tag, const Attributes& attributes, std::string_view plain) {
  return element(tag, attributes, text(plain));
}

Html element(std::string_view tag, const Html& content) { return element(tag, {}, content); }

Html empty_element(std::string_view tag, const Attributes& attributes) {
  Html html;
  html.markup_ = start_tag(tag, attributes) + (is_block(tag) ? "\n" : "");
  return html;
}

}  // namespace attest::server::pages
