// The export formats by name.
#pragma once

#include <iosfwd>
#include <memory>
#include <span>
#include <string_view>

#include "search/export/writer.h"

namespace attest {

struct ExportFormat {
  std::string_view name;         // as --format takes it
  std::string_view media_type;
  std::string_view extension;    // of a file's name
  std::string_view description;  // half a line, for --help
  // The stream and the settings must outlive the writer.  Throws Error{Usage} where a
  // setting that the format needs is missing or wrong.
  std::unique_ptr<ExportWriter> (*make)(std::ostream& out, const ExportSettings& settings);
};

[[nodiscard]] std::span<const ExportFormat> export_formats();

// nullptr when there is none of that name.
[[nodiscard]] const ExportFormat* find_export_format(std::string_view name);

}  // namespace attest
