#include "indexer/readers/metadata.h"

#include <algorithm>
#include <iterator>

#include "text/ascii.h"
#include "text/hangul.h"

namespace attest {
namespace {

bool ends_like_file(std::string_view title) {
  const std::size_t dot = title.rfind('.');
  if (dot == std::string_view::npos || title.size() - dot > 6 || title.size() - dot < 4)
    return false;
  return std::all_of(title.begin() + static_cast<std::ptrdiff_t>(dot) + 1, title.end(),
                     ascii::is_letter);
}

}  // namespace

std::string full_name(const std::string& given, const std::string& family, std::string_view text) {
  if (given.empty()) return family;
  if (family.empty()) return given;
  if (hangul::begins_with_syllable(family)) return family + given;
  const std::string family_first = family + " " + given;
  return text.substr(0, 1000).find(family_first) != std::string_view::npos ? family_first
                                                                           : given + " " + family;
}

std::optional<Period> published_period(std::string_view iso) {
  const std::size_t time = iso.find_first_of("T ");
  return parse_period(time == 10 ? iso.substr(0, time) : iso);
}

std::string collapsed(std::string_view text) {
  std::string words;
  for (const char byte : text) {
    if (byte != ' ' && byte != '\n' && byte != '\t' && byte != '\r' && byte != '\f')
      words.push_back(byte);
    else if (!words.empty() && words.back() != ' ')
      words.push_back(' ');
  }
  if (words.ends_with(' ')) words.pop_back();
  return words;
}

std::string stated_title(std::string_view given) {
  std::string title = collapsed(given);
  constexpr std::string_view kMade[] = {"Microsoft Word - ", "Microsoft PowerPoint - ", "untitled",
                                        "Untitled", "Document", "PowerPoint Presentation"};
  for (const std::string_view made : kMade)
    if (title.starts_with(made) && (made.ends_with(' ') || title.size() < made.size() + 4))
      return {};
  if (ends_like_file(title) || title.size() > 600) return {};
  return title;
}

std::string stated_author(std::string_view given) {
  std::string author = collapsed(given);
  constexpr std::string_view kAccounts[] = {"Microsoft Office User", "Windows User",
                                            "Microsoft Office", "Microsoft account"};
  if (std::find(std::begin(kAccounts), std::end(kAccounts), author) != std::end(kAccounts))
    return {};
  const bool korean = hangul::begins_with_syllable(author);
  // Names of accounts are one word; Korean names are too, of two to four syllables.
  if (korean && (author == "사용자" || author.size() > 12) && author.find(' ') == std::string::npos)
    return {};
  if (!korean && author.find(' ') == std::string::npos) return {};
  if (author.size() > 120) return {};
  return author;
}

}  // namespace attest
