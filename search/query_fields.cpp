#include "search/query_fields.h"

#include <utility>

namespace attest {

namespace {

constexpr std::pair<std::string_view, ClauseKind> kTextFields[] = {
    {"source", ClauseKind::Source},
    {"title", ClauseKind::Title},
    {"author", ClauseKind::Author},
    {"origin", ClauseKind::Origin},
};

// Signs that people type for a unit; all else is the identifier itself.
constexpr std::pair<std::string_view, std::string_view> kUnitSigns[] = {
    {"%", "percent"}, {"$", "USD"}, {"€", "EUR"}, {"£", "GBP"},
    {"¥", "JPY"},     {"₩", "KRW"}, {"₽", "RUB"}, {"#", "rank"},
};

std::string unit_named(std::string_view text) {
  for (const auto& [sign, unit] : kUnitSigns)
    if (text == sign) return std::string(unit);
  return std::string(text);
}

std::pair<std::string_view, std::string_view> ends_of(std::string_view text, std::size_t dots) {
  std::string_view high = text.substr(dots + 2);
  while (!high.empty() && high.front() == '.') high.remove_prefix(1);  // "1400...1600"
  return {text.substr(0, dots), high};
}

// One end of a range: true when it is empty (open) or a number.
bool read_end(std::string_view text, const NumberReader& read_number, std::optional<Decimal>& end) {
  if (text.empty()) return true;
  end = read_number(text);
  return end.has_value();
}

bool read_comparison(std::string_view text, const NumberReader& read_number, Clause& clause) {
  const bool above = text.front() == '>';
  text.remove_prefix(1);
  const bool strict = text.empty() || text.front() != '=';
  if (!strict) text.remove_prefix(1);
  (above ? clause.above_low : clause.below_high) = strict;
  std::optional<Decimal>& end = above ? clause.low : clause.high;
  return !text.empty() && read_end(text, read_number, end);
}

bool read_range(std::string_view text, const NumberReader& read_number, Clause& clause) {
  if (text.empty()) return false;
  if (text.front() == '>' || text.front() == '<') return read_comparison(text, read_number, clause);
  const std::size_t dots = text.find("..");
  if (dots == std::string_view::npos) {
    clause.low = clause.high = read_number(text);
    return clause.low.has_value();
  }
  const auto [low, high] = ends_of(text, dots);
  if (!read_end(low, read_number, clause.low) || !read_end(high, read_number, clause.high))
    return false;
  if (clause.low && clause.high && *clause.high < *clause.low) std::swap(clause.low, clause.high);
  return clause.low || clause.high;
}

}  // namespace

std::optional<Period> parse_days(std::string_view text) {
  const std::size_t dots = text.find("..");
  if (dots == std::string_view::npos) return parse_period(text);
  const auto [low, high] = ends_of(text, dots);
  Period days;
  if (!low.empty()) {
    const auto from = parse_period(low);
    if (!from || !from->from) return std::nullopt;
    days.from = from->from;
  }
  if (!high.empty()) {
    const auto to = parse_period(high);
    if (!to || !to->to) return std::nullopt;
    days.to = to->to;
  }
  if (!days.from && !days.to) return std::nullopt;
  if (days.from && days.to && *days.to < *days.from) return std::nullopt;
  return days;
}

std::optional<Clause> field_clause(const QueryToken& token, const NumberReader& read_number) {
  Clause clause;
  clause.occur = Occur::Must;
  clause.text = token.text;
  if (clause.text.empty()) return std::nullopt;
  for (const auto& [name, kind] : kTextFields)
    if (token.field == name) clause.kind = kind;
  if (token.field == "lang") {
    clause.kind = ClauseKind::Language;
  } else if (token.field == "unit") {
    clause.kind = ClauseKind::Unit;
    clause.text = unit_named(token.text);
  } else if (token.field == "date" || token.field == "period") {
    clause.kind = token.field == "date" ? ClauseKind::Published : ClauseKind::Holds;
    const auto days = parse_days(token.text);
    if (!days) return std::nullopt;
    clause.days = *days;
  } else if (token.field == "value") {
    clause.kind = ClauseKind::Value;
    if (!read_range(token.text, read_number, clause)) return std::nullopt;
  }
  return clause;
}

}  // namespace attest
