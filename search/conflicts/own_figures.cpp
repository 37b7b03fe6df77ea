#include "search/conflicts/own_figures.h"

#include <algorithm>
#include <unordered_set>

#include "extraction/attribution/proper_names.h"
#include "extraction/language_pack.h"
#include "search/conflicts/passed_on.h"
#include "text/fold.h"

namespace attest {

namespace {

// The words with a capital that end a name: "Conab" of "Brazil's crop agency Conab".  A word of
// two letters ("of", «по») parts none.
std::vector<std::string_view> last_capitals(std::string_view name) {
  constexpr std::size_t kShortWord = 4;  // bytes
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t end = std::min(name.find(' ', at), name.size());
    const std::string_view word = name.substr(at, end - at);
    if (folded(word) != word) {
      words.push_back(word);
    } else if (word.size() > kShortWord && name.find_first_not_of(' ', end) != name.npos) {
      words.clear();
    }
    at = end + 1;
  }
  return words;
}

std::vector<std::string> sorted_keys(const std::vector<std::string_view>& words) {
  std::vector<std::string> keys;
  for (const std::string_view word : words)
    if (std::string key = name_key(word); !key.empty()) keys.push_back(std::move(key));
  std::sort(keys.begin(), keys.end());
  return keys;
}

// `name` without places; empty where an institution is known by its kind.
std::string without_places(std::string_view name, std::string_view lang,
                           const ConceptFinder& concepts, Analyser& analyser) {
  std::vector<Term> terms;
  analyser.analyse(name, lang, terms);
  std::string rest(name);
  for (const ConceptMention& mention : concepts.find(terms)) {
    const std::string& id = concepts.thesaurus().concepts[mention.concept_at].id;
    if (concepts.kinds().institutions.contains(id)) return {};
    if (concepts.kinds().places.contains(id))
      for (std::uint32_t at = mention.span.begin; at < mention.span.end; ++at) rest[at] = ' ';
  }
  return rest;
}

std::vector<std::string> headline_names(const CitedFigure& figure) {
  const Article& article = figure.article->article;
  const auto section = figure.claim.section;
  const bool own = section < article.sections.size() && !article.sections[section].title.empty();
  std::vector<std::string_view> words;
  const std::string_view title = own ? article.sections[section].title : article.title;
  for (std::size_t at = 0; at < title.size();) {
    const std::size_t end = std::min(title.find(' ', at), title.size());
    const std::string_view word = title.substr(at, end - at);
    if (folded(word) != word) words.push_back(word);
    at = end + 1;
  }
  return sorted_keys(words);
}

// A text on the results of several firms has each from the firm itself.
bool are_two_firms(const Claim& a, const Claim& b) {
  const auto says_of_itself = [](const Claim& claim) {
    return claim.status == Status::Asserted && !claim.attribution.empty() &&
           claim.attribution.back().role == InformantRole::Origin;
  };
  return says_of_itself(a) && says_of_itself(b) &&
         folded(a.attribution.back().name) != folded(b.attribution.back().name);
}

// Is one of `names` in the headline of the figure, whose names are `own`, or around it?
bool names_any(const CitedFigure& figure, const std::vector<std::string>& own,
               const std::vector<std::string>& names) {
  const auto& context = figure.claim.measure.context;
  return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
    return std::binary_search(own.begin(), own.end(), name) ||
           std::binary_search(context.begin(), context.end(), kNameMark + name);
  });
}

// Is it the word of this literal, with its ending where it takes any?
bool is_form_of(std::string_view name, std::string_view literal) {
  constexpr std::size_t kEnding = 4;  // bytes: two letters of an inflected word
  if (literal.starts_with('*')) literal.remove_prefix(1);
  const bool open = literal.ends_with('~');
  if (open) literal.remove_suffix(1);
  return name.starts_with(literal) && name.size() <= literal.size() + (open ? kEnding : 0);
}

}  // namespace

std::string heard_of_name(std::string_view name, std::string_view lang,
                          const ConceptFinder& concepts, Analyser& analyser) {
  const std::string rest = without_places(name, lang, concepts, analyser);
  std::string heard;
  for (const std::string& key : sorted_keys(last_capitals(rest))) heard += key + ' ';
  return heard;
}

bool is_kind_alone(const Informant& informant, std::string_view lang) {
  const LanguagePack* pack = find_pack(lang);
  if (pack == nullptr || informant.role != InformantRole::Origin) return false;
  const std::string name = folded(informant.name);
  const auto& heads = pack->sources.heads;
  return std::any_of(heads.begin(), heads.end(), [&](const SourceHead& head) {
    if (head.kind != HeadKind::Generic) return false;
    std::string_view pattern = head.pattern;
    if (pattern.starts_with('(') && pattern.ends_with(')'))  // forms of one noun
      pattern = pattern.substr(1, pattern.size() - 2);
    for (std::size_t at = 0; at <= pattern.size();) {
      const std::size_t end = std::min(pattern.find('|', at), pattern.size());
      if (is_form_of(name, pattern.substr(at, end - at))) return true;
      at = end + 1;
    }
    return false;
  });
}

bool are_of_other_owners(const CitedFigure& a, const CitedFigure& b, const ConceptKinds& kinds) {
  const auto is_owned = [&](const CitedFigure& figure) {
    const auto& ids = figure.claim.measure.concepts;
    return std::any_of(ids.begin(), ids.end(),
                       [&](const std::string& id) { return kinds.owned.contains(id); });
  };
  if (!is_owned(a) || !is_owned(b)) return false;
  if (a.article->key == b.article->key) return are_two_firms(a.claim, b.claim);
  const std::vector<std::string> of_a = headline_names(a);
  const std::vector<std::string> of_b = headline_names(b);
  return !of_a.empty() && !of_b.empty() && !names_any(b, of_b, of_a) && !names_any(a, of_a, of_b);
}

void mark_own_figures(std::span<const CitedFigure> figures, const ConceptFinder& concepts,
                      Analyser& analyser, std::vector<std::vector<std::string>>& marks) {
  std::unordered_set<std::string> speakers;  // who tell of themselves
  std::vector<std::size_t> nameless;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const Claim& claim = figures[i].claim;
    if (claim.attribution.empty() || is_kind_alone(claim.attribution.back(), claim.lang)) {
      if (!claim.attribution.empty() || hides_its_origin(claim)) nameless.push_back(i);
      continue;
    }
    if (claim.attribution.back().role != InformantRole::Origin) continue;
    const auto titled = headline_names(figures[i]);
    const std::string rest =
        without_places(claim.attribution.back().name, claim.lang, concepts, analyser);
    for (std::string& name : sorted_keys(last_capitals(rest)))
      if (std::binary_search(titled.begin(), titled.end(), name)) {
        marks[i].push_back("own " + name);
        speakers.insert(std::move(name));
      }
  }
  if (speakers.empty()) return;
  for (const std::size_t at : nameless)
    for (const std::string& name : headline_names(figures[at]))
      if (speakers.contains(name)) marks[at].push_back("own " + name);
}

}  // namespace attest
