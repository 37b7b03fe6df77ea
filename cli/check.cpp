// attest check: is this figure right?
#include "search/conflicts/check.h"

#include <chrono>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/exporting.h"
#include "cli/messages.h"
#include "indexer/statement.h"
#include "indexer/thesauri.h"
#include "search/conflicts/check_render.h"
#include "search/export/reports.h"
#include "search/text_of.h"
#include "text/error.h"

namespace attest::cli {

namespace {

struct Options {
  std::vector<std::string> words;
  std::string file;  // or "-"
  std::string date;
  std::string database;
  std::vector<std::string> thesauri;
  Format format = Format::Text;
  ExportChoice choice;
};

Date today() {
  return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
}

std::string statement_of(const Options& options) {
  std::string statement = joined(options.words, " ");
  const std::string source = statement == "-" ? "-" : options.file;
  if (source.empty()) return statement;
  std::ifstream file;
  if (source != "-") {
    file.open(source, std::ios::binary);
    if (!file) throw Error(ErrorCode::NotFound, source + ": cannot be read");
  }
  std::istream& in = source == "-" ? std::cin : file;
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

int status_of(const std::vector<CheckedFigure>& figures) {
  for (const CheckedFigure& checked : figures)
    if (checked.verdict != CheckVerdict::Supported) return kNothingFound;
  return figures.empty() ? kNothingFound : kDone;
}

// A table and a page show the verdicts; the other formats the evidence.
void write(const std::vector<CheckedFigure>& figures, const Options& options) {
  const ExportSettings settings = export_settings("check");
  const std::string& name = options.choice.name;
  if (name == "csv" || name == "html") {
    write_report(options.choice, [&](std::ostream& out) {
      name == "csv" ? check_csv(out, figures, settings) : check_html(out, figures, settings);
    });
    return;
  }
  std::vector<CitedFigure> evidence;
  for (const CheckedFigure& checked : figures)
    for (const Evidence& one : checked.evidence) evidence.push_back(one.figure);
  const StoreReader store(options.database);
  write_export(export_format(name), options.choice.output, settings,
               [&](ExportWriter& writer) { return export_figures(store, evidence, writer); });
}

int run(const Options& options) {
  if (options.words.empty() == options.file.empty())
    throw Error(ErrorCode::Usage, "give either a STATEMENT or --file FILE (- is stdin)");
  const std::optional<Date> date = options.date.empty() ? today() : parse_date(options.date);
  if (!date)
    throw Error(ErrorCode::Usage, "--date " + options.date + ": not a day such as 2015-01-31");
  const std::string statement = statement_of(options);
  const Thesaurus thesaurus = words_of(options.database, options.thesauri);
  Checker checker(options.database, thesaurus);
  const StatementRead read = read_statement(statement, *date);
  for (const Diagnostic& diagnostic : read.diagnostics) complain(to_string(diagnostic));
  const std::optional<Article>& article = read.article;
  if (!article) return kFailed;
  const CheckedStatement checked = checker.check(*article);
  const std::vector<CheckedFigure>& figures = checked.figures;
  if (options.choice.is_export())
    write(figures, options);
  else if (options.format == Format::Text)
    std::cout << check_text(figures);
  else
    std::cout << check_json(
                     statement, figures,
                     options.format == Format::Json ? JsonLayout::Indented : JsonLayout::OneLine)
              << '\n';
  if (figures.empty()) tell("the statement holds no figure to check");
  if (checked.left_out > 0)
    tell("only the first " + std::to_string(figures.size()) + " figures were checked, " +
         std::to_string(checked.left_out) + " were not: check the text in parts");
  if (article->lang.empty() && !figures.empty())
    tell("the statement is in no language that is read; its figures are compared by number and "
         "time alone");
  return status_of(figures);
}

}  // namespace

void add_check(Program& program) {
  const auto options = std::make_shared<Options>();
  CLI::App& command = program.add(
      {"check",
       "Check the figures of a statement or a draft",
       {{"attest check '1,516 North Koreans arrived in the South in 2013'", ""},
        {"attest check 'В 2013 году на Юг прибыли 1516 беженцев' --format json", ""},
        {"attest check --file draft.txt", "every figure of a draft"},
        {"attest check --date 2014-02-01 'Last year 1,516 people arrived'", ""}},
       "Exit status 0 when every figure is supported, 1 when one is not. What stands in [brackets] "
       "the sentence itself does not say: it was read from the text around it."},
      [options] { return run(*options); });
  command.add_option("STATEMENT", options->words,
                     "the sentence to check, in any language; - is stdin");
  command.add_option("--file", options->file, "check a whole text instead (- is stdin)")
      ->type_name("FILE");
  command
      .add_option("--date", options->date,
                  "the day that “last year” is told from, by default today")
      ->type_name("DAY");
  add_thesauri(command, options->thesauri);
  add_database(command, options->database);
  add_formats(command, options->format, options->choice);
}

}  // namespace attest::cli
