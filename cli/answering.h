// Showing the answer to a query, for the commands that search.
#pragma once

#include <string>

#include "cli/command.h"
#include "cli/exporting.h"
#include "search/searcher.h"

namespace attest::cli {

struct AnswerOptions {
  std::string database;
  std::vector<std::string> thesauri;
  Format format = Format::Text;
  ExportChoice choice;
  Page page;
};

// --thesaurus, --db, --format, --output, --limit and --offset.
void add_answer_options(CLI::App& command, AnswerOptions& options);

// On stdout, or where the options say; `query` is what reports call it.
void show_answer(const Answer& answer, Searcher& searcher, const AnswerOptions& options);

// Notes, suggestions, and on a terminal how many there are.
void tell_of(const Answer& answer, const AnswerOptions& options);

}  // namespace attest::cli
