#include "extraction/quantities/units.h"

#include <algorithm>

#include "claims/unit.h"
#include "extraction/quantities/bare_ages.h"
#include "extraction/quantities/bare_units.h"
#include "extraction/quantities/counted_nouns.h"
#include "extraction/quantities/currencies.h"
#include "extraction/quantities/fahrenheit.h"
#include "extraction/quantities/fronted_nouns.h"
#include "extraction/quantities/left_out_units.h"
#include "extraction/quantities/letter_millions.h"
#include "extraction/quantities/national_money.h"
#include "extraction/quantities/neighbour_units.h"
#include "extraction/quantities/own_scales.h"
#include "extraction/quantities/poll_points.h"
#include "extraction/quantities/pounds.h"
#include "extraction/quantities/shares_again.h"

namespace attest {
namespace {

class UnitReader {
 public:
  UnitReader(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
             std::vector<ClaimDraft>& drafts, Context& context)
      : grammar_(grammar),
        view_(view),
        phrases_(phrases),
        drafts_(drafts),
        context_(context),
        nouns_(grammar, view, phrases),
        shares_told_(context.percentages && !context.opens_block) {}

  void read(std::size_t i) {
    ClaimDraft& draft = drafts_[i];
    QuantityFound& found = draft.found;
    const bool bare = found.quantity.unit.empty();
    const QuantityFound* before = i > 0 ? &drafts_[i - 1].found : nullptr;
    if (before != nullptr && in_other_cells(view_, *before, found)) forget();
    const PhraseMatch* noun = nouns_.noun_of(found);
    // 명, 대: a counter belongs to some number and names nothing.
    if (noun != nullptr && !row_of(*noun).in_span) {
      draft.noun = noun->begin;
      draft.measure.text = slice(view_.text, view_.span_of(noun->begin, noun->end));
    }
    if (bare) take_power_beside(grammar_, view_, phrases_, drafts_, i);
    if (bare && is_on_own_scale(grammar_, view_, phrases_, before, found, previous_)) {
      take(draft, unit::kCount, 1);
    } else if (bare && !take_written(i) && !take_neighbours(i)) {
      take_counted(i);
    }
    if (bare && before != nullptr) go_on(*before, found);
    const std::string& unit = found.quantity.unit;
    const bool measured = carries(unit) || unit::is_duration(unit);
    if (carries(unit) && !is_worded(found) && !converts(found)) remember(found, bare, noun);
    if (measured && found.unit_written && !is_whole(found.quantity)) fractional_ = unit;
  }

 private:
  [[nodiscard]] const CountedRow& row_of(const PhraseMatch& noun) const {
    return grammar_.rules.counted[noun.row.row];
  }

  void take(ClaimDraft& draft, std::string_view unit, double sure) const {
    draft.found.quantity.unit = unit;
    draft.confidence *= sure;
  }
  void take(ClaimDraft& draft, const PhraseMatch& noun, double sure) const {
    take(draft, row_of(noun).unit, sure);
    draft.found.rules.push_back(noun.row);
  }

  // The unit that another figure is written with.
  bool take_written(std::size_t i) {
    QuantityFound& found = drafts_[i].found;
    // «2,1 тыс. опрошенных, 48 %»: what is counted is written already.
    const bool counted = phrases_.beginning_at(found.end, Table::Counted) != nullptr ||
                         begins_verb(grammar_, phrases_, found.end);
    const bool from = begins_change(grammar_, phrases_, found);  // «с 64 до 97 дней»
    const std::string_view against = time_set_against(grammar_, view_, phrases_, drafts_, i);
    std::string_view shared = unit_of_next(grammar_, view_, drafts_, i, from, counted);
    if (shared.empty()) shared = unit_of_sides(grammar_, view_, phrases_, drafts_, i);
    if (!against.empty()) {
      found.quantity.unit = against;
    } else if (!shared.empty()) {
      found.quantity.unit = shared;
      const QuantityFound* last = end_of_list(grammar_, view_, drafts_, i);
      if (from) share_power(found, drafts_[i + 1].found);
      if (last != nullptr && joins_powers(found, *last)) share_power(found, *last);
    } else if (is_share_in_parallel(grammar_, view_, phrases_, drafts_, i) ||
               (!counted && goes_on_in_percent(grammar_, view_, phrases_, drafts_, i)) ||
               (!counted && is_share_again(grammar_, view_, phrases_, drafts_, i, shares_told_))) {
      found.quantity.unit = unit::kPercent;
    }
    return !found.quantity.unit.empty();
  }

  // The unit that the words and figures around it leave no doubt of.
  bool take_neighbours(std::size_t i) {
    ClaimDraft& draft = drafts_[i];
    const QuantityFound& found = draft.found;
    const bool age = is_age_in_apposition(grammar_, view_, phrases_, found) ||
                     is_age_of_group(grammar_, view_, phrases_, found) ||
                     (is_next_age(drafts_, i) && nouns_.noun_after(found.end) == nullptr);
    const std::string_view worth = worth_in(grammar_, phrases_, found);
    if (age) {
      take(draft, "year-person", 1);
    } else if (!unit::is_currency(previous_) && is_temperature(grammar_, view_, phrases_, found)) {
      take(draft, "celsius", 0.9);
    } else if (!worth.empty()) {
      take(draft, worth, 1);
    } else if (!is_whole(found.quantity) && is_of_percentage(grammar_, view_, found)) {
      take(draft, unit::kPercent, 1);  // "The pass percentage is 94.48"
    } else if (i > 0 &&
               is_share_left(grammar_, view_, phrases_, drafts_[i - 1].found, found)) {
      take(draft, unit::kPercent, 0.95);
    } else if (!is_whole(found.quantity) && !fractional_.empty()) {
      take(draft, fractional_, 0.9);  // "81.1 years for women and 76.2 for men"
    }
    return !found.quantity.unit.empty();
  }

  // What is counted: the noun behind, else what was counted before, else the noun before.
  void take_counted(std::size_t i) {
    ClaimDraft& draft = drafts_[i];
    const QuantityFound& found = draft.found;
    const bool does = phrases_.beginning_at(found.end, Table::Counted) == nullptr &&
                      begins_verb(grammar_, phrases_, found.end);
    const std::string& before = previous_.empty() ? context_.unit : previous_;
    const PhraseMatch* after = does ? nullptr : nouns_.noun_after(found.end);
    // 추경 12조원 본회의 통과: a counter of so many stands right behind the number.
    if (after != nullptr && after->begin > found.end && is_bare_sum(grammar_, found))
      after = nullptr;
    // «Зарплата — 30 тысяч рублей. Врачей 9 тысяч»
    const PhraseMatch* first = phrases_.beginning_at(0, Table::Counted);
    const bool alone = after == nullptr && first != nullptr && i == 0;
    if (alone && opens_on_what_it_counts(grammar_, view_, found)) return take(draft, *first, 1);
    const std::string_view sum = after == nullptr && !does && !nouns_.names_plural(found)
                                     ? sum_by_noun(grammar_, phrases_, context_, found)
                                     : std::string_view();
    if (!sum.empty()) return take(draft, sum, 0.85);
    const bool verb = does || view_.has(found.end, grammar_.pack_classes.was);
    if (verb && !previous_.empty() && goes_on_as_subject(grammar_, view_, drafts_, i)) {
      take(draft, previous_, 0.95);
    } else if (is_of_these(found) && !before.empty()) {
      take(draft, before, 1);
    } else if (after != nullptr) {
      take(draft, *after, 1);
    } else if (nouns_.names_plural(found) || counts_quoted(grammar_, view_, found)) {
      take(draft, counts_of_people(found) ? unit::kPerson : unit::kCount, 1);
    } else if (is_behind_these(found) && !before.empty()) {
      take(draft, before, 0.95);  // «12 медалей, из них пять золотых»
    } else if (nouns_.counts_people(found)) {
      take(draft, unit::kPerson, 1);
    } else if (!context_.unit.empty() && stands_beside_name(view_, found)) {
      take(draft, context_.unit, 0.85);
    } else if (counts_compound(found)) {
      take(draft, unit::kCount, 1);
    } else {
      take_before(i);
    }
  }

  void take_before(std::size_t i) {
    ClaimDraft& draft = drafts_[i];
    const QuantityFound& found = draft.found;
    const PhraseMatch* own =
        nouns_.is_part(found) ? nullptr : nouns_.noun_before(found.begin, previous_end_);
    const bool bare_sum = is_bare_sum(grammar_, found);
    const std::string_view money = money_of_milliards(grammar_, context_, previous_, own, found);
    if (!money.empty()) return take(draft, money, 0.85);
    const bool goes_on = own == nullptr || nouns_.tells_where(*own, found) ||
                         is_paid(grammar_, view_, found, previous_) ||
                         is_difference(grammar_, phrases_, found) ||
                         is_set_against(grammar_, phrases_, found) ||
                         (previous_end_ > 0 && is_hung_on(grammar_, *own, found)) ||
                         (i > 0 && is_of_same_noun(view_, drafts_[i - 1].found, found));
    if (own == nullptr && previous_ == unit::kCount && bare_sum) {
      take(draft, grammar_.rules.bare_sum, 0.8);  // 340만 돌파, 270억 대작
    } else if (!scaled_.empty() && found.multiplier > 1 && goes_on) {
      take(draft, scaled_, 0.9);  // "203 million pounds in 14 accounts, from 241 million"
    } else if (!previous_.empty() && goes_on) {
      take(draft, unit_gone_on_with(view_, drafts_, i, previous_), 0.9);  // "80 in May, 64 in June"
    } else if (found.multiplier > 1 && found.multiplier == context_.scale &&
               !(own != nullptr && unit::is_currency(context_.scaled_unit) &&
                 stands_at(grammar_, phrases_, *own, found))) {
      take(draft, context_.scaled_unit, 0.85);  // "82.4 million tonnes. Barley gave 16.7 million"
    } else if (own != nullptr) {
      take(draft, *own, 0.95);
    } else if (found.multiplier > 1 && context_.scale > 1) {
      take(draft, context_.scaled_unit, 0.8);  // «1,24 млн человек — больше, чем (540 тыс.)»
    } else if (bare_sum) {
      take(draft, grammar_.rules.bare_sum, 0.8);
    } else if (is_sum(found)) {
      take(draft, context_.sum, 0.8);  // «Ушло 26 400 рублей. Год назад обходились 21 тысячей»
    } else if (nouns_.names_thing(found) || opens_on_what_it_counts(grammar_, view_, found)) {
      take(draft, unit::kCount, 1);
    } else if (const std::string_view moved = nouns_.unit_of_moved(found); !moved.empty()) {
      take(draft, moved, 0.9);
    } else {
      take(draft, context_.unit.empty() ? unit::kCount : std::string_view(context_.unit), 0.7);
    }
  }

  [[nodiscard]] bool is_sum(const QuantityFound& found) const {
    constexpr Decimal kSum = 1000;  // fewer may be anything
    return grammar_.rules.money_goes_on && !context_.sum.empty() && found.quantity.low &&
           *found.quantity.low >= kSum;
  }

  // «30 тысяч человек, 505 из которых»
  [[nodiscard]] bool is_of_these(const QuantityFound& found) const {
    const PackClasses& classes = grammar_.pack_classes;
    return view_.has(found.end, classes.part_of) && classes.these != 0 &&
           view_.has(found.end + 1, classes.these);
  }

  // «Тела двоих проходчиков»
  [[nodiscard]] bool counts_of_people(const QuantityFound& found) const {
    for (std::uint32_t at = found.begin; at < found.end; ++at)
      if (view_.has(at, grammar_.pack_classes.of_people)) return true;
    return false;
  }

  [[nodiscard]] bool is_behind_these(const QuantityFound& found) const {
    const PackClasses& classes = grammar_.pack_classes;
    if (counts_of_people(found)) return false;  // «40 аварий, из них двое …»
    return found.begin > 1 && classes.these != 0 && view_.has(found.begin - 1, classes.these) &&
           view_.has(found.begin - 2, classes.part_of);
  }

  // "400,000 Olympic-sized pools"
  [[nodiscard]] bool counts_compound(const QuantityFound& found) const {
    return nouns_.names_thing(found) && found.end + 1 < view_.items.size() &&
           view_.is_mark(found.end + 1, "-") && !unit::is_duration(previous_);
  }

  // In the power of the figure before it, and below zero with it.
  void go_on(const QuantityFound& before, QuantityFound& found) const {
    if (goes_on_in_power(grammar_, view_, phrases_, before, found)) share_power(found, before);
    if (before.below_zero && before.quantity.unit == found.quantity.unit)
      turn_below_zero(found);  // «ночью 20–25 градусов мороза, днём 13–15»
  }

  // "412.6 million pounds ($532 million), up from 387.8 million": the bracket tells the same again.
  [[nodiscard]] bool converts(const QuantityFound& found) const {
    return found.unit_written && found.begin > 0 && previous_end_ + 1 == found.begin &&
           view_.is_mark(found.begin - 1, "(") && found.quantity.unit != previous_;
  }

  void remember(const QuantityFound& found, bool bare, const PhraseMatch* noun) {
    if (found.unit_written && found.multiplier > 1) {
      context_.scale = found.multiplier;
      context_.scaled_unit = found.quantity.unit;
    }
    if (found.multiplier > 1) scaled_ = found.quantity.unit;
    // «Пришли 28 350 человек. Меньше всего — 4,1 тыс.», whatever was paid in thousands before
    if (found.multiplier == 1 && found.unit_written && found.quantity.low &&
        *found.quantity.low >= Decimal(context_.scale))
      context_.scaled_unit = found.quantity.unit;
    context_.sum = unit::is_currency(found.quantity.unit) ? found.quantity.unit : std::string();
    previous_end_ = found.end;
    previous_ = found.quantity.unit;
    // Money is written at each figure, so only what nouns count goes on to the next sentence.
    if (bare && noun != nullptr && row_of(*noun).unit == previous_) context_.unit = previous_;
  }

  void forget() {
    for (std::string* one : {&previous_, &scaled_, &fractional_}) one->clear();
  }

  const Grammar& grammar_;
  const SentenceView& view_;
  const Phrases& phrases_;
  std::vector<ClaimDraft>& drafts_;
  Context& context_;
  const CountedNouns nouns_;
  std::string previous_;    // of the figure before, in this sentence
  std::string scaled_;      // of the last one that is written with a power of its own
  std::string fractional_;  // of the figure before that was no whole number
  std::uint32_t previous_end_ = 0;
  const bool shares_told_;  // the last figure with a unit before this sentence was a share
};

}  // namespace

void infer_units(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                 std::vector<ClaimDraft>& drafts, Context& context) {
  read_whose_money(grammar, phrases, drafts, context.money);
  settle_points(grammar, view, phrases, drafts, context);
  settle_warmth(context.outlet_money, drafts);
  settle_weights(grammar, view, context, drafts);
  UnitReader reader(grammar, view, phrases, drafts, context);
  for (std::size_t i = 0; i < drafts.size(); ++i) reader.read(i);
  read_letter_millions(grammar, view, drafts);
}

}  // namespace attest
