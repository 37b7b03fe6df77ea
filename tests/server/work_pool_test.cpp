#include "server/http/work_pool.h"

#include <catch2/catch.hpp>

#include <atomic>
#include <future>

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
  CHECK(pool.offer(Cost::Light, [] {}));
  CHECK(pool.offer(Cost::Heavy, [] {}));
  CHECK_FALSE(pool.offer(Cost::Light, [] {}));
  open.set_value();
}
