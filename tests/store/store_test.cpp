#include "store/store.h"

#include <xapian.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "store/format.h"
#include "store/writer.h"
#include "tests/store/made_article.h"
#include "tests/testkit/scratch_folder.h"

namespace attest {
namespace {

using testkit::add_article;
using testkit::ScratchFolder;

std::uint64_t frequency(const StoreReader& reader, const std::string& term) {
  return reader.database().get_termfreq(term);
}

}  // namespace

TEST_CASE("What was written is read back", "[store]") {
  const ScratchFolder folder;
  StoreWriter writer(folder / "new/index");
  add_article(writer, "a.txt", "One.\n\n", "Two people, 1516");
  writer.put_file({"a.txt", 22, 5, "sha256:x", "", 1});
  writer.commit();

  const StoreReader reader(folder / "new/index");
  const auto article = reader.article("a.txt");
  REQUIRE(article.has_value());
  CHECK(reader.article_text(*article) == "One.\n\nTwo people, 1516");
  CHECK(reader.passage("a.txt", 0)->text == "One.\n\n");
  CHECK(reader.passage("a.txt", 1)->text == "Two people, 1516");
  CHECK(reader.passage("a.txt", 1)->article_key == "a.txt");
  CHECK_FALSE(reader.passage("a.txt", 2).has_value());  // a claim is no passage
  CHECK(reader.claim("id of a.txt")->article_key == "a.txt");
  CHECK(reader.claim("id of a.txt")->claim.quantity.low == Decimal(1516));
  CHECK(reader.claim_ids("a.txt") == std::vector<std::string>{"id of a.txt"});
  CHECK(reader.file("a.txt")->content_hash == "sha256:x");
  CHECK(reader.article_keys() == std::vector<std::string>{"a.txt"});
  CHECK(reader.counts().passages == 2);
  CHECK(reader.counts().claims == 1);

  CHECK_FALSE(reader.article("b.txt").has_value());
  CHECK_FALSE(reader.passage("b.txt", 0).has_value());
  CHECK_FALSE(reader.claim("").has_value());
  CHECK_FALSE(reader.file("b.txt").has_value());
}

TEST_CASE("Documents are told the article that they are part of, in shards, too", "[store]") {
  const ScratchFolder folder;
  const auto write = [&](const std::string& index, const std::vector<std::string>& keys) {
    StoreWriter writer(folder / index);
    for (const std::string& key : keys) add_article(writer, key, "One.\n\n", "Two people, 1516");
    writer.commit();
  };
  write("one", {"a.txt", "b.txt", "c.txt"});
  write("other", {"d.txt"});
  std::ofstream(folder / "both") << "auto " << (folder / "one") << "\nauto " << (folder / "other");
  for (const char* where : {"one", "both"}) {
    const StoreReader reader(folder / where);
    for (auto it = reader.database().postlist_begin(""); it != reader.database().postlist_end("");
         ++it) {
      const std::uint32_t document = *it;
      const std::vector<std::uint32_t> articles = reader.articles_of({&document, 1});
      REQUIRE(articles.size() == 1);
      CHECK(reader.article_at(articles.front())->key ==
            reader.database().get_document(document).get_value(format::kSlotArticle));
    }
    CHECK_FALSE(reader.article_at(10'000).has_value());
  }
}

TEST_CASE("Passages carry words, head and the filters of their claims", "[store]") {
  const ScratchFolder folder;
  StoreWriter writer(folder / "index");
  add_article(writer, "a.txt", "One.\n\n", "Two people, 1516");
  writer.commit();
  const StoreReader reader(folder / "index");
  struct Case {
    std::string term;
    std::uint64_t documents;
  };
  const Case cases[] = {
      {"people", 1},      {"Stitle", 3},    {"ZStitl", 2},   {"Ztitl", 2},   {"XN1516", 1},
      {"XD53:1516=", 2},  {"XD53:15", 2},   {"XUperson", 2}, {"XP2012", 2},  {"XP2013", 2},
      {"XP2012/2013", 2}, {"XKarrival", 2}, {"Len", 3},      {"Y2014", 4},   {"M201401", 4},
      {"D20140113", 4},   {"XAa.txt", 4},   {"XFa.txt", 1},  {"Qaa.txt", 1}, {"Qcid of a.txt", 1},
      {"title", 0},       {"XP2014", 0},
  };
  for (const Case& c : cases) {
    CAPTURE(c.term);
    CHECK(frequency(reader, c.term) == c.documents);
  }
}

TEST_CASE("Nothing is visible before the commit, and all of it after", "[store]") {
  const ScratchFolder folder;
  {
    StoreWriter writer(folder / "index");
    add_article(writer, "a.txt", "One.\n\n", "Two people, 1516");
    writer.commit();
    add_article(writer, "b.txt", "Uno.\n\n", "Due persone 1516");
    writer.remove_article("a.txt");
    writer.put_file({"b.txt", 1, 1, "", "", 1});
    CHECK(StoreReader(folder / "index").article_keys() == std::vector<std::string>{"a.txt"});
  }  // dropped
  {
    const StoreReader reader(folder / "index");
    CHECK(reader.article_keys() == std::vector<std::string>{"a.txt"});
    CHECK(reader.counts().passages == 2);
    CHECK_FALSE(reader.file("b.txt").has_value());
  }
}

TEST_CASE("An article goes with its passages and claims", "[store]") {
  const ScratchFolder folder;
  StoreWriter writer(folder / "index");
  add_article(writer, "a.txt", "One.\n\n", "Two people, 1516");
  add_article(writer, "ab.txt", "Uno.\n\n", "Due persone 1516");
  writer.commit();
  writer.remove_article("a.txt");
  writer.remove_article("not there");
  writer.commit();
  const StoreReader reader(folder / "index");
  CHECK(reader.article_keys() == std::vector<std::string>{"ab.txt"});
  CHECK(reader.counts().passages == 2);
  CHECK(reader.counts().claims == 1);
  CHECK(frequency(reader, "XAa.txt") == 0);
}

TEST_CASE("An article is replaced within one commit", "[store]") {
  const ScratchFolder folder;
  StoreWriter writer(folder / "index");
  add_article(writer, "a.txt", "One.\n\n", "Two people, 1516");
  writer.commit();
  writer.remove_article("a.txt");
  add_article(writer, "a.txt", "New.\n\n", "Text 1516");
  writer.commit();
  const StoreReader reader(folder / "index");
  CHECK(reader.article_text(*reader.article("a.txt")) == "New.\n\nText 1516");
  CHECK(reader.counts().claims == 1);
}

TEST_CASE("A reader outlives the commits that overwrite its snapshot", "[store]") {
  const ScratchFolder folder;
  StoreWriter writer(folder / "index");
  add_article(writer, "a.txt", "One.\n\n", "Two people, 1516");
  writer.commit();
  const StoreReader reader(folder / "index");
  for (int i = 0; i < 30; ++i) {
    add_article(writer, "b" + std::to_string(i), "Uno.\n\n", "Due persone 1516");
    writer.commit();
  }
  CHECK(reader.article("a.txt").has_value());
  CHECK(reader.passage("a.txt", 1)->text == "Two people, 1516");
}

TEST_CASE("Versions are looked for again when the snapshot is gone", "[store]") {
  const ScratchFolder folder;
  StoreWriter writer(folder / "index");
  std::string many_words;  // of more than one block, which later commits overwrite
  for (int i = 0; i < 20'000; ++i) many_words += std::to_string(i * 7919 % 20'011) + " ";
  const auto add_version = [&](const std::string& key) {
    add_article(writer, key, many_words, "Two people, 1516", "page");
    writer.commit();
  };
  add_version("first");
  add_version("second");
  const StoreReader reader(folder / "index");
  CHECK(reader.article("first")->article.superseded_by->content_hash == "second");
  for (int i = 0; i < 30; ++i) add_version("v" + std::to_string(i));
  CHECK(reader.passage("second", 0)->text == many_words);
  CHECK(reader.passage("first", 0)->text == many_words);
  REQUIRE(reader.counts().articles == 32);  // the reader has moved
  CHECK(reader.article("first")->article.superseded_by->content_hash == "v29");
}

TEST_CASE("Files are listed by the beginning of their path", "[store]") {
  const ScratchFolder folder;
  StoreWriter writer(folder / "index");
  const std::string deep = "a/" + std::string(300, 'x');
  for (const std::string& path :
       {std::string("a/1"), std::string("ab/2"), deep + "/3", deep + "/4"})
    writer.put_file({path, 1, 1, "", "", 1});
  writer.remove_file(deep + "/4");
  writer.commit();
  const StoreReader reader(folder / "index");
  CHECK(reader.file_paths("a/") == std::vector<std::string>{"a/1", deep + "/3"});
  CHECK(reader.file_paths(deep + "/").size() == 1);
  CHECK(reader.file_paths("").size() == 3);
  CHECK(reader.file_paths("b").empty());
}

}  // namespace attest
