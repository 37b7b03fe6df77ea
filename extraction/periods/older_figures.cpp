#include "extraction/periods/older_figures.h"

#include "extraction/attribution/pointing_back.h"
#include "extraction/periods/times_by_the_way.h"

namespace attest {
namespace {

// «Прошлым летом таких было двенадцать»: a few words that open on a time and end on how many there
// were, and what is counted is not said again.
bool is_bare_and_short(const PeriodSetting& setting, const std::vector<Placed>& placed,
                       const std::vector<ClaimDraft>& drafts) {
  const SentenceView& view = setting.view;
  constexpr std::size_t kWords = 8;  // items, its last mark among them
  if (view.items.size() > kWords || placed.size() != 1 || drafts.size() != 1) return false;
  const Placed& time = placed.front();
  const std::uint32_t end = drafts.front().found.end;
  const bool ends = end >= view.items.size() ||
                    (end + 1 == view.items.size() && view.items[end].kind == Item::Kind::Mark);
  const Symbol amounting = setting.grammar.pack_classes.amounting;
  if (!ends || amounting == 0 || time.item >= kOpeningItem || time.use != Use::Main) return false;
  for (std::uint32_t at = time.item + 1; at < end; ++at)
    if (view.has(at, amounting)) return true;
  return false;
}

}  // namespace

bool sets_older_figure_against(const PeriodSetting& setting, const std::vector<Placed>& placed,
                               const std::vector<ClaimDraft>& drafts) {
  return points_back(setting.grammar, setting.view) || opens_on_years_ago(setting, placed) ||
         is_bare_and_short(setting, placed, drafts);
}

}  // namespace attest
