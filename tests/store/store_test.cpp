#include "store/store.h"

#include <xapian.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <functional>

#include "store/format.h"
#include "store/writer.h"
#include "tests/testkit/scratch_folder.h"
#include "text/error.h"

namespace attest {
namespace {

using testkit::ScratchFolder;

// An article of two passages, each a line, with one claim in the second.
void add_article(StoreWriter& writer, const std::string& key, const std::string& first,
                 const std::string& second) {
  ArticleRecord article;
  article.key = key;
  article.article.path = key;
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
  documents.add_passage(passage, {}, {}, {});
  passage.ordinal = 1;
  passage.passage.stretch = {passage.passage.stretch.end, article.text_bytes};
  passage.text = second;
  passage.claims = {claim.id};
  const Term word{TermKind::Word, "people", 1, {}};
  documents.add_passage(passage, {&word, 1}, {&number, 1}, {&claim, 1});
  documents.add_claim({key, 1, claim});
  writer.add(documents.take());
}

ErrorCode code_of(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    CHECK(std::string(error.what()).find('\n') == std::string::npos);
    return error.code();
  }
  FAIL("no error");
  return ErrorCode::Internal;
}

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

TEST_CASE("A second writer is told who is in the way", "[store]") {
  const ScratchFolder folder;
  const StoreWriter writer(folder / "index");
  try {
    const StoreWriter second(folder / "index");
    FAIL("two writers at once");
  } catch (const Error& error) {
    CHECK(error.code() == ErrorCode::Locked);
    CHECK(std::string(error.what()).starts_with(folder / "index"));
    CHECK(std::string(error.what()).find("another process") != std::string::npos);
  }
}

TEST_CASE("An index of another version is refused with advice", "[store]") {
  const ScratchFolder folder;
  {
    Xapian::WritableDatabase database(folder / "index", Xapian::DB_CREATE);
    database.set_metadata(std::string(format::kVersionKey), "0");
    database.commit();
  }
  for (const auto& open : {std::function<void()>([&] { StoreReader reader(folder / "index"); }),
                           std::function<void()>([&] { StoreWriter writer(folder / "index"); })}) {
    CHECK(code_of(open) == ErrorCode::WrongVersion);
    CHECK_THROWS_WITH(open(), Catch::Contains("format 0") && Catch::Contains("rebuild"));
  }
}

TEST_CASE("What is no index is told apart, with advice", "[store]") {
  const ScratchFolder folder;
  const auto read = [&](const std::string& name) {
    return [&folder, name] { StoreReader reader(folder / name); };
  };
  CHECK(code_of(read("nowhere")) == ErrorCode::NotFound);
  CHECK_THROWS_WITH(read("nowhere")(), Catch::Contains("attest index"));
  std::filesystem::create_directories(folder / "photos");
  std::ofstream(folder / "photos/cat.jpg") << "miaow";
  CHECK(code_of(read("photos")) == ErrorCode::NotFound);
  CHECK(code_of([&] { StoreWriter writer(folder / "photos"); }) == ErrorCode::Usage);
  CHECK(code_of([&] { StoreWriter writer(folder / "photos/cat.jpg"); }) == ErrorCode::Unreadable);
  {
    Xapian::WritableDatabase database(folder / "mail", Xapian::DB_CREATE);
    database.add_document(Xapian::Document());
    database.commit();
  }
  CHECK(code_of(read("mail")) == ErrorCode::NotFound);
  CHECK(code_of([&] { StoreWriter writer(folder / "mail"); }) == ErrorCode::NotFound);
  { Xapian::WritableDatabase database(folder / "empty", Xapian::DB_CREATE); }
  CHECK(code_of(read("empty")) == ErrorCode::NotFound);
  CHECK_NOTHROW(StoreWriter(folder / "empty"));  // killed before the first commit
}

// Not every altered byte can be noticed; none may crash, hang or throw another type.
TEST_CASE("A damaged index is reported, never a crash", "[store]") {
  const ScratchFolder folder;
  {
    StoreWriter writer(folder / "good");
    for (int i = 0; i < 50; ++i)
      add_article(writer, "a" + std::to_string(i), "One.\n\n", "Two people, 1516");
    writer.commit();
  }
  const auto read_all = [&](const std::string& name) {
    try {
      const StoreReader reader(folder / name);
      for (const std::string& key : reader.article_keys())
        if (const auto article = reader.article(key)) (void)reader.article_text(*article);
      return false;
    } catch (const Error& error) {
      CHECK(error.code() == ErrorCode::Damaged);
      return true;
    }
  };
  const auto damage = [&](const std::string& file,
                          const std::function<void(const std::string&)>& how) {
    std::filesystem::remove_all(folder / "bad");
    std::filesystem::copy(folder / "good", folder / "bad");
    how((folder / "bad") + "/" + file);
    return read_all("bad");
  };
  CHECK_FALSE(read_all("good"));
  for (const std::string file : {"postlist.glass", "docdata.glass"}) {
    CAPTURE(file);
    CHECK(damage(file, [](const std::string& path) { std::filesystem::resize_file(path, 100); }));
    CHECK(damage(file, [](const std::string& path) { std::filesystem::remove(path); }));
    CHECK(damage(file, [](const std::string& path) {
      const auto size = std::filesystem::file_size(path);
      std::fstream out(path, std::ios::in | std::ios::out | std::ios::binary);
      for (std::uintmax_t i = 0; i < size; i += 3) {
        out.seekp(static_cast<std::streamoff>(i));
        out.put('\xA5');
      }
    }));
  }
  CHECK(damage("iamglass", [](const std::string& path) {
    std::ofstream(path, std::ios::binary) << "nonsense, not a version file";
  }));
}

}  // namespace attest
