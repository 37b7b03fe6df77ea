// Every example of docs/query-language.md is read as the operator that it explains.
#include <catch2/catch.hpp>
#include <fstream>
#include <string>
#include <vector>

#include "extraction/extract.h"
#include "search/figures.h"
#include "search/query_parser.h"

namespace {

std::vector<std::string> lines() {
  std::ifstream in(ATTEST_SOURCE_DIR "/docs/query-language.md");
  std::vector<std::string> read;
  for (std::string line; std::getline(in, line);) read.push_back(line);
  return read;
}

// The last cell of a table row, without its backticks.
std::string example_in(const std::string& row) {
  const std::size_t end = row.rfind("` |");
  if (!row.starts_with("| ") || end == std::string::npos || end + 3 != row.size()) return "";
  const std::size_t begin = row.rfind('`', end - 1);
  return row.substr(begin + 1, end - begin - 1);
}

}  // namespace

TEST_CASE("Every example of the query language is understood", "[search][docs]") {
  attest::Extractor extractor;
  const auto read = [&](std::string_view text) { return attest::read_number(extractor, text); };
  std::size_t examples = 0;
  for (const std::string& line : lines()) {
    const std::string example = example_in(line);
    if (example.empty()) continue;
    ++examples;
    CAPTURE(example);
    const attest::ParsedQuery query = attest::parse_query(example, read);
    CHECK(query.notes.empty());
    // All plain text would mean that no operator was seen.
    const auto& parts = query.root.parts;
    CHECK_FALSE((parts.size() == 1 && parts[0].kind == attest::ClauseKind::Text &&
                 parts[0].occur == attest::Occur::Should));
  }
  CHECK(examples >= 25);
}

TEST_CASE("The five forms of one figure have one value", "[search][docs]") {
  attest::Extractor extractor;
  std::size_t forms = 0;
  for (const std::string& line : lines()) {
    const std::size_t begin = line.find("attest search '");
    if (!line.starts_with("    ") || begin == std::string::npos) continue;
    const std::string query = line.substr(begin + 15, line.size() - begin - 16);
    if (query.find(' ') != std::string::npos && query != "1 516") continue;
    CAPTURE(query);
    const auto figures = attest::read_figures(extractor, query);
    REQUIRE(figures.size() == 1);
    const auto& values = figures[0].values;
    CHECK(std::find(values.begin(), values.end(), attest::Decimal(1516)) != values.end());
    ++forms;
  }
  CHECK(forms == 5);
}
