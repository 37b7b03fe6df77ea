#include "indexer/reader.h"

#include <algorithm>

#include "indexer/readers/complete.h"
#include "indexer/readers/format.h"
#include "indexer/readers/html.h"
#include "indexer/readers/input.h"
#include "indexer/readers/json_lines.h"
#include "indexer/readers/plain_text.h"
#include "indexer/readers/tei.h"

namespace attest {
namespace {

constexpr std::size_t kHeadBytes = 4096;

// The most bytes a file of one format may have, so that its tree and its text
// stay within the memory promised whatever the bytes are.
struct Limit {
  std::size_t bytes;
  std::string_view shown;
};
Limit limit_of(FileFormat format) {
  if (format == FileFormat::Xml) return {kMaxXmlBytes, "16 MiB"};
  if (format == FileFormat::Html) return {kMaxHtmlBytes, "16 MiB"};
  return {kMaxArticleBytes, "32 MiB"};
}

std::string file_name(const std::string& path) {
  return path.substr(path.rfind('/') + 1);
}

std::string read_head(const ByteSource& source) {
  std::string head(kHeadBytes, '\0');
  std::size_t size = 0;
  while (size < head.size()) {
    const std::size_t count = source(head.data() + size, head.size() - size);
    if (count == 0) break;
    size += count;
  }
  head.resize(size);
  return head;
}

void add(ReadReport& report, ErrorCode code, const std::string& path, const std::string& message) {
  report.diagnostics.push_back({code, path, std::nullopt, std::nullopt, message});
}

std::optional<Article> read_one(FileFormat format, std::string_view bytes, const std::string& path,
                                std::vector<Diagnostic>& diagnostics) {
  switch (format) {
    case FileFormat::Xml:
      return read_tei(bytes, path, diagnostics);
    case FileFormat::Html:
      return read_html(bytes, path, diagnostics);
    case FileFormat::JsonLines:
    case FileFormat::PlainText:
      return read_plain_text(bytes, path, diagnostics);
  }
  return std::nullopt;
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n\f") == std::string_view::npos;
}

ReadReport read_whole(FileFormat format, const ByteSource& source, std::string_view head,
                      std::size_t known_size, const std::string& path, const SourceEntry* entry,
                      const ArticleSink& sink) {
  ReadReport report;
  const Limit limit = limit_of(format);
  std::optional<std::string> bytes;
  if (known_size <= limit.bytes) bytes = read_all(source, head, limit.bytes);
  if (!bytes) {
    add(report, ErrorCode::TooLarge, path,
        "over " + std::string(limit.shown) + ", too large for one article; split it");
    return report;
  }
  auto article = read_one(format, *bytes, path, report.diagnostics);
  if (!article) return report;
  if (is_blank(article->text)) {
    add(report, ErrorCode::Malformed, path, "no text in it; nothing to read");
    return report;
  }
  if (article->text.size() > kMaxArticleBytes) {
    add(report, ErrorCode::TooLarge, path,
        "a text of over 32 MiB, too large for one article; split it");
    return report;
  }
  article->path = path;
  if (article->id.empty()) article->id = stem(path);
  complete(*article, entry);
  ++report.articles;
  sink(std::move(*article));
  return report;
}

ReadReport read_source(const ByteSource& source, std::size_t known_size, const std::string& path,
                       const SourceEntry* entry, const ArticleSink& sink) {
  std::string head = read_head(source);
  if (head.empty()) {
    ReadReport report;
    add(report, ErrorCode::Malformed, path, "the file is empty; nothing to read");
    return report;
  }
  const FileFormat format = sniff(head, path);
  if (format == FileFormat::JsonLines)
    return read_json_lines(source, std::move(head), path, [&](Article&& article) {
      complete(article, nullptr);
      sink(std::move(article));
    });
  return read_whole(format, source, head, known_size, path, entry, sink);
}

}  // namespace

ReadReport read_file(const std::string& path, const ArticleSink& sink) {
  ReadReport report;
  try {
    InputFile file(path);
    std::vector<Diagnostic> about_sources;
    const auto sources = sources_beside(path, about_sources);
    const SourceEntry* entry = nullptr;
    if (sources) {
      const auto found = sources->by_file.find(file_name(path));
      if (found != sources->by_file.end()) entry = &found->second;
    }
    report = read_source([&](char* into, std::size_t size) { return file.read(into, size); },
                         file.size(), path, entry, sink);
    report.diagnostics.insert(report.diagnostics.begin(), about_sources.begin(),
                              about_sources.end());
  } catch (const InputError& error) {
    add(report, error.code(), path, error.what());
  }
  return report;
}

ReadReport read_stream(std::istream& in, const std::string& name, const ArticleSink& sink) {
  const ByteSource source = [&](char* into, std::size_t size) {
    in.read(into, static_cast<std::streamsize>(size));
    return static_cast<std::size_t>(in.gcount());
  };
  return read_source(source, 0, name, nullptr, sink);
}

}  // namespace attest
