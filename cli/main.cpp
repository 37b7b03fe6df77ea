// The attest program: reads the command line, calls one command, tells its failure.
#include <algorithm>
#include <exception>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.h"
#include "search/edit_distance.h"
#include "text/error.h"

namespace {

using attest::cli::Program;

constexpr auto kExamples = R"(
Begin with:
  attest index corpus/ --db figures.db     read a folder of articles
  attest search 1516 --db figures.db       "1,516", 1천516명, «1 516»: all found
  attest search '"refugees" value:1400..1600' --db figures.db
  attest claims article.txt --format text  the figures of one article, no index

The variable ATTEST_DB stands in for --db.  `attest COMMAND --help` shows the
options of a command, with examples.
Exit status: 0 done, 1 nothing found, 2 usage or input error.)";

void add_commands(Program& program) {
  program.app.description("attest: a knowledge base of figures and where they were said");
  program.app.footer(kExamples);
  program.app.require_subcommand(1);
  attest::cli::add_index(program);
  attest::cli::add_search(program);
  add_check(program);
  add_conflicts(program);
  add_audit(program);
  add_series(program);
  attest::cli::add_claims(program);
  attest::cli::add_explain(program);
  attest::cli::add_export(program);
  attest::cli::add_doctor(program);
}

// "serch" → "; did you mean 'search'?", or nothing when no command is near.
std::string nearest_command(const CLI::App& app, std::string_view typed) {
  std::string nearest;
  std::size_t best = 3;
  for (const CLI::App* command : app.get_subcommands({})) {
    const std::size_t distance = attest::edit_distance(typed, command->get_name());
    if (distance < best && distance < command->get_name().size() - 1) {
      best = distance;
      nearest = command->get_name();
    }
  }
  return nearest.empty() ? "" : "; did you mean '" + nearest + "'?";
}

bool is_command(const CLI::App& app, std::string_view name) {
  const auto commands = app.get_subcommands({});
  return std::any_of(commands.begin(), commands.end(),
                     [&](const CLI::App* command) { return command->get_name() == name; });
}

int run(int argc, char** argv) {
  Program program;
  add_commands(program);
  const std::string_view command = argc > 1 ? argv[1] : "";
  if (!command.empty() && command.front() != '-' && !is_command(program.app, command)) {
    std::cerr << "attest: no command '" << command << "'" << nearest_command(program.app, command)
              << "\nSee `attest --help` for the commands.\n";
    return attest::cli::kFailed;
  }
  try {
    program.app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return program.app.exit(error) == 0 ? attest::cli::kDone : attest::cli::kFailed;
  }
  return program.status;
}

}  // namespace

int main(int argc, char** argv) {
  int status = attest::cli::kFailed;
  try {
    status = run(argc, argv);
  } catch (const std::exception& error) {
    std::cerr << "attest: " << error.what() << '\n';
  }
  // A full disk shows here at the latest; output that is lost must not look done.
  if (!std::cout.flush()) {
    std::cerr << "attest: the output could not be written\n";
    return attest::cli::kFailed;
  }
  return status;
}
