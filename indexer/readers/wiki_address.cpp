#include "indexer/readers/wiki_address.h"

#include <algorithm>

#include "text/percent.h"

namespace attest {
namespace {

// As MediaWiki writes them: blanks as underscores, and few signs bare.
std::string encoded(std::string title) {
  std::replace(title.begin(), title.end(), ' ', '_');
  return percent::encoded(title, [](char byte) {
    return percent::is_unreserved(byte) ||
           std::string_view("!$()*,;:@/").find(byte) != std::string_view::npos;
  });
}

}  // namespace

std::string wiki_page_address(std::string_view base, std::string_view title) {
  if (base.find("://") == std::string_view::npos) return {};
  const std::size_t host = base.find("://") + 3;
  std::size_t end = base.find("title=");
  end = end == std::string_view::npos ? base.rfind('/') + 1 : end + 6;
  if (end <= host) return {};
  return std::string(base.substr(0, end)) + encoded(std::string(title));
}

std::string wiki_revision_address(std::string_view page, std::string_view revision) {
  if (page.empty() || revision.empty()) return std::string(page);
  // Whatever address leads to a page leads with this to its revision.
  const char sign = page.find('?') == std::string_view::npos ? '?' : '&';
  return std::string(page) + sign + "oldid=" + std::string(revision);
}

}  // namespace attest
