#include "extraction/lexicon/place_names.h"

#include <algorithm>

#include "text/fold.h"
#include "text/regions.h"

namespace attest {
namespace {

bool is_in(PlaceRules::Words words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// A word without the ending of its nominative, with those of its other cases: «Япони~».
std::string declined(std::string_view word, PlaceRules::Words endings) {
  std::string_view longest;
  for (const std::string_view ending : endings)
    if (word.ends_with(ending) && ending.size() > longest.size()) longest = ending;
  return std::string(word.substr(0, word.size() - longest.size())) + "~";
}

// CLDR has names that no text writes so: "Congo - Kinshasa", "о-в Мэн".
bool is_written(std::string_view name) {
  return !name.empty() && name.find_first_of(".,&()|[]^<>*~") == std::string_view::npos &&
         name.find(" - ") == std::string_view::npos && name.find("—") == std::string_view::npos;
}

// Nothing but capitals: folding changes every letter.
bool is_abbreviation(std::string_view name, std::string_view small) {
  if (name.size() != small.size()) return false;
  const auto continues = [](char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
  };
  for (std::size_t at = 0; at < name.size();) {
    std::size_t end = at + 1;
    while (end < name.size() && continues(name[end])) ++end;
    if (name.substr(at, end - at) == small.substr(at, end - at)) return false;
    at = end;
  }
  return true;
}

std::string pattern_of(std::string_view name, const PlaceRules& rules, bool abbreviation) {
  std::string pattern;
  std::size_t at = 0;
  while (at < name.size()) {
    const std::size_t end = std::min(name.find_first_of(" -", at), name.size());
    const std::string_view word = name.substr(at, end - at);
    const bool last = end == name.size();
    if (!word.empty()) {
      const bool declines = last || !rules.name_endings.empty();
      if (!pattern.empty()) pattern += ' ';
      pattern += abbreviation ? std::string(word) + (rules.name_endings.empty() ? "~" : "")
                 : declines   ? declined(word, rules.name_endings)
                              : std::string(word);
    }
    if (!last && name[end] == '-') pattern += " -";
    at = end + 1;
  }
  return pattern;
}

}  // namespace

std::vector<PlaceName> place_names(const LanguagePack& pack) {
  const PlaceRules& rules = pack.places;
  const std::string lead = rules.lead.empty() ? "" : std::string(rules.lead) + " ";
  std::vector<PlaceName> names;
  for (const PlaceRow& row : rules.rows)
    names.push_back(
        {std::string(row.code), std::string(row.pattern), row.word, row.beside, {}, {}});
  const auto own = static_cast<std::ptrdiff_t>(names.size());
  for (const RegionName& region : region_names(pack.text.code)) {
    const std::string small = folded(region.name);
    if (!is_written(small) || is_in(rules.not_places, small)) continue;
    const bool abbreviation = rules.capitals && is_abbreviation(region.name, small);
    names.push_back({region.code,
                     lead + pattern_of(small, rules, abbreviation),
                     abbreviation ? PlaceWord::Letters : PlaceWord::Name,
                     {},
                     {},
                     {}});
  }
  // «Нигери~» before «Нигер~», which its forms meet too.
  std::stable_sort(names.begin() + own, names.end(), [](const PlaceName& a, const PlaceName& b) {
    return a.pattern.size() > b.pattern.size();
  });
  for (PlaceName& name : names) {
    name.money = currency_of(name.code);
    name.coin = coin_of(name.money);
  }
  return names;
}

}  // namespace attest
