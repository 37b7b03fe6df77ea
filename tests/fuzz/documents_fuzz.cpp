// documents_fuzz: archives of documents, letters and PDF, whole and damaged, the same on every
// run; and the promises of an article checked.
#include <iterator>
#include <random>
#include <string>
#include <string_view>

#include "tests/fuzz/reader_promises.h"
#include "tests/indexer/readers/made_zip.h"

namespace {

using namespace attest;

constexpr std::string_view kXml[] = {
    "<w:p>", "</w:p>", "<w:r><w:t>", "</w:t></w:r>", "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>",
    "<w:tc>", "</w:tc>", "<w:del>", "</w:del>", "<w:footnoteReference w:id=\"1\"/>",
    "<w:txbxContent>", "</w:txbxContent>", "<w:pStyle w:val=\"1\"/>", "<w:br/>", "<w:tab/>",
    "<text:p>", "</text:p>", "<text:h>", "</text:h>", "<text:list-item>", "</text:list-item>",
    "<table:table>", "</table:table>", "<table:table-row>", "</table:table-row>",
    "<table:table-cell table:number-columns-repeated=\"9999999\"/>", "<table:table-cell>",
    "</table:table-cell>", "<text:note><text:note-body>", "</text:note-body></text:note>",
    "<draw:text-box>", "</draw:text-box>", "<p>", "</p>", "<a id=\"x\"/>", "<title/>", "<aside>",
    "</aside>", "<td/>", "<!-- ", " -->", "<![CDATA[", "]]>", "1,516 people", "в 2013 г.",
    "탈북자가", " ", "\n", "&amp;", "&b;", "\xFF"};

constexpr std::string_view kMail[] = {
    "From: a@b\r\n", "Subject: =?koi8-r?B?98XE?=\r\n =?utf-8?q?=ED=83?=\r\n",
    "Date: Mon, 13 Jan 2014 23:30:00 +0900\r\n", "Message-ID: <1@x>\r\n", "List-Id: A <b.c>\r\n",
    "Content-Type: multipart/mixed; boundary=b\r\n", "Content-Type: text/html; charset=euc-kr\r\n",
    "Content-Type: text/plain; format=flowed; delsp=yes\r\n", "Content-Type: message/rfc822\r\n",
    "Content-Transfer-Encoding: base64\r\n", "Content-Transfer-Encoding: quoted-printable\r\n",
    "Content-Type: multipart/alternative; boundary=b\r\n", "\r\n", "\r\n--b\r\n", "\r\n--b--\r\n",
    "\n\nFrom a@b Mon Jan 13 11:02:00 2014\n", "> ", "-- \r\n", " \r\n", "1,516 people", "=C7=D0",
    "x7C6z7nO", "<p>", "<table><tr><td>", "탈북자가", "в 2013 г.", "\x1B$)C\x0E", "\xC7\xD1"};

constexpr std::string_view kPdf[] = {
    "BT /F 10 Tf ", "BT /F 0 Tf ", "BT /F 16 Tf ", "ET\n", "60 700 Td ", "0 -12 Td ",
    "200 0 Td ", "-1e9 1e30 Td ", "(1,516 people) Tj ", "(com-) Tj ", "(panies) Tj ", "(7) Tj ",
    "(\xC7\xD1) Tj ", "1 0 0 1 0 0 Tm ", "0 1 -1 0 9 9 Tm ", "0 0 0 0 0 0 Tm ", "q ", "Q ",
    "/X Do ", "(- item) Tj ", "(..... 5) Tj ", "T* "};

template <std::size_t Count>
std::string random_text(std::mt19937& random, const std::string_view (&pieces)[Count]) {
  std::string text;
  for (std::size_t left = random() % 60; left > 0; --left) {
    const std::string_view piece = pieces[random() % Count];
    for (std::size_t times = random() % 16 == 0 ? random() % 200 : 1; times > 0; --times)
      text += piece;
  }
  return text;
}

std::string docx(std::mt19937& random) {
  const auto part = [&](const std::string& name) {
    return "<w:" + name + "><w:body>" + random_text(random, kXml) + "</w:body></w:" + name + ">";
  };
  return testkit::made_zip({{"word/document.xml", part("document")},
                            {"word/styles.xml", part("styles")},
                            {"word/footnotes.xml", "<f><n id=\"1\">" + part("p") + "</n></f>"}});
}

std::string odt(std::mt19937& random) {
  return testkit::made_zip({{"mimetype", "application/vnd.oasis.opendocument.text"},
                            {"content.xml", "<o><body><text>" + random_text(random, kXml) +
                                                "</text></body></o>"}});
}

std::string epub(std::mt19937& random) {
  return testkit::made_zip(
      {{"mimetype", "application/epub+zip"},
       {"META-INF/container.xml", "<c><rootfile full-path=\"b\"/></c>"},
       {"b", ""},
       {"b.opf", random_text(random, kXml)},
       {"META-INF/container.xml", "<c><rootfile full-path=\"c.opf\"/></c>"},
       {"c.opf", "<p><manifest><item id=\"a\" href=\"a.xhtml\" media-type=\"text/html\"/></manifest>"
                 "<spine><itemref idref=\"a\"/></spine></p>"},
       {"a.xhtml", random_text(random, kXml)}});
}

std::string mail(std::mt19937& random) {
  return "From: a@b\r\nMIME-Version: 1.0\r\n" + random_text(random, kMail);
}

std::string mbox(std::mt19937& random) {
  return "From a@b Mon Jan 13 11:02:00 2014\nFrom: a@b\n" + random_text(random, kMail);
}

std::string pdf(std::mt19937& random) {
  const std::string content = random_text(random, kPdf);
  return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
         "2 0 obj<</Type/Pages/Kids[3 0 R 3 0 R]/Count 2>>endobj\n"
         "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 5 0 R>>"
         "/XObject<</X 4 0 R>>>>/Contents 4 0 R>>endobj\n4 0 obj<</Subtype/Form/BBox[0 0 9 9]/Length " +
         std::to_string(content.size()) + ">>stream\n" + content +
         "endstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Courier>>endobj\n"
         "trailer<</Root 1 0 R/Size 6>>\n";
}

struct Format {
  const char* name;
  std::string (*make)(std::mt19937& random);
  int every;  // rounds; a PDF is read in a process of its own
};
constexpr Format kFormats[] = {{"a.docx", docx, 1}, {"a.odt", odt, 1},  {"a.epub", epub, 1},
                               {"a.eml", mail, 1},  {"a.mbox", mbox, 1}, {"a.pdf", pdf, 8}};

}  // namespace

int main() {
  std::mt19937 random(1);
  for (int round = 0; round < 800; ++round)
    for (const Format& format : kFormats) {
      if (round % format.every != 0) continue;
      std::string bytes = format.make(random);
      check(bytes, format.name);
      for (char& byte : bytes)
        if (random() % 64 == 0) byte = static_cast<char>(random() & 0xFF);
      check(bytes, format.name);
    }
  return 0;
}
