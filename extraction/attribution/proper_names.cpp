#include "extraction/attribution/proper_names.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "text/characters.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace attest {
namespace {

constexpr std::size_t kFewestLetters = 3;
constexpr std::size_t kLongestKey = 4;

struct Token {
  Span span;
  std::size_t letters = 0;
  bool capital = false;  // its first letter alone
  bool begins = false;   // a sentence or a line
};

bool is_letter(char32_t c) {
  const CharacterKind kind = character_kind(c);
  return kind == CharacterKind::Latin || kind == CharacterKind::Cyrillic;
}

// Marks within a sentence, brackets and quotation marks among them.
bool goes_on(char32_t mark) {
  return std::u32string_view(U",-()\"'«»“”‘’–").find(mark) != std::u32string_view::npos;
}

std::vector<Token> tokens_of(std::string_view text, std::uint32_t from, std::uint32_t to) {
  std::vector<Token> tokens;
  bool begins = true;
  for (std::uint32_t at = from; at < to;) {
    const utf8::Decoded first = utf8::decode(text, at);
    if (!is_letter(first.point)) {
      const bool is_mark = character_kind(first.point) == CharacterKind::Mark;
      if (first.point == '\n' || (is_mark && !goes_on(first.point)))
        begins = true;
      at += first.size;
      continue;
    }
    Token token{{at, at}, 0, is_upper(first.point), begins};
    for (utf8::Decoded one = first; is_letter(one.point); one = utf8::decode(text, at)) {
      if (token.letters > 0 && is_upper(one.point)) token.capital = false;  // "USDA" is no name
      ++token.letters;
      at += one.size;
      if (at >= to) break;
    }
    token.span.end = at;
    tokens.push_back(token);
    begins = false;
  }
  return tokens;
}

bool has_capitals_throughout(const std::vector<Token>& tokens) {
  constexpr std::size_t kFewestTokens = 4;
  std::size_t capitals = 0;
  std::size_t all = 0;
  for (const Token& token : tokens)
    if (token.letters > kFewestLetters && !token.begins) capitals += token.capital ? 1 : 0, ++all;
  return all >= kFewestTokens && 4 * capitals > 3 * all;
}

// The sound of a consonant; 0 for what spellings differ in: vowels, h and the like.
struct Sound {
  char32_t letter;
  char heard;
};
// clang-format off
constexpr Sound kSounds[] = {
    {'b', 'b'}, {'c', 'k'}, {'d', 'd'}, {'f', 'f'}, {'g', 'g'}, {'k', 'k'}, {'l', 'l'}, {'m', 'm'},
    {'n', 'n'}, {'p', 'p'}, {'q', 'k'}, {'r', 'r'}, {'s', 's'}, {'t', 't'}, {'v', 'v'}, {'w', 'v'},
    {'z', 's'},
    {U'б', 'b'}, {U'в', 'v'}, {U'г', 'g'}, {U'д', 'd'}, {U'з', 's'}, {U'к', 'k'}, {U'л', 'l'},
    {U'м', 'm'}, {U'н', 'n'}, {U'п', 'p'}, {U'р', 'r'}, {U'с', 's'}, {U'т', 't'}, {U'ф', 'f'},
    {U'ц', 's'}, {U'ш', 's'}, {U'щ', 's'}, {U'ч', 's'}, {U'ж', 's'},
};
// clang-format on

char heard(char32_t letter) {
  for (const Sound& sound : kSounds)
    if (sound.letter == letter) return sound.heard;
  return 0;
}

}  // namespace

namespace {

// Of one line: a headline that stands above a text may have capitals throughout.
void add_runs(std::string_view text, std::uint32_t from, std::uint32_t to,
              std::vector<Span>& runs) {
  const std::vector<Token> tokens = tokens_of(text, from, to);
  if (has_capitals_throughout(tokens)) return;
  const auto joined = [&](std::size_t i) {  // by nothing but a space or a hyphen
    return i + 1 < tokens.size() && tokens[i + 1].capital &&
           tokens[i + 1].span.begin - tokens[i].span.end == 1 && !tokens[i + 1].begins;
  };
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!tokens[i].capital || tokens[i].letters < 2) continue;
    const std::size_t first = i;
    while (joined(i)) ++i;
    const std::uint32_t end = tokens[i].span.end;
    const std::string_view behind = text.substr(end, 4);
    const bool owns = behind.starts_with("'s") || behind.starts_with("’s");
    if (i == first && tokens[i].begins && !owns) continue;
    runs.push_back({tokens[first].span.begin, end});
  }
}

}  // namespace

std::vector<Span> name_runs(std::string_view text) {
  std::vector<Span> runs;
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t to = std::min(text.find('\n', from), text.size());
    add_runs(text, static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to), runs);
    from = to + 1;
  }
  return runs;
}

std::string name_key(std::string_view word) {
  const std::string plain = folded(word);
  std::string key;
  std::size_t letters = 0;
  for (std::size_t at = 0; at < plain.size() && key.size() < kLongestKey;) {
    const utf8::Decoded one = utf8::decode(plain, at);
    const char sound = heard(one.point);
    if (sound != 0 && (key.empty() || key.back() != sound)) key.push_back(sound);
    at += one.size;
    ++letters;
  }
  return letters < kFewestLetters || key.size() < 2 ? std::string() : key;
}

std::vector<std::string> name_keys(std::string_view text, const std::vector<Span>& runs) {
  std::vector<std::string> keys;
  for (const Span run : runs)
    for (const Token& token : tokens_of(text, run.begin, run.end))
      if (std::string key = name_key(slice(text, token.span)); !key.empty())
        keys.push_back(std::move(key));
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

std::vector<std::string> opening_names(const Article& article, std::uint32_t section) {
  constexpr std::uint32_t kFirstBytes = 600;
  std::string_view title = article.title;
  std::string_view text = article.text;
  if (section < article.sections.size()) {
    const Section& own = article.sections[section];
    if (!own.title.empty()) title = own.title;
    text = slice(text, own.span);
  }
  std::size_t end = std::min<std::size_t>(kFirstBytes, text.size());
  while (end < text.size() && end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
    --end;
  text = text.substr(0, end);
  std::vector<std::string> names = name_keys(title, name_runs(title));
  for (std::string& key : name_keys(text, name_runs(text))) names.push_back(std::move(key));
  return names;
}

}  // namespace attest
