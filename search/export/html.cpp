// A report of a query in HTML: each article with its passages, marks and figures.
#include <ostream>

#include "search/claim_text.h"
#include "search/export/html_page.h"
#include "search/export/make.h"
#include "search/export/names.h"
#include "search/text_fragment.h"

namespace attest {

namespace {

class HtmlWriter : public ExportWriter {
 public:
  HtmlWriter(std::ostream& out, const ExportSettings& settings) : out_(out), settings_(settings) {}

  void begin() override {
    out_ << html_begin(settings_.query.empty() ? "All figures" : settings_.query,
                       settings_.query.empty() ? "Every figure of the index, article by article."
                                               : "What the query finds, article by article.",
                       settings_);
  }

  void article(const ExportedArticle& exported) override {
    const Article& article = exported.article();
    ++articles_;
    out_ << "<section aria-labelledby=\"article-" << articles_ << "\">\n"
         << html_element("h2", article.title.empty() ? article.id : article.title,
                         " id=\"article-" + std::to_string(articles_) + "\" dir=\"auto\"" +
                             (is_language_tag(article.lang) ? " lang=\"" + article.lang + "\""
                                                            : std::string()))
         << "\n";
  }

  // Without a query only sentences with figures are worth their place.
  void passage(const ExportedArticle& article, const ExportedPassage& passage) override {
    shown_ = passage;
    claims_.clear();
    if (passage.found && passage.claims == 0) write(article);
  }

  void claim(const ExportedArticle& article, const Claim& claim) override {
    claims_.push_back(claim);
    if (claims_.size() == shown_.claims) write(article);
  }

  void end_article(const ExportedArticle& /*article*/) override { out_ << "</section>\n"; }

  void end() override {
    if (articles_ == 0) out_ << "<p>Nothing was found.</p>\n";
    out_ << html_end();
  }

 private:
  void write(const ExportedArticle& exported) {
    const Article& article = exported.article();
    std::vector<Span> marks = shown_.marks;
    std::uint32_t section = 0;
    std::string lang = article.lang;
    for (const Claim& claim : claims_) {
      marks.push_back(claim.span);
      section = claim.section;
      lang = claim.lang;
    }
    out_ << html_quote(exported.text(), shown_.span, marks, lang);
    if (!claims_.empty()) {
      out_ << "<ul>\n";
      for (const Claim& claim : claims_)
        out_ << "<li><strong>" << html_element("bdi", exported.words(claim.span)) << "</strong> "
             << html_element("span", facts_text(claim, exported.words(claim.sentence)),
                             " class=\"facts\"") << "</li>\n";
      out_ << "</ul>\n";
    }
    out_ << html_source(article, exported.published(section),
                        text_fragment_url(article.url, exported.text(), shown_.span));
  }

  std::ostream& out_;
  const ExportSettings& settings_;
  std::size_t articles_ = 0;
  ExportedPassage shown_;
  std::vector<Claim> claims_;
};

}  // namespace

WriterPtr make_html(std::ostream& out, const ExportSettings& settings) {
  return std::make_unique<HtmlWriter>(out, settings);
}

}  // namespace attest
