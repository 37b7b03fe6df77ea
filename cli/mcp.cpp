// attest mcp: the same answers for assistants that speak the Model Context Protocol.
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/messages.h"
#include "server/service.h"
#include "text/error.h"

namespace attest::cli {

namespace {

struct Options {
  std::string database;
  std::vector<std::string> thesauri;
};

int run(const Options& options) {
  const server::Service service({options.database, options.thesauri, ATTEST_VERSION});
  std::ios::sync_with_stdio(false);
  service.mcp().serve_lines(std::cin, std::cout);
  return kDone;
}

}  // namespace

void add_mcp(Program& program) {
  const auto options = std::make_shared<Options>();
  CLI::App& command = program.add(
      {"mcp",
       "Answer an assistant over the Model Context Protocol",
       {{"attest mcp --db figures.db", "what an assistant is told to start"},
        {"attest mcp --db figures.db <requests.jsonl", "a message a line"}},
       "Reads requests from stdin and answers on stdout until stdin ends; nothing can be changed "
       "through it. A running “attest serve” answers the same at /mcp."},
      [options] { return run(*options); });
  add_thesauri(command, options->thesauri);
  add_database(command, options->database);
}

}  // namespace attest::cli
