#include "indexer/readers/wikitext.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <chrono>
#include <string>

#include "tests/indexer/readers/shown_blocks.h"

using namespace attest;
using testkit::shown_blocks;

namespace {

Article page(std::string_view source) {
  Article article;
  read_wikitext(source, {}, {{"파일", "분류"}}, article);
  return article;
}

std::string repeated(std::string_view piece, std::size_t times) {
  std::string all;
  for (; times > 0; --times) all += piece;
  return all;
}

// "words before [address]", of each reference.
std::string shown_references(const Article& article) {
  std::string shown;
  std::size_t begin = 0;
  for (const Reference& reference : article.references) {
    const std::string_view words = std::string_view(article.text).substr(begin, reference.at - begin);
    shown.append(words).append("[" + reference.address + "]");
    begin = reference.at;
  }
  std::replace(shown.begin(), shown.end(), '\n', '/');
  return shown;
}

}  // namespace

TEST_CASE("Of a note the address is kept, and where it stood", "[wikitext]") {
  struct Case {
    std::string_view source, references;
  };
  const Case cases[] = {
      {"It had 1,516<ref>{{cite news|title=T 5|url=https://a.example/1|date=1 May 2013}}</ref> people.<ref>"
       "[http://b.example/2 A report], p. 7</ref> Then more.",
       "It had 1,516[https://a.example/1] people.[http://b.example/2]"},
      // Named, before and behind where it is written.
      {"One.<ref name=\"a\"/> Two.<ref name=a>https://a.example</ref> Three.<ref group=n name='a' />",
       "One.[https://a.example] Two.[https://a.example] Three.[https://a.example]"},
      {"It fell.<ref name=\"x\" />\n== References ==\n<references><ref name=\"x\">https://x.example</ref></references>",
       "It fell.[https://x.example]"},
      // The source, not the copy of an archive.
      {"It fell.<ref>{{cite web|archive-url=https://web.archive.org/web/2013/http://a.example|url=http://a.example/"
       "}}</ref>",
       "It fell.[http://a.example/]"},
      // In lists, headings, tables and between marks.
      {"* One<ref>http://a.example</ref>\n* ''Two''<ref>http://b.example</ref>",
       "One[http://a.example]/Two[http://b.example]"},
      {"{|\n| 5<ref>http://a.example</ref> || 6<ref>http://b.example</ref>\n|}",
       "5[http://a.example]\t6[http://b.example]"},
      {"== Part ==<ref>http://a.example</ref>\nText", "Part[http://a.example]"},
      {"A fall ( <ref>http://a.example</ref> ) of 5", "A fall[http://a.example]"},
      // Without an address, in what is dropped, or without an end: none.
      {"It fell.<ref>Book, p. 77</ref> By 5.<ref name=\"unknown\" />", ""},
      {"{{Infobox|a=5<ref>http://a.example</ref>}}<!-- <ref>http://b.example</ref> -->It fell.", ""},
      {"It fell.<ref>http://a.example", ""},
      {"It fell.<references />", ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.source);
    CHECK(shown_references(page(c.source)) == c.references);
  }
}

TEST_CASE("Wikitext becomes the text that a reader of the page sees", "[wikitext]") {
  struct Case {
    std::string_view source, blocks;
  };
  const Case cases[] = {
      // Links, and what looks like one.
      {"[[Seoul|The capital]] has [[district]]s.", "paragraph: The capital has districts."},
      {"[http://a.example/x the report] and [https://b.example] and [sic]", "paragraph: the report and and [sic]"},
      {"[[File:A.jpg|thumb|A [[crowd]] of 500]]It is [[:Category:Ports|a port]].[[Category:P]]",
       "paragraph: It is a port."},
      {"[[파일:가.jpg|섬네일|300명]]1,516명이 왔다.[[분류:인구]]", "paragraph: 1,516명이 왔다."},
      {"Text.\n[[en:Text]]\n[[ru:Текст]]", "paragraph: Text."},
      // Templates: what dresses words stays, all else goes.
      {"{{Infobox city\n| population = {{formatnum:99999}}\n| area = {{convert|5|km2}}\n}}\nA city.",
       "paragraph: A city."},
      {"It counted {{formatnum:1516}} people and {{nowrap|2 million}} trees.",
       "paragraph: It counted 1516 people and 2 million trees."},
      {"A road of {{convert|5|km|mi}}, from {{convert|3|to|4|m|ft}} wide.",
       "paragraph: A road of 5 km, from 3 to 4 m wide."},
      {"{{Convert|605.2|km2|sqmi|abbr=on}} large; {{cvt|20|C}}.", "paragraph: 605.2 km² large; 20 °C."},
      {"{{convert|5|ft|6|in}}, {{convert|-2|C|F|1}}, {{convert|5|e6acre}}.", "paragraph: 5 feet 6 inches, -2 °C, ."},
      {"{{val|5.5|0.1|u=km}} and {{val|7|0.2}}", "paragraph: 5.5 km and 7"},
      {"{{lang|ko|서울}} and {{lang-ru|Сеул}}, {{s|10 тыс.}}", "paragraph: 서울 and Сеул, 10 тыс."},
      {"{{As of|2014}}, {{as of|2013|12|lc=y}}", "paragraph: As of 2014, as of December 2013"},
      {"{{US$|5}} million, {{val|12|u=km}}, {{num|1000|км}}", "paragraph: US$5 million, 12 km, 1000 км"},
      {"{{frac|1|2}} or {{frac|3|1|2}}; {{circa|1900}}", "paragraph: 1/2 or 3 1/2; c. 1900"},
      {"A{{snd}}b {{#if:x|9|8}}{{PAGENAME}}{{unknown|77}}c", "paragraph: A – b c"},
      {"{{nowrap|a {{nowrap|b {{unknown|9}}c}} d}}", "paragraph: a b c d"},
      // A figure cut by a note is one sentence still.
      {"It had 1,516<ref name=\"a\">Book, p. 77.</ref> people<ref name=a /> then.<ref>{{cite|5}}</ref>",
       "paragraph: It had 1,516 people then."},
      {"1,5<!-- see\n\n talk -->16 people", "paragraph: 1,516 people"},
      {"* One\n<!-- hidden -->\n* Two", "item: One / item: Two"},
      // What is left around templates that show nothing.
      {"Seoul ({{ipa|9}}; {{lang|ko|서울}}, {{x}}) and ({{x}}) here ( 5)", "paragraph: Seoul (서울) and here (5)"},
      {"{{quote|We had 5.|A. Name}}\nShe had 6.", "quote: We had 5. / paragraph: She had 6."},
      // Marks within a line.
      {"'''Bold''' and ''italic'' of '''''both''''', the ship's 5' deck",
       "paragraph: Bold and italic of both, the ship's 5' deck"},
      {"1&nbsp;516 &times; 2 &#8211; &lt;b&gt; &unknown; AT&T", "paragraph: 1\u00A0516 × 2 – <b> &unknown; AT&T"},
      {"<nowiki>[[no link]] '''5'''</nowiki> and <pre>* {{no}}</pre>", "paragraph: [[no link]] '''5''' and * {{no}}"},
      {"a <small>b</small> <sup>2</sup> <span style=\"display: none\">0077</span>77, 5 < 6 > 4",
       "paragraph: a b 2 77, 5 < 6 > 4"},
      {"One<br />two<br>three", "paragraph: One\ntwo\nthree"},
      {"__NOTOC__A __b__ {{DEFAULTSORT:Z}}", "paragraph: A __b__"},
      // Blocks.
      {"== Head ==\nOne\ntwo.\n\nThree.\n----\nFour",
       "heading: Head / paragraph: One two. / "
       "paragraph: Three. / paragraph: Four"},
      {"* a\n** b\n# c\n; d\n: e\nf", "item: a / item: b / item: c / item: d / item: e / paragraph: f"},
      {"Intro.\n== References ==\n* Vol. 5, pp. 7–9.\n=== Books ===\nA 1.\n== Life ==\nShe had 2.",
       "paragraph: Intro. / furniture: References / furniture: Vol. 5, pp. 7–9. / furniture: Books / "
       "furniture: A 1. / heading: Life / paragraph: She had 2."},
      {"Текст.\n== Примечания ==\n{{примечания}}\n* Т. 5.",
       "paragraph: Текст. / furniture: Примечания / "
       "furniture: Т. 5."},
  };
  for (const Case& c : cases) {
    CAPTURE(c.source);
    CHECK(shown_blocks(page(c.source)) == c.blocks);
  }
}

TEST_CASE("Tables of wikitext are rows of cells", "[wikitext]") {
  struct Case {
    std::string_view source, blocks;
  };
  const Case cases[] = {
      {"{| class=\"wikitable\"\n|+ Arrivals\n! Year !! Count\n|-\n| 2013 || style=\"x\" | 1,516\n|-\n"
       "| 2014\n| [[a|1,396]]{{efn|5}}\n|}\nText.",
       "heading: Arrivals / row: Year\tCount / row: 2013\t1,516 / row: 2014\t1,396 / paragraph: Text."},
      {"{|\n|-\n| a\nmore\n* item\n| b\n|}", "row: a more item\tb"},
      {"{|\n| outer\n{|\n| inner || 5\n|}\n|}\nText.", "row: outer / row: inner\t5 / paragraph: Text."},
      {"<table><tr><th>Year</th><th>Count</th></tr><tr><td>2013</td><td>7</td></tr></table>Text.",
       "row: Year\tCount / row: 2013\t7 / paragraph: Text."},
      // Each figure stays in its column.
      {"{|\n! A !! B !! C\n|-\n| || 1 || 2\n|-\n| colspan=2 | x || 3\n|-\n"
       "| rowspan=\"2\" | y || 4 || 5\n|-\n| 6 || 7\n|-\n| z || 8 || 9\n|}",
       "row: A\tB\tC / row: \u00A0\t1\t2 / row: x\t\t3 / row: y\t4\t5 / row: \u00A0\t6\t7 / row: z\t8\t9"},
      // One that nothing closes ends at the next heading.
      {"{|\n| a || 5\n== Next ==\nText.", "row: a\t5 / heading: Next / paragraph: Text."},
      {"{{{!}} class=x\n{{!}} a\n{{!}}}", "row: a"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.source);
    CHECK(shown_blocks(page(c.source)) == c.blocks);
  }
}

TEST_CASE("Wikitext whose brackets do not match loses no more than they hold", "[wikitext]") {
  struct Case {
    std::string_view source, blocks;
  };
  const Case cases[] = {
      {"One {{nowrap|5 people.\n\nTwo.", "paragraph: One nowrap|5 people. / paragraph: Two."},
      {"{{Infobox\n| population = 99\n\nIt has 5.",
       "paragraph: Infobox / furniture: | population = 99 / "
       "paragraph: It has 5."},
      {"A }} b ]] c | d", "paragraph: A }} b ]] c | d"},
      {"[[a [[b|c]] d", "paragraph: a c d"},
      {"{{x|[[a}} 5 ]]", "paragraph: 5 ]]"},
      {"[http://x.example five\nsix]", "paragraph: http://x.example five six]"},
      {"Five<ref>6 people\n\nSeven.", "paragraph: Five6 people / paragraph: Seven."},
      {"Five <!-- 6", "paragraph: Five"},
      {"a </ref> </table> b", "paragraph: a / paragraph: b"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.source);
    CHECK(shown_blocks(page(c.source)) == c.blocks);
  }
}

TEST_CASE("No wikitext takes more than linear time", "[wikitext]") {
  constexpr std::size_t kTimes = 500'000;
  const std::string hostile[] = {
      repeated("{{", kTimes),
      repeated("[[", kTimes),
      repeated("{{a|", kTimes) + repeated("}}", kTimes),
      repeated("{{nowrap|", kTimes) + "5" + repeated("}}", kTimes),
      repeated("[[a|", kTimes) + repeated("]]", kTimes),
      repeated("[http://", kTimes),
      repeated("<ref>", kTimes),
      repeated("<ref ", kTimes),
      repeated("</", kTimes),
      repeated("<!--", kTimes),
      repeated("{|\n", kTimes),
      repeated("{|\n|", kTimes) + repeated("|}\n", kTimes),
      repeated("'", kTimes),
      repeated("&", kTimes),
      repeated("&#1", kTimes),
      repeated("=", kTimes),
      repeated("|", kTimes),
      repeated("__A", kTimes),
      "{{" + repeated("|", kTimes) + "}}",
      "{{nowrap" + repeated("|a=", kTimes) + "}}",
      repeated("{", kTimes) + repeated("}", kTimes),
      repeated("<span style=display:none>", kTimes),
      repeated("* {{{[[", kTimes),
      repeated("(", kTimes) + repeated(" ;)", kTimes),
  };
  for (const std::string& source : hostile) {
    CAPTURE(source.substr(0, 24));
    const auto start = std::chrono::steady_clock::now();
    const Article article = page(source);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    CHECK(took.count() < 10);  // a fraction of a second, on a machine that has little else to do
    CHECK(article.text.size() <= source.size() + 1);
  }
}
