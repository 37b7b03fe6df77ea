#include "extraction/quantities/level_bounds.h"

#include "claims/unit.h"

namespace attest {
namespace {

constexpr std::uint32_t kReach = 8;  // items between a cue and the quantity it speaks of

class Unbinder {
 public:
  explicit Unbinder(const CueView& cues) : cues_(cues), grammar_(cues.grammar), view_(cues.view) {}

  // «вырос до 5 млн», «на 23,9 %, до 8,8 трлн»: the same word bounds other figures («до 40
  // человек»), but behind a change it names the level reached.
  void unbind_level(ClaimDraft& draft, const ClaimDraft* before) const {
    QuantityFound& q = draft.found;
    const bool above =
        q.quantity.modifier == Modifier::AtMost && !q.quantity.low && q.quantity.high;
    // «Опустилась до 10 градусов ниже нуля»: a frost is bound from below.
    const bool below = q.below_zero && q.quantity.modifier == Modifier::AtLeast && q.quantity.low &&
                       !q.quantity.high;
    if (!above && !below) return;
    const PhraseMatch* to = nullptr;
    for (const PhraseMatch* m : cues_.around(q.begin))
      if (cues_.cue(*m) == Cue::ToLevel && m->begin == q.begin && m->end < q.end) to = m;
    if (to == nullptr) return;
    if (to->end - to->begin > 1 && !follows_mover(q.begin)) return;
    const bool follows_change = before != nullptr && only_times(before->found.end, q.begin) &&
                                (before->measure.role == Role::Change || is_passed(before->found));
    // «До минус двух»: no frost has a bound above.
    const bool frost = above && *q.quantity.high < Decimal(0);
    // «Бензин подорожал до 40 рублей, дизель — до 50»
    const bool elliptic = before != nullptr && view_.is_mark(q.begin - 1, "—") &&
                          grammar_.rules.order == WordOrder::HeadFirst &&
                          before->found.quantity.unit == q.quantity.unit;
    if (to->end - to->begin == 1 && !follows_change && !elliptic && !follows_start(before, q) &&
        !frost && cues_.nearest_change(q, kReach, 0) == nullptr)
      return;
    q.begin = to->end;
    q.span.begin = view_.tokens[view_.items[q.begin].first].span.begin;
    (above ? q.quantity.low : q.quantity.high) = above ? q.quantity.high : q.quantity.low;
    q.quantity.modifier = Modifier::Exact;
  }

  // "112 sharks over three years": the word that bounds other figures says "during".
  void unbind_length(QuantityFound& q) const {
    const bool bound = q.quantity.modifier == Modifier::MoreThan && !q.quantity.high;
    if (!bound || !unit::is_duration(q.quantity.unit) || q.begin == 0) return;
    if (!view_.has(q.begin, grammar_.pack_classes.during)) return;
    if (view_.has(q.begin - 1, grammar_.pack_classes.span_lead)) return;
    std::uint32_t at = q.begin - 1;
    while (at > 0 && q.begin - at < kReach && view_.items[at].kind == Item::Kind::Word) --at;
    if (view_.items[at].kind != Item::Kind::Number) return;
    ++q.begin;
    q.span.begin = view_.tokens[view_.items[q.begin].first].span.begin;
    q.quantity.high = q.quantity.low;
    q.quantity.modifier = Modifier::Exact;
  }

 private:
  // «На 57 % год к году, до 7,2 млрд», «в 1,8 раза к августу, до 1,1 тыс.»: a comma or a dash,
  // and what it is compared with.
  bool only_times(std::uint32_t from, std::uint32_t to) const {
    std::uint32_t marks = 0;
    for (; from < to; ++from) {
      if (view_.items[from].kind == Item::Kind::Period) continue;
      if (view_.items[from].kind == Item::Kind::Word && from + 1 < to &&
          view_.items[from + 1].kind == Item::Kind::Period)
        continue;
      if (view_.items[from].kind != Item::Kind::Mark || ++marks > 1) return false;
    }
    return true;
  }

  // «Опустилось ниже 100 тыс. — до 98,6 тыс.»: a mark that was passed.
  bool is_passed(const QuantityFound& q) const {
    const Modifier modifier = q.quantity.modifier;
    return (modifier == Modifier::LessThan || modifier == Modifier::MoreThan) &&
           cues_.nearest_change(q, kReach, 0) != nullptr;
  }

  // «С 780 рублей в 2022 году до 1040»: what the change began at stands before it.
  bool follows_start(const ClaimDraft* before, const QuantityFound& q) const {
    return before != nullptr && before->found.end + kReach >= q.begin &&
           cues_.adjacent_before(before->found.begin, Cue::FromLevel, Cue::FromLevel) != nullptr;
  }

  // "Edged up to 4.2%", "was revised up to 2.4%", but "winds of up to 225 kph".
  bool follows_mover(std::uint32_t item) const {
    for (const PhraseMatch* m : cues_.around(item))
      if ((cues_.cue(*m) == Cue::Up || cues_.cue(*m) == Cue::Revised) && m->begin < item &&
          m->end >= item)
        return true;
    return false;
  }

  const CueView& cues_;
  const Grammar& grammar_;
  const SentenceView& view_;
};

}  // namespace

void unbind(const CueView& cues, ClaimDraft& draft, const ClaimDraft* before) {
  const Unbinder unbinder(cues);
  unbinder.unbind_level(draft, before);
  unbinder.unbind_length(draft.found);
}

}  // namespace attest
