#include "cli/exporting.h"

#include <chrono>
#include <cstdlib>
#include <ctime>
#include <iostream>

#include "cli/output.h"
#include "search/edit_distance.h"
#include "text/error.h"

namespace attest::cli {

namespace {

// Now, or what SOURCE_DATE_EPOCH says for those who want the same bytes twice.
std::string now() {
  std::time_t seconds = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  if (const char* fixed = std::getenv("SOURCE_DATE_EPOCH"); fixed != nullptr)
    seconds = static_cast<std::time_t>(std::strtoll(fixed, nullptr, 10));
  std::tm parts{};
  gmtime_r(&seconds, &parts);
  char text[32];
  const std::size_t size = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
  return {text, size};
}

}  // namespace

ExportCounts write_export(const ExportFormat& format, const std::string& path,
                          ExportSettings settings,
                          const std::function<ExportCounts(ExportWriter&)>& use) {
  Output output(path);
  settings.scratch_folder = output.folder();
  const std::unique_ptr<ExportWriter> writer = format.make(output.stream(), settings);
  writer->begin();
  const ExportCounts counts = use(*writer);
  writer->end();
  output.commit();
  for (const std::string& note : writer->notes()) std::cerr << "attest: " << note << '\n';
  return counts;
}

ExportSettings export_settings(std::string query) {
  ExportSettings settings;
  settings.query = std::move(query);
  settings.made_at = now();
  settings.version = ATTEST_VERSION;
  return settings;
}

const ExportFormat& export_format(const std::string& name) {
  if (const ExportFormat* format = find_export_format(name)) return *format;
  std::string nearest;
  std::size_t best = 4;
  for (const ExportFormat& format : export_formats())
    if (const std::size_t distance = edit_distance(name, format.name); distance < best) {
      best = distance;
      nearest = format.name;
    }
  throw Error(ErrorCode::Usage,
              "no format '" + name + "'" +
                  (nearest.empty() ? "; there are " + export_format_names()
                                   : "; did you mean '" + nearest + "'?"));
}

std::string export_format_names() {
  std::string names;
  for (const ExportFormat& format : export_formats())
    names.append(names.empty() ? "" : ", ").append(format.name);
  return names;
}

}  // namespace attest::cli
