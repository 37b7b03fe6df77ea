#include "indexer/layout/blocks.h"

#include <catch2/catch.hpp>
#include <string>

using namespace attest;

namespace {

// One letter a block: Paragraph, Heading, List item, Table row, Quote, Furniture.
std::string kinds_of(const std::string& text) {
  std::string shown;
  for (const Block& block : find_blocks(text, split_lines(text)))
    shown.push_back("PHLTQF"[static_cast<std::size_t>(block.kind)]);
  return shown;
}

const std::string kStory =
    "Harbour busier\n\nThe harbour handled 4,120 boxes in May, the port office said on Tuesday, a "
    "tenth more than a year before.\n\n"
    "Trade with the islands grew.\n\nCranes stood still for two days.\n\nThe owners expect "
    "more.\n\n";

}  // namespace

TEST_CASE("A word that opens notices also opens sentences", "[blocks]") {
  const std::string texts[] = {
      "Close to 300 people left the port on Monday.", "Copyright fees brought in 3 million dollars.",
      "Advertisement sales fell 20 percent.", "Реклама подорожала за год на 20 %.",
      "Главная ёлка высотой 30 метров прибыла в порт.", "Горячая линия приняла 300 звонков.",
      "Телефон нашли в 300 метрах от порта.", "공유 자전거 300대가 거리에 나왔다고 시가 밝혔다.",
      "홈페이지 방문자는 300만명으로 늘었다고 한다."};
  for (const std::string& text : texts) {
    CAPTURE(text);
    CHECK(kinds_of(kStory + text + "\n\nTrade grew in May as well.\n") == "HPPPPPP");
  }
  const std::string notices[] = {"Close",   "Copyright 2024 Harbour News", "Copyright © 2012-2016 Anna Lee",
                                 "Реклама", "Тираж 12 000 экз.",          "Телефон: 8 800 555-19-84",
                                 "Рисунок 17.80. Краны порта",             "댓글 12", "공유"};
  for (const std::string& text : notices) {
    CAPTURE(text);
    CHECK(kinds_of(kStory + text + "\n\nTrade grew in May as well.\n") == "HPPPPFP");
  }
}

TEST_CASE("Blocks take their kind from the shape of their lines", "[blocks]") {
  struct Case {
    std::string text, kinds;
  };
  const Case cases[] = {
      {kStory, "HPPPP"},
      // A text may begin without a headline; a headline may be a short sentence.
      {"The harbour handled 4,120 boxes in May, a tenth more than a year before.\n\nTrade "
       "grew in the second quarter of the year, as it had done before.\n",
       "PP"},
      {"항만공사는 지난달 컨테이너 4천120개를 처리했다고 3일 밝혔다.\n\n섬과의 교역이 늘었다.\n", "PP"},
      {"Harbour grows again.\n\nTrade grew in the second quarter of the year, as before.\n", "HP"},
      // A line a paragraph, without blank lines between.
      {"Harbour busier\nThe harbour handled 4,120 boxes in May, the port office said.\nTrade with "
       "the islands grew by a tenth, it said.\nCranes stood still for two days after the storm.\n",
       "HPPP"},
      {kStory + "New cranes\n\nThey cost 5 million.\n", "HPPPPHP"},
      {kStory + "Boxes by year\n2018  1,137\n2019\t1,047\n", "HPPPPHTT"},
      {kStory + "- 12 tugs\n- 3 ferries\n1. Part two.\n", "HPPPPLLL"},
      {kStory + "“The port has never been so full”\n\nHe laughed.\n", "HPPPPQP"},
      // Broken at a column: one paragraph, whatever its lines begin with.
      {kStory + "The port office counts every box that is lifted from a ship\nsee also its yearly "
                "report, where boxes that are only moved\nfrom one ship to another are counted "
                "twice, as others do.\n",
       "HPPPPP"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(kinds_of(c.text) == c.kinds);
  }
}

TEST_CASE("The last line of an article is furniture when it speaks to the reader", "[blocks]") {
  struct Case {
    const char* line;
    char kind;
  };
  const Case cases[] = {
      {"Subscribe for $2 a week", 'F'},
      {"MORE ON B2: Your week in 5 charts | Subscribe", 'F'},
      {"Newsroom: +44 131 555 0142. Readers save 20%.", 'F'},
      {"desk tel. 02-555-0199", 'F'},
      {"See also: Top 10 harbours | © Quay 2024", 'F'},
      {"To unsubscribe, write to desk@example.org.", 'F'},
      {"Читайте также: 5 фактов о портах", 'F'},
      {"Рис. 2 — на стр. 14.", 'F'},
      {"Горячая линия: 8-800-555-19-84. Тираж 12 000 экз.", 'F'},
      {"▶ 앱 다운로드 100만 돌파", 'F'},
      {"hana@example.org (끝) 기사제보 02-398-0000", 'F'},
      {"<표 1> 참조.", 'F'},
      // Figures that the article does state.
      {"The port expects 4,500 boxes in June, 1 500 000 in all.", 'P'},
      {"Traffic from 1998-2004 was 5-7 times lower.", 'P'},
      {"Погода на выходные: от +3 до +8°, ветер 5–7 м/с.", 'P'},
      {"Справка. Население города — свыше 350 тысяч человек.", 'P'},
      {"품목별로는 ▲쌀 30톤 ▲보리 20톤을 실었다.", 'P'},
      {"올해로 두 번째를 맞은 행사에는 700명이 참석했다.", 'P'},
      {"Share prices fell 5%, and the close was lower still.", 'P'},
  };
  for (const Case& c : cases) {
    CAPTURE(c.line);
    CHECK(kinds_of(kStory + c.line + "\n").back() == c.kind);
  }
}

TEST_CASE("Blocks are in order and cover every visible character", "[blocks]") {
  const std::string text = "\n\u00A0 Title \n\n\n  a\tb \n c  d\r\n\n- x\n\u3000끝\n";
  std::uint32_t at = 0;
  for (const Block& block : find_blocks(text, split_lines(text))) {
    CHECK(text.substr(at, block.span.begin - at).find_first_not_of(" \t\r\n\xC2\xA0\xE3\x80") ==
          std::string::npos);
    CHECK(block.span.begin < block.span.end);
    at = block.span.end;
  }
  CHECK(text.substr(at).find_first_not_of(" \t\r\n") == std::string::npos);
}
