#include "extraction/sentence/surroundings.h"

#include <algorithm>

namespace attest {

bool compares_figures(const ExtractionRules& rules, const SentenceView& view,
                      const Phrases& phrases, const PhraseMatch& modifier) {
  const ModifierRow& row = rules.modifiers[modifier.row.row];
  const bool bounds = row.modifier == Modifier::MoreThan || row.modifier == Modifier::LessThan;
  if (!bounds || row.place != Position::Before || modifier.begin == 0) return false;
  if (modifier.end - modifier.begin < 2) return false;  // "over" bounds; "more than" compares
  const auto is_number = [&](std::uint32_t at) {
    return at < view.items.size() && view.items[at].kind == Item::Kind::Number;
  };
  bool figure = false;  // "than 300", "than $3bn", "than the $3bn"
  for (std::uint32_t at = modifier.end; at <= modifier.end + 2 && !figure; ++at)
    figure = is_number(at) && (at == modifier.end || at == modifier.end + 2 ||
                               !phrases.all_ending(at, Table::Unit).empty());
  if (!figure) return false;
  if (is_number(modifier.begin - 1)) return true;
  for (const PhraseMatch* unit : phrases.all_ending(modifier.begin, Table::Unit))
    if (unit->begin > 0 && is_number(unit->begin - 1)) return true;
  return false;
}

namespace {

// Of two phrases that end at one item: the longer one, or what asks for more of what follows.
bool is_better_before(const PhraseMatch& one, const PhraseMatch& other) {
  return one.begin < other.begin || (one.begin == other.begin && one.looked > other.looked);
}

}  // namespace

Surroundings::Surroundings(const Grammar& grammar_of, const SentenceView& sentence,
                           const Phrases& found)
    : grammar(grammar_of), rules(grammar_of.rules), view(sentence), phrases(found) {
  mark_rejected();
}

bool Surroundings::is_number(std::uint32_t item) const {
  return item < view.items.size() && view.items[item].kind == Item::Kind::Number &&
         !rejected_[item] && !number(item).ordinal;
}

std::uint32_t Surroundings::item_end_byte(std::uint32_t item) const {
  return view.tokens[view.items[item].last - 1].span.end;
}

// The end of a phrase, without the ending of its last word.
std::uint32_t Surroundings::phrase_end_byte(const PhraseMatch& match) const {
  const Token& last = view.tokens[view.items[match.end - 1].last - 1];
  if (match.last_stem == 0 || match.last_stem >= last.text.size() || !rules.glued_words)
    return last.span.end;
  return original_span(view.folded, view.span, last.folded_at, match.last_stem).end;
}

bool Surroundings::touches(std::uint32_t item) const {  // no space before it
  return !view.tokens[view.items[item].first].space_before;
}

// No space between any two items of [first, last].
bool Surroundings::all_touch(std::uint32_t first, std::uint32_t last) const {
  for (std::uint32_t item = first + 1; item <= last; ++item)
    if (!touches(item)) return false;
  return true;
}

// 100m 2위: the digit of "m2" touches its letter.
bool Surroundings::holds_loose_digit(const PhraseMatch& unit) const {
  for (std::uint32_t at = unit.begin + 1; rules.glued_words && at < unit.end; ++at)
    if (view.items[at].kind == Item::Kind::Number && !touches(at)) return true;
  return false;
}

// The best unit phrase of a place that begins at `item`.
const PhraseMatch* Surroundings::unit_at(std::uint32_t item, UnitPlace place) const {
  const PhraseMatch* best = nullptr;
  for (const PhraseMatch* m : phrases.all_beginning(item, Table::Unit)) {
    if (rules.units[m->row.row].place != place || holds_loose_digit(*m)) continue;
    if (best == nullptr || m->end > best->end || (m->end == best->end && m->looked > best->looked))
      best = m;
  }
  return best;
}

// W1.41, R500, A$5: a letter alone is as often a name's, "room W12", so only a sum shows that it is
// money.
bool Surroundings::is_sum(const PhraseMatch& sign, std::uint32_t item) const {
  constexpr Decimal kSum = 100;
  if (sign.end > sign.begin + 1 || !is_number(item)) return true;
  const Decimal& value = number(item).value;
  return value.scale() > 0 || !(value < kSum);
}

const PhraseMatch* Surroundings::unit_before(std::uint32_t item) const {
  const PhraseMatch* best = nullptr;
  for (const PhraseMatch* m : phrases.all_ending(item, Table::Unit)) {
    const UnitPlace place = rules.units[m->row.row].place;
    if (place == UnitPlace::BeforeGlued && !(all_touch(m->begin, item) && is_sum(*m, item)))
      continue;
    if (place != UnitPlace::Before && place != UnitPlace::BeforeGlued) continue;
    if (best == nullptr || is_better_before(*m, *best)) best = m;
  }
  return best;
}

const PhraseMatch* Surroundings::modifier_at(std::uint32_t item, Position place) const {
  const PhraseMatch* best = nullptr;
  for (const PhraseMatch* m : phrases.all_beginning(item, Table::Modifier)) {
    if (rules.modifiers[m->row.row].place != place) continue;
    if (best == nullptr || m->end > best->end) best = m;
  }
  return best;
}

const PhraseMatch* Surroundings::modifier_before(std::uint32_t item) const {
  const PhraseMatch* best = nullptr;
  for (const PhraseMatch* m : phrases.all_ending(item, Table::Modifier)) {
    if (rules.modifiers[m->row.row].place != Position::Before) continue;
    if (compares_figures(rules, view, phrases, *m)) continue;
    if (best == nullptr || is_better_before(*m, *best)) best = m;
  }
  return best;
}

bool Surroundings::any_rejected(const PhraseMatch& match) const {
  return std::any_of(rejected_.begin() + match.begin, rejected_.begin() + match.end,
                     [](bool r) { return r; });
}

// The numbers that a phrase captured, in order: cardinals and ordinals.
std::vector<Decimal> Surroundings::captured(const PhraseMatch& match) const {
  std::vector<Decimal> values;
  for (const Capture& capture : match.captures) {
    if (view.items[capture.item].kind == Item::Kind::Number) {
      values.push_back(number(capture.item).value);
    } else if (capture.cls == grammar.classes.ordinal) {
      values.emplace_back(capture.value);
    }
  }
  return values;
}

const PhraseMatch* Surroundings::matching(std::uint32_t item, RowRef row, Side side) const {
  for (const PhraseMatch* m : side == Side::Ends ? phrases.all_ending(item, row.table)
                                                 : phrases.all_beginning(item, row.table))
    if (m->row == row) return m;
  return nullptr;
}

// 세 번째로 큰 섬: a row that asks for more says that the number ranks.
bool Surroundings::is_ranked(const PhraseMatch& reject) const {
  const PhraseMatch* rank = phrases.beginning_at(reject.begin, Table::Rank);
  if (rank == nullptr && reject.begin > 0)  // "world No. 3"
    rank = phrases.beginning_at(reject.begin - 1, Table::Rank);
  return rank != nullptr && rank->end >= reject.end && rank->looked > reject.looked;
}

void Surroundings::mark_rejected() {
  rejected_.assign(view.items.size(), false);
  // "1. Part two deals with …": the number of a list item or note.
  const bool numbered =
      is_number(0) && number(0).plain && (view.is_mark(1, ".") || view.is_mark(1, ")"));
  if (numbered && view.items.size() > 2) rejected_[0] = true;
  for (const PhraseMatch& match : phrases.all()) {
    const bool letter = match.row.table == Table::Unit && is_number(match.end) &&
                        rules.units[match.row.row].place == UnitPlace::BeforeGlued;
    if (letter && all_touch(match.begin, match.end) && !is_sum(match, match.end))
      rejected_[match.end] = true;
    if (match.row.table != Table::Reject || is_ranked(match)) continue;
    std::fill(rejected_.begin() + match.begin, rejected_.begin() + match.end, true);
  }
}

}  // namespace attest
