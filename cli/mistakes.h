// What is wrong with a command line, told with the way out.
#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace attest::cli {

// "search: no option '--limt'; did you mean '--limit'?", and where to read on.
[[nodiscard]] std::string mistake_of(const CLI::ParseError& error, const CLI::App& app);

// "no command 'serch'; did you mean 'search'?"
[[nodiscard]] std::string unknown_command(const CLI::App& app, const std::string& typed);

}  // namespace attest::cli
