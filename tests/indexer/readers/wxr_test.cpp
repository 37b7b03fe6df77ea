#include <catch2/catch.hpp>
#include <string>

#include "tests/indexer/readers/feed_rows.h"

using namespace attest;
using testkit::read;
using testkit::rss;
using testkit::shown;
using testkit::told;

TEST_CASE("Posts of a WordPress export are articles, drafts and pictures are not", "[feed][wxr]") {
  const auto post = [](const std::string& id, const std::string& status, const std::string& type,
                       const std::string& content) {
    return "<item><title>T</title><link>https://b.example/" + id +
           "</link><guid isPermaLink=\"false\">https://b.example/?p=" + id +
           "</guid><pubDate>Sun, 12 Jan 2014 15:30:00 +0000</pubDate><dc:creator><![CDATA[desk]]></dc:creator>"
           "<description></description><c:encoded><![CDATA[" +
           content +
           "]]></c:encoded>"
           "<excerpt:encoded><![CDATA[Teaser 9]]></excerpt:encoded><wp:post_id>" +
           id +
           "</wp:post_id><wp:post_date>2014-01-13 00:30:00</wp:post_date><wp:post_date_gmt>2014-01-12 15:30:00"
           "</wp:post_date_gmt><wp:status>" +
           status + "</wp:status><wp:post_type>" + type +
           "</wp:post_type>"
           "<wp:comment><wp:comment_content>9 comments</wp:comment_content></wp:comment></item>";
  };
  const std::string head =
      "<wp:wxr_version>1.2</wp:wxr_version><wp:author><wp:author_login>desk</wp:author_login>"
      "<wp:author_display_name><![CDATA[Desk Name]]></wp:author_display_name></wp:author>";
  struct Case {
    std::string content, blocks;
  };
  const Case cases[] = {
      {"First of 5.\n\nSecond\nline.", "paragraph: First of 5. / paragraph: Second\nline."},
      {"<!-- wp:paragraph -->\n<p>First\nof 5.</p>\n<!-- /wp:paragraph -->", "paragraph: First of 5."},
      {"[caption id=\"a\" width=\"300\"]<img src=\"x\"> A crowd.[/caption]\n\n[gallery ids=\"1,2\"]\n\nIt [sic] had "
       "5 [1].",
       "paragraph: A crowd. / paragraph: It [sic] had 5 [1]."},
      {"[box]Five[/box] [주] [vc_row el=\"1\"]6", "paragraph: Five [주] 6"},
      {"", "paragraph: Teaser 9"},
  };
  const testkit::Scratch scratch;
  for (const Case& c : cases) {
    CAPTURE(c.content);
    const auto reading = read(scratch.write("a.xml", rss(post("3", "publish", "post", c.content), head)));
    CHECK(told(reading) == "");
    REQUIRE(reading.articles.size() == 1);
    const Article& article = reading.articles[0];
    CHECK(shown(article) ==
          "T | https://b.example/3 | https://b.example/?p=3 | Desk Name; | 2014-01-13 | en | "
          "The Herald & Post | heading: T / " +
              c.blocks);
    CHECK(article.provenance[0].record == "post 3");
  }
  std::size_t articles = 0;
  const ReadReport report = read_file(
      scratch.write("a.xml", rss(post("1", "draft", "post", "5") + post("2", "inherit", "attachment", "5") +
                                     post("3", "publish", "nav_menu_item", "5") + post("4", "publish", "page", "5"),
                                 head)),
      [&](Article&&) { ++articles; });
  CHECK(articles == 1);
  CHECK(report.diagnostics.empty());
  REQUIRE(report.formats.size() == 1);
  CHECK(to_string(report.formats[0]) ==
        "feed: 1 article; left out 3: drafts and private posts (1), attachments (1), items of other types (1)");
}
