// A row a claim, for spreadsheets.
#include <ostream>

#include "claims/pages.h"
#include "search/export/csv_cells.h"
#include "search/export/make.h"
#include "search/text_fragment.h"
#include "search/text_of.h"

namespace attest {

namespace {

constexpr std::string_view kColumns[] = {
    "claim",        "text",          "low",         "high",          "unit",
    "modifier",     "interval_low",  "interval_high", "period",      "period_from",
    "period_to",    "measure",       "concepts",    "role",          "direction",
    "aspect",       "base",          "place",       "attribution",   "status",
    "vintage",      "confidence",    "start",       "end",           "passage",
    "passage_start", "passage_end",  "article",     "title",         "author",
    "publisher",    "published",     "section",     "lang",          "url",
    "passage_url",  "path",          "content_hash", "superseded_by",
    "page"};

std::string base_of(const Claim& claim) {
  if (!claim.base) return {};
  if (claim.base->ambiguous) return "ambiguous";
  return claim.base->claim.empty() ? claim.base->text : claim.base->claim;
}

class CsvWriter : public ExportWriter {
 public:
  CsvWriter(std::ostream& out, char separator) : csv_(out, separator) {}

  void begin() override {
    csv_.byte_order_mark();
    for (const std::string_view name : kColumns) cell(name);
    end_row();
  }

  // What a query finds without a figure is a row without a claim.
  void passage(const ExportedArticle& article, const ExportedPassage& passage) override {
    if (!passage.found || passage.claims > 0) return;
    for (int column = 0; column < kClaimColumns; ++column) cell("");
    passage_cells(article, passage.span);
    source_cells(article, section_at(article, passage.span), passage.span);
  }

  void claim(const ExportedArticle& article, const Claim& claim) override {
    quantity_cells(article, claim);
    measure_cells(claim);
    const Stretch& around = article.around();
    cell(std::to_string(around.code_point(claim.span.begin)));
    cell(std::to_string(around.code_point(claim.span.end)));
    passage_cells(article, claim.sentence);
    source_cells(article, claim.section, claim.sentence);
  }

 private:
  static constexpr int kClaimColumns = 24;  // before `passage`

  static std::uint32_t section_at(const ExportedArticle& article, Span span) {
    const auto& sections = article.article().sections;
    std::uint32_t at = 0;
    while (at + 1 < sections.size() && sections[at + 1].span.begin <= span.begin) ++at;
    return at;
  }

  void quantity_cells(const ExportedArticle& article, const Claim& claim) {
    const Interval allowed = interval(claim.quantity);
    cell(claim.id);
    cell(article.words(claim.span));
    cell(text_of(claim.quantity.low));
    cell(text_of(claim.quantity.high));
    cell(claim.quantity.unit);
    cell(to_string(claim.quantity.modifier));
    cell(text_of(allowed.low));
    cell(text_of(allowed.high));
    cell(claim.period ? claim.period->edtf : "");
    cell(claim.period ? text_of(claim.period->from) : "");
    cell(claim.period ? text_of(claim.period->to) : "");
  }

  void measure_cells(const Claim& claim) {
    cell(claim.measure.text);
    cell(joined(claim.measure.concepts, " "));
    cell(to_string(claim.measure.role));
    cell(to_string(claim.measure.direction));
    cell(to_string(claim.measure.aspect));
    cell(base_of(claim));
    cell(claim.place ? (claim.place->code.empty() ? claim.place->name : claim.place->code) : "");
    std::string chain;
    for (const Informant& informant : claim.attribution)
      chain += (chain.empty() ? "" : "; ") + informant.name;
    cell(chain);
    cell(to_string(claim.status));
    cell(to_string(claim.vintage));
    // Two decimals say all that a guess of 0 to 1 is worth.
    const int hundredths = static_cast<int>(claim.confidence * 100 + 0.5);
    cell(to_string(Decimal(hundredths, 2)));
  }

  void passage_cells(const ExportedArticle& article, Span span) {
    cell(article.words(span));
    cell(std::to_string(article.around().code_point(span.begin)));
    cell(std::to_string(article.around().code_point(span.end)));
  }

  void source_cells(const ExportedArticle& exported, std::uint32_t section, Span passage) {
    const Article& article = exported.article();
    const auto& published = exported.published(section);
    cell(article.id);
    cell(article.title);
    cell(joined(article.authors, "; "));
    cell(article.publisher);
    cell(published ? published->edtf : "");
    cell(article.sections.size() > 1 && section < article.sections.size()
             ? article.sections[section].title
             : "");
    cell(article.lang);
    cell(article.url);
    cell(text_fragment_url(article.url, exported.text(), passage));
    cell(article.path);
    cell(article.content_hash);
    cell(article.superseded_by ? article.superseded_by->content_hash : "");
    cell(pages_of(article, passage));
    end_row();
  }

  void cell(std::string_view text) { csv_.cell(text); }
  void end_row() { csv_.end_row(); }

  CsvCells csv_;
};

}  // namespace

WriterPtr make_csv(std::ostream& out, const ExportSettings& settings) {
  return std::make_unique<CsvWriter>(out, settings.separator);
}

}  // namespace attest
