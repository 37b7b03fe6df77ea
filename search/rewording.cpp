#include "search/rewording.h"

#include <algorithm>

namespace attest {

namespace {

constexpr std::size_t kMostConcepts = 4;  // that one query is reworded by
constexpr std::size_t kMostQueryBytes = 500;

// Inside an operator of the query language rather than a plain word.
bool is_bound(std::string_view query, Span span) {
  const auto quotes = std::count(query.begin(), query.begin() + span.begin, '"');
  const std::string_view before = query.substr(0, span.begin);
  const char touching = before.empty() ? ' ' : before.back();
  return quotes % 2 == 1 || touching == ':' || touching == '-' || touching == '=' ||
         (span.end < query.size() && query[span.end] == '*');
}

std::string alternatives(const Concept& concept_here) {
  std::string shown;
  for (const Label& label : concept_here.labels) {
    if (label.text.find('"') != std::string::npos) continue;
    const bool phrase = label.text.find(' ') != std::string::npos;
    if (!shown.empty()) shown += " OR ";
    shown += phrase ? '"' + label.text + '"' : label.text;
  }
  return "(" + shown + ")";
}

OtherNames names_beside(std::string_view word, const Concept& concept_here) {
  OtherNames others{std::string(word), {}};
  constexpr std::size_t kMostTold = 6;
  std::size_t told = 0;
  for (const Label& label : concept_here.labels) {
    if (label.text == word || told++ >= kMostTold) continue;
    others.names += (others.names.empty() ? "" : ", ") + label.text;
  }
  if (told > kMostTold) others.names += " …";
  return others;
}

}  // namespace

std::optional<Rewording> reworded(std::string_view query, const ConceptFinder& concepts,
                                  Analyser& analyser) {
  if (query.size() > kMostQueryBytes) return std::nullopt;  // a pasted page, not a word
  std::vector<Term> terms;
  analyser.analyse(query, "", terms);
  Rewording result;
  std::size_t copied = 0;
  std::size_t replaced = 0;
  for (const ConceptMention& mention : concepts.find(terms)) {
    if (replaced == kMostConcepts || is_bound(query, mention.span)) continue;
    const Concept& meant = concepts.thesaurus().concepts[mention.concept_at];
    result.query += query.substr(copied, mention.span.begin - copied);
    result.query += alternatives(meant);
    result.others.push_back(names_beside(slice(query, mention.span), meant));
    copied = mention.span.end;
    ++replaced;
  }
  if (replaced == 0) return std::nullopt;
  result.query += query.substr(copied);
  return result;
}

}  // namespace attest
