#include "extraction/attribution/settled_sources.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "extraction/language_pack.h"
#include "text/ascii.h"
#include "text/utf8.h"

namespace attest {
namespace {

constexpr std::size_t kSearched = 100'000;  // bytes of the text
constexpr std::size_t kMostNames = 32;
constexpr std::size_t kShortestStem = 4;  // bytes

// Is it a byte of a letter or digit?  Of two bytes and more only quotation marks and dashes are
// none.
bool is_wordy(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  if (byte(at) < 0x80) return ascii::is_letter(text[at]) || ascii::is_digit(text[at]);
  while (at > 0 && utf8::is_continuation(text[at])) --at;
  return byte(at) != 0xC2 && byte(at) != 0xE2;
}

bool has_phrase(std::string_view text, std::string_view phrase) {
  for (std::size_t at = text.find(phrase); at != std::string_view::npos;
       at = text.find(phrase, at + 1)) {
    const std::size_t end = at + phrase.size();
    const bool begins = at == 0 || !is_wordy(text, at - 1);
    if (begins && (end == text.size() || !is_wordy(text, end))) return true;
  }
  return false;
}

using Words = std::unordered_set<std::string_view>;

// All words of the text, between spaces and marks.
Words words_of(std::string_view text) {
  Words words;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t begin = at;
    while (at < text.size() && is_wordy(text, at)) ++at;
    if (at > begin) words.insert(text.substr(begin, at - begin));
  }
  return words;
}

// The word with each ending that it may have in the nominative, where it is one of `words`.
std::vector<std::string> nominatives(std::string_view word, const Words& words,
                                     const SourceRules& rules) {
  std::vector<std::string> found;
  for (const CaseEnding& ending : rules.case_endings)
    if (word.ends_with(ending.oblique) && word.size() >= ending.oblique.size() + kShortestStem)
      found.push_back(std::string(word.substr(0, word.size() - ending.oblique.size())) +
                      std::string(ending.nominative));
  std::erase_if(found, [&](const std::string& other) { return !words.contains(other); });
  return found;
}

// The name as the text has it elsewhere with its first word, or its first two, in the nominative.
std::string in_nominative(const std::string& name, std::string_view text, const Words& words,
                          const SourceRules& rules) {
  const std::size_t first = std::min(name.find(' '), name.size());
  const std::string rest = name.substr(first);
  const auto heads = nominatives(std::string_view(name).substr(0, first), words, rules);
  for (const std::string& head : heads)
    if (has_phrase(text, head + rest)) return head + rest;
  if (rest.size() < 2) return name;
  const std::size_t second = std::min(rest.find(' ', 1), rest.size());
  for (const std::string& head : heads)
    for (const std::string& next :
         nominatives(std::string_view(rest).substr(1, second - 1), words, rules))
      if (has_phrase(text, head + " " + next + rest.substr(second)))
        return head + " " + next + rest.substr(second);
  return name;
}

}  // namespace

void take_title_source(const std::optional<Informant>& titled, std::size_t begin,
                       std::vector<Claim>& claims) {
  if (!titled || begin == claims.size()) return;
  const std::uint32_t title = claims[begin].sentence.begin;
  const auto named = [&](const Claim& claim) {
    return claim.sentence.begin != title && !claim.attribution.empty();
  };
  if (std::any_of(claims.begin() + static_cast<std::ptrdiff_t>(begin), claims.end(), named)) return;
  for (std::size_t c = begin; c < claims.size(); ++c)
    if (claims[c].attribution.empty()) claims[c].attribution.push_back(*titled);
}

void name_in_nominative(const Article& article, std::vector<Claim>& claims) {
  const std::string_view text = std::string_view(article.text).substr(0, kSearched);
  std::map<std::string, std::string> names;
  Words words;  // read when the first name asks for them
  for (Claim& claim : claims) {
    const LanguagePack* pack = find_pack(claim.lang);
    if (pack == nullptr || pack->sources.case_endings.empty()) continue;
    for (Informant& informant : claim.attribution) {
      // «Петрова» may be her own name.
      const bool surname = informant.role == InformantRole::Person &&
                           informant.name.find(' ') == std::string::npos;
      if (surname || (names.size() == kMostNames && !names.contains(informant.name))) continue;
      const auto [known, fresh] = names.try_emplace(informant.name);
      if (fresh && words.empty()) words = words_of(text);
      if (fresh) known->second = in_nominative(known->first, text, words, pack->sources);
      informant.name = known->second;
    }
  }
}

}  // namespace attest
