// Units that a Russian figure leaves out: of percentages, the weather, sums, ages, prices.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Russian shares go on in percent behind a dash or a time", "[ru][units]") {
  const testkit::Row rows[] = {
      {"Лыжи выбрали 47 % школьников, плавание — 14.",
       "[47 %] 47 percent; [14] 14 percent"},
      {"Маржа сети была 1,9 процента, теперь 2,3.", "[1,9 процента] 1.9 percent; [2,3] 2.3 percent"},
      {"Доля брака 21 %, в прошлом году было 15.", "[21 %] 21 percent; [15] 15 percent"},
      {"Список взял 5,3 %, а осталось 3,1.", "[5,3 %] 5.3 percent; [3,1] 3.1 percent"},
      {"Ставка равна 10 %, или 0,1.", "[10 %] 10 percent; [0,1] 0.1 count"},
      // A noun before the dash is counted, and so is what a change is told of.
      {"Доля брака — 12 %, число аварий — 14.", "[12 %] 12 percent; [14] 14 count"},
      {"Пожаров стало больше на 5 %, в мае их было 12.", "[5 %] 5 percent; [12] 12 count"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian signs in words are of the weather", "[ru][units]") {
  const testkit::Row rows[] = {
      {"Ночью обещают минус семь, днём плюс два.",
       "[минус семь] -7 celsius; [плюс два] 2 celsius"},
      {"В посёлке минус сорок.", "[минус сорок] -40 celsius"},
      {"У хозяев плюс два очка.", "[плюс два] 2 count"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian figures share the power of what they are compared with", "[ru][quantity]") {
  const testkit::Row rows[] = {
      {"Завод поднял план с 800 до 920 тыс. кирпичей.",
       "[800] 800000 count; [920 тыс.] 920000 count"},
      {"На скверы дают 45 млн рублей вместо 135.",
       "[45 млн рублей] 45000000 RUB; [135] 135000000 RUB"},
      {"На скверы дают 45 млн вместо 135.", "[45 млн] 45000000 count; [135] 135000000 count"},
      {"Продали 5 тысяч вёдер вместо 30.", "[5 тысяч] 5000 count; [30] 30 count"},
      {"Прибыль составит 125 млрд тенге. Эксперт осторожнее: он ждёт 115–120 млрд.",
       "[125 млрд тенге] 125000000000 KZT; [115–120 млрд] between 115000000000-120000000000 KZT"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian ages are known by who stands before them", "[ru][units]") {
  const testkit::Row rows[] = {
      {"Погибли двое рабочих, 34 и 61 года.",
       "[двое] 2 person; [34] 34 year-person; [61 года] 61 year-person"},
      {"Марина Лосева, 29 лет, летела с дочками трёх и пяти лет.",
       "[29 лет] 29 year-person; [трёх] 3 year-person; [пяти лет] 5 year-person"},
      {"Средний возраст невесты — 26,7 года.", "[26,7 года] 26.7 year-person"},
      {"Завод Нижнего Тагила, 29 лет ждавший ремонта, ожил.", "[29 лет] 29 year"},
      {"Срок службы крыши — 26,7 года.", "[26,7 года] 26.7 year"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian prices are of what is named before them", "[ru][units]") {
  const testkit::Row rows[] = {
      {"За тонну ячменя элеватор даёт 9 800 рублей, в июле платил 8 600 рублей.",
       "[9 800 рублей] 9800 RUB-per-tonne; [8 600 рублей] 8600 RUB-per-tonne"},
      {"Килограмм баранины в Алма-Ате сейчас стоит в среднем 2 870 тенге.",
       "[2 870 тенге] 2870 KZT-per-kilogram"},
      {"Солярка подорожала до 44 рублей 60 копеек за литр.",
       "[44 рублей 60 копеек за литр] 44.6 RUB-per-liter"},
      {"За тонну груза отвечает водитель, за рейс ему дают 9 800 рублей.",
       "[9 800 рублей] 9800 RUB"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian nouns of no table are what is counted, whoever stands behind", "[ru][units]") {
  const testkit::Row rows[] = {
      {"Из 22 сельских округов депутаты выбрали свои.", "[22] 22 count"},
      {"На стол легли 12 протестов прокуроров.", "[12] 12 count"},
      {"Пришли 12 молодых рабочих.", "[12] 12 person"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian prices of one measure of the thing", "[ru][units]") {
  const testkit::Row rows[] = {
      {"Килограмм огурцов обойдётся в 180 рублей, помидоров — в 220.",
       "[180 рублей] 180 RUB-per-kilogram; [220] 220 RUB-per-kilogram"},
      {"Литр подорожал до 80 рублей, а бутылка пива стоит 120 рублей.",
       "[80 рублей] 80 RUB-per-liter; [120 рублей] 120 RUB"},
      {"Квадрат за лето прибавил 9 тыс. рублей.", "[9 тыс. рублей] 9000 RUB-per-square-meter"},
      {"Метр там стоит 160 тыс. рублей, вся квартира — 4 млн рублей.",
       "[160 тыс. рублей] 160000 RUB-per-square-meter; [4 млн рублей] 4000000 RUB"},
      {"Кубометр газа стоит 7 рублей.", "[7 рублей] 7 RUB-per-cubic-meter"},
      {"Сотка у реки обойдётся в 300 тыс. рублей.", "[300 тыс. рублей] 300000 RUB-per-are"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian nouns that open the sentence are what it counts", "[ru][units]") {
  const testkit::Row rows[] = {
      {"В крае живут 9000 человек, на шестьсот больше. Вопросов поступило 34.",
       "[9000 человек] 9000 person; [шестьсот] 600 person; [34] 34 count"},
      {"В крае живут 9000 человек, на шестьсот больше. Лучших работ, по её словам, набралось 34.",
       "[9000 человек] 9000 person; [шестьсот] 600 person; [34] 34 count"},
      {"Пришли 4000 человек. Песен, как сказал певец, прозвучало 20.",
       "[4000 человек] 4000 person; [20] 20 count"},
      {"В крае живут 9000 человек, на шестьсот больше. Мигрантов набралось 34.",
       "[9000 человек] 9000 person; [шестьсот] 600 person; [34] 34 person"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("So few behind millions of roubles are no roubles", "[ru][units]") {
  const testkit::Row rows[] = {
      {"На 12 домов ушло 40 млн рублей, остальные восемь достроят.",
       "[12] 12 count; [40 млн рублей] 40000000 RUB; [восемь] 8 count"},
      {"Пять фирм заработали 40 млн рублей, год назад — 35.",
       "[Пять] 5 count; [40 млн рублей] 40000000 RUB; [35] 35000000 RUB"},
      {"На мост ушло 40 млн рублей, остальные семь миллионов вернули.",
       "[40 млн рублей] 40000000 RUB; [семь миллионов] 7000000 RUB"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian money of the neighbours", "[ru][units]") {
  const testkit::Row rows[] = {
      {"Школам выделят по 30 тыс. сомони (2,7 тыс. долларов).",
       "[30 тыс. сомони] 30000 TJS; [2,7 тыс. долларов] 2700 USD"},
      {"Штраф вырос до 40 тысяч сомов (450 долларов).",
       "[40 тысяч сомов] 40000 KGS; [450 долларов] 450 USD"},
      {"Юрта стоит 5 млн тугриков.", "[5 млн тугриков] 5000000 MNT"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian figures of so many in a day are rates, whatever noun stands between", "[ru][units]") {
  const testkit::Row rows[] = {
      {"Паром берёт не более 300 машин в день.", "[не более 300] at-most 300 count-per-day"},
      {"Пекарня отпускает 40 тонн хлеба в сутки, соседняя — меньше.", "[40 тонн] 40 tonne-per-day"},
      {"Сюда приезжают 200 туристов в неделю.", "[200] 200 person-per-week"},
      {"Комната стоит 2 млн рублей. Снять такую можно за 9–12 тыс. в месяц.",
       "[2 млн рублей] 2000000 RUB; [9–12 тыс. в месяц] between 9000-12000 RUB-per-month"},
      {"Турникет пропустил 700 человек, в пик — 50 в минуту.",
       "[700 человек] 700 person; [50 в минуту] 50 person-per-minute"},
      {"Задержали 12 нарушителей в день выборов.", "[12] 12 person"},
      {"Пособие получают 300 семей ежемесячно.", "[300] 300 count"},
      {"Сын шлёт по 300 долларов дважды в год.", "[300 долларов] 300 USD; [дважды в год] 2 count-per-year"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian figures count what was told last of their kind", "[ru][units]") {
  const testkit::Row rows[] = {
      {"За год 118 пожаров с пострадавшими — на 9 меньше, чем в прошлом.", "[118] 118 count; [9] 9 count"},
      {"Подняли тела двоих проходчиков.", "[двоих] 2 person"},
      {"Билеты стоят 40 тысяч рублей. Пришли 28 350 человек. Меньше всего было 4,1 тыс. в мае.",
       "[40 тысяч рублей] 40000 RUB; [28 350 человек] 28350 person; [4,1 тыс.] 4100 person"},
      {"Билеты стоят 40 тысяч рублей. Пришли 350 человек. Меньше всего было 4,1 тыс. в мае.",
       "[40 тысяч рублей] 40000 RUB; [350 человек] 350 person; [4,1 тыс.] 4100 RUB"},
  };
  testkit::check_quantities(rows, "ru");
}

TEST_CASE("Russian figures for one and for another are in one unit", "[ru][units]") {
  const testkit::Row rows[] = {
      {"Вход стоит 300 рублей для взрослых и 150 для детей.", "[300 рублей] 300 RUB; [150] 150 RUB"},
      {"Норма — 40 граммов для мужчин и 30 для женщин.", "[40 граммов] 40 gram; [30] 30 gram"},
      {"Штраф — 500 рублей для граждан и 5000 для фирм.",
       "[500 рублей] 500 RUB; [5000] 5000 RUB"},
      {"Приняли 40 человек в порту и 12 в аэропорту.", "[40 человек] 40 person; [12] 12 person"},
      // Who stands behind the preposition alone is counted.
      {"Для 40 рыбаков и 12 врачей построят дом.", "[40] 40 person; [12] 12 person"},
  };
  testkit::check_quantities(rows, "ru");
}

}  // namespace
}  // namespace attest
