// The elements of RSS, Atom and WXR, gathered into entries.  Part of indexer/readers/feed.cpp.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "indexer/readers/feed_entry.h"
#include "indexer/readers/xml_rewriter.h"
#include "indexer/readers/xml_stream.h"

namespace attest {

class FeedStream : public XmlHandler {
 public:
  using Sink = std::function<void(FeedEntry&&, const FeedChannel&)>;
  explicit FeedStream(Sink sink) : sink_(std::move(sink)) {}

  void open(const XmlTag& tag) override;
  void close(std::string_view name) override;
  void characters(std::string_view text) override;

 private:
  static constexpr std::size_t kNowhere = 1000000;
  static constexpr std::size_t kMaxField = std::size_t{64} << 10;

  void take(std::string& into, std::size_t most = kMaxField);
  [[nodiscard]] std::string base_here() const;
  void open_entry();
  void open_in_channel(const XmlTag& tag);
  void open_in_entry(const XmlTag& tag);
  void open_simple(std::string_view name);
  void open_marked(const XmlTag& tag, MarkedText& into, std::size_t most);
  void open_below(const XmlTag& tag);
  void end_author(std::string_view name);
  void end_entry();

  Sink sink_;
  FeedChannel channel_;
  std::optional<FeedEntry> entry_;
  std::optional<XmlRewriter> rewriter_;  // of Atom's XHTML

  std::string* field_ = nullptr;  // where the characters of the open element go
  std::size_t most_ = 0;          // bytes of it

  std::size_t depth_ = 0;
  std::size_t channel_depth_ = kNowhere;
  std::size_t entry_depth_ = kNowhere;
  std::size_t author_depth_ = kNowhere;
  std::size_t rewritten_depth_ = kNowhere;
  std::vector<std::pair<std::size_t, std::string>> langs_;  // by depth
  std::vector<std::pair<std::size_t, std::string>> bases_;

  std::string person_;
  std::string login_;
  std::string display_name_;
  std::map<std::string, std::string> logins_;  // names of an export's authors
};

}  // namespace attest
