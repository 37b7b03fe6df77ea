#include "server/http/work_pool.h"

#include <catch2/catch.hpp>

#include <atomic>
#include <future>
#include <memory>

using namespace attest::server;

TEST_CASE("heavy work leaves a thread for light work") {
  std::promise<void> open;
  const std::shared_future<void> opened = open.get_future().share();
  std::atomic<int> heavy = 0;
  std::promise<void> light;
  {
    WorkPool pool(2, 10);
    for (int i = 0; i < 3; ++i)
      REQUIRE(pool.offer(Cost::Heavy, [&, opened] {
        ++heavy;
        opened.wait();
      }));
    REQUIRE(pool.offer(Cost::Light, [&] { light.set_value(); }));
    light.get_future().wait();
    CHECK(heavy <= 1);
    open.set_value();
  }
}

TEST_CASE("what does not fit into the queue is refused") {
  std::promise<void> open;
  const std::shared_future<void> opened = open.get_future().share();
  std::promise<void> begun;
  WorkPool pool(1, 2);
  REQUIRE(pool.offer(Cost::Light, [&, opened] {
    begun.set_value();
    opened.wait();
  }));
  begun.get_future().wait();
  CHECK(pool.offer(Cost::Heavy, [] {}));
  CHECK(pool.offer(Cost::Heavy, [] {}));
  CHECK_FALSE(pool.offer(Cost::Heavy, [] {}));
  // What is heavy keeps nothing light out.
  CHECK(pool.offer(Cost::Light, [] {}));
  CHECK(pool.offer(Cost::Light, [] {}));
  CHECK_FALSE(pool.offer(Cost::Light, [] {}));
  open.set_value();
}

TEST_CASE("what nobody waits for is not begun, and makes room") {
  std::promise<void> open;
  const std::shared_future<void> opened = open.get_future().share();
  std::promise<void> begun;
  std::promise<void> last;
  std::atomic<int> dead = 0;
  const auto given_up = std::make_shared<std::atomic<bool>>(false);
  WorkPool pool(1, 2);
  REQUIRE(pool.offer(Cost::Light, [&, opened] {
    begun.set_value();
    opened.wait();
  }));
  begun.get_future().wait();
  CHECK(pool.offer(Cost::Heavy, [&] { ++dead; }, given_up));
  CHECK(pool.offer(Cost::Light, [&] { ++dead; }, given_up));
  CHECK(pool.offer(Cost::Light, [&] { ++dead; }, given_up));
  *given_up = true;
  CHECK(pool.offer(Cost::Light, [] {}));
  CHECK(pool.offer(Cost::Heavy, [&] { last.set_value(); }));
  open.set_value();
  last.get_future().wait();
  CHECK(dead == 0);
}
