#include "indexer/readers/json_feed.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "indexer/readers/feed_entries.h"
#include "indexer/readers/undecodable.h"
#include "indexer/readers/web_address.h"
#include "text/encoding.h"

namespace attest {
namespace {

using nlohmann::json;

constexpr std::size_t kMostBytes = std::size_t{64} << 20;
constexpr std::size_t kMaxDepth = 100;
constexpr std::size_t kMaxAuthors = 100;

// Takes what is known by its place and builds no tree: a value costs its own bytes only.
class Items : public nlohmann::json_sax<json> {
 public:
  explicit Items(FeedEntries& entries) : entries_(entries) {}

  bool null() override { return next(); }
  bool boolean(bool) override { return next(); }
  bool number_integer(number_integer_t value) override { return word(std::to_string(value)); }
  bool number_unsigned(number_unsigned_t value) override { return word(std::to_string(value)); }
  bool number_float(number_float_t, const string_t& value) override { return word(value); }
  bool string(string_t& value) override { return word(std::move(value)); }
  bool binary(binary_t&) override { return next(); }
  bool start_object(std::size_t) override { return begin(); }
  bool start_array(std::size_t) override { return begin() && (places_.back() = "*", true); }
  bool end_array() override { return end(); }
  bool key(string_t& value) override {
    places_.back() = value.substr(0, 40);
    return true;
  }
  bool end_object() override {
    places_.pop_back();
    if (is_item()) {
      if (entry_) entries_.add(std::move(*entry_), channel_);
      entry_.reset();
    }
    return true;
  }
  bool parse_error(std::size_t at, const std::string&, const json::exception&) override {
    error_at_ = at;
    return false;
  }

  // Byte that is no JSON, if the parser came to one.
  [[nodiscard]] std::optional<std::size_t> error_at() const { return error_at_; }

 private:
  bool next() { return true; }

  bool begin() {
    if (places_.size() >= kMaxDepth) return false;
    if (is_item()) entry_.emplace();
    places_.emplace_back();
    return true;
  }
  bool end() {
    places_.pop_back();
    return true;
  }

  // Directly in the list of items.
  [[nodiscard]] bool is_item() const {
    return places_.size() == 2 && places_[0] == "items" && places_[1] == "*";
  }

  bool word(std::string value) {
    if (places_.empty()) return true;
    if (entry_ && places_.size() == 3)
      of_item(places_[2], std::move(value));
    else if (entry_ && places_.back() == "name")
      author(2, std::move(value), entry_->authors);
    else if (!entry_ && places_.size() == 1)
      of_feed(places_[0], std::move(value));
    else if (!entry_ && places_.back() == "name")
      author(0, std::move(value), channel_.authors);
    return true;
  }

  void author(std::size_t at, std::string value, std::vector<std::string>& authors) {
    const bool one = places_.size() == at + 2 && places_[at] == "author";
    const bool of_many = places_.size() == at + 3 && places_[at] == "authors";
    if ((one || of_many) && !value.empty() && authors.size() < kMaxAuthors &&
        std::find(authors.begin(), authors.end(), value) == authors.end())
      authors.push_back(std::move(value));
  }

  void of_feed(std::string_view name, std::string&& value) {
    if (name == "title") channel_.title = std::move(value);
    if (name == "home_page_url") channel_.link = std::move(value);
    if (name == "language") channel_.lang = std::move(value);
  }

  void of_item(std::string_view name, std::string&& value) {
    FeedEntry& entry = *entry_;
    if (name == "id") entry.guid = std::move(value);
    if (name == "url") entry.link = std::move(value);
    if (name == "title") entry.title = {std::move(value), Markup::Text};
    if (name == "content_html") entry.content = {std::move(value), Markup::Html};
    if (name == "content_text" && entry.content.text.empty())
      entry.content = {std::move(value), Markup::Text};
    if (name == "summary") entry.summary = {std::move(value), Markup::Text};
    if (name == "date_published") entry.published = std::move(value);
    if (name == "date_modified") entry.updated = std::move(value);
    if (name == "language") entry.lang = std::move(value);
  }

  FeedEntries& entries_;
  FeedChannel channel_;
  std::optional<FeedEntry> entry_;
  std::vector<std::string> places_;  // the key in each open object, "*" in each list
  std::optional<std::size_t> error_at_;
};

}  // namespace

// By its version, which is an address, with its slashes escaped or not.
bool is_json_feed(const Head& head) {
  const std::string& text = head.text;
  if (!text.starts_with('{')) return false;
  std::size_t at = text.find("\"version\"");
  if (at == std::string::npos) return false;
  at = text.find_first_not_of(" \t\r\n:", at + 9);
  if (at == std::string::npos || text[at] != '"') return false;
  const std::string_view version = std::string_view(text).substr(at, 60);
  return version.substr(0, version.find('"', 1)).find("jsonfeed.org") != std::string_view::npos;
}

void read_json_feed(Input& input, Reading& reading) {
  std::optional<std::string> bytes = read_all(input.bytes, {}, kMostBytes);
  if (!bytes) return reading.tell(input, ErrorCode::TooLarge, "a feed of over 64 MiB; split it");
  Decoded decoded;
  DecodeFailure failure;
  if (!decode(*bytes, {}, Damage::Replace, decoded, failure)) {
    const Diagnostic why = undecodable(input.path, failure, *bytes);
    return reading.tell(input, why.code, why.message, why.line, why.offset);
  }
  bytes.reset();
  FeedEntries entries(input, reading);
  Items items(entries);
  const bool whole = json::sax_parse(decoded.text, &items);
  if (items.error_at())
    reading.tell(input, ErrorCode::Malformed, "not JSON; read up to here, correct the feed",
                 std::nullopt, *items.error_at());
  else if (!whole)
    reading.tell(input, ErrorCode::Malformed, "nested more than 100 deep; read up to there");
  else if (entries.count() == 0)
    reading.tell(input, ErrorCode::Malformed, "a feed without items; nothing to read");
}

}  // namespace attest
