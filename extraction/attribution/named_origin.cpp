#include "extraction/attribution/named_origin.h"

#include <algorithm>

#include "extraction/language_pack.h"
#include "text/fold.h"

namespace attest {

namespace {

// Nothing is left beside the office but small words.
bool is_office_alone(std::string rest, std::string_view lang, const std::vector<Span>& offices) {
  for (const Span office : offices)
    std::fill(rest.begin() + office.begin, rest.begin() + office.end, ' ');
  const LanguagePack* pack = find_pack(lang);
  const auto is_small = [&](std::string_view word) {
    if (pack == nullptr) return false;
    const auto& small = pack->sources.not_in_names;
    return std::find(small.begin(), small.end(), folded(word)) != small.end();
  };
  for (std::size_t at = 0; at < rest.size();) {
    const std::size_t end = std::min(rest.find(' ', at), rest.size());
    if (end > at && !is_small(std::string_view(rest).substr(at, end - at))) return false;
    at = end + 1;
  }
  return !offices.empty();
}

}  // namespace

NamedOrigin read_origin(std::string_view name, std::string_view lang,
                        const ConceptFinder& concepts, Analyser& analyser) {
  NamedOrigin origin;
  analyser.analyse(name, lang, origin.terms);
  std::vector<Span> offices;
  for (const ConceptMention& mention : concepts.find(origin.terms)) {
    const std::string& id = concepts.thesaurus().concepts[mention.concept_at].id;
    if (id == kOfficeConcept)
      offices.push_back(mention.span);
    else if (concepts.kinds().institutions.contains(id))
      origin.institutions.push_back(id);
  }
  origin.is_office = is_office_alone(std::string(name), lang, offices);
  return origin;
}

std::string origin_key(std::string_view name, const NamedOrigin& origin) {
  if (!origin.institutions.empty()) return origin.institutions.front();
  return origin.is_office ? std::string() : std::string(name);
}

}  // namespace attest
