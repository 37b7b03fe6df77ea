#include "extraction/measure/subjects.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "claims/unit.h"
#include "extraction/attribution/proper_names.h"
#include "extraction/measure/respective_subjects.h"
#include "extraction/measure/same_share.h"
#include "extraction/sentence/clause_words.h"

namespace attest {
namespace {

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
    enter(claims[begin]);
    read_sentence(within(mentions, claims[begin].sentence), headings,
                  claims.subspan(begin, end - begin));
    begin = end;
  }
}

// A paragraph begins with what its section began with, not with what the one before ended with.
void SubjectReader::enter(const Claim& claim) {
  const auto& blocks = article_.blocks;
  const auto block = static_cast<std::size_t>(
      std::partition_point(blocks.begin(), blocks.end(),
                           [&](const Block& one) { return one.span.begin <= claim.span.begin; }) -
      blocks.begin());
  if (claim.section != section_) lead_.clear(), last_share_.clear();
  if (claim.section != section_ || !began_) lead_names_ = opening_names(article_, claim.section);
  began_ = true;
  if (claim.section != section_ || block != block_) topics_ = lead_;
  section_ = claim.section;
  block_ = block;
}

void SubjectReader::read_sentence(Mentions said, Mentions headings, std::span<Claim> claims) {
  grammar_ = find_grammar(claims.front().lang);
  std::vector<Ids> all;
  std::set<std::string> told;  // units of which the sentence said something
  const auto listed = respective_subjects(grammar_, article_.text, claims, said, finder_);
  for (std::size_t i = 0; i < claims.size(); ++i) {
    Ids own = own_concepts(claims, i, said);
    if (listed[i]) {
      std::erase_if(own, [&](const auto& one) { return finder_.kinds().says_what(one); });
      add(listed[i]->concept_at, own);
    }
    if (wants_subject(claims[i], own)) {
      inherit(claims[i], own, all);
      if (names_what(own)) claims[i].rules.emplace_back(kCarriedSubject);
    }
    fill(claims[i], own, said, headings);
    // What a sentence says first is what the next goes on about.
    if (is_topic(claims[i], own) && told.insert(claims[i].quantity.unit).second)
      remember(claims[i], own, headings);
    if (claims[i].quantity.unit == unit::kPercent && names_what(own))
      last_share_ = own, last_share_block_ = block_;
    all.push_back(std::move(own));
  }
}

// "Norvik Shipping" ships nothing: a word of several with capitals is a name, unless it is a
// place ("North Korea").
bool SubjectReader::is_name_part(const Claim& claim, const ConceptMention& mention) const {
  if (finder_.kinds().places.contains(id(mention))) return false;
  const Span said{mention.span.begin - claim.sentence.begin,
                  mention.span.end - claim.sentence.begin};
  const std::string_view sentence = slice(article_.text, claim.sentence);
  const std::vector<Span> runs = name_runs(sentence);
  return std::any_of(runs.begin(), runs.end(), [&](Span run) {
    // The first word of a sentence has a capital of its own: «Выручка Norvik».
    return run.begin <= said.begin && said.end <= run.end && said.size() < run.size() &&
           said.begin > 0;
  });
}

// Where what is said of one figure ends and of the next begins: at the first mark between
// them.  Without a mark a word belongs to the nearer one, and if both are as near to the one
// before it: "88 women and eight men", 138명이 숨지고 400명이 실종됐다.  If that one had said
// of whom it is, the next says so too: 여성이 85명으로 여성 비율이 91%.  And where the figure's own
// word goes on, who is told behind it is told of the next: 96명이며 여성이 85명이다.
std::uint32_t SubjectReader::border(Mentions said, std::uint32_t from, Span before,
                                    Span after) const {
  const std::string_view text = article_.text;
  for (std::uint32_t at = before.end; at < after.begin; ++at)
    if (parts_clauses(text, at)) return at;
  const auto is_group = [&](const ConceptMention& mention) {
    return finder_.kinds().groups.contains(id(mention));
  };
  // 살림집 4천 세대와 농경지 3천㏊: behind a joining particle all is of the next.
  if (const auto joined = joint_behind(grammar_, text, before.end); joined != 0) return joined;
  if (const auto joined = and_before(grammar_, text, before.end, after.begin); joined != 0)
    return joined;
  const Mentions earlier = within(said, {from, before.begin});
  const bool has_group = std::any_of(earlier.begin(), earlier.end(), is_group);
  const bool goes_on =
      before.end < text.size() && static_cast<unsigned char>(text[before.end]) > 127;
  for (const ConceptMention& mention : within(said, {before.end, after.begin})) {
    const std::size_t behind = words_between(text, before.end, mention.span.begin);
    const std::size_t ahead = words_between(text, mention.span.end, after.begin);
    const bool joined =
        is_group(mention) && ((goes_on && ahead == 0) || (has_group && behind == ahead));
    if (behind > ahead || joined) return mention.span.begin;
  }
  return after.begin;
}

// "15 million won (about $10,800) in settlement money": behind a bracket that tells the figure in
// another unit the words go on.
std::size_t SubjectReader::next_behind_bracket(std::span<const Claim> claims, std::size_t at,
                                               std::uint32_t& end) const {
  const std::string_view text = article_.text;
  std::size_t next = at + 1;
  if (next == claims.size() || text.substr(end, 2) != " (" || claims[next].span.begin < end)
    return next;
  const std::size_t close = text.find(')', end);
  if (close == std::string_view::npos || close < claims[next].span.end ||
      close + 2 >= claims[at].sentence.end || text[close + 1] != ' ' || text[close + 2] == '(')
    return next;
  if (++next < claims.size() && claims[next].span.begin < close) return at + 1;
  end = static_cast<std::uint32_t>(close) + 1;
  return next;
}

SubjectReader::Ids SubjectReader::own_concepts(std::span<const Claim> claims, std::size_t at,
                                               Mentions said) const {
  constexpr std::size_t kAside = 1;  // "or"
  const Claim& claim = claims[at];
  const std::string_view text = article_.text;
  std::uint32_t first = claim.sentence.begin;
  std::uint32_t last = claim.sentence.end;
  if (at > 0) first = border(said, claim.sentence.begin, claims[at - 1].span, claim.span);
  std::uint32_t end = claim.span.end;
  const std::size_t next = next_behind_bracket(claims, at, end);
  if (next < claims.size()) last = border(said, first, {claim.span.begin, end}, claims[next].span);
  std::uint32_t begin = clause_begin(text, first, claim.span.begin);
  const bool aside = end < last && text[end] == ',' && begin > first && text[begin - 1] == ',' &&
                     words_between(text, begin, claim.span.begin) <= kAside;
  if (aside) ++end;  // "551, or 77%, were women"
  while (end < last && !parts_clauses(text, end)) ++end;
  Ids own;
  const auto take = [&](Span part) {
    for (const ConceptMention& mention : within(said, part))
      if (!mention.span.overlaps(claim.span) &&  // "15 million won" is no victory
          !finder_.kinds().institutions.contains(id(mention)) &&
          !is_in_name(text, claim, mention.span) && !is_name_part(claim, mention))
        add(mention.concept_at, own);
  };
  take({begin, end});
  if (topic_unit(claim) == unit::kPerson && tells_age(text, claims, at))
    own.emplace(kAgeGroupConcept);
  // "The harvest was revised: 125.9 million", 수출(574억 달러): it is what was just named.
  while (wants_subject(claim, own) && begin > first && text[begin - 1] != ';') {
    const std::uint32_t mark = begin;
    begin = clause_begin(text, first, mark - 1);
    take({begin, mark});
  }
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

// Says what is counted, not only who, where or amid what.
bool SubjectReader::names_what(const Ids& ids) const {
  const ConceptKinds& kinds = finder_.kinds();
  return std::any_of(ids.begin(), ids.end(), [&](const std::string& one) {
    return kinds.says_what(one) && !kinds.circumstances.contains(one);
  });
}

// Rain is measured in millimetres, but the people of a flood are dead, missing or homeless.
bool SubjectReader::wants_subject(const Claim& claim, const Ids& own) const {
  if (names_what(own)) return false;
  const ConceptKinds& kinds = finder_.kinds();
  const bool amid = std::any_of(own.begin(), own.end(),
                                [&](const auto& one) { return kinds.circumstances.contains(one); });
  return !amid || topic_unit(claim) == unit::kPerson;
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
    const bool near = !last_share_.empty() && block_ <= last_share_block_ + 1;
    if (near && groups_of(own).empty() && names_same_share(grammar_, article_.text, claim)) {
      own.insert(last_share_.begin(), last_share_.end());
      return;
    }
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

bool SubjectReader::is_topic(const Claim& claim, const Ids& own) const {
  return names_what(own) && !is_of_its_own(claim.quantity.unit);
}

// The next sentence may go on about it; groups and averages it would name again.
void SubjectReader::remember(const Claim& claim, const Ids& own, Mentions headings) {
  Ids topic;
  for (const std::string& one : own)
    if (finder_.kinds().says_what(one)) topic.insert(one);
  // What the title names as well is what all is about; else all of it may be.
  Ids titled;
  for (const ConceptMention& mention : headings) add(mention.concept_at, titled);
  Ids lead;
  std::set_intersection(topic.begin(), topic.end(), titled.begin(), titled.end(),
                        std::inserter(lead, lead.end()));
  lead_.emplace(claim.quantity.unit, names_what(lead) ? lead : topic);
  topics_[claim.quantity.unit] = std::move(topic);
}

void SubjectReader::fill(Claim& claim, const Ids& own, Mentions said, Mentions headings) const {
  Ids context;
  for (const Mentions part : {said, headings})
    for (const ConceptMention& mention : part)
      if (!finder_.kinds().institutions.contains(id(mention))) add(mention.concept_at, context);
  std::erase_if(context, [&](const std::string& one) { return own.contains(one); });
  add_names(claim, context);
  claim.measure.concepts.assign(own.begin(), own.end());
  claim.measure.context.assign(context.begin(), context.end());
}

// Informants are named for what they say, not for what it is of.
void SubjectReader::add_names(const Claim& claim, Ids& context) const {
  const std::string_view sentence = slice(article_.text, claim.sentence);
  std::vector<Span> runs = name_runs(sentence);
  std::erase_if(runs, [&](Span run) {
    return is_in_name(article_.text, claim,
                      {run.begin + claim.sentence.begin, run.end + claim.sentence.begin});
  });
  for (const std::vector<std::string>& keys : {name_keys(sentence, runs), lead_names_})
    for (const std::string& key : keys) context.insert(kNameMark + key);
}

const std::string& SubjectReader::id(const ConceptMention& mention) const {
  return finder_.thesaurus().concepts[mention.concept_at].id;
}

}  // namespace attest
