#include "cli/exporting.h"

#include <chrono>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <map>

#include "cli/messages.h"
#include "cli/output.h"
#include "cli/watched_writer.h"
#include "search/export/time_text.h"
#include "text/error.h"

namespace attest::cli {

namespace {

const std::map<std::string, Format> kOwnFormats{
    {"text", Format::Text}, {"json", Format::Json}, {"jsonl", Format::JsonLines}};

// Now, or what SOURCE_DATE_EPOCH says for those who want the same bytes twice.
std::string now() {
  std::time_t seconds = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  if (const char* fixed = std::getenv("SOURCE_DATE_EPOCH"); fixed != nullptr)
    seconds = static_cast<std::time_t>(std::strtoll(fixed, nullptr, 10));
  return time_text(seconds);
}

}  // namespace

ExportCounts write_export(const ExportFormat& format, const std::string& path,
                          ExportSettings settings,
                          const std::function<ExportCounts(ExportWriter&)>& use) {
  Output output(path);
  settings.scratch_folder = output.folder();
  const std::unique_ptr<ExportWriter> writer = format.make(output.stream(), settings);
  WatchedWriter watched(*writer, path.empty());
  watched.begin();
  const ExportCounts counts = use(watched);
  watched.end();
  output.commit();
  for (const std::string& note : writer->notes()) tell(note);
  return counts;
}

ExportSettings export_settings(std::string query) {
  ExportSettings settings;
  settings.query = std::move(query);
  settings.made_at = now();
  settings.version = ATTEST_VERSION;
  return settings;
}

void add_formats(CLI::App& command, Format& format, ExportChoice& choice) {
  std::string own;
  for (const auto& [name, value] : kOwnFormats)
    if (value == format) own = name;
  std::vector<std::string> names{"text", "json"};
  for (std::string& name : export_names())
    if (name != "quickstatements") names.push_back(std::move(name));  // which needs more
  CLI::Option* option = command.add_option_function<std::string>(
      "--format",
      [&](const std::string& name) {
        const auto found = kOwnFormats.find(name);
        if (found != kOwnFormats.end())
          format = found->second;
        else
          choice.name = name;
      },
      "text, json, jsonl (default " + own + ") or one of `attest export`");
  option->type_name("FORMAT");
  option->check([](const std::string& name) {
    return name == "quickstatements" ? "quickstatements needs more: use `attest export`"
                                     : std::string();
  });
  one_of(*option, names);
  command.add_option("-o,--output", choice.output, "write an export to FILE, whole or not at all")
      ->type_name("FILE");
}

bool ExportChoice::is_export() const {
  if (name.empty() && !output.empty())
    throw Error(ErrorCode::Usage, "--output belongs to an export format; name one with --format");
  return !name.empty();
}

void write_report(const ExportChoice& choice, const std::function<void(std::ostream&)>& write) {
  Output output(choice.output);
  write(output.stream());
  output.commit();
}

const ExportFormat& export_format(const std::string& name) {
  if (const ExportFormat* format = find_export_format(name)) return *format;
  throw Error(ErrorCode::Usage, "no format '" + name + "'" + did_you_mean(name, export_names()));
}

std::vector<std::string> export_names() {
  std::vector<std::string> names;
  for (const ExportFormat& format : export_formats()) names.emplace_back(format.name);
  return names;
}

}  // namespace attest::cli
