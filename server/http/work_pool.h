// A few threads that make the answers.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "server/http/router.h"

namespace attest::server {

class WorkPool {
 public:
  // At most `waiting` pieces of work wait, of each cost.  `threads` 0: one a processor, at least
  // two.
  WorkPool(unsigned threads, std::size_t waiting);
  // What has begun is finished, what waits is not begun.
  ~WorkPool();
  WorkPool(const WorkPool&) = delete;
  WorkPool& operator=(const WorkPool&) = delete;

  // False when too many wait.  `work` must not throw; it is not begun once `given_up` is set.
  [[nodiscard]] bool offer(Cost cost, std::function<void()> work,
                           std::shared_ptr<const std::atomic<bool>> given_up = nullptr);
  [[nodiscard]] std::size_t threads() const { return threads_.size(); }

 private:
  struct Piece {
    Cost cost;
    std::function<void()> work;
    std::shared_ptr<const std::atomic<bool>> given_up;

    [[nodiscard]] bool is_given_up() const { return given_up != nullptr && *given_up; }
  };

  void run();
  // The first that may begin now; end() when there is none.
  [[nodiscard]] std::deque<Piece>::iterator next();
  [[nodiscard]] bool is_full(Cost cost) const;

  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Piece> queue_;
  std::size_t most_waiting_;
  std::size_t most_heavy_;  // at a time: one thread is left for what is light
  std::size_t heavy_ = 0;
  bool stopping_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace attest::server
