// One request and its answer, in libmicrohttpd's terms.  Part of http_server.cpp: this header
// shows that library's types.
#pragma once

#include <microhttpd.h>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

#include "server/http/message.h"
#include "server/http/wakeup.h"

namespace attest::server {

// The loop's thread owns it, but for `response` once it waits.
struct Exchange {
  enum class Stage { Head, Body, Waiting, Answered };

  MHD_Connection* connection = nullptr;
  const Wakeup* loop = nullptr;
  std::optional<Target> target;
  Request request;
  Stage stage = Stage::Head;
  bool body_too_large = false;
  std::shared_ptr<std::atomic<bool>> given_up = std::make_shared<std::atomic<bool>>(false);

  std::mutex mutex;
  std::optional<Response> response;  // the first that comes is the one that is sent

  // Wakes the connection that waits for it.
  void answer(Response&& made) {
    const std::lock_guard lock(mutex);
    if (response) return;
    response = std::move(made);
    MHD_resume_connection(connection);
    loop->wake();
  }

  // Whoever makes the answer need not end.
  void give_up(Response&& instead) {
    *given_up = true;
    answer(std::move(instead));
  }
};

using ExchangePtr = std::shared_ptr<Exchange>;

inline ExchangePtr& exchange_in(void* held) { return *static_cast<ExchangePtr*>(held); }

// libmicrohttpd is written in C: no exception may pass through it.
template <typename Result, typename Call>
Result contained(Result failed, Call&& call) noexcept {
  try {
    return call();
  } catch (...) {
    return failed;
  }
}

// All header fields of the request.
[[nodiscard]] Fields headers_of(MHD_Connection* connection);

// The response without its status; its body is moved away.  nullptr when there is no memory.
[[nodiscard]] MHD_Response* carried(Response& response);

}  // namespace attest::server
