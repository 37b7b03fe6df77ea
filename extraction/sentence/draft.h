// A claim in the making: what the stages between quantity and claim add.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "claims/budget_year.h"
#include "claims/claim.h"
#include "extraction/quantities/quantities.h"

namespace attest {

struct PlaceName;

// How the words of its own time stand to a figure.
enum class Dated : std::uint8_t {
  During,  // or not at all
  AtDate,  // "as of", "at the end of"
  Since,   // or "so far"
  Now,     // "today", or a verb of the present
};

struct ClaimDraft {
  QuantityFound found;
  Measure measure;
  std::optional<Period> period;
  std::optional<Place> place;
  Status status = Status::Asserted;
  Vintage vintage = Vintage::Unknown;
  std::vector<Informant> attribution;
  bool timeless = false;  // of no time, whatever the text talks of
  double confidence = 1;
  std::optional<std::uint32_t> noun;  // where the noun of measure.text begins, an item
  bool bare_share = false;            // a percentage that no word near says what it is
  bool compared = false;  // stands behind "than", "from": something else is compared with it
  Dated dated = Dated::During;
  std::string base_time;  // of a change: the words of the time it is told from
  std::optional<Base> base;
  std::optional<std::size_t> base_draft;  // the figure of the sentence that is the base
};

// Takes out those that are `gone`; what was the base of another still is, where it stays.
template <typename Gone>
void erase_drafts(std::vector<ClaimDraft>& drafts, const Gone& gone) {
  std::vector<std::optional<std::size_t>> now(drafts.size());
  std::size_t kept = 0;
  for (std::size_t i = 0; i < drafts.size(); ++i)
    if (!gone(drafts[i])) now[i] = kept++;
  if (kept == drafts.size()) return;
  for (ClaimDraft& draft : drafts)
    if (draft.base_draft) draft.base_draft = now[*draft.base_draft];
  std::erase_if(drafts, gone);
}

// A quarter of a firm's own year that the section tells of.
struct FiscalQuarter {
  int number = 0;                // 0: not said
  std::optional<Period> period;  // once "the quarter ended April 26" has said when that was
};

// "The fiscal third quarter", before the section has said when that was: a period without days.
[[nodiscard]] inline bool is_undated(const Period& period) {
  return !period.from && !period.to;
}

// Carried from sentence to sentence within a section.
struct Context {
  std::optional<Period> published;
  std::optional<Period> topic;          // what the first figures of the section are about
  std::optional<Period> period;         // talked of last
  std::optional<Period> counted;        // of what was counted last: "three in four of them"
  std::optional<Period> forecast;       // the same, of figures still to come
  std::optional<Period> fixed;          // what "before the pandemic" was said to be
  std::optional<Period> counted_to;     // the day up to which the section last said it counts
  std::vector<Period> to_date;          // that go on, to a day that is not told yet
  std::optional<FiscalQuarter> fiscal;  // that the section told of first
  std::optional<BudgetYear> budget_year;  // of the country named first, else of the newsroom's
  bool budget_named = false;              // it is of one that the section has named
  std::optional<Period> fieldwork;        // when people were asked, where it is on a survey
  bool on_survey = false;
  std::optional<Period> three_months;   // whose end it told first: "the three months to March 31"
  std::optional<Period> told_from;      // what the paragraph told a change from last
  std::optional<Period> titled;         // named by the last title that named one
  std::optional<Period> news_day;       // the last of these days that the section named
  std::optional<Period> told_last;      // named by the last sentence that named one
  std::optional<Period> told_first;     // and by the first of the opening
  std::optional<std::uint32_t> opening;  // the block that the first figures stand in
  std::vector<std::string_view> named_places;  // codes (of Grammar::places) that were named
  const PlaceName* place = nullptr;            // talked of last, in this paragraph
  std::string outlet_money;                    // of the outlet's country, where it is known
  std::string unit;                            // of the last quantity that had one
  std::string money;                           // whose, where the paragraph has said so: 북한 돈
  std::string scaled_unit;  // of the last that was written in thousands, millions …
  std::int64_t scale = 1;   // and in which of them
  std::uint32_t block = 0;       // that the sentence stands in
  std::uint32_t paragraphs = 0;  // read so far
  bool opens_block = true;  // the sentence is the first of its paragraph
  bool planned = false;     // `period` is that of a plan, which all tells of
  bool foreseen = false;    // the sentence before tells only of what is to come
  bool rates = false;       // the last percentage of the paragraph was a level
  bool percentages = false;  // the last figure with a unit of its own was one
  std::string sum;           // the money of the last figure that counts or measures, if it is money
  bool deeds_told = false;  // somebody told on a day of deeds that the text does not date
  bool changing = false;    // `topic` was told of changes only
  bool record = false;      // where `period` was named, a record was
  bool present = false;     // somebody spoke of the present in the sentence before
  bool heading = false;     // the sentence is a title
};

}  // namespace attest
