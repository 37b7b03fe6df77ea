// Russian: who is named how, and whose word it is.
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("Russian reckonings on somebody's data have both", "[ru][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Хлеб подорожал на 5 %, подсчитали в «Зерносоюзе» на основе данных Росстата.",
       "5 %<Зерносоюзе<Росстата"},
      {"Хлеб подорожал на 5 %, подсчитал РБК на основании данных ЦБ.", "5 %<РБК<ЦБ"},
      {"Хлеб подорожал на 5 %, пишет РБК, опираясь на статистику ЦБ.", "5 %<РБК<ЦБ"},
      {"На основе данных Росстата цену подняли на 5 %.", "5 %<Росстата"},
      {"Полотно на основе льна подорожало на 5 %.", "5 %"},
  };
  testkit::check_sources(cases, "ru");
}

}  // namespace
}  // namespace attest
