#include "indexer/readers/html_tree.h"

#include <algorithm>
#include <array>
#include <csetjmp>

#include "indexer/readers/metadata.h"
#include "text/ascii.h"

namespace attest {
namespace {

constexpr std::size_t kChunk = std::size_t{256} << 10;
constexpr std::size_t kBudget = std::size_t{192} << 20;

// Gumbo asks for memory and cannot hear a no: a spent budget leaves the parser by
// a jump.  All it had lies in the arena, so nothing is lost on the way.
struct Bounded {
  HtmlArena* arena;
  std::jmp_buf spent;
};

void* allocate(void* data, std::size_t size) {
  auto* bounded = static_cast<Bounded*>(data);
  void* memory = bounded->arena->allocate(size);
  if (memory == nullptr) std::longjmp(bounded->spent, 1);
  return memory;
}

void keep(void*, void*) {}

// No object with a destructor may live in here: the jump passes over them.
GumboOutput* parse_bounded(HtmlArena* arena, const char* page, std::size_t size) {
  Bounded bounded;
  bounded.arena = arena;
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = allocate;
  options.deallocator = keep;
  options.userdata = &bounded;
  options.max_errors = 0;
  if (setjmp(bounded.spent) != 0) return nullptr;
  return gumbo_parse_with_options(&options, page, size);
}

std::string tag_name(std::string_view page, std::size_t at) {
  std::string name;
  while (at < page.size() && name.size() < 12 &&
         (ascii::is_letter(page[at]) || ascii::is_digit(page[at])))
    name.push_back(ascii::lower(page[at++]));
  return name;
}

bool goes_unclosed(const std::string& name) {
  constexpr std::array<std::string_view, 33> kNames = {
      "p",   "li",    "dt",     "dd",    "tr",    "td",     "th",   "option", "optgroup",
      "rp",  "rt",    "thead",  "tbody", "tfoot", "html",   "head", "body",   "colgroup",
      "br",  "img",   "hr",     "meta",  "link",  "input",  "col",  "area",   "base",
      "wbr", "embed", "source", "track", "param", "caption"};
  return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

// Past the text of a script or a style, in which a "<div>" opens nothing.
std::size_t past_raw_text(std::string_view page, std::size_t at, const std::string& name) {
  const std::string close = "</" + name;
  for (at = page.find("</", at); at != std::string_view::npos; at = page.find("</", at + 2))
    if (tag_name(page, at + 2) == name) return at;
  return page.size();
}

}  // namespace

void* HtmlArena::allocate(std::size_t size) {
  size = (std::max<std::size_t>(size, 1) + 15) & ~std::size_t{15};
  if (size > free_size_) {
    const std::size_t chunk = std::max(size, kChunk);
    if (chunk > left_) return nullptr;
    left_ -= chunk;
    chunks_.emplace_back(new char[chunk]);
    if (size >= kChunk) return chunks_.back().get();  // the open chunk stays in use
    free_ = chunks_.back().get();
    free_size_ = chunk;
  }
  void* memory = free_;
  free_ += size;
  free_size_ -= size;
  return memory;
}

std::optional<HtmlTree> HtmlTree::parse(std::string_view page) {
  HtmlTree tree;
  tree.arena_ = std::make_unique<HtmlArena>(kBudget);
  const GumboOutput* output = parse_bounded(tree.arena_.get(), page.data(), page.size());
  if (output == nullptr) return std::nullopt;
  tree.root_ = output->root;
  return tree;
}

std::string_view attribute(const GumboNode* node, const char* name) {
  const GumboAttribute* found = gumbo_get_attribute(&node->v.element.attributes, name);
  return found == nullptr ? std::string_view() : found->value;
}

std::string text_in(const GumboNode* node) {
  std::string text;
  walk_html(
      node,
      [&](const GumboNode* child) {
        if (is_text(child)) text += child->v.text.text;
        return true;
      },
      [](const GumboNode*) {});
  return collapsed(text);
}

std::optional<std::size_t> html_deeper_than(std::string_view page, std::size_t limit) {
  std::size_t depth = 0;
  for (std::size_t at = page.find('<'); at != std::string_view::npos; at = page.find('<', at)) {
    if (page.substr(at, 4) == "<!--") {
      at = std::min(page.find("-->", at), page.size());
      continue;
    }
    const bool closes = page.substr(at, 2) == "</";
    const std::string name = tag_name(page, at + (closes ? 2 : 1));
    if (!name.empty() && !goes_unclosed(name)) {
      if (closes)
        depth -= depth > 0;
      else if (++depth > limit)
        return at;
    }
    ++at;
    if (!closes && (name == "script" || name == "style")) at = past_raw_text(page, at, name);
  }
  return std::nullopt;
}

std::string_view declared_html_encoding(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, 4096);
  for (std::size_t at = head.find('<'); at != std::string_view::npos; at = head.find('<', at + 1)) {
    if (tag_name(head, at + 1) != "meta") continue;
    const std::string_view tag = head.substr(at, head.find('>', at) - at);
    std::string folded(tag);
    std::transform(folded.begin(), folded.end(), folded.begin(), ascii::lower);
    std::size_t begin = folded.find("charset=");
    if (begin == std::string::npos) continue;
    begin = std::min(tag.find_first_not_of("\"' ", begin + 8), tag.size());
    return tag.substr(begin, tag.find_first_of("\"' ;/>", begin) - begin);
  }
  return {};
}

}  // namespace attest
