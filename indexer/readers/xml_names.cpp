#include "indexer/readers/xml_names.h"

#include <algorithm>
#include <iterator>

namespace attest {
namespace {

struct Namespace {
  std::string_view begins;  // of its address: versions stand at the end
  std::string_view prefix;
};

constexpr Namespace kNamespaces[] = {
    {"http://www.w3.org/2005/Atom", "atom"},
    {"http://purl.org/atom/ns#", "atom"},
    {"http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"},
    {"http://purl.org/rss/1.0/modules/content/", "content"},
    {"http://purl.org/rss/1.0/modules/", "module"},
    {"http://purl.org/rss/1.0/", ""},
    {"http://purl.org/dc/elements/1.1/", "dc"},
    {"http://purl.org/dc/terms/", "dcterms"},
    {"http://wordpress.org/export/1.0/excerpt/", "excerpt"},
    {"http://wordpress.org/export/1.1/excerpt/", "excerpt"},
    {"http://wordpress.org/export/1.2/excerpt/", "excerpt"},
    {"http://wordpress.org/export/", "wp"},
    {"http://www.mediawiki.org/xml/export-", ""},
    {"http://www.w3.org/1999/xhtml", "xhtml"},
    {"http://search.yahoo.com/mrss", "media"},
    {"http://news.yandex.ru", "yandex"},
    {"http://turbo.yandex.ru", "turbo"},
    {"http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"},
};

const Namespace* known(std::string_view address) {
  const auto* found =
      std::find_if(std::begin(kNamespaces), std::end(kNamespaces),
                   [&](const Namespace& one) { return address.starts_with(one.begins); });
  return found == std::end(kNamespaces) ? nullptr : found;
}

constexpr std::string_view kXmlns = "xmlns";

// Each name is looked up among these; more of them no document has.
constexpr std::size_t kMaxBindings = 64;

}  // namespace

void XmlNames::open(const char** attributes) {
  bound_.push_back(bindings_.size());
  for (; *attributes != nullptr && bindings_.size() < kMaxBindings; attributes += 2) {
    std::string_view name = attributes[0];
    if (!name.starts_with(kXmlns)) continue;
    name.remove_prefix(kXmlns.size());
    if (!name.empty() && name.front() != ':') continue;
    if (!name.empty()) name.remove_prefix(1);
    const Namespace* space = known(attributes[1]);
    bindings_.push_back({std::string(name), std::string(space == nullptr ? name : space->prefix)});
  }
}

void XmlNames::close() {
  bindings_.resize(bound_.back());
  bound_.pop_back();
}

std::string XmlNames::usual(std::string_view name, bool is_attribute) const {
  const std::size_t colon = name.find(':');
  const std::string_view prefix =
      colon == std::string_view::npos ? std::string_view() : name.substr(0, colon);
  const std::string_view local = colon == std::string_view::npos ? name : name.substr(colon + 1);
  // An attribute without a prefix is in no namespace.
  if (is_attribute && prefix.empty()) return std::string(name);
  const auto found = std::find_if(bindings_.rbegin(), bindings_.rend(),
                                  [&](const Binding& one) { return one.prefix == prefix; });
  std::string whole(found == bindings_.rend() ? prefix : std::string_view(found->usual));
  if (!whole.empty()) whole.push_back(':');
  return whole.append(local);
}

}  // namespace attest
