#include "indexer/readers/html_content.h"

#include <algorithm>
#include <array>
#include <string>

#include "text/ascii.h"

namespace attest {
namespace {

std::size_t visible(std::string_view text) {
  const auto blanks =
      std::count_if(text.begin(), text.end(), [](char byte) { return ascii::is_blank(byte); });
  return text.size() - static_cast<std::size_t>(blanks);
}

// Never text of a page.
bool is_machinery(GumboTag tag) {
  constexpr std::array kTags = {
      GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,  GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE, GUMBO_TAG_HEAD,
      GUMBO_TAG_IFRAME, GUMBO_TAG_SVG,    GUMBO_TAG_CANVAS,   GUMBO_TAG_AUDIO,    GUMBO_TAG_VIDEO,
      GUMBO_TAG_OBJECT, GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT,   GUMBO_TAG_TEXTAREA, GUMBO_TAG_MATH};
  return std::find(kTags.begin(), kTags.end(), tag) != kTags.end();
}

constexpr std::array<std::string_view, 48> kFurnitureWords = {
    "nav",        "navbar",      "navigation", "menu",        "footer",    "sidebar",
    "aside",      "related",     "recommend",  "recommended", "comment",   "comments",
    "disqus",     "share",       "sharing",    "social",      "cookie",    "cookies",
    "consent",    "gdpr",        "ad",         "ads",         "advert",    "advertisement",
    "banner",     "promo",       "sponsored",  "newsletter",  "subscribe", "subscription",
    "breadcrumb", "breadcrumbs", "pagination", "pager",       "popular",   "trending",
    "tags",       "taglist",     "modal",      "popup",       "widget",    "toolbar",
    "paywall",    "login",       "signup",     "outbrain",    "taboola",   "skip"};

template <typename Is>
bool any_class_word(const GumboNode* node, Is is) {
  for (const char* name : {"class", "id"}) {
    std::string word;
    for (const char byte : std::string(attribute(node, name)) + " ") {
      if (ascii::is_letter(byte)) {
        word.push_back(ascii::lower(byte));
        continue;
      }
      if (!word.empty() && is(std::string_view(word))) return true;
      word.clear();
    }
  }
  return false;
}

bool is_hidden(const GumboNode* node) {
  if (gumbo_get_attribute(&node->v.element.attributes, "hidden") != nullptr) return true;
  if (attribute(node, "aria-hidden") == "true") return true;
  const std::string_view style = attribute(node, "style");
  return style.find("display:none") != std::string_view::npos ||
         style.find("display: none") != std::string_view::npos;
}

bool has_furniture_role(const GumboNode* node) {
  constexpr std::array<std::string_view, 9> kRoles = {"navigation",    "banner", "contentinfo",
                                                      "complementary", "search", "dialog",
                                                      "alert",         "menu",   "toolbar"};
  const std::string_view role = attribute(node, "role");
  return std::find(kRoles.begin(), kRoles.end(), role) != kRoles.end();
}

bool holds_heading(const GumboNode* node) {
  bool found = false;
  walk_html(
      node,
      [&](const GumboNode* child) {
        found = found || is_tag(child, GUMBO_TAG_H1) || is_tag(child, GUMBO_TAG_H2);
        return !found;
      },
      [](const GumboNode*) {});
  return found;
}

bool is_container(GumboTag tag) {
  return tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_SECTION || tag == GUMBO_TAG_UL ||
         tag == GUMBO_TAG_OL || tag == GUMBO_TAG_TABLE || tag == GUMBO_TAG_P || tag == GUMBO_TAG_DL;
}

}  // namespace

bool has_class_word(const GumboNode* node, std::string_view word) {
  return any_class_word(node, [&](std::string_view seen) { return seen == word; });
}

HtmlContent::HtmlContent(const GumboNode* root) : root_(root) {
  measure();
  total_ = text_of(root);
}

void HtmlContent::measure() {
  std::vector<Text> open(1);
  std::size_t links = 0;
  walk_html(
      root_,
      [&](const GumboNode* node) {
        if (is_text(node)) {
          const std::size_t count = visible(node->v.text.text);
          open.back().all += count;
          if (links > 0) open.back().linked += count;
          return false;
        }
        if (!is_element(node) || is_machinery(node->v.element.tag)) return false;
        links += is_tag(node, GUMBO_TAG_A);
        open.emplace_back();
        return true;
      },
      [&](const GumboNode* node) {
        links -= is_tag(node, GUMBO_TAG_A);
        const Text text = open.back();
        open.pop_back();
        open.back().all += text.all;
        open.back().linked += text.linked;
        texts_[node] = text;
      });
  texts_[root_] = open.back();
}

HtmlContent::Text HtmlContent::text_of(const GumboNode* node) const {
  const auto found = texts_.find(node);
  return found == texts_.end() ? Text{} : found->second;
}

bool HtmlContent::is_furniture(const GumboNode* node) const {
  const GumboTag tag = node->v.element.tag;
  if (is_machinery(tag) || is_hidden(node)) return true;
  if (tag == GUMBO_TAG_NAV || tag == GUMBO_TAG_ASIDE) return true;
  const Text text = text_of(node);
  // "page-with-sidebar": a name that fits half of the page says nothing of its parts.
  if (2 * text.all > total_.all) return false;
  if (tag == GUMBO_TAG_FOOTER || has_furniture_role(node)) return true;
  if (tag == GUMBO_TAG_HEADER || tag == GUMBO_TAG_FORM) return !holds_heading(node);
  const bool named = any_class_word(node, [](std::string_view word) {
    return std::find(kFurnitureWords.begin(), kFurnitureWords.end(), word) != kFurnitureWords.end();
  });
  if (named) return true;
  // Lists of links; a heading that is a link is still a heading.
  return is_container(tag) && text.all > 0 && 4 * text.linked > 3 * text.all &&
         !holds_heading(node);
}

const GumboNode* HtmlContent::marked() const {
  struct Best {
    const GumboNode* node = nullptr;
    std::size_t size = 0;
    std::size_t all = 0;
    void offer(const GumboNode* other, std::size_t text) {
      all += text;
      if (text > size) *this = {other, text, all};
    }
  };
  Best article;
  Best body;
  Best main;
  walk_html(
      root_,
      [&](const GumboNode* node) {
        if (!is_element(node)) return false;
        const Text text = text_of(node);
        const std::size_t own = text.all - text.linked;
        if (is_tag(node, GUMBO_TAG_ARTICLE)) article.offer(node, own);
        if (attribute(node, "itemprop") == "articleBody") body.offer(node, own);
        if (is_tag(node, GUMBO_TAG_MAIN) || attribute(node, "role") == "main")
          main.offer(node, own);
        return true;
      },
      [](const GumboNode*) {});
  // Several articles of like size are entries of one page.
  if (article.node != nullptr && 2 * article.size > article.all) return article.node;
  if (body.node != nullptr) return body.node;
  if (main.node != nullptr) return main.node;
  return article.node != nullptr ? article.node->parent : nullptr;
}

const GumboNode* HtmlContent::densest() const {
  std::unordered_map<const GumboNode*, std::size_t> scores;
  const GumboNode* best = root_;
  std::size_t most = 0;
  const auto add = [&](const GumboNode* node, std::size_t points) {
    if (node == root_ || !is_element(node)) return;
    const std::size_t score = scores[node] += points;
    if (score > most) {
      most = score;
      best = node;
    }
  };
  walk_html(
      root_,
      [&](const GumboNode* node) {
        if (is_text(node)) {
          // A text counts for what holds its paragraph, and half for what holds that.
          const GumboNode* block = node->parent;
          const Text text = text_of(block);
          if (2 * text.linked > text.all || block == root_) return false;
          const std::size_t points = 2 * visible(node->v.text.text);
          const bool paragraph = is_tag(block, GUMBO_TAG_P);
          add(paragraph ? block->parent : block, points);
          if (block->parent != root_)
            add(paragraph ? block->parent->parent : block->parent, points / 2);
          return false;
        }
        return is_element(node) && !is_furniture(node);
      },
      [](const GumboNode*) {});
  const auto own = [&](const GumboNode* node) {
    const Text text = text_of(node);
    return text.all - text.linked;
  };
  // Entries of a page, or an article cut by advertisements, lie in several parts.
  const auto is_part = [&](const GumboNode* node) {
    constexpr std::array kParts = {GUMBO_TAG_TR,  GUMBO_TAG_TBODY, GUMBO_TAG_TABLE,
                                   GUMBO_TAG_LI,  GUMBO_TAG_UL,    GUMBO_TAG_OL,
                                   GUMBO_TAG_PRE, GUMBO_TAG_P,     GUMBO_TAG_BLOCKQUOTE};
    return (is_tag(node, GUMBO_TAG_TD) && own(node) < 400) ||
           std::find(kParts.begin(), kParts.end(), node->v.element.tag) != kParts.end();
  };
  while (best != root_ && best->parent != root_ &&
         (is_part(best) || 2 * own(best->parent) >= 3 * own(best)))
    best = best->parent;
  return best;
}

const GumboNode* HtmlContent::find() const {
  const GumboNode* node = marked();
  const std::size_t enough = std::min<std::size_t>(200, total_.all / 10);
  if (node != nullptr && text_of(node).all >= enough) return node;
  return densest();
}

}  // namespace attest
