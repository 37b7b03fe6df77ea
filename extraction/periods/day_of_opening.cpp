#include "extraction/periods/day_of_opening.h"

#include <algorithm>

#include "claims/unit.h"
#include "extraction/sentence/sentence_of.h"

namespace attest {
namespace {

constexpr std::chrono::days kNews{31};  // for so long a day is news

bool is_news(const Period& day, const Period& published) {
  if (!day.from || day.from != day.to || !published.to) return false;
  const auto age = std::chrono::sys_days(*published.to) - std::chrono::sys_days(*day.to);
  return age >= std::chrono::days(0) && age <= kNews;
}

// "Crime has risen by a tenth … in the year to June": a time of months that figures come out on.
bool is_lately_reported(const Period& told, const Period& published) {
  constexpr std::chrono::days kReported{366};
  if (!told.from || !told.to || told.from == told.to || !published.to) return false;
  const auto age = std::chrono::sys_days(*published.to) - std::chrono::sys_days(*told.to);
  return age > std::chrono::days(0) && age <= kReported;
}

// "Made a loss of £11m …, accounts show.  In the 12 months to June 30": money of a year of
// accounts, or of a part of one.
bool is_of_accounts(const Period& told) {
  constexpr std::chrono::days kQuarter{80}, kYear{367};
  if (!told.from || !told.to) return false;
  const auto length = std::chrono::sys_days(*told.to) - std::chrono::sys_days(*told.from);
  return length > kQuarter && length < kYear;
}

// 시는 20일부터 공원을 닫는다: a time to come dates none of what there is.
bool tells_of_no_past(const Context& context) {
  const std::optional<Period>&told = context.told_first, &published = context.published;
  if (!told) return true;
  if (context.planned || !told->from || !published || !published->to) return false;
  if (*told->from > *published->to) return true;
  return told->edtf.size() == 4 && told->to && *told->to > *published->to;  // 올 들어
}

// A report that names no time tells of the day on which it came out.
void date_timeless_report(const Context& context, const std::vector<Sentence>& sentences,
                          const std::vector<std::size_t>& silent, std::vector<Claim>& claims) {
  for (const std::size_t c : silent) {
    if (claims[c].period) continue;  // by the days on which people were asked
    if (claims[c].status == Status::Forecast || is_title(sentences, claims[c])) continue;
    claims[c].period = context.published;
    if (claims[c].period) claims[c].period->text.clear();
  }
}

// One paragraph is a report where a headline stands above it.  `claim` is one of its section.
bool is_headed(const std::vector<Sentence>& sentences, const Claim& claim) {
  const auto own = std::lower_bound(
      sentences.begin(), sentences.end(), claim.section,
      [](const Sentence& sentence, std::uint32_t section) { return sentence.section < section; });
  const auto end = std::find_if(own, sentences.end(), [&](const Sentence& sentence) {
    return sentence.section != claim.section;
  });
  return std::any_of(own, end, [](const Sentence& sentence) {
    return sentence.kind == BlockKind::Heading;
  });
}

}  // namespace

void date_opening(const Context& context, const std::vector<Sentence>& sentences,
                  const std::vector<std::size_t>& silent, std::size_t begin,
                  std::vector<Claim>& claims) {
  if (begin >= claims.size()) return;
  const bool report = context.paragraphs > 1 || is_headed(sentences, claims[begin]);
  if (tells_of_no_past(context) && report && !context.deeds_told) {
    date_timeless_report(context, sentences, silent, claims);
    return;
  }
  const std::optional<Period>& day = context.told_first;
  if (!day || !context.published) return;
  const bool news = is_news(*day, *context.published);
  const bool reported = is_lately_reported(*day, *context.published);
  if (!news && (context.paragraphs < 2 || context.deeds_told)) return;
  std::size_t dated = begin;  // the first that has a time of its own
  while (dated < claims.size() && (is_title(sentences, claims[dated]) || !claims[dated].period))
    ++dated;
  for (const std::size_t c : silent) {
    if (c >= dated || c < begin || is_title(sentences, claims[c])) continue;
    const bool beside = dated < claims.size() && claims[c].sentence == claims[dated].sentence;
    // "It would cost $40 million.  It passed on Thursday by 52 votes": not on that day.
    const bool foreseen = claims[c].status == Status::Forecast;
    const bool over = dated < claims.size() && *day->to < *context.published->from;
    if (foreseen && (!news || over)) continue;
    if (!news && beside) continue;
    const bool change = claims[c].measure.role == Role::Change;
    const bool earned = unit::is_currency(claims[c].quantity.unit) && is_of_accounts(*day);
    claims[c].period = news || ((change || earned) && reported) ? day : context.published;
    claims[c].period->text.clear();
  }
}

}  // namespace attest
