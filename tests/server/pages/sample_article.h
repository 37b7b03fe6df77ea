// A small article with its figures, as the index would give it.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "search/answer.h"
#include "store/store.h"
#include "testkit/line_article.h"

namespace attest::testkit {

inline WholeArticle sample_article(std::string_view text, std::string_view lang,
                                   std::string title = "A title") {
  WholeArticle whole;
  Article& article = whole.record.article;
  article = line_article(text, lang, "2014-01-14");
  article.title = std::move(title);
  article.publisher = "Halla Wire";
  article.url = "https://example.org/a";
  whole.record.key = "news/a.xml # line 12";
  whole.claims = claims_of(article);
  return whole;
}

// The whole text as one passage found, with nothing marked.
inline Hit sample_hit(const WholeArticle& whole) {
  Hit hit;
  hit.article = whole.record;
  const std::string& text = whole.record.article.text;
  const Span all{0, static_cast<std::uint32_t>(text.size())};
  PassageRecord record;
  record.article_key = hit.article.key;
  record.passage.stretch = all;
  record.passage.lang = whole.record.article.lang;
  record.text = text;
  hit.records.push_back(record);
  hit.passages.push_back({0, all, 0, 0, text, {}});
  for (const Claim& claim : whole.claims) hit.claims.push_back({0, true, claim});
  return hit;
}

}  // namespace attest::testkit
