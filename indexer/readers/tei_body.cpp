#include "indexer/readers/tei_body.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "indexer/readers/block_text.h"
#include "indexer/readers/metadata.h"
#include "indexer/readers/xml_tree.h"

namespace attest {
namespace {

using pugi::xml_node;

struct BlockElement {
  std::string_view name;
  BlockKind kind;
  bool inherits = false;  // the kind around it, where that says more (<quote><p>)
};
constexpr BlockElement kBlockElements[] = {
    {"p", BlockKind::Paragraph, true},
    {"ab", BlockKind::Paragraph, true},
    {"div", BlockKind::Paragraph},
    {"head", BlockKind::Heading},
    {"list", BlockKind::ListItem},
    {"item", BlockKind::ListItem},
    {"label", BlockKind::ListItem},
    {"table", BlockKind::TableRow},
    {"row", BlockKind::TableRow},
    {"cit", BlockKind::Quote},
    {"byline", BlockKind::Furniture},
    {"docDate", BlockKind::Furniture},
    {"trailer", BlockKind::Furniture},
    {"closer", BlockKind::Furniture},
    {"opener", BlockKind::Furniture},
    {"dateline", BlockKind::Paragraph, true},
    {"signed", BlockKind::Furniture},
    {"fw", BlockKind::Furniture},
    {"figure", BlockKind::Paragraph},
    {"lg", BlockKind::Paragraph},
    {"l", BlockKind::Paragraph},
    {"sp", BlockKind::Paragraph},
    {"floatingText", BlockKind::Paragraph},
    {"note", BlockKind::Paragraph},
};

// Without the blanks and marks that part a date from a title.
std::string_view bare(std::string_view text) {
  constexpr std::string_view kMarks[] = {" ", ":", ".", "|", "-", ",", "(", ")", "–", "—"};
  for (bool found = true; found;) {
    found = false;
    for (const std::string_view mark : kMarks) {
      if (text.starts_with(mark)) {
        text.remove_prefix(mark.size());
        found = true;
      } else if (text.ends_with(mark)) {
        text.remove_suffix(mark.size());
        found = true;
      }
    }
  }
  return text;
}

// "■ 8월 3일: 수해" without its date is "수해": what follows the date, or else what
// stands before it.
std::string without(std::string_view title, std::string_view date) {
  const std::size_t at = title.find(date);
  if (at == std::string_view::npos) return std::string(title);
  const std::string_view after = bare(title.substr(at + date.size()));
  return std::string(after.empty() ? bare(title.substr(0, at)) : after);
}

class Body {
 public:
  explicit Body(const xml_node& body)
      : verbatim_(body.attribute("xml:space").value() == std::string_view("preserve")),
        out_(verbatim_ ? Space::Verbatim : Space::Collapse) {
    around_.push_back({BlockKind::Paragraph, {}});
  }

  void read(const xml_node& root) {
    walk_xml(
        root, [&](const xml_node& node) { return enter(node); },
        [&](const xml_node& node) { leave(node); });
    // Footnotes would cut the sentences that they stand in; they follow the text.
    std::vector<xml_node> notes = std::move(notes_);
    notes_.clear();
    in_notes_ = true;
    for (const xml_node& note : notes) {
      out_.boundary(BlockKind::Paragraph, {});
      read(note);
    }
  }

  void finish(Article& article) {
    out_.finish(article);
    finish_pages(article);
    if (entries_.size() < 2) return;
    for (Entry& entry : entries_) {
      if (entry.block >= article.blocks.size()) continue;
      Section& section = article.sections.emplace_back();
      section.span.begin = article.blocks[entry.block].span.begin;
      section.title = std::move(entry.title);
      section.published = std::move(entry.published);
    }
    for (std::size_t i = 0; i < article.sections.size(); ++i)
      article.sections[i].span.end = i + 1 < article.sections.size()
                                         ? article.sections[i + 1].span.begin
                                         : static_cast<std::uint32_t>(article.text.size());
  }

 private:
  // Each ends where the next begins.
  void finish_pages(Article& article) {
    const auto size = static_cast<std::uint32_t>(article.text.size());
    for (std::size_t i = 0; i < pages_.size(); ++i) {
      Span& span = pages_[i].span;
      span.begin = std::min(span.begin, size);
      span.end = i + 1 < pages_.size() ? std::min(pages_[i + 1].span.begin, size) : size;
      if (!span.empty()) article.pages.push_back(std::move(pages_[i]));
    }
  }

  struct Around {
    BlockKind kind;
    std::string lang;
  };
  struct Entry {
    std::size_t block;
    std::string title;
    std::optional<Period> published;
  };

  bool enter(const xml_node& node) {
    if (is_characters(node)) {
      out_.characters(node.value());
      return false;
    }
    if (node.type() != pugi::node_element) return false;
    const std::string_view name = local_name(node);
    if (!verbatim_ && !in_notes_ && name == "note") {
      notes_.push_back(node);
      return false;
    }
    if (name == "lb") out_.line_break();
    if (name == "pb") begin_page(node);
    if (name == "cell" && node.previous_sibling()) next_cell(node);
    if (const auto kind = kind_of(node, name)) {
      const std::string_view lang = node.attribute("xml:lang").value();
      around_.push_back({*kind, lang.empty() ? around_.back().lang : std::string(lang)});
      out_.boundary(*kind, around_.back().lang);
      if (name == "div") open_entry(node);
    }
    return true;
  }

  void begin_page(const xml_node& node) {
    if (!verbatim_) out_.characters(" ");
    if (const std::string label = collapsed(node.attribute("n").value()); !label.empty())
      pages_.push_back({{static_cast<std::uint32_t>(out_.size()), 0}, label});
  }

  void leave(const xml_node& node) {
    if (!kind_of(node, local_name(node))) return;
    around_.pop_back();
    out_.boundary(around_.back().kind, around_.back().lang);
  }

  void next_cell(const xml_node& cell) {
    for (xml_node before = cell.previous_sibling(); before; before = before.previous_sibling())
      if (local_name(before) == "cell") return out_.next_cell();
  }

  // A <quote> in a sentence is part of it; one that holds paragraphs, or stands
  // beside them, is a block.
  std::optional<BlockKind> kind_of(const xml_node& node, std::string_view name) const {
    if (name == "quote" || name == "q") {
      const std::string_view parent = local_name(node.parent());
      if (parent == "div" || parent == "body" || parent == "cit") return BlockKind::Quote;
      return std::nullopt;
    }
    for (const BlockElement& element : kBlockElements) {
      if (element.name != name) continue;
      const BlockKind outer = around_.back().kind;
      return element.inherits && outer != BlockKind::TableRow ? outer : element.kind;
    }
    return std::nullopt;
  }

  void open_entry(const xml_node& div) {
    const xml_node head =
        div.find_child([](const xml_node& child) { return local_name(child) == "head"; });
    const xml_node date =
        div.find_node([&](const xml_node& node) { return local_name(node) == "date"; });
    const pugi::xml_attribute name = div.attribute("n");
    const bool named = name && div.attribute("type").value() == std::string_view("entry");
    if ((!head && !named) || !date || !date.attribute("when")) return;
    const bool in_head = date.parent() == head;
    if (!in_head && date.parent() != div && date.parent().parent() != div) return;
    auto published = published_period(date.attribute("when").value());
    if (!published) return;
    if (named) {
      entries_.push_back({out_.block_count(), name.value(), std::move(published)});
      return;
    }
    std::string title = collapsed(xml_text(head));
    if (in_head) title = without(title, collapsed(xml_text(date)));
    entries_.push_back({out_.block_count(), std::move(title), std::move(published)});
  }

  bool verbatim_;
  bool in_notes_ = false;
  BlockText out_;
  std::vector<Around> around_;
  std::vector<Entry> entries_;
  std::vector<xml_node> notes_;
  std::vector<Page> pages_;
};

}  // namespace

void read_tei_body(const xml_node& root, Article& article) {
  Body body(root);
  body.read(root);
  body.finish(article);
}

}  // namespace attest
