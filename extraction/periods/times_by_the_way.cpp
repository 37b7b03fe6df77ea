#include "extraction/periods/times_by_the_way.h"

#include <algorithm>

#include "claims/unit.h"
#include "extraction/periods/spoken_present.h"
#include "extraction/quantities/figure_endings.h"

namespace attest {
namespace {

constexpr std::uint32_t kReach = 15;  // items between the figure and the time

// The time of its own before the figure, which is of no noun: nullptr where there is none.
const Placed* told_before(const std::vector<Placed>& placed, const Placed& other,
                          const ClaimDraft& draft) {
  const auto found = std::find_if(placed.begin(), placed.end(), [&](const Placed& p) {
    return p.item < draft.found.begin && p.item != other.item && p.use == Use::Main && p.period &&
           p.period->from && (p.now || !p.epithet) && !p.vague && !p.since;
  });
  return found == placed.end() ? nullptr : &*found;
}

// "Wiping out July's gain of 54,000, and unemployment rose to 6%", "the toll from Friday's blast
// rose to 11": a time that only tells which gain, which blast it was.
bool dates_its_noun(const PeriodSetting& setting, const std::vector<Placed>& placed,
                    const Placed& p, const ClaimDraft& draft, std::uint32_t apart) {
  if (!p.epithet || p.now || p.item > draft.found.begin) return false;
  const ClauseMarks& marks = setting.marks;
  if (marks.after_from(p.item) && marks.after_to(draft.found.begin)) return true;
  bool own_figure = false;
  for (std::uint32_t at = p.item; at < draft.found.begin && at < p.item + kReach; ++at)
    own_figure = own_figure || (setting.view.items[at].kind == Item::Kind::Number &&
                                marks.stretch(at) == marks.stretch(p.item));
  return apart > 0 && own_figure && told_before(placed, p, draft) != nullptr;
}

// "Treated 2,600 last year, three times the number in 2015": so many times are told of then.
bool dates_what_is_multiplied(const PeriodSetting& setting, const std::vector<Placed>& placed,
                              const Placed& p, const ClaimDraft& draft) {
  const QuantityFound& found = draft.found;
  if (found.quantity.unit != unit::kRatio || draft.measure.role != Role::Level) return false;
  if (p.item < found.end || p.item > found.end + kReach || !p.period->to) return false;
  for (std::uint32_t at = found.end; at < p.item; ++at)
    if (setting.view.items[at].kind != Item::Kind::Word) return false;
  const Placed* own = told_before(placed, p, draft);
  return own != nullptr && *p.period->to < *own->period->from;
}

// "Has burned 3,400 hectares since Sunday and was out on Thursday": the "since" of the figure.
const Placed* since_behind(const std::vector<Placed>& placed, std::uint32_t from,
                           std::uint32_t to) {
  const auto found = std::find_if(placed.begin(), placed.end(), [&](const Placed& p) {
    return p.since && p.period && p.use == Use::Main && p.item >= from && p.item < to;
  });
  return found == placed.end() ? nullptr : &*found;
}

// "Has 600 staff and made a loss last year", "was jailed in 2009 over 60 kilos and was out by
// 2014", "cut its target to 95p and said it saw no rise before 2020": behind an "and", of the next
// verb.
bool dates_next_verb(const PeriodSetting& setting, const std::vector<Placed>& placed,
                     const Placed& p, const ClaimDraft& draft) {
  const Symbol joining = setting.grammar.pack_classes.joining;
  const Symbol past = setting.grammar.pack_classes.past_final;
  const std::uint32_t end = draft.found.end;
  if (past == 0 || joining == 0 || p.item < end || p.item > end + kReach) return false;
  for (std::uint32_t at = end; at + 1 < p.item; ++at)
    if (setting.view.has(at, joining) && setting.marks.behind_saying(at + 2)) {
      return true;
    } else if (setting.view.has(at, joining) && setting.view.has(at + 1, past)) {
      const bool level = draft.measure.role == Role::Level;
      if (level && is_told_in_present(setting.view, setting.marks, draft.found)) return true;
      const Placed* own = told_before(placed, p, draft);
      if (own == nullptr) own = since_behind(placed, end, at);
      return own != nullptr && setting.marks.stretch(own->item) == setting.marks.stretch(end);
    }
  return false;
}

// Behind "from 4.25": the first figure back from the time, with words alone between.
bool is_behind_level_left(const PeriodSetting& setting, std::uint32_t item) {
  constexpr std::uint32_t kNoun = 3;  // items
  for (std::uint32_t at = item; at > 1 && item - at <= kNoun; --at) {
    if (setting.view.items[at - 1].kind == Item::Kind::Number)
      return setting.marks.after_from(at - 1) ||
             (at > 2 && setting.marks.after_from(at - 2) &&
              setting.view.has(at - 2, setting.grammar.unit_before));
    const bool word = setting.view.items[at - 1].kind == Item::Kind::Word;
    if (!word && !setting.view.is_mark(at - 1, "%")) return false;
  }
  return false;
}

}  // namespace

bool dates_cause(const Grammar& grammar, const SentenceView& view,
                 const std::vector<Placed>& before, std::uint32_t item) {
  constexpr std::uint32_t kNoun = 4;  // items from the time to the word
  const Symbol cause = grammar.pack_classes.cause;
  const bool told = cause != 0 && !has_own_case(grammar, view, item) &&
                    std::any_of(before.begin(), before.end(), [](const Placed& p) {
                      return p.use == Use::Main && p.period && !p.since;
                    });
  for (std::uint32_t at = item + 1; told && at <= item + kNoun && at < view.items.size(); ++at) {
    if (view.items[at].kind != Item::Kind::Word) return false;
    if (view.has(at, cause)) return true;
  }
  return false;
}

void date_change_by_its_day(const PeriodSetting& setting, std::vector<Placed>& placed) {
  constexpr std::chrono::days kNews{7};
  const std::optional<Period>& now = setting.context.published;
  if (setting.grammar.rules.order != WordOrder::HeadFirst || !now || !now->to) return;
  const bool told = std::any_of(placed.begin(), placed.end(), [](const Placed& p) {
    return p.use == Use::Main && p.period;
  });
  if (told) return;
  for (Placed& p : placed) {
    const std::optional<Period>& day = p.period;
    if (p.use != Use::Base || !day || !day->from || day->from != day->to || p.relative) continue;
    const auto age = std::chrono::sys_days(*now->to) - std::chrono::sys_days(*day->to);
    if (age >= std::chrono::days(0) && age < kNews && is_behind_level_left(setting, p.item))
      p.use = Use::Main;
  }
}

bool dates_level_to_come(const PeriodSetting& setting, const Placed& placed,
                         const PeriodRow& row) {
  constexpr std::chrono::days kHalfYear{182};
  const std::optional<Period>& now = setting.context.published;
  const bool named = row.part == Part::Day || row.part == Part::Month;
  if (setting.grammar.rules.order != WordOrder::HeadFirst || !named || placed.use != Use::Base ||
      row.anchor != Anchor::NearestPast || !placed.period || !placed.period->to || !now ||
      !now->from || !setting.marks.in_forecast(placed.item))
    return false;
  const auto age = std::chrono::sys_days(*now->from) - std::chrono::sys_days(*placed.period->to);
  return age > kHalfYear && is_behind_level_left(setting, placed.item);
}

bool dates_another_thing(const PeriodSetting& setting, const std::vector<Placed>& placed,
                         const Placed& p, const ClaimDraft& draft, std::uint32_t apart) {
  if (setting.grammar.rules.order != WordOrder::HeadFirst) return false;
  if (dates_next_verb(setting, placed, p, draft)) return true;
  return p.use == Use::Main && (dates_its_noun(setting, placed, p, draft, apart) ||
                                dates_what_is_multiplied(setting, placed, p, draft));
}

bool opens_on_years_ago(const PeriodSetting& setting, const std::vector<Placed>& placed) {
  if (placed.empty()) return false;
  const Placed& first = placed.front();
  const PeriodRow& row = setting.row(first);
  if (first.item >= kOpeningItem || first.use != Use::Main || row.step != Step::Year) return false;
  if (row.part == Part::StepsAgo) return true;
  const Symbol amounting = setting.grammar.pack_classes.amounting;
  if (row.anchor != Anchor::Captured || amounting == 0 || placed.size() > 1) return false;
  for (std::uint32_t at = first.item; at < setting.view.items.size(); ++at)
    if (setting.view.has(at, amounting)) return true;
  return false;
}

bool goes_back_from_talk(const PeriodSetting& setting, const std::vector<Placed>& placed,
                         const std::vector<ClaimDraft>& drafts, const ClaimDraft& draft) {
  const std::optional<Period>& talk = setting.context.period;
  constexpr std::size_t kYear = 4;  // letters of one
  if (!talk || !draft.period || !draft.period->to || draft.period->edtf.size() != kYear)
    return false;
  const auto own = std::find_if(placed.begin(), placed.end(), [&](const Placed& p) {
    return p.period && p.period->edtf == draft.period->edtf;
  });
  if (own == placed.end()) return false;
  return std::any_of(drafts.begin(), drafts.end(), [&](const ClaimDraft& before) {
    const bool of_talk = before.found.begin < draft.found.begin && before.found.end <= own->item &&
                         before.period && before.period->edtf == talk->edtf &&
                         before.period->from && before.period->text.empty() && !before.compared &&
                         before.measure.role != Role::Change && before.dated == Dated::During;
    const bool alike = before.found.quantity.unit == draft.found.quantity.unit;
    return of_talk && alike && *draft.period->to < *before.period->from &&
           setting.marks.stretch(before.found.begin) != setting.marks.stretch(draft.found.begin);
  });
}

}  // namespace attest
