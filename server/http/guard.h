// Whom the server listens to.
//
// A page anywhere on the web can make a browser send requests to this machine; with a name of
// its own that points here (DNS rebinding) it could read the answers, too.  So the name that the
// browser believes to talk to must be one of ours, and so must be the page that asks.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "server/http/message.h"

namespace attest::server {

class Guard {
 public:
  // `address`: what the server is bound to.  Where that is every address of the machine, any
  // address in digits is good: rebinding needs a name.  `names`: further names that it has.
  explicit Guard(std::string address, std::vector<std::string> names = {});

  // A problem for a request that must not be answered.
  [[nodiscard]] std::optional<Response> refusal(const Request& request) const;

 private:
  [[nodiscard]] bool is_ours(std::string_view host) const;

  bool any_address_ = false;
  std::vector<std::string> names_;
};

// "localhost:8080" → "localhost", "[::1]:80" → "[::1]"; empty for what is no authority.
[[nodiscard]] std::string_view host_of(std::string_view authority);

}  // namespace attest::server
