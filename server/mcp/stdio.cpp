#include "server/mcp/stdio.h"

#include <istream>
#include <ostream>
#include <string>

#include "server/mcp/protocol.h"

namespace attest::server {

void serve_lines(const McpProtocol& protocol, std::istream& in, std::ostream& out) {
  Pipe pipe = Pipe::Undecided;
  for (std::string line; out && std::getline(in, line);) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    const McpReply reply = protocol.answer(line, pipe);
    if (reply.opens_legacy) pipe = Pipe::Legacy;
    if (!reply.message.empty()) out << reply.message << std::endl;
  }
}

}  // namespace attest::server
