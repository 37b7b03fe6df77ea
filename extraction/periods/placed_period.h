// An expression of time in its sentence: when it is, and what it is named for.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "claims/period.h"
#include "extraction/lexicon/grammar.h"
#include "extraction/periods/periods.h"
#include "extraction/sentence/clause_marks.h"
#include "extraction/sentence/draft.h"
#include "extraction/sentence/items.h"

namespace attest {

// An opening expression of time ends its words there, in items.
inline constexpr std::uint32_t kOpeningItem = 2;

enum class Use : std::uint8_t {
  Main,    // figures are of it
  Base,    // figures are compared with it
  Saying,  // somebody said something then
};

struct Placed {
  std::uint32_t item = 0;
  Use use = Use::Main;
  bool now = false;  // "today", "now": the day of publication
  bool since = false;
  bool at_date = false;   // "as of", "at the end of"
  bool vague = false;     // "so far", "over the years"
  bool epithet = false;   // «майские заморозки»
  bool relative = false;  // "a year earlier": told from the period talked of, which stays
  bool unsaid = false;    // "before the war": the text need not say when that was
  bool event = false;     // the days of a holiday or the like, which it has not said
  std::optional<Period> period;
};

// What tells how the periods of a sentence are meant; lives no longer than its parts.
struct PeriodSetting {
  const Grammar& grammar;
  const SentenceView& view;
  const std::vector<PeriodFound>& found;
  Context& context;
  const ClauseMarks marks;

  [[nodiscard]] const PeriodRow& row(const Placed& placed) const {
    return grammar.rules.periods[found[view.items[placed.item].index].row];
  }
  // The row of the time itself, where another one frames it: the 전월 of 전월보다.
  [[nodiscard]] const PeriodRow& framed_row(const Placed& placed) const {
    std::uint32_t at = view.items[placed.item].index;
    while (found[at].inner.size() == 1) at = found[at].inner.front();
    return grammar.rules.periods[found[at].row];
  }
};

[[nodiscard]] Dated dated_by(const Placed& placed);

// Is the day of publication within it?
[[nodiscard]] bool goes_on_now(const Context& context, const std::optional<Period>& period);
// Does it begin after the day of publication?
[[nodiscard]] bool is_to_come(const Context& context, const Period& period);
// REQUIRES: p.period.
[[nodiscard]] bool is_ahead(const Context& context, const Placed& p);

// «Майские заморозки» within a year talked of: an event of it, not what all is about.
[[nodiscard]] bool is_epithet(const Context& context, const Placed& own);

// In brackets, or in ", who won 43 seats in 2024,": what is told of then is not what all is about.
[[nodiscard]] bool is_by_the_way(const ClauseMarks& marks, const Placed& own);

// "Since 2006 it has spent 360 trillion": a sum up to now, in a text on another time.
[[nodiscard]] bool is_sum_since(const Context& context, const Placed& own);

// 10월까지 900건, in a talk of January to October: counted from the same day.
// "46,000 had come through Aug. 28", by a row of `k` 1: from the first day of that year.
void take_known_start(const Grammar& grammar, const Context& context, const PeriodRow& row,
                      Placed& placed);

// "The year before", in a talk of the 12 months to March: the 12 months before those; "2018-19"
// is such a year, too.
void take_own_year(const std::optional<Period>& before, const PeriodRow& row, Placed& placed);

// "Reported yesterday that profit fell …  The shares closed at 388p": notes the first of these days
// that the section names, and dates what a row of `k` kNewsDay tells by it.
void take_news_day(Context& context, const PeriodRow& row, Placed& placed);

// 팬데믹 이전인 2017∼2019년: says for the whole section when what a row of Anchor::Fixed names is.
void note_fixed(const PeriodSetting& setting);

// What `since`, the stretch read at `index`, began with: the year named in it, else its first part.
[[nodiscard]] std::optional<Period> since_when(const Grammar& grammar,
                                               const std::vector<PeriodFound>& found,
                                               std::uint32_t index, const Context& context,
                                               const Period& since);

// From the first day of `since`, so many years on, written as it is.
[[nodiscard]] std::optional<Period> open_from(const Period& since, int years);

// 지난 5∼7일 30만 명이 봤다. 지난 주말 관객은: so many days as the text has said that it had.
void take_told_weekend(const Context& context, Placed& placed);

// «Ещё накануне», «до пандемии»: named to be set against what the talk goes on about.
[[nodiscard]] bool is_set_against(const PeriodRow& row);

// A quarter, a half, a month or several.
[[nodiscard]] bool is_part_of_year(Part part);

}  // namespace attest
