#include "text/localised.h"

#include <catch2/catch.hpp>

using namespace attest;

TEST_CASE("numbers of each language take its plurals", "[localised]") {
  struct Case { std::string_view lang; std::uint64_t number; std::string_view expect; };
  const Case cases[] = {
      {"en", 1, "one"}, {"en", 2, "other"}, {"en", 0, "other"},
      {"ru", 1, "one"}, {"ru", 2, "few"}, {"ru", 5, "many"}, {"ru", 21, "one"}, {"ru", 111, "many"},
      {"ko", 1, "other"}, {"ko", 7, "other"},
      {"no language at all", 1, "other"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.lang, c.number);
    CHECK(plural_category(c.lang, c.number) == c.expect);
  }
}

TEST_CASE("numbers are grouped as the language does, digit for digit", "[localised]") {
  CHECK(localised_number("en", "1516") == "1,516");
  CHECK(localised_number("ru", "1516") == "1\u00a0516");
  CHECK(localised_number("ko", "123456789012345678") == "123,456,789,012,345,678");
  CHECK(localised_number("ru", "0.3333") == "0,3333");
  CHECK(localised_number("en", "7.40") == "7.40");
  CHECK(localised_number("en", "none") == "none");
}

TEST_CASE("amounts have the sign or the word of their unit", "[localised]") {
  CHECK(localised_amount("en", "76", "percent") == "76%");
  CHECK(localised_amount("ru", "20", "kilometer") == "20 километров");
  CHECK(localised_amount("en", "3000", "USD") == "$3,000");
  CHECK(localised_amount("ko", "3000", "KRW") == "₩3,000");
  CHECK(localised_amount("en", "8", "person") == std::nullopt);
  CHECK(localised_amount("en", "8", "") != "8 ");
}

TEST_CASE("dates are written as far as they are known", "[localised]") {
  CHECK(localised_date("en", 2013, 7, 21, DateDetail::Year) == "2013");
  CHECK(localised_date("en", 2013, 7, 21, DateDetail::Month) == "July 2013");
  CHECK(localised_date("en-GB", 2013, 7, 21, DateDetail::Day) == "21 July 2013");
  CHECK(localised_date("ru", 2013, 7, 21, DateDetail::Year) == "2013");
  CHECK(localised_date("ko", 2013, 7, 21, DateDetail::Day) == "2013년 7월 21일");
  CHECK(localised_date("ko", 2013, 7, 1, DateDetail::Quarter) == "2013년 3분기");
}

TEST_CASE("languages have names in each other", "[localised]") {
  CHECK(localised_language("en", "ko") == "Korean");
  CHECK(localised_language("ru", "ko") == "корейский");
  CHECK(localised_language("ko", "ru") == "러시아어");
  CHECK(localised_language("en", "") == "");
}
