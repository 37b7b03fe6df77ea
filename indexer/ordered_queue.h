// Many producers, one consumer, and an order that does not depend on threads.
//
// Job n is made by one thread, as any number of pieces; the consumer sees all pieces
// of job 0, then all of job 1, and so on.  What is made but not yet consumed is
// bounded by weight: a producer waits while there is too much of it, except that the
// job whose turn it is may always hand over one piece, or nobody would move.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <utility>

namespace attest {

template <typename Piece>
class OrderedQueue {
 public:
  explicit OrderedQueue(std::size_t most_weight) : most_weight_(most_weight) {}

  // False when the queue was cancelled: stop working.
  bool push(std::size_t job, Piece piece, std::size_t weight) {
    std::unique_lock lock(mutex_);
    may_push_.wait(lock, [&] {
      return cancelled_ || weight_ < most_weight_ || (job == turn_ && jobs_[job].pieces.empty());
    });
    if (cancelled_) return false;
    jobs_[job].pieces.push_back({std::move(piece), weight});
    weight_ += weight;
    if (job == turn_) may_pop_.notify_one();
    return true;
  }

  // No more pieces of this job.  Each job is finished once.
  void finish(std::size_t job) {
    const std::lock_guard lock(mutex_);
    jobs_[job].finished = true;
    if (job == turn_) may_pop_.notify_one();
  }

  // The next piece of the job whose turn it is; nullopt when that job has no more:
  // the turn passes on.
  std::optional<Piece> pop() {
    std::unique_lock lock(mutex_);
    Job& job = jobs_[turn_];
    may_pop_.wait(lock, [&] { return !job.pieces.empty() || job.finished || cancelled_; });
    std::optional<Piece> piece;
    if (!job.pieces.empty()) {
      piece = std::move(job.pieces.front().piece);
      weight_ -= job.pieces.front().weight;
      job.pieces.pop_front();
    } else {
      jobs_.erase(turn_++);
    }
    lock.unlock();
    may_push_.notify_all();
    return piece;
  }

  // Wakes everybody; nothing can be pushed from now on.
  void cancel() {
    const std::lock_guard lock(mutex_);
    cancelled_ = true;
    may_push_.notify_all();
    may_pop_.notify_all();
  }

 private:
  struct Weighed {
    Piece piece;
    std::size_t weight;
  };
  struct Job {
    std::deque<Weighed> pieces;
    bool finished = false;
  };

  const std::size_t most_weight_;
  std::mutex mutex_;
  std::condition_variable may_push_;
  std::condition_variable may_pop_;
  std::map<std::size_t, Job> jobs_;  // references stay valid while others are added
  std::size_t turn_ = 0;
  std::size_t weight_ = 0;
  bool cancelled_ = false;
};

}  // namespace attest
