// TEI P5: an article a <TEI>, several in a <teiCorpus>.  `attest index` reads it back to the
// same text, and so to the same claims under the same ids.
#include <ostream>

#include "search/export/make.h"
#include "search/export/markup.h"
#include "search/export/names.h"
#include "search/export/tei_body.h"
#include "text/language_name.h"

namespace attest {

namespace {

constexpr std::string_view kDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
constexpr std::string_view kNamespace = " xmlns=\"http://www.tei-c.org/ns/1.0\"";

std::string element(std::string_view name, std::string_view text, std::string_view more = {}) {
  std::string tag(name);
  return "<" + tag + std::string(more) + ">" + as_markup(text) + "</" + tag + ">";
}

std::string lang_attribute(const std::string& lang) {
  return is_language_tag(lang) ? " xml:lang=\"" + lang + "\"" : std::string();
}

// TEI's dates are days, months and years; a stretch has two of them.
std::string date_element(const std::optional<Period>& period) {
  if (!period) return "<date/>";  // what is not known stays empty: TEI wants the element
  const std::string& edtf = period->edtf;
  if (edtf.find_first_not_of("0123456789-") == std::string::npos)
    return "<date when=\"" + edtf + "\"/>";
  const std::size_t slash = edtf.find('/');
  const bool plain = edtf.find_first_not_of("0123456789-/") == std::string::npos;
  std::string from = period->from ? to_string(*period->from) : std::string();
  std::string to = period->to ? to_string(*period->to) : std::string();
  if (plain && slash != std::string::npos) {
    from = edtf.substr(0, slash);
    to = edtf.substr(slash + 1);
  }
  return "<date" + (from.empty() ? "" : " from=\"" + from + "\"") +
         (to.empty() ? "" : " to=\"" + to + "\"") + "/>";
}

std::string source_of(const Article& article) {
  std::string authors;
  for (const std::string& author : article.authors) authors += element("author", author) + "\n";
  std::string source = "<biblStruct><analytic>" + element("title", article.title, " level=\"a\"") +
                       "\n" + authors + "</analytic>\n<monogr>" +
                       element("title", article.publisher, " level=\"j\"") + "\n<imprint>" +
                       date_element(article.published) + "</imprint></monogr>";
  if (!article.url.empty()) source += "\n" + element("idno", article.url, " type=\"URI\"");
  return source + "</biblStruct>";
}

std::string header_of(const Article& article) {
  std::string header = "<teiHeader>\n<fileDesc>\n<titleStmt>" + element("title", article.title) +
                       "</titleStmt>\n<publicationStmt><authority>attest</authority>\n" +
                       element("idno", article.id, " type=\"attest\"") +
                       "</publicationStmt>\n<sourceDesc>\n" + source_of(article) +
                       "\n</sourceDesc>\n</fileDesc>\n";
  if (is_language_tag(article.lang))
    header += "<profileDesc><langUsage>" +
              element("language", english_language_name(article.lang),
                      " ident=\"" + article.lang + "\"") +
              "</langUsage></profileDesc>\n";
  return header + "</teiHeader>\n";
}

std::string feature(std::string_view name, std::string_view value, std::string_view kind) {
  if (value.empty()) return {};
  std::string markup = "\n<f name=\"" + std::string(name) + "\">";
  if (kind == "symbol")
    markup += "<symbol value=\"" + as_markup(value) + "\"/>";
  else
    markup += element("string", value);
  return markup + "</f>";
}

std::string features_of(const NamedClaim& named) {
  const Claim& claim = named.claim;
  std::string markup = "<fs xml:id=\"" + named.name + "\" type=\"claim\">";
  markup += feature("id", claim.id, "symbol");
  markup += feature("measure", claim.measure.text, "string");
  for (const std::string& id : claim.measure.concepts) markup += feature("concept", id, "symbol");
  markup += feature("role", to_string(claim.measure.role), "symbol");
  markup += feature("direction", to_string(claim.measure.direction), "symbol");
  markup += feature("period", claim.period ? claim.period->edtf : "", "symbol");
  markup += feature("status", to_string(claim.status), "symbol");
  markup += feature("vintage", to_string(claim.vintage), "symbol");
  if (!claim.attribution.empty()) {
    markup += "\n<f name=\"attribution\"><vColl org=\"list\">";
    for (const Informant& informant : claim.attribution)
      markup += element("string", informant.name);
    markup += "</vColl></f>";
  }
  return markup + "</fs>\n";
}

class TeiWriter : public ExportWriter {
 public:
  TeiWriter(std::ostream& out, const ExportSettings& settings) : out_(out), settings_(settings) {}

  void article(const ExportedArticle& /*article*/) override {
    ++articles_;
    claims_.clear();
  }

  void claim(const ExportedArticle& /*article*/, const Claim& claim) override {
    claims_.push_back({claim, "a" + std::to_string(articles_) + "c" +
                                  std::to_string(claims_.size() + 1)});
  }

  // The first article waits for a second: alone it is the document.
  void end_article(const ExportedArticle& article) override {
    if (articles_ == 2) {
      begin_corpus();
      write(waiting_, {});
      waiting_.clear();
    }
    std::string document = content_of(article);
    if (articles_ == 1)
      waiting_ = std::move(document);
    else
      write(document, {});
  }

  void end() override {
    if (articles_ == 1) {
      out_ << kDeclaration;
      write(waiting_, kNamespace);
      return;
    }
    if (articles_ == 0) begin_corpus();
    out_ << "</teiCorpus>\n";
  }

 private:
  void begin_corpus() {
    const std::string title =
        settings_.query.empty() ? "Articles of an index" : "Articles found for: " + settings_.query;
    out_ << kDeclaration << "<teiCorpus" << kNamespace << ">\n<teiHeader>\n<fileDesc>\n<titleStmt>"
         << element("title", title)
         << "</titleStmt>\n<publicationStmt><authority>attest</authority></publicationStmt>\n"
            "<sourceDesc><p>Each article names its own.</p></sourceDesc>\n</fileDesc>\n"
            "</teiHeader>\n";
  }

  void write(const std::string& content, std::string_view attributes) {
    out_ << "<TEI" << attributes << ">\n" << content << "</TEI>\n";
  }

  [[nodiscard]] std::string content_of(const ExportedArticle& exported) const {
    const Article& article = exported.article();
    std::string content = header_of(article) + "<text" + lang_attribute(article.lang) +
                          ">\n<body xml:space=\"preserve\">" + tei_body(exported, claims_) +
                          "</body>\n";
    if (!claims_.empty()) {
      content += "<back>\n";
      for (const NamedClaim& claim : claims_) content += features_of(claim);
      content += "</back>\n";
    }
    return content + "</text>\n";
  }

  std::ostream& out_;
  const ExportSettings& settings_;
  std::size_t articles_ = 0;
  std::string waiting_;
  std::vector<NamedClaim> claims_;
};

}  // namespace

WriterPtr make_tei(std::ostream& out, const ExportSettings& settings) {
  return std::make_unique<TeiWriter>(out, settings);
}

}  // namespace attest
