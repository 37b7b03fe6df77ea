#include "extraction/measure/roles.h"

#include <algorithm>

#include "claims/unit.h"
#include "extraction/measure/leading_nouns.h"
#include "extraction/measure/percent_levels.h"
#include "extraction/measure/shared_changes.h"
#include "extraction/measure/told_on_others.h"
#include "extraction/measure/widths_of_change.h"
#include "extraction/quantities/figure_endings.h"
#include "extraction/sentence/surroundings.h"

namespace attest {
namespace {

constexpr std::uint32_t kReach = 8;  // items between a cue and the quantity it speaks of
class RoleReader {
 public:
  explicit RoleReader(const CueView& cues)
      : cues_(cues), grammar_(cues.grammar), view_(cues.view), phrases_(cues.phrases) {}

  void read(ClaimDraft& draft) const {
    const QuantityFound& q = draft.found;
    draft.measure.direction = q.direction;
    if (q.quantity.unit == unit::kRank) {  // "the fourth biggest gain"
      draft.measure.role = Role::Rank;
      return;
    }
    if (grammar_.rules.order == WordOrder::HeadLast) {
      read_role_of_amount(draft);
      return;
    }
    if (cues_.adjacent_before(q.begin, Cue::ToLevel, Cue::FromLevel) == nullptr &&
        cues_.adjacent_before(before_owner(q.begin), Cue::ToLevel, Cue::FromLevel) == nullptr &&
        !bounded_by_level(q)) {
      const bool by = cues_.adjacent_before(q.begin, Cue::ByAmount, Cue::ByAmount) != nullptr;
      const bool share = q.quantity.unit == unit::kPercent || q.quantity.unit == unit::kRatio ||
                         q.quantity.unit == unit::kPercentagePoint;
      // "Accounting for two-thirds of the increase"
      if (share && q.role != Role::Change && !by &&
          cues_.adjacent_before(q.begin, Cue::ShareOf, Cue::ShareOf) != nullptr) {
        draft.measure.role = Role::Share;
        return;
      }
      QuantityFound around = q;  // «на 11,5 тыс. человек (9 п. п.) меньше»
      if (by && view_.is_mark(q.end, "(")) around.end = behind_bracket(view_, q.end);
      const PhraseMatch* change =
          cues_.nearest_change(around, share || by ? kReach : 0, share || by ? 3 : 1);
      if (change == nullptr) change = change_of_amount(cues_, q);
      if (q.quantity.unit == unit::kPercentagePoint && change == nullptr && beside_gap(q, 2))
        return;
      if (change == nullptr && is_off_norm(q)) return;
      const PhraseMatch* compared = comparison_behind(q);
      if (compared != nullptr && change == nullptr) {
        const bool more =
            grammar_.rules.modifiers[compared->row.row].modifier == Modifier::MoreThan;
        draft.measure.role = Role::Change;
        draft.measure.direction = more ? Direction::Up : Direction::Down;
        return;
      }
      if (change == nullptr && q.quantity.unit == unit::kPercent && !q.role)
        change = change_of_pair(cues_, q);
      // A count with "by" or «на» before it is a change only where something changes.
      // «Каждый десятый товар подешевел»: those counted fell, not their share.
      const bool of_subject =
          q.role == Role::Share && !by && change != nullptr && change->begin > q.end;
      if (of_subject) change = nullptr;
      // "Backed by two-thirds of members"
      const bool of_all = q.role == Role::Share && change == nullptr &&
                          view_.has(q.end, grammar_.pack_classes.part_of);
      if ((by && share && !of_all) || change != nullptr ||
          q.quantity.unit == unit::kPercentagePoint) {
        set_change(draft, change);
        return;
      }
    }
    if (q.role) {
      draft.measure.role = *q.role;
    } else if (q.quantity.unit == unit::kPercent) {
      if (const PhraseMatch* noun = amounting_change(cues_, q)) return set_change(draft, noun);
      draft.measure.role = attest::is_level(cues_, q) ? Role::Level : Role::Share;
    }
  }

 private:
  // "Down from March's dismal 4.6%", «к прошлогодним 300 тоннам»: where the time begins that
  // owns the figure, or the figure itself.
  std::uint32_t before_owner(std::uint32_t figure) const {
    constexpr std::uint32_t kEpithets = 3;
    for (std::uint32_t at = figure; at-- > 0 && figure - at <= kEpithets + 1;) {
      if (view_.items[at].kind == Item::Kind::Period) return at;
      if (view_.items[at].kind != Item::Kind::Word) break;
    }
    return figure;
  }

  // The figure that "10% more than $3bn" compares with another.
  const PhraseMatch* comparison_behind(const QuantityFound& q) const {
    for (const PhraseMatch* m : phrases_.all_beginning(q.end, Table::Modifier))
      if (compares_figures(grammar_.rules, view_, phrases_, *m)) return m;
    return nullptr;
  }

  // "climbed above 40": the modifier itself names the level.
  bool bounded_by_level(const QuantityFound& q) const {
    const auto near = cues_.around(q.begin);
    return std::any_of(near.begin(), near.end(), [&](const PhraseMatch* m) {
      return cues_.cue(*m) == Cue::ToLevel && m->begin == q.begin && m->end < q.end;
    });
  }

  void set_change(ClaimDraft& draft, const PhraseMatch* match) const {
    draft.measure.role = Role::Change;
    if (match == nullptr) return;
    // A change of an age is a length of time.
    if (draft.found.quantity.unit == "year-person") draft.found.quantity.unit = "year";
    draft.measure.direction = cues_.cue(*match) == Cue::Down ? Direction::Down : Direction::Up;
    draft.found.rules.push_back(match->row);
  }

  // Where verbs come last, an amount stands bare before the verb of its change: 14명 줄었다.
  // With a case of its own it is something else: 63명으로 줄었다, 105명보다 줄었다.
  const PhraseMatch* verb_behind(const QuantityFound& q) const {
    const std::uint32_t own_end = view_.tokens[view_.items[q.end - 1].last - 1].span.end;
    std::string_view ending;
    std::uint32_t at = q.end;
    if (q.span.end < own_end) {
      ending = slice(view_.text, {q.span.end, own_end});
    } else if (ending = glued_ending(grammar_, view_, at); !ending.empty()) {
      ++at;  // but 3.2%늘었다
    }
    // 60대 이상도 늘어: with a particle of its own an age is who changed.
    if (q.quantity.unit == "year-person" && !ending.empty()) return nullptr;
    for (const EndingCue& row : grammar_.rules.ending_cues)
      if (ending == row.ending) return most_moved(q, row.cue, at);
    for (const PhraseMatch* m :
         cues_.around(q.begin))  // 80㎜ 내렸다: rain fell, the figure did not
      if (cues_.cue(*m) == Cue::ToLevel && m->begin < q.end && m->end > q.end) return nullptr;
    const bool in_bracket = view_.is_mark(at, ")") || view_.is_mark(at, "(");
    if (const std::uint32_t bound = bound_end(at); bound != at) return change_at(q, bound);
    if (in_bracket) {
      const bool amount = view_.is_mark(at, "(") || restates_amount(view_, q);
      at = view_.is_mark(at, "(") ? behind_bracket(view_, at) : at + 1;  // 170원(1.7%) 올랐다
      // 170원(1.7%)이 오른, but 170원(1.7%)으로
      const std::string_view own = glued_ending(grammar_, view_, at);
      if (amount && is_case_of_figure(grammar_, own)) return nullptr;
      at += amount && !own.empty() ? 1 : 0;
      at = behind_hedge(at);  // 7.1%(5천 명) 가량 늘었다
    }
    const bool share =
        !in_bracket && (q.quantity.unit == unit::kPercent || q.quantity.unit == unit::kRatio);
    for (const PhraseMatch* m : cues_.around(q.begin))
      if ((cues_.cue(*m) == Cue::Up || cues_.cue(*m) == Cue::Down) &&
          (m->begin == at || ((share || is_between(at)) && m->begin == at + 1)))
        return m;
    return nullptr;
  }

  // The item behind an adverb that bounds the amount: 20만명 넘게 늘었다.
  std::uint32_t bound_end(std::uint32_t at) const {
    for (const PhraseMatch* m : phrases_.all_beginning(at, Table::Modifier))
      if (m->end == at + 1 && grammar_.rules.modifiers[m->row.row].in_span == InSpan::No &&
          grammar_.rules.modifiers[m->row.row].modifier == Modifier::MoreThan)
        return m->end;
    return at;
  }
  std::uint32_t behind_hedge(std::uint32_t at) const {
    for (const PhraseMatch* m : phrases_.all_beginning(at, Table::Modifier))
      if (m->end == at + 1 && grammar_.rules.modifiers[m->row.row].modifier == Modifier::About)
        return m->end;
    return at;
  }
  const PhraseMatch* change_at(const QuantityFound& q, std::uint32_t at) const {
    for (const PhraseMatch* m : cues_.around(q.begin))
      if ((cues_.cue(*m) == Cue::Up || cues_.cue(*m) == Cue::Down) && m->begin == at) return m;
    return nullptr;
  }

  bool is_between(std::uint32_t item) const {  // 2만3천명 각각 늘었다
    return item < view_.items.size() && view_.has(item, grammar_.pack_classes.respectively);
  }

  // 0.47%로 가장 많이 올랐다: behind a rank the share is that of the rise itself.
  const PhraseMatch* most_moved(const QuantityFound& q, Cue ending, std::uint32_t at) const {
    if (ending != Cue::ToLevel || q.quantity.unit != unit::kPercent) return nullptr;
    const PhraseMatch *most = nullptr, *verb = nullptr;
    for (const PhraseMatch* m : cues_.around(q.begin)) {
      if (cues_.cue(*m) == Cue::Rank && m->begin == at && m->end == at + 1) most = m;
      const bool moves = cues_.cue(*m) == Cue::Up || cues_.cue(*m) == Cue::Down;
      if (moves && m->begin == at + 2) verb = m;
    }
    return most != nullptr ? verb : nullptr;
  }

  // 중국(32.7%), 미국(14.0%) 등으로의 수출이 늘었다: a list of brackets that one verb ends.
  const PhraseMatch* verb_behind_list(const QuantityFound& q) const {
    const Symbol joining = grammar_.pack_classes.joining;
    constexpr std::uint32_t kName = 5, kNoun = 6;  // items between two brackets, up to the verb
    if (q.quantity.unit != unit::kPercent || is_level(q)) return nullptr;
    if (q.begin < 4 || !view_.is_mark(q.begin - 1, "(") || !view_.is_mark(q.end, ")"))
      return nullptr;
    bool listed = false;
    for (std::uint32_t back = 2; back < 2 + kName && back + 1 <= q.begin && !listed; ++back)
      listed = (view_.is_mark(q.begin - back, ",") ||
                (joining != 0 && view_.has(q.begin - back, joining))) &&
               view_.is_mark(q.begin - back - 1, ")");
    if (!listed) return nullptr;
    for (std::uint32_t at = q.end + 1; at <= q.end + 1 + kNoun && at < view_.items.size(); ++at) {
      for (const PhraseMatch* m : cues_.around(q.begin))
        if (m->begin == at && (cues_.cue(*m) == Cue::Up || cues_.cue(*m) == Cue::Down)) return m;
      if (view_.items[at].kind != Item::Kind::Word && view_.items[at].kind != Item::Kind::Period)
        return nullptr;
    }
    return nullptr;
  }

  // Is a percentage a level? The nearest word before it that tells decides.
  bool is_level(const QuantityFound& q) const {
    const PhraseMatch* told = level_or_share(q);
    return told != nullptr && cues_.cue(*told) == Cue::LevelOf;
  }
  const PhraseMatch* level_or_share(const QuantityFound& q) const {
    const PhraseMatch* nearest_cue = nullptr;
    for (const PhraseMatch* m : cues_.around(q.begin)) {
      if ((cues_.cue(*m) != Cue::LevelOf && cues_.cue(*m) != Cue::ShareOf) ||
          !cues_.same_clause(m->begin, q.begin))
        continue;
      if (cues_.cue(*m) == Cue::LevelOf && cues_.names_share(m->begin)) continue;
      if (m->begin > 0 && cues_.cue(*m) == Cue::ShareOf &&
          view_.items[m->begin - 1].kind == Item::Kind::Period)
        continue;  // 1분기 중 2.4%
      if (m->begin > q.begin && (nearest_cue != nullptr || cues_.cue(*m) == Cue::ShareOf)) continue;
      if (nearest_cue == nullptr || m->begin > nearest_cue->begin || cues_.cue(*m) == Cue::ShareOf)
        nearest_cue = m;
    }
    return nearest_cue;
  }

  // "The gap is 0.7 points", 2%포인트 차이: before it, or within `behind` items after it.
  bool beside_gap(const QuantityFound& q, std::uint32_t behind) const {
    const auto near = cues_.around(q.begin);
    return std::any_of(near.begin(), near.end(), [&](const PhraseMatch* m) {
      return cues_.cue(*m) == Cue::Gap && cues_.same_clause(m->begin, q.begin) &&
             m->begin < q.end + behind && m->end + kReach >= q.begin &&
             (m->begin + 1 >= q.end || m->end <= q.begin);  // "two points ahead" ends in it
    });
  }

  // «На треть больше нормы», «выше нормы на 5 градусов»: told from a mean nothing moved.
  bool is_off_norm(const QuantityFound& q) const {
    const auto near = cues_.around(q.begin);
    return std::any_of(near.begin(), near.end(), [&](const PhraseMatch* m) {
      return cues_.cue(*m) == Cue::Gap && (m->begin == q.end || m->end + 1 == q.begin);
    });
  }

  void read_role_of_amount(ClaimDraft& draft) const {
    const QuantityFound& q = draft.found;
    const PhraseMatch* change = verb_behind(q);
    if (change == nullptr && (change = verb_behind_list(q)) == nullptr)
      change = change_told_apart(cues_, q);
    // 평년보다 2도 높다: what is told from a mean or from others did not move.
    if (change != nullptr && cues_.adjacent_before(q.begin, Cue::Gap, Cue::Gap) != nullptr) return;
    const bool points = q.quantity.unit == unit::kPercentagePoint;
    if (q.quantity.unit == "year-person" && change == nullptr && beside_gap(q, 0))
      draft.found.quantity.unit = "year";
    const bool ratio = q.quantity.unit == unit::kRatio;  // 5분위 배율은 5.8배
    if ((points || (ratio && q.role == Role::Change)) && change == nullptr && beside_gap(q, 2))
      return;
    if (change != nullptr || points) {
      set_change(draft, change);
    } else if (q.role) {
      draft.measure.role = is_told_on_another(cues_, q) ? Role::Level : *q.role;
    } else if (q.quantity.unit == unit::kPercent) {
      if (const PhraseMatch* rate = rate_of_change(cues_, q)) return set_change(draft, rate);
      const bool level = is_level(q) || leads_to_level(cues_, q) || beside_gap(q, 1);
      draft.measure.role = level ? Role::Level : Role::Share;
      draft.bare_share = !level && level_or_share(q) == nullptr;
    }
  }

  const CueView& cues_;
  const Grammar& grammar_;
  const SentenceView& view_;
  const Phrases& phrases_;
};

}  // namespace

void read_role(const CueView& cues, ClaimDraft& draft, const ClaimDraft* before) {
  const RoleReader reader(cues);
  reader.read(draft);
  if (before != nullptr) go_on_as(cues, *before, draft);
  if (before != nullptr) share_verb(cues, *before, draft);
  if (before != nullptr) go_on_behind_dash(cues, *before, draft);
  if (before != nullptr) restate_change(cues, *before, draft);
}

}  // namespace attest
