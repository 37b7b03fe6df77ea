#include "indexer/readers/feed_stream.h"

#include <utility>

#include "indexer/readers/html.h"
#include "indexer/readers/metadata.h"
#include "indexer/readers/web_address.h"

namespace attest {
namespace {

constexpr std::size_t kMaxAuthors = 100;
constexpr std::size_t kMaxLang = 40;
constexpr std::size_t kMaxBase = 2000;
constexpr std::size_t kMaxLogins = 10000;  // of one export

bool is_alternate(const XmlTag& tag) {
  const std::string_view relation = tag.attribute("rel");
  return relation.empty() || relation == "alternate";
}

}  // namespace

void FeedStream::open(const XmlTag& tag) {
  ++depth_;
  if (rewriter_) {
    if (field_->size() <= most_) rewriter_->open(tag);
    return;
  }
  // Text goes to the innermost element: what is in a child is not its parent's.
  field_ = nullptr;
  if (const std::string_view lang = tag.attribute("xml:lang"); !lang.empty())
    langs_.emplace_back(depth_, lang.substr(0, kMaxLang));
  if (const std::string_view base = tag.attribute("xml:base"); !base.empty())
    if (std::string here = resolved(base_here(), base); here.size() <= kMaxBase)
      bases_.emplace_back(depth_, std::move(here));
  if (entry_ && depth_ == entry_depth_ + 1) return open_in_entry(tag);
  if (entry_ && depth_ == entry_depth_ + 2) return open_below(tag);
  if (entry_) return;
  if (tag.name == "item" || tag.name == "atom:entry") return open_entry();
  if (tag.name == "channel" || tag.name == "atom:feed") {
    channel_depth_ = depth_;
    if (!langs_.empty()) channel_.lang = langs_.back().second;
  } else if (depth_ == channel_depth_ + 1) {
    open_in_channel(tag);
  } else if (depth_ == channel_depth_ + 2) {
    open_below(tag);
  }
}

void FeedStream::close(std::string_view name) {
  if (rewriter_ && depth_ > rewritten_depth_) {
    rewriter_->close(name);
    --depth_;
    return;
  }
  rewriter_.reset();
  if (field_ != nullptr && most_ == kMaxField) *field_ = collapsed(*field_);
  field_ = nullptr;
  if (author_depth_ == depth_) end_author(name);
  if (name == "wp:author" && logins_.size() < kMaxLogins) logins_[login_] = display_name_;
  if (name == "channel") channel_depth_ = kNowhere;
  if (entry_ && depth_ == entry_depth_) end_entry();
  while (!langs_.empty() && langs_.back().first == depth_) langs_.pop_back();
  while (!bases_.empty() && bases_.back().first == depth_) bases_.pop_back();
  --depth_;
}

void FeedStream::characters(std::string_view text) {
  if (field_ == nullptr) return;
  if (field_->size() + text.size() > most_) {
    if (entry_ && most_ == kMaxHtmlBytes) entry_->too_large = true;
  } else if (rewriter_) {
    rewriter_->characters(text);
  } else {
    field_->append(text);
  }
}

void FeedStream::take(std::string& into, std::size_t most) {
  into.clear();
  field_ = &into;
  most_ = most;
}

std::string FeedStream::base_here() const {
  return bases_.empty() ? channel_.link : bases_.back().second;
}

void FeedStream::open_entry() {
  entry_.emplace();
  entry_depth_ = depth_;
  entry_->offset = offset;
  author_depth_ = kNowhere;
  if (!langs_.empty()) entry_->lang = langs_.back().second;
}

void FeedStream::open_in_channel(const XmlTag& tag) {
  const std::string_view name = tag.name;
  if (name == "title" || name == "atom:title") take(channel_.title);
  if (name == "link") take(channel_.link);
  if (name == "language" || name == "dc:language") take(channel_.lang);
  if (name == "atom:link" && is_alternate(tag) && channel_.link.empty())
    channel_.link = resolved(base_here(), tag.attribute("href"));
  if (name == "atom:author") author_depth_ = depth_;
}

void FeedStream::open_in_entry(const XmlTag& tag) {
  FeedEntry& entry = *entry_;
  const std::string_view name = tag.name;
  if (name == "title" || name == "atom:title") {
    open_marked(tag, entry.title, kMaxField);
  } else if (name == "content:encoded" || name == "yandex:full-text" || name == "turbo:content") {
    entry.content = {{}, Markup::Unsaid};
    take(entry.content.text, kMaxHtmlBytes);
  } else if (name == "atom:content" && entry.content.text.empty()) {
    open_marked(tag, entry.content, kMaxHtmlBytes);
  } else if (name == "description" || name == "atom:summary" || name == "excerpt:encoded") {
    if (entry.summary.text.empty()) open_marked(tag, entry.summary, kMaxHtmlBytes);
  } else if (name == "atom:link") {
    if (is_alternate(tag) && entry.link.empty())
      entry.link = resolved(base_here(), collapsed(tag.attribute("href")));
  } else if (name == "guid") {
    entry.guid_is_link = tag.attribute("isPermaLink") != "false";
    take(entry.guid);
  } else if (name == "author" || name == "dc:creator" || name == "atom:author") {
    author_depth_ = depth_;
    if (name != "atom:author") take(person_);
  } else {
    open_simple(name);
  }
}

void FeedStream::open_simple(std::string_view name) {
  FeedEntry& entry = *entry_;
  const std::pair<std::string_view, std::string*> fields[] = {
      {"link", &entry.link},
      {"atom:id", &entry.guid},
      {"pubDate", &entry.published},
      {"dc:date", &entry.published},
      {"atom:published", &entry.published},
      {"atom:issued", &entry.published},
      {"wp:post_date", &entry.local_date},
      {"atom:updated", &entry.updated},
      {"atom:modified", &entry.updated},
      {"dcterms:modified", &entry.updated},
      {"dc:language", &entry.lang},
      {"wp:post_id", &entry.post_id},
      {"wp:status", &entry.status},
      {"wp:post_type", &entry.type},
  };
  for (const auto& [known, into] : fields)
    if (known == name) take(*into);
}

// By Atom's types; RSS has none.
void FeedStream::open_marked(const XmlTag& tag, MarkedText& into, std::size_t most) {
  const std::string_view type = tag.attribute("type");
  const bool atom = tag.name.starts_with("atom:");
  into = {};
  if (!tag.attribute("src").empty()) return;
  if (type == "html" || type == "text/html" || tag.attribute("mode") == "escaped")
    into.markup = Markup::Html;
  else if (type == "xhtml" || type == "application/xhtml+xml" || tag.attribute("mode") == "xml")
    into.markup = Markup::Html;
  else if (atom && (type.empty() || type == "text" || type.starts_with("text/")))
    into.markup = Markup::Text;
  else if (atom)
    return;  // pictures and the like
  take(into.text, most);
  if (type == "xhtml" || type == "application/xhtml+xml") {
    rewriter_.emplace(into.text);
    rewritten_depth_ = depth_;
  }
}

void FeedStream::open_below(const XmlTag& tag) {
  if (tag.name == "atom:name" && author_depth_ + 1 == depth_) take(person_);
  if (tag.name == "wp:author_login") take(login_);
  if (tag.name == "wp:author_display_name") take(display_name_);
}

void FeedStream::end_author(std::string_view name) {
  author_depth_ = kNowhere;
  std::string words = collapsed(std::exchange(person_, {}));
  // RSS: "editor@example.org (Name)".
  const std::size_t open = words.find('(');
  if (name == "author" && open != std::string::npos && words.ends_with(')'))
    words = words.substr(open + 1, words.size() - open - 2);
  if (const auto login = logins_.find(words); login != logins_.end() && !login->second.empty())
    words = login->second;
  auto& authors = entry_ ? entry_->authors : channel_.authors;
  const bool address = words.find('@') != std::string::npos && words.find(' ') == words.npos;
  if (!words.empty() && !address && authors.size() < kMaxAuthors)
    authors.push_back(std::move(words));
}

void FeedStream::end_entry() {
  FeedEntry entry = std::move(*entry_);
  entry_.reset();
  sink_(std::move(entry), channel_);
}

}  // namespace attest
