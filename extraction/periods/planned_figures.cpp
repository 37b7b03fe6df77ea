#include "extraction/periods/planned_figures.h"

#include <algorithm>

#include "claims/unit.h"
#include "extraction/periods/calendar_steps.h"

namespace attest {
namespace {

// 내년도 예산안, 올해 첫 추가경정예산안: does a plan's noun stand right behind the year?
bool leads_plan(const PeriodSetting& setting, const Placed& year) {
  constexpr std::uint32_t kReach = 2;  // items from the year to the noun
  const Symbol plan = setting.grammar.pack_classes.plan_noun;
  if (plan == 0 || setting.row(year).level != Level::Year) return false;
  for (std::uint32_t at = year.item + 1; at <= year.item + kReach; ++at) {
    if (at >= setting.view.items.size() || setting.view.items[at].kind != Item::Kind::Word)
      return false;
    if (setting.view.has(at, plan)) return true;
  }
  return false;
}

}  // namespace

const Placed* plan_named(const PeriodSetting& setting, const std::vector<Placed>& placed) {
  const auto year = std::find_if(placed.begin(), placed.end(), [&](const Placed& p) {
    return p.use == Use::Main && p.period && leads_plan(setting, p);
  });
  return year == placed.end() ? nullptr : &*year;
}

const Placed* year_of_plan(const PeriodSetting& setting, const std::vector<Placed>& placed,
                           const Placed* nearest, const ClaimDraft& draft) {
  if (nearest == nullptr || !unit::is_currency(draft.found.quantity.unit)) return nearest;
  const PeriodRow& row = setting.row(*nearest);
  if (nearest->use != Use::Main || row.part != Part::Day || row.frame != Frame::In) return nearest;
  if (const Placed* year = plan_named(setting, placed)) return year;
  const Context& context = setting.context;
  const bool ahead = context.period && is_to_come(context, *context.period);
  return ahead && is_of_plan(context, draft) ? nullptr : nearest;
}

std::optional<Period> year_set_against(const PeriodSetting& setting,
                                       const std::vector<Placed>& placed) {
  for (const Placed& base : placed) {
    if (base.use != Use::Base || !base.period || base.period->edtf.size() != 4) continue;
    const Period next = year_period(year_of(*base.period->to) + 1);
    if (goes_on_now(setting.context, next)) return next;
  }
  return std::nullopt;
}

bool is_of_plan(const Context& context, const ClaimDraft& draft) {
  return context.planned && context.period && unit::is_currency(draft.found.quantity.unit);
}

bool goes_on_with_aim(const PeriodSetting& setting, const ClaimDraft& draft) {
  const Context& context = setting.context;
  const Symbol object = setting.grammar.pack_classes.object;
  const std::uint32_t end = draft.found.end;
  return setting.grammar.rules.order == WordOrder::HeadLast && context.foreseen &&
         context.forecast && goes_on_now(context, context.forecast) &&
         draft.measure.role == Role::Level && unit::is_currency(draft.found.quantity.unit) &&
         object != 0 && end > 0 && setting.view.has(end - 1, object);
}

}  // namespace attest
