#include "extraction/periods/told_report.h"

#include <algorithm>
#include <chrono>

#include "claims/unit.h"
#include "extraction/lexicon/grammar.h"
#include "text/fold.h"

namespace attest {
namespace {

using Days = std::chrono::sys_days;

constexpr int kWholeMonth = 28;  // days
constexpr int kMoment = 7;       // days before publication

bool ends_month(const Date& day) {
  return day.day() == std::chrono::year_month_day_last(day.year() / day.month() /
                                                       std::chrono::last).day();
}

// Of whole months, or what stood at the end of one, and what has changed since a time not said.
bool is_statistical(const ClaimDraft& draft) {
  const std::optional<Period>& period = draft.period;
  if (!period)
    return draft.measure.role == Role::Change && draft.found.quantity.unit == unit::kPercent;
  if (!period->to) return false;
  if (!period->from || *period->from == *period->to) return ends_month(*period->to);
  return (Days(*period->to) - Days(*period->from)).count() + 1 >= kWholeMonth;
}

bool is_outlet(const Informant& informant) {
  return informant.role == InformantRole::Outlet || informant.role == InformantRole::Agency;
}

bool tells_months(const std::vector<ClaimDraft>& drafts) {
  return std::any_of(drafts.begin(), drafts.end(), is_statistical);
}

// Does it tell of months in its own words, or of a change, not only in a talk of them?
bool tells_own_months(const std::vector<ClaimDraft>& drafts) {
  return std::any_of(drafts.begin(), drafts.end(), [](const ClaimDraft& draft) {
    const bool named = draft.period && !draft.period->text.empty();
    return is_statistical(draft) && (named || draft.measure.role == Role::Change);
  });
}

// What nobody counts in a day: "97.8% of boys passed".
bool tells_timeless_shares(const std::vector<ClaimDraft>& drafts) {
  return std::all_of(drafts.begin(), drafts.end(), [](const ClaimDraft& draft) {
    return !draft.period && draft.found.quantity.unit == unit::kPercent;
  });
}

}  // namespace

void ToldReport::begin_section(const std::optional<Period>& published) {
  *this = {};
  if (published) published_ = published->from;
}

void ToldReport::forget() {
  last_.clear();
  report_.clear();
}

void ToldReport::speak(const Grammar& grammar, const Chain& chain, bool publication,
                       std::uint32_t block, const std::vector<ClaimDraft>& drafts) {
  const bool person =
      grammar.sources.told_by_months && chain.back().role == InformantRole::Person;
  if (person) {
    const bool foreseen = std::any_of(drafts.begin(), drafts.end(), [](const ClaimDraft& draft) {
      return draft.status == Status::Forecast;
    });
    if (report_.empty() && !foreseen && tells_months(drafts)) {
      report_ = chain;
      note_nouns(drafts);
    }
    interrupted_ = true;
    return;
  }
  last_ = chain;
  last_block_ = block;
  interrupted_ = false;
  if (!grammar.sources.told_by_months) {
    moments_ = {};
    moments_.awaited = report_.empty() && drafts.empty();
    moments_.see(drafts);
    report_ = chain;
    return;
  }
  open_ = drafts.empty();
  if (publication || (report_.empty() ? tells_months(drafts) : tells_own_months(drafts))) {
    report_ = chain;
    note_nouns(drafts);
  } else if (!report_.empty() && report_.back().name == chain.back().name) {
    // It says one more thing.
  } else if (is_outlet(chain.front())) {  // its story is retold
    const auto origin = std::find_if_not(chain.begin(), chain.end(), is_outlet);
    report_.assign(chain.begin(), origin);
  }
}

void ToldReport::hear_again(const Informant& person, std::uint32_t block) {
  if (report_.empty() || report_.back().role != InformantRole::Person) return;
  if (report_.back().name.ends_with(person.name.substr(person.name.rfind(' ') + 1)))
    last_block_ = block;
}

void ToldReport::Moments::see(const std::vector<ClaimDraft>& drafts) {
  for (const ClaimDraft& draft : drafts) {
    const std::string& unit = draft.found.quantity.unit;
    awaited = false;
    statistics = statistics || is_statistical(draft) || unit == unit::kPercent;
    if (unit != unit::kPerson && unit != unit::kCount) measures.insert(unit);
  }
}

void ToldReport::go_on(std::uint32_t block, bool points_back,
                       const std::vector<ClaimDraft>& drafts) {
  if (block == last_block_ && !interrupted_) moments_.see(drafts);
  constexpr std::uint32_t kNext = 2;  // a title may stand between the paragraphs
  const bool follows = points_back || (taken_up_ && !drafts.empty());
  if (follows && !interrupted_ && block > last_block_ && block - last_block_ <= kNext)
    last_block_ = block;
  if (!open_ || drafts.empty()) return;
  open_ = false;
  if (tells_months(drafts) || tells_timeless_shares(drafts)) report_ = last_, note_nouns(drafts);
}

void ToldReport::note_nouns(const std::vector<ClaimDraft>& drafts) {
  of_months_ = tells_months(drafts);
  constexpr std::size_t kShortest = 5, kMost = 32;
  for (const ClaimDraft& draft : drafts) {
    const std::string text = folded(draft.measure.text);
    const std::string noun = text.substr(text.rfind(' ') + 1);
    const bool known = std::find(nouns_.begin(), nouns_.end(), noun) != nouns_.end();
    if (noun.size() >= kShortest && !known && nouns_.size() < kMost) nouns_.push_back(noun);
  }
}

void ToldReport::look_at(const SentenceView& view, bool taken_up) {
  taken_up_ = taken_up;
  of_nouns_ = false;
  for (std::size_t at = 0; !nouns_.empty() && !of_nouns_ && at < view.items.size(); ++at)
    of_nouns_ = std::find(nouns_.begin(), nouns_.end(),
                          folded(view.tokens[view.items[at].first].text)) != nouns_.end();
}

const ToldReport::Chain& ToldReport::speaker_of(const Grammar& grammar, const ClaimDraft& draft,
                                                std::uint32_t block) const {
  static const Chain nobody;
  if (block == last_block_) return last_;
  if (!report_.empty() && is_out_of_reach(grammar, draft, block)) return nobody;
  const bool institution = !last_.empty() && last_.back().role == InformantRole::Origin;
  if (grammar.sources.told_by_months && taken_up_ && institution && !interrupted_ &&
      block - last_block_ == 1)
    return last_;
  return grammar.sources.told_by_months && is_of_moment(draft) ? nobody : report_;
}

// Where nothing shows the end of a report, its statistics and shares go on; whatever else is told
// goes on for a paragraph behind an officer, for two behind an office, and behind one that has
// told of a day only for none.
bool ToldReport::is_out_of_reach(const Grammar& grammar, const ClaimDraft& draft,
                                 std::uint32_t block) const {
  constexpr std::uint32_t kOfficer = 1, kOffice = 2;  // blocks
  if (!grammar.sources.word_fades || is_statistical(draft)) return false;
  const bool officer = report_.back().role == InformantRole::Person;
  if (officer) return block > last_block_ + kOfficer;
  const std::uint32_t apart = block - last_block_;
  const std::string& unit = draft.found.quantity.unit;
  if (!moments_.statistics && !moments_.awaited)
    return unit != unit::kPercent && !moments_.measures.contains(unit);
  return apart > kOffice;
}

// A rate of exchange, what is in force now: no report of a month tells of it.
bool ToldReport::is_of_moment(const ClaimDraft& draft) const {
  const std::optional<Period>& period = draft.period;
  if (!published_ || !period || !period->from || period->from != period->to) return false;
  const auto ago = (Days(*published_) - Days(*period->to)).count();
  if (unit::is_duration(draft.found.quantity.unit) || of_nouns_ || !of_months_) return false;
  if (period->text.empty() && draft.dated != Dated::Now) return false;  // only carried here
  return ago >= 0 && ago <= kMoment && draft.dated != Dated::AtDate;
}

}  // namespace attest
