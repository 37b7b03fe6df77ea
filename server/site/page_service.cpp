#include "server/site/page_service.h"

#include <nlohmann/json.hpp>

#include "server/http/problem.h"
#include "server/site/answers.h"
#include "server/site/problem_page.h"
#include "server/site/requests.h"
#include "server/pages/assets.h"
#include "server/pages/layout.h"
#include "server/pages/opensearch.h"
#include "text/error.h"

namespace attest::server {

namespace {

constexpr std::size_t kMostSuggested = 8;

Response html(std::string body, const pages::Words& words, const Request& request) {
  Response response;
  response.body = std::move(body);
  response.set("Content-Type", "text/html; charset=utf-8");
  response.set("Content-Language", words.code());
  // With no-referrer browsers name no origin when they send a form, not even to ourselves.
  response.set("Referrer-Policy", "same-origin");
  // The same address answers in several languages.
  response.set("Cache-Control", "no-store");
  if (const std::string* chosen = request.param("ui");
      chosen != nullptr && pages::catalogue().find(*chosen) != nullptr)
    response.set("Set-Cookie",
                 "ui=" + words.code() + "; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly");
  return response;
}

Response failure(int status, std::string_view sentence, std::string_view detail,
                 const pages::Words& words, const Request& request) {
  Response response = html(pages::error_page(words, address_of(request), words(sentence), detail),
                           words, request);
  response.status = status;
  return response;
}

// A mistake of whoever asks must not cost the index that is open: it does not leave the lease.
Response answered(std::string (*answer)(const PageCall&), const PageCall& call) {
  try {
    return html(answer(call), call.words, call.request);
  } catch (const NoSuchThing&) {
    return failure(404, "error.not-found", "", call.words, call.request);
  } catch (const Error& error) {
    if (!is_askers(error.code())) throw;
    return failure(problem_of(error).status, "error.request", error.what(), call.words,
                   call.request);
  }
}

Response shown(IndexPool& pool, std::string (*answer)(const PageCall&), const Request& request,
               const PathValues& path) {
  const pages::Words& words = words_for(request);
  try {
    const IndexPool::Lease index = pool.borrow();
    return answered(answer, {*index, words, request, path});
  } catch (const Error& error) {
    return failure(problem_of(error).status, "error.index", error.what(), words, request);
  }
}

Response suggestions_for(IndexPool& pool, const Request& request) {
  const std::string typed = parameter(request, "q");
  const IndexPool::Lease index = pool.borrow();
  Response response;
  response.body =
      nlohmann::json::array({typed, index->searcher().completions(typed, kMostSuggested)})
          .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  response.set("Content-Type", "application/x-suggestions+json");
  response.set("Cache-Control", "no-store");
  return response;
}

Response asset(const Request& request, const PathValues& path) {
  const pages::Asset* found = pages::find_asset(path["name"]);
  if (found == nullptr) return problem(404, request.path + ": there is no such file");
  Response response;
  response.body = std::string(found->content);
  response.set("Content-Type", std::string(found->media_type));
  response.set("Cache-Control", "public, max-age=31536000, immutable");
  return response;
}

Response opensearch(const Request& request, const PathValues& /*path*/) {
  Response response;
  response.body = pages::opensearch_description(words_for(request), site_of(request));
  response.set("Content-Type", "application/opensearchdescription+xml");
  return response;
}

}  // namespace

void PageService::add_routes(Router& router) {
  router.show_problems(problem_page);
  const auto add = [this, &router](std::string_view method, std::string_view pattern,
                                   std::string (*answer)(const PageCall&), Cost cost) {
    router.add(
        method, pattern,
        [this, answer](const Request& request, const PathValues& path) {
          return shown(pool_, answer, request, path);
        },
        cost);
  };
  add("GET", "/", search_answer, Cost::Light);
  add("GET", "/articles/{id}", article_answer, Cost::Light);
  add("GET", "/claims/{id}", claim_answer, Cost::Light);
  add("GET", "/check", check_answer, Cost::Light);
  add("POST", "/check", check_answer, Cost::Heavy);
  add("GET", "/conflicts", conflicts_answer, Cost::Heavy);
  add("GET", "/series", series_answer, Cost::Heavy);
  router.add("GET", "/assets/{name}", asset);
  router.add("GET", "/opensearch.xml", opensearch);
  router.add("GET", "/suggest", [this](const Request& request, const PathValues& /*path*/) {
    return suggestions_for(pool_, request);
  });
}

}  // namespace attest::server
