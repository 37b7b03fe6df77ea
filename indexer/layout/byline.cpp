#include "indexer/layout/byline.h"

#include <algorithm>

#include "extraction/language_pack.h"
#include "indexer/layout/dates.h"
#include "indexer/layout/furniture.h"
#include "indexer/layout/line_tokens.h"
#include "text/hangul.h"

namespace attest {
namespace {

using Words = std::span<const std::string_view>;

std::string_view trim(std::string_view text) {
  constexpr std::string_view kEdges = " \t,;:|/=()";
  const std::size_t begin = text.find_first_not_of(kEdges);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kEdges) - begin + 1);
}

template <class Matches>
std::string_view first_match(Words LayoutRules::*words, Matches matches) {
  for (const LanguagePack* pack : language_packs())
    for (const std::string_view word : pack->layout.*words)
      if (matches(word)) return word;
  return {};
}

// An outlet's last word: a word of the list, or for scripts without capitals its end.
bool is_outlet_word(std::string_view word) {
  const std::string seen = folded_line(trim(word));
  return !first_match(&LayoutRules::outlets, [&](std::string_view outlet) {
            return seen == outlet ||
                   (hangul::begins_with_syllable(outlet) && seen.size() > outlet.size() &&
                    seen.ends_with(outlet));
          }).empty();
}

bool is_desk(std::string_view cell) {
  const std::string seen = folded_line(cell);
  return !first_match(&LayoutRules::desks, [&](std::string_view desk) {
            return has_word(seen, desk) || seen.ends_with(desk);
          }).empty();
}

// The line without its dates, cut at marks that part one thing from the next;
// quoted names stay whole.
std::vector<std::string> cells_of(std::string_view line) {
  std::string rest;
  std::size_t at = 0;
  for (const DateFound& date : find_dates(line)) {
    rest.append(line.substr(at, date.span.begin - at)).append(" | ");
    at = date.span.end;
  }
  rest.append(line.substr(at));
  std::vector<std::string> cells;
  std::size_t begin = 0;
  bool quoted = false;
  const auto cut = [&](std::size_t end, std::size_t next) {
    if (const auto cell = trim(std::string_view(rest).substr(begin, end - begin)); !cell.empty())
      cells.emplace_back(cell);
    begin = next;
  };
  for (std::size_t i = 0; i < rest.size(); ++i) {
    const std::string_view here = std::string_view(rest).substr(i);
    if (here.starts_with("«")) quoted = true;
    if (here.starts_with("»")) quoted = false;
    if (quoted) continue;
    const bool full_stop =
        here.starts_with(". ") && i >= 4 && rest[i - 2] != ' ' && rest[i - 2] != '.';
    if (here.starts_with('|') || here.starts_with(',') || here.starts_with(';') ||
        here.starts_with('(') || here.starts_with(')') || here.starts_with(" / ") ||
        here.starts_with(" = ") || full_stop)
      cut(i, i + (here.starts_with(' ') ? 3 : 1));
    else if (here.starts_with(" — ") || here.starts_with(" – "))
      cut(i, i + 5);
    else if (here.starts_with(" · ") || here.starts_with(" • "))
      cut(i, i + (here.starts_with(" · ") ? 4 : 5));
  }
  cut(rest.size(), rest.size());
  return cells;
}

// What follows "By " up to a word that ends a name; empty when no byline opens.
std::string_view after_start(std::string_view cell) {
  const std::string seen = folded_line(cell);
  const std::string_view start =
      first_match(&LayoutRules::byline_starts,
                  [&](std::string_view word) { return starts_with_word(seen, word); });
  if (start.empty()) return {};
  // Folding keeps the number of blanks, not of bytes: count words instead.
  std::size_t words = static_cast<std::size_t>(std::count(start.begin(), start.end(), ' ')) + 1;
  std::size_t at = 0;
  for (; words > 0 && at != std::string_view::npos; --words)
    at = cell.find(' ', at == 0 ? 0 : at + 1);
  if (at == std::string_view::npos) return {};
  std::string_view name = cell.substr(at + 1);
  const std::string low = folded_line(name);
  for (const LanguagePack* pack : language_packs())
    for (const std::string_view stop : pack->layout.byline_stops) {
      const std::size_t end = name.find(" " + std::string(stop) + " ");
      const std::size_t last =
          name.ends_with(" " + std::string(stop)) ? name.size() - stop.size() - 1 : end;
      name = name.substr(0, std::min(end, last));
    }
  return trim(name);
}

void add_names(std::string_view list, std::vector<std::string>& names) {
  for (const LanguagePack* pack : language_packs())
    for (const std::string_view join : pack->layout.name_joins) {
      const std::string between = " " + std::string(join) + " ";
      const std::size_t at = list.find(between);
      if (at == std::string_view::npos) continue;
      // "Sea and Quay Weekender": one word in capitals is nobody, and so is what it is joined to.
      const std::string_view first = trim(list.substr(0, at));
      if (is_capitalised(first) && first.find(' ') == std::string_view::npos) return;
      add_names(first, names);
      add_names(list.substr(at + between.size()), names);
      return;
    }
  if (is_name(trim(list))) names.emplace_back(trim(list));
}

// The words before "기자" or "correspondent": the name is the last word where names
// are written together, else the capitalised words.
std::string before_reporter(std::string_view cell) {
  const auto words = words_of(cell);
  for (std::size_t i = 1; i < words.size(); ++i) {
    const std::string seen = folded_line(trim(words[i]));
    if (first_match(&LayoutRules::reporters, [&](std::string_view word) {
          return seen == word;
        }).empty())
      continue;
    if (hangul::begins_with_syllable(words[i - 1])) {
      const std::size_t syllables = words[i - 1].size() / 3;
      return syllables >= 2 && syllables <= 4 && !is_outlet_word(words[i - 1])
                 ? std::string(words[i - 1])
                 : "";
    }
    const std::string_view name =
        cell.substr(0, static_cast<std::size_t>(words[i].data() - cell.data()));
    return is_name(trim(name)) ? std::string(trim(name)) : "";
  }
  return {};
}

std::string quoted_outlet(std::string_view line) {
  const std::size_t open = line.find("«");
  const std::size_t close = line.find("»", open == std::string_view::npos ? 0 : open);
  if (open == std::string_view::npos || close == std::string_view::npos) return {};
  return std::string(line.substr(open + 2, close - open - 2));
}

// The capitalised words that end in an outlet's word: "in Border Notes" → "Border Notes".
std::string outlet_in(std::string_view cell) {
  auto words = words_of(cell);
  while (!words.empty() && !is_outlet_word(words.back())) {
    if (!hangul::begins_with_syllable(words.back())) return {};
    words.pop_back();  // 온새누리신문 특별취재팀
  }
  if (words.empty()) return {};
  if (hangul::begins_with_syllable(words.back())) return std::string(words.back());
  std::size_t first = 0;
  while (first < words.size() && !is_capitalised(words[first])) ++first;
  if (first >= words.size() || words.size() - first > 7) return {};
  if (words.size() - first < 2) return {};
  const char* begin = words[first].data();
  return std::string(begin,
                     static_cast<std::size_t>(words.back().data() + words.back().size() - begin));
}

bool is_weekday(std::string_view cell) {
  const std::string seen = folded_line(cell);
  return !first_match(&LayoutRules::weekdays, [&](std::string_view day) { return day == seen; })
              .empty();
}

// "QuayLight": no section of a paper is written so.
bool has_inner_capital(std::string_view word) {
  return std::any_of(word.begin() + 1, word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

// "Jihye Ostrander", "M. Cawdrey", "Аркадий Вельский": two or three capitalised
// words of letters, none of which names an outlet, a desk or a day.
bool is_name(std::string_view cell) {
  const auto words = words_of(cell);
  if (words.size() < 2 || words.size() > 4 || is_desk(cell)) return false;
  for (const std::string_view word : words) {
    if (!is_capitalised(word) || is_outlet_word(word)) return false;
    if (word.find_first_of("0123456789@:?!%$\"()") != std::string_view::npos) return false;
    if (word.ends_with('.') && word.size() > 3) return false;
    const std::string seen = folded_line(word);
    const auto same = [&](std::string_view one) { return one == seen; };
    if (!first_match(&LayoutRules::weekdays, same).empty()) return false;
    if (!first_match(&LayoutRules::byline_stops, same).empty()) return false;
  }
  return true;
}

std::vector<std::string> authors_of(std::string_view byline) {
  std::vector<std::string> names;
  const auto cells = cells_of(byline);
  for (const std::string& cell : cells)
    if (const std::string_view name = after_start(cell); !name.empty()) add_names(name, names);
  if (!names.empty()) return names;
  for (const std::string& cell : cells)
    if (std::string name = before_reporter(cell); !name.empty()) names.push_back(std::move(name));
  if (!names.empty()) return names;
  const std::string seen = folded_line(byline);
  const std::string_view closing = first_match(
      &LayoutRules::byline_ends, [&](std::string_view end) { return seen.ends_with(end); });
  if (!closing.empty()) {
    const std::size_t end = std::min(byline.find('('), byline.rfind(' '));
    return {std::string(trim(byline.substr(0, end)))};
  }
  std::vector<std::string> found;
  std::size_t name_cells = 0;
  for (const std::string& cell : cells) {
    const std::size_t before = found.size();
    add_names(cell, found);
    name_cells += found.size() > before;
  }
  return name_cells == 1 ? found : std::vector<std::string>();
}

std::string outlet_of(std::string_view byline) {
  if (std::string quoted = quoted_outlet(byline); !quoted.empty()) return quoted;
  for (const std::string& cell : cells_of(byline)) {
    const std::size_t equals = cell.find('=');
    const std::string_view last = equals == std::string::npos
                                      ? std::string_view(cell)
                                      : std::string_view(cell).substr(equals + 1);
    std::string_view part = after_start(last).empty() ? last : std::string_view();
    if (std::string outlet = outlet_in(part); !outlet.empty()) return outlet;
  }
  // 여울목신문 이서진 기자: the outlet first, in the same cell as the name.
  for (const std::string& cell : cells_of(byline))
    for (const std::string_view word : words_of(cell))
      if (hangul::begins_with_syllable(word) && is_outlet_word(word)) return std::string(word);
  return {};
}

std::string outlet_beside_date(std::string_view line) {
  constexpr std::size_t kLeast = 3, kMost = 6;  // words
  if (line.find(" | ") == std::string_view::npos || find_dates(line).empty()) return {};
  std::vector<std::string> cells = cells_of(line);
  std::erase_if(cells, is_weekday);
  if (cells.size() != 1 || !after_start(cells[0]).empty()) return {};
  const std::string& cell = cells[0];
  const auto words = words_of(cell);
  const bool plain = cell.find_first_of("0123456789@:?!%$\"") == std::string::npos;
  const bool title = words.size() >= kLeast || has_inner_capital(cell);
  return plain && title && words.size() <= kMost && is_capitalised(cell) && !is_desk(cell) &&
                 !is_name(cell)
             ? cell
             : std::string();
}

}  // namespace attest
