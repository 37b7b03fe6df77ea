// Where the server listens.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace attest::server {

// A socket that listens; closed with its owner unless it is released.
class ListenSocket {
 public:
  // `address`: a name or digits; `port` 0: any free one.  Throws Error{Usage} for an address
  // that is none of this machine, Error{Locked} where another program has the port.
  ListenSocket(const std::string& address, std::uint16_t port);
  ~ListenSocket();
  ListenSocket(const ListenSocket&) = delete;
  ListenSocket& operator=(const ListenSocket&) = delete;

  [[nodiscard]] std::uint16_t port() const { return port_; }
  [[nodiscard]] int release();  // the caller closes it

 private:
  int socket_ = -1;
  std::uint16_t port_ = 0;
};

// How many connections this process may have, of the `wanted`: its limit of open files is
// raised where the system lets it.
[[nodiscard]] std::size_t allowed_connections(std::size_t wanted);

// Whether nothing more will come from the other side, and nothing waits to be read.
[[nodiscard]] bool has_hung_up(int socket);

}  // namespace attest::server
