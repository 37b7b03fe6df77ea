// Russian: digits that tell which one is meant, and places reached.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Russian digits before a noun in the singular tell which one", "[ru][quantity]") {
  const testkit::Row rows[] = {
      {"Огонь вспыхнул на 4 этаже.", ""},
      {"Бой остановили в 11 раунде, гол забили на 85 минуте.", ""},
      {"Мальчик учится в 5 классе, его брат — ученик 2 класса.", ""},
      {"Кошка упала с 9 этажа и выжила.", ""},
      {"В 3 больнице лежат 20 человек.", "[20 человек] 20 person"},
      {"Матч 12 тура прошёл без голов.", ""},
      {"На 3 день поисков нашли 2 человек.", "[2 человек] 2 person"},
      {"Во 2 чтении проект поддержали 300 депутатов.", "[300] 300 person"},
      // counted
      {"В доме 9 этажей.", "[9] 9 count"},
      {"Сгорели 2 этажа.", "[2] 2 count"},
      {"В 5 классах нет света.", "[5] 5 count"},
      {"В 21 школе отменили уроки.", "[21] 21 count"},
      {"Бой шёл 11 раундов.", "[11] 11 count"},
      {"Света не было 5 минут.", "[5 минут] 5 minute"},
      {"Прошло 2 тура.", "[2] 2 count"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian digits may number a quarter or a half of the year", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Во 2 квартале продажи выросли на 3 %.", "[3 %] 3 percent @2024-Q2 change up"},
      {"В 1 полугодии родилось 300 детей.", "[300] 300 person @2024-H1 level"},
  };
  testkit::check_claims(rows, "ru", "2024-09-12");
}

TEST_CASE("Whoever becomes the third in Russian has that rank", "[ru][quantity]") {
  const testkit::Row rows[] = {
      {"Белова стала третьей.", "[третьей] 3 rank"},
      {"Носов пришёл четвёртым, уступив 3 секунды.", "[четвёртым] 4 rank; [3 секунды] 3 second"},
      {"Он стал ей вторым отцом.", ""},
      {"Она стала второй женщиной в отряде.", ""},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian fifth and sixth forms are no fractions", "[ru][quantity]") {
  const testkit::Row rows[] = {
      {"Закрыты два шестых класса.", "[два] 2 count"},
      {"В 2 седьмых классах болеют 12 детей.", "[2] 2 count; [12] 12 person"},
      {"Две шестых расходов вернули.", "[Две шестых] 0.3333 ratio"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("A number behind a name in Latin letters is of that name", "[ru][quantity]") {
  const testkit::Row rows[] = {
      {"Он был в майке с надписью NORVIK 2018.", ""},
      {"Спутник Dornlink 5 вышел на орбиту.", ""},
      {"У Dornlink 300 офисов.", "[300] 300 count"},
      {"Доля Dornlink 30 %.", "[30 %] 30 percent"},
      {"Сервис Dornlink 30 раз показал фильм.", "[30 раз] 30 count"},
      {"В сети Dornlink 12 кафе.", "[12] 12 count"},
      {"Из-за Dornlink 30 школ закрыли.", "[30] 30 count"},
      {"У Dornlink 30 магазинов, у Norvik 20.", "[30] 30 count; [20] 20 count"},
      {"Dornlink 2107 врезался в Norvik 308.", ""},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("The year of a thing is not the time that the Russian text goes on about",
          "[ru][period]") {
  const testkit::Row rows[] = {
      {"Во вторник, 10 сентября, выбрали талисман чемпионата 2026 года. Кот набрал 53 %.",
       "[53 %] 53 percent @2024-09-10 share"},
  };
  testkit::check_claims(rows, "ru", "2024-09-12");
}

TEST_CASE("A Russian title may end with a number", "[ru][quantity]") {
  const testkit::Row rows[] = {
      {"«Идущий по следу 2049» посмотрели 300 человек.", "[300 человек] 300 person"},
      {"Фильм «Дом 2» посмотрели 300 человек.", "[300 человек] 300 person"},
      {"Он сказал: «Всего погибли 12».", "[12] 12 person"},
      {"«Нас было 30», — сказал он.", "[30] 30 count"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("A bare Russian sum goes on in the power of the one before", "[ru][quantity]") {
  const testkit::Row rows[] = {
      {"Бюджет фильма — 170 млн рублей, а по другим данным 155.",
       "[170 млн рублей] 170000000 RUB; [155] 155000000 RUB"},
      {"Прибыль выросла до 170 млн рублей с 155.",
       "[170 млн рублей] 170000000 RUB; [155] 155000000 RUB"},
      {"Билет стоит 3 тысячи рублей, детский — 900.", "[3 тысячи рублей] 3000 RUB; [900] 900 RUB"},
      // a course, however many times it was
      {"Число машин увеличили в полтора раза с 8 до 12.",
       "[в полтора раза] 1.5 ratio; [8] 8 count; [12] 12 count"},
      // so many they have, and are not so old
      {"Мигалки имеют ФСБ (207), МВД (98) и Генпрокуратура (30).",
       "[207] 207 count; [98] 98 count; [30] 30 count"},
      {"Награды получили Анна Белова (41) и Пётр Носов (98).",
       "[41] 41 year-person; [98] 98 year-person"},
      {"Ущерб превысил 3 млн рублей, возбуждены 4 дела.",
       "[3 млн рублей] more-than 3000000 RUB; [4] 4 RUB"},
      {"Бомбы нашли в четырёх кварталах друг от друга.", "[четырёх] 4 count"},
      {"Мигалки положены шести зампредам.", "[шести] 6 person"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("What a Russian paper does is of its day", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Своим указом от 10 сентября 2024 года он увеличил премию до 30 тысяч рублей.",
       "[30 тысяч рублей] 30000 RUB @2024-09-10 level"},
      // «имеют» is of now, and so are the brackets behind it
      {"Указом от 10 сентября 2024 года он дал 30 машин. Их имеют ФСБ (207) и МИД (4).",
       "[30] 30 count @2024-09-10 level; [207] 207 count @2024-09-12 level; "
       "[4] 4 count @2024-09-12 level"},
      {"Закон от 3 мая 2014 года ввёл штраф. Сейчас платят 30 тысяч рублей.",
       "[30 тысяч рублей] 30000 RUB @2024-09-12 level"},
  };
  testkit::check_claims(rows, "ru", "2024-09-12");
}

}  // namespace
}  // namespace attest
