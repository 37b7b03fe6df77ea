#include "indexer/readers/feed.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "indexer/readers/feed_entries.h"
#include "indexer/readers/feed_stream.h"
#include "indexer/readers/undecodable.h"
#include "indexer/readers/xml_repair.h"
#include "indexer/readers/xml_source.h"
#include "indexer/readers/xml_stream.h"
#include "text/encoding.h"

namespace attest {
namespace {

// A feed of no more is read whole and decoded; larger ones are exports, in UTF-8.
constexpr std::size_t kMostDecoded = std::size_t{16} << 20;

struct FeedText {
  std::string text;
  std::optional<std::size_t> begins;  // where in the file; none where places are not its own
};

// All of a feed in UTF-8, without what is plainly a slip: blanks before its beginning, bare
// ampersands.  nullopt, and told, when it is no text.
std::optional<FeedText> decoded(std::string_view bytes, const Input& input, Reading& reading) {
  const std::string_view declared = declared_xml_encoding(bytes);
  Decoded all;
  DecodeFailure failure;
  if (!decode(bytes, declared.empty() ? input.charset : declared, Damage::Replace, all, failure)) {
    const Diagnostic why = undecodable(input.path, failure, bytes);
    reading.tell(input, why.code, why.message, why.line, why.offset);
    return std::nullopt;
  }
  if (const auto remark = contradicted(input.path, declared, all, bytes))
    reading.tell(input, remark->code, remark->message, remark->line, remark->offset);
  all.text.erase(0, all.text.find_first_not_of(" \t\r\n"));
  const std::size_t mark = bytes.size() - std::min(all.text.size(), bytes.size());
  const bool own = bytes.ends_with(all.text);
  if (auto escaped = with_ampersands_escaped(all.text)) return FeedText{*std::move(escaped), {}};
  return FeedText{std::move(all.text), own ? std::optional(mark) : std::nullopt};
}

bool says(const Head& head, std::string_view words) {
  return head.text.find(words) != std::string::npos;
}

}  // namespace

bool is_feed(const Head& head) {
  const std::string_view markup = head.markup();
  if (names_element(markup, "rss") || markup.starts_with("<!doctype rss")) return true;
  if (names_element(markup, "rdf:rdf"))
    return says(head, "http://purl.org/rss/1.0/") || says(head, "netscape.com/rdf/simple/0.9");
  const bool atom =
      says(head, "http://www.w3.org/2005/atom") || says(head, "http://purl.org/atom/ns#");
  return atom && (names_element(markup, "feed") || names_element(markup, "entry") ||
                  names_element(markup, "atom:feed") || names_element(markup, "atom:entry"));
}

void read_feed(Input& input, Reading& reading) {
  FeedText feed{first_bytes(input.bytes, kMostDecoded), 0};
  ByteSource rest = std::move(input.bytes);
  if (feed.text.size() < kMostDecoded) {
    auto whole = decoded(feed.text, input, reading);
    if (!whole) return;
    feed = *std::move(whole);
    rest = [](char*, std::size_t) { return std::size_t{0}; };
  }
  FeedEntries entries(input, reading);
  FeedStream stream([&](FeedEntry&& entry, const FeedChannel& channel) {
    if (!feed.begins) entry.offset.reset();
    if (entry.offset) *entry.offset += *feed.begins;
    entries.add(std::move(entry), channel);
  });
  if (const auto fault = parse_xml(joined(std::move(feed.text), std::move(rest)), stream))
    reading.tell(input, ErrorCode::Malformed,
                 fault->message + "; read up to here, correct the feed", fault->line);
  else if (entries.count() == 0)
    reading.tell(input, ErrorCode::Malformed, "a feed without entries; nothing to read");
}

}  // namespace attest
