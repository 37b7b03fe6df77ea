#include "indexer/index.h"

#include <atomic>
#include <catch2/catch.hpp>
#include <chrono>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "store/writer.h"
#include "tests/indexer/index/desk.h"

namespace attest {

using testkit::Desk;
using testkit::json_line;
using testkit::shown;

TEST_CASE("Files are added, left alone, updated and pruned", "[indexer][index]") {
  const Desk desk;
  desk.write("a.txt", "In 2013 there were 1516 arrivals.\n");
  desk.write("b/Отчёт с пробелом.txt", "Прибыло 1516 человек.\n");
  const IndexReport first = desk.index();
  CHECK(shown(first) == "2 0 0 0 0");
  CHECK(first.passages == 2);
  CHECK(first.claims == 3);
  CHECK(shown(desk.index()) == "0 0 2 0 0");

  desk.write("a.txt", "In 2013 there were 1514 arrivals.\n");
  CHECK(shown(desk.index()) == "0 1 1 0 0");
  CHECK(desk.text("a.txt") == "In 2013 there were 1514 arrivals.\n");

  std::filesystem::remove(desk.path("a.txt"));
  CHECK(shown(desk.index()) == "0 0 1 0 0");
  CHECK(desk.text("a.txt") != "(none)");
  IndexOptions options = desk.options;
  options.prune = true;
  CHECK(shown(index_paths({desk.folder / "in"}, options)) == "0 0 1 1 0");
  CHECK(desk.text("a.txt") == "(none)");
  CHECK(desk.troubles().empty());
}

TEST_CASE("Touching a file without changing it changes nothing", "[indexer][index]") {
  const Desk desk;
  desk.write("a.txt", "There were 1516.\n");
  desk.index();
  std::filesystem::last_write_time(
      desk.path("a.txt"), std::filesystem::file_time_type::clock::now() + std::chrono::hours(1));
  CHECK(shown(desk.index()) == "0 0 1 0 0");
}

TEST_CASE("Pruning keeps to the folders that were named", "[indexer][index]") {
  Desk desk;
  desk.write("one/a.txt", "There were 1.\n");
  desk.write("one more/b.txt", "There were 2.\n");
  desk.index();
  std::filesystem::remove(desk.path("one/a.txt"));
  std::filesystem::remove(desk.path("one more/b.txt"));
  desk.options.prune = true;
  const IndexReport report = index_paths({desk.path("one")}, desk.options);
  CHECK(report.removed == 1);
  CHECK(desk.text("one more/b.txt") == "There were 2.\n");
}

TEST_CASE("An article that left its JSON Lines file leaves the index", "[indexer][index]") {
  const Desk desk;
  desk.write("news.jsonl", json_line("a", "There were 1.") + json_line("b", "There were 2.") +
                               json_line("c", "There were 3."));
  CHECK(shown(desk.index()) == "3 0 0 0 0");
  desk.write("news.jsonl", json_line("a", "There were 1.") + json_line("b", "There were 22."));
  CHECK(shown(desk.index()) == "0 1 1 1 0");
  CHECK(StoreReader(desk.options.folder).counts().articles == 2);
  CHECK(desk.troubles().empty());
}

TEST_CASE("A bad file does not stop the others, and is told again", "[indexer][index]") {
  const Desk desk;
  desk.write("bad.jsonl",
             json_line("a", "There were 1.") + "{\"id\": \n" + json_line("c", "There were 3."));
  desk.write("good.txt", "There were 1516.\n");
  const IndexReport report = desk.index();
  CHECK(shown(report) == "3 0 0 0 1");
  REQUIRE(report.diagnostics.size() == 1);
  CHECK(to_string(report.diagnostics[0]).starts_with(desk.path("bad.jsonl") + ":2"));
  CHECK(shown(desk.index()) == "0 0 3 0 1");
  CHECK(desk.troubles().empty());
}

TEST_CASE("A file that becomes unreadable keeps what it gave", "[indexer][index]") {
  const Desk desk;
  desk.write("a.txt", "There were 1516.\n");
  desk.index();
  desk.write("a.txt", "");
  const IndexReport report = desk.index();
  CHECK(report.removed == 0);
  CHECK(desk.text("a.txt") == "There were 1516.\n");
}

TEST_CASE("A path that does not exist is told, the rest is indexed", "[indexer][index]") {
  const Desk desk;
  desk.write("a.txt", "There were 1516.\n");
  const IndexReport report =
      index_paths({desk.folder / "nowhere", desk.path("a.txt")}, desk.options);
  CHECK(report.added == 1);
  CHECK(report.failed == 1);
}

TEST_CASE("The same file named twice is one file", "[indexer][index]") {
  const Desk desk;
  desk.write("a.txt", "There were 1516.\n");
  const IndexReport report = index_paths(
      {desk.path("a.txt"), desk.folder / "in//./", (desk.folder / "in") + "/../in/a.txt"},
      desk.options);
  CHECK(shown(report) == "1 0 0 0 0");
}

TEST_CASE("An index in the folder that it is made of does not read itself", "[indexer][index]") {
  Desk desk;
  desk.write("a.txt", "There were 1516.\n");
  desk.options.folder = desk.path("the index");
  CHECK(shown(desk.index()) == "1 0 0 0 0");
  CHECK(shown(desk.index()) == "0 0 1 0 0");
}

TEST_CASE("Any number of threads makes the same index", "[indexer][index]") {
  Desk one;
  for (int i = 0; i < 40; ++i)
    one.write(std::to_string(i) + ".txt", "There were " + std::to_string(i) + ".\n");
  one.options.workers = 1;
  one.index();
  IndexOptions many = one.options;
  many.folder = one.folder / "many";
  many.workers = 7;
  many.commit_documents = 10;
  index_paths({one.folder / "in"}, many);
  CHECK(StoreReader(many.folder).article_keys() == StoreReader(one.options.folder).article_keys());
}

TEST_CASE("Stopping commits whole articles, and the next run does the rest", "[indexer][index]") {
  Desk desk;
  std::string lines;
  for (int i = 0; i < 300; ++i) {
    const std::string number = std::to_string(i);
    lines += json_line("n" + number, "There were " + number + ".");
  }
  desk.write("news.jsonl", lines);
  std::atomic<bool> stop = true;
  desk.options.stop = &stop;
  desk.options.commit_documents = 10;
  const IndexReport first = desk.index();
  CHECK(first.interrupted);
  CHECK(first.added == 1);
  CHECK(desk.troubles().empty());
  stop = false;
  const IndexReport second = desk.index();
  CHECK_FALSE(second.interrupted);
  CHECK(shown(second) == "299 0 1 0 0");
  CHECK(desk.troubles().empty());
}

TEST_CASE("A run that was stopped goes on with the words that it was given", "[indexer][index]") {
  using Kept = std::vector<KeptThesaurus>;
  const auto words = [](const std::string& name) {
    return Kept{{name, Thesaurus{{{name, {{"en", "arrivals"}}, {}}}}}};
  };
  const Kept none, a = words("a"), b = words("b");
  struct Case {
    const Kept* before;  // nullptr: nothing was indexed
    const Kept* stopped;
    const Kept* after;
    std::string_view expect;
  };
  const Case cases[] = {
      {nullptr, &a, &a, "19 0 1 0 0"},  // as a run without words of the user's
      {nullptr, &none, &none, "19 0 1 0 0"},
      {nullptr, &a, &b, "19 1 0 0 0"},
      {&a, &none, &none, "0 20 0 0 0"},
      {&a, &b, &b, "0 20 0 0 0"},
      {&a, &b, &a, "0 20 0 0 0"},
      {&a, &b, &none, "0 20 0 0 0"},
      {&none, &a, &none, "0 20 0 0 0"},
  };
  for (const Case& c : cases) {
    CAPTURE(&c - cases);
    Desk desk;
    std::string lines;
    for (int i = 0; i < 20; ++i)
      lines += json_line("n" + std::to_string(i), "There were " + std::to_string(i) + ".");
    desk.write("news.jsonl", lines);
    const auto index = [&](const Kept* kept) {
      desk.options.keep = kept;
      return desk.index();
    };
    if (c.before != nullptr) index(c.before);
    std::atomic<bool> stop = true;
    desk.options.stop = &stop;
    CHECK(index(c.stopped).interrupted);
    stop = false;
    CHECK(shown(index(c.after)) == c.expect);
    CHECK(shown(index(c.after)) == "0 0 20 0 0");
    CHECK(desk.troubles().empty());
  }
}

TEST_CASE("What a run that was killed has left belongs to the next", "[indexer][index]") {
  Desk desk;
  // Its trouble is told each time: a file that is read, with nothing new in it.
  desk.write("z.jsonl", json_line("z", "There were 1.") + "{\n");
  CHECK(desk.index().revision == 1);
  desk.write("a.txt", "There were 1516.\n");
  desk.options.commit_documents = 1;
  desk.options.progress = [](const IndexProgress& progress) {
    if (progress.files_done == progress.files) throw std::runtime_error("killed");
  };
  CHECK_THROWS_AS(desk.index(), std::runtime_error);
  CHECK(desk.text("a.txt") == "There were 1516.\n");
  desk.options.progress = nullptr;
  const IndexReport report = desk.index();
  CHECK(shown(report) == "0 0 2 0 1");
  CHECK(report.revision == 2);
  CHECK(desk.index().revision == 0);
}

TEST_CASE("An index that is being written refuses a second writer", "[indexer][index]") {
  const Desk desk;
  desk.write("a.txt", "There were 1516.\n");
  const StoreWriter other(desk.options.folder);
  try {
    desk.index();
    FAIL("two writers");
  } catch (const Error& error) {
    CHECK(error.code() == ErrorCode::Locked);
  }
}

}  // namespace attest
