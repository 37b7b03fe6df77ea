#include "search/filter_queries.h"

#include <algorithm>

#include "claims/whole_years.h"
#include "search/figures.h"
#include "store/filter_terms.h"
#include "store/format.h"
#include "store/terms.h"
#include "store/value_terms.h"
#include "text/ascii.h"

namespace attest {

namespace {

using Xapian::Query;

// Articles and figures older or younger than this are reached by open ends only
// through slots.
constexpr int kFirstYear = 1800;
constexpr int kLastYear = 2100;
constexpr Xapian::termcount kMostForms = 1000;

Query any(const std::vector<std::string>& terms) {
  if (terms.empty()) return Query::MatchNothing;
  return {Query::OP_OR, terms.begin(), terms.end()};
}

int year_of(const std::optional<Date>& day, int otherwise) {
  return day ? std::clamp(static_cast<int>(day->year()), kFirstYear, kLastYear) : otherwise;
}

std::vector<std::string> year_terms(std::string_view prefix, const Period& days) {
  std::vector<std::string> terms;
  const int last = year_of(days.to, kLastYear);
  for (int year = year_of(days.from, kFirstYear); year <= last; ++year)
    terms.push_back(std::string(prefix) + std::to_string(year));
  return terms;
}

bool shares_stem(const QueryWord& a, const QueryWord& b) {
  return std::any_of(a.wanted.stems.begin(), a.wanted.stems.end(), [&](const std::string& stem) {
    return std::find(b.wanted.stems.begin(), b.wanted.stems.end(), stem) != b.wanted.stems.end();
  });
}

}  // namespace

Query language_query(const std::string& languages) {
  std::vector<std::string> terms;
  for (std::size_t at = 0; at <= languages.size();) {
    const std::size_t comma = std::min(languages.find(',', at), languages.size());
    const std::string code = ascii::lowered(languages.substr(at, comma - at));
    terms.push_back(make_term(format::kLanguage, code.substr(0, code.find('-'))));
    at = comma + 1;
  }
  return any(terms);
}

// Years are terms, and terms are much cheaper than slots.
Query published_query(const Period& days) {
  if (whole_years(days) > 0) return any(year_terms(format::kYear, days));
  if (!days.to) return {Query::OP_VALUE_GE, format::kSlotDate, compact(*days.from)};
  if (!days.from) return {Query::OP_VALUE_LE, format::kSlotDate, compact(*days.to)};
  return {Query::OP_VALUE_RANGE, format::kSlotDate, compact(*days.from), compact(*days.to)};
}

Query all_words_query(Analyser& analyser, std::string_view prefix, const std::string& text) {
  std::vector<std::string> terms;
  for (const QueryWord& word : query_words(analyser, text))
    terms.push_back(make_term(prefix, word.wanted.word));
  if (terms.empty()) return Query::MatchNothing;
  return {Query::OP_AND, terms.begin(), terms.end()};
}

Query origin_query(Analyser& analyser, const std::string& text) {
  return {Query::OP_OR, Query(make_term(format::kOrigin, text)),
          all_words_query(analyser, format::kOriginWord, text)};
}

Query title_query(Analyser& analyser, const std::string& text) {
  std::vector<Query> words;
  for (const QueryWord& word : query_words(analyser, text)) {
    std::vector<Query> forms{Query(std::string(format::kTitle) + word.wanted.word)};
    for (const std::string& stem : word.wanted.stems)
      forms.emplace_back(std::string(format::kTitleStem) + stem);
    for (const std::string& start : word.wanted.prefixes)
      forms.emplace_back(Query::OP_WILDCARD, std::string(format::kTitle) + start, kMostForms,
                         Query::WILDCARD_LIMIT_MOST_FREQUENT);
    words.emplace_back(Query::OP_OR, forms.begin(), forms.end());
  }
  if (words.empty()) return Query::MatchNothing;
  return {Query::OP_AND, words.begin(), words.end()};
}

Query value_query(const std::optional<Decimal>& low, const std::optional<Decimal>& high) {
  return any(range_terms(low, high));
}

Query unit_query(const std::string& unit) {
  const std::string term = make_term(format::kUnit, unit);
  return {Query::OP_OR, Query(term),
          Query(Query::OP_WILDCARD, term + "-per-", kMostForms,
                Query::WILDCARD_LIMIT_MOST_FREQUENT)};
}

Query holds_query(const Period& days) { return any(year_terms(format::kPeriod, days)); }

ClaimCondition rounded_condition(const Decimal& number) {
  ClaimCondition condition;
  condition.kind = ClaimCondition::Kind::Rounded;
  condition.low = condition.high = number;
  if (number.coefficient() == 0) return condition;
  const Decimal step = last_digit_weight(number);
  if (const auto half = shift(Decimal(step.coefficient() * 5, step.scale()), -1)) {
    condition.low = subtract(number, *half);
    condition.high = add(number, *half);
    condition.below_high = true;
  }
  condition.roundings = roundings(number);
  return condition;
}

Query rounded_query(const ClaimCondition& condition) {
  std::vector<std::string> terms = range_terms(condition.low, condition.high);
  for (const Decimal& coarse : condition.roundings)
    for (std::string& term : range_terms(coarse, coarse)) terms.push_back(std::move(term));
  return any(terms);
}

Query prefix_query(const std::string& start) {
  return {Query::OP_OR,
          Query(Query::OP_WILDCARD, start, kMostForms, Query::WILDCARD_LIMIT_MOST_FREQUENT),
          Query(Query::OP_WILDCARD, std::string(format::kTitle) + start, kMostForms,
                Query::WILDCARD_LIMIT_MOST_FREQUENT)};
}

std::vector<std::string> words_beginning(const Xapian::Database& database,
                                         const std::string& start) {
  std::vector<std::string> words;
  const auto end = database.allterms_end(start);
  for (auto term = database.allterms_begin(start); term != end && words.size() < kMostForms; ++term)
    words.push_back(*term);
  return words;
}

// The index knows stems of passages, not of positions, so the forms are looked for
// among the words that begin alike.
std::vector<std::string> inflected_forms(const QueryWord& word, const PlanContext& context) {
  std::string_view start = word.wanted.word;
  for (const std::string& stem : word.wanted.stems) {
    const auto differ = std::mismatch(start.begin(), start.end(), stem.begin(), stem.end()).first;
    start = start.substr(0, static_cast<std::size_t>(differ - start.begin()));
  }
  // A cut in the middle of a character would begin no word.
  while (!start.empty() && start.size() < word.wanted.word.size() &&
         (static_cast<unsigned char>(word.wanted.word[start.size()]) & 0xC0U) == 0x80U)
    start.remove_suffix(1);
  std::vector<std::string> forms{word.wanted.word};
  if (characters(start) < 2) return forms;
  for (const std::string& candidate : words_beginning(context.database, std::string(start))) {
    if (candidate == word.wanted.word) continue;
    const auto analysed = query_words(context.analyser, candidate);
    if (analysed.size() == 1 && shares_stem(analysed.front(), word)) forms.push_back(candidate);
  }
  return forms;
}

}  // namespace attest
