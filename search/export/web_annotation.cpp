// W3C Web Annotations: a collection with one page, an annotation a claim, and one a passage
// that a query finds without a claim.
//
// Offsets are code points, as the Recommendation says; clients that count UTF-16 units find
// the place by the quote.  The text they count over is the article's extracted text, whose
// hash the state gives.
#include <ostream>

#include "claims/pages.h"
#include "search/claim_json.h"
#include "search/claim_text.h"
#include "search/export/anchor.h"
#include "search/export/make.h"
#include "search/export/names.h"

namespace attest {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kContext = 32;  // characters before and behind a quote

class WebAnnotationWriter : public ExportWriter {
 public:
  WebAnnotationWriter(std::ostream& out, const ExportSettings& settings)
      : out_(out), settings_(settings) {}

  void begin() override {
    const std::string label = settings_.query.empty() ? "All claims" : settings_.query;
    out_ << R"({"@context":"http://www.w3.org/ns/anno.jsonld","id":)" << dumped(id("collection"))
         << R"(,"type":"AnnotationCollection","label":)" << dumped(label) << R"(,"creator":)"
         << dumped(creator()) << R"(,"created":)" << dumped(settings_.made_at)
         << R"(,"first":{"id":)" << dumped(id("page")) << R"(,"type":"AnnotationPage","partOf":)"
         << dumped(id("collection")) << R"(,"startIndex":0,"items":[)";
  }

  void passage(const ExportedArticle& article, const ExportedPassage& passage) override {
    if (!passage.found || passage.claims > 0) return;
    Json annotation = made("annotation", passage_id(article, passage.span));
    annotation["motivation"] = "highlighting";
    annotation["target"] = target(article, passage.span);
    write(annotation);
  }

  void claim(const ExportedArticle& article, const Claim& claim) override {
    Json annotation = made("annotation", claim.id);
    annotation["motivation"] = "identifying";
    annotation["body"] = Json::array(
        {Json{{"type", "SpecificResource"},
              {"purpose", "identifying"},
              {"source", address_of(settings_, "claim", claim.id)}},
         Json{{"type", "TextualBody"},
              {"purpose", "describing"},
              {"format", "text/plain"},
              {"value", facts_text(claim, article.words(claim.sentence))}}});
    annotation["target"] = target(article, claim.span);
    write(annotation);
  }

  void end() override {
    out_ << "\n]},\"last\":" << dumped(id("page")) << ",\"total\":" << total_ << "}\n";
  }

 private:
  [[nodiscard]] Json id(std::string_view kind) const {
    const std::string name = settings_.query.empty() ? "all" : settings_.query;
    std::string encoded;
    for (const char c : as_iri(name))
      encoded += c == '#' ? "%23" : c == '?' ? "%3F" : std::string(1, c);
    return address_of(settings_, kind, encoded);
  }

  [[nodiscard]] Json creator() const {
    return Json{{"type", "Software"}, {"name", "attest " + settings_.version}};
  }

  [[nodiscard]] Json made(std::string_view kind, const std::string& name) const {
    return Json{{"id", address_of(settings_, kind, name)},
                {"type", "Annotation"},
                {"created", settings_.made_at},
                {"creator", creator()}};
  }

  [[nodiscard]] Json target(const ExportedArticle& article, Span span) const {
    const Anchor anchor = anchor_of(article.text(), span, kContext);
    const auto words = [&](Span part) { return std::string(article.words(part)); };
    Json state{{"type", "TimeState"}};
    if (const auto& published = article.article().published; published && published->from)
      state["sourceDate"] = to_string(*published->from) + "T00:00:00Z";
    state["schema:sha256"] = article.article().content_hash.substr(sizeof "sha256:" - 1);
    Json target{
        {"source", source_address(settings_, article.article())},
        {"selector",
         Json::array({Json{{"type", "TextQuoteSelector"},
                           {"exact", words(anchor.exact)},
                           {"prefix", words(anchor.prefix)},
                           {"suffix", words(anchor.suffix)}},
                      Json{{"type", "TextPositionSelector"},
                           {"start", article.around().code_point(anchor.exact.begin)},
                           {"end", article.around().code_point(anchor.exact.end)}}})},
        {"state", std::move(state)}};
    if (const std::string pages = pages_of(article.article(), span); !pages.empty())
      target["schema:pagination"] = pages;
    return target;
  }

  void write(const Json& annotation) {
    out_ << (total_ == 0 ? "\n" : ",\n") << dumped(annotation);
    ++total_;
  }

  std::ostream& out_;
  const ExportSettings& settings_;
  std::size_t total_ = 0;
};

}  // namespace

WriterPtr make_web_annotation(std::ostream& out, const ExportSettings& settings) {
  return std::make_unique<WebAnnotationWriter>(out, settings);
}

}  // namespace attest
