// Nanopublications in TriG: a claim is the assertion, its passage and source the provenance
// (PROV-O), and who made the record the publication info.
//
// What nobody knows is not said: when an article was analysed is not in the index, so that the
// extraction has no times.  Where each copy was found is, and which version revises which.
#include <ostream>

#include "claims/pages.h"
#include "search/export/make.h"
#include "search/export/names.h"
#include "search/export/schema_org.h"

namespace attest {

namespace {

constexpr std::string_view kPrefixes =
    "@prefix np: <http://www.nanopub.org/nschema#> .\n"
    "@prefix prov: <http://www.w3.org/ns/prov#> .\n"
    "@prefix dct: <http://purl.org/dc/terms/> .\n"
    "@prefix schema: <https://schema.org/> .\n"
    "@prefix oa: <http://www.w3.org/ns/oa#> .\n"
    "@prefix cito: <http://purl.org/spar/cito/> .\n"
    "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
    "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n";

constexpr std::size_t kDateLength = 10;  // "2014-01-13"

std::string literal(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\')
      quoted.append("\\").append(1, c);
    else if (c == '\n')
      quoted += "\\n";
    else if (c == '\r')
      quoted += "\\r";
    else if (c == '\t')
      quoted += "\\t";
    else if (byte < 0x20 || byte == 0x7F)
      quoted += "\\uFFFD";  // few readers of RDF take control characters, and none a NUL
    else
      quoted += c;
  }
  return quoted + "\"";
}

std::string literal(std::string_view text, std::string_view lang) {
  return is_language_tag(lang) ? literal(text) + "@" + std::string(lang) : literal(text);
}

std::string typed(const std::string& value, std::string_view type) {
  return "\"" + value + "\"^^xsd:" + std::string(type);
}

std::string iri(const std::string& address) { return "<" + as_iri(address) + ">"; }

class TrigWriter : public ExportWriter {
 public:
  TrigWriter(std::ostream& out, const ExportSettings& settings) : out_(out), settings_(settings) {}

  void begin() override { out_ << kPrefixes; }

  void claim(const ExportedArticle& article, const Claim& claim) override {
    begin_nanopub(claim.id);
    graph("assertion");
    assertion(claim);
    out_ << "}\n";
    graph("provenance");
    provenance(article, claim);
    out_ << "}\n";
    publication_info();
  }

  // One of the two says otherwise than, or the same as, the other.
  void pair(const ExportedPair& pair) override {
    const Relation relation = pair.comparison.relation;
    if (relation != Relation::Contradicts && relation != Relation::Agrees) return;
    begin_nanopub(pair.a + "-" + pair.b);
    graph("assertion");
    out_ << "  " << ours("claim", pair.a)
         << (relation == Relation::Agrees ? " cito:agreesWith " : " cito:disagreesWith ")
         << ours("claim", pair.b) << " .\n}\n";
    graph("provenance");
    out_ << "  " << part("assertion") << " prov:wasDerivedFrom " << ours("claim", pair.a) << " , "
         << ours("claim", pair.b) << " ;\n    rdfs:comment " << literal(pair.why) << "@en .\n}\n";
    publication_info();
  }

 private:
  [[nodiscard]] std::string ours(std::string_view kind, const std::string& id) const {
    return iri(address_of(settings_, kind, id));
  }
  [[nodiscard]] std::string part(std::string_view name) const {
    return iri(nanopub_ + "#" + std::string(name));
  }
  void graph(std::string_view name) { out_ << part(name) << " {\n"; }

  void begin_nanopub(const std::string& id) {
    nanopub_ = address_of(settings_, "nanopub", id);
    out_ << "\n";
    graph("head");
    out_ << "  " << iri(nanopub_) << " a np:Nanopublication ;\n    np:hasAssertion "
         << part("assertion") << " ;\n    np:hasProvenance " << part("provenance")
         << " ;\n    np:hasPublicationInfo " << part("pubinfo") << " .\n}\n";
  }

  void property(std::string_view name, const std::string& value) {
    out_ << " ;\n    " << name << " " << value;
  }

  void assertion(const Claim& claim) {
    const Quantity& quantity = claim.quantity;
    out_ << "  " << ours("claim", claim.id) << " a schema:Claim , schema:Observation";
    if (quantity.low && quantity.high && *quantity.low == *quantity.high) {
      property("schema:value", typed(to_string(*quantity.low), "decimal"));
    } else {
      if (quantity.low) property("schema:minValue", typed(to_string(*quantity.low), "decimal"));
      if (quantity.high) property("schema:maxValue", typed(to_string(*quantity.high), "decimal"));
    }
    property("schema:unitText", literal(quantity.unit));
    if (const std::string_view code = cefact_code(quantity.unit); !code.empty())
      property("schema:unitCode", literal(code));
    if (claim.period) property("dct:temporal", literal(claim.period->edtf));
    if (claim.period && claim.period->from)
      property("schema:startDate", typed(to_string(*claim.period->from), "date"));
    if (claim.period && claim.period->to)
      property("schema:endDate", typed(to_string(*claim.period->to), "date"));
    if (!claim.measure.text.empty())
      property("schema:variableMeasured", literal(claim.measure.text, claim.lang));
    if (claim.place)
      property("schema:observationAbout",
               literal(claim.place->name.empty() ? claim.place->code : claim.place->name));
    property("schema:creativeWorkStatus", literal(to_string(claim.status)));
    out_ << " .\n";
  }

  void provenance(const ExportedArticle& exported, const Claim& claim) {
    const std::string passage = ours("passage", passage_id(exported, claim.sentence));
    const std::string document = document_of(exported.article());
    out_ << "  " << part("assertion") << " prov:wasDerivedFrom " << passage
         << " ;\n    prov:wasGeneratedBy " << ours("extraction", claim.id);
    for (const Informant& informant : claim.attribution)
      property("prov:wasAttributedTo",
               "[ a prov:Agent ; rdfs:label " + literal(informant.name) + " ]");
    out_ << " .\n  " << ours("extraction", claim.id) << " a prov:Activity ;\n    prov:used "
         << document << " ;\n    prov:wasAssociatedWith " << software() << " .\n  " << passage
         << " a prov:Entity ;\n    prov:wasQuotedFrom " << document << " ;\n    prov:value "
         << literal(exported.words(claim.sentence), claim.lang) << " ;\n    oa:start "
         << exported.around().code_point(claim.sentence.begin) << " ;\n    oa:end "
         << exported.around().code_point(claim.sentence.end);
    if (const std::string pages = pages_of(exported.article(), claim.sentence); !pages.empty())
      property("schema:pagination", literal(pages));
    out_ << " .\n";
    source(document, exported.article());
  }

  // Versions share an address, and are different documents.
  [[nodiscard]] std::string document_of(const Article& article) const {
    const bool is_alone = !article.revision_of && !article.superseded_by;
    return is_alone ? iri(source_address(settings_, article))
                    : ours("article", citation_key(article));
  }

  void versions(const Article& article) {
    if (!article.revision_of && !article.superseded_by) return;
    if (is_web_address(article.url)) property("prov:specializationOf", iri(article.url));
    if (article.revision_of)
      property("prov:wasRevisionOf", ours("article", citation_key(*article.revision_of)));
    if (article.superseded_by)
      property("dct:isReplacedBy", ours("article", citation_key(*article.superseded_by)));
  }

  // Where each copy was found.
  void copy(const Provenance& copy) {
    std::string found = "[ a prov:Entity ; rdfs:label " + literal(copy.container);
    const std::string& record = copy.record.empty() ? copy.member : copy.record;
    if (!record.empty()) found += " ; dct:identifier " + literal(record);
    if (copy.offset) found += " ; oa:start " + std::to_string(*copy.offset);
    if (!copy.hash.empty()) found += " ; schema:sha256 " + literal(copy.hash);
    if (!copy.fetched.empty())
      found += " ; prov:generatedAtTime " + typed(copy.fetched, copy.fetched.size() > kDateLength
                                                                    ? "dateTime"
                                                                    : "date");
    property("prov:wasDerivedFrom", found + " ]");
  }

  void source(const std::string& document, const Article& article) {
    out_ << "  " << document << " a prov:Entity , schema:NewsArticle";
    if (!article.title.empty()) property("dct:title", literal(article.title, article.lang));
    for (const std::string& author : article.authors) property("dct:creator", literal(author));
    if (!article.publisher.empty()) property("dct:publisher", literal(article.publisher));
    if (article.published) property("dct:issued", literal(article.published->edtf));
    if (!article.lang.empty()) property("dct:language", literal(article.lang));
    property("dct:identifier", literal(article.id));
    if (!article.content_hash.empty()) property("schema:sha256", literal(article.content_hash));
    versions(article);
    for (const Provenance& one : article.provenance) copy(one);
    out_ << " .\n";
  }

  [[nodiscard]] std::string software() const { return ours("software", settings_.version); }

  void publication_info() {
    graph("pubinfo");
    out_ << "  " << iri(nanopub_) << " dct:created " << typed(settings_.made_at, "dateTime")
         << " ;\n    prov:wasAttributedTo " << software() << " .\n  " << software()
         << " a prov:SoftwareAgent ;\n    rdfs:label \"attest\" ;\n    schema:softwareVersion "
         << literal(settings_.version) << " .\n}\n";
  }

  std::ostream& out_;
  const ExportSettings& settings_;
  std::string nanopub_;
};

}  // namespace

WriterPtr make_trig(std::ostream& out, const ExportSettings& settings) {
  return std::make_unique<TrigWriter>(out, settings);
}

}  // namespace attest
