#include "text/sentences.h"

#include <catch2/catch.hpp>
#include <string>

#include "extraction/language_pack.h"

namespace attest {
namespace {

// The sentences with " | " between them.
std::string sentences_of(std::string_view lang, std::string_view text) {
  SentenceBreaker breaker(find_pack(lang)->text);
  std::vector<Span> spans;
  breaker.split(text, {0, static_cast<std::uint32_t>(text.size())}, spans);
  std::string shown;
  for (const Span span : spans) {
    if (!shown.empty()) shown += " | ";
    shown += slice(text, span);
  }
  return shown;
}

struct Case {
  std::string_view text, expect;
};

void check(std::string_view lang, std::span<const Case> cases) {
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(sentences_of(lang, c.text) == c.expect);
  }
}

TEST_CASE("English sentences end where they end", "[en][sentence]") {
  const Case cases[] = {
      {"", ""},
      {"  \n\t ", ""},
      {"One. Two! Three? Four", "One. | Two! | Three? | Four"},
      // A pound sign that an encoding lost.
      {"A ride was $40 (?33) then. Why? 33 came.", "A ride was $40 (?33) then. | Why? | 33 came."},
      {"  Led by spaces.  And followed.  ", "Led by spaces. | And followed."},
      {"A heading\nA line of text.\n\nMore", "A heading | A line of text. | More"},
      // Abbreviations.
      {"About 300 U.S. refugees came.", "About 300 U.S. refugees came."},
      {"The U.S. Supreme Court agreed.", "The U.S. Supreme Court agreed."},
      {"They left the U.S. The court agreed.", "They left the U.S. | The court agreed."},
      {"On Jan. 5 Dr. Lee met Mrs. Kim of Acme Inc. Tuesday.",
       "On Jan. 5 Dr. Lee met Mrs. Kim of Acme Inc. Tuesday."},
      {"See No. 5 and vol. 12 today.", "See No. 5 and vol. 12 today."},
      {"He said no. Police came.", "He said no. | Police came."},
      {"J. K. Rowling and J.R.R. Tolkien wrote it.", "J. K. Rowling and J.R.R. Tolkien wrote it."},
      {"It closed at 5 p.m. The rest waited.", "It closed at 5 p.m. | The rest waited."},
      {"Goods (oil, gas, etc.) rose.", "Goods (oil, gas, etc.) rose."},
      // Figures.
      {"Prices rose 3.5 percent.", "Prices rose 3.5 percent."},
      {"It cost $3.50. Then it fell.", "It cost $3.50. | Then it fell."},
      {"That was in 2013. 12 people died.", "That was in 2013. | 12 people died."},
      {"He came in spring. 12 people followed.", "He came in spring. | 12 people followed."},
      {"1. First item", "1. First item"},
      // Quotations.
      {"\"Stop!\" he said. \"Go.\" She went.", "\"Stop!\" he said. | \"Go.\" | She went."},
      {"He said “It rose.” Then he left.", "He said “It rose.” | Then he left."},
      {"It fell (by 5 percent.) Nobody knew.", "It fell (by 5 percent.) | Nobody knew."},
      // No space was typed.
      {"They came in spring.The ministry counted.", "They came in spring. | The ministry counted."},
      {"See www.example.Com and readme.txt, please.",
       "See www.example.Com and readme.txt, please."},
      {"He waited… Nobody came… not one.", "He waited… | Nobody came… not one."},
  };
  check("en", cases);
}

TEST_CASE("Russian sentences end where they end", "[ru][sentence]") {
  const Case cases[] = {
      {"В 2013 г. прибыли 1516 человек. В 2014 г. их было меньше.",
       "В 2013 г. прибыли 1516 человек. | В 2014 г. их было меньше."},
      {"В 2013 г. Южная Корея приняла их.", "В 2013 г. Южная Корея приняла их."},
      {"Это было в 2013 г. Затем поток иссяк.", "Это было в 2013 г. | Затем поток иссяк."},
      {"Он живет в г. Сеул и на ул. Ленина, д. 5.", "Он живет в г. Сеул и на ул. Ленина, д. 5."},
      {"Около 20 тыс. человек и 3 млн. рублей.", "Около 20 тыс. человек и 3 млн. рублей."},
      {"Расходы — 32,36 трлн. Закладывали 2,93 трлн.",
       "Расходы — 32,36 трлн. | Закладывали 2,93 трлн."},
      {"Это 26 тыс. 124 человека, 5 руб. 20 коп. за билет.",
       "Это 26 тыс. 124 человека, 5 руб. 20 коп. за билет."},
      {"Ночью −5...−7 °C, днём +2...+4 °C.", "Ночью −5...−7 °C, днём +2...+4 °C."},
      {"Потратили 20 млн. Потом еще 5 млн рублей.", "Потратили 20 млн. | Потом еще 5 млн рублей."},
      {"А. С. Пушкин и А. И. Герцен уехали.", "А. С. Пушкин и А. И. Герцен уехали."},
      {"По словам А.Н. Ланькова, это так.", "По словам А.Н. Ланькова, это так."},
      {"Рис, мука и т. д. подорожали. Все ждут.", "Рис, мука и т. д. подорожали. | Все ждут."},
      {"«Кто там?» — спросил он. «Я». Ответа не было.",
       "«Кто там?» — спросил он. | «Я». | Ответа не было."},
      {"Рост 3,5 %. Спад 2.5 %.", "Рост 3,5 %. | Спад 2.5 %."},
      {"Он… не знал. Всё… Потом ушёл.", "Он… не знал. | Всё… | Потом ушёл."},
      {"(См. стр. 15.) Дальше.", "(См. стр. 15.) | Дальше."},
  };
  check("ru", cases);
}

TEST_CASE("Korean sentences end where they end", "[ko][sentence]") {
  const Case cases[] = {
      {"지난해 1516명이 왔다. 올해는 줄었다.", "지난해 1516명이 왔다. | 올해는 줄었다."},
      {"줄었다.올해도 그렇다.", "줄었다. | 올해도 그렇다."},
      {"그는 \"줄었다.\"라고 말했다. 끝.", "그는 \"줄었다.\"라고 말했다. | 끝."},
      {"그는 “많이 줄었다.”고 했다.", "그는 “많이 줄었다.”고 했다."},
      {"그는 “줄었다.” 기자는 물었다.", "그는 “줄었다.” | 기자는 물었다."},
      {"물가가 3.5% 올랐다.", "물가가 3.5% 올랐다."},
      {"2013. 5. 12. 기준으로 집계했다. 끝.", "2013. 5. 12. 기준으로 집계했다. | 끝."},
      {"미국(U.S.)은 반대했다.", "미국(U.S.)은 반대했다."},
      {"U.S. 정부는 반대했다.", "U.S. 정부는 반대했다."},
      {"왜 왔을까? 모른다! 그렇다.", "왜 왔을까? | 모른다! | 그렇다."},
      {"그는… 말이 없었다.", "그는… 말이 없었다."},
  };
  check("ko", cases);
}

TEST_CASE("Sentences lie inside their block", "[sentence]") {
  SentenceBreaker breaker(find_pack("en")->text);
  std::vector<Span> spans;
  const std::string_view text = "Before. One. Two. After.";
  breaker.split(text, {8, 17}, spans);
  REQUIRE(spans.size() == 2);
  CHECK(slice(text, spans[0]) == "One.");
  CHECK(slice(text, spans[1]) == "Two.");
}

TEST_CASE("What goes on without an end is cut at white space or between characters", "[sentence]") {
  SentenceBreaker breaker(find_pack("en")->text);
  for (const std::string_view unit : {"table row 12, ", "한글", "a", "🎈"}) {
    CAPTURE(unit);
    std::string text;
    while (text.size() < 5 * kMaxSentenceBytes) text += unit;
    std::vector<Span> spans;
    breaker.split(text, {0, static_cast<std::uint32_t>(text.size())}, spans);
    CHECK(spans.size() >= 5);
    std::uint32_t at = 0;
    for (const Span span : spans) {
      CHECK(span.end - span.begin <= kMaxSentenceBytes);
      CHECK(span.begin - at <= 1);  // nothing but one space is left out
      CHECK((span.begin == 0 || (text[span.begin] & 0xC0) != 0x80));
      CHECK((unit.find(' ') == std::string_view::npos || slice(text, span).starts_with("table") ||
             text[span.begin - 1] == ' '));
      at = span.end;
    }
    CHECK(text.size() - at <= 1);
  }
}

TEST_CASE("A megabyte of one thing is split in no time", "[sentence]") {
  SentenceBreaker breaker(find_pack("en")->text);
  for (const std::string_view unit : {"a", " ", "\n", ".", ". ", "(", ")", ".)", "\u0301", "한",
                                      "1. ", "A. ", "…", "! ", "a.B ", "다.\"라 "}) {
    CAPTURE(unit);
    std::string text = "Start. ";
    while (text.size() < (std::size_t{1} << 20)) text += unit;
    std::vector<Span> spans;
    breaker.split(text, {0, static_cast<std::uint32_t>(text.size())}, spans);
    CHECK(spans.size() >= 1);
  }
}

}  // namespace
}  // namespace attest
