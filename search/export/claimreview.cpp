// schema.org Claims in JSON-LD.
//
// Never a ClaimReview: that carries a verdict under somebody's name, which a person gives
// and no program does.  What is written here is the Claim, ready to be the `itemReviewed`
// of a review that its author writes.
#include <ostream>

#include "claims/pages.h"
#include "search/claim_json.h"
#include "search/export/make.h"
#include "search/export/names.h"
#include "search/export/schema_org.h"
#include "search/text_fragment.h"

namespace attest {

namespace {

using Json = nlohmann::ordered_json;

// A claim's author is who is said to have said it: the end of the chain.
Json author_of(const Claim& claim) {
  const Informant& origin = claim.attribution.back();
  return Json{{"@type", origin.role == InformantRole::Person ? "Person" : "Organization"},
              {"name", origin.name}};
}

class ClaimWriter : public ExportWriter {
 public:
  ClaimWriter(std::ostream& out, const ExportSettings& settings) : out_(out), settings_(settings) {}

  void begin() override { out_ << R"({"@context":"https://schema.org","@graph":[)"; }

  void article(const ExportedArticle& exported) override {
    source_ = news_article(exported, settings_);
  }

  void claim(const ExportedArticle& article, const Claim& claim) override {
    Json appearance = source_;
    const std::string url =
        text_fragment_url(article.article().url, article.text(), claim.sentence);
    if (is_web_address(url)) appearance["url"] = as_iri(url);
    appearance["text"] = std::string(article.words(claim.sentence));
    if (const std::string pages = pages_of(article.article(), claim.sentence); !pages.empty())
      appearance["pagination"] = pages;
    Json value{{"@type", "Claim"},
               {"@id", address_of(settings_, "claim", claim.id)},
               {"identifier", claim.id},
               {"text", std::string(article.words(claim.sentence))},
               {"name", std::string(article.words(claim.span))},
               {"about", observation_of(claim)},
               {"appearance", Json::array({std::move(appearance)})}};
    if (!claim.lang.empty()) value["inLanguage"] = claim.lang;
    if (!claim.attribution.empty()) value["author"] = author_of(claim);
    if (const auto& published = article.published(claim.section); published && published->from)
      value["datePublished"] = to_string(*published->from);
    out_ << (first_ ? "\n" : ",\n") << dumped(value);
    first_ = false;
  }

  void end() override { out_ << "\n]}\n"; }

 private:
  std::ostream& out_;
  const ExportSettings& settings_;
  Json source_;
  bool first_ = true;
};

}  // namespace

WriterPtr make_claimreview(std::ostream& out, const ExportSettings& settings) {
  return std::make_unique<ClaimWriter>(out, settings);
}

}  // namespace attest
