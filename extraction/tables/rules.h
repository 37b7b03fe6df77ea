// The rows that language packs are made of.
//
// A pack is data only: the engine reads these tables once, builds one automaton
// from them, and knows no word of any language itself.  Each row's name is stable
// and shown by `attest explain` as "<language>/<table>/<name>".
//
// Pattern notation, in every `pattern` below (all literals folded, text/fold.h):
//   word      exactly this word, number sign or punctuation mark
//   word~     this stem with one of the language's endings, or none
//   word*     any word that begins so
//   *word~    any word that ends so, but for an ending: *위원회~
//   a b       one after the other, whatever white space there is between
//   (a|b c)   either; [a] optional; \( and \) are brackets in the text
//   a b ^ c   the phrase is "a b", read only where c follows
//   <n>       a cardinal number as read (digits or words, with its powers)
//   <int>     one written with digits only, no marks ("13", not "1.3" nor "thirteen")
//   <year>    four digits, 1800-2100        <yy>  two digits
//   <month#>  1-12 in digits                <day> 1-31 in digits
//   <ord>     an ordinal ("20th", "пятый", "제3")
//   <ordyear> an ordinal in digits that is a year («2013-м»)   <decade> a decade («1990-е»)
//   <w>       any one word                  <name> any one capitalised word
//   <class>   any word of that ClassWord class, as <month> or <weekday>
//   <yr>      a year already read (periods of level 1: "2013", "last year")
//   <p>       any period already read (levels 1 and 2)
//   <p+tail>  one whose last word has this ending, as <p+부터>
//   <end>     the end of the sentence; only behind ^
// Classes that the engine itself asks for, where a pack has them: "noun-end" (words that
// no noun phrase goes on behind), "restating" (the "or" of "89 cents, or 1.2%"), "age-lead"
// ("who was then 16,"), "aged-noun" (who is as old as the years behind it say: «женщина 45 лет»),
// "age-subject" and "age-verb" ("who is 32,"), "plural" (plurals without
// an ending: "people"), "part-of" ("of" in
// "16 of the 40 passengers"), "span" and "span-lead" (the "year" and the "about" of "about a
// year"), "of-people" (numerals that count people: «четверо»), "streak" (the "running" of "14
// months running"), "streak-whole" (what leaves a length the time of all of it: 5년째),
// "survey" (what a bare bracket says the days of, and what a report may be on: 조사),
// "fieldwork" (verbs of asking people, beside which stands when: "polled"),
// "running-total" (the "cumulative" of a
// count up to now: 누적), "resolving" (verbs of what somebody resolves to do: 돕기로), "to-come"
// (verbs whose ending tells of the future: 오르겠습니다),
// "told-of" (verbs that end what is told of the noun behind them: 그쳤던),
// "verb-end" (verbs that end a clause within a sentence: 늘었지만),
// "attributive" (words before their noun that end as a topic does: 받은, 같은),
// "cause" (what came of something by which a figure is so: 부진 탓에, 냉해 영향으로),
// "starting" (verbs whose present tells, beside a day, of one to come: "opens on Monday"),
// "wont" (the "would" of "in 2008 a guard would look away"), "further" (the "more" of "one more
// death"), "moved" (verbs that say of what stands before them that it rose or fell: "grew"),
// "moving" (those that move something: "cut"), "governing" (prepositions), "pronoun", "joining"
// ("and"), "comparing" ("more", "fewer": 많다), "object" (words in the accusative: 전망치를),
// "during" (the "over" of "112 sharks over three years", which bounds the years only behind a
// span-lead: "for over three years"), "at-place" and "away-from" (the «в» and «от» of «в 300
// метрах от поста», which say where, not how much), "own-voice" (the "I" of "I reckon", outside of
// quotations), "first-person" (words for whoever speaks: "I", "our"), "saying-lead" (what may stand
// between a name and its verb: "also said"),
// "foregoing" (the «этом» of «Об этом сообщил министр», in a sentence that tells who said what
// stands before it), "after-event" (the "after" of "three years after the treaty of 2006").
// "negating", "forbidding" and "modal" (the "not" that turns a bound round, the "cannot" that
// always does, and the "may" of "may not"), "unnegated" (what ends the reach of such a word:
// "only", "because", prepositions),
// "weather" (what tells that a bare signed number is in degrees: «термометр»),
// "covering" (the "relates to" of "the data relates to May": what dates the figures before it),
// "headcount" (nouns whose millions are of people: "Joblessness climbs to 2.4m"),
// "dying", "slain" with a "was" before it, "corpse" with "of" behind it and
// "the-dead" before an age (who died on a day is of the age of that day: "Kim, 40, died", "was
// killed", "the body of a man in his 60s", «среди погибших — 20-летняя медсестра»),
// "informing" (what ends the words that name an informant: 따르면),
// "deed-told" (a verb of what was done, as somebody tells of it: 검거했다고),
// "past-final" (verbs that end a sentence on what was), "saying-verb" (those of them that only say
// that somebody said so),
// "reported-end" (verbs that only say that something has been found: 나타났다),
// "past-end" (verbs that end a clause on what was: 늘었지만),
// "band-lead" (words right before a number that may be of an age band: 특히 20대),
// "percent-noun" ("percentage": a number of it is in percent),
// "populated" (what has so many people: "a town of 120,000"),
// "back-noun", "back-pronoun" and "back-verb" ("the figure", "that", "compares": openings that go
// on from the paragraph before),
// "turning" (words that open a paragraph on another matter: «тем временем»), "earlier-lead"
// (words that open a sentence on some time before: «ранее»), "plan-noun" (what is made for a time
// to come: «бюджет на 2025 год»),
// "budget", "budget-made" and "budget-amended" (a report that names one and how it came about,
// or was changed, is on it: "council adopts budget", «поправки в бюджет», 추가경정예산안),
// "whole-lead" (the «за» of «за 2023 год», which asks for all of it where «в» need not),
// "base-month", "base-quarter", "base-year" (words of what a change is told from that say how far
// back it is),
// "respectively" (between a list and the verb of all of it: 각각), "harming" (verbs whose bare
// number is of people: "kills 12"), "receiving" (who is given something: «раненым»),
// "number-of" (what the counted noun follows: «число»), "this-figure" (what stands for the figure
// before: «это на 5 % больше»), "change-noun" and "amounting" («рост … составил 5 %»), "these"
// (the «них» of «пять из них», who were counted before),
// "plus" (the first word of "plus or minus 3", which is no sign), "scaled-noun" (what is told on a
// scale of its own, in no unit: "pH") and "top-noun" (the "high" of "a high of 12", in the unit
// before it), "same-figure" (what names a share that was talked of: "the portion reached"),
// "same-lead" (what may stand before it: "the", "year's").
// Longest match wins; of equally long ones the earlier row.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "extraction/tables/cue_rows.h"
#include "extraction/tables/number_rows.h"
#include "extraction/tables/period_rows.h"
#include "extraction/tables/quantity_rows.h"

namespace attest {
enum class WordOrder : std::uint8_t {
  HeadFirst,  // the counted noun follows the number: "1,396 North Koreans"
  HeadLast,   // the counted noun stands before it: 탈북민 1천516명
};

struct ExtractionRules {
  std::string_view decimal_marks;  // characters between whole and decimals
  std::string_view
      group_marks;  // characters between groups of three; space stands for all of its kind
  std::span<const std::string_view> endings;  // what `~` allows, folded
  WordOrder order = WordOrder::HeadFirst;
  bool glued_words = false;  // number words and counters are written together (천오백십육명)
  std::string_view plural_ending = {};  // of a noun of English kind: "112 turtles", "visits"
  // Endings of an unknown noun that is counted, and of one word that may stand before it.
  std::span<const std::string_view> counted_endings = {};   // "turtles", «округах»
  std::span<const std::string_view> genitive_plurals = {};  // «22 округов», of unknown nouns
  std::span<const std::string_view> modifier_endings = {};  // «федеральных»
  std::span<const std::string_view> no_plural_endings = {};  // of words that only look so
  std::span<const std::string_view> people_endings = {};  // adjectives without a noun: «раненых»
  bool subject_follows = false;  // its verb: «не вернулись более 300 человек»
  bool money_goes_on = false;  // a bare sum is in the money last written: «а год назад 21 тысяча»
  bool percent_goes_on = false;  // so is a bare number behind a share: «12 %, год назад — 14»
  bool compounds = false;       // nouns stand before the noun they describe: "car workers"
  bool always_counted = false;  // a bare whole number counts nothing: a name, a code, a score
  std::string_view bare_sum = {};  // what a bare number of hundreds of millions is: 100억 투입
  std::span<const std::string_view> whole_words =
      {};  // words that hold no number, though they begin with one
  std::span<const NumberWord> number_words;
  std::span<const std::string_view> ordinal_suffixes;  // glued to digits: "th", "-й"
  std::span<const std::string_view> decade_suffixes =
      {};  // of those, what makes a year its decade: "-е"
  std::span<const ClassWord> class_words;
  std::span<const UnitRow> units;
  std::span<const CountedRow> counted;
  std::span<const ModifierRow> modifiers;
  std::span<const RangeRow> ranges;
  std::span<const FractionRow> fractions;
  std::span<const MultipleRow> multiples;
  std::span<const AmountRow> amounts = {};
  std::span<const RankRow> ranks = {};
  std::span<const RejectRow> rejects;
  std::span<const PeriodRow> periods;
  std::span<const CueRow> cues;
  std::span<const EndingCue> ending_cues = {};
};

}  // namespace attest
