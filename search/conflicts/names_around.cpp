#include "search/conflicts/names_around.h"

#include <algorithm>
#include <chrono>
#include <span>
#include <utility>

#include "claims/unit.h"
#include "extraction/attribution/proper_names.h"
#include "extraction/language_pack.h"
#include "extraction/lexicon/grammar.h"
#include "text/fold.h"
#include "text/hangul.h"
#include "text/regions.h"
#include "text/utf8.h"

namespace attest {

namespace {

constexpr std::string_view kRegionConcept = "region";
std::string_view title_of(const CitedFigure& figure) {
  const Article& article = figure.article->article;
  const auto section = figure.claim.section;
  const bool own = section < article.sections.size() && !article.sections[section].title.empty();
  return own ? article.sections[section].title : article.title;
}

// Of what happened within some days.
bool is_of_days(const Claim& claim) {
  constexpr std::chrono::days kSomeDays{3};
  using std::chrono::sys_days;
  return claim.period && claim.period->from && claim.period->to &&
         sys_days(*claim.period->to) - sys_days(*claim.period->from) <= kSomeDays;
}

// The countries by all their names.
const std::unordered_map<std::string, std::string>& codes_of_names() {
  static const std::unordered_map<std::string, std::string> codes = [] {
    std::unordered_map<std::string, std::string> made;
    for (const LanguagePack* pack : language_packs())
      for (const RegionName& region : region_names(pack->text.code))
        made.emplace(folded(region.name), region.code);
    return made;
  }();
  return codes;
}

}  // namespace

bool is_among(const std::vector<std::string>& ids, std::string_view id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

NamesAround::NamesAround(const ConceptFinder& concepts, Analyser& analyser)
    : concepts_(concepts), analyser_(analyser), words_(concepts, analyser) {
  for (const Concept& one : concepts.thesaurus().concepts) {
    if (!concepts.kinds().places.contains(one.id)) continue;
    for (const Label& label : one.labels) {
      const Span all{0, static_cast<std::uint32_t>(label.text.size())};
      for (std::string& key : name_keys(label.text, {all}))
        place_keys_[one.id].push_back(std::move(key));
      if (const auto code = codes_of_names().find(folded(label.text));
          code != codes_of_names().end())
        by_code_.emplace(code->second, one.id);
    }
  }
  find_places_within();
}

// A "North Korean refugee" is of North Korea, whatever else is said.
void NamesAround::find_places_within() {
  std::vector<std::pair<std::string, std::string_view>> names;  // of two words, folded, and of what
  const auto& all = concepts_.thesaurus().concepts;
  for (const Concept& one : all)
    for (const Label& label : one.labels)
      if (concepts_.kinds().places.contains(one.id) && label.text.find(' ') != label.text.npos)
        names.emplace_back(folded(label.text) + ' ', one.id);
  for (const Concept& one : all) {
    if (!concepts_.kinds().says_what(one.id)) continue;
    for (const Label& label : one.labels) {
      if (label.text.find(' ') == label.text.npos) continue;
      const std::string words = folded(label.text);
      for (const auto& [name, place] : names)
        if (words.starts_with(name)) places_within_[one.id].insert(std::string(place));
    }
  }
}

// Months and weekdays have capitals in some languages, and are nobody's names.
const std::vector<std::string>& NamesAround::calendar_keys(const std::string& lang) {
  const auto [known, is_new] = calendars_.try_emplace(lang);
  const Grammar* grammar = is_new ? find_grammar(lang) : nullptr;
  if (grammar == nullptr) return known->second;
  for (const ClassWord& word : grammar->rules.class_words)
    if (word.cls == "month" || word.cls == "weekday")
      if (std::string key = name_key(word.pattern); !key.empty())
        known->second.push_back(std::move(key));
  return known->second;
}

void NamesAround::add_names(const CitedFigure& figure, Named& named) {
  const Measure& measure = figure.claim.measure;
  std::vector<std::string> others = calendar_keys(figure.claim.lang);
  others.insert(others.end(), named.place_keys.begin(), named.place_keys.end());
  const std::string& publisher = figure.article->article.publisher;
  const Span all{0, static_cast<std::uint32_t>(publisher.size())};
  for (std::string& key : name_keys(publisher, {all})) others.push_back(std::move(key));
  for (const std::string& id : measure.context) {
    if (id.front() != kNameMark) continue;
    named.openings.push_back(id.substr(1));
    if (!is_among(others, named.openings.back())) named.names.push_back(named.openings.back());
  }
  // A firm tells of itself.
  const auto& chain = figure.claim.attribution;
  if (!named.owned || chain.empty() || chain.back().role != InformantRole::Origin) return;
  const std::string said = ", " + chain.back().name;  // which begins no sentence
  for (std::string& key : name_keys(said, name_runs(said)))
    if (!is_among(named.place_keys, key)) named.names.push_back(std::move(key));
  add_words(chain.back().name, figure, named);
}

void NamesAround::add_words(std::string_view text, const CitedFigure& figure, Named& named) {
  const TextWords::Read& read = words_.of(text, figure.claim.lang);
  named.words.insert(named.words.end(), read.words.begin(), read.words.end());
  named.heard.insert(named.heard.end(), read.heard.begin(), read.heard.end());
  named.names.insert(named.names.end(), read.abbreviations.begin(), read.abbreviations.end());
  named.in_hangul = named.in_hangul || read.in_hangul;
  named.of_a_region = named.of_a_region && !read.names_region;
}

// What a headline begins with: in scripts with capitals a first word that may be a name by itself;
// in others, 삼성전자 of 삼성전자 3분기 영업이익, what stands before the first figure and concept.
void NamesAround::add_heads(const CitedFigure& figure, Named& named) {
  constexpr std::uint32_t kMostWords = 3;
  const bool stated = figure.article->key.empty();
  const std::string_view title = stated ? figure.sentence : title_of(figure);
  std::vector<Term> terms;
  analyser_.analyse(title, figure.claim.lang, terms);
  const std::vector<ConceptMention> mentions = concepts_.find(terms);
  const std::uint32_t end = mentions.empty() ? static_cast<std::uint32_t>(title.size())
                                             : mentions.front().span.begin;
  const Grammar* grammar = find_grammar(figure.claim.lang);
  bool kept = false;
  std::uint32_t words = 0;
  for (const Term& term : terms) {
    const std::string_view word = slice(title, term.span);
    const bool is_number = !word.empty() && word.front() >= '0' && word.front() <= '9';
    if (term.span.begin >= end || words > kMostWords || (is_number && !stated)) break;
    if (is_number) continue;
    // "2023년 3분기 ...": a statement says when before whom.
    const bool counts = !stated || !words_.is_known(grammar, term.text);
    if (term.kind == TermKind::Word && counts) ++words;
    if (term.kind == TermKind::Word)
      kept = !words_.is_known(grammar, term.text) && !analyser_.is_stop_word(term.text);
    if (!kept || term.kind == TermKind::Gram) continue;
    if (hangul::begins_with_syllable(word)) {
      named.heads.push_back(term.text);
    } else if (term.position == 1 && folded(word) != word) {
      if (std::string key = name_key(word); !key.empty()) named.names.push_back(std::move(key));
    }
  }
}

void NamesAround::add_places(const CitedFigure& figure, Named& named) {
  const Measure& measure = figure.claim.measure;
  const ConceptKinds& kinds = concepts_.kinds();
  for (const auto* ids : {&measure.concepts, &measure.context})
    for (const std::string& id : *ids) {
      if (kinds.places.contains(id)) named.places.push_back(id);
      if (const auto within = places_within_.find(id); within != places_within_.end())
        named.places.insert(named.places.end(), within->second.begin(), within->second.end());
      if (id.front() == kHomeMark) named.home = id.substr(1);
      if (kinds.circumstances.contains(id)) named.circumstances.push_back(id);
      // Regions may be what is counted.
      if (id == kRegionConcept)
        named.of_a_region = named.of_a_region || figure.claim.quantity.unit != unit::kCount;
    }
  if (is_of_days(figure.claim)) named.events = named.circumstances;
  if (const std::optional<Place>& place = figure.claim.place; place && !place->code.empty()) {
    const std::string country(country_of(place->code));
    const auto known = by_code_.find(country);
    named.places.push_back(known == by_code_.end() ? country : known->second);
    if (country != place->code) named.part = place->code;
    named.part_name = place->name;
  }
  const LanguagePack* pack = find_pack(figure.claim.lang);
  if (named.places.empty() && named.home.empty() && pack != nullptr)
    named.home = pack->places.home_concept;
  std::vector<std::string> ids = named.places;
  ids.push_back(named.home);
  for (const std::string& id : ids)
    if (const auto keys = place_keys_.find(id); keys != place_keys_.end())
      named.place_keys.insert(named.place_keys.end(), keys->second.begin(), keys->second.end());
}

Named NamesAround::of(const CitedFigure& figure) {
  const Measure& measure = figure.claim.measure;
  Named named;
  add_places(figure, named);
  named.owned = std::any_of(
      measure.concepts.begin(), measure.concepts.end(),
      [&](const std::string& id) { return concepts_.kinds().owned.contains(id); });
  add_names(figure, named);
  add_words(title_of(figure), figure, named);
  add_words(figure.sentence, figure, named);
  add_heads(figure, named);
  return named;
}

}  // namespace attest
