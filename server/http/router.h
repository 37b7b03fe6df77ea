// Which handler answers a request.
//
// A pattern is a path whose segments are words or {names}: "/api/articles/{id}".  A name takes
// one whole segment, decoded, so that "a%2Fb" is one value.  Of two patterns that fit, the one
// with a word where the other has a name wins.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "server/http/message.h"

namespace attest::server {

// What the {names} of a pattern stand for.
class PathValues {
 public:
  void add(std::string name, std::string value);
  // Empty when the pattern has no such name.
  [[nodiscard]] const std::string& operator[](std::string_view name) const;

 private:
  Fields values_;
};

using Handler = std::function<Response(const Request&, const PathValues&)>;

// A heavy request may take seconds; of those only some are answered at a time, so that
// light ones always find a free thread.
enum class Cost { Light, Heavy };
using CostOf = std::function<Cost(const Request&)>;

// Shows a problem otherwise to those who cannot read it.
using ShowProblem = std::function<Response(const Request&, Response&& problem)>;

class Router {
 public:
  // A handler may be called from several threads at once.  One for GET answers HEAD, too.
  void add(std::string_view method, std::string_view pattern, Handler handler,
           Cost cost = Cost::Light);
  void add(std::string_view method, std::string_view pattern, Handler handler, CostOf cost);

  // What makes of each problem that answer() has what is sent.
  void show_problems(ShowProblem show) { show_problem_ = std::move(show); }

  // 404 or 405 (with Allow) as problem+json where no route fits; what a handler throws becomes
  // a problem as well.
  [[nodiscard]] Response answer(const Request& request) const;
  [[nodiscard]] Cost cost(const Request& request) const;

 private:
  struct Route {
    std::string method;
    std::vector<std::string> pattern;
    Handler handler;
    CostOf cost;
  };

  [[nodiscard]] Response routed(const Request& request) const;
  [[nodiscard]] const Route* route_for(const Request& request, std::string& allowed) const;

  std::vector<Route> routes_;
  ShowProblem show_problem_;
};

}  // namespace attest::server
