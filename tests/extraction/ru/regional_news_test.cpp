// Russian: how regional papers and newsrooms' sites put figures.
#include <catch2/catch.hpp>

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

}  // namespace
}  // namespace attest
