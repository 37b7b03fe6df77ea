#include "server/http/router.h"

#include <algorithm>
#include <exception>
#include <utility>

#include "server/http/problem.h"
#include "text/error.h"

namespace attest::server {

namespace {

bool is_name(std::string_view segment) { return segment.starts_with('{'); }

std::string_view name_in(std::string_view segment) {
  return segment.substr(1, segment.size() - 2);
}

bool fits(const std::vector<std::string>& pattern, const std::vector<std::string>& segments) {
  return std::equal(pattern.begin(), pattern.end(), segments.begin(), segments.end(),
                    [](const std::string& wanted, const std::string& segment) {
                      return is_name(wanted) ? !segment.empty() : wanted == segment;
                    });
}

bool answers(const std::string& method, const std::string& asked) {
  return method == asked || (method == "GET" && asked == "HEAD");
}

// Words before names, segment by segment.
bool is_narrower(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return std::lexicographical_compare(
      a.begin(), a.end(), b.begin(), b.end(),
      [](const std::string& x, const std::string& y) { return !is_name(x) && is_name(y); });
}

Response guarded_answer(const Handler& handler, const Request& request, const PathValues& values) {
  try {
    return handler(request, values);
  } catch (const Error& error) {
    return problem_of(error);
  } catch (const NoSuchThing& error) {
    return problem(404, error.what());
  } catch (const std::bad_alloc&) {
    return problem(503, "the answer does not fit into memory; ask for less");
  } catch (const std::exception& error) {
    return problem(500, error.what());
  }
}

}  // namespace

void PathValues::add(std::string name, std::string value) {
  values_.emplace_back(std::move(name), std::move(value));
}

const std::string& PathValues::operator[](std::string_view name) const {
  static const std::string kNone;
  for (const auto& [there, value] : values_)
    if (there == name) return value;
  return kNone;
}

void Router::add(std::string_view method, std::string_view pattern, Handler handler, Cost cost) {
  add(method, pattern, std::move(handler), [cost](const Request&) { return cost; });
}

void Router::add(std::string_view method, std::string_view pattern, Handler handler, CostOf cost) {
  std::optional<Target> target = parse_target(pattern);
  if (!target) throw Error(ErrorCode::Internal, std::string(pattern) + ": not a path");
  Route route{std::string(method), std::move(target->segments), std::move(handler),
              std::move(cost)};
  const auto place = std::find_if(routes_.begin(), routes_.end(), [&](const Route& there) {
    return is_narrower(route.pattern, there.pattern);
  });
  routes_.insert(place, std::move(route));
}

const Router::Route* Router::route_for(const Request& request, std::string& allowed) const {
  for (const Route& route : routes_) {
    if (!fits(route.pattern, request.segments)) continue;
    if (answers(route.method, request.method)) return &route;
    allowed += (allowed.empty() ? "" : ", ") + route.method;
    if (route.method == "GET") allowed += ", HEAD";
  }
  return nullptr;
}

Cost Router::cost(const Request& request) const {
  std::string allowed;
  const Route* route = route_for(request, allowed);
  return route == nullptr ? Cost::Light : route->cost(request);
}

Response Router::answer(const Request& request) const {
  Response response = routed(request);
  const std::string* type = response.header("Content-Type");
  if (!show_problem_ || type == nullptr || *type != kProblemType) return response;
  return show_problem_(request, std::move(response));
}

Response Router::routed(const Request& request) const {
  std::string allowed;
  const Route* route = route_for(request, allowed);
  if (route == nullptr && allowed.empty())
    return problem(404, "there is nothing at this address; /openapi.json lists what there is");
  if (route == nullptr) {
    Response response = problem(405, "this address takes " + allowed);
    response.set("Allow", allowed);
    return response;
  }
  PathValues values;
  for (std::size_t i = 0; i < route->pattern.size(); ++i)
    if (is_name(route->pattern[i]))
      values.add(std::string(name_in(route->pattern[i])), request.segments[i]);
  return guarded_answer(route->handler, request, values);
}

}  // namespace attest::server
