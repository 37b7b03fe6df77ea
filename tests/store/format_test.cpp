// docs/index-format.md and store/format.h are one truth told twice.
#include "store/format.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include "store/record.h"

namespace attest {
namespace {

std::string read_document(const std::string& name) {
  std::ifstream in(std::string(ATTEST_SOURCE_DIR) + "/" + name);
  return {std::istreambuf_iterator<char>(in), {}};
}

// The first cell of each row of the table under `heading`, without back quotes.
std::set<std::string> first_cells(const std::string& document, const std::string& heading) {
  std::set<std::string> cells;
  std::size_t at = document.find("## " + heading + "\n");
  REQUIRE(at != std::string::npos);
  const std::size_t end = document.find("\n#", at + 3);
  for (at = document.find("\n| `", at); at < end; at = document.find("\n| `", at + 1)) {
    const std::size_t begin = at + 4;
    cells.insert(document.substr(begin, document.find('`', begin) - begin));
  }
  return cells;
}

}  // namespace

TEST_CASE("The document names the version that the program writes", "[store][format]") {
  const std::string document = read_document("docs/index-format.md");
  CHECK(document.starts_with("# The index format, version " + std::string(format::kFormatVersion) +
                             "\n"));
  CHECK(document.find("its version, " + std::to_string(record::kRecordVersion) + ".") !=
        std::string::npos);
}

TEST_CASE("The document lists exactly the term prefixes of the header", "[store][format]") {
  std::set<std::string> ours;
  for (const std::string_view prefix :
       {format::kUnique,  format::kAuthor,    format::kDay,    format::kMonth,
        format::kYear,    format::kLanguage,  format::kTitle,  format::kTitleStem,
        format::kUrl,     format::kStem,      format::kGram,   format::kSource,
        format::kValue,   format::kDigits,    format::kUnit,   format::kPeriod,
        format::kOrigin,  format::kOriginWord,
        format::kConcept, format::kComparison, format::kOfArticle, format::kOfFile,
        format::kText,    format::kIdentity,  format::kArticleId,
        format::kArticle.substr(0, 2)})
    ours.emplace(prefix);
  CHECK(first_cells(read_document("docs/index-format.md"), "Terms") == ours);
}

TEST_CASE("The document lists exactly the kinds and metadata keys", "[store][format]") {
  const std::string document = read_document("docs/index-format.md");
  CHECK(first_cells(document, "Documents") == std::set<std::string>{std::string(format::kArticle),
                                                                    std::string(format::kPassage),
                                                                    std::string(format::kClaim)});
  CHECK(first_cells(document, "Metadata") ==
        std::set<std::string>{std::string(format::kVersionKey), std::string(format::kFileKey),
                              std::string(format::kRunKey), std::string(format::kThesaurusKey)});
}

TEST_CASE("The document gives each slot its number", "[store][format]") {
  const std::string document = read_document("docs/index-format.md");
  const std::pair<const char*, format::Slot> slots[] = {
      {"kSlotArticle", format::kSlotArticle}, {"kSlotDate", format::kSlotDate},
      {"kSlotLow", format::kSlotLow},         {"kSlotHigh", format::kSlotHigh},
      {"kSlotFrom", format::kSlotFrom},       {"kSlotTo", format::kSlotTo}};
  for (const auto& [name, number] : slots) {
    const std::string row = "| " + std::to_string(number) + " | `" + name + "` |";
    CAPTURE(row);
    CHECK(document.find(row) != std::string::npos);
  }
}

}  // namespace attest
