// The rows that say who says so.  Same notation as extraction/tables/rules.h.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "claims/claim.h"
#include "extraction/tables/word_list.h"

namespace attest {

enum class SourcePlace : std::uint8_t {
  After,    // the source follows: "according to S", «по данным S»
  Before,   // the source stands before, as the subject: S에 따르면, S는 … 밝혔다
  Either,   // before, or after where the clause is turned round: "S said", "…, said S"
  Nowhere,  // says nothing; hides a shorter phrase: "put down to"
};

enum class Voice : std::uint8_t {
  Says,
  Relays,   // only passes on what another said: "S reported", 전했다
  Cites,    // who names the source stands before it: "S, citing T", S가 T 말을 인용해
  Counts,   // says what it counted, of the day beside it: «зафиксировал», "recorded"
  Through,  // the source's own words, in somebody's pages: "S writes in T"
};

enum class Reach : std::uint8_t {
  Onwards,  // speaks until another does
  Block,    // for the rest of the paragraph: expectations
  Local,    // for its own figures only: asides, "the 40 that S had hoped for"
};

// Whom the phrase can be about.
enum class Speakers : std::uint8_t {
  Any,
  Known,      // not a bare capitalised word
  Near,       // right before or behind it, for forms that are nouns too: "reports"
  Documents,  // surveys and reports only
  Subject,    // whom the sentence opens with, too: "Norvik raised its dues, saying"
  Outlets,    // newspapers and agencies by name, touching the phrase
  Unplaced,   // no place: "data from Norland" are not given out by it
  Whoever,    // whatever noun stands right behind it: «сообщили в театре»
};

struct AttributionRow {
  std::string_view name;
  std::string_view pattern;
  SourcePlace place = SourcePlace::Either;
  Voice voice = Voice::Says;
  Reach reach = Reach::Onwards;
  Speakers speakers = Speakers::Any;
};

enum class HeadKind : std::uint8_t {
  Named,     // needs a fuller name: "bank", «фонд»
  Generic,   // alone it refers back to the last institution: "the ministry", «ведомство»
  Document,  // a survey, a report: speaks only where no institution is named
  Data,      // the same, but belongs to whoever was named before: "the data"
};

// A word that can be a source: "ministry", «ведомство», *통신~.
struct SourceHead {
  std::string_view pattern;
  InformantRole role = InformantRole::Origin;
  HeadKind kind = HeadKind::Named;
};

// What a name in another case ends with, and what it may end with in the nominative.
struct CaseEnding {
  std::string_view oblique;
  std::string_view nominative;
};

// What the names begin with, or a word of them, that a bare head can mean: «министерство» is the
// Минфин, and no police; with a star, what they hold: «банк» is the Сбербанк.
struct KinOfHead {
  std::string_view head;  // row of the heads
  std::string_view part;
};

// Where a text names the firm that its title names too, so that "the company" is that one.
struct FirmOpening {
  std::uint32_t sentences = 1;  // of the text, which may stand behind bylines and datelines
  std::uint32_t items = 6;      // from the beginning of one
  bool opens_title = false;     // only a name that the title begins with
  bool at_once = false;         // "the company" of the sentence that names it is that one, too, and
                                // so is one that was called so before
};

struct SourceRules {
  using Words = WordList;  // most of them words, or the ends of words
  std::span<const AttributionRow> attributions;
  std::span<const SourceHead> heads;
  // How far a source's name reaches from its head, to the left …
  int words_before = 3;   // modifiers before the head
  Words left_tails = {};  // when given: endings of words that may stand before the head
  Words left_stops = {};  // endings of words that never do
  Words left_names = {};  // … and words that end so and do: 러시아 국방부
  Words surnames = {};     // what a person's name of three syllables begins with …
  Words given_tails = {};  // … that may end so, too, before an office: 문재인 대통령
  // … and to the right.
  bool owners_follow = false;  // a head's owner stands behind it: «экономист банка»
  Words joiners = {};          // words inside a name: "of", «по»
  Words loose_joiners = {};    // those of them that only a head like "centre" needs
  Words bare_joiners = {};     // words inside a name without a head: Voice of America
  Words capital_joiners = {};  // … before capitals only, behind an institution's head: "on"
  Words name_articles = {};    // inside a name, behind a joiner: "Ministry of the Interior"
  Words name_particles = {};   // inside a person's: "bin", "van"
  Words field_tails = {};      // of what a department is for, at the end of a list: "housing"
  Words joined_tails = {};     // endings of words that follow a joiner
  Words right_tails = {};      // endings of words that continue it: genitives
  Words unfinished_tails = {};  // … and of words that it never ends on
  Words owner_tails = {};       // endings of what a person leads, between office and name …
  Words not_owner_tails = {};   // … but for these, of verbs
  Words reflexive_tails = {};   // of verbs alone: «ожидается»
  Words offices = {};          // heads of persons who speak for what they lead: «министр~»
  Words epithets = {};         // what a person named before is called: «эксперт»
  std::span<const KinOfHead> kin = {};  // heads of no row may mean any institution
  Words dative_tails = {};     // of an outlet that was told, not telling: «Интерфаксу»
  Words quoted_dative_tails = {};  // the same of one in quotation marks: «Вестнику»
  Words attachers = {};         // between a person and whom they speak for: "at", "of"
  Words not_in_names = {};      // verbs and particles that end a name
  // What its place in the sentence shows.
  Words subject_tails = {};      // endings of a subject: 은 는 이 가
  Words topic_tails = {};        // those of them that hold for the whole sentence: 은 는
  Words informed_tails = {};     // of whoever a phrase follows that names informants: 에 따르면
  Words not_informants = {};     // ends of words that inform and are nobody: 계획에 따르면
  Words joint_tails = {};        // of a name before another that speaks along: 와 과
  Words joint_marks = {};        // marks between two such names: ·
  Words genitive_tails = {};     // of an owner before what is owned: 의
  Words prepositions = {};       // a name behind one is seldom a subject
  std::span<const CaseEnding> case_endings = {};
  Words possessives = {};        // endings that are no part of a name: 's
  Words pronouns = {};           // subjects that stand for whoever spoke last: "it said"
  Words person_pronouns = {};    // those of them that no institution is: "she said"
  Words note_labels = {};        // of the line that tells whose a table is: "source", 자료
  FirmOpening firm_opening = {};
  Words firms = {};  // heads that stand for the firm that a text is about: "the company"
  Words firm_names = {};  // heads of the names of firms besides: "Kestrel Group"
  Words bodies = {};  // heads that stand for a body named before: "the rights group"
  Words thing_pronouns = {};     // … and that institutions are: "it said"
  Words crowd_pronouns = {};     // … and that people of a kind are: "analysts doubt it. They say"
  bool gendered_things = false;  // «он» may be a bank too: only where no person spoke
  bool told_by_months = false;   // only what tells of whole months goes on over paragraphs
  // What somebody has told ends by itself: a speaker's with his quotation, an office's after a
  // paragraph or two.  Not where a paragraph holds but a sentence.
  bool word_fades = false;
  Words name_openings = {};      // of those, what a name may begin with: "New York"
  Words titles = {};             // before a person's name: "Gov."
  Words indefinites = {};        // before a source not named yet: "a study"
  Words reported_openings = {};  // what is told begins so: "Kestrel reports that"
  Words title_joints = {};       // between a name and its subject in a title: "Lankov on …"
  Words districts = {};          // units of those who count, of which they tell: "division"
  bool persons_go_on = false;  // over a paragraph between two of theirs, and quoted ones
  Words town_kinds = {};   // what a town is called once it is named: 시는
  Words not_towns = {};    // ends of words that end like a town and are none: 전시, 인구
  std::string_view courtesy = {};  // behind a surname that was told before: 씨
  Words owners = {};             // what follows belongs to who was named: "its monthly report"
};

}  // namespace attest
