// CSL-JSON: an item an article, for Zotero, pandoc and whatever reads citeproc's data.
//
// The schema allows no key of ours but `custom`: there are the passages and claims found.
#include <ostream>

#include "claims/pages.h"
#include "search/claim_json.h"
#include "search/export/cited_date.h"
#include "search/export/make.h"
#include "search/export/names.h"
#include "search/provenance.h"

namespace attest {

namespace {

using Json = nlohmann::ordered_json;

// [2014,1,13], or less where the period is coarser.
Json date_parts(const Date& day, std::size_t parts) {
  Json value = Json::array({static_cast<int>(day.year())});
  if (parts > 1) value.push_back(static_cast<unsigned>(day.month()));
  if (parts > 2) value.push_back(static_cast<unsigned>(day.day()));
  return value;
}

// How many parts "2014", "2014-01" and "2014-01-13" have; 0 for seasons and stretches.
std::size_t parts_of(const std::string& edtf) {
  if (edtf.find_first_not_of("0123456789-") != std::string::npos) return 0;
  if (edtf.size() == 4) return 1;
  if (edtf.size() == 7) return 2;
  return edtf.size() == 10 ? 3 : 0;
}

Json issued(const Period& published) {
  Json dates = Json::array();
  if (const std::size_t parts = parts_of(published.edtf); parts > 0 && published.from) {
    dates.push_back(date_parts(*published.from, parts));
  } else {
    if (published.from) dates.push_back(date_parts(*published.from, 3));
    if (published.to && published.to != published.from)
      dates.push_back(date_parts(*published.to, 3));
  }
  return dates.empty() ? Json(nullptr) : Json{{"date-parts", std::move(dates)}};
}

class CslJsonWriter : public ExportWriter {
 public:
  CslJsonWriter(std::ostream& out, const ExportSettings& settings)
      : out_(out), quotes_(!settings.query.empty()) {}

  void begin() override { out_ << "["; }

  void article(const ExportedArticle& exported) override {
    const Article& article = exported.article();
    item_ = Json{{"id", citation_key(article)},
                 {"type", article.publisher.empty() ? "webpage" : "article-newspaper"}};
    if (!article.title.empty()) item_["title"] = article.title;
    for (const std::string& author : article.authors)
      item_["author"].push_back(Json{{"literal", author}});
    if (!article.publisher.empty()) item_["container-title"] = article.publisher;
    if (const std::optional<Period> fetched = fetched_on(article))
      item_["accessed"] = issued(*fetched);
    if (!article.lang.empty()) item_["language"] = article.lang;
    if (is_web_address(article.url)) item_["URL"] = article.url;
    pages_ = {};
    date_ = {};
    custom_ = Json{{"article", article.id}, {"path", article.path},
                   {"content-hash", article.content_hash},
                   {"provenance", provenance_value(article)},
                   {"revision", revision_value(article)}};
  }

  void passage(const ExportedArticle& article, const ExportedPassage& passage) override {
    if (!quotes_) return;
    pages_.add(article.article(), passage.span);
    date_.add(article, passage.span);
    custom_["passages"].push_back(Json{{"start", article.around().code_point(passage.span.begin)},
                                       {"end", article.around().code_point(passage.span.end)},
                                       {"text", std::string(article.words(passage.span))}});
  }

  void claim(const ExportedArticle& /*article*/, const Claim& claim) override {
    if (quotes_) custom_["claims"].push_back(claim.id);
  }

  void end_article(const ExportedArticle& exported) override {
    if (const auto& published = date_.of(exported.article()))
      if (Json date = issued(*published); !date.is_null()) item_["issued"] = std::move(date);
    if (!pages_.text().empty()) item_["page"] = pages_.text();
    item_["custom"] = std::move(custom_);
    out_ << (first_ ? "\n" : ",\n") << dumped(item_);
    first_ = false;
  }

  void end() override { out_ << (first_ ? "]\n" : "\n]\n"); }

 private:
  std::ostream& out_;
  bool quotes_;  // the whole of an index would be quoted otherwise
  bool first_ = true;
  CitedPages pages_;
  CitedDate date_;
  Json item_;
  Json custom_;
};

}  // namespace

WriterPtr make_csl_json(std::ostream& out, const ExportSettings& settings) {
  return std::make_unique<CslJsonWriter>(out, settings);
}

}  // namespace attest
