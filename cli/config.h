// The user's configuration file: options that need not be typed each time.
//
//   db = ~/figures.db        # for every command that has --db
//   [search]
//   limit = 20               # for `attest search` alone
//
// Rank: what is typed, then the environment, then this file, a command's own section first.
#pragma once

#include <CLI/CLI.hpp>
#include <cstddef>
#include <string>
#include <vector>

namespace attest::cli {

class Config {
 public:
  // Throws Error with the line: Unreadable, or Malformed where it names no option of `app`.
  Config(const std::string& path, const CLI::App& app);

  // Gives the options of `command` (or of the program) that were neither typed nor in the
  // environment their values.  Throws Error{Malformed} for a value that they refuse.
  void apply(CLI::App& command) const;

 private:
  struct Setting {
    std::string command;  // empty: any
    std::string option;
    std::vector<std::string> values;
    std::size_t line = 0;
  };
  void read(const std::string& text);
  void check(const Setting& setting, const CLI::App& app) const;
  [[nodiscard]] std::string at(std::size_t line) const;

  std::string path_;
  std::vector<Setting> settings_;
};

}  // namespace attest::cli
