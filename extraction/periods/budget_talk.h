// Reports that a budget has been drawn up, passed or amended: their sums are of its year.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "claims/claim.h"
#include "extraction/periods/placed_period.h"
#include "extraction/sentence/draft.h"
#include "extraction/sentence/reading_observer.h"

namespace attest {

// 군은 추가경정예산안 3044억원을 편성해 제출했다.  일반회계는 2805억원이다: money and percentages that
// no words date are of the year that the opening names with the budget («бюджет на 2023 год», "next
// year's budget"), else of the budget year that goes on, or that comes where that one is nearly
// over, and not of the day of the session.  All else (who voted, how long) stays as it is, as does
// what has a time of its own, or that of a sentence before.
class BudgetTalk {
 public:
  // Of each sentence in turn; its figures, `drafts`, become the claims from `first` on.
  void read(const Reading& reading, const std::vector<ClaimDraft>& drafts, std::size_t first,
            const Context& context);
  // At the end of the section that `context` has read; forgets it.
  void settle(const Context& context, std::vector<Claim>& claims);

 private:
  void read_opening(const Reading& reading, const Context& context);
  void note_year(const PeriodSetting& setting, const Placed& placed,
                 std::optional<std::uint32_t> at);
  [[nodiscard]] std::optional<BudgetYear> kind_of(const Context& context,
                                                  const std::vector<Claim>& claims) const;
  [[nodiscard]] std::optional<Period> year_of(const Context& context,
                                              const std::vector<Claim>& claims) const;

  std::uint32_t sentences_ = 0;  // read of the opening
  bool opened_ = false;         // the text has told its first figures
  bool told_ = false;           // its title, or the sentence of those, tells that one was made
  std::vector<std::string> asides_;  // told beside it: the month of the session, years behind
  bool amended_ = false;        // … or changed
  bool away_ = false;           // the text has turned to something else
  std::uint32_t last_ = 0;      // the paragraph that named it last
  std::optional<Period> year_;  // that the opening names with it
  bool guessed_ = false;        // … in words that leave open when such a year begins
  std::optional<int> offset_;   // or how many years on: "next year's budget"
  bool accounts_ = false;       // … of budget years: "the coming fiscal year"
  std::vector<std::size_t> figures_;  // the claims that may be of it
  std::vector<std::size_t> next_;     // of "next year", which may be the budget's own
  std::vector<std::size_t> before_;   // that it is set against
};

}  // namespace attest
