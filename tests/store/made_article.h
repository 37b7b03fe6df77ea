// The article that the tests of the store write.
#pragma once

#include <string>

#include "store/writer.h"

namespace attest::testkit {

// An article of two passages, each a line, with one claim in the second.  Its hash is its key.
inline void add_article(StoreWriter& writer, const std::string& key, const std::string& first,
                        const std::string& second, const std::string& identity = {}) {
  ArticleRecord article;
  article.key = key;
  article.article.path = key;
  article.article.content_hash = key;
  article.article.identity = identity;
  article.article.lang = "en";
  article.article.published = parse_period("2014-01-13");
  article.passages = 2;
  article.text_bytes = static_cast<std::uint32_t>(first.size() + second.size());
  const HeadTerms head{
      {{TermKind::Word, "title", 1, {}}, {TermKind::Stem, "titl", 1, {}}}, {}, {}, {}};
  ArticleDocuments documents(article, head);

  Claim claim;
  claim.id = "id of " + key;
  claim.span = {article.text_bytes - 4, article.text_bytes};
  claim.quantity = {Decimal(1516), Decimal(1516), Modifier::Exact, "person", 1};
  claim.period = parse_period("2012/2013");
  claim.measure.concepts = {"arrival"};
  const Decimal number(1516);

  PassageRecord passage;
  passage.passage.lang = "en";
  passage.passage.stretch = {0, static_cast<std::uint32_t>(first.size())};
  passage.text = first;
  documents.add_passage(passage, {}, {}, {}, {});
  passage.ordinal = 1;
  passage.passage.stretch = {passage.passage.stretch.end, article.text_bytes};
  passage.text = second;
  passage.claims = {claim.id};
  const Term word{TermKind::Word, "people", 1, {}};
  documents.add_passage(passage, {&word, 1}, {&number, 1}, {&claim, 1}, {});
  documents.add_claim({key, 1, claim}, {});
  writer.add(documents.take());
}

}  // namespace attest::testkit
