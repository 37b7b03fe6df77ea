#include "server/api/answer_cache.h"

#include <catch2/catch.hpp>

using namespace attest::server;

namespace {

Response of_size(std::size_t size) {
  Response response;
  response.body.assign(size, 'x');
  return response;
}

}  // namespace

TEST_CASE("answers are kept until others need their room") {
  AnswerCache cache(100'000);
  for (int i = 0; i < 9; ++i) cache.keep("answer " + std::to_string(i), of_size(10'000));
  CHECK(cache.bytes() <= 100'000);
  CHECK(cache.find("answer 0"));
  for (int i = 9; i < 12; ++i) cache.keep("answer " + std::to_string(i), of_size(10'000));
  CHECK(cache.bytes() <= 100'000);
  CHECK(cache.find("answer 0"));
  CHECK_FALSE(cache.find("answer 1"));
  CHECK(cache.find("answer 11")->body.size() == 10'000);
}

TEST_CASE("an answer that would drive out most others is not kept") {
  AnswerCache cache(100'000);
  cache.keep("a", of_size(20'000));
  CHECK_FALSE(cache.find("a"));
  CHECK(cache.bytes() == 0);
}

TEST_CASE("an answer is kept once") {
  AnswerCache cache(100'000);
  cache.keep("a", of_size(10));
  const std::size_t bytes = cache.bytes();
  cache.keep("a", of_size(10));
  CHECK(cache.bytes() == bytes);
}
