#include "extraction/measure/repeated_changes.h"

#include <algorithm>

#include "claims/ages.h"
#include "claims/unit.h"

namespace attest {
namespace {

constexpr std::uint32_t kRestating = 3;  // items from "210" to "0.6%": "points , or"

// "Shrank 7.8% in 2022 and 2.3% in 2023": what rises or falls goes on doing so in a list of
// nothing but figures and times.
void continue_changes(const Grammar& grammar, const SentenceView& view,
                      std::vector<ClaimDraft>& drafts) {
  const Symbol joining = grammar.pack_classes.joining;
  const Symbol governing = grammar.pack_classes.governing;
  const auto is_period = [&](std::uint32_t item) {
    return item < view.items.size() && view.items[item].kind == Item::Kind::Period;
  };
  for (std::size_t i = 1; joining != 0 && i < drafts.size(); ++i) {
    const ClaimDraft& before = drafts[i - 1];
    ClaimDraft& draft = drafts[i];
    const bool alike = before.measure.role == Role::Change && draft.measure.role == Role::Share &&
                       before.found.quantity.unit == draft.found.quantity.unit;
    if (!alike || before.found.end == draft.found.begin) continue;
    bool listed = true, joined = false;
    for (std::uint32_t at = before.found.end; at < draft.found.begin && listed; ++at) {
      joined = joined || view.has(at, joining) || view.is_mark(at, ",");
      listed = is_period(at) || view.is_mark(at, ",") || view.has(at, joining) ||
               (governing != 0 && view.has(at, governing) && is_period(at + 1));
    }
    if (!listed || !joined) continue;
    draft.measure.role = Role::Change;
    draft.measure.direction = before.measure.direction;
  }
}

bool governed_alike(const SentenceView& view, const QuantityFound& first,
                    const QuantityFound& second) {
  if (first.begin == 0 || view.items[first.begin - 1].kind != Item::Kind::Word) return false;
  return view.items[second.begin - 1].kind == Item::Kind::Word &&
         view.tokens[view.items[first.begin - 1].first].text ==
             view.tokens[view.items[second.begin - 1].first].text;
}

// "fell 89 cents, or 1.2%": one change said twice.
void restate_changes(const Grammar& grammar, const SentenceView& view,
                     std::vector<ClaimDraft>& drafts) {
  const Symbol restating = grammar.pack_classes.restating;
  for (std::size_t i = 1; restating != 0 && i < drafts.size(); ++i) {
    const Measure& first = drafts[i - 1].measure;
    const QuantityFound& q = drafts[i].found;
    if (first.role != Role::Change || q.begin == 0) continue;
    const std::uint32_t end = drafts[i - 1].found.end;
    // «на 21 % за месяц, или на 760 миллионов»: of another unit, behind the same preposition
    const bool alike = governed_alike(view, drafts[i - 1].found, q);
    const bool adjacent =  // «на 87 тыс., или на 0,1 %»
        q.begin > end && q.begin - end <= (alike ? 2 * kRestating : kRestating) &&
        (view.has(q.begin - 1, restating) || (q.begin > 1 && view.has(q.begin - 2, restating)));
    if (!adjacent || (q.quantity.unit != unit::kPercent && !alike)) continue;
    drafts[i].measure.role = Role::Change;
    drafts[i].measure.direction = first.direction;
  }
}

// Does a figure end a member of a list: "… 8.9%, …", "…(27.5%), …", "… 1.2%와 …"?
bool ends_member(const Grammar& grammar, const SentenceView& view, const QuantityFound& q,
                 std::uint32_t& behind) {
  behind = q.end;
  const Token& last = view.tokens[view.items[q.end - 1].last - 1];
  std::string_view ending;
  if (q.span.end < last.span.end) {
    ending = slice(view.text, {q.span.end, last.span.end});
  } else if (view.is_mark(behind, "(")) {  // 16.7%(43억 달러)
    constexpr std::uint32_t kBracket = 8;
    while (behind < q.end + kBracket && !view.is_mark(behind, ")")) ++behind;
    ++behind;
  } else if (view.is_mark(behind, ")")) {
    ++behind;
  }
  if (behind < view.items.size() && view.items[behind].kind == Item::Kind::Word &&
      !view.tokens[view.items[behind].first].space_before)
    ending = view.tokens[view.items[behind++].first].text;
  const bool with = std::any_of(
      grammar.rules.class_words.begin(), grammar.rules.class_words.end(),
      [&](const ClassWord& word) { return word.cls == "joining" && word.pattern == ending; });
  return with || (ending.empty() && view.is_mark(behind, ","));
}

// 도로비 30억원, 공원비 20억원을 각각 늘렸다: is the verb behind the figure that of each of a list?
bool is_told_of_each(const Grammar& grammar, const SentenceView& view, const QuantityFound& q) {
  const Symbol each = grammar.pack_classes.respectively;
  for (std::uint32_t at = q.end; each != 0 && at <= q.end + 1 && at < view.items.size(); ++at)
    if (view.has(at, each)) return true;
  return false;
}

// 매출은 8.9%, 이익은 32.5% 늘었다: where verbs come last, one ends a list of shares.
void share_verb(const Grammar& grammar, const SentenceView& view, std::vector<ClaimDraft>& drafts) {
  constexpr std::uint32_t kMember = 10;  // items from one figure of a list to the next
  bool each = false;
  for (std::size_t i = drafts.size(); i-- > 0;) {
    Measure& first = drafts[i].measure;
    const QuantityFound& q = drafts[i].found;
    const bool percent = q.quantity.unit == unit::kPercent;
    const bool points = q.quantity.unit == unit::kPercentagePoint;
    const bool counted = q.quantity.unit == unit::kPerson || q.quantity.unit == unit::kCount;
    if (is_told_of_each(grammar, view, q)) each = first.role == Role::Change;
    if (!percent && !points && !counted && !each) continue;
    if (first.role == Role::Change && first.direction != Direction::None) continue;
    std::uint32_t behind = 0;
    if (!ends_member(grammar, view, q, behind)) continue;
    std::size_t next = i + 1;
    while (next < drafts.size() && drafts[next].found.begin < behind) ++next;  // in its bracket
    // 60세 이상이 27만명, 30대가 11만명 늘었다: whose age is told between the two.
    while (counted && next < drafts.size() && unit::is_age(drafts[next].found.quantity.unit))
      ++next;
    // 사업소득은 90만원으로 3%, 이전소득은 87만원으로 7.5% 늘었다
    if (!counted && next + 1 < drafts.size() && drafts[next].measure.role == Role::Level &&
        drafts[next].found.quantity.unit != q.quantity.unit)
      ++next;
    if (next == drafts.size() || drafts[next].found.begin > behind + kMember) continue;
    const ClaimDraft& second = drafts[next];
    if (second.measure.role != Role::Change || second.measure.direction == Direction::None ||
        second.found.quantity.unit != q.quantity.unit)
      continue;
    first.role = Role::Change;
    first.direction = second.measure.direction;
  }
}

// Does "than" end right before the item: 작년보다, 전년 대비?
bool is_told_from(const CueView& cues, std::uint32_t at) {
  if (cues.adjacent_before(at, Cue::Difference, Cue::Difference) != nullptr) return true;
  const Item& before = cues.view.items[at - 1];
  const std::string_view word = cues.view.tokens[before.last - 1].text;
  return std::any_of(cues.grammar.rules.ending_cues.begin(), cues.grammar.rules.ending_cues.end(),
                     [&](const EndingCue& row) {
                       return row.cue == Cue::Difference && word.ends_with(row.ending);
                     });
}

// 작년보다 389명, 15.6% 많다: one change said twice.
void restate_backwards(const CueView& cues, std::vector<ClaimDraft>& drafts) {
  const SentenceView& view = cues.view;
  for (std::size_t i = drafts.size(); i-- > 1;) {
    ClaimDraft &first = drafts[i - 1], &second = drafts[i];
    if (second.measure.role != Role::Change || first.measure.role == Role::Change) continue;
    const bool listed =
        view.is_mark(first.found.end, ",") && second.found.begin <= first.found.end + 2;
    if (!listed || first.found.quantity.unit == second.found.quantity.unit) continue;
    const std::uint32_t at = first.found.begin;
    const Token& last = view.tokens[view.items[first.found.end - 1].last - 1];
    const std::uint32_t verb = second.found.end;
    const Symbol comparing = cues.grammar.pack_classes.comparing;
    const bool compares = comparing != 0 && verb < view.items.size() && view.has(verb, comparing);
    if (first.found.span.end < last.span.end) continue;  // 357만t으로, 1.3% 줄었다
    if (!compares && (at == 0 || !is_told_from(cues, at))) continue;
    first.measure.role = Role::Change;
    first.measure.direction = second.measure.direction;
  }
}

}  // namespace

void repeat_changes(const CueView& cues, std::vector<ClaimDraft>& drafts) {
  const Grammar& grammar = cues.grammar;
  const SentenceView& view = cues.view;
  continue_changes(grammar, view, drafts);
  restate_changes(grammar, view, drafts);
  if (grammar.rules.order != WordOrder::HeadLast) return;
  restate_backwards(cues, drafts);
  share_verb(grammar, view, drafts);
}

}  // namespace attest
