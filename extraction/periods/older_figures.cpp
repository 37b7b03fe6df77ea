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
  std::uint32_t end = drafts.front().found.end;
  const Symbol amounting = setting.grammar.pack_classes.amounting;
  // 지난해에는 30곳이었다: where verbs come last, nothing stands between, but for 한 달 전 값은 30원이었다.
  if (setting.grammar.rules.order == WordOrder::HeadLast) {
    const bool ago = setting.row(time).anchor == Anchor::Published && setting.row(time).offset <= 0;
    const bool relative = ago && setting.row(time).level != Level::Year;
    if (time.item + 1 != drafts.front().found.begin && !relative) return false;
    if (end < view.items.size() && view.has(end, amounting)) ++end;
  }
  const bool ends = end >= view.items.size() ||
                    (end + 1 == view.items.size() && view.items[end].kind == Item::Kind::Mark);
  if (!ends || amounting == 0 || time.item >= kOpeningItem || time.use != Use::Main) return false;
  for (std::uint32_t at = time.item + 1; at < end; ++at)
    if (view.has(at, amounting)) return true;
  return false;
}

}  // namespace

void note_older_figure(const PeriodSetting& setting, const std::vector<Placed>& placed,
                       const std::vector<ClaimDraft>& drafts, SentenceTopic& topic) {
  const bool verb_last = setting.grammar.rules.order == WordOrder::HeadLast;
  const bool bare = is_bare_and_short(setting, placed, drafts);
  topic.bare_contrast = bare && verb_last;
  topic.of_foregoing = bare || points_back(setting.grammar, setting.view) ||
                       opens_on_years_ago(setting, placed);
}

}  // namespace attest
