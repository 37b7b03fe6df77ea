#include "cli/mistakes.h"

#include <string_view>
#include <vector>

#include "cli/description.h"

namespace attest::cli {

namespace {

// What CLI11 says of "--limit x"; no options but those of numbers are converted.
constexpr std::string_view kNotRead = "Could not convert: ";

std::vector<std::string> option_names(const CLI::App& app, const CLI::App& command) {
  std::vector<std::string> names;
  for (const CLI::App* one : {&command, &app})
    for (const OptionText& option : options_of(*one))
      if (!option.positional) names.push_back(option.names.back());
  return names;
}

// The first word that begins with a dash and that nobody knows.
std::string unknown_option(const CLI::App& app) {
  std::vector<std::string> left = app.remaining(true);
  for (std::string& word : left)
    if (word.size() > 1 && word.front() == '-') return word.substr(0, word.find('='));
  return {};
}

// The name that an error has is sometimes that of a command.
template <typename Kind>
bool is(const CLI::ParseError& error) {
  return dynamic_cast<const Kind*>(&error) != nullptr;
}

std::string no_option(const std::string& typed, const std::vector<std::string>& names) {
  const std::string meant = did_you_mean(typed, names);
  if (!meant.empty() || typed.starts_with("--")) return "no option '" + typed + "'" + meant;
  return "no option '" + typed + "'; before words that begin with a dash put --";
}

}  // namespace

std::string mistake_of(const CLI::ParseError& error, const CLI::App& app) {
  const std::vector<CLI::App*> parsed =
      const_cast<CLI::App&>(app).get_subcommands();  // the const one wants a filter
  const CLI::App& command = parsed.empty() ? app : *parsed.front();
  const std::string name = parsed.empty() ? "" : command.get_name();
  std::string what = error.what();
  // CLI11 misses an argument before it speaks of a mistyped option.
  if (const std::string typed = unknown_option(app); !typed.empty())
    what = no_option(typed, option_names(app, command));
  else if (is<CLI::ExtrasError>(error))
    what = "too many words" + what.substr(what.find(':'));
  else if (is<CLI::ArgumentMismatch>(error))
    what = what.substr(0, what.find(':')) + " needs a value";
  else if (is<CLI::ConversionError>(error) && what.starts_with(kNotRead))
    what = what.substr(kNotRead.size()) + " cannot be; give a number";
  return (name.empty() ? "" : name + ": ") + what + "\nSee `attest " +
         (name.empty() ? "" : name + " ") + "--help`.";
}

std::string unknown_command(const CLI::App& app, const std::string& typed) {
  std::vector<std::string> names;
  for (const CLI::App* command : commands_of(app)) names.push_back(command->get_name());
  return "no command '" + typed + "'" + did_you_mean(typed, names) +
         "\nSee `attest --help` for the commands.";
}

}  // namespace attest::cli
