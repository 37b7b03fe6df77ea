// The money of the world, by its country's name and its own.
#include "extraction/quantities/national_money.h"

#include <catch2/catch.hpp>
#include <string>
#include <string_view>

#include "testkit/line_article.h"

namespace attest {
namespace {

std::string unit_of(std::string_view lang, const std::string& text) {
  const auto claims =
      testkit::claims_of(testkit::line_article(text, std::string(lang), "2024-09-12"));
  return claims.empty() ? std::string() : claims.front().quantity.unit;
}

struct Money {
  std::string_view name, unit;
};

TEST_CASE("English: money by the country that it is of", "[currency]") {
  constexpr Money kMoney[] = {{"Canadian dollars", "CAD"},
                              {"Canadian dlrs", "CAD"},
                              {"dlrs", "USD"},
                              {"Hong Kong dollars", "HKD"},
                              {"Singapore dollars", "SGD"},
                              {"Jamaican dollars", "JMD"},
                              {"Ugandan shillings", "UGX"},
                              {"Tanzanian shillings", "TZS"},
                              {"Kenyan shillings", "KES"},
                              {"Qatari riyals", "QAR"},
                              {"Qatar riyals", "QAR"},
                              {"Saudi riyals", "SAR"},
                              {"Omani rials", "OMR"},
                              {"Kuwaiti dinars", "KWD"},
                              {"Serbian dinars", "RSD"},
                              {"Moroccan dirhams", "MAD"},
                              {"Pakistani rupees", "PKR"},
                              {"Nepali rupees", "NPR"},
                              {"Indonesian rupiah", "IDR"},
                              {"Thai baht", "THB"},
                              {"Malaysian ringgit", "MYR"},
                              {"Nigerian naira", "NGN"},
                              {"South African rand", "ZAR"},
                              {"Swedish krona", "SEK"},
                              {"Norwegian kroner", "NOK"},
                              {"Danish crowns", "DKK"},
                              {"Icelandic kronur", "ISK"},
                              {"Polish zlotys", "PLN"},
                              {"Czech koruna", "CZK"},
                              {"Hungarian forints", "HUF"},
                              {"Moldovan lei", "MDL"},
                              {"Romanian lei", "RON"},
                              {"Kazakh tenge", "KZT"},
                              {"Belarusian rubles", "BYN"},
                              {"Turkish liras", "TRY"},
                              {"Israeli shekels", "ILS"},
                              {"Egyptian pounds", "EGP"},
                              {"Rwandan francs", "RWF"},
                              {"CFA francs", "XOF"},
                              {"Argentine pesos", "ARS"},
                              {"Philippine pesos", "PHP"},
                              {"Peruvian soles", "PEN"},
                              {"New Taiwan dollars", "TWD"},
                              {"Uzbek sums", "UZS"},
                              {"kwacha", "ZMW"},
                              {"lari", "GEL"},
                              {"riyals", "SAR"}};
  for (const Money& one : kMoney) {
    CAPTURE(one.name);
    CHECK(unit_of("en", "The project cost 5 million " + std::string(one.name) + ".") == one.unit);
  }
}

TEST_CASE("Russian: money by the country that it is of", "[currency]") {
  constexpr Money kMoney[] = {{"канадских долларов", "CAD"},
                              {"сингапурских долларов", "SGD"},
                              {"казахстанских тенге", "KZT"},
                              {"украинских гривен", "UAH"},
                              {"азербайджанских манатов", "AZN"},
                              {"туркменских манатов", "TMT"},
                              {"катарских риалов", "QAR"},
                              {"иранских риалов", "IRR"},
                              {"сербских динаров", "RSD"},
                              {"марокканских дирхамов", "MAD"},
                              {"пакистанских рупий", "PKR"},
                              {"индонезийских рупий", "IDR"},
                              {"тайских батов", "THB"},
                              {"кенийских шиллингов", "KES"},
                              {"южноафриканских рэндов", "ZAR"},
                              {"мексиканских песо", "MXN"},
                              {"датских крон", "DKK"},
                              {"польских злотых", "PLN"},
                              {"венгерских форинтов", "HUF"},
                              {"румынских леев", "RON"},
                              {"молдавских леев", "MDL"},
                              {"болгарских левов", "BGN"},
                              {"монгольских тугриков", "MNT"},
                              {"египетских фунтов", "EGP"}};
  for (const Money& one : kMoney) {
    CAPTURE(one.name);
    CHECK(unit_of("ru", "На проект ушло 5 млн " + std::string(one.name) + ".") == one.unit);
  }
}

TEST_CASE("Korean: money by the country that it is of", "[currency]") {
  constexpr Money kMoney[] = {
      {"캐나다 달러", "CAD"},       {"홍콩달러", "HKD"},        {"싱가포르달러", "SGD"},
      {"카타르 리얄", "QAR"},       {"이란 리알", "IRR"},       {"쿠웨이트 디나르", "KWD"},
      {"UAE 디르함", "AED"},        {"인도 루피", "INR"},       {"파키스탄 루피", "PKR"},
      {"인도네시아 루피아", "IDR"}, {"말레이시아 링깃", "MYR"}, {"베트남 동", "VND"},
      {"케냐 실링", "KES"},         {"브라질 헤알", "BRL"},     {"아르헨티나 페소", "ARS"},
      {"폴란드 즈워티", "PLN"},     {"덴마크 크로네", "DKK"},   {"튀르키예 리라", "TRY"},
      {"카자흐스탄 텡게", "KZT"},   {"이집트 파운드", "EGP"},   {"스위스 프랑", "CHF"}};
  for (const Money& one : kMoney) {
    CAPTURE(one.name);
    CHECK(unit_of("ko", "이 사업에 500만 " + std::string(one.name) + "이 들어갔다.") == one.unit);
  }
}

TEST_CASE("a country before what it does not reckon in is none of money's", "[currency]") {
  CHECK(unit_of("en", "They sold 40 Canadian pines.") == "count");
  CHECK(unit_of("ru", "В парке 40 канадских клёнов.") == "count");
}

}  // namespace
}  // namespace attest
