#include "indexer/readers/wiki_address.h"

namespace attest {
namespace {

// As MediaWiki writes them: blanks as underscores, and few signs bare.
std::string encoded(std::string_view title) {
  constexpr std::string_view kBare = "-_.~!$()*,;:@/";
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string address;
  for (const char byte : title) {
    const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                        (byte >= '0' && byte <= '9');
    if (letter || kBare.find(byte) != std::string_view::npos) {
      address.push_back(byte);
    } else if (byte == ' ') {
      address.push_back('_');
    } else {
      const auto value = static_cast<unsigned char>(byte);
      address.append({'%', kDigits[value >> 4U], kDigits[value & 15U]});
    }
  }
  return address;
}

}  // namespace

std::string wiki_page_address(std::string_view base, std::string_view title) {
  if (base.find("://") == std::string_view::npos) return {};
  const std::size_t host = base.find("://") + 3;
  std::size_t end = base.find("title=");
  end = end == std::string_view::npos ? base.rfind('/') + 1 : end + 6;
  if (end <= host) return {};
  return std::string(base.substr(0, end)) + encoded(title);
}

std::string wiki_revision_address(std::string_view page, std::string_view revision) {
  if (page.empty() || revision.empty()) return std::string(page);
  // Whatever address leads to a page leads with this to its revision.
  const char sign = page.find('?') == std::string_view::npos ? '?' : '&';
  return std::string(page) + sign + "oldid=" + std::string(revision);
}

}  // namespace attest
