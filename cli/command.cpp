#include "cli/command.h"

#include <unistd.h>

#include <cstdlib>
#include <map>
#include <string_view>
#include <utility>

namespace attest::cli {

CLI::App& Program::add(const std::string& name, const std::string& description,
                       const std::string& examples, std::function<int()> run) {
  CLI::App* command = app.add_subcommand(name, description);
  command->footer("Examples:\n" + examples);
  command->callback([this, run = std::move(run)] { status = run(); });
  return *command;
}

void add_format(CLI::App& command, Format& format) {
  static const std::map<std::string, Format> kNames{
      {"text", Format::Text}, {"json", Format::Json}, {"jsonl", Format::JsonLines}};
  std::string own;
  for (const auto& [name, value] : kNames)
    if (value == format) own = name;
  command
      .add_option_function<std::string>(
          "--format", [&format](const std::string& name) { format = kNames.at(name); },
          "text, json or jsonl (default " + own + ")")
      ->check(CLI::IsMember({"text", "json", "jsonl"}))
      ->type_name("FORMAT");
}

void add_database(CLI::App& command, std::string& where) {
  command.add_option("--db", where, "folder, stub file or host:port,host:port of the index")
      ->envname("ATTEST_DB")
      ->required()
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

namespace {

bool shows_colour(int descriptor) {
  const char* no_colour = std::getenv("NO_COLOR");
  if (no_colour != nullptr && *no_colour != '\0') return false;
  const char* terminal = std::getenv("TERM");
  if (terminal != nullptr && std::string_view(terminal) == "dumb") return false;
  return isatty(descriptor) == 1;
}

}  // namespace

bool colour_on_stdout() { return shows_colour(STDOUT_FILENO); }
bool stderr_is_terminal() { return isatty(STDERR_FILENO) == 1; }

}  // namespace attest::cli
