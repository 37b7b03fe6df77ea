#include "extraction/periods/fieldwork.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "claims/unit.h"

namespace attest {
namespace {

using std::chrono::sys_days;

constexpr std::uint32_t kOpening = 2;       // paragraphs that may tell that it is on one
constexpr std::chrono::days kLongest{190};  // that people are asked
constexpr std::chrono::days kLatest{120};   // from then to publication

// Days, or a month, that were over lately.
bool may_be_fieldwork(const Placed& placed, const Context& context) {
  const std::optional<Period>&p = placed.period, &now = context.published;
  if (!p || !p->from || !p->to || !now || !now->to || placed.use == Use::Base || placed.now)
    return false;
  return *p->to <= *now->to && sys_days(*p->to) - sys_days(*p->from) <= kLongest &&
         sys_days(*now->to) - sys_days(*p->to) <= kLatest;
}

// Is the talk of no time but of one that this sentence names?
bool is_first_told(const Context& context, const std::vector<Placed>& placed) {
  return !context.topic || std::any_of(placed.begin(), placed.end(), [&](const Placed& p) {
    return p.period && p.period->edtf == context.topic->edtf;
  });
}

bool is_answer(const Claim& claim) {
  const std::string& unit = claim.quantity.unit;
  return unit == unit::kPercent || unit == unit::kPercentagePoint ||
         (unit == unit::kRatio && claim.measure.role != Role::Change);
}

// «Центр, который 10–12 декабря опросил 1600 россиян»: no other word for a survey.
bool asks_many(const SentenceView& view, std::uint32_t time, std::uint32_t verb) {
  constexpr Decimal kMany = 300;  // people
  const std::uint32_t next = verb + 1 == time ? time + 1 : verb + 1;
  if ((time + 1 != verb && verb + 1 != time) || next >= view.items.size()) return false;
  const Item& item = view.items[next];
  return item.kind == Item::Kind::Number && view.numbers[item.index].value >= kMany;
}

}  // namespace

bool is_of_fieldwork(const Grammar& grammar, const SentenceView& view, std::uint32_t item) {
  const Symbol fieldwork = grammar.pack_classes.fieldwork;
  return fieldwork != 0 && grammar.rules.order == WordOrder::HeadFirst && item > 0 &&
         view.has(item - 1, fieldwork);
}

void note_fieldwork(const PeriodSetting& setting, const std::vector<Placed>& placed) {
  const PackClasses& classes = setting.grammar.pack_classes;
  const SentenceView& view = setting.view;
  Context& context = setting.context;
  // A byline may be one more paragraph, of a text that has told of no time before its survey.
  const bool late = context.paragraphs == kOpening + 1 && is_first_told(context, placed);
  const bool opens = context.heading || context.paragraphs <= kOpening || late;
  context.on_survey = context.on_survey || (opens && view.holds(classes.survey));
  if (context.fieldwork || !(context.on_survey || opens)) return;
  for (const Placed& p : placed)  // «итоги сентябрьского опроса»
    if (p.epithet && opens && context.on_survey && view.has(p.item + 1, classes.survey) &&
        may_be_fieldwork(p, context)) {
      context.fieldwork = p.period;
      return;
    }
  for (std::uint32_t at = 0; at < view.items.size(); ++at) {
    if (classes.fieldwork == 0 || !view.has(at, classes.fieldwork)) continue;
    const auto distance = [&](const Placed& p) { return std::abs(int(p.item) - int(at)); };
    const Placed* nearest = nullptr;
    for (const Placed& p : placed)
      if (may_be_fieldwork(p, context) && !p.since &&
          (nearest == nullptr || distance(p) < distance(*nearest)))
        nearest = &p;
    if (nearest != nullptr && (context.on_survey || asks_many(view, nearest->item, at)))
      context.fieldwork = nearest->period;
    return;
  }
}

void date_answers(const Context& context, std::size_t begin, std::vector<Claim>& claims) {
  if (!context.fieldwork) return;
  for (std::size_t c = begin; c < claims.size(); ++c) {
    std::optional<Period>& period = claims[c].period;
    if (!is_answer(claims[c]) || claims[c].status == Status::Forecast) continue;
    // "Now leads by two points": what people say now they said when they were asked.
    const bool now = period && context.published && period->edtf == context.published->edtf;
    if (period && !period->text.empty() && !now) continue;
    period = context.fieldwork;
    period->text.clear();
  }
}

}  // namespace attest
