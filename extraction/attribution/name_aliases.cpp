#include "extraction/attribution/name_aliases.h"

#include <algorithm>

#include "text/fold.h"

namespace attest {
namespace {

// "KCNA", "TurkStat"
bool is_abbreviation(const NameWords& words, std::uint32_t item) {
  const std::string_view text = slice(words.view.text, words.view.span_of(item, item + 1));
  return words.token(item).all_caps ||
         std::count_if(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; }) > 1;
}

// "Norpower" of Norland Power Co, "Niata" of the Norland International Air Transport Association:
// begins as the name does and has letters of it only, in their order.
bool shortens(const NameWords& words, std::uint32_t item, const SourceName& name) {
  constexpr std::size_t kFewestLetters = 3;
  const std::string_view shortened = words.word(item);
  const std::string full = folded(name.text);
  if (!words.token(item).capital || shortened.size() < kFewestLetters ||
      shortened.size() >= full.size() || shortened.front() != full.front())
    return false;
  std::size_t at = 0;
  for (const char letter : shortened) {
    at = full.find(letter, at);
    if (at == std::string::npos) return false;
    ++at;
  }
  return true;
}

}  // namespace

void take_alias(const NameWords& words, SourceName& name) {
  constexpr std::uint32_t kBracket = 6;  // items behind what stands for the name
  const bool square = words.view.is_mark(name.end, "[");
  if ((!square && !words.view.is_mark(name.end, "(")) || !words.is_word(name.end + 1)) return;
  const std::uint32_t behind = name.end + 2;
  std::uint32_t close = behind;
  if (words.view.is_mark(behind, ","))
    while (close < behind + kBracket && close < words.view.items.size() &&
           !words.view.is_mark(close, square ? "]" : ")"))
      ++close;
  if (!words.view.is_mark(close, square ? "]" : ")")) return;
  const bool several = close > behind;  // "Ada Norvik (SNP, Dorn)"
  const bool short_name = shortens(words, name.end + 1, name);
  if (!short_name && (several || !is_abbreviation(words, name.end + 1))) return;
  name.alias = std::string(words.word(name.end + 1));
  name.bracket = name.end;
  name.end = close + 1;
}

void pass_bracket(const NameWords& words, SourceName& name) {
  constexpr std::uint32_t kBracket = 8;
  if (!words.grammar.rules.glued_words || !words.view.is_mark(name.end, "(")) return;
  std::uint32_t close = name.end + 1;
  while (close < name.end + kBracket &&
         (words.is_word(close) || words.view.is_mark(close, ",") || words.view.is_mark(close, "·")))
    ++close;  // 의원(가나당, 마포을)이
  if (words.view.is_mark(close, ")") && words.is_word(close + 1) &&
      !words.token(close + 1).space_before &&
      words.grammar.lexicon.is_ending(words.word(close + 1)))
    name.end = close + 1;
}

}  // namespace attest
