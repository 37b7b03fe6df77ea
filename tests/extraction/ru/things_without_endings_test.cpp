// Russian things that are counted and show it by no ending: loan words, names in quotation marks,
// medals called by their metal.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Russian loan words without endings are counted", "[ru][quantity]") {
  const testkit::Row rows[] = {
      {"Погибли 12 рыбаков, за сезон прошло пять торнадо.", "[12] 12 person; [пять] 5 count"},
      {"Рабочие, 40 человек, отмыли 3 такси и 2 купе.",
       "[40 человек] 40 person; [3] 3 count; [2] 2 count"},
      {"Из 300 актёров снялись десять, вышло четыре шоу.",
       "[300] 300 person; [десять] 10 person; [четыре] 4 count"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian names in quotation marks are of things", "[ru][quantity]") {
  const testkit::Row rows[] = {
      {"Ранены 12 водителей. Столкнулись две «Волги».", "[12] 12 person; [две] 2 count"},
      {"Ранены 12 водителей. Подъехали три «КамАЗа» и 5 «Газелей».",
       "[12] 12 person; [три] 3 count; [5] 5 count"},
      // Votes, and speech.
      {"Голосовали депутаты: 30 «за», 5 «против».", "[30] 30 person; [5] 5 person"},
      {"Пришли 12 водителей, из них 5: «Мы ждали автобус».", "[12] 12 person; [5] 5 person"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian medals are called by their metal", "[ru][quantity]") {
  const testkit::Row rows[] = {
      {"Лыжники взяли 3 золота и одно серебро.", "[3] 3 count; [одно] 1 count"},
      {"У команды, у которой 43 золотых и 12 бронзовых, нет равных.",
       "[43] 43 count; [12] 12 count"},
      {"Пловцы выиграли два «золота» и одну «бронзу».", "[два] 2 count; [одну] 1 count"},
      {"На прииске намыли 40 килограммов золота.", "[40 килограммов] 40 kilogram"},
      {"У фирмы, у которой 12 складов, долги.", "[12] 12 count"},
      {"Пришла сестра, которой 12 лет.", "[которой 12 лет] 12 year-person"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian leads and errors of a poll are in points of a percentage", "[ru][units]") {
  const testkit::Row rows[] = {
      {"За мост 48 % жителей. Отрыв превышал двадцать пунктов.",
       "[48 %] 48 percent; [двадцать пунктов] more-than 20 percentage-point"},
      {"За мост 48 % жителей. Погрешность — три пункта.",
       "[48 %] 48 percent; [три пункта] 3 percentage-point"},
      {"Индекс потерял три пункта.", "[три] 3 count"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian yields are reckoned on one of a kind", "[ru][units]") {
  const testkit::Row rows[] = {
      {"Собрали по 30 центнеров с одного гектара.",
       "[30 центнеров с одного гектара] 30 quintal-per-hectare"},
      {"Накопали по 200 кг с сотки.", "[200 кг с сотки] 200 kilogram-per-are"},
      {"Надаивают по 20 литров с одной коровы.", "[20 литров] 20 liter"},
      {"Билет школьнику вполовину дешевле.", "[вполовину] 0.5 ratio"},
  };
  testkit::check_quantities(rows, "ru");
}

}  // namespace
}  // namespace attest
