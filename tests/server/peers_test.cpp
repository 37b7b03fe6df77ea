#include "server/http/peers.h"

#include <catch2/catch.hpp>

using namespace attest::server;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

const Peers::Clock::time_point kStart{};

Peers::Id id(int number) { return reinterpret_cast<Peers::Id>(static_cast<std::intptr_t>(number)); }

Limits limits() {
  Limits limits;
  limits.connections = 8;
  limits.idle = seconds(10);
  limits.reading = seconds(5);
  limits.handling = seconds(30);
  limits.sending = seconds(20);
  limits.least_bytes_per_second = 1000;
  return limits;
}

}  // namespace

TEST_CASE("whoever says nothing is cut off, once") {
  Peers peers(limits());
  peers.connected(id(1), 101, kStart);
  CHECK(peers.overdue(kStart + seconds(9)).sockets.empty());
  CHECK(peers.overdue(kStart + seconds(10)).sockets == std::vector<int>{101});
  CHECK(peers.overdue(kStart + seconds(11)).sockets.empty());
  peers.gone(id(1));
  CHECK(peers.count() == 0);
}

TEST_CASE("a request has a time from its first line on that no byte puts off") {
  Peers peers(limits());
  peers.connected(id(1), 101, kStart);
  peers.reading(id(1), kStart + seconds(9));
  CHECK(peers.overdue(kStart + seconds(13)).sockets.empty());
  CHECK(peers.overdue(kStart + seconds(14)).sockets == std::vector<int>{101});
}

TEST_CASE("an answer that is not made in time is given up, its connection is not") {
  Peers peers(limits());
  peers.connected(id(1), 101, kStart);
  peers.waiting(id(1), kStart);
  const Peers::Overdue overdue = peers.overdue(kStart + seconds(30));
  CHECK(overdue.answers == std::vector<Peers::Id>{id(1)});
  CHECK(overdue.sockets.empty());
}

TEST_CASE("a long answer has more time to be read") {
  Peers peers(limits());
  peers.connected(id(1), 101, kStart);
  peers.sending(id(1), 60'000, kStart);
  CHECK(peers.overdue(kStart + seconds(79)).sockets.empty());
  CHECK(peers.overdue(kStart + seconds(80)).sockets == std::vector<int>{101});
}

TEST_CASE("where few connections are left the silent ones make room, oldest first") {
  Peers peers(limits());
  for (int i = 1; i <= 8; ++i) peers.connected(id(i), 100 + i, kStart + milliseconds(i));
  peers.waiting(id(1), kStart);
  CHECK(peers.overdue(kStart + milliseconds(100)).sockets.empty());
  CHECK(peers.overdue(kStart + seconds(1)).sockets == std::vector<int>{102, 103});
}

TEST_CASE("those whose request is still to come are known") {
  Peers peers(limits());
  peers.connected(id(1), 101, kStart);
  CHECK(peers.listening() == std::vector<int>{101});
  peers.waiting(id(1), kStart);
  CHECK(peers.listening().empty());
}

TEST_CASE("who is unknown is no trouble") {
  Peers peers(limits());
  peers.reading(id(1), kStart);
  peers.gone(id(1));
  CHECK(peers.overdue(kStart + seconds(100)).sockets.empty());
}

TEST_CASE("who has waited for an answer for a while is known") {
  Peers peers(limits());
  peers.connected(id(1), 101, kStart);
  peers.connected(id(2), 102, kStart);
  peers.waiting(id(1), kStart);
  CHECK(peers.waiting(kStart + milliseconds(100)).empty());
  REQUIRE(peers.waiting(kStart + seconds(1)).size() == 1);
  CHECK(peers.waiting(kStart + seconds(1)).front().socket == 101);
  peers.sending(id(1), 10, kStart + seconds(2));
  CHECK(peers.waiting(kStart + seconds(4)).empty());
}
