#include "search/export/names.h"

#include <algorithm>

#include "text/ascii.h"
#include "text/digest.h"
#include "text/percent.h"

namespace attest {

namespace {

constexpr std::size_t kLongestName = 40;

bool is_plain(char c) {
  return (c >= 'a' && c <= 'z') || ascii::is_digit(c);
}

std::string key_of(const std::string& id, const std::string& content_hash) {
  std::string name;
  for (const char c : id) {
    if (name.size() == kLongestName) break;
    if (is_plain(ascii::lower(c)))
      name += ascii::lower(c);
    else if (!name.empty() && name.back() != '-')
      name += '-';
  }
  while (name.ends_with('-')) name.pop_back();
  if (name.empty() || (name[0] >= '0' && name[0] <= '9')) name.insert(0, name.empty() ? "a" : "a-");
  return name + "-" + sha256(id + '\0' + content_hash).substr(0, 8);
}

}  // namespace

std::string citation_key(const Article& article) {
  return key_of(article.id, article.content_hash);
}
std::string citation_key(const Version& version) {
  return key_of(version.article, version.content_hash);
}

std::string address_of(const ExportSettings& settings, std::string_view kind,
                       std::string_view id) {
  const std::string base = settings.base.empty() ? "urn:x-attest:" : as_iri(settings.base);
  const bool is_urn = base.starts_with("urn:");
  std::string address = base;
  if (!is_urn && !base.ends_with('/') && !base.ends_with('#')) address += '/';
  return address.append(kind).append(is_urn ? ":" : "/").append(id);
}

bool is_web_address(std::string_view url) {
  std::string scheme(url.substr(0, 8));
  std::transform(scheme.begin(), scheme.end(), scheme.begin(), ascii::lower);
  return scheme.starts_with("http://") || scheme.starts_with("https://");
}

bool is_language_tag(std::string_view tag) {
  std::size_t part = 0;  // characters of it so far
  for (const char c : tag) {
    if (c == '-' ? part == 0 : !is_plain(ascii::lower(c)) || part == 8) return false;
    part = c == '-' ? 0 : part + 1;
  }
  return part > 0 && tag.size() > 1 && !(tag[0] >= '0' && tag[0] <= '9');
}

std::string as_iri(std::string_view url) {
  static constexpr std::string_view kForbidden = " <>\"{}|\\^`[]";
  return percent::encoded(url, [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte > 0x20 && byte != 0x7F && kForbidden.find(c) == std::string_view::npos;
  });
}

std::string source_address(const ExportSettings& settings, const Article& article) {
  return is_web_address(article.url) ? as_iri(article.url)
                                     : address_of(settings, "article", citation_key(article));
}

std::string passage_id(const ExportedArticle& article, Span span) {
  const std::string place = std::to_string(article.around().code_point(span.begin)) + "-" +
                            std::to_string(article.around().code_point(span.end));
  return citation_key(article.article()) + "-" + place;
}

}  // namespace attest
