// readers_fuzz [FILE…]: any bytes into every reader, and the promises of an article checked.
// Without files: random documents, whole and damaged, the same on every run.
#include <fstream>
#include <iterator>
#include <random>

#include "tests/fuzz/reader_promises.h"

namespace {

using namespace attest;

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
