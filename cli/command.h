// What the commands of `attest` share: options, exit statuses, registration.
//
// A command is one file with one function, add_NAME, which adds its subcommand to
// the program and lets its callback set Program::status.  commands.cpp calls them in
// the order of the help.  Data goes to stdout, everything else to stderr; what
// cannot go on throws attest::Error, which main tells and turns into kFailed.
#pragma once

#include <CLI/CLI.hpp>
#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "cli/description.h"

namespace attest::cli {

inline constexpr int kDone = 0;
inline constexpr int kNothingFound = 1;  // or a checked figure that is not supported
inline constexpr int kFailed = 2;        // usage or input error

struct Program {
  Program();
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;

  // Adds a command whose exit status is what `run` returns.
  CLI::App& add(const CommandText& text, std::function<int()> run);

  // Parses, runs the command and tells what is wrong with the command line.  Throws
  // attest::Error.
  int run(int argc, char** argv);

  // Whether the command line itself has the option; REQUIRES: within a command.
  [[nodiscard]] bool typed(const std::string& option) const;

  CLI::App app;
  std::map<std::string, CommandText> texts;  // by name
  int status = kDone;

 private:
  void settle(CLI::App& command);  // -q, -v, colour, and what the configuration says

  bool quiet_ = false;
  bool verbose_ = false;
  bool no_colour_ = false;
  std::string colour_ = "auto";
  std::string config_;
  std::vector<std::string> words_;  // as typed
};

// The commands, in the order of the help.
void add_commands(Program& program);

enum class Format { Text, Json, JsonLines };

// --format text|json|jsonl; `format` holds the command's own default beforehand.
void add_format(CLI::App& command, Format& format);

// --db DIR, else $ATTEST_DB, the configuration, or the index in the user's data folder.
void add_database(CLI::App& command, std::string& where);

// --thesaurus FILE, as often as wanted.
void add_thesauri(CLI::App& command, std::vector<std::string>& paths);

struct Page {
  std::size_t limit = 10;
  std::size_t offset = 0;
};
// --limit N, --offset N
void add_page(CLI::App& command, Page& page);

// The commands, each in the file of its name.
void add_search(Program& program);
void add_audit(Program& program);
void add_check(Program& program);
void add_conflicts(Program& program);
void add_series(Program& program);
void add_claims(Program& program);
void add_explain(Program& program);
void add_export(Program& program);
void add_index(Program& program);
void add_doctor(Program& program);
void add_watch(Program& program);
void add_save(Program& program);
void add_run(Program& program);
void add_serve(Program& program);
void add_mcp(Program& program);

}  // namespace attest::cli
