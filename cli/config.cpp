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

// Up to the first `end` outside quotes.
std::string_view before(std::string_view text, char end) {
  char quote = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (quote != 0) {
      if (text[i] == quote) quote = 0;
    } else if (text[i] == '"' || text[i] == '\'') {
      quote = text[i];
    } else if (text[i] == end) {
      return text.substr(0, i);
    }
  }
  return text;
}

std::string unquoted(std::string_view text) {
  const bool quoted = text.size() > 1 && (text.front() == '"' || text.front() == '\'') &&
                      text.back() == text.front();
  return std::string(quoted ? text.substr(1, text.size() - 2) : text);
}

// One value, or [several, "of them"].
std::vector<std::string> values_of(std::string_view text) {
  if (text.size() < 2 || text.front() != '[' || text.back() != ']') return {unquoted(text)};
  std::vector<std::string> values;
  for (std::string_view rest = text.substr(1, text.size() - 2); !rest.empty();) {
    const std::string_view part = before(rest, ',');
    rest.remove_prefix(std::min(part.size() + 1, rest.size()));
    if (const std::string_view value = ascii::trimmed(part); !value.empty())
      values.push_back(unquoted(value));
  }
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
    const std::string line(ascii::trimmed(before(raw, '#')));
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
                         values_of(ascii::trimmed(set.substr(equals + 1))), number});
  }
}

void Config::check(const Setting& setting, const CLI::App& app) const {
  for (const Setting& other : settings_)
    if (other.line < setting.line && other.command == setting.command &&
        other.option == setting.option)
      throw Error(ErrorCode::Malformed, at(setting.line) + "'" + setting.option +
                                            "' is set in line " + std::to_string(other.line) +
                                            " too; several values are written [A, B]");
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
