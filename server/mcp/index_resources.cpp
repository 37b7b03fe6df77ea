#include "server/mcp/index_resources.h"

#include <algorithm>
#include <charconv>
#include <string_view>

#include "search/conflicts/figure_json.h"
#include "server/api/resolve.h"
#include "server/http/message.h"
#include "server/http/problem.h"
#include "text/percent.h"

namespace attest::server {

namespace {

constexpr std::string_view kSource = "source://";
constexpr std::string_view kClaim = "claim://";
constexpr std::size_t kPage = 100;

// A cursor is the number of resources before it.
std::size_t begin_of(const std::string& cursor) {
  std::size_t begin = 0;
  const char* const end = cursor.data() + cursor.size();
  const auto read = std::from_chars(cursor.data(), end, begin);
  if (!cursor.empty() && (read.ec != std::errc() || read.ptr != end))
    throw RpcError{kInvalidParams, "cursor is none that this server gave"};
  return begin;
}

Json described(const ArticleRecord& record) {
  const Article& article = record.article;
  Json json = {{"uri", source_uri(record.key)},
               {"name", record.key},
               {"title", article.title.empty() ? record.key : article.title},
               {"mimeType", "text/plain"},
               {"size", record.text_bytes}};
  if (article.published)
    json["description"] = (article.publisher.empty() ? std::string() : article.publisher + ", ") +
                          article.published->edtf;
  return json;
}

}  // namespace

std::string source_uri(const std::string& article_key) {
  return std::string(kSource) + percent::encoded(article_key);
}

Resources::Page IndexResources::list(const std::string& cursor) const {
  const std::size_t begin = begin_of(cursor);
  const IndexPool::Lease index = pool_.borrow();
  const std::vector<std::string> keys = index->store().article_keys();
  const std::size_t end = std::min(keys.size(), begin + kPage);
  Page page;
  for (std::size_t i = begin; i < end; ++i)
    if (const auto record = index->store().article(keys[i]))
      page.items.push_back(described(*record));
  if (end < keys.size()) page.next = std::to_string(end);
  return page;
}

std::vector<Json> IndexResources::templates() const {
  return {{{"uriTemplate", "source://{article}"},
           {"name", "source"},
           {"title", "Text of an article"},
           {"description", "The text as it was read; offsets of claims count its code points"},
           {"mimeType", "text/plain"}},
          {{"uriTemplate", "claim://{id}"},
           {"name", "claim"},
           {"title", "Claim"},
           {"description", "A figure with its passage, period, attribution and source"},
           {"mimeType", "application/json"}}};
}

std::optional<Resources::Content> IndexResources::read(const std::string& uri) const {
  const IndexPool::Lease index = pool_.borrow();
  const StoreReader& store = index->store();
  try {
    if (uri.starts_with(kClaim))
      return Content{"application/json",
                     dumped(figure_value(figure_named(store, uri.substr(kClaim.size()), "")))};
    if (!uri.starts_with(kSource)) return std::nullopt;
    const std::optional<Target> target = parse_target("/" + uri.substr(kSource.size()));
    if (!target || target->segments.size() != 1) return std::nullopt;
    if (const auto record = store.article(article_key(store, target->segments.front())))
      return Content{"text/plain", store.article_text(*record)};
  } catch (const NoSuchThing&) {  // told by the protocol in its own way
  }
  return std::nullopt;
}

}  // namespace attest::server
