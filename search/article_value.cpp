#include "search/article_value.h"

#include "search/claim_json.h"
#include "search/stretch.h"

namespace attest {

namespace {

using Json = nlohmann::ordered_json;

class ArticleWriter {
 public:
  explicit ArticleWriter(const WholeArticle& whole)
      : whole_(whole), article_(whole.record.article), around_(article_.text) {}

  Json value() const {
    return Json{{"id", article_.id},
                {"key", whole_.record.key},
                {"path", article_.path},
                {"title", text_or_null(article_.title)},
                {"authors", article_.authors},
                {"publisher", text_or_null(article_.publisher)},
                {"published", day(article_.published)},
                {"url", text_or_null(article_.url)},
                {"lang", text_or_null(article_.lang)},
                {"content_hash", text_or_null(article_.content_hash)},
                {"provenance", provenance_value(article_)},
                {"revision", revision_value(article_)},
                {"text", article_.text},
                {"sections", sections()},
                {"blocks", blocks()},
                {"sentences", sentences()},
                {"pages", pages()},
                {"claims", claims()}};
  }

 private:
  static Json day(const std::optional<Period>& period) {
    return period ? Json(period->edtf) : Json(nullptr);
  }

  Json place(Span span) const {
    return Json{{"start", around_.code_point(span.begin)}, {"end", around_.code_point(span.end)}};
  }

  Json sections() const {
    Json all = Json::array();
    for (const Section& section : article_.sections) {
      Json one = place(section.span);
      one["title"] = text_or_null(section.title);
      one["published"] = day(section.published);
      one["author"] = text_or_null(section.author);
      all.push_back(std::move(one));
    }
    return all;
  }

  Json blocks() const {
    Json all = Json::array();
    for (const Block& block : article_.blocks) {
      Json one = place(block.span);
      one["kind"] = to_string(block.kind);
      one["lang"] = text_or_null(block.lang);
      all.push_back(std::move(one));
    }
    return all;
  }

  Json sentences() const {
    Json all = Json::array();
    for (const Span span : whole_.sentences)
      all.push_back(Json::array({around_.code_point(span.begin), around_.code_point(span.end)}));
    return all;
  }

  Json pages() const {
    Json all = Json::array();
    for (const Page& page : article_.pages) {
      Json one = place(page.span);
      one["label"] = text_or_null(page.label);
      all.push_back(std::move(one));
    }
    return all;
  }

  Json claims() const {
    Json all = Json::array();
    for (const Claim& claim : whole_.claims) all.push_back(claim_value(claim, article_, around_));
    return all;
  }

  const WholeArticle& whole_;
  const Article& article_;
  Stretch around_;
};

}  // namespace

Json article_value(const WholeArticle& whole) { return ArticleWriter(whole).value(); }

std::string_view to_string(BlockKind kind) {
  switch (kind) {
    case BlockKind::Paragraph: return "paragraph";
    case BlockKind::Heading: return "heading";
    case BlockKind::ListItem: return "list-item";
    case BlockKind::TableRow: return "table-row";
    case BlockKind::Quote: return "quote";
    case BlockKind::Furniture: return "furniture";
  }
  return {};
}

}  // namespace attest
