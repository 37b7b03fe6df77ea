#include "extraction/cues.h"

#include <algorithm>

#include "claims/unit.h"

namespace attest {
namespace {

constexpr std::uint32_t kReach = 8;  // items between a cue and the quantity it speaks of

class CueReader {
 public:
  CueReader(const Grammar& grammar, const SentenceView& view, const Phrases& phrases)
      : grammar_(grammar), view_(view) {
    for (const PhraseMatch& match : phrases.all())
      if (match.row.table == Table::Cue) cues_.push_back(&match);
  }

  void read(ClaimDraft& draft) const {
    read_role(draft);
    for (const PhraseMatch* match : cues_)
      if (same_clause(match->begin, draft.found.begin)) read_standing(*match, draft);
  }

 private:
  Cue cue(const PhraseMatch& match) const { return grammar_.rules.cues[match.row.row].cue; }

  // The phrase of one of two cues that ends right before `item`, or begins at it.
  const PhraseMatch* adjacent_before(std::uint32_t item, Cue a, Cue b) const {
    for (const PhraseMatch* m : cues_)
      if (m->end == item && (cue(*m) == a || cue(*m) == b)) return m;
    return nullptr;
  }
  const PhraseMatch* nearest(const QuantityFound& q, std::uint32_t before, std::uint32_t after) const {
    const PhraseMatch* best = nullptr;
    std::uint32_t best_distance = ~0U;
    for (const PhraseMatch* m : cues_) {
      if (cue(*m) != Cue::Up && cue(*m) != Cue::Down) continue;
      const bool is_before = m->end <= q.begin;
      if (!is_before && m->begin < q.end) continue;
      const std::uint32_t distance = is_before ? q.begin - m->end : m->begin - q.end;
      if (distance > (is_before ? before : after) || distance >= best_distance) continue;
      if (!same_clause(m->begin, q.begin) || quantity_between(is_before ? m->end : q.end,
                                                              is_before ? q.begin : m->begin))
        continue;
      best = m;
      best_distance = distance;
    }
    return best;
  }

  bool quantity_between(std::uint32_t from, std::uint32_t to) const {
    for (std::uint32_t at = from; at < to; ++at)
      if (view_.items[at].kind == Item::Kind::Number) return true;
    return false;
  }

  bool same_clause(std::uint32_t a, std::uint32_t b) const {
    if (a > b) std::swap(a, b);
    for (std::uint32_t at = a; at < b; ++at)
      if (view_.is_mark(at, ";")) return false;
    return std::none_of(cues_.begin(), cues_.end(), [&](const PhraseMatch* m) {
      return cue(*m) == Cue::Clause && m->begin >= a && m->end <= b;
    });
  }

  bool in_clause(const QuantityFound& q, Cue wanted) const {
    return std::any_of(cues_.begin(), cues_.end(), [&](const PhraseMatch* m) {
      return cue(*m) == wanted && same_clause(m->begin, q.begin);
    });
  }

  void set_change(ClaimDraft& draft, const PhraseMatch* match) const {
    draft.measure.role = Role::Change;
    if (match == nullptr) return;
    draft.measure.direction = cue(*match) == Cue::Down ? Direction::Down : Direction::Up;
    draft.found.rules.push_back(match->row);
  }

  void read_role(ClaimDraft& draft) const {
    const QuantityFound& q = draft.found;
    draft.measure.direction = q.direction;
    if (adjacent_before(q.begin, Cue::ToLevel, Cue::FromLevel) == nullptr) {
      const bool by = adjacent_before(q.begin, Cue::ByAmount, Cue::ByAmount) != nullptr;
      const bool share = q.quantity.unit == unit::kPercent || q.quantity.unit == unit::kRatio ||
                         q.quantity.unit == unit::kPercentagePoint;
      const PhraseMatch* change = nearest(q, share || by ? kReach : 0, share || by ? 3 : 1);
      if (by || change != nullptr || q.quantity.unit == unit::kPercentagePoint) {
        set_change(draft, change);
        return;
      }
    }
    if (q.role) {
      draft.measure.role = *q.role;
    } else if (q.quantity.unit == unit::kPercent) {
      draft.measure.role = in_clause(q, Cue::LevelOf) ? Role::Level : Role::Share;
    }
  }

  void read_standing(const PhraseMatch& match, ClaimDraft& draft) const {
    switch (cue(match)) {
      case Cue::Estimated: draft.status = Status::Estimated; break;
      case Cue::Forecast: draft.status = Status::Forecast; break;
      case Cue::Alleged: draft.status = Status::Alleged; break;
      case Cue::Denied: draft.status = Status::Denied; break;
      case Cue::Hypothetical: draft.status = Status::Hypothetical; break;
      case Cue::Provisional: draft.vintage = Vintage::Provisional; break;
      case Cue::Revised: draft.vintage = Vintage::Revised; break;
      case Cue::Final: draft.vintage = Vintage::Final; break;
      case Cue::Flow: draft.measure.aspect = Aspect::Flow; break;
      case Cue::Stock: draft.measure.aspect = Aspect::Stock; break;
      default: return;
    }
    draft.found.rules.push_back(match.row);
  }

  const Grammar& grammar_;
  const SentenceView& view_;
  std::vector<const PhraseMatch*> cues_;
};

}  // namespace

void read_cues(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
               std::vector<ClaimDraft>& drafts) {
  const CueReader reader(grammar, view, phrases);
  for (ClaimDraft& draft : drafts) reader.read(draft);
}

}  // namespace attest
