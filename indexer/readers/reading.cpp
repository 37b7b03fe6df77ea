#include "indexer/readers/reading.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <utility>

#include "indexer/readers/complete.h"
#include "indexer/readers/format.h"

namespace attest {
namespace {

constexpr std::size_t kHeadBytes = 4096;

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

// The head again, then what is behind it.
ByteSource from_the_beginning(std::string head, ByteSource rest) {
  return [head = std::move(head), at = std::size_t{0}, rest = std::move(rest)](
             char* into, std::size_t size) mutable {
    if (at == head.size()) return rest(into, size);
    const std::size_t count = std::min(size, head.size() - at);
    std::memcpy(into, head.data() + at, count);
    at += count;
    return count;
  };
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n\f") == std::string_view::npos;
}

std::string mebibytes(std::size_t bytes) {
  return std::to_string(bytes >> 20) + " MiB";
}

}  // namespace

std::string join_members(std::string_view outer, std::string_view inner) {
  std::string joined(outer);
  if (!outer.empty() && !inner.empty()) joined += '!';
  return joined.append(inner);
}

void Reading::read(Input&& input) {
  try {
    std::string head = read_head(input.bytes);
    if (head.empty())
      return tell(input, ErrorCode::Malformed, "the file is empty; nothing to read");
    const Format& format = format_of(look_at(head, input.name, input.media_type));
    if (input.format.empty()) input.format = format.name;
    input.bytes = from_the_beginning(std::move(head), std::move(input.bytes));
    if (format.read_stream != nullptr) return format.read_stream(input, *this);
    read_whole(format, input);
  } catch (const InputError& error) {
    tell(input, error.code(), error.what());
  }
}

void Reading::read_whole(const Format& format, Input& input) {
  std::optional<std::string> bytes;
  if (input.size <= format.most_bytes) bytes = read_all(input.bytes, {}, format.most_bytes);
  if (!bytes)
    return tell(input, ErrorCode::TooLarge,
                "over " + mebibytes(format.most_bytes) + ", too large for one article; split it");
  std::vector<Diagnostic> diagnostics;
  std::vector<Article> articles = format.read_whole(*bytes, input, diagnostics);
  for (Diagnostic& diagnostic : diagnostics)
    tell(input, diagnostic.code, std::move(diagnostic.message), diagnostic.line, diagnostic.offset);
  for (std::size_t i = 0; i < articles.size(); ++i) {
    Article& article = articles[i];
    const std::string number = std::to_string(i + 1);
    if (articles.size() > 1) article.member = "article " + number;
    if (article.id.empty())
      article.id = std::string(stem(input.name)) + (i == 0 ? "" : "-" + number);
    hand_over(input, std::move(article), articles.size() == 1 ? input.entry : nullptr);
  }
}

void Reading::add(const Input& input, Article&& article) {
  hand_over(input, std::move(article), nullptr);
}

void Reading::hand_over(const Input& input, Article&& article, const SourceEntry* entry) {
  const std::string which = article.member.empty() ? "" : article.member + ": ";
  if (is_blank(article.text))
    return tell(input, ErrorCode::Malformed, which + "no text in it; nothing to read");
  if (article.text.size() > kMaxArticleBytes)
    return tell(input, ErrorCode::TooLarge,
                which + "a text of over " + mebibytes(kMaxArticleBytes) +
                    ", too large for one article; split it");
  article.path = input.path;
  article.member = join_members(input.member, article.member);
  if (article.url.empty()) article.url = input.url;
  if (!input.provenance.container.empty()) {
    if (article.provenance.empty()) article.provenance.emplace_back();
    for (Provenance& from : article.provenance) {
      from.container = input.provenance.container;
      from.record = join_members(input.provenance.record, from.record);
      if (input.depth > 0) from.offset = input.provenance.offset;
      if (from.fetched.empty()) from.fetched = input.provenance.fetched;
      if (from.hash.empty()) from.hash = input.provenance.hash;
    }
  }
  complete(article, entry);
  ++report_.articles;
  ++of_format(report_.formats, input.format).articles;
  sink_(std::move(article));
}

void Reading::leave_out(const Input& input, std::string_view reason, std::size_t count) {
  attest::leave_out(of_format(report_.formats, input.format), reason, count);
}

void Reading::tell(const Input& input, ErrorCode code, std::string message,
                   std::optional<std::uint64_t> line, std::optional<std::uint64_t> offset) {
  if (input.depth == 0) {
    report_.diagnostics.push_back({code, input.path, line, offset, std::move(message)});
    return;
  }
  std::string where = "in " + input.member;
  if (line) where += ":" + std::to_string(*line);
  std::optional<std::uint64_t> at;
  if (!input.provenance.container.empty()) at = input.provenance.offset;
  report_.diagnostics.push_back({code, input.path, std::nullopt, at, where + ": " + message});
}

}  // namespace attest
