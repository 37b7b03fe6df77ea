// Where a figure holds: only where its own clause says so.
#include "extraction/measure/places.h"

#include <catch2/catch.hpp>

#include "testkit/line_article.h"

namespace attest {
namespace {

// Each figure as "words: CODE name", "-" where no place is told.
std::string places_in(std::string_view text, const std::string& lang) {
  const Article article = testkit::line_article(text, lang, "2024-09-12");
  std::string shown;
  for (const Claim& claim : testkit::claims_of(article)) {
    shown.append(shown.empty() ? "" : "; ").append(slice(text, claim.span)).append(": ");
    if (!claim.place) shown += "-";
    if (claim.place && !claim.place->code.empty()) shown += claim.place->code + " ";
    if (claim.place) shown += claim.place->name;
  }
  return shown;
}

struct Case {
  std::string_view text, expect;
};

void check(std::span<const Case> cases, const std::string& lang) {
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(places_in(c.text, lang) == c.expect);
  }
}

TEST_CASE("A Russian place that no table knows is another one", "[ru][place]") {
  const Case cases[] = {
      {"В Москве открыли пять школ, в Кологриве — две.",
       "пять: RU-MOW Москве; две: -"},
      {"В Москве открыли пять школ, в мае — ещё две.", "пять: RU-MOW Москве; две: RU-MOW Москве"},
  };
  check(cases, "ru");
}

TEST_CASE("English figures hold where their clause says", "[en][place]") {
  const Case cases[] = {
      {"In Germany, rents rose 5% and wages 3%, while in France fuel fell 2%.",
       "5%: DE Germany; 3%: DE Germany; 2%: FR France"},
      {"Floods killed 300 people in Spain and 40 in Portugal.",
       "300: ES Spain; 40: PT Portugal"},
      {"Japan's exports climbed 4% in August.", "4%: JP Japan"},
      {"Chinese factory output grew 6.1%.", "6.1%: CN Chinese"},
      {"UK inflation slowed to 2.2%.", "2.2%: GB UK"},
      {"U.S. consumer prices rose 3.2%.", "3.2%: US U.S."},
      {"They put a tax of 25% on Chinese tyres.", "25%: -"},
      {"The population of Kenya has passed 50 million.", "50 million: KE Kenya"},
      {"Some 840 North Korean refugees came to South Korea.", "Some 840: KR South Korea"},
      {"North Korea was silent. Some 840 refugees settled in the South.", "Some 840: KR the South"},
      {"The U.S. has 94 reactors.", "94: US U.S."},
      {"Wildfires burned 12,000 hectares in Alberta.", "12,000 hectares: CA-AB Alberta"},
      {"About 3,000 people wait in camps across Southeast Asia.", "About 3,000: Southeast Asia"},
      {"Brazil harvested 150 million tonnes.", "150 million tonnes: BR Brazil"},
      // Who they are, where they come from, who says so, and other names: no place.
      {"Some 840 North Korean refugees asked for help.", "Some 840: -"},
      {"Exports to Japan rose 5%.", "5%: -"},
      {"Exports from China to Japan rose 5%.", "5%: -"},
      {"The Bank of England cut its rate to 5%.", "5%: -"},
      {"The ministry in Seoul counted 30 cases.", "30: -"},
      {"The Korea Chronicle has 40 reporters.", "40: -"},
      {"Trade between Russia and China grew 5%.", "5%: -"},
      {"In Russia and China, rents rose 5%.", "5%: -"},
      {"Farmers in the south lost 30 cows.", "30: -"},
      {"Floods killed 300 people in Spain and hurt 500.", "300: ES Spain; 500: -"},
      {"Jordan had 30 points.", "30: -"},
  };
  check(cases, "en");
}

TEST_CASE("Russian figures hold where their clause says", "[ru][place]") {
  const Case cases[] = {
      {"В Германии погибли 300 человек, во Франции — 500.",
       "300 человек: DE Германии; 500: FR Франции"},
      {"Население Казахстана превысило 20 млн человек.", "20 млн человек: KZ Казахстана"},
      {"Китайский экспорт вырос на 6 %.", "6 %: CN Китайский"},
      {"Экспорт пшеницы России сократился на 8 %.", "8 %: RU России"},
      {"На Филиппинах без крова остались 12 тыс. человек.", "12 тыс. человек: PH Филиппинах"},
      {"В США открыли 40 заводов.", "40: US США"},
      {"В Московской области сгорели 12 домов.", "12: RU-MOS Московской области"},
      {"По данным МВФ, ВВП Китая вырастет на 4,5 %.", "4,5 %: CN Китая"},
      {"Пошлину в 25 % ввели для китайских товаров.", "25 %: -"},
      {"В Татарстане собрали 3 млн тонн зерна.", "3 млн тонн: RU-TA Татарстане"},
      {"За год в Южную Корею прибыли 200 беженцев.", "200: KR Южную Корею"},
      // Направление, происхождение, национальность, имя ведомства.
      {"Экспорт в Китай вырос на 5 %.", "5 %: -"},
      {"Из КНДР бежали 200 человек.", "200 человек: -"},
      {"Помощи просят 30 северокорейских беженцев.", "30: -"},
      {"Банк России снизил ставку до 16 %.", "16 %: -"},
      {"Того же мнения 40 % опрошенных.", "40 %: -"},
      {"Торговля между Россией и Китаем выросла на 5 %.", "5 %: -"},
  };
  check(cases, "ru");
}

TEST_CASE("Korean figures hold where their clause says", "[ko][place]") {
  const Case cases[] = {
      {"독일에서 300명이 숨지고 500명이 다쳤다.", "300명: DE 독일; 500명: DE 독일"},
      {"중국의 4월 소비자물가는 2.1% 올랐다.", "2.1%: CN 중국"},
      {"북한에서 탈출한 주민 12명이 지난달 한국에 입국했다.", "12명: KR 한국"},
      {"미국 내 공장 40곳이 문을 닫았다.", "40곳: US 미국"},
      {"부산에서 차량 30대가 물에 잠겼다.", "30대: KR-26 부산"},
      {"일본의 수출은 4% 늘었다.", "4%: JP 일본"},
      {"주민 12명이 태국에서 한국으로 들어왔다.", "12명: KR 한국"},
      {"국내에 들어온 주민은 210명으로 집계됐다.", "210명: KR 국내"},
      // 중국인은 사람이고, 중국 수출은 중국으로 가는 수출이기도 하다.
      {"중국인 관광객 300명이 다녀갔다.", "300명: -"},
      {"대중국 수출은 5% 줄었다.", "5%: -"},
      {"중국 수출은 5% 줄었다.", "5%: -"},
      {"한국은행은 금리를 3%로 낮췄다.", "3%: -"},
      {"북한 주민 12명이 숨졌다.", "12명: -"},
      {"그런 수단에서 30%가 나온다.", "30%: -"},
  };
  check(cases, "ko");
}

}  // namespace
}  // namespace attest
