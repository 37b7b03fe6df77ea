#include "server/http/work_pool.h"

#include <algorithm>
#include <utility>

namespace attest::server {

namespace {

unsigned thread_count(unsigned wanted) {
  return wanted > 0 ? wanted : std::clamp(std::thread::hardware_concurrency(), 2U, 16U);
}

}  // namespace

WorkPool::WorkPool(unsigned threads, std::size_t waiting)
    : most_waiting_(waiting), most_heavy_(std::max(1U, thread_count(threads) - 1)) {
  for (unsigned i = 0; i < thread_count(threads); ++i) threads_.emplace_back([this] { run(); });
}

WorkPool::~WorkPool() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  changed_.notify_all();
  for (std::thread& thread : threads_) thread.join();
}

bool WorkPool::is_full(Cost cost) const {
  const auto same = std::count_if(queue_.begin(), queue_.end(),
                                  [&](const Piece& piece) { return piece.cost == cost; });
  return static_cast<std::size_t>(same) >= most_waiting_;
}

// Of what is heavy as much may wait as of what is light, and neither keeps the other out.
bool WorkPool::offer(Cost cost, std::function<void()> work,
                     std::shared_ptr<const std::atomic<bool>> given_up) {
  {
    const std::lock_guard lock(mutex_);
    if (stopping_) return false;
    if (is_full(cost))
      std::erase_if(queue_, [](const Piece& piece) { return piece.is_given_up(); });
    if (is_full(cost)) return false;
    queue_.push_back({cost, std::move(work), std::move(given_up)});
  }
  changed_.notify_one();
  return true;
}

std::deque<WorkPool::Piece>::iterator WorkPool::next() {
  return std::find_if(queue_.begin(), queue_.end(), [this](const Piece& piece) {
    return piece.cost == Cost::Light || heavy_ < most_heavy_;
  });
}

void WorkPool::run() {
  std::unique_lock lock(mutex_);
  for (;;) {
    changed_.wait(lock, [this] { return stopping_ || next() != queue_.end(); });
    if (stopping_) return;
    const auto place = next();
    const Piece piece = std::move(*place);
    queue_.erase(place);
    const std::size_t weight = piece.cost == Cost::Heavy ? 1 : 0;
    heavy_ += weight;
    lock.unlock();
    if (!piece.is_given_up()) piece.work();
    lock.lock();
    heavy_ -= weight;
    if (weight > 0) changed_.notify_one();
  }
}

}  // namespace attest::server
