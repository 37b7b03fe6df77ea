#include "cli/config.h"

#include <algorithm>
#include <fstream>
#include <sstream>

#include "cli/description.h"
#include "cli/places.h"
#include "text/ascii.h"
#include "text/error.h"

namespace attest::cli {

namespace {

// Without what follows a # outside quotes.
std::string without_comment(const std::string& line) {
  char quote = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (quote != 0) {
      if (line[i] == quote) quote = 0;
    } else if (line[i] == '"' || line[i] == '\'') {
      quote = line[i];
    } else if (line[i] == '#') {
      return line.substr(0, i);
    }
  }
  return line;
}

std::string unquoted(const std::string& text) {
  const bool quoted = text.size() > 1 && (text.front() == '"' || text.front() == '\'') &&
                      text.back() == text.front();
  return quoted ? text.substr(1, text.size() - 2) : text;
}

// One value, or [several, "of them"].
std::vector<std::string> values_of(const std::string& text) {
  if (text.size() < 2 || text.front() != '[' || text.back() != ']') return {unquoted(text)};
  std::vector<std::string> values;
  std::istringstream parts(text.substr(1, text.size() - 2));
  for (std::string part; std::getline(parts, part, ',');)
    if (const std::string value(ascii::trimmed(part)); !value.empty())
      values.push_back(unquoted(value));
  return values;
}

bool may_be_set(const OptionText& option, const std::string& name) {
  if (option.positional || name == "help" || name == "version" || name == "config") return false;
  return std::find(option.names.begin(), option.names.end(), "--" + name) != option.names.end();
}

std::vector<std::string> settable(const CLI::App& app) {
  std::vector<std::string> names;
  for (const OptionText& option : options_of(app))
    if (const std::string name = option.names.back().substr(std::min<std::size_t>(
            2, option.names.back().size()));
        may_be_set(option, name))
      names.push_back(name);
  return names;
}

}  // namespace

Config::Config(const std::string& path, const CLI::App& app) : path_(path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  if (!(file && text << file.rdbuf()) && !file.eof())
    throw Error(ErrorCode::Unreadable, path + ": this configuration file cannot be read");
  read(text.str());
  for (const Setting& setting : settings_) check(setting, app);
}

std::string Config::at(std::size_t line) const { return path_ + ":" + std::to_string(line) + ": "; }

void Config::read(const std::string& text) {
  std::istringstream lines(text);
  std::string section;
  std::size_t number = 0;
  for (std::string raw; std::getline(lines, raw);) {
    ++number;
    const std::string line(ascii::trimmed(without_comment(raw)));
    if (line.empty()) continue;
    if (line.front() == '[' && line.back() == ']') {
      section = ascii::trimmed(line.substr(1, line.size() - 2));
      continue;
    }
    const std::size_t equals = line.find('=');
    if (equals == std::string::npos)
      throw Error(ErrorCode::Malformed, at(number) + "neither OPTION = VALUE nor [COMMAND]");
    const std::string_view set = line;
    settings_.push_back({section, std::string(ascii::trimmed(set.substr(0, equals))),
                         values_of(std::string(ascii::trimmed(set.substr(equals + 1)))), number});
  }
}

void Config::check(const Setting& setting, const CLI::App& app) const {
  std::vector<std::string> commands, names = settable(app);
  for (const CLI::App* command : commands_of(app)) {
    commands.push_back(command->get_name());
    if (!setting.command.empty() && setting.command != command->get_name()) continue;
    for (std::string& name : settable(*command)) names.push_back(std::move(name));
  }
  if (!setting.command.empty() &&
      std::find(commands.begin(), commands.end(), setting.command) == commands.end())
    throw Error(ErrorCode::Malformed, at(setting.line) + "there is no command '" +
                                          setting.command + "'" +
                                          did_you_mean(setting.command, commands));
  if (std::find(names.begin(), names.end(), setting.option) == names.end())
    throw Error(ErrorCode::Malformed,
                at(setting.line) +
                    (setting.command.empty() ? "no command" : "`attest " + setting.command + "`") +
                    " has an option '" + setting.option + "'" +
                    did_you_mean(setting.option, names));
}

void Config::apply(CLI::App& command) const {
  const std::string name = command.get_parent() == nullptr ? "" : command.get_name();
  for (const bool own : {true, false}) {
    for (const Setting& setting : settings_) {
      if (own ? setting.command != name : !setting.command.empty()) continue;
      CLI::Option* option = command.get_option_no_throw("--" + setting.option);
      if (option == nullptr || option->count() > 0) continue;
      const bool is_place = option->get_type_name() == "FILE" || option->get_type_name() == "DIR";
      try {
        for (const std::string& value : setting.values)
          option->add_result(is_place ? with_home(value) : value);
        option->run_callback();
      } catch (const CLI::Error& error) {
        throw Error(ErrorCode::Malformed, at(setting.line) + error.what());
      }
    }
  }
}

}  // namespace attest::cli
