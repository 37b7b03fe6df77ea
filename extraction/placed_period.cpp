#include "extraction/placed_period.h"

#include "extraction/calendar_steps.h"

namespace attest {

Dated dated_by(const Placed& placed) {
  if (placed.at_date) return Dated::AtDate;
  if (placed.since || placed.vague) return Dated::Since;
  return placed.now ? Dated::Now : Dated::During;
}

bool is_ahead(const Context& context, const Placed& p) {
  const std::optional<Period>& published = context.published;
  return published && published->to && p.period->from && *p.period->from > *published->to;
}

bool is_epithet(const Context& context, const Placed& own) {
  const std::optional<Period>& topic = context.topic;
  if (!own.epithet || !topic || !topic->from || !topic->to || !own.period->from) return false;
  return *topic->from <= *own.period->from && *own.period->to <= *topic->to &&
         own.period->edtf != topic->edtf;
}

bool is_sum_since(const Context& context, const Placed& own) {
  return own.since && context.topic && context.topic->edtf != own.period->edtf;
}

std::optional<Period> open_from(const Period& since, int years) {
  const auto first = parse_period(since.edtf.substr(0, since.edtf.find('/')));
  const auto moved = first ? years_on(*first, years) : std::nullopt;
  auto open = moved ? parse_period(moved->edtf + "/..") : std::nullopt;
  if (open) open->text = since.text;
  return open;
}

}  // namespace attest
