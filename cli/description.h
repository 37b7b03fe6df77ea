// The command line as data: what its help, its man pages and the completions of shells are
// made of.  The declarations of the commands are the one source.
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

namespace attest::cli {

struct Example {
  std::string line;  // as it is typed
  std::string note;  // what it is for; may be empty
};

struct Term {
  std::string word;
  std::string about;
};

struct CommandText {
  std::string name;
  std::string summary;      // what it does, in one line of the program's help
  std::vector<Example> examples;
  std::string notes;        // sentences below them
  std::string terms_title = {};  // of a table below all that
  std::vector<Term> terms = {};
};

enum class ValueKind { None, Words, File, Folder, SavedSearch, Other };

struct OptionText {
  std::vector<std::string> names;  // "-o", "--output"; of a positional, its name alone
  std::string about;
  std::string value;  // FILE; empty for a flag
  ValueKind kind = ValueKind::None;
  std::vector<std::string> words;  // that the value may be
  bool positional = false;
  bool required = false;
  bool repeats = false;
};

// Those that are declared, in order, --help last.
[[nodiscard]] std::vector<OptionText> options_of(const CLI::App& app);

// The commands that are shown, in order.
[[nodiscard]] std::vector<const CLI::App*> commands_of(const CLI::App& app);

// The value of `option` is one of `words`: says so, checks it, and completes it.
void one_of(CLI::Option& option, const std::vector<std::string>& words);

// The one of `names` that may have been meant by `typed`; empty when none is near.
[[nodiscard]] std::string nearest(const std::string& typed, const std::vector<std::string>& names);

// "; did you mean 'search'?", or nothing.
[[nodiscard]] std::string did_you_mean(const std::string& typed,
                                       const std::vector<std::string>& names);

}  // namespace attest::cli
