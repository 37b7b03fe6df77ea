#include "server/api/api.h"

#include <utility>

#include "server/api/operations.h"
#include "server/api/sent_text.h"
#include "server/http/finish.h"
#include "server/http/problem.h"
#include "text/error.h"

namespace attest::server {

namespace {

constexpr std::size_t kCacheBytes = 32 * 1024 * 1024;
// Kept by whoever asked, but asked for again before it is used again.
constexpr auto kRevalidate = "no-cache";

// What is asked of which commit, by which program and with which words.  No part but the last
// can hold a line end, save for the arguments, which tell their lengths.
std::string key_of(const Operation& operation, const Call& call) {
  std::string key = call.version + '\n' + call.index.revision() + '\n' +
                    call.index.words_name() + '\n' + operation.id + '?' +
                    call.arguments.canonical() + '\n';
  if (!operation.body.empty()) key.append(media_type(call.request)) += '\n';
  return key + call.request.body;
}

Response not_modified(std::string etag) {
  Response response;
  response.status = 304;
  response.set("ETag", std::move(etag));
  response.set("Cache-Control", kRevalidate);
  response.set("Vary", "Accept-Encoding");
  return response;
}

// A mistake of whoever asks must not cost the index that is open: it does not leave the lease.
Response answered(const Operation& operation, const Call& call) {
  try {
    return operation.answer(call);
  } catch (const NoSuchThing& error) {
    return problem(404, error.what());
  } catch (const Error& error) {
    if (!is_askers(error.code())) throw;
    return problem_of(error);
  }
}

}  // namespace

Api::Api(IndexPool& pool, std::string version)
    : pool_(pool), version_(std::move(version)), cache_(kCacheBytes) {}

void Api::add_routes(Router& router) {
  for (const Operation& operation : operations())
    router.add(
        operation.method, operation.path,
        [this, &operation](const Request& request, const PathValues& path) {
          return answer(operation, request, path);
        },
        operation.cost);
}

Response Api::answer(const Operation& operation, const Request& request, const PathValues& path) {
  const Arguments arguments(operation.parameters, request, path);
  const IndexPool::Lease index = pool_.borrow();
  const Call call{request, arguments, *index, version_};
  const std::string key = key_of(operation, call);
  const std::string etag = etag_of(key);
  if (is_named(request, etag)) return not_modified(etag);
  if (std::optional<Response> kept = cache_.find(key)) return *std::move(kept);
  Response response = answered(operation, call);
  if (response.status != 200) return response;
  response.set("Cache-Control", kRevalidate);
  // A commit in between may have been answered from already: such an answer has no name.  Nor
  // has one that nobody waited for to the end.
  if (request.is_given_up() || !index->is_newest()) return response;
  response.set("ETag", etag);
  cache_.keep(key, response);
  return response;
}

}  // namespace attest::server
