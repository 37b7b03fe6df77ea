#include "extraction/periods/topic_width.h"

#include "extraction/periods/calendar_steps.h"
#include "extraction/periods/lengths_of_time.h"

namespace attest {
namespace {

constexpr int kWeek = 7;

// 올여름 … 60만 마리가 폐사했다. 이달 들어 17일까지는: of a season or a month that goes on, what has
// been counted so far.
bool counts_on(const Context& context) {
  constexpr std::chrono::days kSeason{92};
  constexpr int kLately = 62;  // days
  const std::optional<Period>&topic = context.topic, &now = context.period,
                             &day = context.published;
  if (!day || !day->to || *topic->to <= *day->to || now->from == now->to) return false;
  const auto length = std::chrono::sys_days(*topic->to) - std::chrono::sys_days(*topic->from);
  const auto behind = std::chrono::sys_days(*day->to) - std::chrono::sys_days(*now->to);
  // 올해 500만 명이 … 올해 들어 지난달까지: of a year that goes on, all of it so far.
  const bool same = *topic->from == *now->from;
  return (same || length <= kSeason) && behind.count() >= 0 &&
         behind.count() < (same ? kLately : kWeek) && *topic->from <= *now->from;
}

}  // namespace

bool narrows_topic(const Context& context) {
  const std::optional<Period>&topic = context.topic, &now = context.period;
  if (!topic || !now || !topic->from || !topic->to || !now->from || !now->to) return false;
  if (context.changing && is_rolling_year(topic) && now->to == topic->to) return true;
  if (counts_on(context)) return true;
  const auto length = std::chrono::sys_days(*topic->to) - std::chrono::sys_days(*topic->from);
  return length.count() < kWeek && *topic->from <= *now->from && *now->to <= *topic->to;
}

bool widens_topic(const Context& context) {
  const std::optional<Period>&topic = context.topic, &now = context.period;
  if (!topic || !now || !topic->from || topic->from != topic->to || !now->from || !now->to)
    return false;
  const auto behind = std::chrono::sys_days(*topic->from) - std::chrono::sys_days(*now->to);
  return now->from < now->to && (behind.count() == 0 || behind.count() == 1);
}

}  // namespace attest
