// Korean: what the figures of a title are of.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

std::string times_in(std::string_view text) {
  Article article = testkit::line_article(text, "ko", "2024-08-20");
  article.blocks.front().kind = BlockKind::Heading;
  std::string times;
  for (const Claim& claim : testkit::claims_of(article))
    times += (claim.period ? claim.period->edtf : "-") + ";";
  return times;
}

TEST_CASE("A Korean title is of the closer time of its figure in the text", "[ko][period]") {
  CHECK(times_in("산재 사망 올 들어 324명\n노동부는 올해 들어 지난달까지 산업재해로 324명이 숨졌다고 밝혔다.") ==
        "2024/2024-07;2024/2024-07;");
  CHECK(times_in("올해 출생아 1천240명 그쳐\n올해 상반기 출생아는 1천240명으로 집계됐다.") == "2024-H1;2024-H1;");
  // Another time, or one around it, is another figure.
  CHECK(times_in("올해 출생아 1천240명 그쳐\n지난해 출생아도 1천240명이었다.") == "2024;2023;");
  CHECK(times_in("상반기 출생아 1천240명\n올해 출생아는 1천240명으로 집계됐다.") == "2024-H1;2024;");
}

TEST_CASE("A Korean title rounds a figure of its text", "[ko][period]") {
  CHECK(times_in("귀농 인구 1만4000명 시대\n지금 마을에는 빈집이 30채 있다.\n지난해 귀농 인구는 1만4461명이다.") ==
        "2023;2024-08-20;2023;");
  // Of another unit, or too far off.
  CHECK(times_in("귀농 인구 1만4000명 시대\n지금 마을에는 빈집이 30채 있다.\n지난해 예산은 1만4461원이다.") ==
        "2024-08-20;2024-08-20;2023;");
  CHECK(times_in("귀농 인구 1만4000명 시대\n지금 마을에는 빈집이 30채 있다.\n지난해 귀농 인구는 1만8461명이다.") ==
        "2024-08-20;2024-08-20;2023;");
}

}  // namespace
}  // namespace attest
