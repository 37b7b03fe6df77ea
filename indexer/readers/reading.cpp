#include "indexer/readers/reading.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <utility>

#include "indexer/readers/complete.h"
#include "indexer/readers/format.h"
#include "indexer/readers/left_out.h"
#include "indexer/readers/readable.h"
#include "text/ascii.h"
#include "text/digest.h"

namespace attest {
namespace {

constexpr std::size_t kHeadBytes = 4096;

// Texts pack to a tenth, dumps with every revision of a page to a hundredth.
constexpr std::uint64_t kFreelyUnpacked = std::uint64_t{64} << 20;
constexpr std::uint64_t kMaxRatio = 200;

constexpr std::size_t kMostTold = 50;

std::string_view account_of(const Input& input) {
  return input.account.empty() ? input.format : input.account;
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

bool Reading::is_too_deep(const Input& input) {
  if (input.depth < kMaxDepth) return false;
  tell(input, ErrorCode::TooLarge,
       "files nested more than " + std::to_string(kMaxDepth) + " deep; not read, unpack it");
  return true;
}

std::uint64_t Reading::most_unpacked() const {
  return kFreelyUnpacked + kMaxRatio * packed_;
}

bool Reading::is_spent() const {
  return unpacked_ > most_unpacked();
}

ByteSource Reading::unpacked(ByteSource source) {
  return [this, source = std::move(source)](char* into, std::size_t size) {
    const std::size_t count = source(into, size);
    unpacked_ += count;
    if (is_spent())
      throw InputError(ErrorCode::TooLarge,
                       "unpacks to over " + std::to_string(kMaxRatio) +
                           " times its size; the rest of the file is not read");
    return count;
  };
}

bool Reading::leave_out_by_content(const Input& input, const Head& head, const Format& format) {
  if (input.member.empty()) return false;  // the user named it: why it is no article is told
  const std::string_view reason =
      head.bytes.empty() ? "empty" : reason_by_content(head, format, input);
  if (!reason.empty()) leave_out(input, reason);
  return !reason.empty();
}

// Of the file itself: its size where that is known, for not all of it may be read.
ByteSource Reading::counted(ByteSource source, std::size_t size) {
  packed_ = size;
  if (size > 0) return source;
  return [this, source = std::move(source)](char* into, std::size_t most) {
    const std::size_t count = source(into, most);
    packed_ += count;
    return count;
  };
}

void Reading::read(Input&& input) {
  try {
    if (input.depth == 0) input.bytes = counted(std::move(input.bytes), input.size);
    std::string bytes = first_bytes(input.bytes, kHeadBytes);
    const Head head = look_at(bytes, input.name, input.media_type);
    const Format& format = format_of(head);
    if (leave_out_by_content(input, head, format)) return;
    if (bytes.empty())
      return tell(input, ErrorCode::Malformed, "the file is empty; nothing to read");
    input.format = format.name;
    input.bytes = joined(std::move(bytes), std::move(input.bytes));
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
  // Nobody can put right what a server says of a page that can be read all the same.
  if (!input.url.empty() && !articles.empty()) diagnostics.clear();
  for (Diagnostic& diagnostic : diagnostics)
    tell(input, diagnostic.code, std::move(diagnostic.message), diagnostic.line, diagnostic.offset);
  // Only of members: a file's own state is known otherwise.
  if (!input.provenance.container.empty() && input.provenance.hash.empty())
    input.provenance.hash = "sha256:" + sha256(*bytes);
  bytes.reset();
  for (std::size_t i = 0; i < articles.size(); ++i) {
    Article& article = articles[i];
    const std::string number = std::to_string(i + 1);
    if (articles.size() > 1) article.member = "article " + number;
    // Fetched from there, whatever the page says of itself.
    if (articles.size() == 1 && !input.url.empty()) article.url = input.url;
    if (article.id.empty())
      article.id = (input.id.empty() ? std::string(stem(input.name)) : input.id) +
                   (i == 0 ? "" : "-" + number);
    hand_over(input, std::move(article), articles.size() == 1 ? input.entry : nullptr);
  }
}

void Reading::add(const Input& input, Article&& article) {
  hand_over(input, std::move(article), nullptr);
}

void Reading::hand_over(const Input& input, Article&& article, const SourceEntry* entry) {
  const std::string which = article.member.empty() ? "" : article.member + ": ";
  if (ascii::is_blank(article.text) && !input.member.empty())
    return leave_out(input, "without text");
  if (ascii::is_blank(article.text))
    return tell(input, ErrorCode::Malformed, which + "no text in it; nothing to read");
  if (article.text.size() > kMaxArticleBytes)
    return tell(input, ErrorCode::TooLarge,
                which + "a text of over " + mebibytes(kMaxArticleBytes) +
                    ", too large for one article; split it");
  article.path = input.path;
  article.member = join_members(input.member, article.member);
  if (article.url.empty()) article.url = input.url;
  if (!input.provenance.container.empty() && article.provenance.empty())
    article.provenance.emplace_back();
  for (Provenance& from : article.provenance) {
    // Of the container: what is packed in it counts bytes of its own.
    if (input.depth > 0) from.offset = input.provenance.offset;
    if (input.provenance.container.empty()) continue;
    from.container = input.provenance.container;
    from.record = join_members(input.provenance.record, from.record);
    if (from.fetched.empty()) from.fetched = input.provenance.fetched;
    if (from.hash.empty()) from.hash = input.provenance.hash;
  }
  complete(article, entry);
  ++report_.articles;
  ++of_format(report_.formats, account_of(input)).articles;
  sink_(std::move(article));
}

void Reading::leave_out(const Input& input, std::string_view reason, std::size_t count) {
  attest::leave_out(of_format(report_.formats, account_of(input)), reason, count);
}

void Reading::tell(const Input& input, ErrorCode code, std::string message,
                   std::optional<std::uint64_t> line, std::optional<std::uint64_t> offset) {
  if (report_.diagnostics.size() >= kMostTold) {
    ++untold_;
    return;
  }
  if (!input.member.empty()) {
    message = "in " + input.member + (line ? ":" + std::to_string(*line) : "") + ": " + message;
    line.reset();
    offset.reset();
    if (!input.provenance.container.empty()) offset = input.provenance.offset;
  }
  report_.diagnostics.push_back({code, input.path, line, offset, readable(message)});
}

ReadReport Reading::take() {
  if (untold_ > 0 && !report_.diagnostics.empty())
    report_.diagnostics.push_back({ErrorCode::Malformed,
                                   report_.diagnostics.front().path,
                                   {},
                                   {},
                                   std::to_string(untold_) + " more faults are not told"});
  return std::move(report_);
}

}  // namespace attest
