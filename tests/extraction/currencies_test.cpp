// Whose won, pound or dollar.
#include "extraction/quantities/currencies.h"

#include <catch2/catch.hpp>

#include "testkit/line_article.h"

namespace attest {
namespace {

struct Outlet {
  std::string lang, url;
  std::string name = {};
};

// The unit of each figure; each line is a paragraph.
std::string units_in(std::string_view text, const Outlet& outlet) {
  Article article = testkit::line_article(text, outlet.lang, "2024-09-12");
  article.url = outlet.url;
  article.publisher = outlet.name;
  std::string shown;
  for (const Claim& claim : testkit::claims_of(article))
    shown.append(shown.empty() ? "" : " ").append(claim.quantity.unit);
  return shown;
}

TEST_CASE("money with a word that countries share is that of its place", "[currency]") {
  struct Case {
    std::string lang, url;
    std::string_view text, expect;
  };
  const Case cases[] = {
      // The won of either Korea.
      {"en", "", "A kilo of rice sold for 5,200 won in Pyongyang.", "KPW-per-kilogram"},
      {"en", "", "In North Korea all has become dearer. A phone costs 900,000 won.", "KPW"},
      {"en", "", "In North Korea all has become dearer.\n\nA phone costs 900,000 won.", "KRW"},
      {"en", "", "In Chongjin a dollar bought 8,100 won, against 2,700 before.", "KPW KPW"},
      {"ru", "", "В Синыйджу за доллар дают 8100 вон.", "KPW"},
      {"ko", "", "혜산에서 1달러는 8100원에 거래된다.", "USD KPW"},
      {"en", "", "The average wage in Seoul is 3 million won.", "KRW"},
      {"en", "", "Refugees from North Korea receive 8 million won.", "KRW"},
      {"ru", "", "В Пхеньяне килограмм риса стоит 5200 вон.", "KPW-per-kilogram"},
      {"ru", "", "В Сеуле билет стоит 1400 вон.", "KRW"},
      {"ko", "", "평양에서 쌀값은 5200원까지 올랐다.", "KPW"},
      {"ko", "", "서울에서 택시 요금은 4800원이다.", "KRW"},
      {"ko", "", "탈북민은 정착금 900만원을 받는다.", "KRW"},
      // Pounds, rupees, crowns, pesos, roubles.
      {"en", "", "In Egypt a loaf costs 20 pounds.", "EGP"},
      {"en", "", "A ticket costs 20 pounds.", "GBP"},
      {"en", "", "Bread in Pakistan costs 120 rupees.", "PKR"},
      {"en", "", "Pakistan set aside Rs 14 billion.", "PKR"},
      {"en", "", "Bread costs Rs 40.", "INR"},
      {"en", "https://www.paper.ph/news/1", "A jeepney fare is now 13 pesos.", "PHP"},
      {"ru", "", "В Норвегии литр молока стоит 20 крон.", "NOK-per-liter"},
      {"ru", "", "В Чехии обед стоит 190 крон.", "CZK"},
      {"ru", "", "В Пакистане хлеб стоит 120 рупий.", "PKR"},
      {"ru", "https://news.by/1", "Проезд стоит 90 рублей.", "BYN"},
      {"ru", "", "В Минске нашли 90 российских рублей.", "RUB"},
      {"ko", "", "이집트에서 빵은 20파운드에 팔린다.", "EGP"},
      // A dollar is the outlet's or the one that all reckon in.
      {"en-AU", "", "A flat white costs $6.", "AUD"},
      {"en", "https://news.ca/a", "The levy is 30 dollars.", "CAD"},
      {"en", "https://news.ca/a", "The levy is US$30.", "USD"},
      {"en", "", "Taiwan's exports rose to $40 billion.", "USD"},
      {"en", "https://site.io/a", "The levy is $30.", "USD"},
      {"en-GB", "", "The levy is $30.", "USD"},
      {"en", "https://www.straitstimes.com/a", "The levy is $30.", "SGD"},
      {"en", "https://notthestar.com/a", "The levy is $30.", "USD"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text, c.lang, c.url);
    CHECK(units_in(c.text, {c.lang, c.url}) == c.expect);
  }
}

TEST_CASE("an outlet that is named after its country reckons in its money", "[currency]") {
  struct Case {
    std::string name;
    std::string_view text, expect;
  };
  const Case cases[] = {
      {"NZ Farm Post", "The farm lost $22m.", "NZD"},
      {"Toronto Courier", "The farm lost $22m.", "CAD"},
      {"The Melbourne Post", "The farm lost $22m.", "AUD"},
      {"Trinidad and Tobago Courier", "The boat is worth $19,000.", "TTD"},
      {"Courier of Norland", "The boat is worth $19,000.", "USD"},
      // Of two countries it is neither's.
      {"Australia and New Zealand Review", "The farm lost $22m.", "USD"},
      {"NZ Farm Post", "The farm lost US$22m.", "USD"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.name, c.text);
    CHECK(units_in(c.text, {"en", "", c.name}) == c.expect);
  }
}

}  // namespace
}  // namespace attest
