#include "extraction/attribution/reporting_verbs.h"

#include <algorithm>

#include "claims/unit.h"

namespace attest {
namespace {

constexpr std::uint32_t kName = 4;  // words

// Where the name begins that ends at `end`.
std::uint32_t name_before(const NameWords& words, std::uint32_t end) {
  std::uint32_t begin = end;
  while (begin > 0 && end - begin < kName && words.is_word(begin - 1) && words.named(begin - 1))
    --begin;
  return begin;
}

bool closes(const NameWords& words, const PhraseMatch& head) {
  std::uint32_t end = head.end;
  while (end < words.view.items.size() && words.view.items[end].kind == Item::Kind::Mark) ++end;
  const std::uint32_t begin = name_before(words, head.begin);
  return end == words.view.items.size() && begin < head.begin && begin > 0 &&
         words.view.is_mark(begin - 1, ",");
}

// "Kestrel reports that 40 boats sank", "only 40": behind a name, before what is reported.
bool opens_report(const NameWords& words, const PhraseMatch& head) {
  const std::string_view plural = words.grammar.rules.plural_ending;
  if (plural.empty() || head.begin == 0 || !words.word(head.begin).ends_with(plural)) return false;
  const bool name = words.may_be_inside(head.begin - 1) && words.token(head.begin - 1).capital &&
                    !words.token(head.begin).capital;
  if (!name || head.end >= words.view.items.size()) return false;
  const auto is_number = [&](std::uint32_t at) {
    return at < words.view.items.size() && words.view.items[at].kind == Item::Kind::Number;
  };
  if (is_number(head.end)) return true;
  // But "reports of 40 deaths", "reports said 40 died".
  const bool figure =
      is_number(head.end + 1) &&
      !words.view.has(head.end, words.grammar.pack_classes.noun_end) &&
      words.phrases.beginning_at(head.end, Table::Attribution) == nullptr;
  return words.is_word(head.end) &&
         (figure || is_in(words.rules.reported_openings, words.word(head.end)));
}

}  // namespace

bool is_reporting_verb(const NameWords& words, const PhraseMatch& head) {
  if (!is_publication(words.rules.heads[head.row.row].kind) ||
      words.phrases.beginning_at(head.begin, Table::Attribution) == nullptr)
    return false;
  return closes(words, head) || opens_report(words, head);
}

bool is_said_by(const NameWords& words, std::uint32_t end) {
  const PhraseMatch* verb = words.phrases.beginning_at(end, Table::Attribution);
  if (verb == nullptr) return false;
  const AttributionRow& row = words.rules.attributions[verb->row.row];
  return row.place == SourcePlace::Either && row.voice == Voice::Says &&
         row.speakers == Speakers::Any;
}

namespace {

// "With 80 percent of ballots counted": back from the verb to a figure behind a preposition.
bool is_done_with_figure(const Grammar& grammar, const SentenceView& view, std::uint32_t verb) {
  constexpr std::uint32_t kNoun = 5;  // items
  if (view.has(verb - 1, grammar.pack_classes.joining)) return false;  // "and released $40 million"
  for (std::uint32_t at = verb; at > 1 && verb - at < kNoun; --at) {
    const Item::Kind kind = view.items[at - 1].kind;
    if (kind == Item::Kind::Number) return view.has(at - 2, grammar.pack_classes.governing);
    if (kind != Item::Kind::Word && !view.is_mark(at - 1, "%")) return false;
  }
  return false;
}

// "62 percent want a vote": the percentage is who does; but "62 percent said" is told by somebody.
bool is_verb_of_share(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                      const PhraseMatch& verb) {
  const AttributionRow& row = grammar.sources.attributions[verb.row.row];
  if (grammar.rules.order != WordOrder::HeadFirst || row.place == SourcePlace::After ||
      row.reach == Reach::Onwards)
    return false;
  const auto units = phrases.all_ending(verb.begin, Table::Unit);
  return std::any_of(units.begin(), units.end(), [&](const PhraseMatch* m) {
    return m->begin > 0 && view.items[m->begin - 1].kind == Item::Kind::Number &&
           grammar.rules.units[m->row.row].unit == unit::kPercent;
  });
}

}  // namespace

bool is_counted(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                const PhraseMatch& verb) {
  if (verb.begin == 0) return false;
  if (is_verb_of_share(grammar, view, phrases, verb)) return true;
  const bool behind_figure = view.items[verb.begin - 1].kind == Item::Kind::Number;
  if (behind_figure && phrases.beginning_at(verb.end, Table::Counted) != nullptr) return true;
  const bool ends =
      verb.end >= view.items.size() || view.items[verb.end].kind == Item::Kind::Mark;
  return ends && grammar.rules.order == WordOrder::HeadFirst && verb.end == verb.begin + 1 &&
         view.items[verb.begin].kind == Item::Kind::Word &&
         (behind_figure || is_done_with_figure(grammar, view, verb.begin));
}

}  // namespace attest
