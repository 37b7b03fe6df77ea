#include "server/http/exchange.h"

#include <string>
#include <utility>

namespace attest::server {

namespace {

MHD_Result add_header(void* fields, MHD_ValueKind, const char* name, const char* value) {
  static_cast<Fields*>(fields)->emplace_back(name, value == nullptr ? "" : value);
  return MHD_YES;
}

bool has_no_body(int status) { return status == 204 || status == 304; }

}  // namespace

Fields headers_of(MHD_Connection* connection) {
  Fields fields;
  MHD_get_connection_values(connection, MHD_HEADER_KIND, &add_header, &fields);
  return fields;
}

MHD_Response* carried(Response& response) {
  MHD_Response* made = nullptr;
  if (response.file != nullptr) {
    const std::uint64_t size = response.file->size();
    made = MHD_create_response_from_fd64(size, response.file->release());
  } else {
    auto body = std::make_unique<std::string>(std::move(response.body));
    if (has_no_body(response.status)) body->clear();
    made = MHD_create_response_from_buffer_with_free_callback_cls(
        body->size(), body->data(), [](void* held) { delete static_cast<std::string*>(held); },
        body.get());
    if (made != nullptr) (void)body.release();
  }
  if (made == nullptr) return nullptr;
  for (const auto& [name, value] : response.headers)
    MHD_add_response_header(made, name.c_str(), value.c_str());
  return made;
}

}  // namespace attest::server
