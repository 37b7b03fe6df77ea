#include "search/export/html_page.h"

#include <algorithm>

#include "search/claim_text.h"
#include "search/export/anchor.h"
#include "search/export/markup.h"
#include "search/export/names.h"
#include "search/provenance.h"
#include "search/text_fragment.h"

namespace attest {

namespace {

constexpr std::size_t kContext = 160;  // characters around a sentence

// Contrasts are 7:1 and more for text, 4.5:1 and more for what is paler, in both schemes.
constexpr std::string_view kStyle = R"css(
:root { color-scheme: light dark; --text: #1a1a1a; --page: #ffffff; --pale: #595959;
  --line: #767676; --mark: #fff3b0; --mark-text: #1a1a1a; --link: #0b4f9e; }
@media (prefers-color-scheme: dark) { :root { --text: #ececec; --page: #161616; --pale: #b0b0b0;
  --line: #8a8a8a; --mark: #5c4a00; --mark-text: #ffffff; --link: #9cc7ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 48rem; background: var(--page);
  color: var(--text); font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.3; } h2 { font-size: 1.2rem; line-height: 1.3; }
h3 { font-size: 1rem; }
a { color: var(--link); } a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
section { border-top: 1px solid var(--line); margin-top: 2rem; }
blockquote { margin: 1rem 0; padding-inline-start: 1rem;
  border-inline-start: 4px solid var(--line); unicode-bidi: isolate; }
mark { background: var(--mark); color: var(--mark-text); font-weight: 600;
  text-decoration: underline; }
.around, .facts, .source, footer { color: var(--pale); }
.source { margin-block: 0; } .verdict { font-weight: 600; }
table { border-collapse: collapse; width: 100%; } caption { text-align: start; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: start;
  vertical-align: top; }
.skip { position: absolute; inset-inline-start: -100vw; } .skip:focus { position: static; }
@media print { :root { --text: #000; --page: #fff; --pale: #444; --mark: #fff; --mark-text: #000; }
  body { max-width: none; padding: 0; } section, blockquote, tr { break-inside: avoid; }
  .skip { display: none; } a[href^="http"]::after { content: " <" attr(href) ">";
  font-size: .8em; } }
)css";

std::string lang_attributes(std::string_view lang) {
  return (is_language_tag(lang) ? " lang=\"" + std::string(lang) + "\"" : "") + " dir=\"auto\"";
}

// Overlapping and touching spans as one.
std::vector<Span> merged(std::vector<Span> spans) {
  std::sort(spans.begin(), spans.end());
  std::vector<Span> whole;
  for (const Span span : spans) {
    if (!whole.empty() && span.begin <= whole.back().end)
      whole.back().end = std::max(whole.back().end, span.end);
    else
      whole.push_back(span);
  }
  return whole;
}

}  // namespace

std::string html_element(std::string_view tag, std::string_view text,
                         std::string_view attributes) {
  const std::string name(tag);
  return "<" + name + std::string(attributes) + ">" + as_markup(text) + "</" + name + ">";
}

std::string html_begin(std::string_view title, std::string_view about,
                       const ExportSettings& settings) {
  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
         "style-src 'unsafe-inline'\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
         "<meta name=\"generator\" content=\"attest " +
         as_markup(settings.version) + "\">\n" + html_element("title", title) + "\n<style>" +
         std::string(kStyle) +
         "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#report\">Skip to the report</a>\n"
         "<header>\n" +
         html_element("h1", title, " dir=\"auto\"") + "\n" + html_element("p", about) +
         "\n<p>Made <time datetime=\"" + as_markup(settings.made_at) + "\">" +
         as_markup(settings.made_at) + "</time>.</p>\n</header>\n<main id=\"report\">\n";
}

std::string html_end() {
  return "</main>\n<footer><p>Every quote stands in its source as it is shown here; the words "
         "around it are paler. A figure is marked.</p></footer>\n</body>\n</html>\n";
}

std::string html_quote(std::string_view text, Span sentence, const std::vector<Span>& marks,
                       std::string_view lang) {
  const Anchor anchor = anchor_of(text, sentence, kContext);
  std::string quote = "<blockquote" + lang_attributes(lang) + "><p>";
  const std::string before = as_markup(slice(text, anchor.prefix));
  if (!before.empty()) quote += "<span class=\"around\">" + before + "</span>";
  std::uint32_t at = anchor.exact.begin;
  for (const Span mark : merged(marks)) {
    if (mark.begin < at || mark.end > anchor.exact.end) continue;
    quote += as_markup(slice(text, {at, mark.begin})) +
             html_element("mark", slice(text, mark));
    at = mark.end;
  }
  quote += as_markup(slice(text, {at, anchor.exact.end}));
  const std::string behind = as_markup(slice(text, anchor.suffix));
  if (!behind.empty()) quote += "<span class=\"around\">" + behind + "</span>";
  return quote + "</p></blockquote>\n";
}

std::string html_source(const Article& article, const std::optional<Period>& published,
                        const std::string& url) {
  std::string source = "<p class=\"source\">";
  if (!article.publisher.empty()) source += html_element("bdi", article.publisher) + ", ";
  source += published ? as_markup(published->edtf) : std::string("no date");
  for (const std::string& author : article.authors) source += ", " + html_element("bdi", author);
  source += ": ";
  const std::string name = html_element(
      "cite", article.title.empty() ? article.id : article.title, lang_attributes(article.lang));
  if (is_web_address(url))
    source += "<a href=\"" + as_markup(as_iri(url)) + "\" rel=\"noreferrer\">" + name + "</a>";
  else
    source += name + " " + html_element("code", article.path);
  if (const std::string standing = standing_text(article); !standing.empty())
    source += " (" + as_markup(standing) + ")";
  return source + "</p>\n";
}

std::string html_figure(const CitedFigure& figure) {
  const PassageRecord& passage = *figure.passage;
  const std::uint32_t first = passage.passage.stretch.begin;
  const auto local = [&](Span span) { return Span{span.begin - first, span.end - first}; };
  const Span sentence = local(figure.claim.sentence);
  std::string shown = "<p><strong>" + html_element("bdi", figure.words) + "</strong> " +
                      html_element("span", facts_text(figure.claim, figure.sentence),
                                   " class=\"facts\"") +
                      "</p>\n";
  if (sentence.end <= passage.text.size())
    shown += html_quote(passage.text, sentence, {local(figure.claim.span)}, figure.claim.lang);
  const Article& article = figure.article->article;
  const std::string url = sentence.end <= passage.text.size()
                              ? text_fragment_url(article.url, passage.text, sentence)
                              : article.url;
  return shown + html_source(article, figure.published(), url);
}

}  // namespace attest
