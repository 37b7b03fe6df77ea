#include "indexer/ordered_queue.h"

#include <atomic>
#include <catch2/catch.hpp>
#include <thread>
#include <vector>

namespace attest {

TEST_CASE("Pieces come in the order of jobs, whatever the threads do", "[indexer][queue]") {
  constexpr std::size_t kJobs = 200;
  constexpr int kPieces = 5;
  OrderedQueue<int> queue(3);
  std::atomic<std::size_t> next = 0;
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t)
    threads.emplace_back([&] {
      for (std::size_t job = next++; job < kJobs; job = next++) {
        for (int i = 0; i < kPieces; ++i) queue.push(job, static_cast<int>(job) * 10 + i, 1);
        queue.finish(job);
      }
    });
  std::vector<int> seen;
  for (std::size_t job = 0; job < kJobs; ++job)
    while (const auto piece = queue.pop()) seen.push_back(*piece);
  for (std::thread& thread : threads) thread.join();
  std::vector<int> expected;
  for (std::size_t job = 0; job < kJobs; ++job)
    for (int i = 0; i < kPieces; ++i) expected.push_back(static_cast<int>(job) * 10 + i);
  CHECK(seen == expected);
}

TEST_CASE("The job whose turn it is goes on though later ones fill the queue", "[indexer][queue]") {
  OrderedQueue<int> queue(2);
  REQUIRE(queue.push(1, 10, 5));  // over the limit already, and not its turn
  CHECK(queue.push(0, 0, 1));     // would wait for ever otherwise
  CHECK(queue.pop() == 0);
}

TEST_CASE("Cancelling frees those that wait", "[indexer][queue]") {
  OrderedQueue<int> queue(1);
  REQUIRE(queue.push(1, 1, 1));
  bool pushed = true;
  std::thread waiting([&] { pushed = queue.push(1, 2, 1); });
  queue.cancel();
  waiting.join();
  CHECK_FALSE(pushed);
  CHECK_FALSE(queue.push(0, 1, 1));
  CHECK_FALSE(queue.pop().has_value());
}

}  // namespace attest
