#include "cli/command.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

#include "cli/config.h"
#include "cli/help.h"
#include "cli/messages.h"
#include "cli/mistakes.h"
#include "cli/places.h"
#include "text/error.h"

namespace attest::cli {

namespace {

// Only so that CLI11 calls ours.
class HelpFormatter : public CLI::FormatterBase {
 public:
  explicit HelpFormatter(const Program& program) : program_(program) {}
  std::string make_help(const CLI::App* app, std::string, CLI::AppFormatMode) const override {
    const auto text = program_.texts.find(app->get_name());
    return text == program_.texts.end() ? program_help(program_.app)
                                        : command_help(*app, text->second);
  }

 private:
  const Program& program_;
};

bool is_set(const char* variable) {
  const char* value = std::getenv(variable);
  return value != nullptr && *value != '\0';
}

// Where no --db is typed and the environment and the configuration have none.
void use_own_index(CLI::App& command) {
  CLI::Option* database = command.get_option_no_throw("--db");
  if (database == nullptr) return;
  if (database->count() == 0) {
    const std::string own = data_place("index");
    if (own.empty()) throw Error(ErrorCode::Usage, "which index? name it with --db DIR");
    database->add_result(own);
    database->run_callback();
  }
  detail("the index is " + database->as<std::string>());
}

}  // namespace

Program::Program() {
  app.name("attest");
  app.description("attest: a knowledge base of figures and where they were said");
  app.formatter(std::make_shared<HelpFormatter>(*this));
  app.require_subcommand(1);
  app.fallthrough();
  app.add_flag("-q,--quiet", quiet_, "errors only on standard error; no progress");
  app.add_flag("-v,--verbose", verbose_, "say which index and which settings are used");
  one_of(*app.add_option("--color", colour_, "auto, always or never; also --no-color, NO_COLOR=1")
              ->type_name("WHEN"),
         {"auto", "always", "never"});
  app.add_flag("--no-color", no_colour_, "the same as --color never");
  app.add_option("--config", config_, "settings, by default ~/.config/attest/config")
      ->type_name("FILE");
  app.set_version_flag("--version", "attest " ATTEST_VERSION, "the version of the program");
}

CLI::App& Program::add(const CommandText& text, std::function<int()> run) {
  CLI::App* command = app.add_subcommand(text.name, text.summary);
  command->fallthrough();
  texts[text.name] = text;
  command->callback([this, command, run = std::move(run)] {
    settle(*command);
    status = run();
  });
  return *command;
}

void Program::settle(CLI::App& command) {
  const bool colour_typed = app.get_option("--color")->count() > 0;
  const bool config_typed = !config_.empty();
  const std::string path = config_typed ? config_ : config_place("config");
  std::optional<Config> config;
  if (config_typed || (!path.empty() && std::filesystem::exists(path))) config.emplace(path, app);
  if (config) {
    config->apply(app);
    config->apply(command);
  }
  set_loudness(quiet_     ? Loudness::Quiet
               : verbose_ ? Loudness::Verbose
                          : Loudness::Usual);
  const bool off = no_colour_ || (!colour_typed && is_set("NO_COLOR"));
  set_colour(off || colour_ == "never" ? ColourWish::Never
             : colour_ == "always"     ? ColourWish::Always
                                       : ColourWish::Auto);
  if (config) detail("settings are read from " + path);
  use_own_index(command);
}

int Program::run(int argc, char** argv) {
  std::vector<std::string> words(argv + std::min(argc, 1), argv + argc);
  if (words.empty()) {
    std::cerr << program_help(app);
    return kFailed;
  }
  if (words.front() == "help") {  // "help search" is "search --help"
    words.erase(words.begin());
    words.emplace_back("--help");
  }
  if (words.front().front() != '-' && texts.count(words.front()) == 0) {
    complain(unknown_command(app, words.front()));
    return kFailed;
  }
  words_ = words;
  try {
    std::reverse(words.begin(), words.end());  // as CLI11 wants them
    app.parse(std::move(words));
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return app.exit(error);
    complain(mistake_of(error, app));
    return kFailed;
  }
  return status;
}

bool Program::typed(const std::string& option) const {
  return std::any_of(words_.begin(), words_.end(), [&](const std::string& word) {
    return word == option || word.starts_with(option + "=");
  });
}

void add_format(CLI::App& command, Format& format) {
  static const std::map<std::string, Format> kNames{
      {"text", Format::Text}, {"json", Format::Json}, {"jsonl", Format::JsonLines}};
  std::string own;
  for (const auto& [name, value] : kNames)
    if (value == format) own = name;
  one_of(*command
              .add_option_function<std::string>(
                  "--format", [&format](const std::string& name) { format = kNames.at(name); },
                  "text, json or jsonl (default " + own + ")")
              ->type_name("FORMAT"),
         {"text", "json", "jsonl"});
}

void add_database(CLI::App& command, std::string& where) {
  command.add_option("--db", where, "the index: a folder, stub file or host:port,host:port")
      ->envname("ATTEST_DB")
      ->type_name("DIR");
}

void add_thesauri(CLI::App& command, std::vector<std::string>& paths) {
  command.add_option("--thesaurus", paths, "words that mean the same: SKOS in RDF/XML")
      ->type_name("FILE")
      ->allow_extra_args(false);
}

void add_page(CLI::App& command, Page& page) {
  command.add_option("--limit", page.limit, "show at most N (default 10)")->type_name("N");
  command.add_option("--offset", page.offset, "leave out the first N")->type_name("N");
}

}  // namespace attest::cli
