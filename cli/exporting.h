// What the commands share that write one of the export formats.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "cli/command.h"
#include "search/export/export.h"
#include "search/export/formats.h"

namespace attest::cli {

// What --format and --output of a command say: one of its own formats, or an export.
struct ExportChoice {
  std::string name;    // empty: text, json or jsonl
  std::string output;  // empty: standard output

  // Throws Error{Usage} for an output without an export.
  [[nodiscard]] bool is_export() const;
};

// --format, with text, json, jsonl and the export formats that need nothing else, and
// --output, which belongs to the latter; `format` holds the command's own default.
void add_formats(CLI::App& command, Format& format, ExportChoice& choice);

// Calls `write` with the stream that the choice names and commits it.
void write_report(const ExportChoice& choice, const std::function<void(std::ostream&)>& write);

// The format's writer is made on the output, `use` hands it what is to be written and
// returns the counts, and the output is committed.  Notes go to stderr.
ExportCounts write_export(const ExportFormat& format, const std::string& path,
                          ExportSettings settings,
                          const std::function<ExportCounts(ExportWriter&)>& use);

// Settings with the time and the version of the program.
[[nodiscard]] ExportSettings export_settings(std::string query);

// The format of that name; throws Error{Usage} with the nearest name.
[[nodiscard]] const ExportFormat& export_format(const std::string& name);

[[nodiscard]] std::vector<std::string> export_names();

}  // namespace attest::cli
