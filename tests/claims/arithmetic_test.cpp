// Figures that the text ties together: one row a passage, told as figures.
#include <catch2/catch.hpp>

#include "testkit/audited.h"

namespace attest {
namespace {

using testkit::audited;

TEST_CASE("What a text ties together is checked", "[arithmetic]") {
  CHECK(audited({{"236", "person", "2024", {"arrival"}},
                 {"26", "person", "2024", {"arrival", "man"}},
                 {"216", "person", "2024", {"arrival", "woman"}}}) ==
        "inconsistent 26 + 216 = 242");
  CHECK(audited({{"236", "person", "2024", {"arrival"}},
                 {"26", "person", "2024", {"arrival", "man"}},
                 {"210", "person", "2024", {"arrival", "woman"}}}) == "ok 26 + 210 = 236");
  CHECK(audited({{"96", "person", "2025", {"arrival"}},
                 {"85", "person", "2025", {"arrival", "woman"}},
                 {"91.7", "percent", "2025", {"arrival", "woman"}, Role::Share}}) ==
        "inconsistent 85 / 96 × 100 = 88.5417");
  CHECK(audited({{"89700", "person", "2014", {"worker"}},
                 {"91800", "person", "2013", {"worker"}},
                 {"2.2", "percent", "2014", {"worker"}, Role::Change, Direction::Down}}) ==
        "rounding (91800 - 89700) / 91800 × 100 = 2.2876");
  CHECK(audited({{"1516", "person", "2013", {"arrival"}},
                 {"1502", "person", "2012", {"arrival"}},
                 {"14", "person", "2013", {"arrival"}, Role::Change, Direction::Up}}) ==
        "ok 1516 - 1502 = 14");
  CHECK(audited({{"238300", "person", "2024", {"birth"}},
                 {"230028", "person", "2023", {"birth"}},
                 {"8300", "person", "2024", {"birth"}, Role::Change, Direction::Up}}) ==
        "rounding 238300 - 230028 = 8272");
  CHECK(audited({{"238300", "person", "2024", {"birth"}},
                 {"230028", "person", "2023", {"birth"}},
                 {"8500", "person", "2024", {"birth"}, Role::Change, Direction::Up}}) ==
        "inconsistent 238300 - 230028 = 8272");
}

TEST_CASE("Where figures may be of other things nothing is said", "[arithmetic]") {
  // Of another year, of another matter, of another sentence, in another direction.
  CHECK(audited({{"236", "person", "2023", {"arrival"}},
                 {"26", "person", "2024", {"arrival", "man"}},
                 {"216", "person", "2024", {"arrival", "woman"}}})
            .empty());
  CHECK(audited({{"236", "person", "2024", {"death"}},
                 {"26", "person", "2024", {"arrival", "man"}},
                 {"216", "person", "2024", {"arrival", "woman"}}})
            .empty());
  CHECK(audited({{"1516", "person", "2013", {"arrival"}},
                 {"1502", "person", "2012", {"arrival"}, Role::Level, Direction::None, 500},
                 {"20", "person", "2013", {"arrival"}, Role::Change, Direction::Up}})
            .empty());
  CHECK(audited({{"1516", "person", "2013", {"arrival"}},
                 {"1502", "person", "2012", {"arrival"}},
                 {"14", "person", "2013", {"arrival"}, Role::Change, Direction::Down}})
            .empty());
  // Two wholes: which of them is meant?
  CHECK(audited({{"236", "person", "2024", {"arrival"}},
                 {"300", "person", "2024", {"arrival"}},
                 {"26", "person", "2024", {"arrival", "man"}},
                 {"216", "person", "2024", {"arrival", "woman"}}})
            .empty());
  // So far off that the percentage must be of something else.
  CHECK(audited({{"50", "person", "2014", {"worker"}},
                 {"100", "person", "2013", {"worker"}},
                 {"2.2", "percent", "2014", {"worker"}, Role::Change, Direction::Down}})
            .empty());
}

TEST_CASE("Parts and their whole", "[arithmetic]") {
  // Months of a quarter, whatever stands between them.
  CHECK(audited({{"360", "person", "2014-Q1", {"arrival"}},
                 {"153", "person", "2014-01", {"arrival"}},
                 {"111", "person", "2014-02", {"arrival"}},
                 {"96", "person", "2014-03", {"arrival"}}}) == "ok 153 + 111 + 96 = 360");
  CHECK(audited({{"105", "person", "2024-H1", {"arrival"}},
                 {"131", "person", "2024-H2", {"arrival"}},
                 {"246", "person", "2024", {"arrival"}}}) == "inconsistent 105 + 131 = 236");
  // A stock of each month is no part of that of the quarter.
  CHECK(audited({{"100", "person", "2014-Q1", {"worker"}},
                 {"100", "person", "2014-01", {"worker"}},
                 {"101", "person", "2014-02", {"worker"}},
                 {"99", "person", "2014-03", {"worker"}}})
            .empty());
  // Rounded parts come to a rounded whole.
  CHECK(audited({{"124.96", "tonne", "2024", {"grain"}},
                 {"82.4", "tonne", "2024", {"wheat"}},
                 {"16.7", "tonne", "2024", {"barley"}},
                 {"25.9", "tonne", "2024", {"maize"}}}) == "rounding 82.4 + 16.7 + 25.9 = 125");
  // Parts of a row that do not fit may be of anything.
  CHECK(audited({{"400", "person", "2023", {"survey"}},
                 {"297", "person", "2023", {"survey"}},
                 {"190", "person", "2023", {"survey"}}})
            .empty());
  // Women and men are all there are, rounded to hundreds or not.
  CHECK(audited({{"1200", "person", "2023", {"worker"}},
                 {"700", "person", "2023", {"worker", "man"}},
                 {"400", "person", "2023", {"worker", "woman"}}}) ==
        "inconsistent 700 + 400 = 1100");
  // Ranges that only touch.
  CHECK(audited({{"3000-5000", "USD", "2014", {"price"}},
                 {"3000", "USD", "2014", {"guide"}},
                 {"8000-9000", "USD", "2014", {}}}) ==
        "inconsistent (3000 to 5000) + 3000 = 6000 to 8000");
}

TEST_CASE("Shares that are told", "[arithmetic]") {
  const auto share = Role::Share;
  // One of two bases fits; neither does; the part is more than the whole.
  CHECK(audited({{"1514", "person", "2013", {"arrival"}},
                 {"1600", "person", "2013", {"arrival"}},
                 {"1145", "person", "2013", {"arrival", "woman"}},
                 {"75.6", "percent", "2013", {"arrival", "woman"}, share}}) ==
        "ok 1145 / 1514 × 100 = 75.6275");
  CHECK(audited({{"1514", "person", "2013", {"arrival"}},
                 {"1600", "person", "2013", {"arrival"}},
                 {"1145", "person", "2013", {"arrival", "woman"}},
                 {"73.6", "percent", "2013", {"arrival", "woman"}, share}}) ==
        "ambiguous-base 1145 / 1600 × 100 = 71.5625");
  CHECK(audited({{"16124", "person", "2013", {"arrival"}},
                 {"18174", "person", "2013", {"arrival", "woman"}},
                 {"69", "percent", "2013", {"arrival", "woman"}, share}}) ==
        "inconsistent 18174 / 16124 × 100 = 112.714");
  // "221 of the 720 games (30.7%)"; a share cut and not rounded.
  CHECK(audited({{"221", "count", "2024", {}},
                 {"720", "count", "2024", {}},
                 {"33.7", "percent", "2024", {}, share}}) ==
        "inconsistent 221 / 720 × 100 = 30.6944");
  CHECK(audited({{"26124", "person", "2013", {"arrival"}},
                 {"18174", "person", "2013", {"arrival", "woman"}},
                 {"69", "percent", "2013", {"arrival", "woman"}, share}}) ==
        "rounding 18174 / 26124 × 100 = 69.5682");
  // "Less than a third: 33.5 percent", "almost two thirds, 63.5 percent".
  CHECK(audited({{"0.3333", "ratio", "2019", {}, share, Direction::None, 0, Modifier::LessThan},
                 {"33.5", "percent", "2019", {}, share}}) == "inconsistent 33.5 / 100 = 0.335");
  CHECK(audited({{"0.6667", "ratio", "2019", {}, share, Direction::None, 0, Modifier::About},
                 {"63.5", "percent", "2019", {}, share}}) == "ok 63.5 / 100 = 0.635");
  // The shares of all there is, and of some of it.
  CHECK(audited({{"61.3", "percent", "2024", {}, share},
                 {"31.9", "percent", "2024", {}, share},
                 {"6.8", "percent", "2024", {}, share}}) == "ok 61.3 + 31.9 + 6.8 = 100");
  CHECK(audited({{"28", "percent", "2024", {}, share},
                 {"27", "percent", "2024", {}, share},
                 {"15", "percent", "2024", {}, share}}) == "incomplete 28 + 27 + 15 = 70");
  // Several answers of one person.
  CHECK(audited({{"68", "percent", "2024", {}, share},
                 {"57", "percent", "2024", {}, share},
                 {"15", "percent", "2024", {}, share}})
            .empty());
}

TEST_CASE("Changes and factors", "[arithmetic]") {
  const auto change = Role::Change;
  const auto down = Direction::Down;
  // What another section says of the year before; what it says of another matter.
  CHECK(audited({{"352", "person", "2012-Q1", {"arrival"}, Role::Level, Direction::None, 900},
                 {"320", "person", "2013-Q1", {"arrival"}},
                 {"10",
                  "percent",
                  "2013-Q1",
                  {"arrival"},
                  change,
                  down,
                  0,
                  Modifier::Exact,
                  "year on year"}}) == "inconsistent (352 - 320) / 352 × 100 = 9.0909");
  CHECK(audited({{"352", "person", "2012-Q1", {"death"}, Role::Level, Direction::None, 900},
                 {"320", "person", "2013-Q1", {"arrival"}},
                 {"10",
                  "percent",
                  "2013-Q1",
                  {"arrival"},
                  change,
                  down,
                  0,
                  Modifier::Exact,
                  "year on year"}}) == "");
  // A fall of the later year, told of the earlier one by mistake.
  CHECK(audited({{"300", "person", "2022", {"death"}},
                 {"270", "person", "2023", {"death"}},
                 {"15", "percent", "2022", {"death"}, change, down}}) ==
        "inconsistent (300 - 270) / 300 × 100 = 10");
  // Of a third year: its own figure is not told.
  CHECK(audited({{"17.8", "percent", "2022", {}, Role::Share},
                 {"28.5", "percent", "2019", {}, Role::Share},
                 {"8.5", "percentage-point", "2023", {}, change, down}})
            .empty());
  CHECK(audited({{"75.5", "percent", "2013", {"woman"}, Role::Share},
                 {"73", "percent", "2012", {}, Role::Share},
                 {"2.5", "percentage-point", "2013", {}, change, Direction::Up}}) ==
        "ok 75.5 - 73 = 2.5");
  CHECK(audited({{"40", "USD", "2024", {"profit"}},
                 {"25", "USD", "2023", {"profit"}},
                 {"2", "ratio", "2024", {"profit"}, change, Direction::Up}}) ==
        "inconsistent 40 / 25 = 1.6");
  CHECK(audited({{"2706", "person", "2011", {"arrival"}},
                 {"1516", "person", "2013", {"arrival"}},
                 {"1.8", "ratio", "2013", {"arrival"}, change, down}}) == "ok 2706 / 1516 = 1.785");
  CHECK(audited({{"15", "KRW", "2025", {"subsidy"}},
                 {"10", "KRW", "2024", {"subsidy"}},
                 {"0.5", "ratio", "2025", {"subsidy"}, change, Direction::Up}}) ==
        "ok (15 - 10) / 10 = 0.5");
  // What grew to 618 is not told from 540, which is of the same quarter.
  CHECK(audited({{"618", "KRW", "2025-Q1", {"revenue"}},
                 {"1.6", "ratio", "2025-Q1", {"revenue"}, change},
                 {"540", "KRW", "2025-Q1", {"revenue"}}})
            .empty());
  // «Привили 1850 — вчетверо больше, чем неделей раньше; 412 из них взрослые»
  CHECK(audited({{"1850", "person", "2023-03-06/2023-03-12", {"vaccine"}},
                 {"4", "ratio", "2023-03-06/2023-03-12", {"vaccine"}, change, Direction::Up},
                 {"412", "person", "2023-03-16", {"vaccine"}}})
            .empty());
  // Nor is what was a third down in 2021 what two other years come to.
  CHECK(audited({{"540000", "count", "2020", {}},
                 {"0.3333", "ratio", "2021", {}, change, down},
                 {"1860000", "count", "2019", {}}})
            .empty());
}

TEST_CASE("Balances and stocks", "[arithmetic]") {
  CHECK(audited({{"57.49", "USD", "2024-07", {"export"}},
                 {"53.88", "USD", "2024-07", {"import"}},
                 {"3.62", "USD", "2024-07", {"trade-balance"}}}) ==
        "rounding 57.49 - 53.88 = 3.61");
  CHECK(audited({{"57.49", "USD", "2024-07", {"export"}},
                 {"53.88", "USD", "2024-07", {"import"}},
                 {"3.82", "USD", "2024-07", {"trade-balance"}}}) ==
        "inconsistent 57.49 - 53.88 = 3.61");
  // Four digits that all but fit belong together, whatever they are called.
  CHECK(audited({{"229970", "person", "2023", {"birth"}},
                 {"352700", "person", "2023", {"death"}},
                 {"122800", "person", "2023", {}}}) == "inconsistent 352700 - 229970 = 122730");
  CHECK(audited({{"229970", "person", "2023", {"birth"}},
                 {"352700", "person", "2023", {"death"}},
                 {"124900", "person", "2023", {}}})
            .empty());
  // What was there, and what has come since; some have left.
  CHECK(audited({{"26124", "person", "2013-12-31", {"arrival"}},
                 {"1396", "person", "2014", {"arrival"}},
                 {"28520", "person", "2014-12-31", {"arrival"}}}) ==
        "inconsistent 26124 + 1396 = 27520");
  CHECK(audited({{"26124", "person", "2013-12-31", {"arrival"}},
                 {"1396", "person", "2014", {"arrival"}},
                 {"27518", "person", "2014-12-31", {"arrival"}}}) ==
        "rounding 26124 + 1396 = 27520");
  CHECK(audited({{"26124", "person", "2013-12-31", {"arrival"}},
                 {"1396", "person", "2014", {"arrival"}},
                 {"30000", "person", "2015-12-31", {"arrival"}}})
            .empty());
  // More than all there are now did not come to them.
  CHECK(audited({{"26124", "person", "2013-12-31", {"arrival"}},
                 {"1396", "person", "2014", {"arrival"}},
                 {"76500", "person", "2014", {"arrival"}},
                 {"27518", "person", "2014-12-31", {"arrival"}}}) ==
        "rounding 26124 + 1396 = 27520");
}

TEST_CASE("Of two figures a change without a group is of the one told before it",
          "[arithmetic]") {
  const auto change = Role::Change;
  const auto down = Direction::Down;
  CHECK(audited({{"89700", "person", "2014", {"visit", "woman"}},
                 {"2.2", "percent", "2014", {"visit"}, change, down, 1, Modifier::Exact, "#2"},
                 {"91800", "person", "2013", {"visit"}, Role::Level, Direction::None, 1},
                 {"76500", "person", "2014", {"visit"}, Role::Level, Direction::None, 2}}) ==
        "rounding (91800 - 89700) / 91800 × 100 = 2.2876");
  CHECK(audited({{"1500", "person", "2014", {"visit"}},
                 {"1000", "person", "2014", {"visit", "woman"}},
                 {"25", "percent", "2014", {"visit"}, change, down, 1, Modifier::Exact, "#3"},
                 {"2000", "person", "2013", {"visit"}, Role::Level, Direction::None, 1}}) ==
        "ok (2000 - 1500) / 2000 × 100 = 25");
}

}  // namespace
}  // namespace attest
