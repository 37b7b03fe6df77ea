// Rows of the tables of places.  CLDR names the countries (text/regions.h); a pack adds what
// newsrooms write besides: adjectives, abbreviations, capitals, the parts of its own country.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "extraction/tables/number_rows.h"

namespace attest {

enum class PlaceWord : std::uint8_t {
  Name,
  Letters,  // an abbreviation, in capitals: "UK", «РФ»
  Adjective,  // only before what is measured: "Chinese exports", «китайский экспорт»
};

struct PlaceRow {
  std::string_view code;     // ISO 3166-1 or 3166-2; empty: of no country ("Asia"), or of several
  std::string_view pattern;  // notation: rules.h
  PlaceWord word = PlaceWord::Name;
  // Read only where one of these was named too: "the South" beside "KP KR".
  std::string_view beside = {};
};

// The words that say how a place stands to a figure are classes (rules.h, ClassWord):
//   in-place   prepositions of what happens there: "in", «в»
//   to-place   those of where somebody goes, which counts beside "arriving" only: "to"
//   arriving   verbs that end at a place: "arrived", «прибыли», 입국*
//   leaving    prepositions of an origin: "from"; verbs that make 에서 one: 탈출*
//   hosting    verbs whose subject is where it happened: "exported", "recorded"
//   measured   nouns that are measured of a place: "exports", «население», 수출*
//   traded     those that are measured of a place only where its name is a genitive: 수출*
//   within     words behind a place that say "in": 내
//   and-place  words that join two places: "and", «и»
struct PlaceRules {
  using Words = std::span<const std::string_view>;
  std::span<const PlaceRow> rows;
  std::span<const ClassWord> classes;
  Words not_places = {};    // names in CLDR that are other words as often, folded: "chad"
  Words name_endings = {};  // what a name loses before the endings of its cases: «Япони-я»
  std::string_view lead = {};  // may stand before a name: "[the]"
  bool capitals = true;        // names begin with capital letters
  // Endings that tell: of where it happens («в Китае», not «в Китай»); where particles are
  // written on the name also of going there, of whose it is, of what is talked of.
  Words in_tails = {};
  Words to_tails = {};
  Words of_tails = {};
  Words subject_tails = {};
  // The country that newsrooms of the language mean where they name none, and its concept in
  // the thesaurus; empty for a language of many countries.
  std::string_view home = {};
  std::string_view home_concept = {};
};

}  // namespace attest
