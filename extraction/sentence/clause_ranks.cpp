// Which items of a sentence stand behind a rank: "the most since".
#include "extraction/sentence/clause_marks.h"

namespace attest {
namespace {

constexpr std::uint32_t kRecord = 1;  // items from "the record" to its figure: a comma, an "of"
constexpr std::uint32_t kRankReach = 10;  // items from "the highest" to "since 1992"
constexpr std::uint32_t kRankBehind = 4;  // items from 1970년 이후 to 가장

}  // namespace

void ClauseMarks::mark_ranks(const Grammar& grammar) {
  after_rank_.assign(stretch_.size(), false);
  after_record_.assign(stretch_.size(), false);
  for (std::uint32_t at = 0; at + 1 < stretch_.size(); ++at)
    for (std::uint32_t back = 0; back <= kRecord && back <= at; ++back)
      if (cue(ends_, at - back, Cue::Rank)) after_record_[at] = true;
  std::uint32_t left = 0;
  for (std::uint32_t at = 0; at + 1 < stretch_.size(); ++at) {
    if (at > 0 && stretch_[at] != stretch_[at - 1]) left = 0;
    after_rank_[at] = left > 0;
    if (cue(begins_, at, Cue::Rank)) left = kRankReach;
    if (left > 0) --left;
  }
  if (grammar.rules.order != WordOrder::HeadLast) return;
  for (std::uint32_t at = static_cast<std::uint32_t>(stretch_.size()), before = 0; at-- > 0;) {
    after_rank_[at] = after_rank_[at] || before > 0;
    if (cue(begins_, at, Cue::Rank))
      before = kRankBehind;
    else if (before > 0)
      --before;
  }
}

}  // namespace attest
