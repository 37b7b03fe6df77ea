// `attest --help` and `attest COMMAND --help`: for a screen of 80 columns.
#pragma once

#include <CLI/CLI.hpp>
#include <string>

#include "cli/description.h"

namespace attest::cli {

// "attest search [OPTION…] [QUERY…]"
[[nodiscard]] std::string usage_of(const CLI::App& command, const std::string& name);

[[nodiscard]] std::string program_help(const CLI::App& app);
[[nodiscard]] std::string command_help(const CLI::App& command, const CommandText& text);

}  // namespace attest::cli
