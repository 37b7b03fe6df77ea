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
//   (a|b c)   either; [a] optional
//   a b ^ c   the phrase is "a b", read only where c follows
//   <n>       a cardinal number as read (digits or words, with its powers)
//   <int>     one written with digits only, no marks ("13", not "1.3" nor "thirteen")
//   <year>    four digits, 1800-2099        <yy>  two digits
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
// ("who was then 16,"), "plural" (plurals without an ending: "people"), "part-of" ("of" in
// "16 of the 40 passengers"), "span"
// and "span-lead" (the "year" and the "about" of "about a year"), "of-people" (numerals that
// count people: «четверо»), "streak" (the "running" of "14 months running"), "wont" (the "would" of
// "in 2008 a guard would look away"), "further" (the "more" of "one more death"), "moved" (verbs
// that say of what stands before them that it rose or fell: "grew"), "moving" (those that move
// something: "cut"), "governing" (prepositions), "pronoun", "joining" ("and"), "during" (the
// "over" of "112 sharks over three years", which bounds the years only behind a span-lead: "for
// over three years"), "at-place" and "away-from" (the «в» and «от» of «в 300 метрах от поста»,
// which say where, not how much).
// Longest match wins; of equally long ones the earlier row.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "claims/claim.h"
#include "claims/quantity.h"

namespace attest {

// ---- numbers -------------------------------------------------------------------------

enum class NumberRole : std::uint8_t {
  Addend,  // one … ninety, сто … девятьсот, полтора: adds to what stands before
  Power,       // multiplies the addend before it: hundred, 십, 백, 천
  GroupPower,  // closes a group and multiplies all of it: thousand, млн, 만, 억
  Set,         // counts sets of so many and stands alone too: dozen, десяток, сотня
  Article,     // "a", "an": one, but only before a Power, GroupPower or Set
  Join,        // "and" inside a numeral
  Vague,       // "hundreds", «тысячи», 수백: names only the order of magnitude
  Sign,        // "minus", 영하: value -1 or 1, before the number
  Hedge,       // 여 inside a numeral: 4백여만 is about four million; value 1: more than
  Letter,      // a group power of one letter, behind money only: "$5m", "€2b"; with
               // Alone::Counted also before a noun in the plural: "5m people"
};

enum class Alone : std::uint8_t {
  Number,   // read wherever it stands
  Counted,  // read as a number only before a unit, a counter or a counted noun: 한, "one", 두
  Never,    // only as part of a longer numeral: 삼 of 삼십
  Vague,  // alone an order of magnitude, unless hedged: «тысячи», but «около тысячи», «три тысячи»
};

struct NumberWord {
  std::string_view
      pattern;  // one word; with a full stop ("тыс.") the stop belongs to it when there
  std::int64_t value = 0;  // powers give the factor itself: 1000
  NumberRole role = NumberRole::Addend;
  Alone alone = Alone::Number;
  int scale = 0;  // decimals of `value`: полтора is 15 with scale 1
};

// A word that belongs to a named class and carries a value: {"month", "январ~", 1}.
struct ClassWord {
  std::string_view cls;
  std::string_view pattern;  // one word
  int value = 0;
};

// ---- quantities ----------------------------------------------------------------------

enum class UnitPlace : std::uint8_t {
  After,     // "16 percent", "5.2 metres", 명
  Inverted,  // before the number, which is then about right: «минут десять», «человек семьсот»
  Before,    // "$1.2bn", "W1.41 million", 배럴당
  BeforeGlued,  // a letter that is a unit only when all of it touches the digits: W1,024, A$600
  Around,       // never used by itself: a "per" tail, "a month", "в год", "a head"
  Leading,      // in a word before the amount, with words between: "monthly pay of $900"
  Worth,        // "per dollar": the bare number before it is in the money named before
};

struct UnitRow {
  std::string_view name;
  std::string_view pattern;
  std::string_view unit;  // claims/unit.h; for Around the part after "-per-"
  UnitPlace place = UnitPlace::After;
  bool ambiguous = false;  // "$", "won": context may decide otherwise
  int times = 1;           // how many of `unit` it is: a decade is 10 years
  bool band = false;       // names all from the number to the next round one: 20대
};

// A noun or counter that says what is counted.  `in_span`: the language writes it as
// a counter belonging to the number (명), so the claim's words include it.
struct CountedRow {
  std::string_view pattern;
  std::string_view unit;  // person, count, year, …
  bool in_span = false;
  bool verb = false;  // no noun, but what befell those counted: "12 killed"
};

enum class Position : std::uint8_t {
  Before,
  AfterNumber,
  AfterUnit,
  Ending,  // glued to the unit, whatever follows it: 명가량, 세이상
};
enum class InSpan : std::uint8_t { Yes, No };  // do its words belong to the claim's?

struct ModifierRow {
  std::string_view name;
  std::string_view pattern;
  Position place = Position::Before;
  Modifier modifier = Modifier::About;
  InSpan in_span = InSpan::Yes;
};

// "between A and B": any of the three parts may be empty, not the middle one.
struct RangeRow {
  std::string_view name;
  std::string_view open;
  std::string_view middle;
  std::string_view close;
};

enum class FractionOp : std::uint8_t {
  Constant,  // "half": numerator/denominator as given
  Parts,     // "three quarters": <n> over `denominator`
  OneIn,     // "каждый <ord>", "one in <n>": 1 over the captured number
  Of,        // "<n> in <n>", "<n> из <n>": first over second
  InOf,      // <n>분의 <n>: second over first
  RateOf,    // "<n>명 중 <n>명": the same, where the first is a round base, not a count
};

struct FractionRow {
  std::string_view name;
  std::string_view pattern;
  FractionOp op = FractionOp::Constant;
  int numerator = 1;
  int denominator = 2;
};

// Factors: "doubled", "вдвое", "<n>배".  value 0 takes the captured number.
struct MultipleRow {
  std::string_view name;
  std::string_view pattern;
  int tenths = 0;  // 20 is twice; 5 is half
  Direction direction = Direction::None;
  Role role = Role::Change;
};

// A quantity in one word, without a number: 사흘 "three days", «сутки».
struct AmountRow {
  std::string_view name;
  std::string_view pattern;
  std::string_view unit;
  int value = 1;
  int scale = 0;  // decimals of `value`: "half a percentage point" is 5 with scale 1
};

// An ordinal that ranks: "<ord> highest", "ranked <ord>"; the claim is the ordinal alone.
struct RankRow {
  std::string_view name;
  std::string_view pattern;
};

// Numbers that are no claim: "room <n>", «№ <n>», 제<n>사단.
struct RejectRow {
  std::string_view name;
  std::string_view pattern;
};

// ---- periods -------------------------------------------------------------------------

enum class Anchor : std::uint8_t {
  Captured,     // the year that was captured
  Published,    // the section's day, moved by `offset` of `step`
  Context,      // the period talked of before, moved by `offset` of `step`
  NearestPast,  // the last such month, day or weekday up to the section's day
  NearestNext,  // the next one
  Fixed,        // the year `k`, once it is over: «до пандемии»
  Nearest,      // where the year is left out only of this one's: of this year (month), unless
                // it has just been in the last one
};
enum class Step : std::uint8_t { Year, Half, Quarter, Month, Week, Day };
enum class Part : std::uint8_t {
  Whole,        // of the step: a year, a month …
  Month,        // the captured month
  MonthSpan,    // from the first captured month to the second; `k` 1: only to the next one
  Day,          // the captured day (of the captured month, or of the anchor's)
  Quarter,      // `k`, or captured
  Half,         // `k`, or captured
  Season,       // `k`: 1 spring (March-May) … 4 winter
  FirstMonths,  // January to the captured number of months, or of quarters
  SamePart,     // the part of the year that the context period has; `k` 1: the day of
                // publication where there is none
  Fiscal,       // October to September, the US government's
  LastSteps,    // the `captured number` of steps, or `k`, that end at the anchor (or the month)
  StepsAgo,   // the step that lies the `captured number` of steps before the anchor; `k` where none
  Decade,     // the ten years that begin with the captured one
  YearSpan,   // from the captured year to the captured two digits: 1950-53
  SplitYear,  // July of the captured year to June of the next: the 2024/25 season
  Weekend,    // the last one before the week of the anchor
};
enum class Frame : std::uint8_t {
  In,       // during it
  Since,    // from its first day to the day of publication
  SinceEvent,  // from something whose day is not said to the day of publication
  From,     // from its first day, open
  Until,    // open start, to its last day
  Before,   // open start, to the day before it
  AsOf,     // a stock at its last day
  AtStart,  // its first day
  Base,     // during it, but only named to compare with: 전년 대비, 작년보다
  Attributive,  // during it, said of a noun ("Tuesday's vote"): never the day of saying
  NotTime,  // looks like a time and is none ("30일 연속"): its words stay as they are
};
enum class Level : std::uint8_t {
  Year,   // makes <yr>
  Point,  // may use <yr>; makes <p>
  Span,   // may use <p>
};

struct PeriodRow {
  std::string_view name;
  std::string_view pattern;
  Level level = Level::Point;
  Anchor anchor = Anchor::Captured;
  Step step = Step::Year;
  int offset = 0;
  Part part = Part::Whole;
  int k = 0;
  Frame frame = Frame::In;
};

// ---- what is said of the quantity ---------------------------------------------------------

enum class Cue : std::uint8_t {
  Up,
  Down,        // a change: "rose", «снизился», 늘었다
  Difference,  // a comparison: "from a year earlier", «чем», 보다, 대비
  ShareOf,     // makes a percentage a share: "of", "accounted for", 가운데, 차지
  LevelOf,     // keeps a percentage a level: "unemployment", "turnout", 실업률
  ByAmount,    // the amount of a change: "by", «на», 만큼
  ToLevel,     // the level after a change: "to", «до», 로
  FromLevel,   // the level before it: "from", «с», 에서
  Rank,        // "highest", "largest"
  Flow,
  Stock,  // over a period; at a date
  Estimated,
  Forecast,
  Future,   // a forecast told by a finite verb of the future: a day beside it is to come: «выйдут»
  Expected,  // a verb of the past: forecast then, for the time talked of: «рассчитывал на»
  Expects,  // a verb of the present: forecast is what its subject expects, not the subject itself
  Alleged,
  Denied,
  Hypothetical,
  Provisional,
  Revised,
  Final,
  Aside,     // names another time only beside the one talked of: 수해 때는, 당시에는
  Gap,       // what lies between two at one time is no change: "the gap", 격차, 표본오차
  Clause,    // separates clauses: "while", «тогда как», 반면
  Present,   // a finite verb of the present: "is", "receive", «составляет», 있다
  Said,      // a verb of saying; a day beside it is the day it was said on
  Relative,  // a relative pronoun: what follows tells of the noun: "who", "which"
  When,      // behind a time: what follows was then: "in 2011, when", «когда»
  None,      // looks like a cue and is none: "fell ill", "gunned down"
};

struct CueRow {
  std::string_view name;
  std::string_view pattern;
  Cue cue = Cue::Up;
};

// An ending that says of the figure it stands at what a cue would say: 보다 is Difference.
struct EndingCue {
  std::string_view ending;
  Cue cue = Cue::ToLevel;
};

// ---- the whole -----------------------------------------------------------------------

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
  std::string_view plural_ending = {};  // of an unknown noun that is counted: "112 turtles"
  std::span<const std::string_view> no_plural_endings = {};  // of words that only look so
  bool compounds = false;    // nouns stand before the noun they describe: "car workers"
  bool always_counted = false;  // a bare whole number counts nothing: a name, a code, a score
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
