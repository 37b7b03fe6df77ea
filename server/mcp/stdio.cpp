#include "server/mcp/stdio.h"

#include <istream>
#include <ostream>
#include <string>

#include "server/mcp/protocol.h"

namespace attest::server {

void serve_lines(McpProtocol& protocol, std::istream& in, std::ostream& out) {
  for (std::string line; out && std::getline(in, line);) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    const McpReply reply = protocol.answer(line);
    if (!reply.message.empty()) out << reply.message << std::endl;
  }
}

}  // namespace attest::server
