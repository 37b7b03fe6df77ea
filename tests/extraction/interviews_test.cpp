// Interviews: answers are of whoever is asked.
#include <catch2/catch.hpp>

#include "testkit/line_article.h"

namespace attest {
namespace {

// "600: Tom Harlow; 12: -"
std::string sources_in(std::string_view text, std::string_view lang) {
  std::string shown;
  for (const Claim& claim : testkit::claims_of(testkit::line_article(text, lang, "2014-06-12"))) {
    shown += shown.empty() ? "" : "; ";
    shown += claim.quantity.low ? to_string(*claim.quantity.low) : "?";
    shown += ": " + (claim.attribution.empty() ? "-" : claim.attribution.front().name);
  }
  return shown;
}

}  // namespace

TEST_CASE("answers are of whoever is asked", "[interviews]") {
  struct Row {
    std::string_view lang, text, expect;
  };
  const Row rows[] = {
      {"en",
       "Tom Harlow keeps bees in Kent. His shop sold 40 jars on Monday.\n"
       "How many hives do you have?\nWe have 410 hives now.\n"
       "And in 2012, when you sold 20 of them?\nThere were 600.\n"
       "Do you blame the weather?\nI lost 90 to mites.",
       "40: -; 410: Tom Harlow; 20: -; 600: Tom Harlow; 90: Tom Harlow"},
      {"ru",
       "Пасечник держит ульи с 1990 года, рассказывает Иван Гаврилов.\n"
       "— Сколько у вас ульев?\n— Сейчас 410 ульев.\n"
       "— А мёда?\n— В прошлом году собрали 9 тонн.",
       "410: Иван Гаврилов; 9: Иван Гаврилов"},
      // Whom an answer names tells one figure, and not those around it.
      {"ru",
       "Пасечник держит ульи с 1990 года, рассказывает Иван Гаврилов.\n"
       "— Дорого?\n— Дом стоил 9 млн рублей. Мэрия сообщила, что дала 3 млн рублей. Хватило на 40 "
       "ульев.\n— А мёда?\n— В прошлом году собрали 9 тонн.",
       "9000000: Иван Гаврилов; 3000000: Мэрия; 40: Иван Гаврилов; 9: Иван Гаврилов"},
      {"ko",
       "양봉업자 김상호 씨는 제천에서 벌을 친다.\n-벌통은 몇 개나 되나.\n\"지금 410통이다.\"\n"
       "-꿀은 얼마나 땄나.\n\"작년에 9톤을 땄다.\"",
       "410: 김상호 씨; 9: 김상호 씨"},
      // The text closes by itself.
      {"en",
       "Tom Harlow keeps bees in Kent.\nHow many hives do you have?\nWe have 410 hives now.\n"
       "And before?\nThere were 600.\nDo you blame the weather?\nI lost 90 to mites.\n"
       "My boots leak, and 20 jars broke.\nKent has 4,100 hives.",
       "410: Tom Harlow; 600: Tom Harlow; 90: Tom Harlow; 20: Tom Harlow; 4100: -"},
      // An explainer asks and answers by itself.
      {"en",
       "Tom Harlow keeps bees in Kent.\nHow many hives are there?\nKent has 4,100 hives.\n"
       "How many were lost?\nSome 900 died out.\nWhat does a hive cost?\nThe price is $600.",
       "4100: -; 900: -; 600: -"},
      // So does a column, now and then.
      {"en",
       "Tom Harlow keeps bees in Kent.\nWhy bother?\nI lost 90 hives.\nThe county lost 900.",
       "90: -; 900: -"},
      // Nobody was named.
      {"ru", "— Сколько ульев?\n— Сейчас 410 ульев.\n— А мёда?\n— Собрали 9 тонн.",
       "410: -; 9: -"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(sources_in(row.text, row.lang) == row.expect);
  }
}

}  // namespace attest
