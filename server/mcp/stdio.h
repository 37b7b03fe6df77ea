// The Model Context Protocol over a pipe: one message a line.
#pragma once

#include <iosfwd>

namespace attest::server {

class McpProtocol;

// Until the end of `in`.  Writes nothing but messages, each as soon as it is known.
void serve_lines(const McpProtocol& protocol, std::istream& in, std::ostream& out);

}  // namespace attest::server
