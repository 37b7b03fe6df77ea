#include "extraction/sentence/clause_marks.h"

#include <algorithm>
#include <optional>

#include "extraction/quantities/figure_endings.h"
#include "extraction/sentence/stretches.h"
#include "extraction/sentence/surroundings.h"

namespace attest {
namespace {

constexpr std::uint32_t kBracketHead = 6;     // items from a bracket back to the period it is about
constexpr std::uint32_t kComparisonHead = 4;  // items from "than" to what is compared with
constexpr std::uint32_t kBracket = 8;  // the longest bracket that is read as one figure, in items
constexpr std::uint32_t kFarPeriod = 3;  // what is left of these behind an argument
constexpr std::uint32_t kPeriodOfFigure = 4;  // items between a figure and its period
constexpr std::uint32_t kFromHead = 2;  // "from the 88 million", but not "from China in 2013"

// Does a time stand between `at` and the next figure?
bool is_dated_behind(const SentenceView& view, std::uint32_t at) {
  for (; at < view.items.size() && view.items[at].kind != Item::Kind::Number; ++at)
    if (view.items[at].kind == Item::Kind::Period) return true;
  return false;
}

constexpr std::uint32_t bit(Cue cue) {
  return 1U << static_cast<unsigned>(cue);
}

// What a cue says besides itself.
constexpr std::uint32_t bits(Cue cue) {
  if (cue == Cue::Future || cue == Cue::Expected) return bit(cue) | bit(Cue::Forecast);
  if (cue == Cue::Expects) return bit(cue) | bit(Cue::Forecast) | bit(Cue::Present);
  return bit(cue);
}

// A time, or one behind a preposition: "last year", "in the third quarter".
bool leads_to_time(const SentenceView& view, std::uint32_t at) {
  constexpr std::uint32_t kLead = 2;
  for (std::uint32_t next = at; next < at + kLead && next < view.items.size(); ++next) {
    if (view.items[next].kind == Item::Kind::Period) return true;
    if (view.items[next].kind != Item::Kind::Word) return false;
  }
  return false;
}

// "Doubled", "halved"
bool begins_change(const Grammar& grammar, const Phrases& phrases, std::uint32_t at) {
  const PhraseMatch* multiple = phrases.beginning_at(at, Table::Multiple);
  return multiple != nullptr &&
         grammar.rules.multiples[multiple->row.row].role == Role::Change;
}

}  // namespace

ClauseMarks::ClauseMarks(const Grammar& grammar, const SentenceView& view, const Phrases& phrases)
    : begins_(view.items.size() + 1), ends_(view.items.size() + 1) {
  for (const PhraseMatch& match : phrases.all()) {
    if (match.row.table != Table::Cue) continue;
    if (grammar.rules.cues[match.row.row].cue == Cue::Traded)
      traded_from_ = std::min(traded_from_, match.end);
    const std::uint32_t mask = bits(grammar.rules.cues[match.row.row].cue);
    begins_[match.begin] |= mask;
    ends_[match.end] |= mask;
  }
  ignore_modifiers(grammar, view, phrases);
  mark_stretches(grammar, view);
  mark_ranks(grammar);
  mark_comparisons(grammar, view, phrases);
  saying_ = saying_marks(grammar, view, phrases);
}

bool ClauseMarks::cue(const std::vector<std::uint32_t>& at, std::uint32_t item, Cue wanted) const {
  return item < at.size() && (at[item] & bit(wanted)) != 0;
}

// The "than" of "more than 70" compares nothing.
void ClauseMarks::ignore_modifiers(const Grammar& grammar, const SentenceView& view,
                                   const Phrases& phrases) {
  for (const PhraseMatch& match : phrases.all()) {
    if (match.row.table != Table::Modifier) continue;
    if (grammar.rules.modifiers[match.row.row].place != Position::Before) continue;
    if (match.end >= view.items.size()) continue;
    if (compares_figures(grammar.rules, view, phrases, match)) continue;
    const bool at_number = view.items[match.end].kind == Item::Kind::Number ||
                           view.has(match.end, grammar.unit_before) ||
                           phrases.beginning_at(match.end, Table::Multiple) != nullptr;
    if (!at_number) continue;
    for (std::uint32_t at = match.begin + 1; at <= match.end; ++at)
      ends_[at] &= ~bit(Cue::Difference);
  }
}

// What stands right before `at`: the figure, the period of the figure, and where it is in
// brackets what the brackets are about: 2012년(1천502명)보다, 4년 전 제21대(66.2%)보다.
void ClauseMarks::mark_compared_before(const Grammar& grammar, const SentenceView& view,
                                       std::uint32_t at) {
  const std::uint32_t end = at;
  const Symbol verb_end = grammar.pack_classes.verb_end;
  bool figure = false, bracket = false, argument = false;
  for (std::uint32_t left = kComparisonHead; left > 0 && at > 0; --left) {
    --at;
    compared_[at] = true;
    if (view.is_mark(at, ")")) {
      bracket = true;
      for (std::uint32_t in = kBracket; in > 0 && at > 0 && !view.is_mark(at, "("); --in)
        compared_[--at] = true;
      left = kBracketHead;
    } else if (!figure && !bracket && at + 1 < end && stands_apart(grammar, view, at)) {
      return void(compared_[at] = false);
    } else if (view.items[at].kind == Item::Kind::Period) {
      // 2022년 67명, 2021년 63명과 비교해, but 올해 70명으로, 지난해 63명보다
      const bool listed = figure && at > 1 && view.is_mark(at - 1, ",") &&
                          view.items[at - 2].kind != Item::Kind::Mark &&
                          !figure_ending(grammar, view, at - 1);
      // 지난해 부상자는 40명에서 30명으로: of the thirty, but where those have a time of their own.
      if (argument && !is_dated_behind(view, end)) compared_[at] = false;
      if (!listed || !is_dated_before(view, at - 1)) return;
      compared_[--at] = true;
      figure = false;
      left = kComparisonHead;
    } else if (view.items[at].kind == Item::Kind::Number && bracket &&
               figure_ending(grammar, view, at + 2) == Cue::ToLevel) {
      compared_[at] = compared_[at + 1] = false;  // 재고는 9억 원으로 매출(3억 원)의 3배
      return;
    } else if (view.items[at].kind == Item::Kind::Number && !bracket) {
      if (figure && !joins_range(view, at + 1)) return;
      figure = true;
      left = kPeriodOfFigure + 1;
    } else if (ends_stretch(view, at) || (verb_end != 0 && view.has(at, verb_end))) {
      return;
    } else if (figure && is_argument(grammar, view, at)) {
      if (left <= kFarPeriod) return;
      argument = true;
      left = kFarPeriod - 1;  // the period may stand right before the argument
    }
  }
}

// Where the compared thing follows ("than the 319 in 2013"), the comparison runs from
// the word to the end of its stretch; where it stands before (작년 105명보다), it is what
// the word touches.
void ClauseMarks::mark_comparisons(const Grammar& grammar, const SentenceView& view,
                                   const Phrases& phrases) {
  const auto size = static_cast<std::uint32_t>(view.items.size());
  compared_.assign(size + 1, false);
  if (grammar.rules.order == WordOrder::HeadLast) {
    // 상영관 12개(1만 회 상영)에서 56만명을 모았다: behind a bracket "from" is where, but for what rises or
    // falls, or reaches another level: 12%(3월)에서 17%로.
    const auto is_where = [&](std::uint32_t at) {
      constexpr std::uint32_t kReach = 12;  // items to the verb
      if (closes_bare(view, at)) return true;
      if (at == 0 || !view.is_mark(at - 1, ")") || !cue(ends_, at + 1, Cue::FromLevel))
        return false;  // (24억 달러)에 이어
      for (std::uint32_t next = at; next < std::min(size, at + kReach); ++next)
        if (cue(begins_, next, Cue::Up) || cue(begins_, next, Cue::Down) ||
            (view.items[next].kind == Item::Kind::Number &&
             figure_ending(grammar, view, next + 2) == Cue::ToLevel))
          return false;
      return true;
    };
    for (std::uint32_t at = 1; at <= size; ++at) {
      const std::optional<Cue> ending = figure_ending(grammar, view, at);
      const auto is = [&](Cue wanted) { return cue(begins_, at, wanted) || ending == wanted; };
      const bool of_multiple =
          is(Cue::ShareOf) && begins_multiple(view, phrases, at);  // 289만원의 1.3배
      if (is(Cue::Difference) || (is(Cue::FromLevel) && !is_where(at)) || of_multiple ||
          noun_is_compared(grammar, view, phrases, at))
        mark_compared_before(grammar, view, at);
    }
    return;
  }
  const bool moves = std::any_of(begins_.begin(), begins_.end(), [](std::uint32_t cues) {
    return (cues & (bit(Cue::Up) | bit(Cue::Down) | bit(Cue::ToLevel))) != 0;
  });
  bool running = false, rose = false, moved = false;  // moved: it rose, fell or was counted before
  bool restating = false;               // in the "or" of "$15 million, or 3 cents a share,"
  bool compared_figure = false;         // one was met since the comparison began
  bool from_time = false;               // it is with a time alone: "from a year ago in 2014"
  for (std::uint32_t at = 0; at < size; ++at) {
    const bool stretch_ends = ends_stretch(view, at) || cue(begins_, at, Cue::Clause);
    // "than in 2018 (469)", «ниже прошлогоднего результата — 144,9 млн»
    const bool names_figure = running && !compared_figure && at + 1 < size &&
                              view.items[at].kind == Item::Kind::Mark && !view.is_mark(at, ";") &&
                              view.items[at + 1].kind == Item::Kind::Number &&
                              !counts_part(grammar, view, at + 1);
    // "Against $15 million, or 3 cents a share, last year": said once more, it is still compared.
    const bool comma = at + 1 < size && view.is_mark(at, ",");
    const bool restates = comma && running && view.has(at + 1, grammar.pack_classes.restating);
    const bool goes_on = comma && restating && leads_to_time(view, at + 1);
    if (stretch_ends) restating = restates;
    if ((stretch_ends && !names_figure && !restates && !goes_on) || cue(begins_, at, Cue::ToLevel))
      running = false;
    if (!running) compared_figure = false;
    // «Больше прошлогоднего приёма на 12 тысяч»: so much more it is.
    const bool number = view.items[at].kind == Item::Kind::Number;
    const bool amount = number && !compared_figure && cue(ends_, at, Cue::ByAmount) &&
                        !cue(ends_, at - 1, Cue::Difference);
    compared_figure = compared_figure || number;
    if (stretch_ends) moved = false;
    if (running && number && (amount || is_compared_itself(view, at))) running = false;
    // «До рекордных с мая 1,3 млн»: since when it is a record is no level that it moved from.
    const bool time = view.items[at].kind == Item::Kind::Period, record = after_rank_[at] && time;
    const bool from =
        cue(ends_, at, Cue::FromLevel) && !record && leads_to_figure(view, at, kFromHead);
    const bool from_date = from && time;  // "The record, from 2017, stood at …": nothing moved
    // «С сорока тоннами», "with", "from the hull on Sunday": nothing moved either
    const bool stays = (number && !moves) || (!rose && from && leads_to_dated_word(view, at));
    // "Than the old record, 8.4 million"
    const bool named_behind = view.items[at].kind == Item::Kind::Mark && at + 1 < size &&
                              view.items[at + 1].kind == Item::Kind::Number;
    if ((cue(ends_, at, Cue::Difference) &&
         (named_behind || leads_to_figure(view, at, kComparisonHead))) ||
        (from && !stays && (number || moved || !from_date))) {
      running = true;
      from_time = from_date;
    }
    compared_[at] = running;
    if (from_time && view.items[at].kind == Item::Kind::Period && is_time_next(view, at + 1))
      running = from_time = false;
    rose = (rose && !stretch_ends) || cue(begins_, at, Cue::Up) || cue(begins_, at, Cue::Down) ||
           begins_change(grammar, phrases, at);
    moved = moved || view.items[at].kind == Item::Kind::Number || rose;
  }
}

// "Down 0.3% from June and 2.2% from a year ago": what is compared with something itself.
bool ClauseMarks::is_compared_itself(const SentenceView& view, std::uint32_t at) const {
  for (std::uint32_t next = at + 1; next <= at + 2 && next < view.items.size(); ++next)
    if ((cue(begins_, next, Cue::Difference) || cue(begins_, next, Cue::FromLevel)) &&
        next + 1 < view.items.size() && view.items[next + 1].kind == Item::Kind::Period)
      return true;
  return false;
}

}  // namespace attest
