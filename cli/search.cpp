// attest search: where is this said?
#include <fstream>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "cli/answering.h"
#include "indexer/thesauri.h"
#include "search/json.h"
#include "search/searcher.h"
#include "search/text_of.h"
#include "text/error.h"

namespace attest::cli {

namespace {

struct Options {
  std::vector<std::string> words;
  std::string queries;  // a file, or "-"
  AnswerOptions answer;
};

SearchRequest request_for(const Options& options, std::string query) {
  SearchRequest request;
  request.query = std::move(query);
  request.limit = options.answer.page.limit;
  request.offset = options.answer.page.offset;
  return request;
}

int answer_one(const Options& options) {
  const Thesaurus thesaurus = words_of(options.answer.database, options.answer.thesauri);
  Searcher searcher(options.answer.database, &thesaurus);
  const Answer answer = searcher.search(request_for(options, joined(options.words, " ")));
  show_answer(answer, searcher, options.answer);
  tell_of(answer, options.answer);
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
  const Thesaurus thesaurus = words_of(options.answer.database, options.answer.thesauri);
  Searcher searcher(options.answer.database, &thesaurus);
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
  if (!options.queries.empty() && options.answer.choice.is_export())
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
       "What stands in [brackets] the sentence itself does not say: it was read from the text "
       "around it."},
      [options] { return run(*options); });
  command.add_option("QUERY", options->words, "what to look for");
  command.add_option("--queries", options->queries, "answer every line of FILE (- is stdin)")
      ->type_name("FILE");
  add_answer_options(command, options->answer);
}

}  // namespace attest::cli
