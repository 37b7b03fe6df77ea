// What every answer gets on its way out.
#pragma once

#include <string>
#include <string_view>

#include "server/http/message.h"
#include "server/http/router.h"

namespace attest::server {

// Header fields that keep a browser from doing more than the page asks for; those that a
// handler set stay.
void add_security_headers(Response& response);

// 304 without a body where the client has what the ETag of `response` names already.
void leave_out_known(const Request& request, Response& response);

// An ETag for whatever `content` says.
[[nodiscard]] std::string etag_of(std::string_view content);

// Whether If-None-Match of a GET or HEAD names `etag`; "*" names none.
[[nodiscard]] bool is_named(const Request& request, std::string_view etag);

// Packs the body where the client takes it so and it is worth it.
void compress(const Request& request, Response& response);

// By Accept-Encoding: named with a weight over 0, or not excluded from "*".
[[nodiscard]] bool takes_gzip(const Request& request);

// All of them, in the right order.  What is finished stays as it is.
void finish(const Request& request, Response& response);

// What `router` answers, finished: all that takes long, for a thread that holds up nobody.
// Never throws.
[[nodiscard]] Response finished_answer(const Router& router, const Request& request);

}  // namespace attest::server
