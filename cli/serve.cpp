// attest serve: the same answers over HTTP.
#include <csignal>

#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/indexing.h"
#include "cli/messages.h"
#include "server/http/http_server.h"
#include "server/service.h"
#include "text/error.h"

namespace attest::cli {

namespace {

constexpr std::uint16_t kPort = 8484;

struct Options {
  std::string database;
  std::vector<std::string> thesauri;
  std::string host = "127.0.0.1";
  std::uint16_t port = kPort;
  std::vector<std::string> names;
};

std::string address_of(const std::string& host, std::uint16_t port) {
  const bool is_v6 = host.find(':') != std::string::npos;
  return "http://" + (is_v6 ? "[" + host + "]" : host) + ":" + std::to_string(port) + "/";
}

// It is served all the same: the index may come later, and until then each answer says so.
void warn_of_index(server::IndexPool& indexes) {
  try {
    (void)indexes.borrow();
  } catch (const Error& error) {
    complain(error.what());
  }
}

int run(const Options& options) {
  stop_at_signals();
  std::signal(SIGPIPE, SIG_IGN);  // a client that hangs up
  server::Service service({options.database, options.thesauri, ATTEST_VERSION});
  server::HttpServer server(service.router(), {}, options.host, options.port, options.names);
  warn_of_index(service.indexes());
  std::cout << address_of(options.host, server.port()) << std::endl;
  tell("Ctrl-C stops");
  server.run(stop_asked());
  return kDone;
}

}  // namespace

void add_serve(Program& program) {
  const auto options = std::make_shared<Options>();
  CLI::App& command = program.add(
      {"serve",
       "Answer searches and checks over HTTP",
       {{"attest serve", "on this machine only; Ctrl-C stops"},
        {"attest serve --db figures.db --port 0", "on a free port, which is printed"},
        {"attest serve --host 0.0.0.0 --allow-host figures.example.org", "for a whole network"}},
       "The address is printed when it can be used; /openapi.json there describes what programs "
       "can ask. What comes into the index is found at once. Nothing can be changed through it. "
       "It knows no users and no encryption: for other machines put a web server in front."},
      [options] { return run(*options); });
  command.add_option("--port", options->port, "by default 8484; 0 takes a free one")
      ->type_name("N");
  command.add_option("--host", options->host, "the address to listen on, by default 127.0.0.1")
      ->type_name("ADDRESS");
  command
      .add_option("--allow-host", options->names,
                  "a further name of this server, as browsers send it")
      ->type_name("NAME")
      ->allow_extra_args(false);
  add_thesauri(command, options->thesauri);
  add_database(command, options->database);
}

}  // namespace attest::cli
