// Folders that are no index, or one that cannot be used now: each named, with the way out.
#include <xapian.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <functional>

#include "store/format.h"
#include "store/store.h"
#include "store/writer.h"
#include "tests/store/made_article.h"
#include "tests/testkit/scratch_folder.h"
#include "text/error.h"

namespace attest {
namespace {

using testkit::add_article;
using testkit::ScratchFolder;

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

}  // namespace

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

// Xapian makes empty tables and v.tmp, and renames that to iamglass before it fills any.
TEST_CASE("An index whose making was killed before its first commit is made anew", "[store]") {
  const ScratchFolder folder;
  for (const std::string left : {"v.tmp", "termlist.glass", "postlist.glass", "flintlock"}) {
    CAPTURE(left);
    const std::string index = folder / ("killed-" + left);
    std::filesystem::create_directories(index);
    std::ofstream(index + "/" + left) << (left == "v.tmp" ? "half a version" : "");
    StoreWriter writer(index);
    add_article(writer, "a", "One.\n\n", "Two people, 1516");
    writer.commit();
    CHECK(StoreReader(index).article_keys().size() == 1);
  }
}

TEST_CASE("An index that has lost its version file is not written over", "[store]") {
  const ScratchFolder folder;
  const std::string index = folder / "index";
  {
    StoreWriter writer(index);
    add_article(writer, "a", "One.\n\n", "Two people, 1516");
    writer.commit();
  }
  std::filesystem::rename(index + "/iamglass", folder / "kept");
  CHECK(code_of([&] { StoreWriter writer(index); }) == ErrorCode::Damaged);
  std::filesystem::rename(folder / "kept", index + "/iamglass");
  CHECK(StoreReader(index).article_keys().size() == 1);
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
