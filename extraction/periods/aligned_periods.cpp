#include "extraction/periods/aligned_periods.h"

#include "claims/ages.h"
#include "claims/unit.h"
#include "extraction/periods/calendar_steps.h"

namespace attest {
namespace {

// The times of a list that ends right before the word "respectively", in order: 2018년과 2019년
// 각각.
std::vector<const Placed*> listed_times(const SentenceView& view, const std::vector<Placed>& placed,
                                        std::uint32_t word) {
  constexpr std::uint32_t kReach = 8;  // items from the last time to the word
  std::vector<const Placed*> times;
  for (auto p = placed.rbegin(); p != placed.rend(); ++p) {
    if (p->item > word || p->use != Use::Main || !p->period) continue;
    const std::uint32_t next = times.empty() ? word : times.front()->item;
    const bool beside = next == p->item + 1 || (next == p->item + 2 && view.is_mark(next - 1, ","));
    if (times.empty() ? next > p->item + kReach : !beside) break;
    times.insert(times.begin(), &*p);
  }
  return times;
}

// "26 and 46 percent in 2007 and 2006, respectively": the figures, and the times, of the last list
// of each before the word.
void pair_before(const SentenceView& view, const std::vector<Placed>& placed, std::uint32_t word,
                 std::vector<ClaimDraft>& drafts) {
  constexpr std::uint32_t kJoint = 3;  // items between two of a list: ", and in"
  const auto is_joint = [&](std::uint32_t from, std::uint32_t to) {
    if (to < from || to - from > kJoint) return false;
    for (std::uint32_t at = from; at < to; ++at)
      if (view.items[at].kind == Item::Kind::Number || view.items[at].kind == Item::Kind::Period)
        return false;
    return true;
  };
  std::vector<const Placed*> times;
  for (auto p = placed.rbegin(); p != placed.rend(); ++p) {
    if (p->item > word || p->use != Use::Main || !p->period) continue;
    if (!times.empty() && !is_joint(p->item + 1, times.front()->item)) break;
    times.insert(times.begin(), &*p);
  }
  std::vector<ClaimDraft*> listed;
  for (auto d = drafts.rbegin(); d != drafts.rend(); ++d) {
    if (d->found.end > word) continue;
    if (!listed.empty() && !is_joint(d->found.end, listed.front()->found.begin)) break;
    listed.insert(listed.begin(), &*d);
  }
  if (times.size() < 2 || listed.size() != times.size()) return;
  for (std::size_t i = 0; i < times.size(); ++i) listed[i]->period = times[i]->period;
}

void pair_periods(const Grammar& grammar, const SentenceView& view,
                  const std::vector<Placed>& placed, std::vector<ClaimDraft>& drafts) {
  constexpr std::uint32_t kApart = 3;  // items from a figure to the next: its counter, a comma
  const Symbol respectively = grammar.pack_classes.respectively;
  for (std::uint32_t word = 0; respectively != 0 && word < view.items.size(); ++word) {
    if (!view.has(word, respectively)) continue;
    if (grammar.rules.order == WordOrder::HeadFirst) {
      pair_before(view, placed, word, drafts);
      continue;
    }
    const std::vector<const Placed*> times = listed_times(view, placed, word);
    if (times.size() < 2) continue;
    std::vector<ClaimDraft*> listed;
    for (ClaimDraft& draft : drafts) {
      const std::uint32_t from = listed.empty() ? word : listed.back()->found.end;
      const bool behind = draft.found.begin > word && draft.found.begin >= from;
      if (behind && draft.found.begin - from <= kApart) listed.push_back(&draft);
    }
    if (listed.size() != times.size()) continue;
    for (std::size_t i = 0; i < times.size(); ++i) listed[i]->period = times[i]->period;
  }
}

void restate_periods(const Grammar& grammar, const SentenceView& view,
                     std::vector<ClaimDraft>& drafts) {
  constexpr std::uint32_t kReach = 3;  // items from "billion" to "$1.68": ", or"
  const Symbol restating = grammar.pack_classes.restating;
  for (std::size_t i = 1; restating != 0 && i < drafts.size(); ++i) {
    ClaimDraft &first = drafts[i - 1], &again = drafts[i];
    const std::uint32_t begin = again.found.begin, end = first.found.end;
    if (begin <= end || begin - end > kReach) continue;
    if (!view.is_mark(end, ",") || !view.has(begin - 1, restating)) continue;
    // "$239 million, or 76 cents a share, a year earlier": both, though a comma stands between.
    const bool carried = first.period && first.period->text.empty();
    const bool told = again.period && !again.period->text.empty();
    if (first.period && !(carried && (told || first.compared))) continue;
    // "Fell to $1.5 billion from $2.1 billion, or 33 cents a share": not of the time it fell to.
    const std::optional<Period>* main = i > 1 ? &drafts[i - 2].period : nullptr;
    const bool fell = first.compared && main != nullptr && *main && again.period &&
                      (*main)->edtf == again.period->edtf;
    if (fell) again.period.reset();
    first.period = again.period;
  }
}

// 50개사(32.8%)가 3분기 적자를 냈다: the figure in brackets is of the time of the one it touches.
void date_brackets(const SentenceView& view, std::vector<ClaimDraft>& drafts) {
  constexpr std::uint32_t kBracket = 6;  // items of one
  for (std::size_t i = 1; i < drafts.size(); ++i) {
    const std::uint32_t open = drafts[i - 1].found.end;
    if (!view.is_mark(open, "(") || drafts[i].found.begin != open + 1) continue;
    const bool of_whom = unit::is_age(drafts[i - 1].found.quantity.unit);  // 30대(27%)
    if (of_whom || drafts[i].found.quantity.unit != unit::kPercent) continue;
    bool dated = false;
    for (std::uint32_t at = open + 1; at < open + kBracket && at < view.items.size(); ++at) {
      if (view.is_mark(at, ")")) break;
      dated = dated || view.items[at].kind == Item::Kind::Period;
    }
    if (!dated && drafts[i - 1].period) drafts[i].period = drafts[i - 1].period;
  }
}

}  // namespace

void align_periods(const Grammar& grammar, const SentenceView& view,
                   const std::vector<Placed>& placed, std::vector<ClaimDraft>& drafts) {
  restate_periods(grammar, view, drafts);
  date_brackets(view, drafts);
  pair_periods(grammar, view, placed, drafts);
}

}  // namespace attest
