#include "extraction/period_scope.h"

#include <algorithm>

#include "claims/unit.h"
#include "extraction/calendar_steps.h"
#include "extraction/clause_marks.h"
#include "extraction/period_lists.h"

namespace attest {
namespace {

constexpr std::uint32_t kNeighbours = 12;     // periods looked at on either side of a figure
constexpr std::uint32_t kStretch = 15;        // each comma between period and figure, in items
constexpr std::uint32_t kLaterStretch = 200;  // a period behind the next comma is a last resort
constexpr std::uint32_t kNever = ~0U;
constexpr std::uint32_t kOpening = 18;  // what a period costs that opens the sentence
constexpr int kWeek = 7;
constexpr int kMonth = 31;
constexpr int kLatelyOver = 100;           // days for which statistics speak of the past as "is"
constexpr std::uint32_t kOpeningItem = 2;  // an opening period ends its words there
constexpr std::uint32_t kLeading = 6;      // "… 30 and in 2013 50": 2013 leads what follows it
constexpr std::uint32_t kNow = 11;         // "have now … in 2014": any date says more than "now"
constexpr std::uint32_t kRelative = 10;    // "now home to 186 who came in 2006"
constexpr std::uint32_t kSince = 25;       // "as of December 300 had come since 1953"
constexpr std::uint32_t kBaseOfShare = 6;  // "in 2012 … 50% of the 2011 figure"

enum class Use : std::uint8_t { Main, Base, Saying };

struct Placed {
  std::uint32_t item = 0;
  Use use = Use::Main;
  bool now = false;  // "today", "now": the day of publication
  bool since = false;
  bool vague = false;     // "so far", "over the years"
  bool epithet = false;   // «майские заморозки»
  bool relative = false;  // "a year earlier": told from the period talked of, which stays
  std::optional<Period> period;
};

bool is_short(const PeriodRow& row) {
  return row.part == Part::Day || row.step == Step::Day || row.step == Step::Week;
}

class Scope {
 public:
  Scope(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
        const std::vector<PeriodFound>& found, Context& context)
      : grammar_(grammar),
        view_(view),
        found_(found),
        context_(context),
        marks_(grammar, view, phrases) {
    place_all();
    place_clauses_of_time(phrases);
    ranked_ = std::any_of(phrases.all().begin(), phrases.all().end(), [&](const PhraseMatch& m) {
      if (m.row.table != Table::Cue) return false;
      const Cue cue = grammar.rules.cues[m.row.row].cue;
      return cue == Cue::Rank || cue == Cue::Aside;
    });
    spoken_ = std::any_of(phrases.all().begin(), phrases.all().end(), [&](const PhraseMatch& m) {
      return m.row.table == Table::Cue && grammar.rules.cues[m.row.row].cue == Cue::Said;
    });
    aside_ = context_.record && is_aside();
    has_base_ = std::any_of(placed_.begin(), placed_.end(),
                            [](const Placed& p) { return p.use == Use::Base && p.period; });
  }

  void assign(std::vector<ClaimDraft>& drafts) {
    const ClaimDraft* main = nullptr;
    const ClaimDraft* forecast = nullptr;
    for (ClaimDraft& draft : drafts) {
      const bool compared = draft.compared = is_compared(draft);
      const bool own = assign_one(draft, compared) && !compared;
      draft.base_time = base_time(draft);
      const ClaimDraft*& first = draft.status == Status::Forecast ? forecast : main;
      if (own && first == nullptr) first = &draft;
    }
    restate(drafts);
    remember(main, forecast, !drafts.empty());
  }

 private:
  // The words of the time that a change is told from: "a year earlier".
  std::string base_time(const ClaimDraft& draft) const {
    const Placed* base = draft.measure.role == Role::Change ? nearest(draft, Use::Base) : nullptr;
    if (base == nullptr || base->since) return {};
    if (marks_.relatives(draft.found.begin) != marks_.relatives(base->item)) return {};
    const std::uint32_t own = marks_.stretch(draft.found.begin), its = marks_.stretch(base->item);
    return own == its || own + 1 == its ? base->period->text : std::string();
  }

  // "From $1.4 billion, or $1.68 a share, a year earlier": said twice, dated once.
  void restate(std::vector<ClaimDraft>& drafts) const {
    constexpr std::uint32_t kReach = 3;  // items from "billion" to "$1.68": ", or"
    const Symbol restating = grammar_.pack_classes.restating;
    for (std::size_t i = 1; restating != 0 && i < drafts.size(); ++i) {
      ClaimDraft &first = drafts[i - 1], &again = drafts[i];
      const std::uint32_t begin = again.found.begin, end = first.found.end;
      if (first.period || begin <= end || begin - end > kReach) continue;
      if (view_.is_mark(end, ",") && view_.has(begin - 1, restating)) first.period = again.period;
    }
  }

  // Is the period before older than the section's topic, or a mere day of it?
  bool is_aside() const {
    const std::optional<Period>&topic = context_.topic, &last = context_.period;
    if (!topic || !last || !last->to) return false;
    if (!topic->from) return topic->to && *last->to < *topic->to;  // counted up to a day
    const bool day_of_it = last->from == last->to && topic->from != topic->to && topic->to &&
                           *topic->from <= *last->to && *last->to <= *topic->to;
    return day_of_it || *last->to < *topic->from;
  }

  // Resolves every expression, in order: what is said relative to "the year before"
  // leans on the period before it.
  void place_all() {
    for (std::uint32_t at = 0; at < view_.items.size(); ++at) {
      const Item& item = view_.items[at];
      if (item.kind != Item::Kind::Period) continue;
      const PeriodRow& row = grammar_.rules.periods[found_[item.index].row];
      Placed placed;
      placed.item = at;
      placed.use = use_of(row, at);
      placed.now = row.anchor == Anchor::Published && row.step == Step::Day && row.offset == 0;
      placed.since = row.frame == Frame::Since || row.frame == Frame::SinceEvent;
      placed.epithet = row.frame == Frame::Attributive;
      placed.vague =
          row.frame == Frame::Until && row.anchor == Anchor::Published && row.step == Step::Day;
      placed.relative = row.anchor == Anchor::Context && row.offset < 0;
      // «За три года»: of the years that all is about, not of the one named last.
      const bool of_topic = row.part == Part::LastSteps && context_.topic;
      const auto& before = of_topic ? context_.topic : last_ ? last_ : context_.period;
      placed.period = resolve(grammar_, found_, item.index, {context_.published, before});
      if (placed.period) placed.period->text = slice(view_.text, found_[item.index].span);
      // Nobody spoke in a season still to come.
      const bool season = placed.period && row.part == Part::Season;
      if (season && placed.use == Use::Saying && is_ahead(placed)) placed.use = Use::Main;
      count_to_the_day(placed, row);
      if (placed.since && placed.use != Use::Base && is_since_to_come(placed, row)) {
        placed.period = open_from(*placed.period, 1);
      } else if (placed.use != Use::Base && is_to_come(placed, row)) {
        placed.period = next_of(placed, row);
        placed.use = Use::Main;
      }
      if (placed.use == Use::Main && is_day_of_forecast(placed, row)) placed.use = Use::Saying;
      const bool governs =
          placed.use == Use::Main && !placed.now && marks_.bracket(at) == 0 && !marks_.in_aside(at);
      if (placed.period && governs) {
        last_ = placed.period;
        last_item_ = at;
      }
      if (placed.period && governs && !placed.relative && !is_epithet(placed))
        named_ = placed.period;
      take_part_of_parallel(placed, row);
      placed_.push_back(std::move(placed));
    }
  }

  // "Than in 2011, when 2,706 came": what follows "when" was at the time named before it.
  void place_clauses_of_time(const Phrases& phrases) {
    constexpr std::uint32_t kComma = 2;  // items between the time and the word, at most
    for (const PhraseMatch& match : phrases.all()) {
      if (match.row.table != Table::Cue || grammar_.rules.cues[match.row.row].cue != Cue::When)
        continue;
      const auto after = std::partition_point(
          placed_.begin(), placed_.end(), [&](const Placed& p) { return p.item < match.begin; });
      if (after == placed_.begin() || !(after - 1)->period ||
          (after - 1)->item + kComma < match.begin)
        continue;
      clauses_of_time_.push_back(
          {match.begin, static_cast<std::size_t>(after - 1 - placed_.begin())});
    }
  }

  // The time that a clause of time before the figure is of, if the figure stands in one.
  const Placed* time_of_clause(std::uint32_t at) const {
    const auto after = std::partition_point(clauses_of_time_.begin(), clauses_of_time_.end(),
                                            [&](const auto& clause) { return clause.first < at; });
    if (after == clauses_of_time_.begin()) return nullptr;
    const auto& [begin, placed] = *(after - 1);
    return marks_.stretch(begin) == marks_.stretch(at) ? &placed_[placed] : nullptr;
  }

  // "The same period of 2013 and 352 in 2012", "nine in fiscal 2006 and 37 in 2008": a bare
  // year beside a part of a year is the same part of it.
  void take_part_of_parallel(Placed& placed, const PeriodRow& row) {
    const bool a_part = row.part == Part::SamePart || row.part == Part::Fiscal;
    if (a_part) parallel_ = placed.period ? std::optional(placed) : std::nullopt;
    if (a_part || !parallel_ || !placed.period) return;
    if (marks_.stretch(parallel_->item) != marks_.stretch(placed.item)) return;
    if (row.level != Level::Year || placed.period->edtf.size() != 4) return;
    std::string words = std::move(placed.period->text);
    const int years = year_of(*placed.period->to) - year_of(*parallel_->period->to);
    placed.period = years_on(*parallel_->period, years);
    if (placed.period) placed.period->text = std::move(words);
  }

  // "As of 8 June, 40 had died. Since January 900 have fallen ill": to the same day, where that
  // is less than a month before the day of publication.
  void count_to_the_day(Placed& placed, const PeriodRow& row) {
    std::optional<Period>& counted_to = context_.counted_to;
    if (row.frame == Frame::AsOf) counted_to = placed.period;
    const std::optional<Period>& published = context_.published;
    if (row.frame != Frame::Since || !counted_to || !placed.period || !published) return;
    if (!placed.period->from || !counted_to->to || !published->to) return;
    const std::chrono::sys_days last = *counted_to->to, now = *published->to;
    if (last > now || (now - last).count() > kMonth || *placed.period->from > *counted_to->to)
      return;
    const std::string& edtf = placed.period->edtf;
    std::string words = placed.period->text;
    auto shorter = parse_period(edtf.substr(0, edtf.find('/')) + "/" + to_string(*counted_to->to));
    if (!shorter) return;
    shorter->text = std::move(words);
    placed.period = std::move(shorter);
  }

  // "Temperatures will reach 41C on Sunday", "is due to open in October": a day or month without
  // a year, behind the words of expectation, is the next one.
  bool is_to_come(const Placed& placed, const PeriodRow& row) const {
    const auto& ends = found_[view_.items[placed.item].index].inner;
    if (row.level == Level::Span && !ends.empty())  // «с 15 февраля по 30 июня»
      return is_to_come(placed, grammar_.rules.periods[found_[ends.front()].row]);
    if (row.anchor != Anchor::NearestPast || !placed.period || !placed.period->from) return false;
    const bool part = row.part == Part::Quarter || row.part == Part::Half;
    if (row.part != Part::Day && row.part != Part::Month && !part) return false;
    const std::optional<Period>& published = context_.published;
    return published && published->from && placed.period->to &&
           *placed.period->to < *published->from &&
           (marks_.after_forecast(placed.item) || is_before_future(placed, row)) &&
           !is_just_over(placed);
  }
  // "Analysts had thought that prices would rise 0.2% in August", in September: what "would" be
  // may be over, and of what has just been over it would need no year.
  bool is_just_over(const Placed& placed) const {
    const Symbol wont = grammar_.pack_classes.wont;
    const auto age = std::chrono::sys_days(*context_.published->from) -
                     std::chrono::sys_days(*placed.period->to);
    if (wont == 0 || age.count() > kMonth) return false;
    for (std::uint32_t at = placed.item; at-- > 0 && placed.item - at < kStretch;)
      if (view_.has(at, wont)) return true;
    return false;
  }
  // «В четверг похолодает»: in front of a verb of the future. «В октябре вырастет», said in
  // November, is of the October whose figures are still to come.
  bool is_before_future(const Placed& placed, const PeriodRow& row) const {
    if (!marks_.in_future(placed.item)) return false;
    const std::chrono::sys_days last = *placed.period->to, now = *context_.published->from;
    return (row.step == Step::Day && !found_names_month(placed)) || (now - last).count() > kMonth;
  }
  std::optional<Period> next_of(const Placed& placed, const PeriodRow& row) const {
    std::optional<Period> next =
        row.step == Step::Day && !found_names_month(placed)
            ? std::optional(day_period(shifted(*placed.period->from, Step::Day, 7)))
            : years_on(*placed.period, 1);
    if (next) next->text = placed.period->text;
    return next;
  }
  // «С 15 февраля вывоз ограничат»: from the next such day, with no end said.
  bool is_since_to_come(const Placed& placed, const PeriodRow& row) const {
    if (row.anchor != Anchor::NearestPast || !placed.period || !placed.period->from) return false;
    return context_.published && context_.published->from && marks_.in_forecast(placed.item);
  }
  // From the first day of `since`, so many years on, written as it is.
  static std::optional<Period> open_from(const Period& since, int years) {
    const auto first = parse_period(since.edtf.substr(0, since.edtf.find('/')));
    const auto moved = first ? years_on(*first, years) : std::nullopt;
    auto open = moved ? parse_period(moved->edtf + "/..") : std::nullopt;
    if (open) open->text = since.text;
    return open;
  }

  bool found_names_month(const Placed& placed) const {
    const Symbol weekday = grammar_.pack_classes.weekday;
    const auto& values = found_[view_.items[placed.item].index].values;
    return std::none_of(values.begin(), values.end(),
                        [&](const auto& value) { return value.first == weekday; });
  }

  // "In October the bank expected 7%": what is over tells when it was expected, not when it
  // would be so.
  bool is_day_of_forecast(const Placed& placed, const PeriodRow& row) const {
    const bool part_of_year =
        row.part != Part::Whole || row.step != Step::Year || row.frame == Frame::AsOf;
    if (!part_of_year || !marks_.in_forecast(placed.item) || !placed.period) return false;
    if (marks_.in_future(placed.item) && !marks_.in_expected(placed.item)) return false;
    const std::optional<Period>& published = context_.published;
    return placed.period->to && published && published->from &&
           *placed.period->to < *published->from && !is_just_over(placed);
  }

  Use use_of(const PeriodRow& row, std::uint32_t item) const {
    if (row.frame == Frame::Base || marks_.compared(item)) return Use::Base;
    const bool since = row.frame == Frame::Since || row.frame == Frame::SinceEvent;
    if (since && marks_.after_rank(item)) return Use::Base;
    // Nobody speaks since a day: "since October 7, according to".
    const bool of_noun = row.frame == Frame::Attributive || row.frame == Frame::Since;
    const bool when_said = (is_short(row) || row.part == Part::Season) && !of_noun;
    if (when_said && marks_.beside_saying(item)) return Use::Saying;
    return Use::Main;
  }

  // A change is dated by its later figure, so it is never what is compared with.
  bool is_compared(const ClaimDraft& draft) const {
    return draft.measure.role != Role::Change && marks_.compared(draft.found.begin);
  }

  // True when the sentence itself dates the figure, by more than "now".
  bool assign_one(ClaimDraft& draft, bool compared) {
    if (bounds_a_group(draft) || is_age_then(draft) || is_whereabouts(draft)) return false;
    if (is_of_the_day(draft)) {
      if (is_age_in_the_past(draft)) return false;
      carry(draft, context_.published);
      return false;
    }
    if (const Placed* then = time_of_clause(draft.found.begin)) {
      draft.period = then->period;
      return then->use == Use::Main;
    }
    read_share_of_period(draft);
    if (draft.measure.role == Role::Change) direction_ = draft.measure.direction;
    if (const Placed* own = touching(draft)) {
      make_past(draft, *own);
      draft.period = own->period;
      return false;
    }
    // An earlier forecast is for the same time as the one it is compared with.
    const Use use = compared && draft.status != Status::Forecast ? Use::Base : Use::Main;
    const Placed* own = nearest(draft, use);
    if (own != nullptr && use == Use::Main && is_left_behind(*own, draft)) own = nullptr;
    if (own != nullptr && draft.measure.role == Role::Change && sums_up(*own, draft)) own = nullptr;
    if (own != nullptr) {
      if (is_beside_record(*own, draft)) {
        carry(draft, context_.topic);
        return false;
      }
      // "Opened 35 shops last year and plans another 50"
      const bool past = marks_.forecasts(std::max(own->item, draft.found.end)) == 0;
      if (use == Use::Main && (past || is_wont(*own, draft.found.begin))) make_past(draft, *own);
      draft.period = own->period;
      spoke_of_now_ = spoke_of_now_ || own->now;
      if (own->since && is_in_force(*own, draft)) draft.period = open_from(*own->period, 0);
      return !own->now && !own->relative && marks_.bracket(own->item) == 0 && !is_epithet(*own);
    }
    if (is_told_of_one(draft)) return false;
    if (compared) {
      carry(draft, compared_period(draft));
    } else if (context_.heading) {
      draft.confidence *= 0.8;
    } else if (is_present(draft)) {
      present_ = true;
      carry(draft, context_.published);
    } else {
      const std::optional<Period> year = carried(draft), part = like_compared(year);
      carry(draft, part);
      return part && year && part->edtf != year->edtf;
    }
    return false;
  }

  // "A third dearer than in December 2022", in a text on 2023: in December 2023.
  std::optional<Period> like_compared(const std::optional<Period>& year) const {
    if (!year || year->edtf.size() != 4 || !year->from) return year;
    for (const Placed& p : placed_) {
      if (p.use != Use::Base || !p.period || !p.period->from || p.relative) continue;
      const PeriodRow& row = grammar_.rules.periods[found_[view_.items[p.item].index].row];
      const int years = year_of(*year->from) - year_of(*p.period->from);
      const bool a_part = row.part == Part::Month || row.part == Part::Quarter;
      if (a_part && row.anchor == Anchor::Captured && years > 0) return years_on(*p.period, years);
    }
    return year;
  }

  // «Ключевая ставка с 15 декабря составляет 16 %»: a rate holds on; people and money add up.
  bool is_in_force(const Placed& own, const ClaimDraft& draft) const {
    const std::uint32_t at = draft.found.begin;
    const std::string& unit = draft.found.quantity.unit;
    const bool rate = unit == unit::kPercent || unit.find("-per-") != std::string::npos;
    return rate && draft.measure.role == Role::Level && own.item < at && marks_.in_present(at) &&
           marks_.stretch(own.item) == marks_.stretch(at) && own.period->from &&
           own.period->edtf.find("/..") == std::string::npos;
  }

  // «Майские заморозки» within a year talked of: an event of it, not what all is about.
  bool is_epithet(const Placed& own) const {
    const std::optional<Period>& topic = context_.topic;
    if (!own.epithet || !topic || !topic->from || !topic->to || !own.period->from) return false;
    return *topic->from <= *own.period->from && *own.period->to <= *topic->to &&
           own.period->edtf != topic->edtf;
  }

  // "Half of last year's 2,706", "50% of the 2011 figure", "0.3% on the month": a share of what
  // was at another time is a change from it.
  void read_share_of_period(ClaimDraft& draft) {
    const Quantity& q = draft.found.quantity;
    const bool percent = q.unit == unit::kPercent;
    if (draft.measure.role != Role::Share || !(percent || q.unit == unit::kRatio)) return;
    if (grammar_.rules.order == WordOrder::HeadLast) {  // 2013년의 80%
      const Placed* before = draft.found.begin == 0 ? nullptr : placed_at(draft.found.begin - 1);
      const bool of_base = before != nullptr && before->use == Use::Base;
      if (of_base || (has_base_ && marks_.after_difference(draft.found.begin)))
        draft.measure.role = Role::Change;
      return;
    }
    if (is_compared(draft)) return;
    Placed* base = placed_behind(draft.found.end);
    if (base == nullptr) return;
    if (base->use == Use::Base) {
      draft.measure.role = Role::Change;
      draft.measure.direction = direction_;
    } else if (view_.has(draft.found.end, grammar_.pack_classes.part_of) &&
               ends_or_counts(view_, base->item + 1)) {
      draft.measure.role = Role::Change;
      base->use = Use::Base;
    }
  }

  // The period right behind a figure, or behind one word there.
  Placed* placed_behind(std::uint32_t end) {
    for (std::uint32_t at = end; at <= end + 1 && at < view_.items.size(); ++at)
      if (Placed* found = placed_at(at)) return found;
    return nullptr;
  }
  Placed* placed_at(std::uint32_t item) {
    const auto at = std::partition_point(placed_.begin(), placed_.end(),
                                         [&](const Placed& p) { return p.item < item; });
    return at != placed_.end() && at->item == item ? &*at : nullptr;
  }

  // "2011's 2,706", "the 2012 level (1,502)": what a figure touches with its front.
  const Placed* touching(const ClaimDraft& draft) {
    if (grammar_.rules.order == WordOrder::HeadLast || draft.measure.role == Role::Change)
      return nullptr;
    const std::uint32_t at = draft.found.begin;
    const bool bracket = at > 1 && view_.is_mark(at - 1, "(");
    const Placed* own = at == 0 ? nullptr : placed_at(bracket ? at - 2 : at - 1);
    if (own == nullptr || !own->period) return nullptr;
    return own->use == Use::Base ? own : nullptr;
  }

  // "Will be 1,400, half of last year's 2,706": what is over is no forecast.
  void make_past(ClaimDraft& draft, const Placed& base) const {
    const std::optional<Period>& published = context_.published;
    if (draft.status != Status::Forecast || !published || !published->from) return;
    if (base.period->to && *base.period->to < *published->from) draft.status = Status::Asserted;
  }

  // A level, or a share that is compared with nothing, in a clause of the present or in a
  // list that began in one.
  bool is_present(const ClaimDraft& draft) const {
    const std::uint32_t at = draft.found.begin;
    const Role role = draft.measure.role;
    const bool compares = std::any_of(placed_.begin(), placed_.end(),
                                      [](const Placed& p) { return p.use == Use::Base; });
    if (role != Role::Level && role != Role::Rank &&
        (role != Role::Share || (compares && !marks_.after_to(at))))
      return false;
    if (draft.status == Status::Forecast && !opens_with_length(draft)) return false;
    // "In the black for 14 months running": a row ends with the last of what is talked of.
    if (unit::is_duration(draft.found.quantity.unit) && is_streak(draft.found.end)) return false;
    // "After five years, refugees are eligible"
    return present_ || marks_.in_present(at) ||
           (opens_with_length(draft) && marks_.next_in_present(at));
  }
  bool opens_with_length(const ClaimDraft& draft) const {
    return marks_.stretch(draft.found.begin) == 0 && unit::is_duration(draft.found.quantity.unit);
  }

  // "Last year … Wind hit a record on December 30, and solar added 4%": the day is the record's.
  bool is_beside_record(const Placed& own, const ClaimDraft& draft) const {
    const std::optional<Period>& topic = context_.topic;
    if (!ranked_ || own.item > draft.found.begin || own.use != Use::Main || is_epithet(own))
      return false;
    if (marks_.stretch(own.item) == marks_.stretch(draft.found.begin)) return false;
    if (!topic || !topic->from || !topic->to || own.period->from != own.period->to) return false;
    return topic->from < topic->to && *topic->from <= *own.period->from &&
           *own.period->to <= *topic->to && marks_.after_rank(own.item);
  }

  // "In 2008 a guard would look away for $50": what was so again and again is no forecast.
  bool is_wont(const Placed& own, std::uint32_t at) const {
    constexpr std::uint32_t kSubject = 3;  // items from the time to the word: "a guard"
    const Symbol wont = grammar_.pack_classes.wont;
    for (std::uint32_t item = own.item + 1; wont != 0 && item <= own.item + kSubject; ++item)
      if (item < at && view_.has(item, wont)) return true;
    return false;
  }

  bool is_streak(std::uint32_t item) const {
    constexpr std::uint32_t kReach = 2;  // "in a row"
    const Symbol streak = grammar_.pack_classes.streak;
    for (std::uint32_t next = item; streak != 0 && next <= item + kReach; ++next)
      if (next < view_.items.size() && view_.has(next, streak)) return true;
    return false;
  }

  // «Годом ранее было 17,8 %, в 2019-м — 28,5 %, то есть доля упала»: what began with earlier times
  // and then tells of a change comes back to the time talked of.
  bool sums_up(const Placed& own, const ClaimDraft& draft) const {
    return placed_.front().relative && placed_.front().item <= kOpeningItem && context_.period &&
           own.item < draft.found.begin && own.use == Use::Main &&
           marks_.stretch(own.item) != marks_.stretch(draft.found.begin) &&
           !only_marks(own.item + 1, draft.found.begin);
  }

  // "600 were sent back in 2023, and some 2,000 remain": a clause of the present is not of
  // the past time that another clause names.
  bool is_left_behind(const Placed& own, const ClaimDraft& draft) const {
    const std::uint32_t at = draft.found.begin;
    const std::optional<Period>& published = context_.published;
    if (own.item > at || own.item <= kOpeningItem || marks_.stretch(own.item) == marks_.stretch(at))
      return false;
    if (draft.measure.role != Role::Level || !marks_.in_present(at) || context_.heading)
      return false;
    if (!published || !published->from || !own.period->to) return false;
    // «… не ждут до июля, двое говорят»: who expects does so today.
    if (is_ahead(own)) return true;
    const auto age =
        std::chrono::sys_days(*published->from) - std::chrono::sys_days(*own.period->to);
    return age.count() > kLatelyOver;
  }

  // "Two dozen have fled since 2000, among them one who killed two guards": a figure behind the
  // relative pronoun is of one event of that time; when, is not said.
  bool is_told_of_one(const Placed& p, std::uint32_t at) const {
    return p.item < at && marks_.relatives(p.item) < marks_.relatives(at) && !marks_.in_aside(at) &&
           !marks_.in_present(at);
  }
  bool is_told_of_one(const ClaimDraft& draft) const {
    const std::uint32_t at = draft.found.begin;
    const auto end = std::partition_point(placed_.begin(), placed_.end(),
                                          [&](const Placed& p) { return p.item < at; });
    const auto begin = end - placed_.begin() > kNeighbours ? end - kNeighbours : placed_.begin();
    return std::any_of(begin, end, [&](const Placed& p) {
      return p.since && p.period && p.use == Use::Main && is_told_of_one(p, at);
    });
  }

  // "Those over 70", 만 60세 이상, 20대: an age that tells who is counted is of no time.
  bool bounds_a_group(const ClaimDraft& draft) const {
    const Modifier modifier = draft.found.quantity.modifier;
    const std::uint32_t at = draft.found.begin;
    // «Беглецам было от 19 до 34 лет»
    if (at > 0 && view_.has(at - 1, grammar_.pack_classes.whose_age)) return false;
    return draft.found.quantity.unit.ends_with("-person") && modifier != Modifier::Exact &&
           modifier != Modifier::About && modifier != Modifier::Vague;
  }

  // «В трёхстах метрах от поста»: where it was, at no time of its own.
  bool is_whereabouts(const ClaimDraft& draft) const {
    const Symbol at = grammar_.pack_classes.at_place;
    const Symbol away = grammar_.pack_classes.away_from;
    const QuantityFound& q = draft.found;
    return at != 0 && away != 0 && q.begin > 0 && q.end < view_.items.size() &&
           q.quantity.unit.ends_with("meter") && view_.has(q.begin - 1, at) &&
           view_.has(q.end, away);
  }

  // "Kim, who was then 16,"
  bool is_age_then(const ClaimDraft& draft) const {
    const std::uint32_t at = draft.found.begin;
    return at > 0 && draft.found.quantity.unit.ends_with("-person") &&
           view_.has(at - 1, grammar_.pack_classes.age_lead);
  }

  // "Kim, 40" is so old, "US$1=W1,024" so dear, on the day it is printed.
  static bool is_of_the_day(const ClaimDraft& draft) {
    const Quantity& q = draft.found.quantity;
    const bool mean = q.low && q.low->scale() > 0;  // 33.7 years is nobody's age
    return draft.found.exchange_rate ||
           (q.unit.ends_with("-person") && !mean && q.modifier != Modifier::Between);
  }

  // "Last year's youngest was a five-month-old girl": so old then, on a day that is not said.
  bool is_age_in_the_past(const ClaimDraft& draft) const {
    const std::uint32_t at = draft.found.begin;
    const bool named = at > 1 && view_.items[at - 2].kind == Item::Kind::Word &&
                       view_.tokens[view_.items[at - 2].first].capital;  // "Kim, 40,"
    const std::optional<Period>& published = context_.published;
    if (!ranked_ || draft.found.exchange_rate || named || !published || !published->from)
      return false;
    const Placed* own = nearest(draft, Use::Main);
    const std::optional<Period> told = own != nullptr ? own->period : carried(draft);
    if (!told || !told->from || !told->to || *told->to >= *published->from) return false;
    return (std::chrono::sys_days(*published->from) - std::chrono::sys_days(*told->from)).count() >
           kMonth;
  }

  // "In 2019 the intake fell to 1,047 from 1,137": a year's figure is compared with the
  // year before; of anything shorter the source does not say.  An expectation
  // ("less than the 18.4% that was forecast") is for the same time.
  std::optional<Period> compared_period(const ClaimDraft& draft) const {
    const Placed* main = nearest(draft, Use::Main);
    const std::optional<Period> now = main != nullptr ? main->period : carried(draft);
    if (marks_.after_record(draft.found.begin)) return std::nullopt;
    // «Вырос на треть: 1,2 млн тонн вместо 0,9 млн»
    const bool instead =
        marks_.after_difference(draft.found.begin) && direction_ != Direction::None && !has_base_;
    if (!now || draft.status == Status::Forecast ||
        !(instead || marks_.after_from(draft.found.begin)))
      return now;
    const std::optional<Period>& published = context_.published;
    const bool to_come = published && published->to && now->from && *now->from > *published->to;
    const bool whole_year = now->edtf.size() == 4 && now->from;
    if (whole_year) return year_period(int(now->from->year()) - 1);
    return to_come ? published : std::nullopt;
  }

  std::optional<Period> carried(const ClaimDraft& draft) const {
    const std::uint32_t at = draft.found.begin;
    const bool then = marks_.in_expected(at);
    if (draft.status == Status::Forecast && context_.forecast && !then) return context_.forecast;
    if (context_.present && draft.measure.role == Role::Level) return context_.published;
    if (aside_) return told_before(context_.topic, at);
    if (context_.period) return told_before(context_.period, at);
    if (const auto told = told_before(std::nullopt, at)) return told;
    const bool of_another = last_item_ > draft.found.begin &&
                            marks_.stretch(last_item_) != marks_.stretch(draft.found.begin) &&
                            tells_of_another(draft, last_item_);
    return of_another ? std::nullopt : last_;
  }

  // "It reported 11 million last autumn", in a text on this April: what was told before the time
  // talked of is of the year it was told in; early in a year, of that year or the one before, and
  // late in it, where it was expected, of that year or the next.
  std::optional<Period> told_before(const std::optional<Period>& talked_of,
                                    std::uint32_t at) const {
    const bool expected = marks_.in_expected(at);
    if (talked_of ? !talked_of->from : !expected) return talked_of;
    for (const Placed& p : placed_) {
      if (p.use != Use::Saying || !p.period || !p.period->from || !p.period->to) continue;
      if (p.item > at && marks_.stretch(p.item) != marks_.stretch(at)) continue;
      const std::chrono::sys_days told = *p.period->to;
      if (talked_of && (std::chrono::sys_days(*talked_of->from) - told).count() <= kLatelyOver)
        continue;
      if (!expected && p.period->from->month() < std::chrono::April) return std::nullopt;
      if (expected && p.period->from->month() > std::chrono::August) return std::nullopt;
      return year_period(year_of(*p.period->to));
    }
    return talked_of;
  }

  static void carry(ClaimDraft& draft, const std::optional<Period>& period) {
    draft.period = period;
    if (draft.period) draft.period->text.clear();
    draft.confidence *= 0.9;
  }

  // The cheapest period of this use; only the nearest few are looked at, so that a
  // sentence of nothing but years stays linear.
  const Placed* nearest(const ClaimDraft& draft, Use use) const {
    const std::uint32_t at = draft.found.begin;
    const auto after = std::partition_point(placed_.begin(), placed_.end(),
                                            [&](const Placed& p) { return p.item < at; });
    const auto split = static_cast<std::size_t>(after - placed_.begin());
    const std::size_t first = split > kNeighbours ? split - kNeighbours : 0;
    const std::size_t last = std::min(placed_.size(), split + kNeighbours);
    const Placed* best = nullptr;
    std::uint32_t best_cost = ~0U;
    const auto offer = [&](const Placed& p) {
      if (!p.period || p.use != use) return;
      const std::uint32_t price = cost(p, draft);
      if (price >= best_cost || price == kNever) return;
      best = &p;
      best_cost = price;
    };
    for (std::size_t i = first; i < last; ++i) offer(placed_[i]);
    if (first > 0) offer(placed_.front());
    // Behind the next comma another matter may begin: what was talked of is likelier.
    if (best_cost >= kLaterStretch && use == Use::Main && !context_.heading &&
        (carried(draft) || (best != nullptr && best->item > at && is_present(draft))))
      return nullptr;
    return best == nullptr || best->item > at ? best : narrowed(best);
  }

  // 1∼5월로 좁혀 보면 올해 입국자는: of two times before a figure that which lies in the other.
  const Placed* narrowed(const Placed* best) const {
    if (best == placed_.data()) return best;
    const Placed* other = best - 1;
    if (other->use != best->use || !other->period || other->now || other->since) return best;
    const Period &part = *other->period, &whole = *best->period;
    if (!part.from || !part.to || !whole.from || !whole.to || part.edtf == whole.edtf) return best;
    const bool within = *whole.from <= *part.from && *part.to <= *whole.to;
    for (std::uint32_t at = other->item; at < best->item; ++at)
      if (view_.items[at].kind == Item::Kind::Number ||
          marks_.stretch(at) != marks_.stretch(best->item))
        return best;
    return within ? other : best;
  }

  bool is_ahead(const Placed& p) const {
    const std::optional<Period>& published = context_.published;
    return published && published->to && p.period->from && *p.period->from > *published->to;
  }

  // «Сорок машин — 18 сентября.»: the dash stands for the verb that the date is of.
  bool is_dated_by_dash(const ClaimDraft& draft, std::uint32_t period) const {
    constexpr std::uint32_t kNoun = 2;  // items between the figure and the dash, at most
    if (period == 0 || !(view_.is_mark(period - 1, "—") || view_.is_mark(period - 1, "–")))
      return false;
    if (period < draft.found.end + 1 || period > draft.found.end + 1 + kNoun) return false;
    for (std::uint32_t at = draft.found.end; at + 1 < period; ++at)
      if (view_.items[at].kind != Item::Kind::Word) return false;
    return ends_or_counts(view_, period + 1) && !is_number_at(period + 1) &&
           !is_number_at(period + 2);
  }
  bool is_number_at(std::uint32_t item) const {
    return item < view_.items.size() && view_.items[item].kind == Item::Kind::Number;
  }

  // Nothing but a mark or two from one item to another, or a dash and a word: «— ещё 12»?
  bool only_marks(std::uint32_t from, std::uint32_t to) const {
    constexpr std::uint32_t kMarks = 2;
    if (to > from + kMarks) return false;
    if (to == from + kMarks && view_.is_mark(from, "—")) return true;
    for (; from < to; ++from)
      if (view_.items[from].kind != Item::Kind::Mark) return false;
    return true;
  }

  // Does another figure stand in the stretch of a later period?
  bool tells_of_another(const ClaimDraft& draft, std::uint32_t period) const {
    const std::uint32_t own = marks_.stretch(period);
    for (std::uint32_t at = period; at > draft.found.end && marks_.stretch(at) == own; --at)
      if (is_number_at(at - 1) && marks_.stretch(at - 1) == own) return true;
    for (std::uint32_t at = period + 1; at < view_.items.size() && marks_.stretch(at) == own; ++at)
      if (is_number_at(at)) return true;
    return false;
  }

  std::uint32_t cost(const Placed& p, const ClaimDraft& draft) const {
    const std::uint32_t at = draft.found.begin;
    const bool later = p.item > at;
    if (later && is_dated_by_dash(draft, p.item)) return 0;
    // «Трое из пяти не ждут снижения до июля»: when it is expected is not when they do.
    if (later && draft.status != Status::Forecast &&
        marks_.expectations(p.item) > marks_.expectations(draft.found.end))
      return kNever;
    const std::uint32_t distance = later ? p.item - draft.found.end + 1 : at - p.item;
    const std::uint32_t own = marks_.stretch(at), theirs = marks_.stretch(p.item);
    std::uint32_t apart = later ? theirs - own : own - theirs;
    if (marks_.bracket(at) == 0 && marks_.bracket(p.item) == 0)
      apart -= marks_.bracket_stretches(std::min(at, p.item), std::max(at, p.item));
    // «Из десяти семей, которые обратились осенью»: so many there were of those.
    const Symbol part_of = grammar_.pack_classes.part_of;
    if (apart == 1 && later && part_of != 0 && at > 0 && view_.has(at - 1, part_of) &&
        marks_.in_aside(p.item))
      apart = 0;
    if (apart == 1 && later && is_apposition(view_, marks_, at, p.item)) apart = 0;
    if (marks_.bracket(at) != 0 && marks_.bracket(p.item) == 0 && apart > 0) --apart;
    const bool alone = stands_alone(view_, p.item) && !view_.is_mark(p.item - 1, ";");
    if (apart == 1 && later && alone) apart = 0;
    // «а в последнем допандемийном, 2019-м, — 1047»
    if (!later && apart > 0 && only_marks(p.item + 1, at)) apart = 0;
    std::uint32_t price = distance + apart * kStretch;
    // Where heads come last, what stands behind a figure belongs to the next one.
    const bool of_next = grammar_.rules.order == WordOrder::HeadLast &&
                         (apart > 0 || leads_a_figure(view_, marks_, p.item));
    // «150 мест, 113 из них заняли в 2020 году»: it tells of the figure that it stands beside.
    if (later && apart > 0 && !context_.heading && tells_of_another(draft, p.item)) return kNever;
    if (later && (apart > 0 || of_next)) price += kLaterStretch;
    if (later && apart == 0 && distance > 1 && leads_a_figure(view_, marks_, p.item))
      price += kLeading;
    if (!later && distance < kStretch && is_list_of_dated(view_, marks_, p.item)) price += kLeading;
    // "… and is up 16% this year": what the figure touches is its own.
    const bool touches = p.item == draft.found.end || is_list_of_dated(view_, marks_, p.item);
    if (later && !touches && draft.measure.role == Role::Change) price += kBaseOfShare;
    const bool elsewhere = marks_.compared(at) && !marks_.compared(p.item);
    if (p.use == Use::Base && elsewhere) price += kStretch;
    if (p.since) price += kSince;
    // "Up 3% from July 1" is compared with it; "from October 1", still to come, is no base.
    const PeriodRow& row = grammar_.rules.periods[found_[view_.items[p.item].index].row];
    const bool from = row.frame == Frame::From && row.part == Part::Day;
    if (from && draft.measure.role == Role::Change && !is_ahead(p)) return kNever;
    if (p.since && is_told_of_one(p, at)) return kNever;
    if (later) price += kRelative * (marks_.relatives(p.item) - marks_.relatives(at));
    // "The trial, which opened in 2022, heard 88 witnesses"
    const bool apart_from_aside = marks_.stretch(at) != marks_.stretch(p.item);
    if ((!later || p.since) && apart_from_aside && marks_.in_aside(p.item)) return kNever;
    // "The firm, which has 3,200 staff, lost £64m in 2023"
    if (apart_from_aside && marks_.in_aside(at) && marks_.in_present(at)) return kNever;
    if (p.vague && apart > 0 && p.item > kOpeningItem) price += kLaterStretch;
    // What a bracket dates stands in it: «16,7 млн (в 2023-м — 21,1 млн), кукуруза — 13,2».
    const std::uint32_t bracket = marks_.bracket(p.item);
    if (bracket != 0 && bracket != marks_.bracket(at)) {
      const bool of_the_figure =
          later && marks_.is_bare(bracket) && marks_.bracket(draft.found.end) == bracket;
      price = of_the_figure ? distance : price + kLaterStretch;  // «350 тысяч (перепись 2008 года)»
    }
    if (!later && p.item <= kOpeningItem && p.use == Use::Main) price = std::min(price, kOpening);
    return price + (p.now ? kNow : 0);
  }

  void remember(const ClaimDraft* main, const ClaimDraft* forecast, bool has_figures) {
    if (context_.heading) return;
    context_.present = (present_ || spoke_of_now_) && spoken_ && main == nullptr && !named_;
    if (forecast != nullptr) context_.forecast = forecast->period;
    if (main != nullptr) {
      context_.period = main->period;
      context_.record = ranked_;
    } else if (named_ && forecast == nullptr) {
      context_.period = named_;
      context_.record = ranked_;
    }
    if (has_figures && (!context_.topic || narrows_topic())) context_.topic = context_.period;
  }

  // "Last weekend's flood … the downpour of July 27": a day of the week talked of.
  bool narrows_topic() const {
    const std::optional<Period>&topic = context_.topic, &now = context_.period;
    if (!topic || !now || !topic->from || !topic->to || !now->from || !now->to) return false;
    const auto length = std::chrono::sys_days(*topic->to) - std::chrono::sys_days(*topic->from);
    return length.count() < kWeek && *topic->from <= *now->from && *now->to <= *topic->to;
  }

  const Grammar& grammar_;
  const SentenceView& view_;
  const std::vector<PeriodFound>& found_;
  Context& context_;
  const ClauseMarks marks_;
  std::vector<Placed> placed_;
  std::vector<std::pair<std::uint32_t, std::size_t>>
      clauses_of_time_;                    // first item, index into placed_
  Direction direction_ = Direction::None;  // of the change read last
  std::optional<Placed> parallel_;         // the part of a year named last
  std::optional<Period> last_;             // main period read last in this sentence
  std::uint32_t last_item_ = 0;            // where it stands
  std::optional<Period> named_;            // the same, but for those told from another
  bool aside_ = false;                     // the sentence before named an older record
  bool spoke_of_now_ = false;              // a figure before was dated by "now"
  bool spoken_ = false;                    // somebody says it
  bool ranked_ = false;                    // this one names a record
  bool has_base_ = false;                  // it names a time only to compare with
  bool present_ = false;                   // a figure before was dated by the present tense
};

}  // namespace

void assign_periods(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                    const std::vector<PeriodFound>& found, std::vector<ClaimDraft>& drafts,
                    Context& context) {
  Scope(grammar, view, phrases, found, context).assign(drafts);
}

void enter_block(Context& context, std::uint32_t block) {
  if (context.block == block) return;
  context.block = block;
  context.present = false;
  // Into the past or into a part; what lies wholly behind the topic is news of its own.
  const bool aside = context.topic && context.period && context.topic->to &&
                     (!context.period->from || *context.period->from <= *context.topic->to);
  if (aside) context.period = context.topic;
}

}  // namespace attest
