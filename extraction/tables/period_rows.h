// Rows of the tables of expressions of time.  Patterns: rules.h.
#pragma once

#include <cstdint>
#include <string_view>

namespace attest {

enum class Anchor : std::uint8_t {
  Captured,     // the year that was captured
  Published,    // the section's day, moved by `offset` of `step`
  Context,      // the period talked of before, moved by `offset` of `step`
  NearestPast,  // the last such month, day, weekday or season up to the section's day; `offset` -1:
                // but for the one that this day lies in
  NearestNext,  // the next one
  Fixed,        // the year `k`, once it is over: «до пандемии»; or what the section has said it
                // to be, in a captured year of `k` 1
  Nearest,      // where the year is left out only of this one's: of this year (month), unless
                // it has just been in the last one
};
enum class Step : std::uint8_t { Year, Half, Quarter, Month, Week, Day };
enum class Part : std::uint8_t {
  Whole,          // of the step: a year, a month …; `k` 1: of the week talked of, where it is
                  // the last one; of "today", where it may begin what is told
  Month,          // the captured month
  MonthSpan,      // from the first captured month to the second; `k` 1: only to the next one
  Day,            // the captured day (of the captured month, or of the anchor's)
  Quarter,        // `k`, or captured
  FiscalQuarter,  // the captured one of a year that begins when the firm says
  ToDate,         // from the start of the step to the day told; `k` 1: else to that of the paper
  FullYear,       // the whole of what is reported on: of the months talked of, or just over
  Half,           // `k`, or captured
  Season,         // `k`: 1 spring (March-May) … 4 winter
  ToNext,         // the step that was talked of last, and the next one: "within a month"
  FirstDays,      // of the captured month, or the anchor's: the captured number of them
  FirstMonths,    // January to the captured number of months, or of quarters; `k` 1: of those
                  // that are just over
  SamePart,       // the part of the year that the context period has; `k` 1: the day of
                  // publication where there is none
  Fiscal,         // the budget year of that name, where no other is known the US government's
  BudgetYear,     // the one that begins in the captured year, in month `k` where no country is
                  // known; or that of the anchor's day, moved by `offset`
  LastSteps,      // the `captured number` of steps, or `k`, that end at the anchor (or the month)
  NextSteps,      // the `captured number` of steps, or `k`, that begin with the inner period
  StepsAgo,   // the step that lies the `captured number`, or `k`, of steps before the anchor;
              // behind it where `k` is less than 0
  Decade,     // the ten years that begin with the captured one
  Century,    // of the captured number
  Feast,      // the day `k` of every year, the month in hundreds: 1225; the last one there was
  YearSpan,   // from the captured year to the captured two digits: 1950-53
  SplitYear,  // July, or month `k`, of the captured year to the month before of the next: 2024/25
  Weekend,    // the last one before the week of the anchor; `k`: so many days, with the Friday
  WeekOfYear,  // the captured number of it, as ISO 8601 counts them; `k` and more only
};
// The `k` of a row (AsOf, or In) that bounds what is to come: "until the end of the year".
inline constexpr int kFromNow = 4;
// The `k` of a row (Since) that only ever tells of what has been: "since May", where «с мая» may be
// the next one.
inline constexpr int kOver = 5;
// The `k` of a row of "today" that is of the day of the news: "closed at 340p" of yesterday, where
// the section has told of yesterday before.
inline constexpr int kNewsDay = 2;
enum class Frame : std::uint8_t {
  In,           // during it
  Since,        // from its first day to the day of publication
  SinceEvent,   // from something whose day is not said to the day of publication
  From,         // from its first day, open
  Until,        // open start, to its last day
  Before,       // open start, to the day before it
  AsOf,         // a stock at its last day
  AtStart,      // its first day
  Base,         // during it, but only named to compare with: 전년 대비, 작년보다
  Attributive,  // during it, said of a noun ("Tuesday's vote"): never the day of saying
  Unsaid,       // a time that the words name and do not date: "before the war"
  NotTime,      // looks like a time and is none ("30일 연속"): its words stay as they are
};
enum class Level : std::uint8_t {
  Year,   // makes <yr>
  Point,  // may use <yr>; makes <p>
  Span,   // may use <p>
};

struct PeriodRow {
  std::string_view name;
  std::string_view pattern;
  Level level = Level::Point;
  Anchor anchor = Anchor::Captured;
  Step step = Step::Year;
  int offset = 0;
  Part part = Part::Whole;
  int k = 0;
  Frame frame = Frame::In;
};

}  // namespace attest
