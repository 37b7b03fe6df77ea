// When two figures of one measure are of one time, and which replaces which.
#include "claims/relation.h"

#include <catch2/catch.hpp>

#include "tests/claims/related.h"

namespace attest {
namespace {

TEST_CASE("Counts up to one day, and how things stand within weeks, are compared", "[relation]") {
  check_all({
      // Since ever, and what stood on that day.
      {{"exact", "34410", "34410", "person", "../2025-06", "2025-08-26"},
       {"exact", "34410", "34410", "person", "2025-06-30", "2025-08-25"}, "agrees exact"},
      {{"exact", "26124", "26124", "person", "../2013-12-31", "2014-01-14"},
       {"exact", "16124", "16124", "person", "2013-12-31", "2014-01-13"}, "contradicts"},
      // "Now", told in February and in March: it confirms, but other days refute nothing.
      {{"exact", "3000", "3000", "USD", "2014-02-24", "2014-02-24"},
       {"about", "3000", "3000", "USD", "2014-03-05", "2014-03-05"}, "agrees exact"},
      {{"exact", "3000", "3000", "USD", "2014-02-24", "2014-02-24"},
       {"exact", "4000", "4000", "USD", "2014-03-05", "2014-03-05"}, "other-period"},
      {{"exact", "3000", "3000", "USD", "2014-02-24", "2014-02-24"},
       {"exact", "3000", "3000", "USD", "2015-03-05", "2015-03-05"}, "other-period"},
      // "Since January", told on two days.
      {{"exact", "214", "214", "person", "2024-01/2024-03-05", "2024-03-05"},
       {"exact", "214", "214", "person", "2024-01/2024-03-06", "2024-03-06"}, "agrees exact"},
      // This year, told in July, is what was counted until May; in October it is more.
      {{"more-than", "80", "", "percent", "2015", "2015-07-05"},
       {"exact", "83", "83", "percent", "2015-01/2015-05", "2015-07-05"}, "agrees hedged"},
      {{"more-than", "80", "", "percent", "2015", "2015-10-05"},
       {"exact", "83", "83", "percent", "2015-01/2015-05", "2015-07-05"}, "other-period"},
      {{"more-than", "80", "", "percent", "2015", "2015-07-05"},
       {"exact", "77", "77", "percent", "2015-01/2015-05", "2015-07-05"}, "other-period"},
      {{"exact", "214", "214", "person", "2024-01/2024-03-05", "2024-03-05"},
       {"exact", "219", "219", "person", "2024-01/2024-03-06", "2024-03-06"}, "-"},
  });
}

TEST_CASE("A range stated for a span of years is said of each of them", "[relation]") {
  check_all({
      {{"between", "2400", "2900", "person", "2008/2013", "2015"},
       {"exact", "1516", "1516", "person", "2013", "2014-01-14"}, "contradicts"},
      {{"between", "2400", "2900", "person", "2008/2013", "2015"},
       {"exact", "2706", "2706", "person", "2011", "2012-01-14"}, "agrees hedged"},
      // Rounded to hundreds, as the range is.
      {{"between", "2400", "2900", "person", "2008/2013", "2015"},
       {"exact", "2929", "2929", "person", "2009", "2012-01-14"}, "agrees hedged"},
      {{"between", "2400", "2900", "person", "2008/2013", "2015"},
       {"exact", "1396", "1396", "person", "2014", "2015-01-14"}, "other-period"},
      // "Some 2,500 a year" bears a year out, and refutes none.
      {{"about", "2500", "2500", "person", "2006/2010", "2015"},
       {"between", "2400", "2900", "person", "2007/2011", "2015"}, "agrees hedged"},
      {{"about", "1500", "1500", "person", "2012/2013", "2015"},
       {"exact", "1516", "1516", "person", "2013", "2014-01-14"}, "agrees rounded"},
      {{"about", "1500", "1500", "person", "2012/2013", "2015"},
       {"exact", "1916", "1916", "person", "2013", "2014-01-14"}, "other-period"},
      // "In the past it cost $30-50" bears out what it cost in one of those years.
      {{"between", "30", "50", "USD", "../2014-02-19", "2014-02-19"},
       {"exact", "45", "45", "USD", "2008", "2015"}, "agrees hedged"},
      {{"between", "30", "50", "USD", "../2014-02-19", "2014-02-19"},
       {"exact", "90", "90", "USD", "2008", "2015"}, "other-period"},
      // A range for many years does not hold of a year that is not over.
      {{"between", "2400", "2900", "person", "2008/2013", "2015"},
       {"exact", "1202", "1202", "person", "2012", "2012-09-14"}, "-"},
      // A total of several years says nothing of one.
      {{"exact", "12000", "12000", "person", "2008/2013", "2015"},
       {"exact", "1516", "1516", "person", "2013", "2014-01-14"}, "other-period"},
  });
}

TEST_CASE("A share that is over a mark since some time is so in each year of it", "[relation]") {
  check_all({
      {share({"more-than", "70", "", "percent", "2011-10/2015-07-05", "2015-07-05"}),
       share({"exact", "77", "77", "percent", "2013-H1", "2013-08"}), "agrees hedged"},
      // When it came over the mark nobody says.
      {share({"more-than", "70", "", "percent", "2011-10/2015-07-05", "2015-07-05"}),
       share({"exact", "69", "69", "percent", "2012", "2013-08"}), "other-period"},
      // A span that ended before, and a share of its people taken together.
      {share({"more-than", "70", "", "percent", "2008/2012", "2015-07-05"}),
       share({"exact", "77", "77", "percent", "2010", "2013-08"}), "other-period"},
      {share({"exact", "77", "77", "percent", "2011-10/2015-07-05", "2015-07-05"}),
       share({"exact", "77", "77", "percent", "2013-H1", "2013-08"}), "other-period"},
      {{"more-than", "700", "", "person", "2011-10/2015-07-05", "2015-07-05"},
       {"exact", "777", "777", "person", "2013-H1", "2013-08"}, "other-period"},
  });
}

TEST_CASE("What was printed before its period was over is no outcome", "[relation]") {
  check_all({
      {{"exact", "1400", "1400", "person", "2012", "2012-11-02", Status::Forecast},
       {"exact", "1502", "1502", "person", "2012", "2013-01-14"}, "forecast"},
      {{"exact", "1202", "1202", "person", "2012", "2012-11-02"},
       {"exact", "1502", "1502", "person", "2012", "2013-01-14"}, "forecast"},
      {{"more-than", "9000000", "", "person", "../2024-08-28", "2024-08-29"},
       {"exact", "10887705", "10887705", "person", "2024", "2025-01-14"}, "forecast hedged"},
      // In the last days of a year it is known, and what held in October was the end of it.
      {{"exact", "82.4", "82.4", "tonne", "2024", "2024-12-26"},
       {"exact", "82.6", "82.6", "tonne", "2024", "2025-04-04"}, "contradicts"},
      {{"exact", "10887705", "10887705", "person", "2024", "2024-10-02"},
       {"about", "10900000", "10900000", "person", "2024", "2025-04-04"}, "agrees rounded"},
      // What befell people on a weekend is dated by a day of it; what two days tell apart, not.
      {{"at-most", "", "1500", "person", "2024-07-27/2024-07-28", "2024-08-03"},
       {"between", "1000", "1500", "person", "2024-07-27", "2024-08-01"}, "agrees hedged"},
      {{"exact", "40", "40", "person", "2024-07-27/2024-07-28", "2024-08-03"},
       {"exact", "90", "90", "person", "2024-07-27", "2024-08-01"}, "-"},
      // So many are not counted twice by chance, a dozen are.
      {{"exact", "600", "600", "person", "2023-10", "2023-12-08"},
       {"about", "600", "600", "person", "2023-10-09", "2023-12-08"}, "agrees exact"},
      {{"exact", "12", "12", "person", "2023-10", "2023-12-08"},
       {"exact", "12", "12", "person", "2023-10-09", "2023-12-08"}, "other-period"},
      // Since ever is not so far this year.
      {{"exact", "30000", "30000", "person", "../2015-07-05", "2015-07-05"},
       {"exact", "34000", "34000", "person", "1953-07-27/2024-07-31", "2024-08-01"}, "other-period"},
      // Two forecasts contradict each other; one voice moves its own.
      {{"exact", "83", "83", "tonne", "2024", "2024-06-13", Status::Forecast},
       {"exact", "81", "81", "tonne", "2024", "2024-06-13", Status::Forecast}, "contradicts"},
      {{"exact", "83", "83", "tonne", "2024", "2024-06-13", Status::Forecast},
       {"exact", "88", "88", "tonne", "2024", "2024-06-13", Status::Forecast}, "revises", true},
      // A count to date is neither borne out nor refuted by a forecast.
      {{"exact", "1202", "1202", "person", "2012", "2012-11-02"},
       {"exact", "1400", "1400", "person", "2012", "2012-11-02", Status::Forecast}, "-"},
      // Counts that ended on different days.
      {{"exact", "1202", "1202", "person", "2012", "2012-11-02"},
       {"exact", "1086", "1086", "person", "2012", "2012-10-02"}, "-"},
  });
}

TEST_CASE("One voice revises only what it calls provisional or final", "[relation]") {
  check_all({
      {{"exact", "1516", "1516", "person", "2013", "2014-01-14", {}, Vintage::Provisional},
       {"exact", "1514", "1514", "person", "2013", "2015-01-14"}, "revises", true},
      {{"exact", "1516", "1516", "person", "2013", "2014-01-14", {}, Vintage::Provisional},
       {"exact", "1514", "1514", "person", "2013", "2015-01-14"}, "contradicts", false},
      {{"exact", "320", "320", "person", "2013-Q1", "2013-07-14"},
       {"exact", "319", "319", "person", "2013-Q1", "2014-04-14"}, "contradicts", true},
      // "Final figures: 640,000 applied, 482,000 were accepted": two finals replace nothing.
      {{"exact", "640", "640", "person", "2009", "2010-04-14", {}, Vintage::Final},
       {"exact", "482", "482", "person", "2009", "2010-04-14", {}, Vintage::Final}, "contradicts", true},
  });
}

TEST_CASE("Parts and other periods are no contradiction", "[relation]") {
  check_all({
      {{"exact", "320", "320", "person", "2013-Q1", "2014-07-14"},
       {"exact", "1516", "1516", "person", "2013", "2014-04-14"}, "other-period"},
      {{"exact", "1502", "1502", "person", "2012", "2014-07-14"},
       {"exact", "1516", "1516", "person", "2013", "2014-04-14"}, "other-period"},
      {{"exact", "1502", "1502", "person", "", "2014-07-14"},
       {"exact", "1516", "1516", "person", "2013", "2014-04-14"}, "-"},
  });
}

}  // namespace
}  // namespace attest
