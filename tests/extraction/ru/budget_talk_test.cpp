// Russian: money of a report on a budget is of its year.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("Russian money of an amended budget is of its year, not of the session", "[ru][period]") {
  const testkit::Row rows[] = {
      {"Депутаты на заседании 14 мая одобрили поправки в бюджет Тулы на 2024 год с доходами в размере "
       "30 млрд рублей.\n\nДефицит вырос на 5%.\n\nНа ремонт школ направили 200 млн рублей, на парк — "
       "15 млн рублей. «За» голосовали 28 человек.",
       "[30 млрд рублей] 30000000000 RUB @2024 level; [5%] 5 percent @2024 change up; "
       "[200 млн рублей] 200000000 RUB @2024 level; [15 млн рублей] 15000000 RUB @2024 level; "
       "[28 человек] 28 person @2024-05-14 level"},
      {"Сегодня гордума скорректировала бюджет города.\n\nРасходы увеличили на 3 млрд рублей. Ещё 40 млн "
       "рублей потратят на трамваи.",
       "[3 млрд рублей] 3000000000 RUB @2024 change up; [40 млн рублей] 40000000 RUB @2024 level forecast"},
      {"Дума одобрила поправки в бюджет.\n\nНа дома добавят 160 миллионов. На дороги — 150 миллионов рублей.",
       "[160 миллионов] 160000000 RUB @2024 level forecast; [150 миллионов рублей] 150000000 RUB @2024 "
       "level"},
      {"Горсовет утвердил бюджет на 2024 год в конце апреля.\n\nРезервный фонд — 2 млн рублей.",
       "[2 млн рублей] 2000000 RUB @2024 level"},
      // Times of their own, and what no budget is about.
      {"Сегодня гордума скорректировала бюджет города.\n\nВ 2022 году недоимка достигла 60 млн рублей.",
       "[60 млн рублей] 60000000 RUB @2022 level"},
      {"Сегодня гордума скорректировала бюджет города.\n\nНапомним, за ямы мэрию оштрафовали на 50 тыс. "
       "рублей.",
       "[50 тыс. рублей] 50000 RUB @2024-05-15 level"},
      {"Суд оштрафовал завод на 2 млн рублей. Деньги поступят в бюджет.\n\nЗавод его "
       "обжалует.",
       "[2 млн рублей] 2000000 RUB @2024-05-15 level"},
  };
  testkit::check_claims(rows, "ru", "2024-05-15");
}

TEST_CASE("Russian money of a budget drawn up at the end of a year is of the next one",
          "[ru][period]") {
  const testkit::Row rows[] = {
      {"Дума приняла областной бюджет.\n\nДоходы составят 40 млрд рублей, на дороги уйдёт 12%.",
       "[40 млрд рублей] 40000000000 RUB @2025 level forecast; [12%] 12 percent @2025 share forecast"},
  };
  testkit::check_claims(rows, "ru", "2024-12-04");
}

}  // namespace
}  // namespace attest
