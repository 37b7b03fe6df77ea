#include <catch2/catch.hpp>
#include <chrono>
#include <string>

#include "tests/indexer/readers/made_mail.h"
#include "tests/indexer/readers/scratch.h"
#include "tests/indexer/readers/shown_blocks.h"

using namespace attest;
using testkit::letter;
using testkit::multipart;
using testkit::part;
using testkit::plain;
using testkit::read;
using testkit::shown_blocks;
using testkit::told;

TEST_CASE("A letter tells its subject, sender, day and id", "[mail]") {
  const testkit::Scratch scratch;
  const auto reading = read(scratch.write("a.eml", plain("It counted 1,516 arrivals.\r\n")));
  CHECK(told(reading) == "");
  REQUIRE(reading.articles.size() == 1);
  const Article& article = reading.articles[0];
  CHECK(article.id == "a");
  CHECK(article.title == "Counts");
  CHECK(article.authors == std::vector<std::string>{"Jane Roe"});
  CHECK(article.publisher.empty());
  REQUIRE(article.published);
  CHECK(article.published->edtf == "2014-01-13");
  CHECK(article.identity == "1@desk.example");
  REQUIRE(article.provenance.size() == 1);
  CHECK(article.provenance[0].record == "1@desk.example");
  CHECK(shown_blocks(article) == "heading: Counts / paragraph: It counted 1,516 arrivals.");
}

TEST_CASE("Of a newsletter the sender is the outlet", "[mail]") {
  struct Case {
    std::string headers, outlet, author;
  };
  const Case cases[] = {
      {"From: Border Notes <n@x.example>\r\nList-Unsubscribe: <https://x.example/u>\r\n", "Border Notes", ""},
      {"From: Jane Roe <j@x.example>\r\nList-Id: Border Notes <notes.x.example>\r\n", "Border Notes", "Jane Roe"},
      {"From: n@x.example\r\nList-Id: <notes.x.example>\r\n", "x.example", ""},
      {"From: =?koi8-r?B?98XE0s/N09TJ?= <n@x.example>\r\nList-Id: <x.y>\r\n", "Ведромсти", ""},
  };
  const testkit::Scratch scratch;
  for (const Case& c : cases) {
    CAPTURE(c.headers);
    const auto reading = read(scratch.write("a.eml", c.headers + "Message-ID: <2@x>\r\n\r\n1,516 people came.\r\n"));
    REQUIRE(reading.articles.size() == 1);
    CHECK(reading.articles[0].publisher == c.outlet);
    CHECK((reading.articles[0].authors.empty() ? "" : reading.articles[0].authors[0]) == c.author);
  }
}

TEST_CASE("Letters are read in the encodings that they name", "[mail]") {
  struct Case {
    std::string bytes, text;
  };
  const Case cases[] = {
      {plain("Content", "charset=utf-8"), "Content"},
      {letter("Content-Type: text/plain; charset=koi8-r\r\nContent-Transfer-Encoding: quoted-printable\r\n",
              "=F7 2013 =C7. =D0=D2=C9=C5=C8=C1=CC=C9 1516 =DE=C5=CC=CF=D7=C5=CB.\r\n"),
       "В 2013 г. приехали 1516 человек."},
      {letter("Content-Type: text/plain; charset=windows-1251\r\n",
              "\xC2 2013 \xE3. 1516 \xF7\xE5\xEB\xEE\xE2\xE5\xEA.\r\n"),
       "В 2013 г. 1516 человек."},
      {letter("Content-Type: text/plain; charset=ks_c_5601-1987\r\nContent-Transfer-Encoding: base64\r\n",
              "xbu6z7nOIDEsNTE2uO3AzCC/1LTZLg==\r\n"),
       "탈북민 1,516명이 왔다."},
      {letter("Content-Type: text/plain; charset=iso-2022-kr\r\n", "\x1B$)C\x0EGQ1[\x0F 1,516\r\n"), "한글 1,516"},
  };
  const testkit::Scratch scratch;
  for (const Case& c : cases) {
    CAPTURE(c.text);
    const auto reading = read(scratch.write("a.eml", c.bytes));
    CHECK(told(reading) == "");
    REQUIRE(reading.articles.size() == 1);
    CHECK(reading.articles[0].text.find(c.text) != std::string::npos);
  }
}

TEST_CASE("Words of a header that follow one another are one text", "[mail]") {
  struct Case {
    std::string subject, title;
  };
  const Case cases[] = {
      // Padded, as most are that end anywhere; and parted within a character.
      {"=?utf-8?B?7YOI67aBIA==?=\r\n =?utf-8?B?MSw1MTbrqoU=?=", "탈북 1,516명"},
      {"=?utf-8?B?7YOI6w==?= =?utf-8?B?toE=?=", "탈북"},
      {"=?koi8-r?B?98XE?= =?koi8-r?Q?=CF=CD?= a =?utf-8?B?Yg==?=", "Ведом a b"},
      {"=?utf-8?B?7YOI", "=?utf-8?B?7YOI"},
      {"\xC2\xE5\xE4\xEE\xEC\xEE\xF1\xF2\xE8", "Ведомости"},
  };
  const testkit::Scratch scratch;
  for (const Case& c : cases) {
    CAPTURE(c.title);
    const std::string headers = "Subject: " + c.subject + "\r\nContent-Type: text/plain; charset=windows-1251\r\n";
    const auto reading = read(scratch.write("a.eml", letter(headers, "It was 1,516 people in all.\r\n")));
    REQUIRE(reading.articles.size() == 1);
    CHECK(reading.articles[0].title == c.title);
  }
}

TEST_CASE("The time that a header takes grows with its length", "[mail][bad]") {
  std::string words;
  while (words.size() < 1'000'000) words += "=?a?B?x ";
  const std::string inner = letter("Subject: " + words + "\r\n", "It was 1,516.\r\n");
  const std::string rows[] = {
      inner,
      letter("Subject: x\r\n " + words + "\r\n " + words + "\r\n", "It was 1,516.\r\n"),
      multipart("mixed", part("Content-Type: text/plain; name=\"" + words + "\"", "It was 1,516.")),
      multipart("mixed", part("Content-Type: message/rfc822", inner)),
  };
  const testkit::Scratch scratch;
  for (const std::string& bytes : rows) {
    const auto start = std::chrono::steady_clock::now();
    const auto reading = read(scratch.write("a.eml", bytes));
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    REQUIRE(reading.articles.size() == 1);
    CHECK(reading.articles[0].text.find("It was 1,516.") != std::string::npos);
    CHECK(took.count() < 10);  // a fraction of a second
  }
}

TEST_CASE("Plain letters have quotations, signatures and lines that flow", "[mail]") {
  struct Case {
    std::string bytes, blocks;
  };
  const Case cases[] = {
      {plain("It was half.\r\n\r\n> It was 1,516 \r\n> people.\r\n"),
       "heading: Counts / paragraph: It was half. / quote: It was 1,516 \npeople."},
      {plain("It was \r\n1,516 people.\r\nNew line.\r\n", "format=flowed"),
       "heading: Counts / paragraph: It was 1,516 people. / paragraph: New line."},
      {plain("1,5 \r\n16 people.\r\n", "format=flowed; delsp=yes"), "heading: Counts / paragraph: 1,516 people."},
      {plain("It was 1,516.\r\n\r\n-- \r\nJane\r\nDesk 7\r\n"),
       "heading: Counts / paragraph: It was 1,516. / furniture: -- \nJane\nDesk 7"},
      {plain("It was 1,516.\r\n\r\nTo unsubscribe: https://x.example/unsubscribe?id=77\r\n"),
       "heading: Counts / paragraph: It was 1,516. / furniture: To unsubscribe: https://x.example/unsubscribe?id=77"},
  };
  const testkit::Scratch scratch;
  for (const Case& c : cases) {
    CAPTURE(c.bytes);
    const auto reading = read(scratch.write("a.eml", c.bytes));
    REQUIRE(reading.articles.size() == 1);
    CHECK(shown_blocks(reading.articles[0]) == c.blocks);
  }
}

TEST_CASE("The best of the alternatives is read, and attachments by themselves", "[mail]") {
  const std::string html =
      part("Content-Type: text/html",
           "<p>It was <b>1,516</b>.</p><p><a href=\"https://x/unsubscribe\">Leave</a>, 5 Main St</p>");
  const std::string text = part("Content-Type: text/plain", "It was the half of what it was.");
  struct Case {
    std::string bytes, shown;
  };
  const Case cases[] = {
      {multipart("alternative", text + html),
       "/ heading: Counts / paragraph: It was 1,516. / furniture: Leave, 5 Main St"},
      {multipart("related", html + part("Content-Type: image/png", "x")),
       "/ heading: Counts / paragraph: It was 1,516. / furniture: Leave, 5 Main St"},
      {multipart("mixed", text + part("Content-Type: text/html; name=a.html\r\nContent-Disposition: attachment",
                                      "<h1>T</h1><p>One.</p>")),
       "/ heading: Counts / paragraph: It was the half of what it was.a.html/ heading: T / paragraph: One."},
      {multipart("mixed", text + part("Content-Type: message/rfc822",
                                      "Subject: Inner\r\nMessage-ID: <9@x>\r\nFrom: a@b\r\nDate: 1 Jan 2014 00:00:00 "
                                      "+0000\r\n\r\nIt was 1,516 people in all.")),
       "/ heading: Counts / paragraph: It was the half of what it was.Inner/ heading: Inner / "
       "paragraph: It was 1,516 people in all."},
  };
  const testkit::Scratch scratch;
  for (const Case& c : cases) {
    CAPTURE(c.bytes);
    const auto reading = read(scratch.write("a.eml", c.bytes));
    CHECK(told(reading) == "");
    std::string shown;
    for (const Article& article : reading.articles) shown += article.member + "/ " + shown_blocks(article);
    CHECK(shown == c.shown);
  }
}

TEST_CASE("Each body of a letter keeps its language", "[mail]") {
  const std::string html = "Content-Type: text/html; charset=utf-8";
  const testkit::Scratch scratch;
  const auto reading = read(scratch.write(
      "a.eml", multipart("mixed", part(html, "<html lang=en><p>In 2013 the centre counted 1,516 arrivals.</p></html>") +
                                      part(html, "<html lang=ru><p>В 2013 году прибыли 1516 человек.</p></html>"))));
  REQUIRE(reading.articles.size() == 1);
  CHECK(reading.articles[0].lang == "en");
  REQUIRE(reading.articles[0].blocks.size() == 3);
  CHECK(reading.articles[0].blocks[1].lang.empty());
  CHECK(reading.articles[0].blocks[2].lang == "ru");
}

TEST_CASE("An attachment is told of with the letter that it came with", "[mail]") {
  const std::string one = "From jane@desk.example Mon Jan 13 11:02:00 2014\n";
  const std::string table = part("Content-Type: text/html; name=a.html\r\nContent-Disposition: attachment",
                                 "<h1>T</h1><p>One.</p>");
  const std::string picture = part("Content-Type: application/octet-stream; name=a.bin\r\n"
                                   "Content-Disposition: attachment\r\nContent-Transfer-Encoding: base64",
                                   "iVBORw0KGgo=");
  const std::string first = one + "Message-ID: <0@x>\nSubject: S\n\nIt was 1,516.\n\n";
  const testkit::Scratch scratch;
  std::vector<Article> articles;
  const ReadReport report = read_file(scratch.write("a.mbox", first + one + multipart("mixed", table + picture)),
                                      [&](Article&& article) { articles.push_back(std::move(article)); });
  REQUIRE(articles.size() == 2);
  REQUIRE(articles[1].provenance.size() == 1);
  const Provenance& from = articles[1].provenance[0];
  CHECK(articles[1].member == "message 2!a.html");
  CHECK(from.container == scratch.path("a.mbox"));
  CHECK(from.record == "1@desk.example");
  CHECK(from.offset == first.size());
  CHECK(from.hash.starts_with("sha256:"));
  std::string counted;
  for (const FormatReport& format : report.formats) counted += to_string(format) + "\n";
  CHECK(counted == "mbox: 1 article; left out 1: images (1)\nHTML: 1 article\n");
}

TEST_CASE("Letters in one another are read up to a depth, which is told", "[mail][bad]") {
  std::string bytes = plain("It was 1,516 people.\r\n");
  for (const std::string name : {"b1", "b2", "b3", "b4", "b5", "b6", "b7"})
    bytes = letter("Content-Type: multipart/mixed; boundary=" + name + "\r\n",
                   "--" + name + "\r\nContent-Type: message/rfc822\r\n\r\n" + bytes + "\r\n--" + name + "--\r\n");
  const testkit::Scratch scratch;
  const auto reading = read(scratch.write("a.eml", bytes));
  CHECK(told(reading).find("files nested more than 5 deep; not read, unpack it") != std::string::npos);
}

TEST_CASE("A part of a letter that is no text is told", "[mail][bad]") {
  const testkit::Scratch scratch;
  const auto reading = read(scratch.write("a.eml", letter("Content-Transfer-Encoding: base64\r\n", "AAECAwAA\r\n")));
  CHECK(reading.articles.empty());
  CHECK(told(reading) == "a.eml: a NUL byte, so this is no article; give text, HTML, XML or JSON Lines");
}

TEST_CASE("A file of many letters is read one by one", "[mail]") {
  const std::string one = "From jane@desk.example Mon Jan 13 11:02:00 2014\n";
  const auto message = [](int number) {
    return "From: a@b\nMessage-ID: <" + std::to_string(number) + "@x>\nSubject: S" + std::to_string(number) +
           "\n\nIt was 1,516.\n>From the desk.\n\n";
  };
  const testkit::Scratch scratch;
  const auto reading = read(scratch.write("old.mail", one + message(1) + one + message(2) + one + "\n"));
  CHECK(told(reading) == "old.mail: message 3: no text in it; nothing to read");
  REQUIRE(reading.articles.size() == 2);
  CHECK(reading.articles[1].member == "message 2");
  CHECK(reading.articles[1].id == "2@x");
  CHECK(reading.articles[1].title == "S2");
  CHECK(reading.articles[1].provenance[0].offset == one.size() + message(1).size());
  CHECK(reading.articles[1].text.find("\nFrom the desk.") != std::string::npos);
}

TEST_CASE("Letters that are damaged or hostile do no harm", "[mail]") {
  std::string nested;
  for (int i = 0; i < 10'000; ++i)
    nested +=
        "Content-Type: multipart/mixed; boundary=b" + std::to_string(i) + "\r\n\r\n--b" + std::to_string(i) + "\r\n";
  const std::string wide = [] {
    std::string parts;
    for (int i = 0; i < 3000; ++i) parts += part("Content-Type: text/plain", "1,516 people.");
    return parts;
  }();
  struct Case {
    std::string name, bytes;
    std::size_t articles;
  };
  const Case cases[] = {
      {"nested", "From: a@b\r\n" + nested + "\r\n\r\n1,516 people.", 0},
      {"wide", multipart("mixed", wide), 1},
      {"long header", letter("Subject: " + std::string(10'000'000, 'x') + "\r\n", "1,516 people."), 1},
      {"no boundary", letter("Content-Type: multipart/mixed\r\n", "--b\r\n\r\n1,516 people."), 0},
      {"no end",
       letter("Content-Type: multipart/mixed; boundary=b\r\n", part("Content-Type: text/plain", "1,516 people.")), 1},
      {"bad base64", letter("Content-Transfer-Encoding: base64\r\n", "!!!! 1,516"), 1},
      {"bad charset", letter("Content-Type: text/plain; charset=\"no such\"\r\n", "1,516 people."), 1},
      {"no header", "1,516 people.", 0},
  };
  const testkit::Scratch scratch;
  for (const Case& c : cases) {
    CAPTURE(c.name);
    const auto reading = read(scratch.write("a.eml", c.bytes));
    CAPTURE(told(reading).substr(0, 300));
    CHECK(reading.articles.size() == c.articles);
    CHECK((reading.articles.size() + reading.diagnostics.size()) > 0);
    for (const Article& article : reading.articles) CHECK(article.title.size() <= 2000);
  }
}
