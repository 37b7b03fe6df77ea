#include "search/export/tei_body.h"

#include <algorithm>

#include "search/export/markup.h"
#include "search/export/names.h"

namespace attest {

namespace {

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

std::string attribute(std::string_view name, std::string_view value) {
  if (value.empty()) return {};
  return " " + std::string(name) + "=\"" + as_markup(value) + "\"";
}

// The element of a kind of block, and the one that has to stand around several of them.
struct Elements {
  std::string_view around;
  std::string_view open;
  std::string_view close;
};
Elements elements_of(BlockKind kind) {
  switch (kind) {
    case BlockKind::Heading: return {"", "head", "</head>"};
    case BlockKind::ListItem: return {"list", "item", "</item>"};
    case BlockKind::TableRow: return {"table", "row><cell", "</cell></row>"};
    case BlockKind::Quote: return {"", "quote", "</quote>"};
    case BlockKind::Furniture: return {"", "fw", "</fw>"};
    case BlockKind::Paragraph: break;
  }
  return {"", "p", "</p>"};
}

// TEI wants a heading at the beginning of a <div>, and nothing but <div>s behind one.  So a
// heading that follows text opens a new one, within that of its dated entry.
class Body {
 public:
  Body(const ExportedArticle& article, const std::vector<NamedClaim>& claims)
      : article_(article), claims_(claims) {}

  std::string made() {
    for (const Block& block : article_.article().blocks) write(block);
    gap_to(static_cast<std::uint32_t>(article_.text().size()));
    close_around();
    close_divs();
    return std::move(out_);
  }

 private:
  void write(const Block& block) {
    gap_to(block.span.begin);
    if (const Section* entry = entry_at(block.span)) begin_entry(*entry);
    const Elements elements = elements_of(block.kind);
    if (around_ != elements.around) close_around();
    if (block.kind == BlockKind::Heading && has_text_) begin_part();
    if (around_ != elements.around) {
      around_ = elements.around;
      out_.append("<").append(around_).append(">");
    }
    out_.append("<").append(elements.open);
    if (is_language_tag(block.lang)) out_ += attribute("xml:lang", block.lang);
    out_ += ">";
    text(block.span);
    out_ += elements.close;
    if (block.kind != BlockKind::Heading && block.kind != BlockKind::Furniture) has_text_ = true;
  }

  // The entry that begins with this block: an article of one entry has none to mark, and
  // what stands before the first entry is the article's own.
  const Section* entry_at(Span block) {
    const auto& sections = article_.article().sections;
    if (sections.size() < 2) return nullptr;
    const Section* found = nullptr;
    for (; next_section_ < sections.size() && sections[next_section_].span.begin <= block.begin;
         ++next_section_)
      found = &sections[next_section_];
    const Article& article = article_.article();
    const bool is_front = found == sections.data() && found->span.begin == 0 &&
                          found->title == article.title && found->published == article.published;
    return found == nullptr || is_front || !found->published ? nullptr : found;
  }

  void begin_entry(const Section& entry) {
    close_around();
    close_divs();
    in_entry_ = true;
    // The date stands in no words of its own: they are in the text already.
    out_ += "<div type=\"entry\" n=\"" + as_markup(entry.title) + "\"><fw type=\"date\"><date" +
            attribute("when", entry.published->edtf) + "/></fw>";
  }

  void begin_part() {
    close_part();
    in_part_ = true;
    has_text_ = false;
    out_ += "<div>";
  }

  void close_part() {
    if (in_part_) out_ += "</div>";
    in_part_ = false;
  }

  void close_divs() {
    close_part();
    if (in_entry_) out_ += "</div>";
    in_entry_ = has_text_ = false;
  }

  void close_around() {
    if (!around_.empty()) out_.append("</").append(around_).append(">");
    around_ = {};
  }

  // Blanks between blocks stand as they are; anything else there is no text of ours.
  void gap_to(std::uint32_t end) {
    if (end <= at_) return;
    const std::string_view between = article_.words({at_, end});
    if (is_blank(between))
      out_ += as_markup(between);
    else
      out_ += "<fw>" + as_markup(between) + "</fw>";
    at_ = end;
  }

  // Words outside of figures, and the pages that begin in them.
  void words_to(std::uint32_t end) {
    const auto& pages = article_.article().pages;
    for (; next_page_ < pages.size() && pages[next_page_].span.begin <= end; ++next_page_) {
      const std::uint32_t page = std::max(at_, pages[next_page_].span.begin);
      if (page == end && page > at_) break;  // of what follows
      out_ += as_markup(article_.words({at_, page}));
      out_ += "<pb" + attribute("n", pages[next_page_].label) + "/>";
      at_ = page;
    }
    out_ += as_markup(article_.words({at_, end}));
    at_ = end;
  }

  void text(Span block) {
    at_ = block.begin;
    for (; next_claim_ < claims_.size(); ++next_claim_) {
      const NamedClaim& named = claims_[next_claim_];
      const Span span = named.claim.span;
      if (span.begin >= block.end) break;
      if (span.begin < at_ || span.end > block.end) continue;
      words_to(span.begin);
      out_ += tei_measure(named, article_.words(span));
      at_ = span.end;
    }
    words_to(block.end);
  }

  const ExportedArticle& article_;
  const std::vector<NamedClaim>& claims_;
  std::string out_;
  std::uint32_t at_ = 0;  // everything before it is written
  std::size_t next_claim_ = 0;
  std::size_t next_section_ = 0;
  std::size_t next_page_ = 0;
  std::string_view around_;
  bool in_entry_ = false;
  bool in_part_ = false;
  bool has_text_ = false;  // since the innermost <div> was opened
};

}  // namespace

std::string tei_body(const ExportedArticle& article, const std::vector<NamedClaim>& claims) {
  return Body(article, claims).made();
}

std::string tei_measure(const NamedClaim& claim, std::string_view words) {
  const Quantity& quantity = claim.claim.quantity;
  std::string markup = "<measure type=\"" + std::string(to_string(quantity.modifier)) + "\"";
  std::string inner = as_markup(words);
  if (quantity.low && quantity.high && *quantity.low == *quantity.high) {
    markup += attribute("quantity", to_string(*quantity.low));
  } else if (has_value(quantity)) {
    inner = "<num" +
            attribute("atLeast", quantity.low ? to_string(*quantity.low) : std::string()) +
            attribute("atMost", quantity.high ? to_string(*quantity.high) : std::string()) + ">" +
            inner + "</num>";
  }
  markup += attribute("unit", quantity.unit) + attribute("commodity", claim.claim.measure.text) +
            attribute("ana", "#" + claim.name);
  return markup + ">" + inner + "</measure>";
}

}  // namespace attest
