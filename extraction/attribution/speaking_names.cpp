#include "extraction/attribution/speaking_names.h"

#include <algorithm>

#include "extraction/attribution/aged_names.h"
#include "extraction/attribution/source_fitness.h"
#include "extraction/attribution/speeches.h"
#include "extraction/attribution/superseded_statements.h"
#include "extraction/lexicon/cue_phrases.h"
#include "text/code_points.h"

namespace attest {
namespace {

// «Рассказал «Вестнику» по телефону учитель Нова»: a paper in the dative, behind the verb, and then
// who spoke to it.
bool listens(const SourceRules& rules, const SentenceView& view,
             const std::vector<SourceName>& names, std::size_t at) {
  constexpr std::uint32_t kSpeaker = 6;  // items between the paper and who speaks
  const SourceName& name = names[at];
  if (rules.quoted_dative_tails.empty() || at + 1 >= names.size() || name.begin == 0) return false;
  const SourceName& next = names[at + 1];
  const std::string_view last = view.tokens[view.items[name.end - 1].first].text;
  const bool quoted = view.is_mark(name.begin - 1, "«") || view.is_mark(name.begin - 1, "\"");
  if (!quoted || next.begin <= name.end || next.begin > name.end + kSpeaker) return false;
  for (std::uint32_t item = name.end + 1; item < next.begin; ++item)
    if (view.is_mark(item, ",") || view.is_mark(item, ".")) return false;
  if (has_tail(last, rules.quoted_dative_tails)) return true;
  // «Заявил «СтепьИнформ» сторож Иван Носов»: whoever the verb is of stands in the nominative.
  if (next.role != InformantRole::Person || next.governed) return false;
  for (std::uint32_t item = name.end + 1; item < next.begin; ++item)
    if (view.items[item].kind != Item::Kind::Word ||
        is_in(rules.not_in_names, view.tokens[view.items[item].first].text))
      return false;
  return true;
}

}  // namespace

const SourceName* ending_at(const std::vector<SourceName>& names, std::uint32_t end) {
  const auto name = std::partition_point(names.begin(), names.end(),
                                         [&](const SourceName& n) { return n.end < end; });
  return name != names.end() && name->end == end ? &*name : nullptr;
}

const SourceName* touching_before(const std::vector<SourceName>& names, std::uint32_t cue) {
  const auto past = std::partition_point(names.begin(), names.end(),
                                         [&](const SourceName& n) { return n.end <= cue; });
  if (past == names.begin()) return nullptr;
  return cue - std::prev(past)->end > kTouching ? nullptr : &*std::prev(past);
}

bool follows_relative(const Grammar& grammar, const Phrases& phrases, const PhraseMatch& cue,
                      const SourceName& name) {
  return grammar.sources.attributions[cue.row.row].voice == Voice::Relays && passes_on(name) &&
         ends_cue(grammar, phrases, cue.begin, {Cue::Relative});
}

bool names_noun(const Grammar& grammar, const SentenceView& view, const SourceName& name) {
  if (!name.heads.empty() || grammar.sources.owners_follow || name.end >= view.items.size())
    return false;
  // "Reported U.S. car sales"
  const bool initial = view.is_mark(name.end, ".") && name.end + 1 < view.items.size() &&
                       count_code_points(view.tokens[view.items[name.end - 1].first].text) == 1;
  const Item& next = view.items[initial ? name.end + 1 : name.end];
  const Token& token = view.tokens[next.first];
  const bool noun =
      next.kind == Item::Kind::Word && !token.capital && token.kind == TokenKind::Word;
  const Symbol noun_end = grammar.pack_classes.noun_end;
  return noun && noun_end != 0 && !view.has(initial ? name.end + 1 : name.end, noun_end);
}

bool speaks_along(const NameWords& words, const SourceName& first, const SourceName& second) {
  const Symbol joining = words.grammar.pack_classes.joining;
  if (joining == 0 || words.grammar.rules.order != WordOrder::HeadFirst) return false;
  const bool article = second.begin == first.end + 2 && words.is_word(first.end + 1) &&
                       is_in(words.rules.not_in_names, words.word(first.end + 1));
  if (!words.view.has(first.end, joining) || !(article || second.begin == first.end + 1))
    return false;
  const auto is_person = [](const SourceName& n) { return n.role == InformantRole::Person; };
  // "Police and witnesses"
  const std::string_view plural = words.grammar.rules.plural_ending;
  const bool crowd = is_person(second) && !words.token(second.begin).capital &&
                     !plural.empty() && second.text.ends_with(plural);
  return !first.publication && !second.publication && !first.unknown && !second.unknown &&
         (is_person(first) == is_person(second) || second.heads.empty() || crowd);
}

const SourceName* opening_with_aside(const SourceRules& rules, const SentenceView& view,
                                     const std::vector<SourceName>& names, std::uint32_t cue) {
  constexpr std::uint32_t kLongest = 40;  // items
  if (names.empty() || rules.name_articles.empty() || cue < 2 || !view.is_mark(cue - 1, ","))
    return nullptr;
  const SourceName& first = names.front();
  std::uint32_t comma = first.end;
  if (view.is_mark(comma, ".")) ++comma;
  if (first.begin > 1 || !view.is_mark(comma, ",") || comma + 2 >= cue || comma + kLongest < cue)
    return nullptr;
  const std::string_view word = view.tokens[view.items[comma + 1].first].text;
  // "Chief Officer Ada Norvik, head of river patrols, said"
  const bool office = names.size() > 1 && names[1].begin == comma + 1 && names[1].end <= cue - 1 &&
                      names[1].role == InformantRole::Person && !names[1].heads.empty() &&
                      !view.tokens[view.items[comma + 1].first].capital;
  const bool aside = office || is_in(rules.name_articles, word) || is_in(rules.indefinites, word);
  const bool named = !first.quoted && !first.unknown && !first.governed && !first.only_head &&
                     !first.place && view.tokens[view.items[first.begin].first].capital;
  return aside && named ? &first : nullptr;
}

const SourceName* told_of_between_commas(const SourceRules& rules, const SentenceView& view,
                                         const std::vector<SourceName>& names, std::uint32_t cue) {
  constexpr std::uint32_t kAside = 14;  // items
  if (cue < 2 || !view.is_mark(cue - 1, ",")) return nullptr;
  std::uint32_t comma = cue - 2;
  while (comma > 0 && comma + kAside >= cue && !view.is_mark(comma, ",")) --comma;
  if (comma == 0 || comma + kAside < cue) return nullptr;
  const std::string_view word = view.tokens[view.items[comma + 1].first].text;
  const bool aside = is_in(rules.attachers, word) || is_in(rules.indefinites, word);
  const SourceName* name = ending_at(names, comma);
  if (name == nullptr) return nullptr;
  // "…," Ada Norvik, who runs the unit, said.
  const bool titled = name->begin > 1 && view.is_mark(name->begin - 1, ".") &&
                      is_in(rules.titles, view.tokens[view.items[name->begin - 2].first].text);
  const std::uint32_t begin = name->begin - (titled ? 2 : 0);
  const bool behind_speech = begin > 1 && stands_at_speech(view, begin, begin);
  const bool opens = (begin <= 1 || behind_speech) && name->heads.empty() &&
                     !rules.name_articles.empty();
  if ((aside || opens) && !name->governed && !name->quoted && !name->unknown) return name;
  return nullptr;
}

const SourceName* whose_aside(const SourceRules& rules, const SentenceView& view,
                              const std::vector<SourceName>& names, std::uint32_t cue,
                              const SourceName* publication) {
  if (publication == nullptr || !is_publication(publication->kind) ||
      publication->heads.size() != 1)
    return nullptr;
  const SourceName* far = told_of_between_commas(rules, view, names, cue);
  return far != nullptr && far->heads.empty() && far->end < publication->begin ? far : nullptr;
}

const SourceName* before_address(const SourceRules& rules, const SentenceView& view,
                                 const std::vector<SourceName>& names, const SourceName* name) {
  constexpr std::uint32_t kPlace = 6;  // items of the first place and what leads to it
  if (name == nullptr || !name->heads.empty() || name->begin < 3) return name;
  const std::uint32_t comma = name->begin - 1;
  if (!view.is_mark(comma, ",")) return name;
  const auto is_word = [&](std::uint32_t at) { return view.items[at].kind == Item::Kind::Word; };
  for (const SourceName& other : names) {
    if (other.heads.empty() || other.end >= comma || comma - other.end > kPlace) continue;
    // "In a filing in Safa, Norvik said": who files it stands behind.
    if (other.governed || is_publication(other.kind)) continue;
    std::uint32_t at = other.end;
    if (!is_in(rules.attachers, view.tokens[view.items[at].first].text)) continue;
    while (at < comma && is_word(at)) ++at;
    if (at == comma) return &other;
  }
  return name;
}

bool is_holders(const SourceRules& rules, const SentenceView& view,
                const std::vector<SourceName>& names, const SourceName& name) {
  if (!rules.owners_follow || &name == names.data() || !name.governed) return false;
  const SourceName& holder = *(&name - 1);
  return holder.end + 1 == name.begin && holder.role == InformantRole::Person &&
         !holder.quoted && holder.end >= holder.begin + 2 &&
         is_in(rules.attachers, view.tokens[view.items[holder.end].first].text);
}

const SourceName* attached_before(const SourceRules& rules, const SentenceView& view,
                                  const std::vector<SourceName>& names, std::uint32_t cue) {
  constexpr std::uint32_t kAttachers = 2;
  if (const SourceName* aged = aged_before(view, names, cue)) return aged;
  if ((rules.name_articles.empty() && !rules.owners_follow) || cue < 4) return nullptr;
  const SourceName* institution = ending_at(names, cue);
  if (institution == nullptr || institution->begin < 3) return nullptr;
  const auto word = [&](std::uint32_t at) { return view.tokens[view.items[at].first].text; };
  std::uint32_t at = institution->begin;
  while (at > 1 && institution->begin - at < kAttachers && is_in(rules.attachers, word(at - 1)))
    --at;
  const bool of = at < institution->begin && is_in(rules.prepositions, word(at)) &&
                  (at + 1 == institution->begin || is_in(rules.name_articles, word(at + 1)));
  const SourceName* holder = of ? ending_at(names, at) : nullptr;
  if (holder == nullptr || !holder->heads.empty() || holder->quoted || holder->unknown ||
      holder->place || holder->end < holder->begin + 2)
    return nullptr;
  const bool opens =
      holder->begin == 0 || view.items[holder->begin - 1].kind == Item::Kind::Mark;
  return opens ? holder : nullptr;
}

bool tells_of_itself(const SourceRules& rules, const SentenceView& view,
                     const std::vector<SourceName>& names, const PhraseMatch& cue,
                     Statement& made) {
  if (rules.name_articles.empty() || cue.begin < 2 || !view.is_mark(cue.begin - 2, ","))
    return false;
  const std::string_view pronoun = view.tokens[view.items[cue.begin - 1].first].text;
  const SourceName& first = names.front();
  // "The NWI got 40 calls, it said"; "Ada Norvik, 41, lost 40 sheep, she said"
  const bool shown = !first.heads.empty() || first.end >= first.begin + 2 ||
                     view.tokens[view.items[first.begin].first].all_caps;
  const bool person = first.role == InformantRole::Person && first.heads.empty();
  const auto& pronouns = person ? rules.person_pronouns : rules.thing_pronouns;
  if (!is_in(pronouns, pronoun) || first.begin > 1 || first.end > cue.begin ||
      !(person || first.role == InformantRole::Origin) || !shown || first.place || first.quoted ||
      first.publication || first.owner || first.only_head)
    return false;
  made = {.begin = first.begin, .end = cue.end, .source = &first, .phrase = &cue};
  return true;
}

bool is_asked(const SourceRules& rules, const SentenceView& view,
              const std::vector<SourceName>& names, const SourceName& name) {
  if (name.begin < 3 || rules.name_articles.empty()) return false;
  const bool counted = view.items[name.begin - 1].kind == Item::Kind::Number;
  const std::uint32_t joiner = name.begin - (counted ? 2 : 1);
  const SourceName* publication = ending_at(names, joiner);
  return is_in(rules.bare_joiners, view.tokens[view.items[joiner].first].text) &&
         name.role == InformantRole::Person && publication != nullptr &&
         publication->publication && publication->kind == HeadKind::Named;
}

const SourceName* made_for(const Grammar& grammar, const SentenceView& view,
                           const std::vector<SourceName>& names, const SourceName& name) {
  const SourceRules& rules = grammar.sources;
  if (rules.name_articles.empty() || !name.is_outlet() || name.begin < 2) return nullptr;
  const auto word = [&](std::uint32_t at) { return view.tokens[view.items[at].first].text; };
  const std::uint32_t joiner =
      name.begin - (is_in(rules.name_articles, word(name.begin - 1)) ? 2 : 1);
  const SourceName* whose = ending_at(names, joiner);
  const bool made = whose != nullptr && whose->role != InformantRole::Person &&
                    !whose->is_outlet() && is_in(rules.joiners, word(joiner)) &&
                    !is_in(rules.bare_joiners, word(joiner)) &&
                    !view.has(joiner, grammar.pack_classes.joining);
  return made ? whose : nullptr;
}

const SourceName* opening_subject(const std::vector<SourceName>& names) {
  constexpr std::uint32_t kOpening = 3;
  const SourceName* first = names.data();
  // "California Gov. Ada Norvik"
  if (names.size() > 1 && names[1].begin == first->end + 1 && first->heads.empty()) ++first;
  const bool opens = names.front().begin <= kOpening;
  return opens && !first->governed && !first->quoted && !first->unknown ? first : nullptr;
}

bool is_told(const SourceRules& rules, const SentenceView& view,
             const std::vector<SourceName>& names, const SourceName& name) {
  constexpr std::uint32_t kPreposition = 2;
  const std::string_view first = view.tokens[view.items[name.begin].first].text;
  if (name.is_outlet() && !name.heads.empty() && has_tail(first, rules.dative_tails)) return true;
  const auto at = static_cast<std::size_t>(&name - names.data());
  if (listens(rules, view, names, at)) return true;
  if (rules.owner_tails.empty() || at + 1 >= names.size()) return false;
  const SourceName& next = names[at + 1];
  const bool outlet = name.is_outlet();
  if (outlet && next.role == InformantRole::Person && next.begin == name.end) return true;
  const bool quoted = name.heads.empty() && name.begin > 0 && name.role != InformantRole::Person &&
                      view.items[name.begin - 1].kind == Item::Kind::Mark;
  if (view.is_mark(name.end, ",")) return false;  // «как сообщает ТАСС, в мэрии …»
  return next.governed && (outlet || quoted) && !next.heads.empty() &&
         next.role == InformantRole::Origin && next.begin - name.end <= kPreposition;
}

std::uint32_t behind_listener(const SourceRules& rules, const SentenceView& view,
                              const std::vector<SourceName>& names, const SourceName& name,
                              std::uint32_t from) {
  const auto at = static_cast<std::size_t>(&name - names.data());
  if (!listens(rules, view, names, at)) return from;
  const SourceName& next = names[at + 1];
  std::uint32_t behind = name.end + 1;  // the closing mark; then «по телефону»
  while (behind < next.begin && view.items[behind].kind == Item::Kind::Word) ++behind;
  return behind == next.begin ? next.begin : name.end + 1;
}

}  // namespace attest
