// One SQLite file with articles, passages, claims and pairs, ready for Datasette.
//
// SQLite needs a file it can seek in; the output may be a pipe.  So the file is made in the
// scratch folder and copied out when it is whole.
#include <optional>
#include <ostream>

#include "claims/pages.h"
#include "search/export/make.h"
#include "search/export/names.h"
#include "search/export/sqlite_file.h"
#include "search/export/sqlite_schema.h"
#include "search/text_fragment.h"
#include "search/text_of.h"

namespace attest {

namespace {

std::string values(int count) {
  std::string marks = " VALUES (?";
  for (int i = 1; i < count; ++i) marks += ",?";
  return marks + ")";
}

// All prepared statements: they must be gone before the file is closed.
struct Inserts {
  explicit Inserts(SqliteFile& file)
      : about(file, "INSERT INTO about" + values(2)),
        article(file, "INSERT INTO articles" + values(13)),
        copy(file, "INSERT INTO copies" + values(8)),
        passage(file, "INSERT INTO passages" + values(9)),
        claim(file, "INSERT OR IGNORE INTO claims" + values(27)),
        informant(file, "INSERT INTO informants" + values(4)),
        concept_of(file, "INSERT OR IGNORE INTO concepts" + values(2)),
        pair(file,
             "INSERT INTO pairs(a, b, relation, how, independent, why) SELECT ?1,?2,?3,?4,?5,?6 "
             "WHERE EXISTS (SELECT 1 FROM claims WHERE id = ?1) AND "
             "EXISTS (SELECT 1 FROM claims WHERE id = ?2)") {}

  SqliteInsert about, article, copy, passage, claim, informant, concept_of, pair;
};

class SqliteWriter : public ExportWriter {
 public:
  SqliteWriter(std::ostream& out, const ExportSettings& settings)
      : out_(out), settings_(settings), file_(settings.scratch_folder) {}

  [[nodiscard]] bool wants_pairs() const override { return true; }

  void begin() override {
    file_.run("BEGIN");
    file_.run(kSqliteSchema);
    inserts_.emplace(file_);
    inserts_->about.text("made_at").text(settings_.made_at).step();
    inserts_->about.text("program").text("attest " + settings_.version).step();
    inserts_->about.text("query").text(settings_.query).step();
  }

  void article(const ExportedArticle& exported) override {
    const Article& article = exported.article();
    inserts_->article.number(++article_).text(article.id).text_or_null(article.title)
        .text_or_null(joined(article.authors, "; ")).text_or_null(article.publisher)
        .text_or_null(article.published ? article.published->edtf : "")
        .text_or_null(article.lang).text_or_null(article.url).text(article.path)
        .text(citation_key(article)).text_or_null(article.content_hash)
        .text_or_null(article.revision_of ? article.revision_of->content_hash : "")
        .text_or_null(article.superseded_by ? article.superseded_by->content_hash : "").step();
    for (const Provenance& copy : article.provenance)
      inserts_->copy.number(article_).text(copy.container).text_or_null(copy.member)
          .text_or_null(copy.record).number_or_null(copy.offset)
          .text_or_null(copy.fetched).text_or_null(copy.hash).number(copy.gone ? 1 : 0).step();
  }

  void passage(const ExportedArticle& exported, const ExportedPassage& passage) override {
    const Article& article = exported.article();
    const Section* section = nullptr;
    if (article.sections.size() > 1)
      for (const Section& one : article.sections)
        if (one.span.begin <= passage.span.begin) section = &one;
    const Stretch& around = exported.around();
    inserts_->passage.number(++passage_).number(article_)
        .number(around.code_point(passage.span.begin)).number(around.code_point(passage.span.end))
        .text(exported.words(passage.span))
        .text_or_null(is_web_address(article.url)
                          ? text_fragment_url(article.url, exported.text(), passage.span)
                          : std::string())
        .text_or_null(section != nullptr ? section->title : std::string())
        .text_or_null(section != nullptr && section->published ? section->published->edtf
                                                               : std::string())
        .text_or_null(pages_of(article, passage.span))
        .step();
  }

  void claim(const ExportedArticle& exported, const Claim& claim) override {
    bind_claim(exported, claim);
    // Versions of an article share the claims of sentences that did not change: they count once.
    if (!inserts_->claim.step()) return;
    std::int64_t position = 0;
    for (const Informant& informant : claim.attribution)
      inserts_->informant.text(claim.id).number(++position).text(informant.name)
          .text(to_string(informant.role)).step();
    for (const std::string& id : claim.measure.concepts)
      inserts_->concept_of.text(claim.id).text(id).step();
  }

  void pair(const ExportedPair& pair) override {
    inserts_->pair.text(pair.a).text(pair.b).text(to_string(pair.comparison.relation))
        .text_or_null(to_string(pair.comparison.how)).number(pair.independent ? 1 : 0)
        .text(pair.why).step();
  }

  void end() override {
    inserts_.reset();
    file_.run(kSqliteIndexes);
    file_.run("COMMIT; PRAGMA optimize;");
    file_.close_and_copy(out_);
  }

 private:
  void bind_claim(const ExportedArticle& exported, const Claim& claim) {
    const Quantity& quantity = claim.quantity;
    const Interval allowed = interval(quantity);
    const Measure& measure = claim.measure;
    const Stretch& around = exported.around();
    inserts_->claim.text(claim.id).number(passage_).number(article_)
        .number(around.code_point(claim.span.begin)).number(around.code_point(claim.span.end))
        .text(exported.words(claim.span)).decimal(quantity.low).decimal(quantity.high)
        .rounded(quantity.low).rounded(quantity.high).text(quantity.unit)
        .text(to_string(quantity.modifier)).decimal(allowed.low).decimal(allowed.high)
        .text_or_null(claim.period ? claim.period->edtf : "")
        .text_or_null(claim.period ? text_of(claim.period->from) : "")
        .text_or_null(claim.period ? text_of(claim.period->to) : "")
        .text_or_null(measure.text).text_or_null(joined(measure.concepts, " "))
        .text(to_string(measure.role)).text_or_null(to_string(measure.direction))
        .text_or_null(to_string(measure.aspect)).text_or_null(base_of(claim))
        .text_or_null(claim.place ? place_of(*claim.place) : std::string())
        .text(to_string(claim.status)).text_or_null(to_string(claim.vintage))
        .real(claim.confidence);
  }

  static std::string base_of(const Claim& claim) {
    if (!claim.base) return {};
    if (claim.base->ambiguous) return "ambiguous";
    return claim.base->claim.empty() ? claim.base->text : claim.base->claim;
  }

  static std::string place_of(const Place& place) {
    return place.code.empty() ? place.name : place.code;
  }

  std::ostream& out_;
  const ExportSettings& settings_;
  SqliteFile file_;
  std::optional<Inserts> inserts_;
  std::int64_t article_ = 0;  // ids of the rows last written
  std::int64_t passage_ = 0;
};

}  // namespace

WriterPtr make_sqlite(std::ostream& out, const ExportSettings& settings) {
  return std::make_unique<SqliteWriter>(out, settings);
}

}  // namespace attest
