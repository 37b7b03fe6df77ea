// Russian: how regional papers and newsrooms' sites put figures.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"
#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Russian decimals with a space behind the comma are one figure", "[ru][quantities]") {
  const testkit::Row rows[] = {
      {"Рис убран с 29, 5 млн соток.", "[29, 5 млн соток] 29500000 are @- level"},
      {"Уродилось 1, 2 тыс. тонн свёклы, сахаристость 17, 5%.",
       "[1, 2 тыс. тонн] 1200 tonne @- level; [17, 5%] 17.5 percent @- share"},
      {"Свет погас в домах 29, 5 и 7.", "[29] 29 count @- level; [5] 5 count @- level; [7] 7 count "
                                        "@- level"},
      {"Выделили 3, 5, 7 млн рублей.",
       "[3] 3 count @- level; [5] 5 count @- level; [7 млн рублей] 7000000 RUB @- level"},
  };
  testkit::check_claims(rows, "ru", "2024-09-09");
}

TEST_CASE("Russian bounds are read over a comma that rules do not know", "[ru][quantities]") {
  const testkit::Row rows[] = {
      {"Спрос вырос более, чем вдвое.", "[более, чем вдвое] more-than 2 ratio @- change up"},
      {"Цены снизились не менее, чем на треть.", "[треть] at-least 0.3333 ratio @- change down"},
      {"Продали более, чем 300 лодок.", "[более, чем 300] more-than 300 count @- level"},
      {"Одно письмо стоит больше, чем десять звонков.", "[десять] 10 count @- level"},
  };
  testkit::check_claims(rows, "ru", "2024-09-09");
}

TEST_CASE("Russian lists of the best are ranks", "[ru][quantities]") {
  const testkit::Row rows[] = {
      {"Порт вошел в десятку крупнейших.", "[десятку] at-most 10 rank @- rank"},
      {"Музей попал в пятерку самых посещаемых.", "[пятерку] at-most 5 rank @- rank"},
      {"В тройке лидеров — Тверь.", "[тройке] at-most 3 rank @- rank"},
      {"Купили десяток столов.", "[десяток] 10 count @- level"},
      {"Тройка отважных уехала.", ""},
  };
  testkit::check_claims(rows, "ru", "2024-09-09");
}

TEST_CASE("Russian units are read as newsrooms shorten them", "[ru][quantities]") {
  const testkit::Row rows[] = {
      {"Построили 40 тыс кв метров жилья.", "[40 тыс кв метров] 40000 square-meter @- level"},
      {"Сдано 5 тысяч жилых квадратных метров.",
       "[5 тысяч жилых квадратных метров] 5000 square-meter @- level"},
      {"Продали 30 тыс «квадратов».", "[30 тыс «квадратов»] 30000 square-meter @- level"},
      {"Билет продали за 500 $.", "[500 $] 500 USD @- level"},
      {"Цена выросла с $10 до $12.", "[$10] 10 USD @- level; [$12] 12 USD @- level"},
      {"Вода стоила 15,76 руб./куб.м, тепло — 1 424 руб./Гкал.",
       "[15,76 руб./куб.м] 15.76 RUB-per-cubic-meter @- level; [1 424 руб./Гкал] 1424 "
       "RUB-per-gigacalorie @- level"},
      {"Толчок произошел в 16.45 по владивостокскому времени.", ""},
      {"Лучше всех сдала 11-классница.", ""},
  };
  testkit::check_claims(rows, "ru", "2024-09-09");
}

TEST_CASE("Russian figures are of the time that others are set against", "[ru][period]") {
  const testkit::Row rows[] = {
      {"За 7 месяцев построили 40 школ, что на 8% превышает аналогичный показатель 2023 года.",
       "[40] 40 count @2024-01/2024-07 level; [8%] 8 percent @2024-01/2024-07 change"},
      {"За первые шесть месяцев 2024 года выпуск вырос по отношению к первому полугодию 2023 года "
       "на 18%.",
       "[18%] 18 percent @2024-01/2024-06 change up"},
      {"В июне добыча выросла до 10 млн тонн по сравнению с прошлым июнем.",
       "[10 млн тонн] 10000000 tonne @2024-06 level"},
      {"На 5 августа засеяли 12 га, в 2023 году на эту же дату — 10 га.",
       "[12 га] 12 hectare @2024-08-05 level; [10 га] 10 hectare @2023-08-05 level"},
      {"На 5 августа засеяли на 3 га больше, чем на ту же дату прошлого года.",
       "[3 га] 3 hectare @2024-08-05 change up"},
      {"Депутаты 6 сентября одобрили поправки в бюджет области на 2024 год с доходами в 38 млрд "
       "рублей.",
       "[38 млрд рублей] 38000000000 RUB @2024 level"},
      {"За 34 неделю года корью заболели 40 человек.",
       "[40 человек] 40 person @2024-08-19/2024-08-25 level"},
      {"В пятницу завод заплатил штраф 3 млн рублей.",
       "[3 млн рублей] 3000000 RUB @2024-09-06 level"},
  };
  testkit::check_claims(rows, "ru", "2024-09-09");
}

TEST_CASE("A Russian brief of one paragraph is of its day", "[ru][period]") {
  Article article = testkit::line_article(
      "Аграрии завершают уборку\nСкошено 14 тысяч гектаров.", "ru");
  article.published = parse_period("2024-09-09");
  article.blocks.front().kind = BlockKind::Heading;
  const std::vector<Claim> claims = testkit::claims_of(article);
  REQUIRE(claims.size() == 1);
  REQUIRE(claims.front().period);
  CHECK(claims.front().period->edtf == "2024-09-09");
  const testkit::Row rows[] = {
      {"Скошено 14 тысяч гектаров.", "[14 тысяч гектаров] 14000 hectare @- level"},
  };
  testkit::check_claims(rows, "ru", "2024-09-09");
}

TEST_CASE("What Russian papers tell of a year in its first months is of the last", "[ru][period]") {
  const testkit::Row winter[] = {
      {"За год музей принял 12 тысяч гостей.", "[12 тысяч] 12000 person @2024 level"},
      {"За год число краж выросло на 8%.", "[8%] 8 percent @2024 change up"},
  };
  testkit::check_claims(winter, "ru", "2025-02-10");
  const testkit::Row autumn[] = {
      {"За год музей принял 12 тысяч гостей.", "[12 тысяч] 12000 person @- level"},
  };
  testkit::check_claims(autumn, "ru", "2025-10-10");
}

TEST_CASE("So many there are at the end of a Russian span", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Численность безработных с 5 по 12 августа снизилась на 2% и составила 839 тысяч.",
       "[2%] 2 percent @2024-08-05/2024-08-12 change down; [839 тысяч] 839000 person @2024-08-12 "
       "level"},
      {"Приток вкладчиков с 5 по 12 августа составил 3 тысячи рублей.",
       "[3 тысячи рублей] 3000 RUB @2024-08-05/2024-08-12 level"},
      {"Продажи с 5 по 12 августа выросли на 2% и составили 300 лодок.",
       "[2%] 2 percent @2024-08-05/2024-08-12 change up; [300] 300 count @2024-08-05/2024-08-12 "
       "level"},
  };
  testkit::check_claims(rows, "ru", "2024-09-09");
}

TEST_CASE("Russian programmes and firemen foresee nothing", "[ru][claims]") {
  const testkit::Row rows[] = {
      {"В 2023 году в рамках целевой программы ввели 21 объект.", "[21] 21 count @2023 level"},
      {"Целевой уровень инфляции — 4%.", "[4%] 4 percent @- level forecast"},
      {"Огонь ликвидируют 15 человек.", "[15 человек] 15 person @- level"},
      {"К маю ликвидируют 15 свалок.", "[15] 15 count @2025-05 level forecast"},
  };
  testkit::check_claims(rows, "ru", "2024-09-09");
}

TEST_CASE("Russian names hang together by marks between letters", "[ru][sources]") {
  const testkit::SourceRow rows[] = {
      {"Сгорели 5 бань, сообщает пресс-центр МВД Карелии.", "5<пресс-центр МВД Карелии"},
      {"Выписали 40 штрафов, сообщила дорожно-патрульная служба.",
       "40<дорожно-патрульная служба"},
      {"Приедут 70 человек, передает \"РИА-Новости\".", "70 человек<РИА-Новости"},
      {"Спрос вырос на 3%, сообщает Газета.ru.", "3%<Газета.ru"},
      {"По данным горно-обогатительного комбината, добыто 3 млн тонн.",
       "3 млн тонн<горно-обогатительного комбината"},
      {"Построят 30 школ, сообщил вице-премьер Иван Ладогин.", "30<вице-премьер Иван Ладогин"},
      {"Продали 40 тысяч билетов, говорится в сообщении на сайте музея.", "40 тысяч<музея"},
      {"В город приехали 300 человек, сообщается на сайте мэрии.", "300 человек<мэрии"},
  };
  testkit::check_sources(rows, "ru");
}

TEST_CASE("A Russian company is the one that the title opens with", "[ru][sources]") {
  Article article = testkit::line_article(
      "«Осетр» потерял прибыль\nВыручка сети «Осетр» выросла на 11%, говорится в отчётности "
      "компании по МСФО.\nДолг упал до 3 млн рублей, отмечает компания.",
      "ru");
  article.blocks.front().kind = BlockKind::Heading;
  for (const Claim& claim : testkit::claims_of(article)) {
    REQUIRE(claim.attribution.size() == 1);
    CHECK(claim.attribution.front().name == "Осетр");
  }
  const testkit::SourceRow rows[] = {
      {"Мэр открыл парк «Заря»\n\nПарк «Заря» строила компания «Бетонстрой». В компании "
       "сообщили о 40 деревьях.",
       "40<компания «Бетонстрой»"},
      {"Обвал на шахте «Северная»\n\nНа шахте «Северная» ранены 5 горняков, сообщили в компании.",
       "5<компании"},
  };
  testkit::check_sources(rows, "ru");
}

}  // namespace
}  // namespace attest
