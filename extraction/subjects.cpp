#include "extraction/subjects.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "extraction/language_pack.h"

namespace attest {
namespace {

using Mentions = std::span<const ConceptMention>;
using Ids = std::set<std::string>;

Mentions within(Mentions mentions, Span span) {
  const auto begin = std::partition_point(mentions.begin(), mentions.end(),
                                          [&](const auto& m) { return m.span.begin < span.begin; });
  const auto end = std::partition_point(begin, mentions.end(),
                                        [&](const auto& m) { return m.span.begin < span.end; });
  return {begin, end};
}

// Marks that part what is said of one figure from what is said of the next.
bool parts_clauses(std::string_view text, std::uint32_t at) {
  const char c = text[at];
  if (c == ';' || c == ':' || c == '(' || c == ')') return true;
  // "1,516" and "69.5" have no space behind their mark.
  if (c == ',' || c == '.') return at + 1 < text.size() && text[at + 1] == ' ';
  return text.substr(at, 3) == "—" || text.substr(at, 3) == "–" || text.substr(at, 3) == "…";
}

// The stretch around `quantity` up to the nearest marks, and up to the figures beside it.
Span clause_around(std::string_view text, Span sentence, Span quantity, std::uint32_t after,
                   std::uint32_t before) {
  std::uint32_t begin = quantity.begin;
  while (begin > std::max(sentence.begin, after) && !parts_clauses(text, begin - 1)) --begin;
  std::uint32_t end = quantity.end;
  while (end < std::min(sentence.end, before) && !parts_clauses(text, end)) ++end;
  return {begin, end};
}

class SubjectReader {
 public:
  SubjectReader(const Article& article, const ConceptFinder& finder, Mentions mentions,
                Mentions headings)
      : article_(article), finder_(finder), mentions_(mentions), headings_(headings) {}

  void read(std::span<Claim> claims) {
    const Mentions said = within(mentions_, claims.front().sentence);
    std::vector<Ids> all;
    for (std::size_t i = 0; i < claims.size(); ++i) {
      Ids own = own_concepts(claims, i, said);
      if (!names_what(own)) inherit(own, all);
      fill(claims[i], own, said);
      all.push_back(std::move(own));
    }
  }

 private:
  Ids own_concepts(std::span<const Claim> claims, std::size_t i, Mentions said) const {
    const Claim& claim = claims[i];
    const std::uint32_t after = i > 0 ? claims[i - 1].span.end : claim.sentence.begin;
    const std::uint32_t before =
        i + 1 < claims.size() ? claims[i + 1].span.begin : claim.sentence.end;
    const LanguagePack* pack = find_pack(claim.lang);
    const bool head_first = pack == nullptr || pack->rules.order == WordOrder::HeadFirst;
    Span clause = clause_around(article_.text, claim.sentence, claim.span, after, before);
    // The noun that another figure counts stands behind that figure, or before it.
    const Mentions left = within(said, {clause.begin, claim.span.end});
    const Mentions right = within(said, {claim.span.begin, clause.end});
    if (head_first && i > 0 && clause.begin == after && !left.empty())
      clause.begin = left.front().span.end;
    if (!head_first && i + 1 < claims.size() && clause.end == before && !right.empty())
      clause.end = right.back().span.begin;
    Ids own;
    for (const ConceptMention& mention : within(said, clause))
      if (!mention.span.overlaps(claim.span)) own.insert(id(mention));  // "15 million won"
    return own;
  }

  [[nodiscard]] bool names_what(const Ids& ids) const {
    return std::any_of(ids.begin(), ids.end(),
                       [&](const std::string& id) { return finder_.kinds().says_what(id); });
  }

  [[nodiscard]] Ids groups_of(const Ids& ids) const {
    Ids groups;
    for (const std::string& id : ids)
      if (finder_.kinds().groups.contains(id)) groups.insert(id);
    return groups;
  }

  // A figure without a noun of its own counts what the figure before it counts.  "88 women
  // and eight men, against 105": where the parts are told, the next is of the whole again.
  void inherit(Ids& own, const std::vector<Ids>& before) const {
    if (before.empty()) return;
    const Ids own_groups = groups_of(own);
    const Ids last_groups = groups_of(before.back());
    const bool parts = before.size() > 1 && !last_groups.empty() &&
                       !groups_of(before[before.size() - 2]).empty() &&
                       groups_of(before[before.size() - 2]) != last_groups;
    for (const std::string& id : before.back()) {
      const bool group = finder_.kinds().groups.contains(id);
      if (!group || (own_groups.empty() && !parts)) own.insert(id);
    }
  }

  void fill(Claim& claim, const Ids& own, Mentions said) const {
    Ids context;
    for (const Mentions part : {said, headings_})
      for (const ConceptMention& mention : part)
        if (!own.contains(id(mention))) context.insert(id(mention));
    claim.measure.concepts.assign(own.begin(), own.end());
    claim.measure.context.assign(context.begin(), context.end());
  }

  const std::string& id(const ConceptMention& mention) const {
    return finder_.thesaurus().concepts[mention.concept_at].id;
  }

  const Article& article_;
  const ConceptFinder& finder_;
  Mentions mentions_;
  Mentions headings_;
};

}  // namespace

void read_subjects(const Article& article, const ConceptFinder& finder,
                   std::span<const ConceptMention> mentions,
                   std::span<const ConceptMention> headings, std::span<Claim> claims) {
  SubjectReader reader(article, finder, mentions, headings);
  for (std::size_t begin = 0; begin < claims.size();) {
    std::size_t end = begin + 1;
    while (end < claims.size() && claims[end].sentence.begin == claims[begin].sentence.begin) ++end;
    reader.read(claims.subspan(begin, end - begin));
    begin = end;
  }
}

}  // namespace attest
