#include "text/sentence_ends.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "text/fold.h"
#include "text/utf8.h"

namespace attest {
namespace {

// A token longer than this is no abbreviation; the limit keeps the work linear.
constexpr std::size_t kMaxToken = 48;

UChar32 icu_point(char32_t point) {
  return static_cast<UChar32>(point);
}
bool is_letter(char32_t point) {
  return u_isalpha(icu_point(point)) != 0;
}
bool is_lower(char32_t point) {
  return u_islower(icu_point(point)) != 0;
}
bool is_upper(char32_t point) {
  return u_isupper(icu_point(point)) != 0;
}
bool is_digit(char32_t point) {
  return u_isdigit(icu_point(point)) != 0;
}

char32_t point_at(std::string_view text, std::size_t at) {
  return at < text.size() ? utf8::decode(text, at).point : 0;
}

bool is_closer(char32_t point) {
  constexpr std::u32string_view kClosers = U"\"')]}»”’›」』】》〉";
  return kClosers.find(point) != std::u32string_view::npos;
}

bool is_opener(char32_t point) {
  constexpr std::u32string_view kOpeners = U"\"'([{«“‘„‹「『【《〈";
  return kOpeners.find(point) != std::u32string_view::npos;
}

bool is_dash(char32_t point) {
  return point == U'-' || (point >= 0x2010 && point <= 0x2015);
}

bool is_all_digits(std::string_view token) {
  return !token.empty() &&
         std::all_of(token.begin(), token.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Where the token that ends at `end` begins: after white space, an opening mark or a dash.
std::size_t token_begin(std::string_view text, std::size_t begin, std::size_t end) {
  std::size_t at = end;
  while (at > begin && end - at < kMaxToken) {
    const utf8::Decoded before = utf8::decode_before(text, at);
    if (is_white_space(before.point) || is_opener(before.point) || is_dash(before.point)) break;
    at -= before.size;
  }
  return at;
}

// "U.S", "т.е", "J": single letters with full stops between them, the last stop cut off.
bool is_dotted_letters(std::string_view token) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < token.size();) {
    const utf8::Decoded letter = utf8::decode(token, at);
    if (!is_letter(letter.point) ||
        u_getIntPropertyValue(icu_point(letter.point), UCHAR_HANGUL_SYLLABLE_TYPE) !=
            U_HST_NOT_APPLICABLE)
      return false;
    at += letter.size;
    ++letters;
    if (at == token.size()) break;
    if (token[at] != '.') return false;
    ++at;
  }
  // One lower-case letter alone may be the end of anything; one capital is an initial.
  return letters > 1 || (letters == 1 && is_upper(utf8::decode(token, 0).point));
}

// Digits and a full stop before `at`, as in "2013. 5. 12.".
bool number_stands_before(std::string_view text, std::size_t begin, std::size_t at) {
  const std::size_t end = skip_white_space_back(text, begin, at);
  if (end == at || end < begin + 2 || text[end - 1] != '.') return false;
  return is_all_digits(
      text.substr(token_begin(text, begin, end - 1), end - 1 - token_begin(text, begin, end - 1)));
}

// Digits and a full stop at `at`.
bool number_follows(std::string_view text, std::size_t at) {
  const std::size_t from = at;
  while (at < text.size() && at - from < 4 && is_digit(point_at(text, at))) ++at;
  return at > from && at < text.size() && text[at] == '.';
}

bool holds_line_end(std::string_view gap) {
  constexpr auto kNone = std::string_view::npos;
  return gap.find_first_of("\n\r\v\f") != kNone || gap.find("\u0085") != kNone ||
         gap.find("\u2028") != kNone || gap.find("\u2029") != kNone;
}

std::unordered_set<std::string> set_of(std::span<const std::string_view> words,
                                       std::size_t cut_from_end) {
  std::unordered_set<std::string> set;
  for (const std::string_view word : words) set.emplace(word.substr(0, word.size() - cut_from_end));
  return set;
}

// "−7", "+3"
bool is_signed_figure(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  const utf8::Decoded sign = utf8::decode(text, at);
  if (sign.point != U'+' && sign.point != U'-' && sign.point != U'\u2212') return false;
  return is_digit(point_at(text, at + sign.size));
}

}  // namespace

bool is_white_space(char32_t point) {
  return point <= 0x20 ? point == 0x20 || (point >= 9 && point <= 13)
                       : point >= 0x85 && u_isUWhiteSpace(icu_point(point)) != 0;
}

std::size_t skip_white_space(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const utf8::Decoded next = utf8::decode(text, at);
    if (!is_white_space(next.point)) break;
    at += next.size;
  }
  return at;
}

std::size_t skip_white_space_back(std::string_view text, std::size_t begin, std::size_t at) {
  while (at > begin) {
    const utf8::Decoded before = utf8::decode_before(text, at);
    if (!is_white_space(before.point)) break;
    at -= before.size;
  }
  return at;
}

SentenceEnds::SentenceEnds(const TextRules& rules)
    : abbreviations_(set_of(rules.abbreviations, 1)),
      number_abbreviations_(set_of(rules.number_abbreviations, 1)),
      function_words_(set_of(rules.stop_words, 0)) {}

bool SentenceEnds::is_abbreviation(std::string_view token) const {
  if (is_dotted_letters(token)) return true;
  // "20тыс." and "1,5млн.": the figure is no part of the abbreviation.
  while (!token.empty() &&
         (is_digit(static_cast<unsigned char>(token[0])) || token[0] == ',' || token[0] == '.'))
    token.remove_prefix(1);
  return !token.empty() && abbreviations_.contains(folded(token));
}

// A function word is capitalised only where a sentence begins, whereas a name is so
// anywhere: "in the U.S. The court …" against "in the U.S. Supreme Court".
bool SentenceEnds::begins_with_function_word(std::string_view text, std::size_t at) const {
  std::size_t end = at;
  while (end < text.size() && end - at < kMaxToken && is_letter(point_at(text, end)))
    end += utf8::decode(text, end).size;
  if (end == at || !is_upper(point_at(text, at))) return false;
  if (end < text.size() && text[end] == '.') return false;  // an initial: "А. И. Герцен"
  return function_words_.contains(folded(text.substr(at, end - at)));
}

bool SentenceEnds::full_stop_ends(std::string_view text, std::size_t begin, std::size_t stop,
                                  std::size_t at) const {
  const std::size_t token_at = token_begin(text, begin, stop);
  const std::string_view token = text.substr(token_at, stop - token_at);
  const char32_t next = point_at(text, at);
  if (is_abbreviation(token)) return begins_with_function_word(text, at);
  if (is_digit(next) && number_abbreviations_.contains(folded(token))) return false;
  if (is_all_digits(token)) {
    if (token_at == begin) return false;  // the number of an item in a list
    if (token.size() <= 4 && number_follows(text, at)) return false;
    if (token.size() <= 2 && number_stands_before(text, begin, token_at)) return false;
  }
  return true;
}

bool SentenceEnds::ends(std::string_view text, std::size_t begin, std::size_t at) const {
  const std::size_t last = skip_white_space_back(text, begin, at);
  if (last == begin) return true;
  const std::string_view gap = text.substr(last, at - last);
  if (holds_line_end(gap)) return true;

  std::size_t stop = last;  // behind the mark that ends the sentence
  while (stop > begin && is_closer(utf8::decode_before(text, stop).point))
    stop -= utf8::decode_before(text, stop).size;
  const bool closed = stop != last;

  // What is said of a quotation belongs to its sentence: "간다."라고, «Кто там?» — спросил.
  std::size_t word = at;
  bool dash = false;
  while (word < text.size() && word - at < kMaxToken &&
         (is_dash(point_at(text, word)) || is_white_space(point_at(text, word)))) {
    dash = dash || is_dash(point_at(text, word));
    word += utf8::decode(text, word).size;
  }
  const char32_t next = point_at(text, word);
  if ((closed || dash) && is_lower(next)) return false;
  if (gap.empty() && next == U'/') return false;  // «руб./кг»
  if (gap.empty() && is_signed_figure(text, at)) return false;  // «−5...−7 °C»
  if (closed && gap.empty() && !dash && is_letter(next) && !is_upper(next)) return false;

  const bool full_stop =
      stop > begin && text[stop - 1] == '.' && (stop - 1 == begin || text[stop - 2] != '.');
  return !full_stop || full_stop_ends(text, begin, stop - 1, at);
}

std::size_t SentenceEnds::missed_end(std::string_view text, std::size_t begin,
                                     std::size_t stop_end) const {
  std::size_t last = stop_end;
  while (last < text.size() && is_closer(point_at(text, last)))
    last += utf8::decode(text, last).size;
  const std::size_t at = skip_white_space(text, last);
  if (at >= text.size()) return 0;
  const char32_t next = point_at(text, at);
  if (text[stop_end - 1] != '.')  // an ellipsis of one character, which ICU lets pass
    return at != last && is_upper(next) ? at : 0;

  if (!is_digit(next) && !is_upper(next)) return 0;
  const std::size_t token_at = token_begin(text, begin, stop_end - 1);
  const std::string_view token = text.substr(token_at, stop_end - 1 - token_at);
  const bool year = token.size() == 4 && is_all_digits(token);
  if (at != last) {
    // "… in May. 12 people died": ICU looks past the digits and sees small letters.
    const bool word = token.size() > 3 && is_letter(utf8::decode_before(text, stop_end - 1).point);
    const bool figure = is_digit(next) && !number_follows(text, at);
    return figure && (word || year) && full_stop_ends(text, begin, stop_end - 1, at) ? at : 0;
  }
  // "… in May.The ministry": no space was typed.  An address or a file name has other
  // marks in the same run of characters.
  if (last != stop_end || !is_upper(next)) return 0;
  const std::size_t second = at + utf8::decode(text, at).size;
  if (!is_lower(point_at(text, second))) return 0;
  const bool plain_before =
      token.size() > 2 && std::none_of(token.begin(), token.end(), [](char c) {
        return c == '.' || c == '/' || c == '@' || c == ':' || c == '_' || c == '\\';
      });
  if (!plain_before || !is_lower(utf8::decode_before(text, stop_end - 1).point)) return 0;
  std::size_t end = second;
  while (end < text.size() && end - at < kMaxToken && is_letter(point_at(text, end)))
    end += utf8::decode(text, end).size;
  const bool plain_after = end < text.size() && (text[end] == ' ' || text[end] == ',');
  return plain_after && !is_abbreviation(token) ? at : 0;
}

}  // namespace attest
