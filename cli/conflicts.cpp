// attest conflicts: who contradicts whom?
#include "search/conflicts/conflicts.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "claims/period.h"
#include "cli/command.h"
#include "cli/exporting.h"
#include "cli/messages.h"
#include "cli/progress.h"
#include "indexer/thesauri.h"
#include "search/conflicts/conflicts_json.h"
#include "search/conflicts/conflicts_text.h"
#include "search/conflicts/group_spool.h"
#include "search/export/reports.h"
#include "search/text_of.h"
#include "text/error.h"

namespace attest::cli {

namespace {

struct Options {
  std::vector<std::string> words;
  std::string database;
  std::string since;
  std::vector<std::string> thesauri;
  Format format = Format::JsonLines;
  ExportChoice choice;
};

std::optional<std::uint32_t> number_of(std::string_view digits) {
  std::uint32_t number = 0;
  const char* const end = digits.data() + digits.size();
  const auto read = std::from_chars(digits.data(), end, number);
  if (digits.empty() || read.ec != std::errc() || read.ptr != end) return std::nullopt;
  return number;
}

ConflictRequest request_for(const Options& options) {
  ConflictRequest request;
  request.query = joined(options.words, " ");
  if (options.since.empty()) return request;
  if (options.since.starts_with('r'))
    request.since_revision = number_of(options.since.substr(1));
  else
    request.since = parse_date(options.since);
  if (!request.since && !request.since_revision)
    throw Error(ErrorCode::Usage, "--since " + options.since +
                                      ": neither a day such as 2015-01-31 nor a revision of the "
                                      "index such as r12");
  return request;
}

std::string rendered(const ConflictGroup& group, Format format) {
  return format == Format::Text ? conflicts_text(group) : conflicts_json(group);
}

void print(GroupSpool& spool, Format format) {
  bool first = true;
  spool.replay([&](const std::string& group) {
    if (format == Format::Json) std::cout << (first ? "[\n" : ",\n");
    std::cout << group;
    if (format == Format::JsonLines) std::cout << '\n';
    first = false;
  });
  if (format == Format::Json) std::cout << (first ? "[]\n" : "\n]\n");
}

ExportCounts write_groups(const StoreReader& store, const std::vector<ConflictGroup>& groups,
                          ExportWriter& writer) {
  std::vector<CitedFigure> figures;
  for (const ConflictGroup& group : groups)
    figures.insert(figures.end(), group.figures.begin(), group.figures.end());
  const ExportCounts counts = export_figures(store, figures, writer);
  for (const ConflictGroup& group : groups)
    for (const FigurePair& pair : group.pairs) writer.pair(exported_pair(group, pair));
  return counts;
}

// A table and a page show the pairs; the other formats the claims, and pairs where they can.
void write(const std::vector<ConflictGroup>& groups, const Options& options,
           const std::string& query) {
  const ExportSettings settings = export_settings(query);
  const std::string& name = options.choice.name;
  if (name == "csv" || name == "html") {
    write_report(options.choice, [&](std::ostream& out) {
      name == "csv" ? conflicts_csv(out, groups, settings) : conflicts_html(out, groups, settings);
    });
    return;
  }
  const StoreReader store(options.database);
  write_export(export_format(name), options.choice.output, settings,
               [&](ExportWriter& writer) { return write_groups(store, groups, writer); });
}

void tell_crowds(const std::vector<Crowd>& crowds) {
  constexpr std::size_t kMostTold = 10;
  for (std::size_t i = 0; i < std::min(crowds.size(), kMostTold); ++i)
    tell(crowds[i].key + ": " + std::to_string(crowds[i].filed) + " figures, of which the " +
         std::to_string(crowds[i].compared) +
         " newest that differ were compared; a QUERY or --since looks at others");
  if (crowds.size() > kMostTold)
    tell("and " + std::to_string(crowds.size() - kMostTold) +
         " more measures of which not all figures were compared");
}

void show(ProgressBar& bar, std::size_t groups) {
  bar.show(groups, 0, counted(groups, "measure") + " compared");
}

// Writers of other formats take all groups at once, as many as fit into memory.
std::vector<Crowd> exported(ConflictFinder& finder, const ConflictRequest& request,
                            const Options& options, std::size_t& count) {
  std::vector<ConflictGroup> groups;
  ProgressBar bar;
  std::vector<Crowd> crowds = finder.find(request, [&](ConflictGroup&& group) {
    groups.push_back(std::move(group));
    show(bar, groups.size());
  });
  bar.clear();
  std::stable_sort(groups.begin(), groups.end(), [](const auto& a, const auto& b) {
    return rank_of(a) < rank_of(b);
  });
  count = groups.size();
  write(groups, options, request.query);
  return crowds;
}

std::vector<Crowd> printed(ConflictFinder& finder, const ConflictRequest& request,
                           const Options& options, std::size_t& count) {
  GroupSpool spool;
  ProgressBar bar;
  std::vector<Crowd> crowds = finder.find(request, [&](ConflictGroup&& group) {
    spool.add(rank_of(group), rendered(group, options.format));
    show(bar, spool.size());
  });
  bar.clear();
  count = spool.size();
  print(spool, options.format);
  return crowds;
}

int run(const Options& options) {
  const Thesaurus thesaurus = words_of(options.database, options.thesauri);
  const ConflictRequest request = request_for(options);
  ConflictFinder finder(options.database, thesaurus);
  std::size_t count = 0;
  const auto crowds = options.choice.is_export() ? exported(finder, request, options, count)
                                                 : printed(finder, request, options, count);
  tell_crowds(crowds);
  if (count == 0) tell("no two figures of one measure and period");
  return count == 0 ? kNothingFound : kDone;
}

}  // namespace

void add_conflicts(Program& program) {
  const auto options = std::make_shared<Options>();
  CLI::App& command = program.add(
      {"conflicts",
       "Show which figures contradict or confirm one another",
       {{"attest conflicts --format text", "all, contradictions first"},
        {"attest conflicts arrivals 2013", "of what a query finds, as JSON Lines"},
        {"attest conflicts --since 2015-01-31", "what articles of that day or later brought"},
        {"attest conflicts --since r1", "what came after revision 1 of the index"},
        {"attest conflicts --format html -o report.html", "a page to send round"}},
       "Of a measure with thousands of figures the newest that differ are compared; it is told."},
      [options] { return run(*options); });
  command.add_option("QUERY", options->words, "only groups with a figure that it finds");
  command.add_option("--since", options->since, "only what newer articles brought")
      ->type_name("DAY|rN");
  add_thesauri(command, options->thesauri);
  add_database(command, options->database);
  add_formats(command, options->format, options->choice);
}

}  // namespace attest::cli
