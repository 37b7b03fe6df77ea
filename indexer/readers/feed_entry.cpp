#include "indexer/readers/feed_entry.h"

#include <algorithm>
#include <utility>

#include "indexer/layout/block_furniture.h"
#include "indexer/readers/block_text.h"
#include "indexer/readers/character_references.h"
#include "indexer/readers/feed_date.h"
#include "indexer/readers/html.h"
#include "indexer/readers/html_fragment.h"
#include "indexer/readers/metadata.h"
#include "indexer/readers/web_address.h"
#include "text/ascii.h"

namespace attest {
namespace {

std::string title_of(const MarkedText& title) {
  return title.markup == Markup::Text ? collapsed(title.text) : words_of_html(title.text);
}

// Blank lines part paragraphs; the lines of one stay lines.
void read_text(std::string_view text, std::string_view title, Article& article) {
  BlockText out(Space::Collapse);
  out.boundary(BlockKind::Heading, {});
  out.characters(title);
  out.boundary(BlockKind::Paragraph, {});
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    if (ascii::is_blank(line)) out.boundary(BlockKind::Paragraph, {});
    out.characters(line);
    out.line_break();
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  out.finish(article);
}

// Returns why it cannot be read.
std::string read_content(const MarkedText& content, const std::string& title, Article& article) {
  const bool unsaid = content.markup == Markup::Unsaid;
  if (content.markup == Markup::Html || (unsaid && has_tags(content.text)))
    return read_html_fragment(content.text, title, article);
  if (content.markup == Markup::Text)
    read_text(content.text, title, article);
  else
    read_text(without_references(content.text), title, article);
  return {};
}

// What all versions share.  A guid that is no address is one only within its feed.
std::string identity_of(const FeedEntry& entry, const FeedChannel& channel) {
  if (entry.guid.empty() || is_absolute(entry.guid)) return entry.guid;
  const std::string& home = channel.link.empty() ? channel.title : channel.link;
  return home.empty() ? std::string() : home + "#" + entry.guid;
}

std::string_view without_scheme(std::string_view address) {
  const std::size_t mark = address.find("://");
  if (mark != std::string_view::npos) address.remove_prefix(mark + 3);
  if (address.ends_with('/')) address.remove_suffix(1);
  return address;
}

}  // namespace

EntryRead read_entry(FeedEntry&& entry, const FeedChannel& channel, std::size_t number) {
  EntryRead read;
  Article& article = read.article;
  article.title = title_of(entry.title);
  const bool teaser = ascii::is_blank(entry.content.text);
  const MarkedText& content = teaser ? entry.summary : entry.content;
  const std::string name = entry.record.empty() ? entry.guid : entry.record;
  if (entry.too_large || content.text.size() > kMaxHtmlBytes) {
    read.fault = "a text of over 16 MiB";
    return read;
  }
  if (article.title.empty() && ascii::is_blank(content.text)) {
    read.left_out = "empty entries";
    return read;
  }
  read.fault = read_content(content, article.title, article);
  mark_furniture(article);
  if (!entry.link.empty())
    article.url = resolved(channel.link, entry.link);
  else if (entry.guid_is_link && is_absolute(entry.guid))
    article.url = entry.guid;
  article.identity = identity_of(entry, channel);
  const std::string& address = article.url.empty() ? article.identity : article.url;
  article.id = without_scheme(address);
  article.member = !name.empty()          ? name
                   : !article.url.empty() ? article.url
                                          : "entry " + std::to_string(number);
  article.authors = entry.authors.empty() ? channel.authors : std::move(entry.authors);
  article.publisher = words_of_html(channel.title);
  article.published = feed_date(entry.published);
  if (!article.published) article.published = feed_date(entry.updated);
  article.lang = entry.lang.empty() ? channel.lang : entry.lang;
  article.lang.resize(std::min(article.lang.find_first_of("-_"), article.lang.size()));
  Provenance from;
  from.record = article.member;
  from.saved = entry.updated;
  from.offset = entry.offset;
  article.provenance.push_back(std::move(from));
  return read;
}

}  // namespace attest
