// HTTP over sockets: the one door of libmicrohttpd, which no header but exchange.h shows.
//
// One thread waits for all connections at once, so that a slow client costs a few kilobytes and
// no thread; a pool of threads makes the answers, so that a slow answer holds up nobody who
// asks for another.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "server/http/limits.h"
#include "server/http/router.h"

namespace attest::server {

class HttpServer {
 public:
  // Listens from now on.  `router` must outlive the server; `names`: those that it answers to
  // beside its address and those of this machine.  Throws as ListenSocket does.
  HttpServer(const Router& router, const Limits& limits, const std::string& address,
             std::uint16_t port, std::vector<std::string> names = {});
  ~HttpServer();
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;

  [[nodiscard]] std::uint16_t port() const;

  // Answers until `stop` is true; then takes no more connections, and what is being answered
  // is answered, for a while.
  void run(const std::atomic<bool>& stop);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace attest::server
