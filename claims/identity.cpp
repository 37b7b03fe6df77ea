#include "claims/identity.h"

#include <algorithm>
#include <array>
#include <vector>

#include "text/ascii.h"

namespace attest {
namespace {

// What campaigns, networks and newsletters add to an address.
constexpr std::array<std::string_view, 8> kTrackingPrefixes = {
    "utm_", "mtm_", "pk_", "at_", "mc_", "ns_", "hsa_", "stm_"};
constexpr std::array<std::string_view, 20> kTracking = {
    "fbclid", "gclid", "dclid",  "gbraid",   "wbraid", "yclid",   "msclkid",
    "igshid", "twclid", "ttclid", "_openstat", "_ga",    "_gl",     "_hsenc",
    "_hsmi",  "cmpid",  "cmp",    "xtor",     "ocid",   "ncid"};

bool is_tracking(std::string_view parameter) {
  const std::string name = ascii::lowered(parameter.substr(0, parameter.find('=')));
  return std::find(kTracking.begin(), kTracking.end(), name) != kTracking.end() ||
         std::any_of(kTrackingPrefixes.begin(), kTrackingPrefixes.end(),
                     [&](std::string_view prefix) { return name.starts_with(prefix); });
}

std::string telling_parameters(std::string_view query) {
  std::string kept;
  while (!query.empty()) {
    const std::string_view one = query.substr(0, query.find('&'));
    query.remove_prefix(std::min(one.size() + 1, query.size()));
    if (one.empty() || is_tracking(one)) continue;
    kept.append(kept.empty() ? "?" : "&").append(one);
  }
  return kept;
}

std::string host_of(std::string_view address) {
  return ascii::lowered(address.substr(0, address.find_first_of("/?#")));
}

std::string_view without_scheme(std::string_view address) {
  if (address.starts_with("//")) return address.substr(2);
  const std::size_t end = address.find("://");
  const bool has_one = end != std::string_view::npos && end < address.find_first_of("/?#");
  return has_one ? address.substr(end + 3) : address;
}

bool is_web_address(std::string_view text) {
  const std::string scheme = ascii::lowered(text.substr(0, text.find("://")));
  return text.find("://") != std::string_view::npos && (scheme == "http" || scheme == "https");
}

// "tag:example.org,2014:7", "urn:uuid:…", a Message-ID: unique wherever they are met.
bool is_unique_by_itself(std::string_view text) {
  return text.find(':') != std::string_view::npos || text.find('@') != std::string_view::npos;
}

bool apart(const std::optional<Period>& a, const std::optional<Period>& b) {
  if (!a || !b) return false;
  return (a->to && b->from && *a->to < *b->from) || (b->to && a->from && *b->to < *a->from);
}

}  // namespace

std::string normalised_address(std::string_view address) {
  address = without_scheme(address);
  std::string host = host_of(address);
  address.remove_prefix(host.size());
  // "#!/page" names the page.
  const std::size_t fragment = address.find('#');
  if (fragment != std::string_view::npos && !address.substr(fragment).starts_with("#!"))
    address = address.substr(0, fragment);
  const std::size_t query = address.find('?');
  std::string path(address.substr(0, query));
  const std::string parameters =
      query == std::string_view::npos ? "" : telling_parameters(address.substr(query + 1));
  while (path.ends_with('/')) path.pop_back();
  if (path.empty() && parameters.empty()) return {};
  for (const std::string_view port : {":80", ":443"})
    if (host.ends_with(port)) host.resize(host.size() - port.size());
  if (host.starts_with("www.")) host.erase(0, 4);
  return host + path + parameters;
}

std::string identity_of(const Article& article) {
  const std::string& own = article.identity;
  if (own.empty() || is_web_address(own))
    return normalised_address(own.empty() ? article.url : own);
  if (is_unique_by_itself(own)) return own;
  // "1482": of this site.
  const std::string site =
      article.url.empty() ? article.publisher : host_of(without_scheme(article.url));
  return own + " of " + site;
}

bool may_be_one(const Article& a, const Article& b) {
  const std::string one = identity_of(a);
  const std::string other = identity_of(b);
  const bool known = !one.empty() && !other.empty();
  if (known && one != other) return false;
  const bool two_outlets =
      !a.publisher.empty() && !b.publisher.empty() && a.publisher != b.publisher;
  if (!known && two_outlets) return false;
  return !apart(a.published, b.published);
}

}  // namespace attest
