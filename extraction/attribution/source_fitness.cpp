#include "extraction/attribution/source_fitness.h"

#include <algorithm>

#include "extraction/attribution/name_words.h"

namespace attest {

int fitness(const SourceName& name, std::uint32_t apart, Speakers speakers, bool prefer_subject) {
  if (speakers == Speakers::Documents) return name.publication && apart <= kRelativeClause ? 8 : 0;
  if (speakers == Speakers::Outlets) {
    return name.is_outlet() && !name.only_head && apart == 0 ? 8 : 0;
  }
  if (speakers == Speakers::Unplaced && name.place) return 0;
  if (speakers == Speakers::Known && name.district) return 0;
  if (speakers == Speakers::Near && apart > kDateBetween) return 0;
  // "On hospital waiting lists": a noun of the noun that the form is here.
  const bool no_subject = name.governed || (name.begin == 0 && name.role != InformantRole::Person);
  if (speakers == Speakers::Near && apart > 0 && name.only_head && no_subject) return 0;
  const int subject = prefer_subject && name.subject ? 8 : 0;
  if (name.heads.empty()) {
    // OCI는 … 밝혔다: what the sentence opens with, as its topic.
    const bool far = apart > kTouching || name.unknown;
    if (name.topic && name.opens && far && speakers == Speakers::Any) return 9;
    if (name.unknown) return apart == 0 ? 1 : 0;
    if (speakers == Speakers::Known || name.governed || apart > kTouching) return 0;
    if (speakers == Speakers::Near && apart > 0) return 0;  // "Initial jobless claims"
    return apart == 0 ? 7 : 5;
  }
  const bool document = name.kind == HeadKind::Document || name.kind == HeadKind::Data;
  return subject + (document ? 2 : 7) - (name.governed ? 1 : 0);
}

int fitness_of_house(const SourceRules& rules, const SentenceView& view, const SourceName& name) {
  constexpr int kTouchingName = 5;
  const bool bare = rules.owners_follow && name.heads.empty() && name.governed && !name.place;
  if (!bare || name.begin == 0) return 0;
  const auto token = [&](std::uint32_t at) -> const Token& {
    return view.tokens[view.items[at].first];
  };
  const bool opens = name.begin == 1 || view.items[name.begin - 2].kind == Item::Kind::Mark;
  const bool coined = token(name.begin).all_caps || is_foreign(rules, view, name);
  return opens && coined && is_in(rules.attachers, token(name.begin - 1).text) ? kTouchingName : 0;
}

namespace {

// "The union representing 40 nurses said", "The clinic, which has 40 doctors, said".
// REQUIRES: `name` is one of `names`.
bool is_counted_in_passing(const SourceRules& rules, const SentenceView& view,
                           const std::vector<SourceName>& names, const SourceName& name,
                           std::uint32_t cue) {
  constexpr std::uint32_t kLongestAside = 12;  // items
  if (name.role != InformantRole::Person || rules.name_articles.empty()) return false;
  if (&name == names.data() || name.end > cue || name.begin == 0) return false;
  const SourceName& whose = *(&name - 1);
  if (view.items[name.begin - 1].kind != Item::Kind::Number || whose.heads.empty()) return false;
  if (name.begin - whose.end > kLongestAside) return false;
  std::size_t commas = 0;
  for (std::uint32_t at = whose.end; at < name.begin; ++at)
    if (view.is_mark(at, ",")) ++commas;
  return commas == (view.is_mark(cue - 1, ",") ? 1U : 0U);
}

}  // namespace

bool says_nothing(const Grammar& grammar, const SentenceView& view,
                  const std::vector<SourceName>& names, const SourceName& name,
                  const PhraseMatch& cue, const AttributionRow& row) {
  const bool near = row.speakers == Speakers::Near;
  const auto word = [&](std::uint32_t at) { return view.tokens[view.items[at].first].text; };
  const auto is_capital = [&](std::uint32_t at) {
    return view.tokens[view.items[at].first].capital;
  };
  if (near && name.heads.empty() && name.begin > 0 &&
      view.items[name.begin - 1].kind == Item::Kind::Number)
    return true;
  if (is_counted_in_passing(grammar.sources, view, names, name, cue.begin)) return true;
  // A place has what it reports; but "Norland reported that" tells of others.
  if (row.voice == Voice::Relays && row.speakers != Speakers::Any && name.place) return true;
  const std::string_view plural = grammar.rules.plural_ending;
  const bool noun = near && name.governed && name.end == cue.begin && !plural.empty() &&
                    cue.end == cue.begin + 1 && word(cue.begin).ends_with(plural);
  constexpr std::uint32_t kOpening = 4;  // "In spite of the ministry claims"
  if (!noun || name.begin > kOpening || !is_in(grammar.sources.prepositions, word(0))) return false;
  // The preposition opens the sentence, and nothing but the like stands before the name.
  for (std::uint32_t at = 0; at < name.begin; ++at)
    if (view.items[at].kind != Item::Kind::Word || (at > 0 && is_capital(at))) return false;
  return true;
}

std::uint32_t before_bracket(const SentenceView& view, std::uint32_t cue, std::uint32_t floor) {
  constexpr std::uint32_t kBracket = 6;
  const bool dated = cue > 1 && view.items[cue - 1].kind == Item::Kind::Period;
  const std::uint32_t end = dated ? cue - 1 : cue;
  if (end == 0 || !view.is_mark(end - 1, ")")) return cue;
  for (std::uint32_t at = end - 1; at > floor && end - at <= kBracket; --at)
    if (view.is_mark(at - 1, "(")) return at - 1;
  return cue;
}

bool parts_clauses(const Grammar& grammar, const SentenceView& view, std::uint32_t from,
                   std::uint32_t to, std::uint32_t cue) {
  if (grammar.rules.order != WordOrder::HeadFirst || view.is_mark(cue - 1, ",")) return false;
  for (std::uint32_t at = from; at < to; ++at)
    if (view.is_mark(at, ",")) return true;
  return false;
}

bool is_told_of_event(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                      const SourceName& name) {
  const bool newly_named = is_publication(name.kind) && name.indefinite && name.begin > 1;
  if (grammar.rules.order != WordOrder::HeadFirst || !newly_named) return false;
  const std::uint32_t joint = name.begin - 2;  // before "a"
  if (grammar.pack_classes.after_event != 0 && view.has(joint, grammar.pack_classes.after_event))
    return true;
  const auto& opening = phrases.all_beginning(joint, Table::Cue);
  return std::any_of(opening.begin(), opening.end(), [&](const PhraseMatch* m) {
    const Cue cue = grammar.rules.cues[m->row.row].cue;
    return (cue == Cue::Clause || cue == Cue::When) && m->end + 1 == name.begin;
  });
}

bool is_foreign(const SourceRules& rules, const SentenceView& view, const SourceName& name) {
  const auto first =
      static_cast<unsigned char>(view.tokens[view.items[name.begin].first].text.front());
  return name.heads.empty() && !rules.left_tails.empty() && first < 0x80;
}

bool is_any_noun(const SourceRules& rules, const SentenceView& view, const SourceName& name,
                 const AttributionRow& row) {
  return row.speakers == Speakers::Whoever && !rules.name_articles.empty() && name.heads.empty() &&
         !view.tokens[view.items[name.begin].first].capital;
}

bool is_hearsay(const Grammar& grammar, const SourceName& name) {
  const std::string_view plural = grammar.rules.plural_ending;
  if (name.kind != HeadKind::Document || !name.only_head || plural.empty()) return false;
  // "Reports", but not "accounts", which only by what they do are told to be a document.
  const std::string_view pattern = grammar.sources.heads[name.heads.front()].pattern;
  return name.text.ends_with(plural) && pattern.find('^') == std::string_view::npos;
}

bool names_publication(const Grammar& grammar, const Phrases& phrases, std::uint32_t begin,
                       std::uint32_t end) {
  constexpr std::uint32_t kMost = 40;  // items
  for (std::uint32_t at = begin > 0 ? begin - 1 : 0; at < end && at < begin + kMost; ++at) {
    const PhraseMatch* head = phrases.beginning_at(at, Table::Source);
    if (head == nullptr) continue;
    if (is_publication(grammar.sources.heads[head->row.row].kind)) return true;
    at = head->end - 1;  // the Geological Survey is none
  }
  return false;
}

bool is_explained(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                  const SourceName& name) {
  if (grammar.sources.name_articles.empty()) return false;
  if (view.is_mark(name.end, "(")) return true;
  const PhraseMatch* seen = phrases.beginning_at(name.end, Table::Attribution);
  return seen != nullptr &&
         grammar.sources.attributions[seen->row.row].place == SourcePlace::Nowhere;
}

}  // namespace attest
