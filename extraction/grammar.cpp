#include "extraction/grammar.h"

#include <map>
#include <mutex>

namespace attest {
namespace {

template <typename Row>
void add_all(std::span<const Row> rows, Table table, PhraseTrie& trie, Lexicon& lexicon) {
  for (std::size_t i = 0; i < rows.size(); ++i)
    trie.add(rows[i].pattern, {table, static_cast<std::uint16_t>(i)}, lexicon);
}

void add_number_words(const ExtractionRules& rules, Lexicon& lexicon, Lexicon& glued) {
  for (std::size_t i = 0; i < rules.number_words.size(); ++i) {
    std::string_view pattern = rules.number_words[i].pattern;
    if (pattern.ends_with('.')) pattern.remove_suffix(1);
    const int row = static_cast<int>(i);
    lexicon.add_class_word("number-word", pattern, row);
    if (rules.glued_words) glued.add_class_word("number-word", std::string(pattern) + "*", row);
  }
}

// What may follow a number that needs something counted: the first words of units
// and counters that come after it.
void add_counted_class(const ExtractionRules& rules, Lexicon& lexicon) {
  const auto add = [&](std::string_view pattern, int hedge = 0) {
    for (const std::string& literal : first_literals(pattern))
      lexicon.add_class_word("counted", literal, hedge);
  };
  for (const UnitRow& row : rules.units)
    if (row.place == UnitPlace::After) add(row.pattern);
  for (const CountedRow& row : rules.counted) add(row.pattern);
  for (const ModifierRow& row : rules.modifiers)
    if (row.place == Position::AfterNumber) add(row.pattern, 1);
}

// What may touch the digits behind it: "$5", "W1,024", "EUR5".
void add_money_class(const ExtractionRules& rules, Lexicon& lexicon) {
  for (const UnitRow& row : rules.units) {
    if (row.place != UnitPlace::Before && row.place != UnitPlace::BeforeGlued) continue;
    if (row.unit.ends_with("-person")) continue;  // "aged 18"
    for (const std::string& literal : last_literals(row.pattern))
      lexicon.add_class_word("unit-before", literal, 0);
  }
}

void add_ranges(const ExtractionRules& rules, PhraseTrie& trie, Lexicon& lexicon) {
  for (std::size_t i = 0; i < rules.ranges.size(); ++i) {
    const auto row = static_cast<std::uint16_t>(i);
    if (!rules.ranges[i].open.empty())
      trie.add(rules.ranges[i].open, {Table::RangeOpen, row}, lexicon);
    trie.add(rules.ranges[i].middle, {Table::RangeMiddle, row}, lexicon);
    if (!rules.ranges[i].close.empty())
      trie.add(rules.ranges[i].close, {Table::RangeClose, row}, lexicon);
  }
}

}  // namespace

Grammar::Grammar(const LanguagePack& language_pack)
    : pack(language_pack),
      rules(language_pack.rules),
      sources(language_pack.sources),
      lexicon(rules.endings),
      glued(std::span<const std::string_view>{}) {
  for (const auto& [symbol, name] : {std::pair{&classes.n, "n"},
                                     {&classes.integer, "int"},
                                     {&classes.year, "year"},
                                     {&classes.short_year, "yy"},
                                     {&classes.month_number, "month#"},
                                     {&classes.day, "day"},
                                     {&classes.ordinal, "ord"},
                                     {&classes.ordinal_year, "ordyear"},
                                     {&classes.decade, "decade"},
                                     {&classes.word, "w"},
                                     {&classes.name, "name"},
                                     {&classes.year_period, "yr"},
                                     {&classes.period, "p"}})
    *symbol = lexicon.class_symbol(name);
  for (const ModifierRow& row : rules.modifiers)
    if (row.place == Position::Ending) lexicon.add_inner_ending(row.pattern);
  number_word = lexicon.class_symbol("number-word");
  whole_word = lexicon.class_symbol("whole-word");
  for (const std::string_view word : rules.whole_words)
    lexicon.add_class_word("whole-word", word, 0);
  ordinal_suffix = lexicon.class_symbol("ordinal-suffix");
  counted = lexicon.class_symbol("counted");
  unit_before = lexicon.class_symbol("unit-before");

  add_number_words(rules, lexicon, glued);
  add_counted_class(rules, lexicon);
  add_money_class(rules, lexicon);
  for (const std::string_view suffix : rules.ordinal_suffixes)
    lexicon.add_class_word("ordinal-suffix", suffix, 0);
  decade_suffix = lexicon.class_symbol("decade-suffix");
  for (const std::string_view suffix : rules.decade_suffixes)
    lexicon.add_class_word("decade-suffix", suffix, 0);
  for (const ClassWord& word : rules.class_words)
    lexicon.add_class_word(word.cls, word.pattern, word.value);

  for (std::size_t i = 0; i < rules.periods.size(); ++i) {
    const PeriodRow& row = rules.periods[i];
    PhraseTrie& trie = row.level == Level::Year    ? year_phrases
                       : row.level == Level::Point ? point_phrases
                                                   : span_phrases;
    trie.add(row.pattern, {Table::Period, static_cast<std::uint16_t>(i)}, lexicon);
  }
  add_all(rules.units, Table::Unit, phrases, lexicon);
  add_all(rules.counted, Table::Counted, phrases, lexicon);
  add_all(rules.modifiers, Table::Modifier, phrases, lexicon);
  add_ranges(rules, phrases, lexicon);
  add_all(rules.fractions, Table::Fraction, phrases, lexicon);
  add_all(rules.multiples, Table::Multiple, phrases, lexicon);
  add_all(rules.amounts, Table::Amount, phrases, lexicon);
  add_all(rules.ranks, Table::Rank, phrases, lexicon);
  add_all(rules.rejects, Table::Reject, phrases, lexicon);
  add_all(rules.cues, Table::Cue, phrases, lexicon);
  add_all(sources.attributions, Table::Attribution, phrases, lexicon);
  add_all(sources.heads, Table::Source, phrases, lexicon);
}

std::string Grammar::rule_name(RowRef row) const {
  const auto name = [&](const char* table, std::string_view own) {
    return std::string(pack.text.code) + "/" + table + "/" + std::string(own);
  };
  switch (row.table) {
    case Table::Unit:
      return name("unit", rules.units[row.row].name);
    case Table::Counted:
      return name("counted", rules.counted[row.row].pattern);
    case Table::Modifier:
      return name("modifier", rules.modifiers[row.row].name);
    case Table::RangeOpen:
    case Table::RangeMiddle:
    case Table::RangeClose:
      return name("range", rules.ranges[row.row].name);
    case Table::Fraction:
      return name("fraction", rules.fractions[row.row].name);
    case Table::Multiple:
      return name("multiple", rules.multiples[row.row].name);
    case Table::Amount:
      return name("amount", rules.amounts[row.row].name);
    case Table::Rank:
      return name("rank", rules.ranks[row.row].name);
    case Table::Reject:
      return name("reject", rules.rejects[row.row].name);
    case Table::Period:
      return name("period", rules.periods[row.row].name);
    case Table::Cue:
      return name("cue", rules.cues[row.row].name);
    case Table::Attribution:
      return name("attribution", sources.attributions[row.row].name);
    case Table::Source:
      return name("source", sources.heads[row.row].pattern);
  }
  return {};
}

const Grammar* find_grammar(std::string_view lang) {
  static std::mutex lock;
  static std::map<const LanguagePack*, std::unique_ptr<Grammar>> grammars;
  const LanguagePack* pack = find_pack(lang);
  if (pack == nullptr) return nullptr;
  const std::lock_guard guard(lock);
  auto& grammar = grammars[pack];
  if (!grammar) grammar = std::make_unique<Grammar>(*pack);
  return grammar.get();
}

}  // namespace attest
