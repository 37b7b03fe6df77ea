#include <catch2/catch.hpp>
#include <string>

#include "tests/indexer/readers/scratch.h"

using namespace attest;
using testkit::read;
using testkit::told;

TEST_CASE("The text of a .txt file is the file, but for its mark and its CRLF", "[txt]") {
  struct Case {
    std::string bytes, text;
  };
  const Case cases[] = {
      {"One.\nTwo.\n", "One.\nTwo.\n"},
      {"\xEF\xBB\xBFOne.", "One."},
      {"One.\r\nTwo.\r\n\r\n", "One.\nTwo.\n\n"},
      // A carriage return by itself is a character like any other.
      {"One.\rTwo.\r", "One.\rTwo.\r"},
      {"  blanks\t kept \n\n\n", "  blanks\t kept \n\n\n"},
      {"1\u00A0516\u200B \uFF11", "1\u00A0516\u200B \uFF11"},
  };
  const testkit::Scratch scratch;
  for (const Case& c : cases) {
    CAPTURE(c.text);
    const auto reading = read(scratch.write("a.txt", c.bytes));
    REQUIRE(reading.articles.size() == 1);
    CHECK(reading.articles[0].text == c.text);
    CHECK(told(reading) == "");
  }
}

TEST_CASE("Text in another encoding is recognised and read", "[txt][encoding]") {
  const std::string russian =
      "В прошлом году в страну прибыли 1516 человек, сообщило министерство в понедельник.";
  const std::string korean =
      "지난해 국내에 들어온 사람은 모두 1천516명으로 집계됐다. 똠방각하 펲시콜라.";
  struct Case {
    std::string name, bytes, text;
  };
  const Case cases[] = {
      {"windows-1251",
       "\xC2 \xEF\xF0\xEE\xF8\xEB\xEE\xEC \xE3\xEE\xE4\xF3 \xE2 \xF1\xF2\xF0\xE0\xED\xF3 "
       "\xEF\xF0\xE8\xE1\xFB\xEB\xE8 1516 \xF7\xE5\xEB\xEE\xE2\xE5\xEA, "
       "\xF1\xEE\xEE\xE1\xF9\xE8\xEB\xEE \xEC\xE8\xED\xE8\xF1\xF2\xE5\xF0\xF1\xF2\xE2\xEE \xE2 "
       "\xEF\xEE\xED\xE5\xE4\xE5\xEB\xFC\xED\xE8\xEA.",
       russian},
      {"KOI8-R",
       "\xF7 \xD0\xD2\xCF\xDB\xCC\xCF\xCD \xC7\xCF\xC4\xD5 \xD7 \xD3\xD4\xD2\xC1\xCE\xD5 "
       "\xD0\xD2\xC9\xC2\xD9\xCC\xC9 1516 \xDE\xC5\xCC\xCF\xD7\xC5\xCB, "
       "\xD3\xCF\xCF\xC2\xDD\xC9\xCC\xCF \xCD\xC9\xCE\xC9\xD3\xD4\xC5\xD2\xD3\xD4\xD7\xCF \xD7 "
       "\xD0\xCF\xCE\xC5\xC4\xC5\xCC\xD8\xCE\xC9\xCB.",
       russian},
      {"CP949",
       "\xC1\xF6\xB3\xAD\xC7\xD8 \xB1\xB9\xB3\xBB\xBF\xA1 \xB5\xE9\xBE\xEE\xBF\xC2 "
       "\xBB\xE7\xB6\xF7\xC0\xBA \xB8\xF0\xB5\xCE 1\xC3\xB5"
       "516\xB8\xED\xC0\xB8\xB7\xCE "
       "\xC1\xFD\xB0\xE8\xB5\xC6\xB4\xD9. \x8C\x63\xB9\xE6\xB0\xA2\xC7\xCF "
       "\xBC\x84\xBD\xC3\xC4\xDD\xB6\xF3.",
       korean},
      {"UTF-16LE with a mark",
       std::string("\xFF\xFE"
                   "1\0005\0001\0006\0\n\0",
                   12),
       "1516\n"},
      {"UTF-16BE with a mark",
       std::string("\xFE\xFF\0"
                   "1\0"
                   "5\0"
                   "1\0"
                   "6",
                   10),
       "1516"},
      {"UTF-16LE without a mark", std::string("1\0005\0001\0006\0 \0a\0n\0d\0", 16), "1516 and"},
  };
  const testkit::Scratch scratch;
  for (const Case& c : cases) {
    CAPTURE(c.name);
    const auto reading = read(scratch.write("a.txt", c.bytes));
    CHECK(told(reading) == "");
    REQUIRE(reading.articles.size() == 1);
    CHECK(reading.articles[0].text == c.text);
  }
}

TEST_CASE("What is no text is refused with its place and the way out", "[txt][bad]") {
  struct Case {
    std::string bytes, message;
  };
  const std::string utf8 = "Прибыли 1516 человек, и ещё двое.\nПотом — ничего";
  const Case cases[] = {
      {"", "a.txt: the file is empty; nothing to read"},
      {" \n\t\r\n", "a.txt: no text in it; nothing to read"},
      {std::string("text with a \0 in it", 19),
       "a.txt: byte 12: a NUL byte, so this is no article; give text, HTML, XML or JSON Lines"},
      {std::string("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\x01\0", 20),
       "a.txt: byte 6: control bytes, so this is no article; give text, HTML, XML or JSON Lines"},
      {utf8.substr(0, utf8.size() - 1),
       "a.txt:2: not valid UTF-8 at byte " + std::to_string(utf8.size() - 2) +
           ", and no other encoding fits; convert the file to UTF-8"},
  };
  const testkit::Scratch scratch;
  for (const Case& c : cases) {
    const auto reading = read(scratch.write("a.txt", c.bytes));
    CHECK(reading.articles.empty());
    CHECK(told(reading) == c.message);
  }
}
