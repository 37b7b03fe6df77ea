// readers_fuzz [FILE…]: any bytes into every reader, and the promises of an article checked.
// Without files: random documents, whole and damaged, the same on every run.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>
#include <sstream>

#include "indexer/reader.h"
#include "text/code_points.h"
#include "text/utf8.h"

namespace {

using namespace attest;

void demand(bool holds, const char* promise, std::string_view bytes) {
  if (holds) return;
  std::fprintf(stderr, "broken: %s, by %zu bytes:\n%.*s\n", promise, bytes.size(),
               static_cast<int>(bytes.size()), bytes.data());
  std::abort();
}

bool is_whole(std::string_view text, Span span) {
  const auto on_boundary = [&](std::uint32_t at) {
    return at == text.size() || (at < text.size() && !utf8::is_continuation(text[at]));
  };
  return span.begin <= span.end && on_boundary(span.begin) && on_boundary(span.end);
}

// Beyond ASCII only letters of our scripts: blanks and marks without width are many.
bool is_visible(char byte) {
  const auto value = static_cast<unsigned char>(byte);
  return (value > 0x20 && value < 0x7F) || value == 0xD0 || value == 0xD1 ||
         (value >= 0xEA && value <= 0xED);
}

void check_article(const Article& article, std::string_view bytes) {
  const std::string_view text = article.text;
  demand(!first_invalid_utf8(text), "text is valid UTF-8", bytes);
  std::uint32_t end = 0;
  for (const Block& block : article.blocks) {
    demand(is_whole(text, block.span) && !block.span.empty(), "blocks are whole", bytes);
    demand(block.span.begin >= end, "blocks stand in order", bytes);
    for (std::uint32_t at = end; at < block.span.begin; ++at)
      demand(!is_visible(text[at]), "blocks cover what is seen", bytes);
    end = block.span.end;
  }
  for (std::size_t at = end; at < text.size(); ++at)
    demand(!is_visible(text[at]), "blocks cover what is seen", bytes);
  demand(!article.sections.empty(), "an article has a section", bytes);
  std::uint32_t tiled = 0;
  for (const Section& section : article.sections) {
    demand(is_whole(text, section.span) && section.span.begin == tiled, "sections tile", bytes);
    tiled = section.span.end;
  }
  demand(tiled == text.size(), "sections tile", bytes);
  for (const std::string* word : {&article.title, &article.publisher, &article.id, &article.url})
    demand(!first_invalid_utf8(*word), "metadata is valid UTF-8", bytes);
}

void check(const std::string& bytes, const char* name) {
  std::istringstream in(bytes);
  std::size_t articles = 0;
  const ReadReport report = read_stream(in, name, [&](Article&& article) {
    ++articles;
    check_article(article, bytes);
  });
  demand(report.articles == articles, "articles are counted", bytes);
  const bool left_out =
      std::any_of(report.formats.begin(), report.formats.end(),
                  [](const FormatReport& format) { return !format.left_out.empty(); });
  demand(articles > 0 || left_out || !report.diagnostics.empty() || name[2] == 'j',
         "silence is success", bytes);
  for (const Diagnostic& diagnostic : report.diagnostics)
    demand(!diagnostic.message.empty() && diagnostic.message.find('\n') == std::string::npos,
           "a message is one line", bytes);
}

constexpr const char* kNames[] = {"a.txt", "a.html", "a.xml", "a.jsonl", "a.json"};

// Pieces of documents, in which every construct that a reader handles occurs.
constexpr std::string_view kPieces[] = {"<TEI><text><body>",
                                        "<body xml:space=\"preserve\">",
                                        "</body></text></TEI>",
                                        "<p>",
                                        "</p>",
                                        "<div>",
                                        "</div>",
                                        "<head>",
                                        "</head>",
                                        "<date when=\"2024-10-02\"/>",
                                        "2 October 2024",
                                        ": ",
                                        "<row>",
                                        "<cell>",
                                        "</cell>",
                                        "</row>",
                                        "<list><item>",
                                        "</item></list>",
                                        "<note>",
                                        "</note>",
                                        "<lb/>",
                                        "<![CDATA[",
                                        "]]>",
                                        "<!--",
                                        "-->",
                                        "<?xml version=\"1.0\" encoding=\"koi8-r\"?>",
                                        "<!DOCTYPE html>",
                                        "<html lang=ko>",
                                        "<meta charset=euc-kr>",
                                        "<table><tr><td>",
                                        "</table>",
                                        "<article>",
                                        "</article>",
                                        "<script type=\"application/ld+json\">",
                                        "</script>",
                                        "<b>",
                                        "<a href=#>",
                                        "<font size=1>",
                                        "<h1>",
                                        "<h2>",
                                        "<nav>",
                                        "<svg>",
                                        "<template>",
                                        "<select>",
                                        "<frameset>",
                                        "<pre>",
                                        "<blockquote>",
                                        "<br>",
                                        "<sup><a href=#n>",
                                        "{\"@type\":\"NewsArticle\",\"headline\":\"x\"}",
                                        "{\"id\":\"a\",\"text\":\"1,516 people\"}",
                                        "{\"id\":1,\"text\":\"\\ud800\"}",
                                        "<item><title>",
                                        "</title>",
                                        "<description>",
                                        "</description>",
                                        "<content:encoded><![CDATA[",
                                        "]]></content:encoded></item>",
                                        "<guid isPermaLink='false'>",
                                        "</item></channel></rss>",
                                        "<wp:post_type>post</wp:post_type>",
                                        "[caption id=\"a\"]",
                                        "[/caption]",
                                        "<entry xml:lang='ko'><id>urn:x:1</id>",
                                        "<content type='xhtml'>",
                                        "<content type='html'>",
                                        "</content></entry></feed>",
                                        "<link href='../b?c#d'/>",
                                        "<page><title>A</title><ns>0</ns>",
                                        "<revision><id>7</id><text>",
                                        "</text></revision></page>",
                                        "<redirect/>",
                                        "</mediawiki>",
                                        "\"items\":[{\"id\":\"1\",\"content_html\":\"<p>5",
                                        "\"}]}",
                                        "{{",
                                        "}}",
                                        "{{nowrap|",
                                        "{{convert|5|km}}",
                                        "{{formatnum:",
                                        "[[",
                                        "]]",
                                        "[http://a ",
                                        "[[File:a|",
                                        "|",
                                        "\n{|",
                                        "\n|-",
                                        "\n| a || b",
                                        "\n! a !! b",
                                        "\n|}",
                                        "\n== A ==\n",
                                        "\n== References ==\n",
                                        "\n* ",
                                        "'''",
                                        "&lt;ref>",
                                        "&lt;/ref>",
                                        "&lt;nowiki>",
                                        "&lt;!--",
                                        "&lt;br>",
                                        "&amp;",
                                        "&lt",
                                        "&b;",
                                        "&#0;",
                                        "&#x110000;",
                                        "1,516 people",
                                        "в 2013 г.",
                                        "탈북자가",
                                        "\n",
                                        "\n\n",
                                        "\r\n",
                                        "\t",
                                        " ",
                                        "\u00A0",
                                        "\xFF",
                                        "\xC2",
                                        "\xEF\xBB\xBF",
                                        "\xFF\xFE"};

// How documents begin that are of no format without it.
constexpr std::string_view kBeginnings[] = {
    "<rss xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>F</title>",
    "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='//a'>",
    "<!DOCTYPE rss [<!ENTITY a 'b'>]>",
    "<mediawiki xml:lang='ru'>",
    "<mediawiki><page><title>A</title><ns>0</ns><revision><text>",
    "{\"version\":\"https://jsonfeed.org/version/1.1\",",
};

std::string random_document(std::mt19937& random) {
  std::string bytes;
  if (random() % 2 == 0) bytes = kBeginnings[random() % std::size(kBeginnings)];
  for (std::size_t left = random() % 60; left > 0; --left) {
    const std::string_view piece = kPieces[random() % std::size(kPieces)];
    for (std::size_t times = random() % 16 == 0 ? random() % 200 : 1; times > 0; --times)
      bytes += piece;
  }
  return bytes;
}

}  // namespace

int main(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) {
    std::ifstream in(argv[i], std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    for (const char* name : kNames) check(bytes, name);
  }
  if (argc > 1) return 0;
  std::mt19937 random(1);
  for (int round = 0; round < 3000; ++round) {
    std::string bytes = random_document(random);
    const char* name = kNames[random() % std::size(kNames)];
    check(bytes, name);
    for (char& c : bytes)
      if (random() % 32 == 0) c = static_cast<char>(random() & 0xFF);
    check(bytes, name);
  }
  return 0;
}
