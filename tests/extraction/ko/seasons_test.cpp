// Korean: the seasons that are over, and what people were asked.
#include <catch2/catch.hpp>

#include "testkit/claim_rows.h"

namespace attest {
namespace {

TEST_CASE("지난 계절은 가장 가까운 지나간 계절이다", "[ko][period]") {
  const testkit::Row rows[] = {
      {"감귤\n\n지난가을 농가는 감귤 2만t을 팔았다.", "[2만t] 20000 tonne @2024-09/2024-11 level"},
      {"감귤\n\n지난 여름에는 감귤 300t을 팔았다.", "[300t] 300 tonne @2024-06/2024-08 level"},
  };
  testkit::check_claims(rows, "ko", "2025-03-01");
}

TEST_CASE("물은 날이 응답의 날이다", "[ko][period]") {
  const testkit::Row rows[] = {
      {"선거 초박빙\n\n[정치팀]\n\n선거판이 요동친다.\n\n본지가 여론조사기관에 의뢰해 24∼25일 유권자 702명에게 물은 "
       "결과 김 후보가 41.2%였다.\n\n20대에서는 이 후보가 57.1%를 얻었다.",
       "[702명] 702 person @2014-05-24/2014-05-25 level; [41.2%] 41.2 percent "
       "@2014-05-24/2014-05-25 share; [20대] between 20-29 year-person @- level; [57.1%] 57.1 percent "
       "@2014-05-24/2014-05-25 share"},
  };
  testkit::check_claims(rows, "ko", "2014-05-27");
}

}  // namespace
}  // namespace attest
