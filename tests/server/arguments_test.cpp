#include "server/api/arguments.h"

#include <catch2/catch.hpp>

#include "text/error.h"

using namespace attest;
using namespace attest::server;

namespace {

const std::vector<Parameter> kParameters{
    {.name = "q", .about = "", .most = 5, .required = true},
    {.name = "limit", .about = "", .type = ParameterType::Count, .fallback = "10", .most = 100, .least = 1},
    {.name = "wide", .about = "", .type = ParameterType::Flag, .fallback = "false"},
    {.name = "date", .about = "", .type = ParameterType::Day},
    {.name = "format", .about = "", .type = ParameterType::Choice, .choices = {"csv", "tei"}},
};

Arguments read(const Fields& query) {
  Request request;
  request.query = query;
  return {kParameters, request, {}};
}

std::string fault(const Fields& query) {
  try {
    (void)read(query);
  } catch (const Error& error) {
    CHECK(error.code() == ErrorCode::Usage);
    return error.what();
  }
  return "none";
}

}  // namespace

TEST_CASE("values are read, and where none is given there is the default") {
  const Arguments arguments = read({{"q", "탈북민"}, {"wide", "true"}, {"format", "tei"}, {"date", ""}});
  CHECK(arguments.text("q") == "탈북민");
  CHECK(arguments.count("limit") == 10);
  CHECK(arguments.flag("wide"));
  CHECK_FALSE(arguments.has("date"));
  CHECK(arguments.text("format") == "tei");
}

TEST_CASE("what is wrong with a parameter is said") {
  CHECK(fault({}) == "parameter 'q': is missing");
  CHECK(fault({{"q", "1"}, {"q", "2"}}) == "parameter 'q': given twice");
  CHECK(fault({{"q", "123456"}}) == "parameter 'q': at most 5 characters");
  CHECK(fault({{"q", "다섯글자요"}}) == "none");
  CHECK(fault({{"q", "1"}, {"limt", "3"}}) == "there is no parameter 'limt'; did you mean 'limit'?");
  CHECK(fault({{"q", "1"}, {"<script>", "3"}}) == "there is no parameter '<script>'");
  CHECK(fault({{"q", "1"}, {"format", "xls"}}) == "parameter 'format': one of csv, tei");
  for (const char* bad : {"0", "101", "-1", "+1", "1.5", " 1", "1x", "99999999999999999999", "0x10"})
    CHECK(fault({{"q", "1"}, {"limit", bad}}) == "parameter 'limit': a whole number from 1 to 100");
  for (const char* bad : {"2015", "2015-02-30", "yesterday", "2015-1-1"})
    CHECK(fault({{"q", "1"}, {"date", bad}}) == "parameter 'date': a day such as 2015-01-31");
  CHECK(fault({{"q", "1"}, {"wide", "yes"}}) == "parameter 'wide': true or false");
}

TEST_CASE("the same question has the same canonical form, another one has another") {
  CHECK(read({{"q", "1"}, {"limit", "10"}}).canonical() == read({{"limit", "10"}, {"q", "1"}}).canonical());
  CHECK(read({{"q", "1"}, {"limit", "10"}}).canonical() == read({{"q", "1"}}).canonical());
  CHECK(read({{"q", "1"}, {"limit", "11"}}).canonical() != read({{"q", "1"}}).canonical());
  CHECK(read({{"q", "1&a=2"}}).canonical() != read({{"q", "1"}}).canonical());
}
