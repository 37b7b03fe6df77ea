// Who says so: one row a text, the chain of every figure as "figure<name<name".
#include <catch2/catch.hpp>

#include "extraction/extract.h"

namespace attest {
namespace {

std::string attributions_in(std::string_view text, std::string_view lang) {
  static Extractor extractor;
  Article article;
  article.id = "row";
  article.lang = lang;
  article.text = text;
  std::uint32_t begin = 0;
  while (begin < text.size()) {
    const auto line_end = static_cast<std::uint32_t>(std::min(text.find('\n', begin), text.size()));
    if (line_end > begin) article.blocks.push_back({{begin, line_end}, BlockKind::Paragraph, ""});
    begin = line_end + 1;
  }
  article.sections.push_back({{0, static_cast<std::uint32_t>(text.size())}, "", std::nullopt, ""});
  std::string shown;
  for (const Claim& claim : extractor.claims(article, extractor.sentences(article))) {
    shown += shown.empty() ? "" : "; ";
    shown += slice(text, claim.span);
    for (const Informant& informant : claim.attribution) shown += "<" + informant.name;
  }
  return shown;
}

struct Case {
  std::string_view text, expect;
};

TEST_CASE("English sources are named before and after the verb", "[en][attribution]") {
  const Case cases[] = {
      {"Exports rose 3 percent, the Ministry of Trade said.", "3 percent<Ministry of Trade"},
      {"According to the Bank of Norway, 40 firms closed.", "40<Bank of Norway"},
      {"About 40 firms closed.", "About 40"},
      {"The Ministry of Health counted 12 deaths.\nThe ministry said 30 people were hurt.",
       "12<Ministry of Health; 30<Ministry of Health"},
      {"According to Reuters:\nSome 40 firms closed, the central bank said.",
       "Some 40<Reuters<central bank"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(attributions_in(c.text, "en") == c.expect);
  }
}

TEST_CASE("Korean sources are the subject of the verb that ends the sentence",
          "[ko][attribution]") {
  const Case cases[] = {
      {"통계청은 출생아가 300명 늘었다고 밝혔다.", "300명<통계청"},
      {"환경부에 따르면 철새 40마리가 왔다.", "40마리<환경부"},
      {"철새 40마리가 왔다.", "40마리"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(attributions_in(c.text, "ko") == c.expect);
  }
}

TEST_CASE("Russian sources follow «по данным» and the verb", "[ru][attribution]") {
  const Case cases[] = {
      {"По данным Росстата, родились 300 человек.", "300 человек<Росстата"},
      {"Погибли 12 человек, сообщила прокуратура.", "12 человек<прокуратура"},
      {"Погибли 12 человек.", "12 человек"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(attributions_in(c.text, "ru") == c.expect);
  }
}

}  // namespace
}  // namespace attest
