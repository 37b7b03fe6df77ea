// GET /api/export: what the index holds, or a query finds, in the formats of other programs.
#include "search/export/export.h"

#include <ctime>
#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "search/export/formats.h"
#include "search/export/time_text.h"
#include "server/api/operations.h"
#include "server/api/resolve.h"
#include "server/api/temporary_file.h"
#include "server/http/problem.h"
#include "text/error.h"

namespace attest::server {

namespace {

// Whoever wants more has the command, which streams.
constexpr std::uint64_t kMostBytes = std::uint64_t{512} * 1024 * 1024;
// An answer that is as short is kept in memory, packed and remembered like any other.
constexpr std::uint64_t kShort = 256 * 1024;

std::vector<std::string> names() {
  std::vector<std::string> all;
  for (const ExportFormat& format : export_formats()) all.emplace_back(format.name);
  return all;
}

ExportSettings settings_of(const Call& call) {
  const Arguments& given = call.arguments;
  ExportSettings settings;
  settings.query = given.text("q");
  settings.made_at = time_text(std::time(nullptr));
  settings.version = call.version;
  settings.base = given.text("base");
  settings.scratch_folder = std::filesystem::temp_directory_path().string();
  settings.separator = given.text("separator") == "tab" ? '\t' : given.text("separator")[0];
  settings.mapping = given.flag("mapping");
  settings.item = given.text("item");
  settings.property = given.text("property");
  if (given.has("claim") && given.has("q"))
    throw Error(ErrorCode::Usage, "give either 'q' or 'claim'");
  if (given.has("article") && !given.has("claim"))
    throw Error(ErrorCode::Usage,
                "parameter 'article' tells where a 'claim' is cited from; without one, the query "
                "words title: and source: choose articles");
  if (settings.mapping && given.text("format") != "opensearch")
    throw Error(ErrorCode::Usage, "parameter 'mapping' belongs to the format opensearch");
  return settings;
}

// All pairs of the index: a format that does not know one of the two leaves the pair out.
void write_pairs(const Call& call, ExportWriter& writer) {
  (void)call.index.conflicts().find({}, [&](ConflictGroup&& group) {
    stop_if_given_up(call.request);
    for (const FigurePair& pair : group.pairs) writer.pair(exported_pair(group, pair));
  });
}

void write_one(const Call& call, ExportWriter& writer) {
  const std::vector<CitedFigure> figure{figure_named(
      call.index.store(), call.arguments.text("claim"), call.arguments.text("article"))};
  (void)export_figures(call.index.store(), figure, writer);
}

void write_all(const Call& call, const ExportSettings& settings, ExportWriter& writer) {
  if (settings.mapping) return;
  if (call.arguments.has("claim")) return write_one(call, writer);
  if (settings.query.empty())
    (void)export_index(call.index.store(), writer);
  else
    (void)export_query(call.index.walk(), settings.query, writer);
  if (writer.wants_pairs()) write_pairs(call, writer);
}

std::string disposition(const ExportFormat& format) {
  return "attachment; filename=\"attest." + std::string(format.extension) + "\"";
}

Response write_export(const Call& call) {
  const ExportFormat& format = *find_export_format(call.arguments.text("format"));
  const ExportSettings settings = settings_of(call);
  TemporaryFile file(kMostBytes, call.request.given_up);
  const std::unique_ptr<ExportWriter> writer = format.make(file.stream(), settings);
  writer->begin();
  write_all(call, settings, *writer);
  writer->end();
  Response response;
  response.set("Content-Type", std::string(format.media_type));
  response.set("Content-Disposition", disposition(format));
  file.give_to(response, kShort);
  return response;
}

}  // namespace

Operation export_operation() {
  return {
      .id = "export",
      .path = "/api/export",
      .summary = "What the index holds, a query finds, or one figure, for other programs",
      .description = "docs/formats.md describes the formats. `attest export` writes what is over "
                     "512 MB.",
      .parameters =
          {{.name = "format",
            .about = "of the file",
            .type = ParameterType::Choice,
            .choices = names(),
            .required = true},
           {.name = "q", .about = "only what this query finds; without it, everything"},
           {.name = "claim", .about = "only the figure with this id"},
           {.name = "article", .about = "the article that the claim is cited from"},
           {.name = "separator",
            .about = "csv: between the cells of a row",
            .type = ParameterType::Choice,
            .fallback = ",",
            .choices = {",", ";", "|", "tab"}},
           {.name = "base", .about = "what the addresses of claims begin with", .most = 200},
           {.name = "mapping",
            .about = "opensearch: the template in place of the documents",
            .type = ParameterType::Flag,
            .fallback = "false"},
           {.name = "item", .about = "quickstatements: Q…, what the figures are of", .most = 20},
           {.name = "property",
            .about = "quickstatements: P…, which statement they are",
            .most = 20}},
      .cost = Cost::Heavy,
      .answer = write_export};
}

}  // namespace attest::server
