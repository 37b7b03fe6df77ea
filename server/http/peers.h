// Who is connected, what each is doing, and who takes too long.
//
// Inactivity alone tells nothing: a client that sends one byte a second is never inactive.  So
// each phase of an exchange has an end that no byte puts off.  And where nearly all connections
// are taken, those that have been silent longest lose theirs to whoever waits.
#pragma once

#include <chrono>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "server/http/limits.h"

namespace attest::server {

class Peers {
 public:
  using Clock = std::chrono::steady_clock;
  using Id = const void*;  // of a connection

  explicit Peers(const Limits& limits) : limits_(limits) {}

  void connected(Id id, int socket, Clock::time_point now);
  void reading(Id id, Clock::time_point now);
  void waiting(Id id, Clock::time_point now);  // for its answer
  void sending(Id id, std::uint64_t bytes, Clock::time_point now);
  void idle(Id id, Clock::time_point now);
  void gone(Id id);

  struct Overdue {
    std::vector<int> sockets;  // to be shut
    std::vector<Id> answers;   // that are to be given up
  };
  // Each once.
  [[nodiscard]] Overdue overdue(Clock::time_point now);

  // The sockets of those whose next request has not come yet, or not all of it.
  [[nodiscard]] std::vector<int> listening() const;

  struct Asker {
    Id id;
    int socket;
  };
  // Those who have waited for their answer for a while.
  [[nodiscard]] std::vector<Asker> waiting(Clock::time_point now) const;

  [[nodiscard]] std::size_t count() const { return peers_.size(); }

 private:
  enum class Phase : std::uint8_t { Listening, Waiting, Sending, GivenUp };

  struct Peer {
    int socket = -1;
    Phase phase = Phase::Listening;
    Clock::time_point since;
    Clock::time_point end;
  };

  void enter(Id id, Phase phase, Clock::time_point now, Clock::duration most);
  void make_room(Overdue& overdue, Clock::time_point now);

  Limits limits_;
  std::unordered_map<Id, Peer> peers_;
};

}  // namespace attest::server
