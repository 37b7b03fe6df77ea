// One language's tables, compiled: the lexicon, the phrases and the number words.
//
// Built once per language and shared; immutable afterwards, hence safe between threads.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "extraction/language_pack.h"
#include "extraction/lexicon/lexicon.h"
#include "extraction/lexicon/phrase_automaton.h"
#include "extraction/lexicon/place_names.h"
#include "extraction/tables/rules.h"

namespace attest {

// The classes that the engine itself fills (rules.h, "Pattern notation").
struct BuiltInClasses {
  Symbol n, integer, year, short_year, month_number, day, ordinal, ordinal_year, decade, word, name,
      year_period, period;
};

// The classes that the engine asks for where a pack has them (rules.h); 0 where none has.
struct PackClasses {
  Symbol after_event, age_lead, age_subject, age_verb, aged_noun, amounting, at_place, attributive,
      away_from, back_noun, back_pronoun, back_verb, band_lead, base_month, base_quarter,
      base_year, budget, budget_amended, budget_made, cause, change_noun, comparing, corpse,
      covering, deed_told, during, dying, earlier_lead, fieldwork, first_person, forbidding,
      foregoing, further, governing, harming, headcount, informing, joining, modal, month, moved,
      moving, name_article, negating, not_in_names, noun_end, number_of, object, of_people,
      own_voice, part_of, past_end, past_final, percent_noun, plan_noun, plural, plus, populated,
      pronoun, receiving, reported_end, resolving, respectively, restating, running_total,
      same_figure, same_lead, saying_lead, saying_verb, scaled_noun, slain, span, span_lead,
      starting, streak, streak_whole, survey, the_dead, these, this_figure, to_come, told_of,
      top_noun, turning, unnegated, verb_end, was, weather, weekday, whole_lead, whose_age, wont;
};

// The classes of words beside places (place_rows.h); 0 where a pack has none.
struct PlaceClasses {
  Symbol and_place, arriving, hosting, in_place, leaving, measured, to_place, traded, within;
};

struct Grammar {
  explicit Grammar(const LanguagePack& language_pack);

  const LanguagePack& pack;
  const ExtractionRules& rules;
  const SourceRules& sources;
  Lexicon lexicon;
  Lexicon glued;  // number words as prefixes, for languages that write them together
  BuiltInClasses classes{};
  PackClasses pack_classes{};
  PlaceClasses place_classes{};
  std::vector<PlaceName> places;                       // rows of Table::Place
  std::unordered_map<std::string, std::string> coins;  // of the currencies of units
  Symbol number_word = 0;  // class of all number words; the value is the row
  Symbol whole_word = 0;   // class of words that are not cut, though they begin with a number
  Symbol ordinal_suffix = 0;
  Symbol decade_suffix = 0;
  Symbol counted = 0;      // class of whatever can follow a counted number: units and counters
  Symbol unit_before = 0;  // class of the units that stand before their number
  PhraseAutomaton year_phrases;         // periods of Level::Year
  PhraseAutomaton point_phrases;        // periods of Level::Point
  PhraseAutomaton span_phrases;         // periods of Level::Span
  PhraseAutomaton phrases;              // every other table
  std::vector<std::uint8_t> begins_of;  // by symbol: which of them it may begin

  // "ko/modifier/about": stable, for `attest explain`.
  [[nodiscard]] std::string rule_name(RowRef row) const;

 private:
  void name_classes();
  void add_word_classes();
  void compile_periods();
  void compile_phrases();
  void find_pack_classes();
  void find_place_classes();
  void name_nameless_rows();

  std::vector<std::string> counted_names_;  // of rows that are named by their first words
  std::vector<std::string> source_names_;
};

// The compiled grammar of a language; nullptr when no pack has it.
[[nodiscard]] const Grammar* find_grammar(std::string_view lang);

}  // namespace attest
