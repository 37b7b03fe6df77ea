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

std::vector<Article> read_one(FileFormat format, std::string_view bytes, const std::string& path,
                              std::vector<Diagnostic>& diagnostics) {
  if (format == FileFormat::Xml) return read_tei(bytes, path, diagnostics);
  std::optional<Article> article = format == FileFormat::Html
                                       ? read_html(bytes, path, diagnostics)
                                       : read_plain_text(bytes, path, diagnostics);
  std::vector<Article> articles;
  if (article) articles.push_back(*std::move(article));
  return articles;
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n\f") == std::string_view::npos;
}

bool is_readable(const Article& article, const std::string& path, ReadReport& report) {
  if (is_blank(article.text)) {
    add(report, ErrorCode::Malformed, path, "no text in it; nothing to read");
    return false;
  }
  if (article.text.size() > kMaxArticleBytes) {
    add(report, ErrorCode::TooLarge, path,
        "a text of over 32 MiB, too large for one article; split it");
    return false;
  }
  return true;
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
  std::vector<Article> articles = read_one(format, *bytes, path, report.diagnostics);
  for (std::size_t i = 0; i < articles.size(); ++i) {
    Article& article = articles[i];
    if (articles.size() > 1) article.member = "article " + std::to_string(i + 1);
    if (is_readable(article, path, report)) {
      article.path = path;
      if (article.id.empty())
        article.id = std::string(stem(path)) + (i == 0 ? "" : "-" + std::to_string(i + 1));
      complete(article, articles.size() == 1 ? entry : nullptr);
      ++report.articles;
      sink(std::move(article));
    }
  }
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
  const auto complete_one = [&](Article&& article) {
    complete(article, nullptr);
    sink(std::move(article));
  };
  ReadReport report =
      format == FileFormat::JsonLines
          ? read_json_lines(source, std::move(head), path, complete_one)
          : read_whole(format, source, head, known_size, path, entry, sink);
  if (report.formats.empty() && report.articles > 0)
    of_format(report.formats, name_of(format)).articles = report.articles;
  return report;
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
