// MediaWiki text: {{cite news}} with the quote, one a passage.
//
// What wikis would take for markup is written as character references, so that the page
// shows the words of the source and nothing else.
#include <ostream>

#include "claims/pages.h"
#include "search/export/make.h"
#include "search/export/markup.h"
#include "search/export/names.h"
#include "search/text_fragment.h"

namespace attest {

namespace {

// Apostrophes, tildes and underscores mean something only in rows, the others always;
// what means something at the beginning of a line only never stands there.
bool is_markup(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (std::string_view("|{}[]<>&=").find(c) != std::string_view::npos) return true;
  if (std::string_view("'~_").find(c) == std::string_view::npos) return false;
  return (at > 0 && text[at - 1] == c) || (at + 1 < text.size() && text[at + 1] == c);
}

std::string escaped(std::string_view raw) {
  const std::string text = printable(raw);
  std::string wiki;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x20)
      wiki += ' ';
    else if (is_markup(text, at))
      wiki += "&#" + std::to_string(byte) + ";";
    else
      wiki += text[at];
  }
  return wiki;
}

std::string encoded(const std::string& url) {
  std::string address;
  for (const char c : as_iri(url)) {
    if (c == '\'')
      address += "%27";
    else
      address += c;
  }
  return address;
}

class WikitextWriter : public ExportWriter {
 public:
  explicit WikitextWriter(std::ostream& out) : out_(out) {}

  // Without a query the sentences with figures are what there is to cite.
  void passage(const ExportedArticle& exported, const ExportedPassage& passage) override {
    if (!passage.found && passage.claims == 0) return;
    const Article& article = exported.article();
    out_ << "* {{cite news";
    for (std::size_t i = 0; i < article.authors.size(); ++i)
      field(article.authors.size() == 1 ? "author" : "author" + std::to_string(i + 1),
            escaped(article.authors[i]));
    field("title", escaped(article.title));
    field("work", escaped(article.publisher));
    // The template takes days, months and years; not quarters and stretches.
    if (const auto& published = exported.published_at(passage.span))
      if (published->edtf.find_first_not_of("0123456789-") == std::string::npos)
        field("date", published->edtf);
    if (is_web_address(article.url))
      field("url", encoded(text_fragment_url(article.url, exported.text(), passage.span)));
    const std::string pages = pages_of(article, passage.span);
    field(pages.find("–") == std::string::npos ? "page" : "pages", escaped(pages));
    if (is_language_tag(article.lang)) field("language", article.lang);
    field("quote", escaped(exported.words(passage.span)));
    out_ << " }}\n";
  }

 private:
  void field(const std::string& name, const std::string& value) {
    if (!value.empty()) out_ << " |" << name << "=" << value;
  }

  std::ostream& out_;
};

}  // namespace

WriterPtr make_wikitext(std::ostream& out, const ExportSettings& /*settings*/) {
  return std::make_unique<WikitextWriter>(out);
}

}  // namespace attest
