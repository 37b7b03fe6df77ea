// attest search: where is this said?
#include <fstream>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/exporting.h"
#include "cli/messages.h"
#include "indexer/thesauri.h"
#include "search/answer_text.h"
#include "search/json.h"
#include "search/searcher.h"
#include "search/text_of.h"
#include "text/error.h"

namespace attest::cli {

namespace {

struct Options {
  std::vector<std::string> words;
  std::string queries;  // a file, or "-"
  std::string database;
  std::vector<std::string> thesauri;
  Format format = Format::Text;
  ExportChoice choice;
  Page page;
};

SearchRequest request_for(const Options& options, std::string query) {
  SearchRequest request;
  request.query = std::move(query);
  request.limit = options.page.limit;
  request.offset = options.page.offset;
  return request;
}

void tell_of(const Answer& answer, const Options& options) {
  for (const std::string& note : answer.notes) tell(note);
  if (answer.total == 0) {
    tell("nothing found for: " + answer.query);
    for (const std::string& suggestion : answer.suggestions)
      tell("did you mean: " + suggestion);
  } else if (shows_progress() && options.format == Format::Text) {
    tell_plainly(std::to_string(answer.hits.size()) + " of " + std::to_string(answer.total) +
                 " articles");
  }
}

int answer_one(const Options& options) {
  const std::string query = joined(options.words, " ");
  const Thesaurus thesaurus = words_of(options.database, options.thesauri);
  Searcher searcher(options.database, &thesaurus);
  const Answer answer = searcher.search(request_for(options, query));
  if (options.choice.is_export())
    write_export(export_format(options.choice.name), options.choice.output, export_settings(query),
                 [&](ExportWriter& writer) {
                   return export_hits(searcher.store(), answer.hits, writer);
                 });
  else if (options.format == Format::Text)
    std::cout << answer_text(answer, options.page.offset + 1,
                             colour_on_stdout() ? Colour::On : Colour::Off);
  else
    std::cout << answer_json(answer, options.format == Format::Json ? JsonLayout::Indented
                                                                    : JsonLayout::OneLine)
              << '\n';
  tell_of(answer, options);
  return answer.total == 0 ? kNothingFound : kDone;
}

// One object a line, written as soon as it is known: the other end may be a program
// that waits for it before it asks again.
int answer_lines(const Options& options) {
  std::ifstream file;
  if (options.queries != "-") {
    file.open(options.queries);
    if (!file) throw Error(ErrorCode::NotFound, options.queries + ": cannot be read");
  }
  std::istream& in = options.queries == "-" ? std::cin : file;
  const Thesaurus thesaurus = words_of(options.database, options.thesauri);
  Searcher searcher(options.database, &thesaurus);
  bool found = false;
  for (std::string line; std::getline(in, line);) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    const Answer answer = searcher.search(request_for(options, line));
    std::cout << answer_json(answer, JsonLayout::OneLine) << std::endl;
    found |= answer.total > 0;
  }
  return found ? kDone : kNothingFound;
}

int run(const Options& options) {
  if (options.words.empty() == options.queries.empty())
    throw Error(ErrorCode::Usage, "give either a QUERY or --queries FILE");
  if (!options.queries.empty() && options.choice.is_export())
    throw Error(ErrorCode::Usage, "--queries answers in JSON; use `attest export` for each query");
  return options.queries.empty() ? answer_one(options) : answer_lines(options);
}

}  // namespace

void add_search(Program& program) {
  const auto options = std::make_shared<Options>();
  CLI::App& command = program.add(
      {"search",
       "Find where something is said, by words and by figures",
       {{"attest search who arrived in 2013", "words, best match first"},
        {"attest search 1516", "1,516 · 1천516명 · «1 516» · 천오백십육"},
        {"attest search '=\"1,516\"'", "only these characters"},
        {"attest search '~1516'", "what rounds to it, or it to"},
        {"attest search '\"women\" value:60..80 unit:%'", "a phrase, and a figure of a claim"},
        {"attest search 'defectors -China date:2013..2015 lang:ru'", ""},
        {"attest search 'переб* OR (women NEAR/5 border)'", ""},
        {"attest search -- '-women arrivals'", "-- when it begins with a dash"},
        {"attest search --queries - < questions.txt", "one JSON answer a line"}},
       ""},
      [options] { return run(*options); });
  command.add_option("QUERY", options->words, "what to look for");
  command.add_option("--queries", options->queries, "answer every line of FILE (- is stdin)")
      ->type_name("FILE");
  add_thesauri(command, options->thesauri);
  add_database(command, options->database);
  add_formats(command, options->format, options->choice);
  add_page(command, options->page);
}

}  // namespace attest::cli
