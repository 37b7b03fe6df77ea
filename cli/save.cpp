// attest save: keeps a search by name.
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/messages.h"
#include "cli/saved_searches.h"
#include "search/text_of.h"
#include "text/error.h"

namespace attest::cli {

namespace {

struct Options {
  std::string name;
  std::vector<std::string> words;
  std::string removed;
  bool list = false;
};

int list() {
  const std::vector<SavedSearch> all = saved_searches();
  for (const SavedSearch& search : all) std::cout << search.name << '\t' << search.query << '\n';
  if (all.empty()) tell("no search is saved; `attest save NAME QUERY` keeps one");
  return all.empty() ? kNothingFound : kDone;
}

int run(const Options& options) {
  const bool saves = !options.words.empty();
  if ((saves ? 1 : 0) + (options.list ? 1 : 0) + (options.removed.empty() ? 0 : 1) != 1 ||
      saves == options.name.empty())
    throw Error(ErrorCode::Usage, "give NAME and QUERY, or --list, or --remove NAME");
  if (options.list) return list();
  if (!options.removed.empty()) {
    remove_search(options.removed);
    return kDone;
  }
  std::string query = joined(options.words, " ");
  for (char& c : query)
    if (c == '\n') c = ' ';
  save_search({options.name, query});
  tell("saved; `attest run " + options.name + "` searches, with --since last for what is new");
  return kDone;
}

}  // namespace

void add_save(Program& program) {
  const auto options = std::make_shared<Options>();
  CLI::App& command = program.add(
      {"save",
       "Keep a search by name, to run it again",
       {{"attest save arrivals 'arrivals value:1000..2000'", "kept, or replaced"},
        {"attest save --list", "names and queries"},
        {"attest save --remove arrivals", ""}},
       ""},
      [options] { return run(*options); });
  command.add_option("NAME", options->name, "what it is to be called");
  command.add_option("QUERY", options->words, "as for `attest search`");
  command.add_flag("--list", options->list, "show those that are saved");
  command.add_option("--remove", options->removed, "forget one")->type_name("NAME");
}

}  // namespace attest::cli
