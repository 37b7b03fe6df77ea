#include "extraction/periods/parts_of_figures.h"

#include <algorithm>

namespace attest {

bool points_at_counted(const PeriodSetting& setting, std::uint32_t item) {
  const PackClasses& classes = setting.grammar.pack_classes;
  const auto is = [&](std::uint32_t at, Symbol cls) {
    return cls != 0 && setting.view.has(at, cls);
  };
  return is(item, classes.part_of) &&
         (is(item + 1, classes.these) || is(item + 1, classes.pronoun) ||
          is(item + 1, classes.back_pronoun));
}

namespace {

bool is_part_of(const PeriodSetting& setting, const std::vector<Placed>& placed,
                const ClaimDraft& whole, const ClaimDraft& part) {
  constexpr std::uint32_t kPhrase = 2;  // items of «из них», right before the figure
  const std::uint32_t at = part.found.begin;
  const bool led = at >= kPhrase && points_at_counted(setting, at - kPhrase);
  if (!led && !points_at_counted(setting, part.found.end)) return false;
  return std::none_of(placed.begin(), placed.end(), [&](const Placed& p) {
    const bool between = p.item >= whole.found.end && p.item < at;
    return between || (p.item > at && setting.marks.stretch(p.item) == setting.marks.stretch(at));
  });
}

}  // namespace

void date_parts(const PeriodSetting& setting, const std::vector<Placed>& placed,
                std::vector<ClaimDraft>& drafts) {
  for (std::size_t i = 1; i < drafts.size(); ++i) {
    const ClaimDraft& whole = drafts[i - 1];
    ClaimDraft& part = drafts[i];
    if (!whole.period || part.status != whole.status || part.compared || part.timeless) continue;
    if (!is_part_of(setting, placed, whole, part)) continue;
    part.period = whole.period;
    part.period->text.clear();
  }
}

}  // namespace attest
