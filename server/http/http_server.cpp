#include "server/http/http_server.h"

#include <microhttpd.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <iterator>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <utility>

#include "server/http/exchange.h"
#include "server/http/finish.h"
#include "server/http/guard.h"
#include "server/http/listen_socket.h"
#include "server/http/peers.h"
#include "server/http/problem.h"
#include "server/http/work_pool.h"
#include "text/error.h"

namespace attest::server {

namespace {

using Clock = Peers::Clock;

// How often it is looked who takes too long, and whether to stop.
constexpr int kTickMilliseconds = 50;
constexpr auto kRetryBusy = "1";

// An unfinished answer that is given up is an answer, too.
Response busy(const std::string& why) {
  Response response = problem(503, why);
  response.set("Retry-After", kRetryBusy);
  return response;
}

// Escapes are read once, by parse_target().
std::size_t leave_escapes(void*, MHD_Connection*, char* text) {
  return std::char_traits<char>::length(text);
}

}  // namespace

struct HttpServer::Impl {
  const Router& router;
  Limits limits;
  Guard guard;
  Peers peers;
  std::unordered_map<Peers::Id, ExchangePtr> waiting;
  std::unique_ptr<WorkPool> pool;
  MHD_Daemon* daemon = nullptr;
  int events = -1;  // readable where a connection has something to do
  Wakeup wakeup;
  std::uint16_t port = 0;
  bool stopping = false;

  Impl(const Router& routes, const Limits& most, const std::string& address,
       std::vector<std::string> names)
      : router(routes), limits(most), guard(address, std::move(names)), peers(most) {}

  void listen(ListenSocket& socket);
  void turn(int most_milliseconds);
  void shut_overdue();
  void give_up(Peers::Id id, const std::string& why);
  void give_up_waiting();
  void drain();

  // What MHD calls, from run().
  void* begin(const char* target, MHD_Connection* connection);
  MHD_Result more(ExchangePtr& exchange, const char* method, const char* data, std::size_t* size);
  MHD_Result head(Exchange& exchange, const char* method);
  MHD_Result body(Exchange& exchange, const char* data, std::size_t* size) const;
  MHD_Result ask(const ExchangePtr& exchange);
  MHD_Result send(Exchange& exchange, Response&& response);
};

void* HttpServer::Impl::begin(const char* target, MHD_Connection* connection) {
  auto held = std::make_unique<ExchangePtr>(std::make_shared<Exchange>());
  (*held)->connection = connection;
  (*held)->loop = &wakeup;
  (*held)->target = parse_target(target);
  peers.reading(connection, Clock::now());
  return held.release();
}

MHD_Result HttpServer::Impl::send(Exchange& exchange, Response&& response) {
  exchange.stage = Exchange::Stage::Answered;
  finish(exchange.request, response);  // what is finished stays as it is
  const auto status = static_cast<unsigned>(response.status);
  const std::uint64_t size = response.file ? response.file->size() : response.body.size();
  MHD_Response* made = carried(response);
  if (made == nullptr) return MHD_NO;
  peers.sending(exchange.connection, size, Clock::now());
  const MHD_Result queued = MHD_queue_response(exchange.connection, status, made);
  MHD_destroy_response(made);
  return queued;
}

MHD_Result HttpServer::Impl::head(Exchange& exchange, const char* method) {
  exchange.stage = Exchange::Stage::Body;
  Request& request = exchange.request;
  request.method = method;
  request.given_up = exchange.given_up;
  request.headers = headers_of(exchange.connection);
  if (auto refused = guard.refusal(request)) return send(exchange, *std::move(refused));
  if (!exchange.target)
    return send(exchange, problem(400, "the address is not a path in UTF-8 with %-escapes"));
  request.path = std::move(exchange.target->path);
  request.segments = std::move(exchange.target->segments);
  request.query = std::move(exchange.target->query);
  return MHD_YES;
}

// What is over the limit is read and forgotten, since an answer can be given at the end only.
MHD_Result HttpServer::Impl::body(Exchange& exchange, const char* data, std::size_t* size) const {
  std::string& body = exchange.request.body;
  if (body.size() + *size > limits.body_bytes) {
    exchange.body_too_large = true;
    body = {};
  } else if (!exchange.body_too_large) {
    body.append(data, *size);
  }
  *size = 0;
  return MHD_YES;
}

MHD_Result HttpServer::Impl::ask(const ExchangePtr& exchange) {
  if (exchange->body_too_large)
    return send(*exchange, problem(413, "a request takes at most " +
                                            std::to_string(limits.body_bytes) + " bytes"));
  if (stopping) return send(*exchange, busy("the server is stopping"));
  exchange->stage = Exchange::Stage::Waiting;
  peers.waiting(exchange->connection, Clock::now());
  waiting[exchange->connection] = exchange;
  MHD_suspend_connection(exchange->connection);
  const auto work = [this, exchange] {
    exchange->answer(finished_answer(router, exchange->request));
  };
  const bool taken = pool->offer(router.cost(exchange->request), work, exchange->given_up);
  if (!taken) exchange->answer(busy("too many requests wait already; try again in a moment"));
  return MHD_YES;
}

MHD_Result HttpServer::Impl::more(ExchangePtr& exchange, const char* method, const char* data,
                                  std::size_t* size) {
  switch (exchange->stage) {
    case Exchange::Stage::Head: return head(*exchange, method);
    case Exchange::Stage::Body:
      return *size > 0 ? body(*exchange, data, size) : ask(exchange);
    case Exchange::Stage::Waiting: {
      waiting.erase(exchange->connection);
      const std::lock_guard lock(exchange->mutex);
      // A response that is moved from is one still: whoever comes too late sees it.
      return exchange->response ? send(*exchange, std::move(*exchange->response)) : MHD_NO;
    }
    case Exchange::Stage::Answered: break;
  }
  return MHD_NO;
}

// Driven from outside, libmicrohttpd does not notice that a connection was woken.
void HttpServer::Impl::turn(int most_milliseconds) {
  MHD_UNSIGNED_LONG_LONG due = 0;
  int wait = most_milliseconds;
  if (MHD_get_timeout(daemon, &due) == MHD_YES && due < static_cast<unsigned>(wait))
    wait = static_cast<int>(due);
  pollfd watched[] = {{events, POLLIN, 0}, {wakeup.descriptor(), POLLIN, 0}};
  poll(watched, std::size(watched), wait);
  wakeup.clear();
  MHD_run(daemon);
}

void HttpServer::Impl::shut_overdue() {
  const Peers::Overdue overdue = peers.overdue(Clock::now());
  // The loop sees the end of the connection and forgets it.
  for (const int socket : overdue.sockets) shutdown(socket, SHUT_RDWR);
  // Where the end of a connection comes together with bytes, libmicrohttpd, which is told of
  // changes only, does not see it.
  for (const int socket : peers.listening())
    if (has_hung_up(socket)) shutdown(socket, SHUT_RDWR);
  for (const Peers::Id id : overdue.answers)
    give_up(id, "the answer takes too long; ask for less");
  for (const Peers::Asker& asker : peers.waiting(Clock::now()))
    if (has_hung_up(asker.socket)) give_up(asker.id, "nobody waits for the answer");
}

void HttpServer::Impl::give_up(Peers::Id id, const std::string& why) {
  if (const auto exchange = waiting.find(id); exchange != waiting.end())
    exchange->second->give_up(busy(why));
}

void HttpServer::Impl::give_up_waiting() {
  for (const auto& [id, exchange] : waiting) exchange->give_up(busy("the server is stopping"));
}

// The listening socket is closed; what is asked already is answered.
void HttpServer::Impl::drain() {
  const MHD_socket listening = MHD_quiesce_daemon(daemon);
  if (listening != MHD_INVALID_SOCKET) close(listening);
  const Clock::time_point end = Clock::now() + limits.stopping;
  while (!waiting.empty() && Clock::now() < end) {
    turn(kTickMilliseconds);
    shut_overdue();
  }
  give_up_waiting();
  constexpr int kTurns = 10;  // in which the last answers go out
  for (int i = 0; i < kTurns && peers.count() > 0; ++i) turn(10);
}

void HttpServer::Impl::listen(ListenSocket& socket) {
  const auto accept = [](void*, const sockaddr*, socklen_t) { return MHD_YES; };
  const auto access = [](void* self, MHD_Connection*, const char*, const char* method, const char*,
                         const char* data, std::size_t* size, void** held) {
    if (*held == nullptr) return MHD_NO;
    return contained(MHD_NO, [&] {
      return static_cast<Impl*>(self)->more(exchange_in(*held), method, data, size);
    });
  };
  const auto begin_request = [](void* self, const char* target, MHD_Connection* connection) {
    return contained(static_cast<void*>(nullptr), [&] {
      return static_cast<Impl*>(self)->begin(target, connection);
    });
  };
  const auto completed = [](void* self, MHD_Connection* connection, void** held,
                            MHD_RequestTerminationCode) {
    delete static_cast<ExchangePtr*>(*held);
    *held = nullptr;
    contained(false, [&] {
      static_cast<Impl*>(self)->peers.idle(connection, Clock::now());
      return true;
    });
  };
  const auto notified = [](void* self, MHD_Connection* connection, void**,
                           MHD_ConnectionNotificationCode what) {
    Peers& known = static_cast<Impl*>(self)->peers;
    if (what == MHD_CONNECTION_NOTIFY_CLOSED) return known.gone(connection);
    const auto* info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    if (info == nullptr) return;
    contained(false, [&] {
      known.connected(connection, info->connect_fd, Clock::now());
      return true;
    });
  };
  daemon = MHD_start_daemon(
      MHD_USE_EPOLL | MHD_ALLOW_SUSPEND_RESUME, 0, +accept, this, +access, this,
      MHD_OPTION_LISTEN_SOCKET, socket.release(),                                //
      MHD_OPTION_CONNECTION_LIMIT, static_cast<unsigned>(limits.connections),    //
      MHD_OPTION_CONNECTION_MEMORY_LIMIT, limits.head_bytes,                     //
      MHD_OPTION_URI_LOG_CALLBACK, +begin_request, this,                         //
      MHD_OPTION_UNESCAPE_CALLBACK, &leave_escapes, nullptr,                     //
      MHD_OPTION_NOTIFY_COMPLETED, +completed, this,                             //
      MHD_OPTION_NOTIFY_CONNECTION, +notified, this,                             //
      MHD_OPTION_END);
  if (daemon == nullptr) throw Error(ErrorCode::Internal, "libmicrohttpd cannot begin");
  events = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_EPOLL_FD)->epoll_fd;
}

HttpServer::HttpServer(const Router& router, const Limits& limits, const std::string& address,
                       std::uint16_t port, std::vector<std::string> names) {
  ListenSocket socket(address, port);
  Limits most = limits;
  most.connections = allowed_connections(limits.connections);
  impl_ = std::make_unique<Impl>(router, most, address, std::move(names));
  impl_->port = socket.port();
  impl_->pool = std::make_unique<WorkPool>(limits.threads, limits.waiting);
  impl_->listen(socket);
}

HttpServer::~HttpServer() {
  impl_->give_up_waiting();
  MHD_stop_daemon(impl_->daemon);
}

std::uint16_t HttpServer::port() const { return impl_->port; }

void HttpServer::run(const std::atomic<bool>& stop) {
  while (!stop) {
    impl_->turn(kTickMilliseconds);
    impl_->shut_overdue();
  }
  impl_->stopping = true;
  impl_->drain();
}

}  // namespace attest::server
