#include "store/doctor.h"

#include <xapian.h>

#include <catch2/catch.hpp>
#include <functional>

#include "store/format.h"
#include "store/record.h"
#include "store/writer.h"
#include "tests/testkit/scratch_folder.h"
#include "text/digest.h"

namespace attest {
namespace {

const std::string kText = "There were 1516.\n";

// What may be wrong with an article; each test spoils one thing.
struct Spoilt {
  std::string passage_text = kText;
  Span claim_words = {11, 15};
  Span sentence = {0, 16};
  std::string named = "c1";
  std::uint32_t passages = 1;
  std::string hashed = kText;
  std::uint32_t files_articles = 1;
  bool file = true;
  std::string first_copy = "a.txt";
};

std::string troubles(const Spoilt& spoilt,
                     const std::function<void(const std::string&)>& then = {}) {
  const testkit::ScratchFolder folder;
  {
    StoreWriter writer(folder / "index");
    ArticleRecord article;
    article.key = article.article.path = "a.txt";
    article.article.provenance = {{spoilt.first_copy, "", 0, "", ""}};
    article.article.content_hash = "sha256:" + sha256(spoilt.hashed);
    article.passages = spoilt.passages;
    article.text_bytes = static_cast<std::uint32_t>(kText.size());
    const HeadTerms head;
    ArticleDocuments documents(article, head);
    PassageRecord passage;
    passage.passage.stretch = {0, static_cast<std::uint32_t>(spoilt.passage_text.size())};
    passage.text = spoilt.passage_text;
    passage.claims = {spoilt.named};
    documents.add_passage(passage, {}, {}, {}, {});
    ClaimRecord claim;
    claim.claim.id = "c1";
    claim.claim.span = spoilt.claim_words;
    claim.claim.sentence = spoilt.sentence;
    documents.add_claim(claim, {});
    writer.add(documents.take());
    if (spoilt.file) writer.put_file({"a.txt", 1, 1, "sha256:1", "", spoilt.files_articles});
    writer.commit();
  }
  if (then) then(folder / "index");
  std::string shown;
  for (const std::string& line : check_store(StoreReader(folder / "index")).troubles)
    shown += line + "\n";
  return shown;
}

}  // namespace

TEST_CASE("A whole index has no troubles", "[store][doctor]") {
  CHECK(troubles({}).empty());
}

TEST_CASE("Each trouble is found and told in a line", "[store][doctor]") {
  struct Case {
    Spoilt spoilt;
    std::string expect;
  };
  Case cases[] = {
      {{}, "the text is not the one that was read"},
      {{}, "its words are not in the text"},
      {{}, "its sentence does not hold its words"},
      {{}, "claim c1 is not named by its passage"},
      {{}, "claim c2 of passage 0 is missing"},
      {{}, "has 1 passages, not 2"},
      {{}, "the text has 3 bytes, not 17"},
      {{}, "holds 1 articles, not 5"},
      {{}, "the others are orphaned"},
      {{}, "stands at another place than its first copy"},
  };
  cases[0].spoilt.hashed = "There were 1517.\n";
  cases[1].spoilt.claim_words = {11, 99};
  cases[2].spoilt.sentence = {12, 16};
  cases[3].spoilt.named = "c2";
  cases[4].spoilt.named = "c2";
  cases[5].spoilt.passages = 2;
  cases[6].spoilt.passage_text = "abc";
  cases[7].spoilt.files_articles = 5;
  cases[8].spoilt.file = false;
  cases[9].spoilt.first_copy = "b.txt";
  for (const Case& c : cases) CHECK_THAT(troubles(c.spoilt), Catch::Contains(c.expect));
}

TEST_CASE("Documents without their article are orphans", "[store][doctor]") {
  const std::string shown = troubles({}, [](const std::string& index) {
    Xapian::WritableDatabase database(index, Xapian::DB_OPEN);
    database.delete_document(std::string("Qaa.txt"));
    database.commit();
  });
  CHECK_THAT(shown,
             Catch::Contains("document 2: orphaned") && Catch::Contains("document 3: orphaned"));
}

}  // namespace attest
