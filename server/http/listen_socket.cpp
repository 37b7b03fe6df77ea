#include "server/http/listen_socket.h"

#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <utility>

#include "text/error.h"

namespace attest::server {

namespace {

constexpr int kBacklog = 512;
// Open files beside the connections: those of the index, once a thread and shard.
constexpr std::size_t kOtherFiles = 500;

using Addresses = std::unique_ptr<addrinfo, decltype(&freeaddrinfo)>;

Addresses addresses_of(const std::string& address, std::uint16_t port) {
  addrinfo hints{};
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV;
  addrinfo* found = nullptr;
  const int failed = getaddrinfo(address.c_str(), std::to_string(port).c_str(), &hints, &found);
  if (failed != 0)
    throw Error(ErrorCode::Usage, address + ": no address of this machine: " +
                                      gai_strerror(failed));
  return {found, &freeaddrinfo};
}

std::uint16_t port_of(int socket) {
  sockaddr_storage bound{};
  socklen_t size = sizeof bound;
  if (getsockname(socket, reinterpret_cast<sockaddr*>(&bound), &size) != 0) return 0;
  if (bound.ss_family == AF_INET6)
    return ntohs(reinterpret_cast<const sockaddr_in6*>(&bound)->sin6_port);
  return ntohs(reinterpret_cast<const sockaddr_in*>(&bound)->sin_port);
}

[[noreturn]] void fail(const std::string& address, std::uint16_t port, int error) {
  const std::string place = address + " port " + std::to_string(port) + ": ";
  if (error == EADDRINUSE)
    throw Error(ErrorCode::Locked,
                place + "another program listens there; --port 0 takes a free one");
  throw Error(ErrorCode::Usage, place + std::strerror(error));
}

}  // namespace

ListenSocket::ListenSocket(const std::string& address, std::uint16_t port) {
  const Addresses addresses = addresses_of(address, port);
  const addrinfo& first = *addresses;
  socket_ = socket(first.ai_family, first.ai_socktype | SOCK_NONBLOCK | SOCK_CLOEXEC,
                   first.ai_protocol);
  if (socket_ < 0) fail(address, port, errno);
  const int yes = 1;
  setsockopt(socket_, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  if (bind(socket_, first.ai_addr, first.ai_addrlen) != 0 || listen(socket_, kBacklog) != 0) {
    const int error = errno;
    close(std::exchange(socket_, -1));
    fail(address, port, error);
  }
  port_ = port_of(socket_);
}

ListenSocket::~ListenSocket() {
  if (socket_ >= 0) close(socket_);
}

int ListenSocket::release() { return std::exchange(socket_, -1); }

std::size_t allowed_connections(std::size_t wanted) {
  rlimit files{};
  if (getrlimit(RLIMIT_NOFILE, &files) != 0) return wanted;
  const rlim_t needed = wanted + kOtherFiles;
  if (files.rlim_cur < needed) {
    files.rlim_cur = std::min<rlim_t>(needed, files.rlim_max);
    setrlimit(RLIMIT_NOFILE, &files);
    getrlimit(RLIMIT_NOFILE, &files);
  }
  if (files.rlim_cur >= needed) return wanted;
  return std::max<std::size_t>(16, static_cast<std::size_t>(files.rlim_cur) / 2);
}

bool has_hung_up(int socket) {
  char next = 0;
  return recv(socket, &next, 1, MSG_PEEK | MSG_DONTWAIT) == 0;
}

}  // namespace attest::server
