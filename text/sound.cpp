#include "text/sound.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <span>
#include <utility>
#include <vector>

#include "text/hangul.h"
#include "text/utf8.h"

namespace attest {
namespace {

constexpr std::size_t kFewestConsonants = 3;
constexpr std::size_t kEnoughConsonants = 4;  // to tell names apart without their vowels

struct Spelling {
  std::string_view letters;
  std::string_view sounds;  // capitals are consonants, the others vowels
};

// Longer ones first where one begins another.
constexpr std::array kLatin = std::to_array<Spelling>({
    {"shch", "S"}, {"tsch", "J"}, {"dzh", "J"}, {"sch", "S"}, {"tch", "J"}, {"ch", "J"},
    {"ck", "K"},   {"cz", "J"},   {"dj", "J"},  {"dz", "J"},  {"gh", "K"},  {"kh", "H"},
    {"ph", "F"},   {"sh", "S"},   {"th", "T"},  {"ts", "J"},  {"tz", "J"},  {"zh", "J"},
    {"ee", "i"},   {"oo", "u"},   {"ou", "u"},  {"ce", "Se"}, {"ci", "Si"}, {"cy", "Si"},
    {"ya", "a"},   {"ye", "e"},   {"yo", "e"},  {"yu", "u"},  {"yy", "i"},  {"a", "a"},
    {"b", "P"},    {"c", "K"},    {"d", "T"},   {"e", "e"},   {"f", "F"},   {"g", "K"},
    {"h", "H"},    {"i", "i"},    {"j", "J"},   {"k", "K"},   {"l", "L"},   {"m", "M"},
    {"n", "N"},    {"o", "e"},    {"p", "P"},   {"q", "K"},   {"r", "L"},   {"s", "S"},
    {"t", "T"},    {"u", "u"},    {"v", "F"},   {"w", ""},    {"x", "KS"},  {"y", "i"},
    {"z", "J"},    {"ä", "e"},    {"ö", "e"},   {"ü", "u"},   {"á", "a"},   {"é", "e"},
    {"í", "i"},    {"ó", "e"},    {"ú", "u"},   {"ñ", "N"},   {"ç", "S"},   {"'", ""},
});
constexpr std::array kCyrillic = std::to_array<Spelling>({
    {"дж", "J"}, {"дз", "J"}, {"а", "a"}, {"б", "P"}, {"в", "F"}, {"г", "K"}, {"д", "T"},
    {"е", "e"},  {"ж", "J"},  {"з", "J"}, {"и", "i"}, {"й", ""},  {"к", "K"}, {"л", "L"},
    {"м", "M"},  {"н", "N"},  {"о", "e"}, {"п", "P"}, {"р", "L"}, {"с", "S"}, {"т", "T"},
    {"у", "u"},  {"ф", "F"},  {"х", "H"}, {"ц", "J"}, {"ч", "J"}, {"ш", "S"}, {"щ", "S"},
    {"ъ", ""},   {"ы", "i"},  {"ь", ""},  {"э", "e"}, {"ю", "u"}, {"я", "a"}, {"і", "i"},
    {"ї", "i"},  {"є", "e"},  {"ґ", "K"},
});
// By the order of jamo in Unicode.
constexpr std::string_view kInitials = "KKNTTLMPPSS.JJJKTPH";
constexpr std::string_view kVowels = "aeaeeeeeeaeeeueeiu.ii";
constexpr std::string_view kFinals = ".KKKNNNTLKMPLLPLMPPTTNTTKTPT";

bool is_vowel(char sound) {
  return sound >= 'a' && sound <= 'z';
}

bool add_letters(std::string_view word, std::size_t& at, std::string& sounds) {
  using Table = std::span<const Spelling>;
  for (const Table table : {Table(kLatin), Table(kCyrillic)})
    for (const Spelling& one : table) {
      if (!word.substr(at).starts_with(one.letters)) continue;
      sounds += one.sounds;
      at += one.letters.size();
      return true;
    }
  return false;
}

void add_syllable(char32_t syllable, std::string& sounds) {
  const std::uint32_t number = syllable - 0xAC00;
  const char parts[] = {kInitials[number / 588], kVowels[number % 588 / 28], kFinals[number % 28]};
  for (const char sound : parts)
    if (sound != '.') sounds += sound;
}

// "ng" that ends a syllable is one sound, h after a vowel none, y beside one neither.
bool is_silent(std::string_view word, std::size_t at, const std::string& sounds) {
  if (sounds.empty()) return false;
  const bool at_end = at + 1 == word.size();
  const bool before_vowel = !at_end && std::string_view("aeiouy").find(word[at + 1]) !=
                                           std::string_view::npos;
  if (word[at] == 'g') return sounds.back() == 'N' && !before_vowel;
  if (word[at] == 'h') return is_vowel(sounds.back()) && !before_vowel;
  return word[at] == 'y' && is_vowel(sounds.back());
}

// All sounds of a word; empty where one of its letters is of another script.
std::string sounds_of(std::string_view word) {
  std::string sounds;
  for (std::size_t at = 0; at < word.size();) {
    const utf8::Decoded letter = utf8::decode(word, at);
    if (hangul::is_syllable(letter.point)) {
      add_syllable(letter.point, sounds);
      at += letter.size;
    } else if (is_silent(word, at, sounds)) {
      ++at;
    } else if (!add_letters(word, at, sounds)) {
      return {};
    }
  }
  const auto twice = [](char a, char b) { return a == b && !is_vowel(a); };
  sounds.erase(std::unique(sounds.begin(), sounds.end(), twice), sounds.end());
  return sounds;
}

std::string kept(const std::string& sounds, bool vowels) {
  std::string some;
  for (const char sound : sounds)
    if (is_vowel(sound) == vowels) some += sound;
  return some;
}

// Hangul writes f and v as p and b.
bool has_hangul(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const utf8::Decoded letter = utf8::decode(word, at);
    if (hangul::is_syllable(letter.point)) return true;
    at += letter.size;
  }
  return false;
}

std::size_t distance(const std::string& a, const std::string& b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t same = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({same, diagonal + 1, row[j - 1] + 1});
    }
  }
  return row.back();
}

}  // namespace

std::string sound_key(std::string_view folded_word) {
  const std::string sounds = sounds_of(folded_word);
  std::string consonants = kept(sounds, false);
  std::replace(consonants.begin(), consonants.end(), 'F', 'P');
  if (consonants.size() < kFewestConsonants) return {};
  return (is_vowel(sounds.front()) ? "-" : "") + consonants;
}

std::vector<std::string_view> name_forms(std::string_view word,
                                         std::span<const std::string> stems) {
  std::string_view shortest = word;
  for (const std::string& stem : stems)
    if (word.starts_with(stem) && stem.size() < shortest.size()) shortest = stem;
  if (shortest == word) return {word};
  return {word, shortest};
}

bool sound_alike(std::string_view a, std::string_view b) {
  const std::string key = sound_key(a);
  if (key.empty() || key != sound_key(b)) return false;
  const std::string left = sounds_of(a), right = sounds_of(b);
  if (!has_hangul(a) && !has_hangul(b) && kept(left, false) != kept(right, false)) return false;
  const std::string one = kept(left, true), other = kept(right, true);
  const std::size_t consonants = key.size() - (key.front() == '-' ? 1 : 0);
  if (consonants < kEnoughConsonants) return one == other;
  return distance(one, other) <= std::max<std::size_t>(1, std::min(one.size(), other.size()) / 2);
}

}  // namespace attest
