// attest_pages FOLDER: writes man/ and completions/ there.
#include <cstdlib>
#include <ctime>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <stdexcept>

#include "cli/pages/pages.h"

namespace {

using namespace attest::cli;
namespace fs = std::filesystem;

// Of the build, or what SOURCE_DATE_EPOCH says for those who want the same bytes twice.
std::string date() {
  const char* fixed = std::getenv("SOURCE_DATE_EPOCH");
  const std::time_t seconds =
      fixed != nullptr ? std::strtoll(fixed, nullptr, 10) : std::time(nullptr);
  const std::tm* const parts = std::gmtime(&seconds);
  char month[64];
  const std::size_t size = std::strftime(month, sizeof month, "%B", parts);
  return std::string(month, size) + " " + std::to_string(parts->tm_mday) + ", " +
         std::to_string(1900 + parts->tm_year);
}

void write(const fs::path& path, const std::string& text) {
  fs::create_directories(path.parent_path());
  std::ofstream file(path, std::ios::binary);
  if (!(file << text) || !file.flush()) throw std::runtime_error(path.string() + ": not written");
}

void write_all(const fs::path& folder) {
  Program program;
  add_commands(program);
  const std::string today = date();
  write(folder / "man/attest.1", program_page(program, today));
  for (const CLI::App* command : commands_of(program.app))
    write(folder / "man" / ("attest-" + command->get_name() + ".1"),
          command_page(program, *command, today));
  // The names under which each shell looks for them.
  write(folder / "completions/bash/attest", bash_completion(program));
  write(folder / "completions/zsh/_attest", zsh_completion(program));
  write(folder / "completions/fish/attest.fish", fish_completion(program));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: attest_pages FOLDER\n";
    return 2;
  }
  try {
    write_all(argv[1]);
  } catch (const std::exception& error) {
    std::cerr << "attest_pages: " << error.what() << '\n';
    return 1;
  }
  return 0;
}
