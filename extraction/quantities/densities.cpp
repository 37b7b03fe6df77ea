#include "extraction/quantities/densities.h"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>

#include "claims/dimension.h"
#include "claims/unit.h"

namespace attest {
namespace {

using Dimensions = std::span<const std::string_view>;
constexpr std::string_view kArea[]{"area"};
constexpr std::string_view kTime[]{"duration", "months"};
constexpr std::string_view kMatter[]{"mass", "volume", "length", "area"};

bool is_among(Dimensions dimensions, std::string_view unit) {
  const std::string name = dimension_of(unit).name;
  return std::find(dimensions.begin(), dimensions.end(), name) != dimensions.end();
}

const PhraseMatch* rate_behind(const Grammar& grammar, const Phrases& phrases, std::uint32_t item,
                               Dimensions dimensions) {
  const PhraseMatch* longest = nullptr;
  for (const PhraseMatch* m : phrases.all_beginning(item, Table::Unit)) {
    const UnitRow& row = grammar.rules.units[m->row.row];
    if (row.place != UnitPlace::Around || !is_among(dimensions, row.unit)) continue;
    if (longest == nullptr || m->end > longest->end) longest = m;
  }
  return longest;
}

void reckon_on(const Grammar& grammar, const SentenceView& view, const PhraseMatch& rate,
               QuantityFound& found) {
  found.quantity.unit += "-per-" + std::string(grammar.rules.units[rate.row.row].unit);
  found.rules.push_back(rate.row);
  if (rate.begin != found.end) return;  // behind a noun
  found.end = rate.end;
  found.span.end = view.span_of(rate.begin, rate.end).end;
}

// "9,200 vehicles a day,", «снять её можно за 20 тыс. в месяц»: at most a noun stands between, no
// "in", and nothing goes on behind ("a year ago", «в день выборов»).  Of one word, «ежемесячно»,
// the rate may only say how often it is done.
const PhraseMatch* rate_of_time(const Grammar& grammar, const SentenceView& view,
                                const Phrases& phrases, std::uint32_t from, std::uint32_t noun) {
  const Symbol governing = grammar.pack_classes.governing;
  for (std::uint32_t at = from; at <= from + noun && at < view.items.size(); ++at) {
    if (view.items[at].kind != Item::Kind::Word) return nullptr;
    if (const PhraseMatch* rate = rate_behind(grammar, phrases, at, kTime)) {
      const bool ends =
          rate->end >= view.items.size() || view.items[rate->end].kind == Item::Kind::Mark;
      return ends && rate->end > at + 1 ? rate : nullptr;
    }
    if (governing != 0 && view.has(at, governing)) return nullptr;
    // "40 units of blood a day"
    if (noun != 0 && at > from && view.has(at, grammar.pack_classes.part_of)) noun = 4;
  }
  return nullptr;
}

}  // namespace

void read_densities(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                    std::vector<ClaimDraft>& drafts) {
  for (ClaimDraft& draft : drafts) {
    QuantityFound& found = draft.found;
    const std::string& unit = found.quantity.unit;
    const bool counted = unit == unit::kPerson || unit == unit::kCount;
    if (!counted && !unit::is_currency(unit) && !is_among(kMatter, unit)) continue;
    const std::uint32_t noun = unit::is_currency(unit) ? 0 : 2;  // words
    const PhraseMatch* rate = rate_of_time(grammar, view, phrases, found.end, noun);
    if (rate == nullptr && counted) rate = rate_behind(grammar, phrases, found.end, kArea);
    if (rate != nullptr) reckon_on(grammar, view, *rate, found);
  }
}

}  // namespace attest
