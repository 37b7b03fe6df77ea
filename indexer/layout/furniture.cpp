#include "indexer/layout/furniture.h"

#include <algorithm>
#include <array>
#include <string>

#include "extraction/language_pack.h"
#include "indexer/layout/dates.h"
#include "indexer/layout/line_tokens.h"
#include "text/code_points.h"

namespace attest {
namespace {

// Longer lines are prose, whatever words they hold.
constexpr std::size_t kLongestFurniture = 220;  // code points
constexpr std::size_t kShort = 60;

using Words = std::span<const std::string_view>;

bool any_pack(Words LayoutRules::*words, auto&& matches) {
  for (const LanguagePack* pack : language_packs())
    if (std::any_of((pack->layout.*words).begin(), (pack->layout.*words).end(), matches))
      return true;
  return false;
}

bool is_one_of(Words LayoutRules::*words, std::string_view word) {
  return any_pack(words, [&](std::string_view one) { return one == word; });
}

bool has_cells(std::string_view line) {
  return line.find(" | ") != std::string_view::npos || line.find(" / ") != std::string_view::npos ||
         line.find(" · ") != std::string_view::npos || line.find(" • ") != std::string_view::npos;
}

bool is_capital_start(std::string_view text) {
  if (text.empty()) return false;
  const std::string first(text.substr(0, static_cast<unsigned char>(text[0]) < 0x80 ? 1
                                         : text.size() > 1                          ? 2
                                                                                    : 1));
  if (first.size() == 1) return first[0] >= 'A' && first[0] <= 'Z';
  return first_invalid_utf8(first) ? false : folded_line(first) != first;
}

// Beside a date: nothing, punctuation, a weekday, a time, a label.
bool stands_alone(const std::vector<LineToken>& tokens, Span date) {
  const auto is_beside = [](const LineToken& token) {
    if (token.kind == LineTokenKind::Mark) return true;
    if (token.kind == LineTokenKind::Number) return false;
    return is_one_of(&LayoutRules::weekdays, token.text) ||
           is_one_of(&LayoutRules::published, token.text) ||
           is_one_of(&LayoutRules::updated, token.text);
  };
  bool left = true;
  bool right = true;
  bool seen_right = false;
  for (const LineToken& token : tokens) {
    if (token.span.end <= date.begin) left = is_beside(token);
    if (token.span.begin >= date.end && !seen_right) {
      seen_right = true;
      right = is_beside(token) || token.kind == LineTokenKind::Number ||
              is_one_of(&LayoutRules::time_words, token.text);
    }
  }
  return left && right;
}

bool names_reporter(std::string_view seen) {
  return any_pack(&LayoutRules::reporters,
                  [&](std::string_view word) { return has_word(seen, word); });
}

bool names_desk(const std::vector<LineToken>& tokens, std::string_view seen) {
  return any_pack(&LayoutRules::desks, [&](std::string_view word) {
    return has_word(seen, word) ||
           std::any_of(tokens.begin(), tokens.end(), [&](const LineToken& token) {
             return token.kind == LineTokenKind::Word && token.text.size() > word.size() &&
                    token.text.ends_with(word) && static_cast<unsigned char>(word.front()) >= 0xEA;
           });
  });
}

// "By Han Seo-jun": a name must follow, for "By 2015 the number" is a sentence.
bool opens_byline(std::string_view line, std::string_view seen) {
  for (const LanguagePack* pack : language_packs())
    for (const std::string_view start : pack->layout.byline_starts) {
      if (!starts_with_word(seen, start)) continue;
      const std::size_t blank = line.find(' ', start.size());
      if (blank == std::string_view::npos) continue;
      const std::size_t next = line.find_first_not_of(" \t", std::min(line.size(), blank));
      if (next != std::string_view::npos && is_capital_start(line.substr(next))) return true;
    }
  return false;
}

std::size_t digits_in(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }));
}

// «Реклама», «Тираж: 12 000 экз.», "Copyright 2024", and no sentence that begins so.
bool is_label(std::string_view seen, std::size_t end) {
  constexpr std::size_t kWords = 3;  // of a line that goes on with a number
  while (end < seen.size() && seen[end] == ' ') ++end;
  if (end >= seen.size()) return true;
  const std::string_view rest = seen.substr(end);
  constexpr std::string_view kMarks = ":|/(.";
  if (kMarks.find(rest.front()) != std::string_view::npos || rest.starts_with("©")) return true;
  const std::size_t digits = rest.find_first_not_of("0123456789");
  // «Рисунок 17.80. Сдвиг»
  if (digits != 0 && digits < rest.size() && rest[digits] == '.') return true;
  const bool number = rest.front() == '+' || digits != 0;
  const auto spaces = static_cast<std::size_t>(std::count(seen.begin(), seen.end(), ' '));
  return number && spaces <= (seen.ends_with('.') ? kWords : 2 * kWords);
}

bool opens_notice(std::string_view seen) {
  if (any_pack(&LayoutRules::notice_labels, [&](std::string_view label) {
        return starts_with_word(seen, label) && is_label(seen, label.size());
      }))
    return true;
  return any_pack(&LayoutRules::notice_starts,
                  [&](std::string_view start) { return starts_with_word(seen, start); });
}

// A cell between bars that is a notice makes the line one: "Your weekend | Subscribe".
bool has_notice_cell(std::string_view seen) {
  for (std::size_t at = seen.find(" | "); at != std::string_view::npos;
       at = seen.find(" | ", at + 1))
    if (opens_notice(seen.substr(at + 3))) return true;
  return false;
}

constexpr std::array<std::string_view, 5> kSigns = {"☞", "☎", "©", "ⓒ", "✉"};
// At the beginning of a line; within one they tell one thing from the next: ▲쌀 30톤 ▲보리 20톤.
constexpr std::array<std::string_view, 4> kPointers = {"▶", "▲", "►", "➤"};

bool has_sign(std::string_view line) {
  const std::size_t begin = line.find_first_not_of(" \t");
  const std::string_view text = begin == std::string_view::npos ? "" : line.substr(begin);
  return std::any_of(kSigns.begin(), kSigns.end(),
                     [&](auto sign) { return text.find(sign) != std::string_view::npos; }) ||
         std::any_of(kPointers.begin(), kPointers.end(),
                     [&](auto sign) { return text.starts_with(sign); });
}

}  // namespace

bool has_mail_address(std::string_view line) {
  for (std::size_t at = line.find('@'); at != std::string_view::npos; at = line.find('@', at + 1)) {
    const auto is_part = [&](std::size_t i) {
      const auto byte = static_cast<unsigned char>(line[i]);
      return (byte >= '0' && byte <= '9') || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
    };
    if (at > 0 && at + 1 < line.size() && is_part(at - 1) && is_part(at + 1) &&
        line.find('.', at) != std::string_view::npos)
      return true;
  }
  return false;
}

bool has_phone_number(std::string_view line) {
  // A run of digits, hyphens, blanks and parentheses that has at least seven
  // digits in three groups or more, one of them of three digits at least; a leading plus
  // stands for one.  "21-11 21-3" are the sets of a match.
  for (std::size_t at = 0; at < line.size(); ++at) {
    const bool plus = line[at] == '+';
    if (!plus && !(line[at] >= '0' && line[at] <= '9') && line[at] != '(') continue;
    if (at > 0 && (line[at - 1] == '.' || line[at - 1] == ',' || line[at - 1] == '-')) continue;
    std::size_t end = at + 1;
    std::size_t groups = plus ? 1 : 0;
    std::size_t hyphens = 0;
    std::size_t group = 0, longest = 0;
    bool in_digits = false;
    for (std::size_t i = at; i < line.size(); ++i) {
      const char c = line[i];
      const bool digit = c >= '0' && c <= '9';
      if (digit && !in_digits) ++groups;
      group = digit ? group + 1 : 0;
      longest = std::max(longest, group);
      if (!digit && c != '-' && c != ' ' && c != '(' && c != ')' && c != '+') break;
      if (c == '+' && i != at) break;
      hyphens += c == '-';
      in_digits = digit;
      end = i + 1;
    }
    const std::string_view run = line.substr(at, end - at);
    // "1 500 000" has three groups too, but neither a plus nor hyphens.
    if (digits_in(run) >= 7 && groups >= 3 && longest >= 3 && (plus || hyphens >= 2) &&
        find_dates(run).empty())
      return true;
    at = end;
  }
  return false;
}

bool is_date_line(std::string_view line) {
  if (line.size() > 160) return false;
  const std::vector<DateFound> dates = find_dates(line);
  if (dates.empty()) return false;
  for (const LineToken& token : line_tokens(line)) {
    const bool dated = std::any_of(dates.begin(), dates.end(), [&](const DateFound& date) {
      return date.span.contains(token.span);
    });
    if (dated || token.kind == LineTokenKind::Mark) continue;
    if (token.kind == LineTokenKind::Number && token.text.size() <= 2) continue;  // of a time
    if (is_one_of(&LayoutRules::weekdays, token.text) ||
        is_one_of(&LayoutRules::time_words, token.text) ||
        is_one_of(&LayoutRules::published, token.text) ||
        is_one_of(&LayoutRules::updated, token.text))
      continue;
    const bool in_label =
        any_pack(&LayoutRules::updated,
                 [&](std::string_view label) { return has_word(label, token.text); }) ||
        any_pack(&LayoutRules::published,
                 [&](std::string_view label) { return has_word(label, token.text); });
    if (!in_label) return false;
  }
  return true;
}

bool is_byline(std::string_view line, Zone zone) {
  if (line.size() > 3 * kLongestFurniture || count_code_points(line) > kLongestFurniture)
    return false;
  if (is_date_line(line)) return true;
  const std::string seen = folded_line(line);
  if (any_pack(&LayoutRules::byline_ends,
               [&](std::string_view end) { return seen.ends_with(end); }) &&
      count_code_points(line) <= kShort)
    return true;
  const std::vector<DateFound> dates = find_dates(line);
  const std::vector<LineToken> tokens = line_tokens(line);
  const bool cells = has_cells(line);
  if (zone == Zone::Title) return cells && !dates.empty();
  if (opens_byline(line, seen) && (tokens.size() <= 14 || cells || !dates.empty()) &&
      (zone != Zone::Body || tokens.size() <= 8) && !line.ends_with('.'))
    return true;
  if (zone != Zone::Head) return zone == Zone::Tail && !dates.empty() && cells;
  if (cells && (!dates.empty() || names_reporter(seen) || names_desk(tokens, seen))) return true;
  if ((names_reporter(seen) || names_desk(tokens, seen)) && tokens.size() <= 24 &&
      !line.ends_with('.'))
    return true;
  return std::any_of(dates.begin(), dates.end(), [&](const DateFound& date) {
    // At one end of the line; or after a place, "SEOUL, 6 January 2016 — ".
    const bool at_edge = date.span.end + 24 >= line.size() ||
                         std::all_of(tokens.begin(), tokens.end(), [&](const LineToken& token) {
                           return token.span.begin >= date.span.begin ||
                                  token.kind == LineTokenKind::Mark ||
                                  is_one_of(&LayoutRules::weekdays, token.text) ||
                                  is_capital_start(slice(line, token.span));
                         });
    return at_edge && stands_alone(tokens, date.span);
  });
}

bool is_notice(std::string_view line, Zone zone) {
  if (line.size() > 3 * kLongestFurniture) return false;
  const std::size_t points = count_code_points(line);
  if (points > kLongestFurniture || zone == Zone::Title) return false;
  const std::string seen = folded_line(line);
  if (opens_notice(seen) || has_notice_cell(seen)) return true;
  const bool reach = has_phone_number(line) || has_mail_address(line);
  if (reach && (zone == Zone::Tail || points <= kShort)) return true;
  if (has_sign(line) && (zone == Zone::Tail || points <= kShort)) return true;
  if (zone != Zone::Tail) return false;
  const bool words = any_pack(&LayoutRules::notice_words, [&](std::string_view word) {
    return static_cast<unsigned char>(word.front()) >= 0x80 ||
                   word.find_first_of(".(") != std::string_view::npos
               ? seen.find(word) != std::string::npos
               : has_word(seen, word);
  });
  return words && points <= 2 * kShort;
}

}  // namespace attest
