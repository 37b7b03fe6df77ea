// What a figure and the text around it name: firms, places, events.  Part of search/conflicts.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "extraction/measure/concepts.h"
#include "search/conflicts/figure.h"
#include "search/conflicts/text_words.h"
#include "text/analyser.h"

namespace attest {

struct Named {
  std::vector<std::string> names;     // keys of proper names; abbreviations behind a '='
  std::vector<std::string> words;     // of its sentence and headline: keys, or as they stand
  std::vector<std::string> heard;     // folded words of which some sound as a name may
  std::vector<std::string> heads;     // what a headline in a script without capitals begins with
  std::vector<std::string> openings;  // keys of all names, those of places among them
  std::vector<std::string> places;    // concepts; countries of none by their codes
  std::vector<std::string> place_keys;  // of the words for these, and for its home
  std::vector<std::string> circumstances;  // a flood, a vote
  std::vector<std::string> events;    // of these, where the figure is of some days
  std::string part;                   // of a country, by its ISO code, and as it is worded
  std::string part_name;
  std::string home;                   // the country that is meant where none is named
  bool of_a_region = false;           // "the region", whichever that is
  bool in_hangul = false;             // a script without capitals
  bool owned = false;                 // a profit, a budget: somebody's

  [[nodiscard]] bool nothing() const {
    return names.empty() && heads.empty() && places.empty() && home.empty();
  }
};

[[nodiscard]] bool is_among(const std::vector<std::string>& ids, std::string_view id);

class NamesAround {
 public:
  // Both must outlive it.
  NamesAround(const ConceptFinder& concepts, Analyser& analyser);

  // A statement, which has no headline, begins with what it is of as a headline does.
  [[nodiscard]] Named of(const CitedFigure& figure);

 private:
  void find_places_within();
  void add_places(const CitedFigure& figure, Named& named);
  void add_names(const CitedFigure& figure, Named& named);
  void add_words(std::string_view text, const CitedFigure& figure, Named& named);
  void add_heads(const CitedFigure& figure, Named& named);
  [[nodiscard]] const std::vector<std::string>& calendar_keys(const std::string& lang);

  const ConceptFinder& concepts_;
  Analyser& analyser_;
  std::unordered_map<std::string, std::vector<std::string>> place_keys_;  // by concept
  std::unordered_map<std::string, std::set<std::string>> places_within_;  // other concepts
  std::unordered_map<std::string, std::string> by_code_;                  // places, of ISO 3166
  std::unordered_map<std::string, std::vector<std::string>> calendars_;   // by language
  TextWords words_;
};

}  // namespace attest
