#include "cli/answering.h"

#include <iostream>

#include "cli/messages.h"
#include "search/answer_text.h"
#include "search/json.h"

namespace attest::cli {

void add_answer_options(CLI::App& command, AnswerOptions& options) {
  add_thesauri(command, options.thesauri);
  add_database(command, options.database);
  add_formats(command, options.format, options.choice);
  add_page(command, options.page);
}

void show_answer(const Answer& answer, Searcher& searcher, const AnswerOptions& options) {
  if (options.choice.is_export())
    write_export(export_format(options.choice.name), options.choice.output,
                 export_settings(answer.query), [&](ExportWriter& writer) {
                   return export_hits(searcher.store(), answer.hits, writer);
                 });
  else if (options.format == Format::Text)
    std::cout << answer_text(answer, options.page.offset + 1,
                             colour_on_stdout() ? Colour::On : Colour::Off);
  else
    std::cout << answer_json(answer, options.format == Format::Json ? JsonLayout::Indented
                                                                    : JsonLayout::OneLine)
              << '\n';
}

void tell_of(const Answer& answer, const AnswerOptions& options) {
  for (const Note& note : answer.notes) tell(told_of(note));
  if (answer.total == 0) {
    tell("nothing found for: " + answer.query);
    for (const std::string& suggestion : answer.suggestions) tell("did you mean: " + suggestion);
  } else if (shows_progress() && options.format == Format::Text) {
    tell_plainly(std::to_string(answer.hits.size()) + " of " +
                 (answer.is_least ? "at least " : "") + std::to_string(answer.total) +
                 " articles");
  }
}

}  // namespace attest::cli
