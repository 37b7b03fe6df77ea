// What the tests of feeds share: a channel around items, and an article on one line.
#pragma once

#include <string>

#include "tests/indexer/readers/scratch.h"
#include "tests/indexer/readers/shown_blocks.h"

namespace attest::testkit {

inline std::string rss(const std::string& items, const std::string& channel = {}) {
  return "<?xml version=\"1.0\"?><rss version=\"2.0\" "
         "xmlns:c=\"http://purl.org/rss/1.0/modules/content/\" "
         "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:a10=\"http://www.w3.org/2005/Atom\">"
         "<channel><title>The Herald &amp;amp; Post</title><link>https://herald.example/</link>"
         "<language>en-us</language><image><title>Not this</title></image>" +
         channel + items + "</channel></rss>";
}

// Title, address, identity, authors, day, language and blocks, where they are said.
inline std::string shown(const Article& article) {
  std::string line = article.title + " | " + article.url + " | " + article.identity + " | ";
  for (const std::string& author : article.authors) line += author + ";";
  line += " | " + (article.published ? article.published->edtf : "") + " | " + article.lang + " | ";
  return line + article.publisher + " | " + shown_blocks(article);
}

inline std::string all_shown(const Reading& reading) {
  std::string lines = told(reading);
  for (const Article& article : reading.articles) lines += (lines.empty() ? "" : "\n") + shown(article);
  return lines;
}

}  // namespace attest::testkit
