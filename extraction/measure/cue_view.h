// The cues of a sentence: where they stand, in which clause and within which quotation.
//
// A view for the readers of roles and of standing; lives no longer than what it was made from.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "extraction/lexicon/phrases.h"
#include "extraction/quantities/quantities.h"

namespace attest {

class CueView {
 public:
  CueView(const Grammar& grammar_of, const SentenceView& sentence, const Phrases& found);

  const Grammar& grammar;
  const SentenceView& view;
  const Phrases& phrases;

  // The cues within reach of an item; a window, so that a sentence of nothing but figures
  // stays linear.
  [[nodiscard]] std::span<const PhraseMatch* const> around(std::uint32_t item) const;

  // What a cue says; a verb of the future and one of expecting make forecasts.
  [[nodiscard]] Cue cue(const PhraseMatch& match) const;
  // The same, as its row has it.
  [[nodiscard]] Cue row_cue(const PhraseMatch& match) const;

  // The phrase of one of two cues that ends right before `item`.
  [[nodiscard]] const PhraseMatch* adjacent_before(std::uint32_t item, Cue a, Cue b) const;
  // The nearest word of rising or falling that can be the figure's own, so many items away.
  [[nodiscard]] const PhraseMatch* nearest_change(const QuantityFound& q, std::uint32_t before,
                                                  std::uint32_t after) const;

  [[nodiscard]] bool comma_between(std::uint32_t from, std::uint32_t to) const;
  [[nodiscard]] bool quantity_between(std::uint32_t from, std::uint32_t to) const;
  // «Роста ждут 40 % россиян»: so many of those counted behind it expect, which they do today.
  [[nodiscard]] bool is_polled(const QuantityFound& q) const;
  // Does a word that makes a percentage a share begin there: 점유율?
  [[nodiscard]] bool names_share(std::uint32_t item) const;
  // A comma with "and" or "but" right behind it.
  [[nodiscard]] bool new_clause_between(std::uint32_t from, std::uint32_t to) const;
  [[nodiscard]] bool same_clause(std::uint32_t a, std::uint32_t b) const {
    return clause_[a] == clause_[b];
  }
  // What is said within one quotation does not speak of another.
  [[nodiscard]] bool heard(std::uint32_t cue_item, std::uint32_t item) const {
    return quote_[cue_item] % 2 == 0 || quote_[cue_item] == quote_[item];
  }

 private:
  void number_clauses();
  void number_quotations();
  bool differs_between(std::uint32_t from, std::uint32_t to) const;
  bool expects_between(std::uint32_t from, std::uint32_t to) const;
  bool dash_between(std::uint32_t from, std::uint32_t to) const;
  bool period_between(std::uint32_t from, std::uint32_t to) const;

  std::vector<const PhraseMatch*> cues_;
  std::vector<std::uint32_t> clause_;  // per item: the number of its clause
  std::vector<std::uint32_t> quote_;   // per item: which quotation, or the text between two
};

}  // namespace attest
