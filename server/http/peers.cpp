#include "server/http/peers.h"

#include <algorithm>

namespace attest::server {

namespace {

// A request that is really on its way has arrived by then.
constexpr std::chrono::milliseconds kLeastPatience{250};
// Who asks for no more than one answer may say so, and gets it; who then still waits for it
// cannot be told from who has gone.
constexpr std::chrono::milliseconds kHalfClosed{1000};

}  // namespace

void Peers::enter(Id id, Phase phase, Clock::time_point now, Clock::duration most) {
  const auto peer = peers_.find(id);
  if (peer == peers_.end()) return;
  peer->second.phase = phase;
  peer->second.since = now;
  peer->second.end = now + most;
}

void Peers::connected(Id id, int socket, Clock::time_point now) {
  peers_[id] = {socket, Phase::Listening, now, now + limits_.idle};
}

void Peers::reading(Id id, Clock::time_point now) {
  enter(id, Phase::Listening, now, limits_.reading);
}

void Peers::waiting(Id id, Clock::time_point now) {
  enter(id, Phase::Waiting, now, limits_.handling);
}

void Peers::sending(Id id, std::uint64_t bytes, Clock::time_point now) {
  const std::chrono::seconds at_least(bytes / limits_.least_bytes_per_second);
  enter(id, Phase::Sending, now, limits_.sending + at_least);
}

void Peers::idle(Id id, Clock::time_point now) { enter(id, Phase::Listening, now, limits_.idle); }

void Peers::gone(Id id) { peers_.erase(id); }

void Peers::make_room(Overdue& overdue, Clock::time_point now) {
  const std::size_t enough = limits_.connections * 3 / 4;
  if (peers_.size() <= enough) return;
  std::vector<Peer*> silent;
  for (auto& [id, peer] : peers_)
    if (peer.phase == Phase::Listening && now - peer.since > kLeastPatience)
      silent.push_back(&peer);
  const std::size_t many = std::min(silent.size(), peers_.size() - enough);
  std::partial_sort(silent.begin(), silent.begin() + static_cast<std::ptrdiff_t>(many),
                    silent.end(), [](const Peer* a, const Peer* b) { return a->since < b->since; });
  for (std::size_t i = 0; i < many; ++i) {
    silent[i]->phase = Phase::GivenUp;
    overdue.sockets.push_back(silent[i]->socket);
  }
}

std::vector<int> Peers::listening() const {
  std::vector<int> sockets;
  for (const auto& [id, peer] : peers_)
    if (peer.phase == Phase::Listening) sockets.push_back(peer.socket);
  return sockets;
}

std::vector<Peers::Asker> Peers::waiting(Clock::time_point now) const {
  std::vector<Asker> askers;
  for (const auto& [id, peer] : peers_)
    if (peer.phase == Phase::Waiting && now - peer.since >= kHalfClosed)
      askers.push_back({id, peer.socket});
  return askers;
}

Peers::Overdue Peers::overdue(Clock::time_point now) {
  Overdue overdue;
  for (auto& [id, peer] : peers_) {
    if (peer.phase == Phase::GivenUp || now < peer.end) continue;
    if (peer.phase == Phase::Waiting)
      overdue.answers.push_back(id);
    else
      overdue.sockets.push_back(peer.socket);
    peer.phase = Phase::GivenUp;
  }
  make_room(overdue, now);
  return overdue;
}

}  // namespace attest::server
