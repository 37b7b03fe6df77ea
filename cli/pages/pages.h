// Man pages and completions of shells, written from the declarations of the commands, so that
// they say what `--help` says.  For the build only; no part of the program.
#pragma once

#include <string>

#include "cli/command.h"

namespace attest::cli {

// attest(1) and attest-COMMAND(1), in mdoc.  `date` as "November 29, 2026".
[[nodiscard]] std::string program_page(const Program& program, const std::string& date);
[[nodiscard]] std::string command_page(const Program& program, const CLI::App& command,
                                       const std::string& date);

[[nodiscard]] std::string bash_completion(const Program& program);
[[nodiscard]] std::string zsh_completion(const Program& program);
[[nodiscard]] std::string fish_completion(const Program& program);

}  // namespace attest::cli
