#include "extraction/measure/shared_changes.h"

#include "claims/unit.h"

namespace attest {
namespace {

constexpr std::uint32_t kBracket = 8;  // items in a bracket that is passed over
constexpr std::uint32_t kNoun = 4;     // items from a number to the noun: "per cent annual gains"
constexpr std::uint32_t kThing = 6;    // items of the other thing, and of times

// A word that says of a figure what it is, or who says so.
bool tells_something(const CueView& cues, std::uint32_t item) {
  if (cues.phrases.beginning_at(item, Table::Attribution) != nullptr) return true;
  for (const PhraseMatch* m : cues.phrases.all_beginning(item, Table::Cue)) {
    const Cue cue = cues.cue(*m);
    if (cue != Cue::FromLevel && cue != Cue::Flow && cue != Cue::Stock) return true;
  }
  return false;
}

// The noun of a change within a few words; a verb is of another subject.
const PhraseMatch* noun_of_change(const CueView& cues, std::uint32_t from) {
  for (std::uint32_t at = from; at < cues.view.items.size() && at < from + kNoun; ++at) {
    if (cues.view.items[at].kind == Item::Kind::Number) return nullptr;
    const bool mark = cues.view.items[at].kind == Item::Kind::Mark && !cues.view.is_mark(at, "%");
    if (mark || cues.view.has(at, cues.grammar.pack_classes.moved)) return nullptr;
    for (const PhraseMatch* m : cues.phrases.all_beginning(at, Table::Cue))
      if (cues.cue(*m) == Cue::Up || cues.cue(*m) == Cue::Down) return m;
  }
  return nullptr;
}

// A dash for the verb, or «и» in «на 5 % в этом году и на 4 % в следующем».
bool goes_on(const CueView& cues, std::uint32_t at) {
  const Symbol joining = cues.grammar.pack_classes.joining;
  return cues.view.is_mark(at, "—") || cues.view.is_mark(at, "–") || cues.view.is_mark(at, "-") ||
         (joining != 0 && cues.view.has(at, joining));
}

}  // namespace

std::uint32_t behind_bracket(const SentenceView& view, std::uint32_t at) {
  if (!view.is_mark(at, "(")) return at;
  for (std::uint32_t close = at + 1; close <= at + kBracket; ++close)
    if (view.is_mark(close, ")")) return close + 1;
  return at;
}

bool restates_amount(const SentenceView& view, const QuantityFound& q) {
  if (q.begin < 4 || !view.is_mark(q.begin - 1, "(")) return false;
  return view.items[q.begin - 2].kind == Item::Kind::Number ||
         view.items[q.begin - 3].kind == Item::Kind::Number;
}

const PhraseMatch* change_of_pair(const CueView& cues, const QuantityFound& q) {
  const SentenceView& view = cues.view;
  const Symbol joining = cues.grammar.pack_classes.joining;
  const std::uint32_t at = behind_bracket(view, q.end);
  if (joining == 0 || at + 1 >= view.items.size()) return nullptr;
  if (at != q.end && view.items[at].kind == Item::Kind::Word && !view.has(at, joining))
    return noun_of_change(cues, at);  // the second of two: "0.9% (B) gains"
  if (!view.has(at, joining) || view.items[at + 1].kind != Item::Kind::Number) return nullptr;
  std::uint32_t next = at + 2;
  for (; next < view.items.size() && next < at + 4; ++next)
    if (view.is_mark(next, "(")) return noun_of_change(cues, behind_bracket(view, next));
  return noun_of_change(cues, at + 2);
}

void share_verb(const CueView& cues, const ClaimDraft& before, ClaimDraft& draft) {
  const SentenceView& view = cues.view;
  const QuantityFound &one = before.found, &other = draft.found;
  const Symbol joining = cues.grammar.pack_classes.joining;
  if (cues.grammar.rules.order == WordOrder::HeadLast || joining == 0) return;
  const bool changed =
      before.measure.role == Role::Change && before.measure.direction != Direction::None;
  if (!changed || draft.measure.role != Role::Share || other.role) return;
  if (other.begin <= one.end + 1 || other.begin > one.end + 1 + kThing ||
      one.quantity.unit != other.quantity.unit)
    return;
  const bool ends = other.end >= view.items.size() ||
                    view.items[other.end].kind == Item::Kind::Mark || view.has(other.end, joining);
  std::uint32_t at = one.end;
  while (at < other.begin && view.items[at].kind == Item::Kind::Period) ++at;
  if (!ends || !view.has(at, joining) || at + 1 >= other.begin) return;
  for (++at; at < other.begin; ++at)
    if (view.items[at].kind == Item::Kind::Mark || tells_something(cues, at)) return;
  draft.measure.role = Role::Change;
  draft.measure.direction = before.measure.direction;
}

void go_on_behind_dash(const CueView& cues, const ClaimDraft& before, ClaimDraft& draft) {
  const SentenceView& view = cues.view;
  const QuantityFound &one = before.found, &other = draft.found;
  const bool changed =
      before.measure.role == Role::Change && before.measure.direction != Direction::None;
  if (!changed || draft.measure.role != Role::Share || other.role) return;
  if (other.begin < one.end + 3 || other.begin > one.end + 2 + kThing ||
      one.quantity.unit != other.quantity.unit)
    return;
  const std::uint32_t dash = other.begin - 1;
  const Symbol joining = cues.grammar.pack_classes.joining;
  // «Лук (5 %), картофель (3 %)»
  const bool brackets = view.is_mark(one.end, ")") && view.is_mark(dash, "(") &&
                        view.is_mark(other.end, ")");
  const std::uint32_t comma = brackets ? one.end + 1 : one.end;
  const bool listed = view.is_mark(comma, ",") || view.is_mark(comma, ";") ||
                      (joining != 0 && view.has(comma, joining));
  const bool dashed =
      brackets || view.is_mark(dash, "—") || view.is_mark(dash, "–") || view.is_mark(dash, "-");
  const bool ends = other.end >= view.items.size() ||
                    view.items[other.end].kind == Item::Kind::Mark ||
                    (joining != 0 && view.has(other.end, joining));
  if (!listed || !dashed || !ends) return;
  for (std::uint32_t at = comma + 1; at < dash; ++at) {
    const bool by = cues.adjacent_before(at + 1, Cue::ByAmount, Cue::ByAmount) != nullptr;
    const bool told = tells_something(cues, at) && !by;  // «на бананы — 5 %»
    if (view.items[at].kind != Item::Kind::Word || told) return;
  }
  draft.measure.role = Role::Change;
  draft.measure.direction = before.measure.direction;
}

void go_on_as(const CueView& cues, const ClaimDraft& before, ClaimDraft& draft) {
  Measure& own = draft.measure;
  const std::uint32_t at = draft.found.begin;
  if (own.direction != Direction::None || at < 2) return;
  // «Подорожал на 12 копеек, дизель — на 9»
  const Symbol joining = cues.grammar.pack_classes.joining;
  const bool joined = joining != 0 && cues.view.has(at - 2, joining);
  const bool amount = own.role == Role::Level && !joined &&
                      before.measure.direction != Direction::None && goes_on(cues, at - 2) &&
                      before.found.quantity.unit == draft.found.quantity.unit;
  if (own.role != Role::Change && !amount) return;
  // «ячменя — на 44 %», «в январе — также на 1,3 %»
  const bool on = goes_on(cues, at - 2) || (at > 2 && goes_on(cues, at - 3));
  if (before.measure.role != Role::Change || !on) return;
  if (cues.adjacent_before(at, Cue::ByAmount, Cue::ByAmount) == nullptr) return;
  own.role = Role::Change;
  own.direction = before.measure.direction;
}

void restate_change(const CueView& cues, const ClaimDraft& before, ClaimDraft& draft) {
  const QuantityFound &one = before.found, &again = draft.found;
  const bool undirected =
      draft.measure.role == Role::Change && draft.measure.direction == Direction::None;
  const bool bare = draft.measure.role == Role::Share && !again.role;
  if (before.measure.role != Role::Change || !(undirected || bare)) return;
  const bool touches = again.begin > one.end && again.begin <= one.end + 2 &&
                       cues.view.is_mark(one.end, "(") && cues.view.is_mark(again.end, ")");
  if (!touches || one.quantity.unit == unit::kPercent || again.quantity.unit != unit::kPercent)
    return;
  if (cues.adjacent_before(again.begin, Cue::ShareOf, Cue::ShareOf) != nullptr) return;
  draft.measure.role = Role::Change;
  draft.measure.direction = before.measure.direction;
}

}  // namespace attest
