// What each expression of time in a sentence is there for, and when it is.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "extraction/attribution/foregoing.h"
#include "extraction/lexicon/phrases.h"
#include "extraction/periods/placed_period.h"
#include "extraction/periods/time_reading.h"

namespace attest {

// The periods of a sentence, in order.
class PeriodPlacing {
 public:
  // Notes in the context up to which day the section counts.
  PeriodPlacing(const PeriodSetting& setting, const Phrases& phrases);

  [[nodiscard]] const std::vector<Placed>& all() const { return placed_; }
  // The period that is this item, or that stands right behind a figure or behind one word there.
  [[nodiscard]] Placed* at(std::uint32_t item);
  [[nodiscard]] Placed* behind(std::uint32_t end);
  // The time that a clause of time before the item is of, if the item stands in one.
  [[nodiscard]] const Placed* of_clause(std::uint32_t item) const;

  // "Before the war it shipped 6 million tonnes": when that was, is not said here.
  [[nodiscard]] bool is_unsaid(const ClaimDraft& draft) const;
  [[nodiscard]] bool opens_unsaid() const;
  // In a clause that tells of a noun, of whose time nothing is said: 늘던 일자리가 지난달에는.
  [[nodiscard]] bool is_of_noun(std::uint32_t item) const;
  // «Приняли бюджет на 2025 год»: is it a plan that the time is of?
  [[nodiscard]] bool plans() const { return tells_plan(grammar_, view_); }
  // «Ранее сообщалось о пятерых»: of a time before, which need not be said.
  [[nodiscard]] bool opens_earlier() const;

  // The main period read last, and where it stands.
  [[nodiscard]] const std::optional<Period>& last() const { return last_; }
  [[nodiscard]] std::uint32_t last_item() const { return last_item_; }
  // The same, but for those told from another.
  [[nodiscard]] const std::optional<Period>& named() const { return named_; }
  // «К прошлому году»: words that only compare.
  [[nodiscard]] bool is_base_itself(const Placed& placed) const {
    return grammar_.rules.periods[found_[view_.items[placed.item].index].row].frame == Frame::Base;
  }
  // Does it say that something happened on the day of publication: "today", not "now"?
  [[nodiscard]] bool today() const { return today_; }
  // Does the sentence name a time only to compare with?
  [[nodiscard]] bool has_base() const { return has_base_; }

 private:
  void place_all();
  void place_clauses_of_time(const Phrases& phrases);
  void take_part_of_parallel(Placed& placed, const PeriodRow& row);
  void note_time(const PeriodRow& row, const Placed& placed);
  [[nodiscard]] bool is_named_by_the_way(const PeriodRow& row, const Placed& placed) const;

  const Grammar& grammar_;
  const SentenceView& view_;
  const std::vector<PeriodFound>& found_;
  Context& context_;
  const ClauseMarks& marks_;
  const TimeReading reading_;
  std::vector<Placed> placed_;
  std::vector<std::pair<std::uint32_t, Placed>> clauses_of_time_;  // from their first item
  std::optional<Placed> parallel_;                                 // the part of a year named last
  std::optional<Period> last_;
  std::uint32_t last_item_ = 0;
  std::optional<Period> named_;
  bool reported_on_ = false;  // `named_` is a time that reports are of
  bool today_ = false;
  bool has_base_ = false;
  bool spoken_ = false;  // somebody says something
};

}  // namespace attest
