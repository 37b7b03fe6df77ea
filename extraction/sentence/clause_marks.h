// What a sentence says around its periods: where a stretch of it ends, where a
// comparison runs, which clause speaks of the present, which day is only the day on
// which somebody spoke.
#pragma once

#include <cstdint>
#include <vector>

#include "extraction/lexicon/grammar.h"
#include "extraction/lexicon/phrases.h"
#include "extraction/periods/saying_marks.h"
#include "extraction/sentence/items.h"

namespace attest {

class ClauseMarks {
 public:
  // One pass over the items; `phrases` and `view` are of the same sentence.
  ClauseMarks(const Grammar& grammar, const SentenceView& view, const Phrases& phrases);

  // Commas, brackets, dashes and words such as "while" cut the sentence into stretches.
  [[nodiscard]] std::uint32_t stretch(std::uint32_t item) const { return stretch_[item]; }
  // The bracket that the item stands in, counted from 1; 0 outside of all.
  [[nodiscard]] std::uint32_t bracket(std::uint32_t item) const { return bracket_[item]; }
  // How many of the stretches between two items outside of brackets the brackets between them
  // make: "3,000 hectares (7,400 acres) of fields" is one thing said.
  [[nodiscard]] std::uint32_t bracket_stretches(std::uint32_t from, std::uint32_t to) const {
    return closings_[to] - closings_[from];
  }
  // True of a bracket without figures: "(in 2008)".
  [[nodiscard]] bool is_bare(std::uint32_t bracket) const { return !bracket_figures_[bracket]; }
  // 조사(4월 2일∼5월 3일)에서: does a bracket without a figure end before `at`?
  [[nodiscard]] bool closes_bare(const SentenceView& view, std::uint32_t at) const {
    return at > 2 && view.is_mark(at - 1, ")") && is_bare(bracket_[at - 2]);
  }
  // "than the 319 entrants in 2013", "compared with 2012", "from 66.2%".
  [[nodiscard]] bool compared(std::uint32_t item) const { return compared_[item]; }
  // Does "from" end right before the item?
  [[nodiscard]] bool after_from(std::uint32_t item) const {
    return cue(ends_, item, Cue::FromLevel);
  }
  // Does it begin at the item, where it stands behind what it is of?
  [[nodiscard]] bool before_from(std::uint32_t item) const {
    return cue(begins_, item, Cue::FromLevel);
  }
  // Does a word of rise or fall end right before the item?
  [[nodiscard]] bool after_move(std::uint32_t item) const {
    return cue(ends_, item, Cue::Up) || cue(ends_, item, Cue::Down);
  }
  // Is the move of a price at an exchange told before the item?
  [[nodiscard]] bool after_trade(std::uint32_t item) const { return item >= traded_from_; }
  // Does "to" end right before the item?
  [[nodiscard]] bool after_to(std::uint32_t item) const { return cue(ends_, item, Cue::ToLevel); }
  // Does "compared with" end right before the item?
  [[nodiscard]] bool after_difference(std::uint32_t item) const {
    return cue(ends_, item, Cue::Difference);
  }
  // Does the stretch hold a finite verb of the present?
  [[nodiscard]] bool in_present(std::uint32_t item) const { return present_[stretch_[item]]; }
  // The same of the stretch behind the next comma, or one of the future.
  [[nodiscard]] bool next_not_in_past(std::uint32_t item) const {
    const std::uint32_t next = stretch_[item] + 1;
    return next < present_.size() && (present_[next] || future_[next]);
  }
  // Does a word that separates clauses begin at the item?
  [[nodiscard]] bool begins_clause(std::uint32_t item) const {
    return cue(begins_, item, Cue::Clause);
  }
  // Does a word that only supposes, as "if", begin at the item?
  [[nodiscard]] bool begins_supposing(std::uint32_t item) const {
    return cue(begins_, item, Cue::Hypothetical);
  }
  // Is the item in a stretch that a relative pronoun opens: ", which opened in 2022,"?
  [[nodiscard]] bool in_aside(std::uint32_t item) const { return aside_[stretch_[item]]; }
  // Does a word of expectation stand before it in its stretch, not right before it?
  [[nodiscard]] bool after_forecast(std::uint32_t item) const { return after_forecast_[item]; }
  // The words of expectation that begin before the item.
  [[nodiscard]] std::uint32_t forecasts(std::uint32_t item) const { return forecasts_[item]; }
  // Does it hold a finite verb of the future?
  [[nodiscard]] bool in_future(std::uint32_t item) const { return future_[stretch_[item]]; }
  // Does it say what was expected once, with a verb of the past?
  [[nodiscard]] bool in_expected(std::uint32_t item) const { return expected_[stretch_[item]]; }
  // The verbs that begin before the item and say what their subjects expect.
  [[nodiscard]] std::uint32_t expectations(std::uint32_t item) const { return expects_[item]; }
  // The relative pronouns up to the item.
  [[nodiscard]] std::uint32_t relatives(std::uint32_t item) const { return relatives_[item]; }
  // Does it hold a word of expectation?
  [[nodiscard]] bool in_forecast(std::uint32_t item) const { return forecast_[stretch_[item]]; }
  // Does a verb of saying, or the name of who says it, stand beside the item?
  [[nodiscard]] bool beside_saying(std::uint32_t item) const { return saying_.beside[item]; }
  // Does somebody tell of a deed on a day that is only that of the telling?
  [[nodiscard]] bool tells_deed() const { return saying_.deed; }
  // Does one end right before it: the Thursday of "said on Thursday it will cut jobs"?
  [[nodiscard]] bool behind_saying(std::uint32_t item) const { return saying_.behind[item]; }
  // "The previous record of 8.4 million", «прежнего рекорда, 8,4 млн»: a superlative right before.
  [[nodiscard]] bool after_record(std::uint32_t item) const { return after_record_[item]; }
  // Is a superlative a few words before it, or in a language that puts heads last behind
  // it: "the most since 2018", 1970년 이후 가장?
  [[nodiscard]] bool after_rank(std::uint32_t item) const { return after_rank_[item]; }

 private:
  void ignore_modifiers(const Grammar& grammar, const SentenceView& view, const Phrases& phrases);
  void mark_stretches(const Grammar& grammar, const SentenceView& view);
  void mark_comparisons(const Grammar& grammar, const SentenceView& view, const Phrases& phrases);
  [[nodiscard]] bool is_compared_itself(const SentenceView& view, std::uint32_t at) const;
  void mark_compared_before(const Grammar& grammar, const SentenceView& view, std::uint32_t at);
  void mark_ranks(const Grammar& grammar);
  [[nodiscard]] bool cue(const std::vector<std::uint32_t>& at, std::uint32_t item,
                         Cue wanted) const;

  std::vector<std::uint32_t> begins_, ends_;  // per item: the cues that begin, or end, there
  std::vector<std::uint32_t> stretch_, bracket_, relatives_, forecasts_, expects_;
  std::vector<std::uint32_t> closings_;  // stretches begun by the marks of brackets that closed
  std::vector<bool> bracket_figures_;    // per bracket
  std::vector<bool> aside_;              // per stretch
  std::vector<bool> after_forecast_;     // per item
  std::vector<bool> compared_, present_, forecast_, future_, expected_, after_rank_,
      after_record_;
  std::uint32_t traded_from_ = ~0U;  // the first item behind such words
  SayingMarks saying_;
};

}  // namespace attest
