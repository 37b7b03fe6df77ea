// What the commands share that write one of the export formats.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>
#include <string>

#include "search/export/export.h"
#include "search/export/formats.h"

namespace attest::cli {

// The format's writer is made on the output, `use` hands it what is to be written and
// returns the counts, and the output is committed.  Notes go to stderr.
ExportCounts write_export(const ExportFormat& format, const std::string& path,
                          ExportSettings settings,
                          const std::function<ExportCounts(ExportWriter&)>& use);

// Settings with the time and the version of the program.
[[nodiscard]] ExportSettings export_settings(std::string query);

// The format of that name; throws Error{Usage} with the nearest names.
[[nodiscard]] const ExportFormat& export_format(const std::string& name);

// "csv, jsonl, …"
[[nodiscard]] std::string export_format_names();

}  // namespace attest::cli
