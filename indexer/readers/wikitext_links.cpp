#include "indexer/readers/wikitext_links.h"

#include <algorithm>
#include <iterator>

#include "text/ascii.h"

namespace attest {
namespace {

// English names of namespaces hold in every wiki; the others are for parts of dumps.
constexpr std::string_view kUnseen[] = {"file",        "image",     "media", "category", "Файл",
                                        "Изображение", "Категория", "파일",  "그림",     "분류"};
constexpr std::string_view kAddresses[] = {"http://", "https://", "ftp://", "//",
                                           "mailto:", "news:",    "irc://"};

// "en", "zh-min-nan", "simple": the article in another language.
bool is_language_code(std::string_view prefix) {
  if (prefix == "simple") return true;
  const std::size_t first = prefix.find('-');
  const std::string_view code = prefix.substr(0, first);
  return (code.size() == 2 || code.size() == 3) && prefix.size() <= 12 &&
         prefix.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos;
}

bool is_unseen(std::string_view prefix, const WikiNames& names) {
  const std::string name = ascii::lowered(prefix);
  return std::find(std::begin(kUnseen), std::end(kUnseen), name) != std::end(kUnseen) ||
         std::find(names.unseen.begin(), names.unseen.end(), prefix) != names.unseen.end();
}

}  // namespace

bool begins_web_address(std::string_view text) {
  return std::any_of(std::begin(kAddresses), std::end(kAddresses),
                     [&](std::string_view begins) { return text.starts_with(begins); });
}

std::string shown_of_wiki_link(std::span<const std::string_view> found, const WikiNames& names) {
  std::string_view target = ascii::trimmed(found[0]);
  if (target.find('\n') != std::string_view::npos && found.size() == 1)
    return std::string(found[0]);
  const bool seen = target.starts_with(':');
  if (seen) target.remove_prefix(1);
  if (const std::size_t colon = target.find(':'); !seen && colon != std::string_view::npos) {
    const std::string_view prefix = ascii::trimmed(target.substr(0, colon));
    if (is_unseen(prefix, names) || (found.size() == 1 && is_language_code(prefix))) return {};
  }
  return std::string(found.size() == 1               ? target
                     : ascii::trimmed(found.back()).empty() ? target
                                                     : found.back());
}

}  // namespace attest
