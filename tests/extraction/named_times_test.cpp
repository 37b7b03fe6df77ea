// Times by their names: decades, centuries, feasts, days in figures, years left to the end.
#include <catch2/catch.hpp>

#include <string>
#include <string_view>

#include "testkit/line_article.h"

namespace attest {
namespace {

struct Named {
  std::string_view time, edtf;
};

// The time of the first figure of a report of 15 June 2022.
template <std::size_t N>
void check(std::string_view lang, std::string_view before, std::string_view behind,
           const Named (&rows)[N]) {
  for (const Named& row : rows) {
    const std::string text = std::string(before).append(row.time).append(behind);
    CAPTURE(text);
    const auto claims =
        testkit::claims_of(testkit::line_article(text, std::string(lang), "2022-06-15"));
    REQUIRE(claims.size() == 1);
    REQUIRE(claims.front().period);
    CHECK(claims.front().period->edtf == row.edtf);
  }
}

TEST_CASE("English: times by their names", "[period]") {
  constexpr Named kTimes[] = {
      {"in the nineties", "1990/1999"},
      {"in the '80s", "1980/1989"},
      {"in the 19th century", "1801/1900"},
      {"on 2021-06-15", "2021-06-15"},
      {"on 15/06/2021", "2021-06-15"},
      {"on 15.06.2021", "2021-06-15"},
      {"on Christmas Day", "2021-12-25"},
      {"on New Year's Day", "2022-01-01"},
      {"on Boxing Day", "2021-12-26"},
      {"between April 1 and May 31, 2021", "2021-04-01/2021-05-31"},
      {"from April 1 to May 31 last year", "2021-04-01/2021-05-31"},
      {"last June", "2021-06"},
      {"last May", "2022-05"},
      {"since last June", "2021-06/2022-06-15"},
      {"in the first week of June", "2022-06-01/2022-06-07"},
      {"at the end of the first quarter", "2022-03-31"},
      {"at the end of the third quarter of 2021", "2021-09-30"},
      {"in the quarter to end-March", "2022-01/2022-03"},
      {"in FY2020-21", "2020-04/2021-03"}};
  check("en", "The town built 2,500 homes ", ".", kTimes);
}

TEST_CASE("Russian: times by their names", "[period]") {
  constexpr Named kTimes[] = {
      {"в 90-х годах", "1990/1999"},
      {"в девяностых", "1990/1999"},
      {"с 1 января по 31 мая 2021 года", "2021-01-01/2021-05-31"},
      {"месяц назад", "2022-05"},
      {"неделю назад", "2022-06-08"},
      {"полгода назад", "2021-12"},
      {"за последнее десятилетие", "2013/2022"},
      {"в ближайшие три года", "2022/2025"},
      {"в течение ближайших пяти лет", "2022/2027"},
      {"в сезоне 2021/2022", "2021-07/2022-06"}};
  check("ru", "В городе построили 2500 домов ", ".", kTimes);
}

TEST_CASE("Korean: times by their names", "[period]") {
  constexpr Named kTimes[] = {{"90년대에", "1990/1999"},
                              {"19세기에", "1801/1900"},
                              {"지난여름", "2021-06/2021-08"},
                              {"향후 5년간", "2022/2027"},
                              {"앞으로 3개월간", "2022-06/2022-09"},
                              {"최근 24시간 동안", "2022-06-15"}};
  check("ko", "시는 ", " 집 2500채를 지었다.", kTimes);
}

TEST_CASE("a summer that is over is the last one", "[period]") {
  const auto claims =
      testkit::claims_of(testkit::line_article("지난여름 집 40채를 지었다.", "ko", "2022-11-02"));
  REQUIRE(claims.size() == 1);
  REQUIRE(claims.front().period);
  CHECK(claims.front().period->edtf == "2022-06/2022-08");
}

}  // namespace
}  // namespace attest
