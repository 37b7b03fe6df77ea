#include "extraction/periods/period_scope.h"

#include <algorithm>

#include "claims/unit.h"
#include "extraction/measure/changes_read.h"
#include "extraction/periods/aligned_periods.h"
#include "extraction/periods/calendar_steps.h"
#include "extraction/periods/compared_periods.h"
#include "extraction/periods/fieldwork.h"
#include "extraction/periods/foreign_times.h"
#include "extraction/periods/foreseen_again.h"
#include "extraction/periods/lengths_of_time.h"
#include "extraction/periods/older_figures.h"
#include "extraction/periods/paired_times.h"
#include "extraction/periods/parts_of_figures.h"
#include "extraction/periods/period_after_span.h"
#include "extraction/periods/period_carrying.h"
#include "extraction/periods/period_choice.h"
#include "extraction/periods/period_lists.h"
#include "extraction/periods/period_placing.h"
#include "extraction/periods/period_talk.h"
#include "extraction/periods/planned_figures.h"
#include "extraction/periods/running_totals.h"
#include "extraction/periods/spoken_present.h"
#include "extraction/periods/timeless_figures.h"
#include "extraction/periods/times_by_the_way.h"
#include "extraction/periods/windows.h"

namespace attest {
namespace {

class Scope {
 public:
  Scope(const PeriodSetting& setting, const Phrases& phrases)
      : setting_(setting),
        grammar_(setting.grammar),
        view_(setting.view),
        context_(setting.context),
        marks_(setting.marks),
        phrases_(phrases),
        placing_(setting, phrases),
        choice_(setting, placing_),
        carrying_(setting, placing_),
        compared_(setting, placing_, choice_),
        placed_(placing_.all()) {
    for (const PhraseMatch& match : phrases.all()) {
      if (match.row.table != Table::Cue) continue;
      const Cue cue = grammar_.rules.cues[match.row.row].cue;
      ranked_ = ranked_ || cue == Cue::Rank || cue == Cue::Aside;
      spoken_ = spoken_ || cue == Cue::Said;
    }
  }

  void assign(std::vector<ClaimDraft>& drafts) {
    SentenceTopic topic{nullptr, nullptr, false, !drafts.empty(), ranked_};
    foresee_again(setting_, placing_, drafts);
    for (ClaimDraft& draft : drafts) {
      const bool compared = draft.compared = compared_.is_compared(draft);
      const ClaimDraft* next = &draft == &drafts.back() ? nullptr : &draft + 1;
      const bool then = compared ||
                        (next != nullptr && compared_.is_part_of_years_before(*next, context_));
      const bool own =
          assign_one(draft, compared) && !then && !tells_of_noun(grammar_, view_, draft.found);
      if (!then) main_ = draft.period;
      window_ = window_ || (then && !compared);
      changes_.note(draft), draft.base_time = compared_.base_time(draft);
      const ClaimDraft*& first = draft.status == Status::Forecast ? topic.forecast : topic.main;
      // "It has fallen to 42%, beating the 24% of last week": the talk is of today.
      const bool before_now = present_ && draft.period && draft.period->to && context_.published &&
                              *draft.period->to < *context_.published->from;
      const bool window = own && (changes_.ran_up_to(context_.period, draft) ||
                                  goes_back_from_talk(setting_, placed_, drafts, draft));
      window_ = window_ || window;
      topic.only_changes = topic.only_changes && draft.measure.role == Role::Change;
      const bool leads = (first == nullptr || goes_on_to(grammar_, *first, draft)) &&
                         !is_day_beside_report(setting_, placed_, draft);
      if (own && !window && !before_now && leads) first = &draft;
    }
    align_periods(grammar_, view_, placed_, drafts);
    pair_times(setting_, placed_, drafts);
    date_parts(setting_, placed_, drafts);
    if (!context_.heading)
      context_.present =
          (present_ || spoke_of_now_) && spoken_ && topic.main == nullptr && !placing_.named();
    topic.of_the_day = spoke_of_now_ || (drafts.empty() && placing_.today() && !context_.period);
    topic.since_change = since_change_ || (window_ && topic.main == nullptr);
    note_older_figure(setting_, placed_, drafts, topic);
    topic.deed = marks_.tells_deed();
    topic.of_now = present_ && !drafts.empty() && drafts.front().dated == Dated::Now;
    compared_.remember_what_was(drafts, context_);
    remember(topic, plan_named(setting_, placed_), placing_, context_);
    note_fieldwork(setting_, placed_);
    spread_streaks(grammar_, view_, drafts);
    open_running_totals(grammar_, view_, context_, drafts);
  }

 private:
  // 지난해 64만 톤보다 늘어난 70만 톤: the time of what a figure is compared with.
  std::optional<Period> told_of(const ClaimDraft& compared) const {
    if (main_) return main_;
    if (!placing_.named()) return carrying_.carried(compared);
    return placing_.last_item() < compared.found.begin ? placing_.named() : std::nullopt;
  }

  // True when the sentence itself dates the figure, by more than "now".
  bool assign_one(ClaimDraft& draft, bool compared) {
    draft.timeless = bounds_a_group(grammar_, view_, draft.found) ||
                     is_age_then(grammar_, view_, draft.found) ||
                     is_whereabouts(grammar_, view_, draft.found);
    if (draft.timeless) return false;
    const bool died = is_of_the_day(draft.found) && is_age_at_death(grammar_, view_, draft.found) &&
                      !is_dated_now(draft) && (placing_.named() || told_of(draft));
    if (is_of_the_day(draft.found) && !died) {
      if (!is_age_in_the_past(draft)) carry(draft, context_.published);
      return false;
    }
    if (const Placed* then = placing_.of_clause(draft.found.begin)) {
      take_touched(setting_, *then, std::nullopt, draft);
      return then->use == Use::Main && !then->since;
    }
    if (compared_.is_part_of_years_before(draft, context_))
      return carry(draft, carrying_.carried(draft));
    if ((draft.period = length_after(setting_, placed_, draft))) return true;
    compared_.read_share(draft, direction_);
    if (draft.measure.role == Role::Change) direction_ = draft.measure.direction;
    if (const Placed* own = compared_.touching(draft)) {
      take_touched(setting_, *own, compared ? told_of(draft) : std::nullopt, draft);
      return false;
    }
    // An earlier forecast is for the time of the one beside it; 지난해 9310원과 비슷한 has its own.
    const Placed* beside = draft.found.begin == 0 ? nullptr : placing_.at(draft.found.begin - 1);
    const bool own_base = (beside != nullptr && beside->use == Use::Base && beside->period) ||
                          has_time_of_its_own(setting_, placed_, draft);
    const bool foreseen = draft.status == Status::Forecast && !own_base;
    const Use use = compared && !foreseen ? Use::Base : Use::Main;
    const Placed* own = nearest(draft, use);
    if (own != nullptr && use == Use::Main && is_of_another(setting_, *own, draft)) own = nullptr;
    own = year_of_plan(setting_, placed_, own, draft);
    if (own != nullptr &&
        (changes_.ended_now(marks_, draft) || is_reached_by_end(setting_, *own, draft)))
      return carry(draft, context_.published);
    if (own != nullptr && draft.measure.role == Role::Change &&
        sums_up(setting_, placed_, *own, draft))
      own = nullptr;
    if (own != nullptr) {
      if (ranked_ && is_beside_record(setting_, *own, draft)) return carry(draft, context_.topic);
      // "Opened 35 shops last year and plans another 50"
      const bool past = marks_.forecasts(std::max(own->item, draft.found.end)) == 0;
      if (use == Use::Main && (past || is_wont(setting_, *own, draft.found.begin)))
        make_past(context_, draft, *own);
      if (draft.status == Status::Estimated) foresee_ahead(context_, draft, *own);
      const std::optional<Period> after = after_span(setting_, phrases_, *own, draft);
      draft.period = after ? after : own->period;
      begin_window(setting_, *own, draft);
      if (compared) take_part_alike(told_of(draft), setting_.row(*own), draft);
      draft.dated = dated_by(*own);
      changes_.note_time(setting_.row(*own));
      spoke_of_now_ = spoke_of_now_ || own->now;
      if (is_in_force(setting_, *own, draft)) draft.period = open_from(*own->period, 0);
      since_change_ = since_change_ || bounds_streak(grammar_, view_, draft.found, *own->period) ||
                      (own->since && draft.measure.role == Role::Change);
      return !own->now && !own->relative && !is_by_the_way(marks_, *own) &&
             !is_epithet(context_, *own) && !is_sum_since(context_, *own);
    }
    draft.timeless = choice_.is_of_one_event(draft) || placing_.is_unsaid(draft);
    if (draft.timeless) return false;
    if (compared) {
      carry(draft, compared_period(draft));
    } else if (context_.heading) {
      // When it is, the text below tells.
    } else if (marks_.after_trade(draft.found.begin) && draft.status != Status::Forecast) {
      carry(draft, context_.published);
    } else if (const ClaimDraft* change = changes_.leading_to(marks_, draft)) {
      carry(draft, change->period);
    } else if (is_present(draft)) {
      present_ = true;
      draft.dated = Dated::Now;
      carry(draft, spoken_ ? context_.published : carrying_.present(draft));
    } else {
      const std::optional<Period> year = carrying_.carried(draft);
      const bool ahead = !year && draft.status == Status::Forecast;
      carry(draft, ahead ? year_set_against(setting_, placed_) : carrying_.like_compared(year));
      return draft.period && (ahead || draft.period->edtf != year->edtf);
    }
    return false;
  }

  // A level, or a share compared with nothing, in a clause of the present or a list begun in one.
  bool is_present(const ClaimDraft& draft) const {
    const std::uint32_t at = draft.found.begin;
    const Role role = draft.measure.role;
    const bool compares = std::any_of(placed_.begin(), placed_.end(),
                                      [](const Placed& p) { return p.use == Use::Base; });
    if (role != Role::Level && role != Role::Rank &&
        (role != Role::Share || (compares && !marks_.after_to(at))))
      return false;
    if (is_of_plan(context_, draft) || goes_on_with_aim(setting_, draft)) return false;
    if (carrying_.is_said_again(draft) || is_of_the_day(draft.found)) return false;
    if (draft.status == Status::Forecast && !opens_with_length(marks_, draft.found)) return false;
    // "In the black for 14 months running": a row ends with the last of what is talked of.
    if (is_streak(grammar_, view_, draft.found) && carrying_.carried(draft)) return false;
    // "After five years, refugees are eligible"
    return present_ || is_told_in_present(view_, marks_, draft.found) ||
           (opens_with_length(marks_, draft.found) && marks_.next_not_in_past(at));
  }

  // "Last year's youngest was a five-month-old girl": so old then, on a day that is not said.
  bool is_age_in_the_past(const ClaimDraft& draft) const {
    constexpr std::chrono::days kMonth{31};
    const std::uint32_t at = draft.found.begin;
    const bool named = at > 1 && view_.items[at - 2].kind == Item::Kind::Word &&
                       view_.tokens[view_.items[at - 2].first].capital;  // "Kim, 40,"
    const std::optional<Period>& published = context_.published;
    if (!ranked_ || draft.found.exchange_rate || named || !published || !published->from)
      return false;
    const Placed* own = nearest(draft, Use::Main);
    const std::optional<Period> told = own != nullptr ? own->period : carrying_.carried(draft);
    if (!told || !told->from || !told->to || *told->to >= *published->from) return false;
    return std::chrono::sys_days(*published->from) - std::chrono::sys_days(*told->from) > kMonth;
  }

  // "In 2019 the intake fell to 1,047 from 1,137": a year's figure is compared with the
  // year before; of anything shorter the source does not say.  An expectation
  // ("less than the 18.4% that was forecast") is for the same time.
  std::optional<Period> compared_period(const ClaimDraft& draft) const {
    const Placed* main = nearest(draft, Use::Main);
    const std::optional<Period> now = main != nullptr ? main->period : carrying_.carried(draft);
    if (marks_.after_record(draft.found.begin)) return std::nullopt;
    // «Вырос на треть: 1,2 млн тонн вместо 0,9 млн»
    const bool instead = marks_.after_difference(draft.found.begin) &&
                         direction_ != Direction::None && !placing_.has_base();
    const bool from = compared_.is_told_from(draft);
    if (from && main == nullptr && context_.told_from) return context_.told_from;
    if (!now || draft.status == Status::Forecast || !(instead || from)) return now;
    const std::optional<Period> then = year_before(*now);
    return is_to_come(context_, then ? *then : *now) ? context_.published : then;
  }
  static bool carry(ClaimDraft& draft, const std::optional<Period>& period) {
    draft.period = period;
    if (draft.period) draft.period->text.clear();
    return false;
  }

  // "Killed this morning was a 69-year-old": that old today, whoever asks.
  bool is_dated_now(const ClaimDraft& draft) const {
    const Placed* own = nearest(draft, Use::Main);
    return own != nullptr && own->now;
  }

  // The cheapest period of this use, unless a later one where what was talked of is likelier.
  const Placed* nearest(const ClaimDraft& draft, Use use) const {
    const PeriodChoice::Chosen best = choice_.nearest(draft, use);
    const bool later = best.placed != nullptr && best.placed->item > draft.found.begin;
    if (best.later && later && draft.status != Status::Forecast && is_ahead(context_, *best.placed))
      return nullptr;
    if (best.later && use == Use::Main && !context_.heading &&
        (carrying_.carried(draft) || (later && is_present(draft))))
      return nullptr;
    return use == Use::Main ? choice_.sum_to(best.placed, draft) : best.placed;
  }

  const PeriodSetting& setting_;
  const Grammar& grammar_;
  const SentenceView& view_;
  Context& context_;
  const ClauseMarks& marks_;
  const Phrases& phrases_;
  PeriodPlacing placing_;
  const PeriodChoice choice_;
  const PeriodCarrying carrying_;
  ComparedPeriods compared_;
  const std::vector<Placed>& placed_;
  ChangesRead changes_;
  Direction direction_ = Direction::None;  // of the change read last
  std::optional<Period> main_;             // of the last figure compared with nothing
  bool spoke_of_now_ = false;              // a figure before was dated by "now"
  bool spoken_ = false;                    // somebody says it
  bool ranked_ = false;                    // this one names a record
  bool window_ = false;                    // one tells of a longer time up to now, or before
  bool since_change_ = false;              // one tells what changed since some time
  bool present_ = false;                   // a figure before was dated by the present tense
};

}  // namespace

void assign_periods(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                    const std::vector<PeriodFound>& found, std::vector<ClaimDraft>& drafts,
                    Context& context) {
  if (drafts.empty() && found.empty()) {  // only ends what was said of the present
    context.present = context.present && context.heading;
    return;
  }
  const PeriodSetting setting{grammar, view, found, context, {grammar, view, phrases}};
  Scope(setting, phrases).assign(drafts);
}

}  // namespace attest
