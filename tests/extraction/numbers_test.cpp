// Numbers as newsrooms write them.  "[words]=value" for every number found, so that
// one string shows it all.
#include <catch2/catch.hpp>

#include "extraction/extract.h"

namespace attest {
namespace {

std::string numbers_in(std::string_view text, std::string_view lang) {
  static Extractor extractor;
  std::string shown;
  for (const NumberFound& n : extractor.numbers(text, lang))
    shown.append("[").append(slice(text, n.span)).append("]=").append(to_string(n.value));
  return shown;
}

struct Case {
  std::string_view text, expect;
};

TEST_CASE("English numbers are read in digits, words and both", "[en][number]") {
  const Case cases[] = {
      {"1,516 people came", "[1,516]=1516"},
      // International bodies part groups with spaces; the day of a month begins none.
      {"some 1 516 people", "[1 516]=1516"},
      {"48 537 695 ballots", "[48 537 695]=48537695"},
      {"On May 14 300 people", "[14]=14[300]=300"},
      {"in 2019 145 people", "[2019]=2019[145]=145"},
      {"1.41 million won", "[1.41 million]=1410000"},
      {"$1.2bn of gas", "[1.2bn]=1200000000"},
      {"two hundred and six thousand", "[two hundred and six thousand]=206000"},
      {"twenty-seven of them", "[twenty-seven]=27"},
      {"a hundred thousand", "[a hundred thousand]=100000"},
      {"two dozen eggs", "[two dozen]=24"},
      {"a dozen or so", "[a dozen]=12"},
      {"3.5.1 and 10:30 and 2014.01.14", ""},
      {"call 02-398-0000", ""},
      {"0.002% and 007", "[0.002]=0.002"},
      {"300² metres", "[300]=300"},
      {"12345678901234567890 is no figure", ""},
      {"1,23 is no group", "[1]=1[23]=23"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(numbers_in(c.text, "en") == c.expect);
  }
}

TEST_CASE("Russian numbers are read in all cases, marks and spaces", "[ru][number]") {
  const Case cases[] = {
      {"прибыли 1 516 человек", "[1 516]=1516"},
      {"прибыли 1\u00a0516 человек", "[1\u00a0516]=1516"},
      {"1516 человек", "[1516]=1516"},
      {"7,42 %", "[7,42]=7.42"},
      {"4,1 тыс. домов", "[4,1 тыс.]=4100"},
      {"26 тыс. 124 перебежчика", "[26 тыс. 124]=26124"},
      {"двести восемьдесят шесть", "[двести восемьдесят шесть]=286"},
      {"едва тысяча сорок три", "[тысяча сорок три]=1043"},
      {"полторы тысячи", "[полторы тысячи]=1500"},
      {"полутора миллионов", "[полутора миллионов]=1500000"},
      {"из шестерых двое", "[шестерых]=6[двое]=2"},
      {"три десятка", "[три десятка]=30"},
      {"до минус двух", "[минус двух]=-2"},
      {"24.02.2014, 10:20", ""},
      {"семья, стол и пятно", ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(numbers_in(c.text, "ru") == c.expect);
  }
}

TEST_CASE("Korean numbers are read together with their words", "[ko][number]") {
  const Case cases[] = {
      {"1천516명이 왔다", "[1천516]=1516"},
      {"1,516명", "[1,516]=1516"},
      {"천오백십육명으로 집계됐다", "[천오백십육]=1516"},
      {"천오백십육", "[천오백십육]=1516"},
      {"2만6천124명", "[2만6천124]=26124"},
      {"3만4천여 명", "[3만4천]=34000"},
      {"2.3만 명", "[2.3만]=23000"},
      {"1조2천억 원", "[1조2천억]=1200000000000"},
      {"1조 2천억원 규모", "[1조 2천억]=1200000000000"},
      {"4천428만11명", "[4천428만11]=44280011"},
      {"삼십만 원", "[삼십만]=300000"},
      {"백만원을 보내면", "[백만]=1000000"},
      {"이천여 명", "[이천]=2000"},
      {"예순두 명", "[예순두]=62"},
      {"스무 명 가운데", "[스무]=20"},
      {"수백 명", "[수백]=100"},
      {"３００석", "[３００]=300"},
      {"만약 조사 이번 사건 일부 오전", ""},
      {"만원 관중 앞에서", ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(numbers_in(c.text, "ko") == c.expect);
  }
}

}  // namespace
}  // namespace attest
