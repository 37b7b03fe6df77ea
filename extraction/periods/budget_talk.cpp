#include "extraction/periods/budget_talk.h"

#include <algorithm>
#include <cstdlib>
#include <string>

#include "claims/unit.h"
#include "extraction/periods/calendar_steps.h"
#include "extraction/periods/level_left.h"
#include "extraction/periods/period_placing.h"

namespace attest {
namespace {

constexpr std::uint32_t kOpening = 3;     // paragraphs that tell what a report is about
constexpr std::uint32_t kSentences = 16;  // … of no more sentences
constexpr std::uint32_t kSilence = 4;     // paragraphs in which one need not be named again
constexpr std::chrono::days kDrawnUp{92};  // before a budget year begins

// "A hall with a budget of $3 million": of one thing, whoever approved it.
// REQUIRES: an "of" behind it.
bool is_of_project(const Grammar& grammar, const SentenceView& view, std::uint32_t at) {
  const PackClasses& classes = grammar.pack_classes;
  const bool led = (at > 0 && view.has(at - 1, classes.governing)) ||
                   (at > 1 && view.has(at - 2, classes.governing));
  return led && at + 2 < view.items.size() && view.items[at + 2].kind == Item::Kind::Number;
}

// A "budget phone" is none: where nouns stand before the noun they describe, the words end there.
bool names_budget(const Grammar& grammar, const SentenceView& view, std::uint32_t at) {
  const PackClasses& classes = grammar.pack_classes;
  if (classes.budget == 0 || !view.tokens[view.items[at].first].is(classes.budget)) return false;
  if (!grammar.rules.compounds || at + 1 >= view.items.size()) return true;
  if (view.has(at + 1, classes.part_of)) return !is_of_project(grammar, view, at);
  return view.items[at + 1].kind != Item::Kind::Word || view.has(at + 1, classes.noun_end) ||
         view.has(at + 1, classes.joining) || view.has(at + 1, classes.budget_made) ||
         view.has(at + 1, classes.budget_amended) || view.has(at + 1, classes.was);
}

// "Shares closed 2% lower": of the day, whatever was passed on it.
bool tells_of_trade(const Reading& reading) {
  return std::any_of(reading.phrases.all().begin(), reading.phrases.all().end(),
                     [&](const PhraseMatch& match) {
                       return match.row.table == Table::Cue &&
                              reading.grammar.rules.cues[match.row.row].cue == Cue::Traded;
                     });
}

bool stands_near(const SentenceView& view, Symbol cls, std::uint32_t at) {
  constexpr std::uint32_t kReach = 9;  // items: «приняли в первом чтении проект бюджета»
  const auto size = static_cast<std::uint32_t>(view.items.size());
  for (std::uint32_t i = at - std::min(at, kReach); i < std::min(at + kReach + 1, size); ++i)
    if (view.has(i, cls)) return true;
  return false;
}

bool lasts_a_year(const Period& period) {
  if (!period.from || !period.to) return false;
  const auto length = std::chrono::sys_days(*period.to) - std::chrono::sys_days(*period.from);
  return length >= std::chrono::days(364) && length <= std::chrono::days(366);
}

// "The 2009-10 budget"
bool spans_two(const Period& period) {
  return static_cast<int>(period.to->year()) == static_cast<int>(period.from->year()) + 1;
}

// Is it over, or will be in so many days?
bool is_over(const Period& period, const Context& context, std::chrono::days left) {
  const std::optional<Period>& now = context.published;
  return now && now->from &&
         std::chrono::sys_days(*period.to) < std::chrono::sys_days(*now->from) + left;
}

// The day of publication, or that or the week of the session near it.
bool is_of_session(const Period& period, const Context& context) {
  constexpr int kWeek = 7, kSession = 8;  // days
  const std::optional<Period>& now = context.published;
  if (!period.from || !period.to || !now || !now->from) return false;
  const auto length = std::chrono::sys_days(*period.to) - std::chrono::sys_days(*period.from);
  const auto age = std::chrono::sys_days(*now->from) - std::chrono::sys_days(*period.to);
  return length.count() < kWeek && std::abs(age.count()) <= kSession;
}

// "At the end of December", where the budget was passed then.
bool may_be_session(const Placed& placed) {
  constexpr std::chrono::days kMonth{31};
  if (placed.use == Use::Base || placed.since || !placed.period || !placed.period->from ||
      !placed.period->to)
    return false;
  return std::chrono::sys_days(*placed.period->to) - std::chrono::sys_days(*placed.period->from) <
         kMonth;
}

// «На 2025 год и плановый период 2026 и 2027 годов»
bool is_planned_behind(const Placed& placed, const std::optional<Period>& year) {
  return placed.use == Use::Main && placed.period && placed.period->from && year && year->to &&
         std::chrono::sys_days(*placed.period->from) - std::chrono::sys_days(*year->to) ==
             std::chrono::days(1);
}

// Money, and what percentages there are of it.
bool is_of_money(const Quantity& quantity) {
  return unit::is_currency(quantity.unit) || quantity.unit == unit::kPercent ||
         quantity.unit == unit::kRatio;
}

// What may turn out to be money: «добавят 210 миллионов».
bool may_be_of_money(const Quantity& quantity) {
  return is_of_money(quantity) || (quantity.unit == unit::kCount && quantity.low &&
                                   *quantity.low >= Decimal(1'000'000));
}

// `acts`: its sentence tells of the session, so that a day in it is that of the session.
bool may_be_of_budget(const ClaimDraft& draft, const Context& context, bool acts) {
  if (draft.timeless || draft.found.exchange_rate || !may_be_of_money(draft.found.quantity))
    return false;
  if (!draft.period) return true;
  // «Остатки на начало года»: what is foreseen is of no day that is over.
  if (draft.status == Status::Forecast && draft.period->text.empty() && draft.period->from &&
      draft.period->from == draft.period->to)
    return true;
  const bool session = draft.dated == Dated::During || draft.dated == Dated::Now;
  return is_of_session(*draft.period, context) &&
         (draft.period->text.empty() || (acts && session));
}

// «Вырос со 139 млн»: of the year before, where a new one is told of.
bool is_told_from(const ClaimDraft& draft, const Context& context) {
  const std::optional<Period>&period = draft.period, &now = context.published;
  if (!draft.compared || draft.timeless || !is_of_money(draft.found.quantity)) return false;
  if (!period) return true;
  return period->text.empty() && now && now->from && period->from &&
         (is_of_session(*period, context) ||
          period->edtf == std::to_string(static_cast<int>(now->from->year()) - 1));
}

// "Next year", in words.
bool is_of_next_year(const ClaimDraft& draft, const Context& context) {
  const std::optional<Period>&period = draft.period, &now = context.published;
  return is_of_money(draft.found.quantity) && period && period->edtf.size() == 4 && now &&
         now->from && period->edtf == std::to_string(static_cast<int>(now->from->year()) + 1) &&
         period->text.find(period->edtf) == std::string::npos;
}

// A budget year that the calendar does not know, and that ends within `next`.
bool ends_in(const Period& year, const Period& next) {
  return year.edtf.size() != 4 && year.to && next.from && year.to->year() == next.from->year();
}

}  // namespace

// Does the year belong to the budget at `at`, or is it one of accounts ("the coming fiscal year"),
// wherever it stands?
void BudgetTalk::note_year(const PeriodSetting& setting, const Placed& placed,
                           std::optional<std::uint32_t> at) {
  constexpr std::uint32_t kBefore = 5, kBehind = 8;  // items
  const PeriodRow& row = setting.framed_row(placed);
  if (year_ || offset_ || placed.use == Use::Base || placed.since) return;
  const bool accounts =
      row.part == Part::Fiscal || row.part == Part::BudgetYear || row.part == Part::SplitYear;
  const bool near = at && (placed.item < *at ? placed.item + kBefore >= *at
                                             : placed.item <= *at + kBehind);
  const bool whole = row.part == Part::Whole && row.step == Step::Year;
  if (row.anchor == Anchor::Published && (row.part == Part::BudgetYear || (whole && near))) {
    if (row.offset < 0) return;
    offset_ = row.offset;
    accounts_ = accounts;
    return;
  }
  if (!placed.period || !placed.period->from || !placed.period->to) return;
  const bool two = near && row.part == Part::YearSpan && spans_two(*placed.period);
  if (!two && !lasts_a_year(*placed.period)) return;
  const bool coming = placed.period->edtf.size() != 4 && is_ahead(setting.context, placed);
  if (!near && !accounts && !coming) return;
  if (!is_over(*placed.period, setting.context, near ? std::chrono::days(0) : kDrawnUp))
    year_ = placed.period;
  guessed_ = row.part == Part::BudgetYear && !setting.context.budget_year;
}

void BudgetTalk::read_opening(const Reading& reading, const Context& context) {
  const PackClasses& classes = reading.grammar.pack_classes;
  Context copy = context;  // placing notes what the section has told, which it has already
  const PeriodSetting setting{reading.grammar,
                              reading.view,
                              reading.periods,
                              copy,
                              {reading.grammar, reading.view, reading.phrases}};
  const PeriodPlacing placing(setting, reading.phrases);
  constexpr int kMentions = 4;  // that a sentence may need
  int mentions = 0;
  for (std::uint32_t at = 0; at < reading.view.items.size() && mentions < kMentions; ++at) {
    if (!names_budget(reading.grammar, reading.view, at)) continue;
    ++mentions;
    const bool amended = stands_near(reading.view, classes.budget_amended, at);
    amended_ = amended_ || amended;
    // "Ahead of the budget", behind figures of something else, tells of no budget.
    told_ = told_ || (!opened_ && (amended || stands_near(reading.view, classes.budget_made, at)));
    for (const Placed& placed : placing.all()) note_year(setting, placed, at);
  }
  for (const Placed& placed : placing.all())
    if (told_ && asides_.size() < kSentences &&
        (may_be_session(placed) || is_planned_behind(placed, year_)))
      asides_.push_back(placed.period->edtf);
  for (const Placed& placed : placing.all()) note_year(setting, placed, std::nullopt);
}

void BudgetTalk::read(const Reading& reading, const std::vector<ClaimDraft>& drafts,
                      std::size_t first, const Context& context) {
  const SentenceView& view = reading.view;
  const PackClasses& classes = reading.grammar.pack_classes;
  const bool opening = (context.heading || context.paragraphs <= kOpening) &&
                       sentences_++ < kSentences;
  if (!opening && !told_) return;
  bool named = false, acts = false, turns = false,
       other = context.on_survey || tells_of_trade(reading);
  for (std::uint32_t at = 0; at < view.items.size(); ++at) {
    named = named || names_budget(reading.grammar, view, at);
    acts = acts || view.has(at, classes.budget_made) || view.has(at, classes.budget_amended);
    turns = turns || (at < 2 && context.paragraphs > 1 && view.has(at, classes.turning));
    other = other || view.has(at, classes.survey);
  }
  if (named) last_ = context.paragraphs;
  away_ = !named && (away_ || turns || context.paragraphs > last_ + kSilence);
  if (opening && (named || (told_ && !reading.periods.empty()))) read_opening(reading, context);
  opened_ = opened_ || (!context.heading && !drafts.empty());
  if (away_ || other) return;
  const bool between = tells_two_levels(drafts);
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    if (between && drafts[i].measure.role == Role::Change) continue;
    const std::optional<Period>& period = drafts[i].period;
    const bool aside = period && period->text.empty() &&
                       std::find(asides_.begin(), asides_.end(), period->edtf) != asides_.end();
    if (is_told_from(drafts[i], context))
      before_.push_back(first + i);
    else if (aside && may_be_of_money(drafts[i].found.quantity))
      figures_.push_back(first + i);
    else if (may_be_of_budget(drafts[i], context, acts && (named || opening)))
      figures_.push_back(first + i);
    else if (is_of_next_year(drafts[i], context))
      next_.push_back(first + i);
  }
}

// Whose budget years they are: of the money's country, unless that is used by others, too.  "Rs"
// in a title tells less than the sums further down.
std::optional<BudgetYear> BudgetTalk::kind_of(const Context& context,
                                              const std::vector<Claim>& claims) const {
  constexpr std::size_t kCountry = 2;  // letters of a currency that name its country
  for (auto c = figures_.rbegin(); c != figures_.rend(); ++c) {
    const std::string& unit = claims[*c].quantity.unit;
    if (!unit::is_currency(unit)) continue;
    const bool dollars = unit.starts_with("USD");
    if (dollars && context.budget_year) break;
    if (const auto year = budget_year_of(unit.substr(0, kCountry))) return year;
    break;
  }
  return context.budget_year;
}

// Late in a budget year it is the next one that is drawn up.
std::optional<Period> BudgetTalk::year_of(const Context& context,
                                          const std::vector<Claim>& claims) const {
  constexpr unsigned kFederal = 10;  // its states and towns have years of their own
  const std::optional<Period>& now = context.published;
  const std::optional<BudgetYear> known = kind_of(context, claims);
  if (year_ && guessed_ && known && year_->from)
    return budget_year_from(*known, static_cast<int>(year_->from->year()));
  if (year_) return year_;
  if (!now || !now->from || now->from != now->to) return std::nullopt;
  const BudgetYear kind = known.value_or(BudgetYear{});
  const bool federal = kind.first_month == kFederal;
  if (offset_) {
    if (accounts_ && !known) return std::nullopt;
    return budget_year_at(federal && !accounts_ ? BudgetYear{} : kind, *now->from, *offset_);
  }
  if (federal) return std::nullopt;
  const Period current = budget_year_at(kind, *now->from, 0);
  if (amended_) return current;
  if (is_over(current, context, kDrawnUp)) return budget_year_at(kind, *now->from, 1);
  return kind.first_month == 1 ? std::optional(current) : std::nullopt;
}

void BudgetTalk::settle(const Context& context, std::vector<Claim>& claims) {
  const std::optional<Period> year = told_ ? year_of(context, claims) : std::nullopt;
  // What an amended one was before is of the same year.
  if (amended_) figures_.insert(figures_.end(), before_.begin(), before_.end());
  for (const std::size_t c : figures_) {
    if (!year) break;
    if (!is_of_money(claims[c].quantity)) continue;
    claims[c].period = year;
    claims[c].period->text.clear();
  }
  for (const std::size_t c : next_)
    if (year && claims[c].period && ends_in(*year, *claims[c].period))
      redate(claims[c].period, *year);
  *this = {};
}

}  // namespace attest
