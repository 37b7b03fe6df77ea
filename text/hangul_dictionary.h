// A hunspell dictionary of Hangul words, read for its stems.
//
// libhunspell needs 0.6 s to load hunspell-ko and 14–44 µs a word, takes compounds
// apart wrongly (남북정상회담 → 남북) and may not be shared between threads; see
// docs/decisions/.  This reads the same two files in a third of the time and is
// immutable.  Read are: dictionary words, AF aliases, numeric flags, suffixes with
// their conditions.  Not read: prefixes, compounding, suffixes on suffixes, and all
// that serves spelling suggestions.
#pragma once

#include <bitset>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace attest {

class HangulDictionary {
 public:
  // The dictionary in `path`.aff and `path`.dic, or nullptr when there is none that
  // this can read.  Loaded once and shared by all who ask while one of them holds it.
  static std::shared_ptr<const HangulDictionary> open(const std::string& path);

  // From the text of the two files.
  HangulDictionary(std::string affixes, std::string words);
  HangulDictionary(const HangulDictionary&) = delete;
  HangulDictionary& operator=(const HangulDictionary&) = delete;

  // Dictionary forms of `word` (composed syllables), that with the shortest ending
  // first; `word` itself when it stands in the dictionary.  None twice.
  [[nodiscard]] std::vector<std::string> stems(std::string_view word) const;

  [[nodiscard]] bool contains(std::string_view word) const;

 private:
  using Flags = std::bitset<1024>;

  struct Suffix {
    std::uint16_t flag = 0;
    std::string_view strip;
    std::uint32_t condition = 0;  // index into conditions_
  };

  // One element of a condition: any of `points`, or none of them.
  struct Element {
    std::u32string points;
    bool negated = false;
    [[nodiscard]] bool allows(char32_t point) const;
  };
  using Condition = std::vector<Element>;

  void read_affixes();
  void read_suffix(std::string_view line);
  void read_words();
  [[nodiscard]] std::uint32_t condition_index(std::string_view text);
  [[nodiscard]] bool holds(const Condition& condition, std::string_view word) const;
  [[nodiscard]] bool takes(std::string_view word, std::uint16_t flag) const;

  std::string affix_text_;  // the views below point into these two
  std::string word_text_;
  std::vector<Flags> aliases_;  // 0: no flags
  Flags no_words_;              // entries with one of these are no words by themselves
  std::unordered_multimap<std::string_view, std::uint16_t> words_;  // → index into aliases_
  std::unordered_multimap<std::string_view, Suffix> suffixes_;      // by what they add
  std::unordered_map<std::string_view, std::uint32_t> condition_indexes_;
  std::vector<Condition> conditions_;
};

}  // namespace attest
