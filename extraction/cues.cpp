#include "extraction/cues.h"

#include <algorithm>
#include <span>

#include "claims/unit.h"
#include "extraction/surroundings.h"

namespace attest {
namespace {

constexpr std::uint32_t kWindow = 200;   // items looked at on either side of a figure
constexpr std::uint32_t kBracket = 8;    // items in a bracket that is passed over
constexpr std::uint32_t kReach = 8;      // items between a cue and the quantity it speaks of
constexpr std::uint32_t kBehind = 3;     // items from "5%" to "inflation"
constexpr std::uint32_t kRestating = 3;  // items from "210" to "0.6%": "points , or"

class CueReader {
 public:
  CueReader(const Grammar& grammar, const SentenceView& view, const Phrases& phrases)
      : grammar_(grammar), view_(view), phrases_(phrases) {
    std::uint32_t covered = 0;  // by cues that began before: «чем ждали» is no forecast
    for (const PhraseMatch& match : phrases.all()) {
      if (match.row.table != Table::Cue) continue;
      const bool inside =
          !cues_.empty() && match.end <= covered && cues_.back()->begin < match.begin;
      if (!inside) cues_.push_back(&match);
      covered = std::max(covered, match.end);
    }
    number_clauses();
    std::uint32_t quote = 0;  // odd inside of quotation marks
    for (std::uint32_t at = 0; at < view.items.size(); ++at) {
      const bool open = view.is_mark(at, "“"), close = view.is_mark(at, "”");
      if (view.is_mark(at, "\"") || (open && quote % 2 == 0) || (close && quote % 2 == 1)) ++quote;
      quote_.push_back(quote);
    }
  }

  void read(ClaimDraft& draft, const ClaimDraft* before) const {
    unbind_level(draft, before);
    unbind_length(draft.found);
    read_role(draft);
    if (before != nullptr) go_on_as(*before, draft);
    const bool expects = is_subject(draft.found) && expects_itself(draft.found);
    for (const PhraseMatch* match : around(draft.found.begin))
      if (same_clause(match->begin, draft.found.begin) && heard(match->begin, draft.found.begin) &&
          !is_of_another(*match, draft.found) && !is_outside_of_aside(*match, draft.found) &&
          !(expects && cue(*match) == Cue::Forecast) && reaches(*match, draft.found))
        read_standing(*match, draft);
    if (is_left_by_forecast(draft.found)) draft.status = Status::Asserted;
    // "Some 62% plan to hire, up from 58%": what is compared with a fact is one.
    const bool from = adjacent_before(draft.found.begin, Cue::FromLevel, Cue::FromLevel) != nullptr;
    if (from && before != nullptr && draft.status == Status::Forecast &&
        before->found.quantity.unit == draft.found.quantity.unit)
      draft.status = before->status;
  }

 private:
  // "Will rise to $12 from $11": what it rises from is so already, unless an earlier forecast is
  // what is raised.
  bool is_left_by_forecast(const QuantityFound& q) const {
    if (adjacent_before(q.begin, Cue::FromLevel, Cue::FromLevel) == nullptr) return false;
    const auto near = around(q.begin);
    for (const PhraseMatch* mover : near) {
      if ((cue(*mover) != Cue::Up && cue(*mover) != Cue::Down) || mover->begin >= q.begin ||
          mover->begin + 2 * kReach < q.begin || !same_clause(mover->begin, q.begin))
        continue;
      for (const PhraseMatch* m : near)  // "will rise", "expected to rise"
        if (cue(*m) == Cue::Forecast && m->begin < mover->begin && m->end <= mover->begin &&
            m->end + 1 >= mover->begin)
          return true;
    }
    return false;
  }

  // «Выросли на 9 %, а номинальные — на 18 %»: a dash for the verb goes the way of the verb.
  void go_on_as(const ClaimDraft& before, ClaimDraft& draft) const {
    Measure& own = draft.measure;
    const std::uint32_t at = draft.found.begin;
    if (own.role != Role::Change || own.direction != Direction::None || at < 2) return;
    if (before.measure.role != Role::Change || !view_.is_mark(at - 2, "—")) return;
    if (adjacent_before(at, Cue::ByAmount, Cue::ByAmount) != nullptr)
      own.direction = before.measure.direction;
  }

  // Where verbs come last, what is alleged stands before the word that says so: 혐의로
  // 기소된 A씨에게 징역 3년을 선고했다.
  bool reaches(const PhraseMatch& match, const QuantityFound& q) const {
    const bool backward = cue(match) == Cue::Alleged || cue(match) == Cue::Denied;
    return !backward || grammar_.rules.order == WordOrder::HeadFirst || q.begin < match.begin;
  }

  // «вырос до 5 млн», «на 23,9 %, до 8,8 трлн»: the same word bounds other figures («до 40
  // человек»), but behind a change it names the level reached.
  void unbind_level(ClaimDraft& draft, const ClaimDraft* before) const {
    QuantityFound& q = draft.found;
    if (q.quantity.modifier != Modifier::AtMost || q.quantity.low || !q.quantity.high) return;
    const PhraseMatch* to = nullptr;
    for (const PhraseMatch* m : around(q.begin))
      if (cue(*m) == Cue::ToLevel && m->begin == q.begin && m->end < q.end) to = m;
    if (to == nullptr) return;
    if (to->end - to->begin > 1 && !follows_mover(q.begin)) return;
    const bool follows_change = before != nullptr && before->measure.role == Role::Change &&
                                before->found.end + 1 >= q.begin;
    // «До минус двух»: no frost has a bound above.
    const bool frost = *q.quantity.high < Decimal(0);
    if (to->end - to->begin == 1 && !follows_change && !follows_start(before, q) && !frost &&
        nearest(q, kReach, 0) == nullptr)
      return;
    q.begin = to->end;
    q.span.begin = view_.tokens[view_.items[q.begin].first].span.begin;
    q.quantity.low = q.quantity.high;
    q.quantity.modifier = Modifier::Exact;
  }

  // «С 780 рублей в 2022 году до 1040»: what the change began at stands before it.
  bool follows_start(const ClaimDraft* before, const QuantityFound& q) const {
    return before != nullptr && before->found.end + kReach >= q.begin &&
           adjacent_before(before->found.begin, Cue::FromLevel, Cue::FromLevel) != nullptr;
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

  // "Edged up to 4.2%", "was revised up to 2.4%", but "winds of up to 225 kph".
  bool follows_mover(std::uint32_t item) const {
    for (const PhraseMatch* m : around(item))
      if ((cue(*m) == Cue::Up || cue(*m) == Cue::Revised) && m->begin < item && m->end >= item)
        return true;
    return false;
  }

  void number_clauses() {
    clause_.assign(view_.items.size() + 1, 0);
    for (const PhraseMatch* m : cues_)
      if (cue(*m) == Cue::Clause) ++clause_[m->end];
    for (std::uint32_t at = 0; at + 1 < clause_.size(); ++at)
      clause_[at + 1] += clause_[at] + (view_.is_mark(at, ";") ? 1U : 0U);
  }

  // The cues within reach of an item; a window, so that a sentence of nothing but figures
  // stays linear.
  std::span<const PhraseMatch* const> around(std::uint32_t item) const {
    const auto begins_before = [](const PhraseMatch* m, std::uint32_t at) { return m->begin < at; };
    const auto first = std::lower_bound(cues_.begin(), cues_.end(),
                                        item > kWindow ? item - kWindow : 0, begins_before);
    const auto last = std::lower_bound(first, cues_.end(), item + kWindow, begins_before);
    return {first, last};
  }

  // A verb of the future and one of expecting make forecasts.
  Cue cue(const PhraseMatch& match) const {
    const Cue said = row_cue(match);
    const bool forecast = said == Cue::Future || said == Cue::Expected || said == Cue::Expects;
    return forecast ? Cue::Forecast : said;
  }
  Cue row_cue(const PhraseMatch& match) const { return grammar_.rules.cues[match.row.row].cue; }

  // The phrase of one of two cues that ends right before `item`, or begins at it.
  const PhraseMatch* adjacent_before(std::uint32_t item, Cue a, Cue b) const {
    for (const PhraseMatch* m : around(item))
      if (m->end == item && (cue(*m) == a || cue(*m) == b)) return m;
    return nullptr;
  }
  const PhraseMatch* nearest(const QuantityFound& q, std::uint32_t before,
                             std::uint32_t after) const {
    const PhraseMatch* best = nullptr;
    std::uint32_t best_distance = ~0U;
    for (const PhraseMatch* m : around(q.begin)) {
      if (cue(*m) != Cue::Up && cue(*m) != Cue::Down) continue;
      const bool is_before = m->end <= q.begin;
      if (!is_before && m->begin < q.end) continue;
      const std::uint32_t distance = is_before ? q.begin - m->end : m->begin - q.end;
      if (distance > (is_before ? before : after) || distance >= best_distance) continue;
      if (!is_before && (comma_between(q.end, m->begin) || dash_between(q.end, m->begin))) continue;
      // "The 10-year note fell", "of nine markets eight grew": they did, not their number.
      if (!is_before && (is_compound(q) || view_.has(m->begin, classes_.moved))) continue;
      if (!same_clause(m->begin, q.begin) ||
          quantity_between(is_before ? m->end : q.end, is_before ? q.begin : m->begin))
        continue;
      if (is_before && differs_between(m->end, q.begin)) continue;
      best = m;
      best_distance = distance;
    }
    return best;
  }

  // A measure joined to its number by a hyphen tells of a noun: "10-year".
  bool is_compound(const QuantityFound& q) const {
    return q.end == q.begin + 3 && view_.is_mark(q.begin + 1, "-");
  }

  // The figure that "10% more than $3bn" compares with another.
  const PhraseMatch* comparison_behind(const QuantityFound& q) const {
    for (const PhraseMatch* m : phrases_.all_beginning(q.end, Table::Modifier))
      if (compares_figures(grammar_.rules, view_, phrases_, *m)) return m;
    return nullptr;
  }

  // «20,1 % взрослых — меньше, чем»: what follows the dash tells of the figure, anew.
  bool dash_between(std::uint32_t from, std::uint32_t to) const {
    for (; from < to; ++from)
      if (view_.is_mark(from, "—") || view_.is_mark(from, "–") || view_.is_mark(from, ":"))
        return true;
    return false;
  }

  bool period_between(std::uint32_t from, std::uint32_t to) const {
    for (; from < to; ++from)
      if (view_.items[from].kind == Item::Kind::Period) return true;
    return false;
  }

  // «меньше, чем в 2018-м (46,9 %)»: what stands behind "than" did not itself fall.
  bool differs_between(std::uint32_t from, std::uint32_t to) const {
    const auto near = around(to);
    return std::any_of(near.begin(), near.end(), [&](const PhraseMatch* m) {
      return cue(*m) == Cue::Difference && m->begin >= from && m->end < to &&
             period_between(m->end, to);
    });
  }

  // "climbed above 40": the modifier itself names the level.
  bool bounded_by_level(const QuantityFound& q) const {
    const auto near = around(q.begin);
    return std::any_of(near.begin(), near.end(), [&](const PhraseMatch* m) {
      return cue(*m) == Cue::ToLevel && m->begin == q.begin && m->end < q.end;
    });
  }

  bool comma_between(std::uint32_t from, std::uint32_t to) const {
    for (std::uint32_t at = from; at < to; ++at)
      if (view_.is_mark(at, ",")) return true;
    return false;
  }

  bool quantity_between(std::uint32_t from, std::uint32_t to) const {
    for (std::uint32_t at = from; at < to; ++at)
      if (view_.items[at].kind == Item::Kind::Number) return true;
    return false;
  }

  bool same_clause(std::uint32_t a, std::uint32_t b) const { return clause_[a] == clause_[b]; }

  // What is said within one quotation does not speak of another.
  bool heard(std::uint32_t cue_item, std::uint32_t item) const {
    return quote_[cue_item] % 2 == 0 || quote_[cue_item] == quote_[item];
  }

  // "A guide who will see them over", "short of the 178 that polls had given": behind a relative
  // pronoun or a comparison, an expectation is not of the figure before it.
  bool is_of_another(const PhraseMatch& match, const QuantityFound& q) const {
    if (match.begin < q.end || cue(match) != Cue::Forecast) return false;
    // «Половина компаний ждёт роста»: half of them there are, whatever comes of it.
    if (is_subject(q) && expects(match)) return true;
    // «410 тысяч получили, размер увеличится»: a verb of the future speaks of its own clause.
    if (row_cue(match) == Cue::Future && comma_between(q.end, match.begin)) return true;
    // "Today 15 million live there, and by 2050 more will"
    if (new_clause_between(q.end, match.begin)) return true;
    const auto near = around(q.begin);
    return std::any_of(near.begin(), near.end(), [&](const PhraseMatch* m) {
      const bool parts = cue(*m) == Cue::Relative || cue(*m) == Cue::Difference;
      return parts && m->begin >= q.end && m->end <= match.begin;
    });
  }

  // A comma with "and" or "but" right behind it.
  bool new_clause_between(std::uint32_t from, std::uint32_t to) const {
    for (std::uint32_t at = from; classes_.joining != 0 && at + 1 < to; ++at)
      if (view_.is_mark(at, ",") && view_.has(at + 1, classes_.joining)) return true;
    return false;
  }

  // "The chain, which runs 240 cafes, will open 25": what stands in a clause between commas does
  // not hear what the sentence expects.
  bool is_outside_of_aside(const PhraseMatch& match, const QuantityFound& q) const {
    if (cue(match) != Cue::Forecast) return false;
    const PhraseMatch* opens = nullptr;
    for (const PhraseMatch* m : around(q.begin))
      if (cue(*m) == Cue::Relative && m->begin > 0 && m->end <= q.begin &&
          view_.is_mark(m->begin - 1, ","))
        opens = m;
    if (opens == nullptr || comma_between(opens->end, q.begin)) return false;
    return match.begin < opens->begin || comma_between(q.end, match.begin);
  }

  bool expects(const PhraseMatch& match) const {
    const auto near = around(match.begin);
    return std::any_of(near.begin(), near.end(), [&](const PhraseMatch* m) {
      return m->begin == match.begin && row_cue(*m) == Cue::Expects;
    });
  }
  // «Двое говорят о шаге в июне», after others who wait for July: nothing but words up to the verb.
  bool expects_itself(const QuantityFound& q) const {
    for (std::uint32_t at = q.end; at < q.end + kReach && at < view_.items.size(); ++at) {
      const auto near = around(at);
      if (std::any_of(near.begin(), near.end(), [&](const PhraseMatch* m) {
            return m->begin == at && row_cue(*m) == Cue::Expects;
          }))
        return true;
      if (view_.items[at].kind != Item::Kind::Word) return false;
    }
    return false;
  }
  static bool is_subject(const QuantityFound& q) {
    const std::string& unit = q.quantity.unit;
    return unit == unit::kPerson || unit == unit::kPercent || unit == unit::kRatio;
  }

  // "Inflation of 5%", "a 5% inflation rate", but not "53% of the vote on a turnout of 41%".
  bool names_level(const QuantityFound& q) const {
    const auto near = around(q.begin);
    return std::any_of(near.begin(), near.end(), [&](const PhraseMatch* m) {
      return cue(*m) == Cue::LevelOf && same_clause(m->begin, q.begin) &&
             m->begin <= q.end + kBehind;
    });
  }

  void set_change(ClaimDraft& draft, const PhraseMatch* match) const {
    draft.measure.role = Role::Change;
    if (match == nullptr) return;
    // A change of an age is a length of time.
    if (draft.found.quantity.unit == "year-person") draft.found.quantity.unit = "year";
    draft.measure.direction = cue(*match) == Cue::Down ? Direction::Down : Direction::Up;
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
    } else if (at < view_.items.size() && view_.items[at].kind == Item::Kind::Word &&
               !view_.tokens[view_.items[at].first].space_before) {
      ending = view_.tokens[view_.items[at++].first].text;
    }
    for (const EndingCue& row : grammar_.rules.ending_cues)
      if (ending == row.ending) return nullptr;
    for (const PhraseMatch* m : around(q.begin))  // 80㎜ 내렸다: rain fell, the figure did not
      if (cue(*m) == Cue::ToLevel && m->begin < q.end && m->end > q.end) return nullptr;
    const bool in_bracket = view_.is_mark(at, ")") || view_.is_mark(at, "(");
    if (view_.is_mark(at, "("))
      at = bracket_end(at);  // 170원(1.7%) 올랐다
    else if (in_bracket)
      ++at;
    const bool share =
        !in_bracket && (q.quantity.unit == unit::kPercent || q.quantity.unit == unit::kRatio);
    for (const PhraseMatch* m : around(q.begin))
      if ((cue(*m) == Cue::Up || cue(*m) == Cue::Down) &&
          (m->begin == at || (share && m->begin == at + 1)))
        return m;
    return nullptr;
  }

  // The item behind a short bracket that opens at `at`.
  std::uint32_t bracket_end(std::uint32_t at) const {
    for (std::uint32_t close = at + 1; close <= at + kBracket; ++close)
      if (view_.is_mark(close, ")")) return close + 1;
    return at;
  }

  // Is a percentage a level? The nearest word before it that tells decides.
  bool is_level(const QuantityFound& q) const {
    const PhraseMatch* nearest_cue = nullptr;
    for (const PhraseMatch* m : around(q.begin)) {
      if ((cue(*m) != Cue::LevelOf && cue(*m) != Cue::ShareOf) || !same_clause(m->begin, q.begin))
        continue;
      if (m->begin > q.begin && (nearest_cue != nullptr || cue(*m) == Cue::ShareOf)) continue;
      if (nearest_cue == nullptr || m->begin > nearest_cue->begin || cue(*m) == Cue::ShareOf)
        nearest_cue = m;
    }
    return nearest_cue != nullptr && cue(*nearest_cue) == Cue::LevelOf;
  }

  // "The gap is 0.7 points", 2%포인트 차이: before it, or within `behind` items after it.
  bool beside_gap(const QuantityFound& q, std::uint32_t behind) const {
    const auto near = around(q.begin);
    return std::any_of(near.begin(), near.end(), [&](const PhraseMatch* m) {
      return cue(*m) == Cue::Gap && same_clause(m->begin, q.begin) && m->begin < q.end + behind &&
             m->end + kReach >= q.begin && (m->begin >= q.end || m->end <= q.begin);
    });
  }

  void read_role_of_amount(ClaimDraft& draft) const {
    const QuantityFound& q = draft.found;
    const PhraseMatch* change = verb_behind(q);
    const bool points = q.quantity.unit == unit::kPercentagePoint;
    const bool age = q.quantity.unit == "year-person";
    if (age && change == nullptr && beside_gap(q, 0)) draft.found.quantity.unit = "year";
    if (points && change == nullptr && beside_gap(q, 2)) return;
    if (change != nullptr || points) {
      set_change(draft, change);
    } else if (q.role) {
      draft.measure.role = *q.role;
    } else if (q.quantity.unit == unit::kPercent) {
      draft.measure.role = is_level(q) ? Role::Level : Role::Share;
    }
  }

  void read_role(ClaimDraft& draft) const {
    const QuantityFound& q = draft.found;
    draft.measure.direction = q.direction;
    if (grammar_.rules.order == WordOrder::HeadLast) {
      read_role_of_amount(draft);
      return;
    }
    if (adjacent_before(q.begin, Cue::ToLevel, Cue::FromLevel) == nullptr && !bounded_by_level(q)) {
      const bool by = adjacent_before(q.begin, Cue::ByAmount, Cue::ByAmount) != nullptr;
      const bool share = q.quantity.unit == unit::kPercent || q.quantity.unit == unit::kRatio ||
                         q.quantity.unit == unit::kPercentagePoint;
      const PhraseMatch* change = nearest(q, share || by ? kReach : 0, share || by ? 3 : 1);
      if (q.quantity.unit == unit::kPercentagePoint && change == nullptr && beside_gap(q, 2))
        return;
      const PhraseMatch* compared = comparison_behind(q);
      if (compared != nullptr && change == nullptr) {
        const bool more =
            grammar_.rules.modifiers[compared->row.row].modifier == Modifier::MoreThan;
        draft.measure.role = Role::Change;
        draft.measure.direction = more ? Direction::Up : Direction::Down;
        return;
      }
      // A count with "by" or «на» before it is a change only where something changes.
      // «Каждый десятый товар подешевел»: those counted fell, not their share.
      const bool of_subject =
          q.role == Role::Share && !by && change != nullptr && change->begin > q.end;
      if (of_subject) change = nullptr;
      if ((by && share) || change != nullptr || q.quantity.unit == unit::kPercentagePoint) {
        set_change(draft, change);
        return;
      }
    }
    if (q.role) {
      draft.measure.role = *q.role;
    } else if (q.quantity.unit == unit::kPercent) {
      draft.measure.role = names_level(q) ? Role::Level : Role::Share;
    }
  }

  void read_standing(const PhraseMatch& match, ClaimDraft& draft) const {
    switch (cue(match)) {
      case Cue::Estimated:
        draft.status = Status::Estimated;
        break;
      case Cue::Forecast:
        draft.status = Status::Forecast;
        break;
      case Cue::Alleged:
        draft.status = Status::Alleged;
        break;
      case Cue::Denied:
        draft.status = Status::Denied;
        break;
      case Cue::Hypothetical:
        draft.status = Status::Hypothetical;
        break;
      case Cue::Provisional:
        draft.vintage = Vintage::Provisional;
        break;
      case Cue::Revised:
        draft.vintage = Vintage::Revised;
        break;
      case Cue::Final:
        draft.vintage = Vintage::Final;
        break;
      case Cue::Flow:
        draft.measure.aspect = Aspect::Flow;
        break;
      case Cue::Stock:
        draft.measure.aspect = Aspect::Stock;
        break;
      default:
        return;
    }
    draft.found.rules.push_back(match.row);
  }

  const Grammar& grammar_;
  const SentenceView& view_;
  const Phrases& phrases_;
  const PackClasses& classes_ = grammar_.pack_classes;
  std::vector<const PhraseMatch*> cues_;
  std::vector<std::uint32_t> clause_;  // per item: the number of its clause
  std::vector<std::uint32_t> quote_;   // per item: which quotation, or the text between two
};

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

// "fell 89 cents, or 1.2%": one change said twice.
void restate_changes(const Grammar& grammar, const SentenceView& view,
                     std::vector<ClaimDraft>& drafts) {
  const Symbol restating = grammar.pack_classes.restating;
  for (std::size_t i = 1; restating != 0 && i < drafts.size(); ++i) {
    const Measure& first = drafts[i - 1].measure;
    const QuantityFound& q = drafts[i].found;
    if (first.role != Role::Change || q.quantity.unit != unit::kPercent || q.begin == 0) continue;
    const std::uint32_t end = drafts[i - 1].found.end;
    const bool adjacent =
        q.begin > end && q.begin - end <= kRestating && view.has(q.begin - 1, restating);
    if (!adjacent) continue;
    drafts[i].measure.role = Role::Change;
    drafts[i].measure.direction = first.direction;
  }
}

}  // namespace

void read_cues(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
               std::vector<ClaimDraft>& drafts) {
  const CueReader reader(grammar, view, phrases);
  const ClaimDraft* before = nullptr;
  for (ClaimDraft& draft : drafts) {
    reader.read(draft, before);
    before = &draft;
  }
  continue_changes(grammar, view, drafts);
  restate_changes(grammar, view, drafts);
  // 389명, 15.6% 많다: one change said twice.
  for (std::size_t i = drafts.size(); grammar.rules.order == WordOrder::HeadLast && i-- > 1;) {
    ClaimDraft &first = drafts[i - 1], &second = drafts[i];
    if (second.measure.role != Role::Change || first.measure.role == Role::Change) continue;
    const bool listed =
        view.is_mark(first.found.end, ",") && second.found.begin <= first.found.end + 2;
    if (!listed || first.found.quantity.unit == second.found.quantity.unit) continue;
    first.measure.role = Role::Change;
    first.measure.direction = second.measure.direction;
  }
}

}  // namespace attest
