#include <catch2/catch.hpp>
#include <string>

#include "tests/indexer/readers/feed_rows.h"

using namespace attest;
using testkit::all_shown;
using testkit::read;

TEST_CASE("An item of a JSON Feed is an article", "[feed][json-feed]") {
  const auto feed = [](const std::string& items) {
    return "{\"version\":\"https:\\/\\/jsonfeed.org\\/version\\/1.1\",\"title\":\"J\",\"home_page_url\":\"https://"
           "j.example/\","
           "\"language\":\"ko-KR\",\"authors\":[{\"name\":\"Desk\"}],\"items\":[" +
           items + "]}";
  };
  struct Case {
    std::string bytes, shown;
  };
  const Case cases[] = {
      {feed("{\"id\":\"https://j.example/1\",\"url\":\"/1\",\"title\":\"A < "
            "5\",\"summary\":\"9\",\"content_text\":\"9\","
            "\"content_html\":\"<p>탈북민 1,516명<p>둘\",\"date_published\":\"2014-01-13T09:00:00+09:00\","
            "\"authors\":[{\"name\":\"갑\",\"url\":\"x\"},{\"name\":\"을\"}],\"attachments\":[{\"title\":\"9\"}],"
            "\"_x\":{\"title\":\"9\",\"name\":\"9\"}}"),
       "A < 5 | https://j.example/1 | https://j.example/1 | 갑;을; | 2014-01-13 | ko | J | "
       "heading@en: A < 5 / paragraph: 탈북민 1,516명 / paragraph: 둘"},
      {feed("{\"id\":7,\"language\":\"en\",\"content_text\":\"Had <b> 5.\",\"author\":{\"name\":\"Old\"}}"),
       "Had <b> 5. |  | https://j.example/#7 | Old; |  | en | J | paragraph: Had <b> 5."},
      {feed("{\"id\":\"1\",\"summary\":\"Had 5.\"}"),
       "Had 5. |  | https://j.example/#1 | Desk; |  | en | J | paragraph: Had 5."},
      {feed(""), "a.json: a feed without items; nothing to read"},
      {feed("{\"id\":\"1\",\"summary\":\"수 5\"},{"),
       "a.json: byte 186: not JSON; read up to here, correct the feed\n"
       "수 5 |  | https://j.example/#1 | Desk; |  | ko | J | paragraph: 수 5"},
      {feed("{\"id\":\"1\",\"x\":" + std::string(100000, '[')),
       "a.json: nested more than 100 deep; read up to there"},
  };
  const testkit::Scratch scratch;
  for (const Case& c : cases) {
    CAPTURE(c.bytes.substr(0, 400));
    CHECK(all_shown(read(scratch.write("a.json", c.bytes))) == c.shown);
  }
}
