#include "indexer/reader.h"

#include "indexer/readers/format.h"
#include "indexer/readers/input.h"
#include "indexer/readers/reading.h"
#include "indexer/readers/sources.h"

namespace attest {

ReadReport read_file(const std::string& path, const ArticleSink& sink) {
  std::vector<Diagnostic> diagnostics;
  ReadReport report;
  try {
    InputFile file(path);
    const auto sources = sources_beside(path, diagnostics);
    Input input;
    input.bytes = [&](char* into, std::size_t size) { return file.read(into, size); };
    input.path = path;
    input.name = file_name(path);
    input.size = file.size();
    input.from_offset = [&](std::uint64_t offset) -> ByteSource {
      return [&file, offset](char* into, std::size_t size) mutable {
        const std::size_t count = file.read_at(offset, into, size);
        offset += count;
        return count;
      };
    };
    if (sources) {
      const auto found = sources->by_file.find(input.name);
      if (found != sources->by_file.end()) input.entry = &found->second;
    }
    Reading reading(sink);
    reading.read(std::move(input));
    report = reading.take();
  } catch (const InputError& error) {
    diagnostics.push_back({error.code(), path, std::nullopt, std::nullopt, error.what()});
  }
  report.diagnostics.insert(report.diagnostics.begin(), diagnostics.begin(), diagnostics.end());
  return report;
}

ReadReport read_stream(std::istream& in, const std::string& name, const ArticleSink& sink) {
  Input input;
  input.bytes = [&](char* into, std::size_t size) {
    in.read(into, static_cast<std::streamsize>(size));
    return static_cast<std::size_t>(in.gcount());
  };
  input.path = name;
  input.name = name;
  Reading reading(sink);
  reading.read(std::move(input));
  return reading.take();
}

}  // namespace attest
