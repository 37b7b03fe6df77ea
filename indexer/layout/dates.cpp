#include "indexer/layout/dates.h"

#include <algorithm>
#include <array>

#include "extraction/language_pack.h"
#include "indexer/layout/line_tokens.h"
#include "text/utf8.h"

namespace attest {
namespace {

// Number-only forms mean the same everywhere.
constexpr std::string_view kNumericForms[] = {"y-m-d", "y/m/d", "y.m.d", "d.m.y", "d-m-y"};

struct Parts {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
};

int number(const LineToken& token) {
  if (token.kind != LineTokenKind::Number || token.text.size() > 4) return -1;
  return std::stoi(token.text);
}

bool read_number(const LineToken& token, char field, Parts& parts) {
  const int value = number(token);
  if (value < 0) return false;
  if (field == 'y') {
    parts.year = value;
    return token.text.size() == 4 && value >= 1900 && value <= 2100;
  }
  if (token.text.size() > 2) return false;
  (field == 'm' ? parts.month : parts.day) = static_cast<unsigned>(value);
  return value >= 1 && value <= (field == 'm' ? 12 : 31);
}

bool read_month(const LineToken& token, const LayoutRules& rules, Parts& parts) {
  for (const MonthName& month : rules.months) {
    if (month.name != token.text) continue;
    parts.month = month.month;
    return true;
  }
  return false;
}

class Matcher {
 public:
  Matcher(const std::vector<LineToken>& tokens, const LayoutRules& rules)
      : tokens_(tokens), rules_(rules) {}

  // The token after the date that begins at `at`, or 0.
  std::size_t match(std::string_view form, std::size_t at, Parts& parts) const {
    const bool numeric = form.find(' ') == std::string_view::npos;
    std::size_t next = at;
    for (std::size_t i = 0; i < form.size();) {
      if (form[i] == ' ') {
        if (next < tokens_.size() && tokens_[next].text == ",") ++next;
        ++i;
        continue;
      }
      // "Jan. 14": but the full stop of «31 марта.» ends the date.
      if (i >= 2 && form[i - 2] == 'M' && next < tokens_.size() && tokens_[next].text == ".")
        ++next;
      if (next >= tokens_.size()) return 0;
      // "2014-01-13" is written together; "2014. 1. 13." may have blanks after its dots.
      if (numeric && i > 0 && form[1] != '.' &&
          tokens_[next].span.begin != tokens_[next - 1].span.end)
        return 0;
      if (!step(form, i, next, parts)) return 0;
    }
    return next;
  }

 private:
  bool step(std::string_view form, std::size_t& i, std::size_t& next, Parts& parts) const {
    const char field = form[i];
    if (field == 'y' || field == 'm' || field == 'd') {
      if (!read_number(tokens_[next], field, parts)) return false;
      ++i;
      ++next;
      if (field == 'd' && next < tokens_.size() &&
          contains(rules_.day_endings, tokens_[next].text) &&
          tokens_[next].span.begin == tokens_[next - 1].span.end)
        ++next;
      return true;
    }
    if (field == 'M') {
      if (!read_month(tokens_[next], rules_, parts)) return false;
      ++i;
      ++next;
      return true;
    }
    std::size_t end = i;
    while (end < form.size() && form[end] != ' ' &&
           std::string_view("ymdM").find(form[end]) == std::string_view::npos)
      ++end;
    if (tokens_[next].text != form.substr(i, end - i)) return false;
    i = end;
    ++next;
    return true;
  }

  const std::vector<LineToken>& tokens_;
  const LayoutRules& rules_;
};

std::optional<Date> date_of(const Parts& parts) {
  const Date date{std::chrono::year{parts.year}, std::chrono::month{parts.month},
                  std::chrono::day{parts.day}};
  return date.ok() ? std::optional(date) : std::nullopt;
}

// 13/01/2014 and 01/13/2014 can be read in one way only; 03/04/2014 in two, unless
// the language has a firm habit.
std::size_t match_slashes(const Matcher& matcher, std::size_t at, Parts& parts, bool day_first) {
  Parts as_day_first;
  Parts as_month_first;
  const std::size_t a = matcher.match("d/m/y", at, as_day_first);
  const std::size_t b = matcher.match("m/d/y", at, as_month_first);
  if (a != 0 && (b == 0 || day_first || as_day_first.day == as_day_first.month)) {
    parts = as_day_first;
    return a;
  }
  if (b == 0 || a != 0) return 0;
  parts = as_month_first;
  return b;
}

// Part of a longer number, version or code.
bool glued(const std::vector<LineToken>& tokens, std::size_t begin, std::size_t end) {
  const auto joins = [](const LineToken& token) {
    return token.kind != LineTokenKind::Mark || token.text == "-" || token.text == "/" ||
           token.text == "+";
  };
  if (begin > 0 && tokens[begin - 1].span.end == tokens[begin].span.begin &&
      joins(tokens[begin - 1]))
    return true;
  return end < tokens.size() && tokens[end].span.begin == tokens[end - 1].span.end &&
         tokens[end].kind == LineTokenKind::Number;
}

std::optional<DateFound> date_at(const std::vector<LineToken>& tokens, std::size_t at,
                                 bool need_year, std::size_t& end) {
  bool day_first = true;
  for (const LanguagePack* pack : language_packs()) {
    const Matcher matcher(tokens, pack->layout);
    const auto take = [&](std::size_t next, const Parts& parts) -> std::optional<DateFound> {
      if (next == 0 || glued(tokens, at, next)) return std::nullopt;
      end = next;
      DateFound found{{tokens[at].span.begin, tokens[next - 1].span.end},
                      date_of(parts),
                      parts.month,
                      parts.day};
      if (parts.year != 0 && !found.date) return std::nullopt;
      return found;
    };
    Parts parts;
    for (const std::string_view form : pack->layout.date_forms)
      if (auto found = take(matcher.match(form, at, parts), parts)) return found;
    for (const std::string_view form : kNumericForms)
      if (auto found = take(matcher.match(form, at, parts), parts)) return found;
    day_first = day_first && pack->layout.slashes_day_first;
    if (auto found = take(match_slashes(matcher, at, parts, day_first), parts)) return found;
    if (need_year) continue;
    for (const std::string_view form : pack->layout.day_forms) {
      Parts yearless;
      if (auto found = take(matcher.match(form, at, yearless), yearless)) {
        found->date.reset();
        return found;
      }
    }
  }
  return std::nullopt;
}

bool is_weekday(const LineToken& token) {
  return std::any_of(
      language_packs().begin(), language_packs().end(),
      [&](const LanguagePack* pack) { return contains(pack->layout.weekdays, token.text); });
}

// The token after the weekday at `at`, be it in brackets or behind a comma; `at` where none is.
std::size_t behind_weekday(const std::vector<LineToken>& tokens, std::size_t at) {
  const bool bracket = at < tokens.size() && tokens[at].text == "(";
  const std::size_t day = at + (bracket || (at < tokens.size() && tokens[at].text == ",") ? 1 : 0);
  if (day >= tokens.size() || !is_weekday(tokens[day])) return at;
  if (!bracket) return day + 1;
  return day + 1 < tokens.size() && tokens[day + 1].text == ")" ? day + 2 : at;
}

// Every date with a year has one in four digits.  Most lines have none, and cutting
// them into tokens would be most of the cost of reading a text.
bool may_hold_year(std::string_view line) {
  std::size_t digits = 0;
  for (const char byte : line) {
    digits = byte >= '0' && byte <= '9' ? digits + 1 : 0;
    if (digits == 4) return true;
  }
  return false;
}

}  // namespace

std::vector<DateFound> find_dates(std::string_view line) {
  if (!may_hold_year(line)) return {};
  const std::vector<LineToken> tokens = line_tokens(line);
  std::vector<DateFound> dates;
  for (std::size_t at = 0; at < tokens.size();) {
    std::size_t end = at + 1;
    if (tokens[at].kind != LineTokenKind::Mark)
      if (auto found = date_at(tokens, at, true, end)) dates.push_back(*found);
    at = end;
  }
  return dates;
}

std::optional<DateFound> leading_date(std::string_view line) {
  // A mark, a weekday and a month before its first digit are shorter than this, and all of it with
  // what follows is shorter than that; a line may be a whole paragraph.
  constexpr std::size_t kBeforeDigit = 80, kDate = 240;
  const std::string_view head = utf8::cut(line, kDate);
  const auto is_digit = [](char byte) { return '0' <= byte && byte <= '9'; };
  const std::string_view opening = head.substr(0, kBeforeDigit);
  if (std::none_of(opening.begin(), opening.end(), is_digit)) return std::nullopt;
  const std::vector<LineToken> tokens = line_tokens(head);
  // "■ Friday, August 28th, 2015"
  std::size_t at = 0;
  while (at < tokens.size() && at < 4 &&
         (tokens[at].kind == LineTokenKind::Mark || is_weekday(tokens[at])))
    ++at;
  std::size_t end = at + 1;
  if (at >= tokens.size()) return std::nullopt;
  // Every form is tried with its year first, in every language.
  auto found = date_at(tokens, at, true, end);
  if (!found) found = date_at(tokens, at, false, end);
  if (!found) return std::nullopt;
  const std::size_t behind = behind_weekday(tokens, end);
  if (!found->date && found->month == 0 && behind == end) return std::nullopt;
  found->span.end = tokens[behind - 1].span.end;
  return found;
}

std::optional<DateFound> trailing_date(std::string_view line) {
  constexpr std::size_t kTitle = 240;  // bytes
  const bool marked = line.ends_with(')') || line.find('|') != std::string_view::npos;
  if (line.size() > kTitle || !marked) return std::nullopt;
  const std::vector<LineToken> tokens = line_tokens(line);
  for (std::size_t mark = tokens.size(); mark-- > 1;) {
    if (tokens[mark].text != "|" && tokens[mark].text != "(") continue;
    std::size_t at = mark + 1, end = at;
    while (at < tokens.size() && (is_weekday(tokens[at]) || tokens[at].text == ",")) ++at;
    if (at == tokens.size()) return std::nullopt;
    auto found = date_at(tokens, at, false, end);
    const std::size_t behind = behind_weekday(tokens, end);
    if (at == mark + 1 && behind == end) return std::nullopt;  // captions have a mere date
    end = behind;
    const bool closed = end + 1 == tokens.size() && tokens[end].text == ")";
    if (!found || found->date || found->month == 0) return std::nullopt;
    if (tokens[mark].text == "(" ? !closed : end != tokens.size()) return std::nullopt;
    found->span.begin = tokens[mark].span.begin;
    return found;
  }
  return std::nullopt;
}

std::optional<Date> with_year(unsigned month, unsigned day, Date published) {
  const auto limit = std::chrono::sys_days(published) + std::chrono::days(7);
  if (month == 0) {
    const auto first = published.year() / published.month() + std::chrono::months(1);
    for (int back = 0; back <= 2; ++back) {
      const Date date = (first - std::chrono::months(back)) / std::chrono::day{day};
      if (date.ok() && std::chrono::sys_days(date) <= limit) return date;
    }
    return std::nullopt;
  }
  constexpr std::chrono::days kAhead{200};  // what lies so near ahead is no day of last year
  for (const int years : {1, 0, -1}) {
    const Date date{published.year() + std::chrono::years(years), std::chrono::month{month},
                    std::chrono::day{day}};
    if (!date.ok()) continue;
    const auto at = std::chrono::sys_days(date);
    if (at <= limit) return date;
    if (at - limit < kAhead) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace attest
