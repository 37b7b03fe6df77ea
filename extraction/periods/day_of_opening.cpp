#include "extraction/periods/day_of_opening.h"

#include <algorithm>

#include "extraction/sentence/sentence_of.h"

namespace attest {
namespace {

constexpr std::chrono::days kNews{31};  // for so long a day is news

bool is_news(const Period& day, const Period& published) {
  if (!day.from || day.from != day.to || !published.to) return false;
  const auto age = std::chrono::sys_days(*published.to) - std::chrono::sys_days(*day.to);
  return age >= std::chrono::days(0) && age <= kNews;
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

}  // namespace

void date_opening(const Context& context, const std::vector<Sentence>& sentences,
                  const std::vector<std::size_t>& silent, std::size_t begin,
                  std::vector<Claim>& claims) {
  if (!context.told_first && context.paragraphs > 1 && !context.deeds_told) {
    date_timeless_report(context, sentences, silent, claims);
    return;
  }
  const std::optional<Period>& day = context.told_first;
  if (!day || !context.published || !is_news(*day, *context.published)) return;
  for (std::size_t c = begin; c < claims.size(); ++c) {
    if (is_title(sentences, claims[c])) continue;
    if (claims[c].period) return;
    if (!std::binary_search(silent.begin(), silent.end(), c)) continue;
    claims[c].period = day;
    claims[c].period->text.clear();
  }
}

}  // namespace attest
