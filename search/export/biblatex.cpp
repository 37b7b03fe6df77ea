// BibLaTeX, UTF-8: an entry an article.  The passages that a query finds are its annotation.
#include <ostream>

#include "claims/pages.h"
#include "search/export/cited_date.h"
#include "search/export/make.h"
#include "search/export/markup.h"
#include "search/export/names.h"
#include "search/provenance.h"
#include "text/ascii.h"
#include "text/language_name.h"

namespace attest {

namespace {

// TeX's own characters as the commands that print them.
std::string_view command_for(char c) {
  switch (c) {
    case '\\': return "\\textbackslash{}";
    case '%': return "\\%";
    case '#': return "\\#";
    case '$': return "\\$";
    case '&': return "\\&";
    case '_': return "\\_";
    case '^': return "\\textasciicircum{}";
    case '~': return "\\textasciitilde{}";
    case '"': return "\\textquotedbl{}";  // a command of its own in some languages
    default: return {};
  }
}

// Parsers of BibTeX count braces without looking at the backslash before them.
bool has_balanced_braces(std::string_view text) {
  int depth = 0;
  for (const char c : text) {
    if (c == '{') ++depth;
    if (c == '}' && --depth < 0) return false;
  }
  return depth == 0;
}

// "--" would become a dash and "''" a closing quotation mark.
bool makes_ligature(std::string_view text, std::size_t at) {
  return at > 0 && text[at] == text[at - 1] &&
         (text[at] == '-' || text[at] == '\'' || text[at] == '`');
}

std::string escaped(std::string_view raw) {
  const std::string text = printable(raw);
  const bool balanced = has_balanced_braces(text);
  std::string tex;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (const std::string_view command = command_for(c); !command.empty())
      tex += command;
    else if (c == '{')
      tex += balanced ? "\\{" : "\\textbraceleft{}";
    else if (c == '}')
      tex += balanced ? "\\}" : "\\textbraceright{}";
    else if (static_cast<unsigned char>(c) < 0x20)
      tex += ' ';  // an empty line would end the paragraph
    else
      tex.append(makes_ligature(text, at) ? "{}" : "").append(1, c);
  }
  return tex;
}

// A date as biblatex reads it: ISO 8601, seasons as EDTF level 1 has none for quarters.
std::string date_of(const Period& period) {
  const bool plain = period.edtf.find_first_not_of("0123456789-/.") == std::string::npos;
  if (plain) return period.edtf.find("..") == std::string::npos ? period.edtf : std::string();
  if (!period.from || !period.to) return {};
  return to_string(*period.from) + "/" + to_string(*period.to);
}

class BiblatexWriter : public ExportWriter {
 public:
  BiblatexWriter(std::ostream& out, const ExportSettings& settings)
      : out_(out), quotes_(!settings.query.empty()) {}

  void article(const ExportedArticle& exported) override {
    const Article& article = exported.article();
    out_ << (article.publisher.empty() ? "@online{" : "@article{") << citation_key(article);
    std::string authors;
    for (const std::string& author : article.authors)
      authors += (authors.empty() ? "{" : " and {") + escaped(author) + "}";
    field("author", authors);
    // A second pair of braces: styles must not change the case of names and titles.
    if (!article.title.empty()) field("title", "{" + escaped(article.title) + "}");
    field("journaltitle", escaped(article.publisher));
    if (is_web_address(article.url)) field("url", as_iri(article.url));
    if (const std::optional<Period> fetched = fetched_on(article))
      field("urldate", date_of(*fetched));
    field("note", escaped(versions_text(article)));
    field("langid", ascii::lowered(english_language_name(article.lang)));
    annotation_.clear();
    pages_ = {};
    date_ = {};
  }

  void passage(const ExportedArticle& article, const ExportedPassage& passage) override {
    if (!quotes_) return;
    pages_.add(article.article(), passage.span);
    date_.add(article, passage.span);
    annotation_ += annotation_.empty() ? "``" : " \\par ``";
    annotation_ += escaped(article.words(passage.span)) + "''";
  }

  void end_article(const ExportedArticle& exported) override {
    if (const auto& date = date_.of(exported.article())) field("date", date_of(*date));
    field("pages", escaped(pages_.text()));
    field("annotation", annotation_);
    out_ << "\n}\n\n";
  }

 private:
  void field(std::string_view name, const std::string& value) {
    if (!value.empty()) out_ << ",\n  " << name << " = {" << value << "}";
  }

  std::ostream& out_;
  bool quotes_;
  std::string annotation_;
  CitedPages pages_;
  CitedDate date_;
};

}  // namespace

WriterPtr make_biblatex(std::ostream& out, const ExportSettings& settings) {
  return std::make_unique<BiblatexWriter>(out, settings);
}

}  // namespace attest
