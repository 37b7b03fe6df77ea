#include "indexer/readers/html_body.h"

#include <array>
#include <optional>

#include "indexer/readers/block_text.h"

namespace attest {
namespace {

std::optional<BlockKind> kind_of_tag(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_CAPTION:
      return BlockKind::Heading;
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
      return BlockKind::ListItem;
    case GUMBO_TAG_TR:
      return BlockKind::TableRow;
    case GUMBO_TAG_BLOCKQUOTE:
      return BlockKind::Quote;
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_HR:
      return BlockKind::Paragraph;
    default:
      return std::nullopt;
  }
}

bool is_cell(const GumboNode* node) {
  return is_tag(node, GUMBO_TAG_TD) || is_tag(node, GUMBO_TAG_TH);
}

// A table that arranges a page rather than figures: it holds tables, headings or
// texts longer than a cell has.
bool arranges(const GumboNode* table, const HtmlContent& content) {
  bool found = false;
  walk_html(
      table,
      [&](const GumboNode* node) {
        if (!is_element(node) || found) return false;
        const GumboTag tag = node->v.element.tag;
        found = tag == GUMBO_TAG_TABLE || tag == GUMBO_TAG_H1 || tag == GUMBO_TAG_H2 ||
                tag == GUMBO_TAG_H3 || (is_cell(node) && content.text_of(node).all > 400);
        return !found;
      },
      [](const GumboNode*) {});
  return found;
}

// "[3]" and "*" that lead to a note: next to a figure they would read as part of it.
bool is_note_mark(const GumboNode* node) {
  if (!is_tag(node, GUMBO_TAG_SUP)) return false;
  bool leads = false;
  walk_html(
      node,
      [&](const GumboNode* child) {
        leads = leads || (is_tag(child, GUMBO_TAG_A) && attribute(child, "href").starts_with('#'));
        return !leads;
      },
      [](const GumboNode*) {});
  return leads;
}

bool is_byline(const GumboNode* node, const HtmlContent& content) {
  if (content.text_of(node).all > 200) return false;
  for (const std::string_view word : {"byline", "author", "authors", "dateline", "published",
                                      "timestamp", "date", "credit", "credits", "copyright"})
    if (has_class_word(node, word)) return true;
  return attribute(node, "itemprop") == "datePublished" || attribute(node, "rel") == "author";
}

// The link by which a newsletter is no longer had; what stands around it is no news.
bool leaves_list(const GumboNode* link) {
  const std::string_view address = attribute(link, "href");
  for (const std::string_view word : {"unsubscribe", "Unsubscribe", "optout", "opt-out", "opt_out"})
    if (address.find(word) != std::string_view::npos) return true;
  return false;
}

class Body {
 public:
  explicit Body(const HtmlContent& content) : content_(content) {}

  void title(std::string_view words) {
    out_.boundary(BlockKind::Heading, {});
    out_.characters(words);
    out_.boundary(BlockKind::Paragraph, {});
  }

  void read(const GumboNode* root) {
    walk_html(
        root, [&](const GumboNode* node) { return enter(node); },
        [&](const GumboNode* node) { leave(node); });
  }

  void finish(Article& article) { out_.finish(article); }

 private:
  struct Around {
    const GumboNode* node;
    BlockKind kind;
    std::string lang;
  };

  bool enter(const GumboNode* node) {
    if (is_text(node)) {
      characters(node->v.text.text);
      return false;
    }
    if (!is_element(node) || content_.is_furniture(node) || is_note_mark(node)) return false;
    if (is_tag(node, GUMBO_TAG_BR)) {
      if (in_row())
        out_.characters(" ");
      else
        out_.line_break();
      return false;
    }
    if (is_tag(node, GUMBO_TAG_A) && leaves_list(node)) out_.turn_into(BlockKind::Furniture);
    if (is_cell(node)) enter_cell(node);
    if (const auto kind = block_kind(node)) {
      const std::string_view lang = attribute(node, "lang");
      around_.push_back({node, *kind, lang.empty() ? around_.back().lang : std::string(lang)});
      out_.boundary(*kind, around_.back().lang);
    }
    return true;
  }

  void leave(const GumboNode* node) {
    if (around_.back().node != node) return;
    around_.pop_back();
    out_.boundary(around_.back().kind, around_.back().lang);
  }

  void enter_cell(const GumboNode* cell) {
    if (!in_row()) return;
    if (cell->index_within_parent > 0) out_.next_cell();
  }

  [[nodiscard]] bool in_row() const { return around_.back().kind == BlockKind::TableRow; }

  // In a row nothing begins a block: cells hold paragraphs of one figure each.
  [[nodiscard]] std::optional<BlockKind> block_kind(const GumboNode* node) {
    if (in_row()) {
      if (kind_of_tag(node->v.element.tag)) out_.characters(" ");
      return std::nullopt;
    }
    auto kind = kind_of_tag(node->v.element.tag);
    if (is_tag(node, GUMBO_TAG_TR) && in_arranging_table(node)) kind = BlockKind::Paragraph;
    if (is_cell(node)) kind = BlockKind::Paragraph;
    if (kind == BlockKind::Paragraph && is_byline(node, content_)) return BlockKind::Furniture;
    const BlockKind outer = around_.back().kind;
    const bool says_more = outer == BlockKind::Quote || outer == BlockKind::ListItem ||
                           outer == BlockKind::Furniture || outer == BlockKind::Heading;
    return kind == BlockKind::Paragraph && says_more ? outer : kind;
  }

  [[nodiscard]] bool in_arranging_table(const GumboNode* row) {
    const GumboNode* table = row->parent;
    while (table != nullptr && is_element(table) && !is_tag(table, GUMBO_TAG_TABLE))
      table = table->parent;
    if (table == nullptr || !is_element(table)) return false;
    if (table != table_) {
      table_ = table;
      table_arranges_ = arranges(table, content_);
    }
    return table_arranges_;
  }

  void characters(std::string_view text) {
    if (!is_tag(around_.back().node, GUMBO_TAG_PRE)) return out_.characters(text);
    for (std::size_t feed = text.find('\n'); feed != std::string_view::npos;
         feed = text.find('\n')) {
      out_.characters(text.substr(0, feed));
      out_.line_break();
      text.remove_prefix(feed + 1);
    }
    out_.characters(text);
  }

  static const GumboNode* nowhere() {
    static const GumboNode kNowhere{};
    return &kNowhere;
  }

  const HtmlContent& content_;
  BlockText out_{Space::Collapse};
  std::vector<Around> around_{{nowhere(), BlockKind::Paragraph, {}}};
  const GumboNode* table_ = nullptr;  // whose judgement is remembered
  bool table_arranges_ = false;
};

bool holds_title(const GumboNode* root, std::string_view title) {
  bool found = false;
  walk_html(
      root,
      [&](const GumboNode* node) {
        if (is_tag(node, GUMBO_TAG_H1)) found = true;
        if (is_tag(node, GUMBO_TAG_H2) && text_in(node) == title) found = true;
        return !found;
      },
      [](const GumboNode*) {});
  return found;
}

}  // namespace

void read_html_body(const HtmlContent& content, const GumboNode* root, std::string_view title,
                    Article& article) {
  Body body(content);
  if (!title.empty() && !holds_title(root, title)) body.title(title);
  body.read(root);
  body.finish(article);
}

}  // namespace attest
