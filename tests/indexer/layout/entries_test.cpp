#include <catch2/catch.hpp>
#include <string>

#include "indexer/readers/complete.h"

using namespace attest;

namespace {

std::string sections_in(const std::string& text) {
  Article article;
  article.text = text;
  complete(article, nullptr);
  std::string shown;
  std::uint32_t at = 0;
  for (const Section& section : article.sections) {
    CHECK(section.span.begin == at);  // sections tile the text
    at = section.span.end;
    shown += "[" + section.title + "|" + (section.published ? section.published->edtf : "") + "]";
  }
  CHECK(at == text.size());
  return shown;
}

}  // namespace

TEST_CASE("A page of dated entries becomes sections", "[entries]") {
  const std::string body = "The harbour handled 4,120 boxes, the port office said.\n\n";
  struct Case {
    std::string text, sections;
  };
  const Case cases[] = {
      {"Harbour archive\n\nCranes stop\n\nFriday, August 28th, 2015\n\n" + body +
           "Tugs return\n\nMonday, July 6th, 2015\n\n" + body,
       "[Harbour archive|2015-07-06/2015-08-28]"
       "[Cranes stop|2015-08-28][Tugs return|2015-07-06]"},
      {"Diary\nQuay Herald. Last updated 5 October 2024\n\n2 October 2024: Boxes\n" + body +
           "11 April 2024: Tugs\n" + body,
       "[Diary|2024-10-05][Boxes|2024-10-02][Tugs|2024-04-11]"},
      {"Неделя в порту\nГазета «Маяк», 4 января 2025 года\n\n31 декабря. Краны. Порт принял 4120 "
       "контейнеров.\n\n"
       "2 января. Буксиры. Вернулись три буксира.\n",
       "[Неделя в порту|2025-01-04][Краны|2024-12-31][Буксиры|2025-01-02]"},
      {"항만 일지\n등대일보 | 최종 수정 2024-08-29\n\n■ 8월 3일: 크레인\n세 대가 멈췄다.\n\n■ 8월 "
       "21일: 예인선\n두 척이 돌아왔다.\n",
       "[항만 일지|2024-08-29][크레인|2024-08-03][예인선|2024-08-21]"},
      {"항만 한 주\n등대일보 | 2022-06-18\n\n■ 14일 화요일: 크레인\n세 대가 멈췄다.\n\n■ 31일(화): "
       "예인선\n두 척이 돌아왔다.\n",
       "[항만 한 주|2022-06-18][크레인|2022-06-14][예인선|2022-05-31]"},
      {"The week\nQuay Herald | Friday, October 14, 2016\n\nCRANES | Saturday, Oct. 8\n" + body +
           "TUGS (Monday 10 October)\n" + body,
       "[The week|2016-10-14][CRANES|2016-10-08][TUGS|2016-10-10]"},
      // Captions have no weekday; what is to come has the day of the page.
      {"The vote\nQuay Herald | Friday, October 14, 2016\n\nThe hall (March 3)\n\n" + body +
           "The crowd (March 4)\n\n" + body,
       "[The vote|2016-10-14]"},
      {"Coming up\nQuay Herald | Friday, October 14, 2016\n\nFair (Sunday, Nov. 6)\n" + body +
           "Play (Monday 7 November)\n" + body,
       "[Coming up|2016-10-14][Fair|2016-10-14][Play|2016-10-14]"},
      // A day of the month alone may count anything.
      {"항만 한 주\n등대일보 | 2022-06-18\n\n■ 14일: 크레인\n세 대가 멈췄다.\n\n■ 15일: 예인선\n"
       "두 척이 돌아왔다.\n",
       "[항만 한 주|2022-06-18]"},
      // One date makes no page of entries, nor do paragraphs that begin with one.
      {"Harbour busier\n3 August 2024\n\n" + body, "[Harbour busier|2024-08-03]"},
      {"Harbour busier\n3 August 2024\n\n1 July 2024 was calm.\n\n2 July 2024 was not.\n",
       "[Harbour busier|2024-08-03]"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(sections_in(c.text) == c.sections);
  }
}
