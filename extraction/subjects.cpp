#include "extraction/subjects.h"

#include <algorithm>
#include <string_view>

#include "claims/unit.h"

namespace attest {
namespace {

std::span<const ConceptMention> within(std::span<const ConceptMention> mentions, Span span) {
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
  return text.substr(at, 3) == "…";
}

// Words that begin in text[from, to).
std::size_t words_between(std::string_view text, std::uint32_t from, std::uint32_t to) {
  std::size_t words = 0;
  for (std::uint32_t at = from; at + 1 < to; ++at)
    if (text[at] == ' ' && text[at + 1] != ' ') ++words;
  return words;
}

// Where what is said of one figure ends and of the next begins: at the first mark between
// them.  Without a mark a word belongs to the nearer one, and if
// both are as near to the one before it: "88 women and eight men", 138명이 숨지고 400명이 실종됐다.
// But where the figure's own word goes on, who is told behind it is told of the next:
// 96명이며 여성이 85명이다.
std::uint32_t border(std::string_view text, std::span<const ConceptMention> said, Span before,
                     Span after, const ConceptFinder& finder) {
  for (std::uint32_t at = before.end; at < after.begin; ++at)
    if (parts_clauses(text, at)) return at;
  const auto is_group = [&](const ConceptMention& mention) {
    return finder.kinds().groups.contains(finder.thesaurus().concepts[mention.concept_at].id);
  };
  const bool goes_on =
      before.end < text.size() && static_cast<unsigned char>(text[before.end]) > 127;
  for (const ConceptMention& mention : within(said, {before.end, after.begin})) {
    if (goes_on && is_group(mention) && words_between(text, mention.span.end, after.begin) == 0)
      return mention.span.begin;
    if (words_between(text, before.end, mention.span.begin) >
        words_between(text, mention.span.end, after.begin))
      return mention.span.begin;
  }
  return after.begin;
}

// Of figures in these units the words beside them say what they are of.
bool is_of_its_own(std::string_view unit) {
  return unit == unit::kCount;
}

std::string topic_unit(const Claim& claim) {
  const std::string& unit = claim.quantity.unit;
  return unit == unit::kPercent || unit == unit::kRatio ? std::string(unit::kPerson) : unit;
}

}  // namespace

void SubjectReader::read(Mentions mentions, Mentions headings, std::span<Claim> claims) {
  for (std::size_t begin = 0; begin < claims.size();) {
    std::size_t end = begin + 1;
    while (end < claims.size() && claims[end].sentence.begin == claims[begin].sentence.begin) ++end;
    if (claims[begin].section != section_) topics_.clear();
    section_ = claims[begin].section;
    read_sentence(within(mentions, claims[begin].sentence), headings,
                  claims.subspan(begin, end - begin));
    begin = end;
  }
}

void SubjectReader::read_sentence(Mentions said, Mentions headings, std::span<Claim> claims) {
  std::vector<Ids> all;
  for (std::size_t i = 0; i < claims.size(); ++i) {
    Ids own = own_concepts(claims, i, said);
    if (!names_what(own)) inherit(claims[i], own, all);
    fill(claims[i], own, said, headings);
    remember(claims[i], own);
    all.push_back(std::move(own));
  }
}

SubjectReader::Ids SubjectReader::own_concepts(std::span<const Claim> claims, std::size_t at,
                                               Mentions said) const {
  const Claim& claim = claims[at];
  const std::string_view text = article_.text;
  std::uint32_t first = claim.sentence.begin;
  std::uint32_t last = claim.sentence.end;
  if (at > 0) first = border(text, said, claims[at - 1].span, claim.span, finder_);
  if (at + 1 < claims.size()) last = border(text, said, claim.span, claims[at + 1].span, finder_);
  std::uint32_t begin = claim.span.begin;
  while (begin > first && !parts_clauses(text, begin - 1)) --begin;
  std::uint32_t end = claim.span.end;
  while (end < last && !parts_clauses(text, end)) ++end;
  Ids own;
  for (const ConceptMention& mention : within(said, {begin, end}))
    if (!mention.span.overlaps(claim.span) &&  // "15 million won" is no victory
        !finder_.kinds().institutions.contains(id(mention)))
      add(mention.concept_at, own);
  return own;
}

// With what is broader: a defector is a refugee, and a figure of either may be one of both.
void SubjectReader::add(std::uint32_t concept_at, Ids& own) const {
  const ConceptKinds& kinds = finder_.kinds();
  std::vector<std::string> open{finder_.thesaurus().concepts[concept_at].id};
  while (!open.empty()) {
    const std::string one = std::move(open.back());
    open.pop_back();
    if (!own.insert(one).second || !kinds.says_what(one)) continue;
    if (const auto broader = kinds.broader.find(one); broader != kinds.broader.end())
      open.insert(open.end(), broader->second.begin(), broader->second.end());
  }
}

// Says what is counted, not only who or where.
bool SubjectReader::names_what(const Ids& ids) const {
  return std::any_of(ids.begin(), ids.end(),
                     [&](const std::string& one) { return finder_.kinds().says_what(one); });
}

SubjectReader::Ids SubjectReader::groups_of(const Ids& ids) const {
  Ids groups;
  for (const std::string& one : ids)
    if (finder_.kinds().groups.contains(one)) groups.insert(one);
  return groups;
}

// A figure without a noun of its own counts what the figure before it counts.  "88 women
// and eight men, against 105": where the parts are told, the next is of the whole again.
void SubjectReader::inherit(const Claim& claim, Ids& own, const std::vector<Ids>& before) const {
  if (is_of_its_own(claim.quantity.unit)) return;
  if (before.empty() || !names_what(before.back())) {
    // A share of what was talked of needs a name of its own: "women made up 76 percent".
    if (claim.measure.role == Role::Share && groups_of(own).empty()) return;
    if (const auto topic = topics_.find(topic_unit(claim)); topic != topics_.end())
      own.insert(topic->second.begin(), topic->second.end());
    return;
  }
  const Ids own_groups = groups_of(own);
  const Ids last_groups = groups_of(before.back());
  const bool parts = before.size() > 1 && !last_groups.empty() &&
                     !groups_of(before[before.size() - 2]).empty() &&
                     groups_of(before[before.size() - 2]) != last_groups;
  for (const std::string& one : before.back()) {
    const bool group = finder_.kinds().groups.contains(one);
    if (!group || (own_groups.empty() && !parts)) own.insert(one);
  }
}

// The next sentence may go on about it; groups and averages it would name again.
void SubjectReader::remember(const Claim& claim, const Ids& own) {
  if (!names_what(own) || is_of_its_own(claim.quantity.unit)) return;
  Ids& topic = topics_[claim.quantity.unit];
  topic.clear();
  for (const std::string& one : own)
    if (finder_.kinds().says_what(one)) topic.insert(one);
}

void SubjectReader::fill(Claim& claim, const Ids& own, Mentions said, Mentions headings) const {
  Ids context;
  for (const Mentions part : {said, headings})
    for (const ConceptMention& mention : part)
      if (!finder_.kinds().institutions.contains(id(mention))) add(mention.concept_at, context);
  std::erase_if(context, [&](const std::string& one) { return own.contains(one); });
  claim.measure.concepts.assign(own.begin(), own.end());
  claim.measure.context.assign(context.begin(), context.end());
}

const std::string& SubjectReader::id(const ConceptMention& mention) const {
  return finder_.thesaurus().concepts[mention.concept_at].id;
}

}  // namespace attest
