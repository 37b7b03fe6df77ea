#include "extraction/lexicon/grammar.h"

#include <map>
#include <mutex>

#include "claims/unit.h"
#include "extraction/lexicon/pattern.h"
#include "text/regions.h"

namespace attest {
namespace {

// The bits of Item::begins.
constexpr std::uint8_t kYears = 1, kPoints = 2, kSpans = 4, kPhrases = 8;

template <typename Row>
void add_all(std::span<const Row> rows, Table table, PhraseAutomaton::Builder& builder) {
  for (std::size_t i = 0; i < rows.size(); ++i)
    builder.add(rows[i].pattern, {table, static_cast<std::uint16_t>(i)});
}

// The words that decide a unit are none themselves.
void add_units(const ExtractionRules& rules, PhraseAutomaton::Builder& builder) {
  for (std::size_t i = 0; i < rules.units.size(); ++i) {
    const UnitRow& row = rules.units[i];
    const bool decides = row.place == UnitPlace::Deciding;
    builder.add(row.pattern,
                {decides ? Table::Deciding : Table::Unit, static_cast<std::uint16_t>(i)});
  }
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

void add_ranges(const ExtractionRules& rules, PhraseAutomaton::Builder& builder) {
  for (std::size_t i = 0; i < rules.ranges.size(); ++i) {
    const auto row = static_cast<std::uint16_t>(i);
    const RangeRow& range = rules.ranges[i];
    if (!range.open.empty()) builder.add(range.open, {Table::RangeOpen, row});
    builder.add(range.middle, {Table::RangeMiddle, row});
    if (!range.close.empty()) builder.add(range.close, {Table::RangeClose, row});
  }
}

}  // namespace

Grammar::Grammar(const LanguagePack& language_pack)
    : pack(language_pack),
      rules(language_pack.rules),
      sources(language_pack.sources),
      lexicon(rules.endings),
      glued(std::span<const std::string_view>{}),
      places(place_names(language_pack)) {
  name_classes();
  add_word_classes();
  compile_periods();
  compile_phrases();
  find_pack_classes();
  find_place_classes();
  name_nameless_rows();
  lexicon.pack();
  glued.pack();
  for (const UnitRow& row : rules.units)
    if (unit::is_currency(row.unit)) coins.emplace(row.unit, coin_of(row.unit));
}

void Grammar::name_classes() {
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
                                     {&classes.period, "p"},
                                     {&number_word, "number-word"},
                                     {&whole_word, "whole-word"},
                                     {&ordinal_suffix, "ordinal-suffix"},
                                     {&decade_suffix, "decade-suffix"},
                                     {&counted, "counted"},
                                     {&unit_before, "unit-before"}})
    *symbol = lexicon.class_symbol(name);
}

void Grammar::add_word_classes() {
  for (const ModifierRow& row : rules.modifiers)
    if (row.place == Position::Ending) lexicon.add_inner_ending(row.pattern);
  add_number_words(rules, lexicon, glued);
  add_counted_class(rules, lexicon);
  add_money_class(rules, lexicon);
  const auto add = [&](std::string_view cls, std::span<const std::string_view> words) {
    for (const std::string_view word : words) lexicon.add_class_word(cls, word, 0);
  };
  add("whole-word", rules.whole_words);
  add("ordinal-suffix", rules.ordinal_suffixes);
  add("decade-suffix", rules.decade_suffixes);
  add("not-in-names", sources.not_in_names);
  add("name-article", sources.name_articles);
  for (const ClassWord& word : rules.class_words)
    lexicon.add_class_word(word.cls, word.pattern, word.value);
  for (const ClassWord& word : pack.places.classes)
    lexicon.add_class_word(word.cls, word.pattern, word.value);
}

void Grammar::compile_periods() {
  PhraseAutomaton::Builder years(lexicon);
  PhraseAutomaton::Builder points(lexicon);
  PhraseAutomaton::Builder spans(lexicon);
  for (std::size_t i = 0; i < rules.periods.size(); ++i) {
    const PeriodRow& row = rules.periods[i];
    PhraseAutomaton::Builder& builder = row.level == Level::Year    ? years
                                        : row.level == Level::Point ? points
                                                                    : spans;
    builder.add(row.pattern, {Table::Period, static_cast<std::uint16_t>(i)});
  }
  year_phrases = years.build(kYears);
  point_phrases = points.build(kPoints);
  span_phrases = spans.build(kSpans);
}

void Grammar::compile_phrases() {
  PhraseAutomaton::Builder builder(lexicon);
  add_units(rules, builder);
  add_all(rules.counted, Table::Counted, builder);
  add_all(rules.modifiers, Table::Modifier, builder);
  add_ranges(rules, builder);
  add_all(rules.fractions, Table::Fraction, builder);
  add_all(rules.multiples, Table::Multiple, builder);
  add_all(rules.amounts, Table::Amount, builder);
  add_all(rules.ranks, Table::Rank, builder);
  add_all(rules.rejects, Table::Reject, builder);
  add_all(rules.cues, Table::Cue, builder);
  add_all(sources.attributions, Table::Attribution, builder);
  add_all(sources.heads, Table::Source, builder);
  add_all(std::span<const PlaceName>(places), Table::Place, builder);
  phrases = builder.build(kPhrases);
  begins_of.resize(lexicon.symbols());
  for (const PhraseAutomaton* one : {&year_phrases, &point_phrases, &span_phrases, &phrases})
    one->mark_begins(begins_of);
}

void Grammar::name_nameless_rows() {
  for (const CountedRow& row : rules.counted) counted_names_.push_back(first_words(row.pattern));
  for (const SourceHead& row : sources.heads) source_names_.push_back(first_words(row.pattern));
}

std::string Grammar::rule_name(RowRef row) const {
  const auto name = [&](const char* table, std::string_view own) {
    return std::string(pack.text.code) + "/" + table + "/" + std::string(own);
  };
  switch (row.table) {
    case Table::Unit:
    case Table::Deciding:
      return name("unit", rules.units[row.row].name);
    case Table::Counted:
      return name("counted", counted_names_[row.row]);
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
    case Table::Place:
      return name("place", places[row.row].code);
    case Table::Source:
      return name("source", source_names_[row.row]);
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
