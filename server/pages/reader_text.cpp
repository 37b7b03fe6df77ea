// The text of an article as markup.  Its bytes between the marks come out as they are stored.
#include <algorithm>

#include "server/pages/amounts.h"
#include "server/pages/article_page.h"
#include "server/pages/figure_view.h"

namespace attest::server::pages {

namespace {

class TextWriter {
 public:
  TextWriter(const Words& words, const WholeArticle& whole, const std::vector<Span>& marks)
      : words_(words), text_(whole.record.article.text), marks_(marks) {
    for (const Claim& claim : whole.claims) claims_.push_back(&claim);
    std::stable_sort(claims_.begin(), claims_.end(), [](const Claim* a, const Claim* b) {
      return a->span.begin != b->span.begin ? a->span.begin < b->span.begin
                                            : a->span.end > b->span.end;
    });
  }

  // Blocks come in order.
  Html block(Span span) {
    Html html;
    std::uint32_t at = span.begin;
    for (; next_ < claims_.size() && claims_[next_]->span.begin < span.end; ++next_) {
      const Claim& claim = *claims_[next_];
      if (claim.span.end > span.end) continue;
      if (claim.span.begin < at) {  // within the one before: a place to go to, nothing more
        html.add(element("span", {{"id", "c-" + claim.id}}, Html()));
        continue;
      }
      html.add(matched({at, claim.span.begin})).add(figure(claim));
      at = claim.span.end;
    }
    return html.add(matched({at, span.end}));
  }

 private:
  Html figure(const Claim& claim) {
    return element("a",
                   {{"id", "c-" + claim.id},
                    {"class", "figure"},
                    {"href", claim_address(claim.id)},
                    {"title", quantity_text(words_, claim.quantity) +
                                  (claim.period ? " · " + time_text(words_, *claim.period)
                                                : std::string())}},
                   element("mark", matched(claim.span)));
  }

  // The words with what the query found in them.
  Html matched(Span span) {
    Html html;
    std::uint32_t at = span.begin;
    auto mark = std::lower_bound(marks_.begin(), marks_.end(), span.begin,
                                 [](Span one, std::uint32_t byte) { return one.end <= byte; });
    for (; mark != marks_.end() && mark->begin < span.end; ++mark) {
      const Span here{std::max(mark->begin, at), std::min(mark->end, span.end)};
      if (here.begin >= here.end) continue;
      Attributes attributes{{"class", "match"}};
      if (!first_found_) attributes.push_back({"id", "hit"});
      first_found_ = true;
      html.text(slice(text_, {at, here.begin}))
          .add(element("b", attributes, slice(text_, here)));
      at = here.end;
    }
    return html.text(slice(text_, {at, span.end}));
  }

  const Words& words_;
  std::string_view text_;
  const std::vector<Span>& marks_;
  std::vector<const Claim*> claims_;
  std::size_t next_ = 0;
  bool first_found_ = false;
};

std::string_view class_of(BlockKind kind) {
  switch (kind) {
    case BlockKind::Paragraph: return "paragraph";
    case BlockKind::Heading: return "heading";
    case BlockKind::ListItem: return "item";
    case BlockKind::TableRow: return "row";
    case BlockKind::Quote: return "quote";
    case BlockKind::Furniture: return "furniture";
  }
  return "paragraph";
}

}  // namespace

Html reader_text(const Words& words, const WholeArticle& whole, const std::vector<Span>& marks) {
  const Article& article = whole.record.article;
  TextWriter writer(words, whole, marks);
  Html html;
  for (const Block& block : article.blocks) {
    Attributes attributes = block.lang.empty() ? Attributes() : language_attributes(block.lang);
    if (attributes.empty()) attributes.push_back({"dir", "auto"});
    attributes.push_back({"class", std::string(class_of(block.kind))});
    const Html content = writer.block(block.span);
    const bool is_heading = block.kind == BlockKind::Heading;
    html.add(element(is_heading ? "h2" : "p", attributes, content));
  }
  return html;
}

}  // namespace attest::server::pages
