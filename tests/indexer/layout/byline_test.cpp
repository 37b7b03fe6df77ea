#include <catch2/catch.hpp>
#include <string>

#include "indexer/readers/complete.h"

using namespace attest;

namespace {

// "title | authors | outlet | day" of a text that nothing else is known of.
std::string head_of(const std::string& text) {
  Article article;
  article.text = text;
  complete(article, nullptr);
  std::string shown = article.title + " | ";
  for (std::size_t i = 0; i < article.authors.size(); ++i)
    shown += (i > 0 ? ", " : "") + article.authors[i];
  return shown + " | " + article.publisher + " | " +
         (article.published ? article.published->edtf : "");
}

}  // namespace

TEST_CASE("Title, author, outlet and day are read from the first lines", "[byline]") {
  const std::string body =
      "\n\nThe harbour handled 4,120 boxes in May, the port office said on Tuesday.\n";
  const std::string ru =
      "\n\nВ мае порт принял 4120 контейнеров, сообщила во вторник администрация порта.\n";
  const std::string ko =
      "\n\n항만공사는 지난달 컨테이너 4천120개를 처리했다고 화요일 밝혔다. 작년보다 조금 늘었다.\n";
  struct Case {
    std::string text, head;
  };
  const Case cases[] = {
      {"Harbour busier\nBy Ann Reed | Quay Herald | LEITH, Jan. 5, 2015 (Mon) 10:00 GMT" + body,
       "Harbour busier | Ann Reed | Quay Herald | 2015-01-05"},
      {"Harbour busier\nPosted by J. Reed on March 5, 2014 in Quay Notes | 7 comments" + body,
       "Harbour busier | J. Reed | Quay Notes | 2014-03-05"},
      {"Harbour busier\nAnn Reed and Tom Oak, Quay Business Desk, Thursday 1 August 2024" + body,
       "Harbour busier | Ann Reed, Tom Oak | Quay Business Desk | 2024-08-01"},
      {"Harbour busier\nThe Quay Observer, staff and agencies. Saturday 3 August 2024" + body,
       "Harbour busier |  | The Quay Observer | 2024-08-03"},
      {"Harbour busier\nQuayLight | Sunday 5 May 2020" + body,
       "Harbour busier |  | QuayLight | 2020-05-05"},
      {"Harbour busier\nSea and Quay Weekender | 5 May 2020" + body,
       "Harbour busier |  | Sea and Quay Weekender | 2020-05-05"},
      {"Harbour busier\nSport | 5 May 2020" + body, "Harbour busier |  |  | 2020-05-05"},
      {"Harbour busier\nPublished 1 May 2020 | Updated 3 May 2020" + body,
       "Harbour busier |  |  | 2020-05-01"},
      // A dateline in the first paragraph, its month cut short.
      {"Harbour busier\n\nNEW QUAY, Oct. 24, 2024 (Quay Wire) - Traffic through the inner harbour "
       "rose 3 percent in September, after the pilots went on strike on May 2, 2024, which had "
       "kept most of the larger ships at sea for nine days." + body,
       "Harbour busier |  |  | 2024-10-24"},
      {"Порт загружен\nВера Лунина, «Причал», 24.02.2014, 10:20" + ru,
       "Порт загружен | Вера Лунина | Причал | 2014-02-24"},
      {"Порт загружен\nМУРМАНСК, 6 января 2016 г. — «Маяк-Информ», Олег Чайкин" + ru,
       "Порт загружен | Олег Чайкин | Маяк-Информ | 2016-01-06"},
      {"Порт загружен\n2 августа 2024 г., 13:20. «Маяк», соб. корр., Мурманск" + ru,
       "Порт загружен |  | Маяк | 2024-08-02"},
      {"항만 분주\n(부산=등대통신) 김하나 기자 = 2014/01/13 11:02 송고" + ko,
       "항만 분주 | 김하나 | 등대통신 | 2014-01-13"},
      {"항만 분주\n등대신문 김하나 기자, 입력 2024-08-16 09:10:00" + ko,
       "항만 분주 | 김하나 | 등대신문 | 2024-08-16"},
      {"항만 분주\n등대일보 | 경제 | 입력 2014.01.14 03:00 | 지면 A6면" + ko,
       "항만 분주 |  | 등대일보 | 2014-01-14"},
      // The day of the visit stands above the title, twice; the article's own below.
      {"Русский | January 21, 2017\nJanuary 21, 2017\nHarbour busier\nFebruary 19th, 2014" + body,
       "Harbour busier |  |  | 2014-02-19"},
      {"Русский | January 21, 2017\nJanuary 21, 2017\nHarbour busier" + body,
       "Harbour busier |  |  | "},
      // A wrong date is worse than none.
      {"Harbour busier" + body, "Harbour busier |  |  | "},
      {"Harbour busier\n03/04/2014" + body, "Harbour busier |  |  | "},
      {"Harbour busier\n\nOn 3 August 2024 the port handled 4,120 boxes, more than ever before in "
       "one day." +
           body,
       "Harbour busier |  |  | "},
      {"Harbour busier\nBy 2015 it may be full" + body, "Harbour busier |  |  | "},
  };
  for (const Case& c : cases) CHECK(head_of(c.text) == c.head);
}
