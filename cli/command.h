// What the commands of `attest` share: options, exit statuses, registration.
//
// A command is one file with one function, add_NAME, which adds its subcommand to
// the program and lets its callback set Program::status.  main.cpp calls them in
// the order of the help.  Data goes to stdout, everything else to stderr; what
// cannot go on throws attest::Error, which main tells and turns into kFailed.
#pragma once

#include <CLI/CLI.hpp>
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace attest::cli {

inline constexpr int kDone = 0;
inline constexpr int kNothingFound = 1;  // or a checked figure that is not supported
inline constexpr int kFailed = 2;        // usage or input error

struct Program {
  CLI::App app;
  int status = kDone;

  // Adds a command whose exit status is what `run` returns.  `examples` are shown
  // under its help, one a line, indented by two.
  CLI::App& add(const std::string& name, const std::string& description,
                const std::string& examples, std::function<int()> run);
};

enum class Format { Text, Json, JsonLines };

// --format text|json|jsonl; `format` holds the command's own default beforehand.
void add_format(CLI::App& command, Format& format);

// --db DIR, by default $ATTEST_DB.  Required, unless the environment has it.
void add_database(CLI::App& command, std::string& where);

// --thesaurus FILE, as often as wanted.
void add_thesauri(CLI::App& command, std::vector<std::string>& paths);

struct Page {
  std::size_t limit = 10;
  std::size_t offset = 0;
};
// --limit N, --offset N
void add_page(CLI::App& command, Page& page);

// Colour and progress belong on a terminal only: false when the stream is none, when
// NO_COLOR is set and not empty, or when TERM is "dumb".
[[nodiscard]] bool colour_on_stdout();
[[nodiscard]] bool stderr_is_terminal();

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

}  // namespace attest::cli
