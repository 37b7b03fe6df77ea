// attest run: a saved search, whole or what is new since it was last seen.
#include <charconv>
#include <iostream>
#include <memory>
#include <optional>
#include <string>

#include "cli/answering.h"
#include "cli/messages.h"
#include "cli/saved_searches.h"
#include "indexer/thesauri.h"
#include "text/error.h"

namespace attest::cli {

namespace {

struct Options {
  std::string name;
  std::string since;
  AnswerOptions answer;
  bool limited = false;
};

// What is new is shown whole, however much it is, or it would be lost.
constexpr std::size_t kAll = 100'000;

std::optional<std::uint32_t> revision_of(const Options& options,
                                         const std::vector<IndexRun>& runs) {
  if (options.since.empty()) return std::nullopt;
  if (options.since == "last") {
    const auto seen = last_seen(options.name, options.answer.database, runs);
    if (seen) return seen->number;
    tell("'" + options.name + "' has not been run on this index before; all of it is new");
    return std::nullopt;
  }
  std::uint32_t number = 0;
  const char* const end = options.since.data() + options.since.size();
  const auto read = std::from_chars(options.since.data() + 1, end, number);
  if (options.since.front() != 'r' || read.ec != std::errc() || read.ptr != end)
    throw Error(ErrorCode::Usage, "--since " + options.since +
                                      ": neither last nor a revision of the index such as r12");
  return number;
}

int run(Options& options) {
  const SavedSearch search = saved_search(options.name);
  const Thesaurus thesaurus = words_of(options.answer.database, options.answer.thesauri);
  Searcher searcher(options.answer.database, &thesaurus);
  const std::vector<IndexRun> runs = searcher.store().runs();
  SearchRequest request;
  request.query = search.query;
  request.since_revision = revision_of(options, runs);
  if (!options.since.empty() && !options.limited) options.answer.page.limit = kAll;
  request.limit = options.answer.page.limit;
  request.offset = options.answer.page.offset;
  const Answer answer = searcher.search(request);
  show_answer(answer, searcher, options.answer);
  if (request.since_revision && answer.total == 0)
    tell("nothing new since revision " + std::to_string(*request.since_revision) + " for: " +
         search.query);
  else
    tell_of(answer, options.answer);
  // What could not be written has not been seen; nor has what a page leaves out.
  const bool all_shown = answer.hits.size() >= answer.total;
  if (!all_shown)
    tell("not all was shown: what is new stays new; give a larger --limit");
  else if (!runs.empty() && std::cout.flush())
    set_last_seen(options.name, options.answer.database, runs.back());
  return answer.total == 0 ? kNothingFound : kDone;
}

}  // namespace

void add_run(Program& program) {
  const auto options = std::make_shared<Options>();
  CLI::App& command = program.add(
      {"run",
       "Run a saved search, or show what is new in it",
       {{"attest save arrivals 'arrivals value:1000..2000'", ""},
        {"attest run arrivals", ""},
        {"attest run arrivals --since r0 --format jsonl", "what came after revision 0"},
        {"attest run arrivals --since last", "only what came since the last run"}},
       "An article that has changed is new again. Exit status 1 when nothing is new."},
      [options, &program] {
        options->limited = program.typed("--limit");
        return run(*options);
      });
  command.add_option("NAME", options->name, "of `attest save`")->required();
  command.add_option("--since", options->since, "only what came later: last, or a revision")
      ->type_name("last|rN");
  add_answer_options(command, options->answer);
}

}  // namespace attest::cli
