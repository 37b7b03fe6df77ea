#include "extraction/quantities/letter_millions.h"

#include <algorithm>

#include "claims/unit.h"
#include "extraction/quantities/quantities.h"

namespace attest {
namespace {

constexpr std::int64_t kMillion = 1'000'000;

// "Is 2.3m high", "a 2.3m wall": a word of what is measured.
bool measures(const Grammar& grammar, const SentenceView& view, std::uint32_t next) {
  return next < view.items.size() &&
         (view.is_mark(next, "-") || (view.items[next].kind == Item::Kind::Word &&
                                      !view.has(next, grammar.pack_classes.noun_end) &&
                                      !view.has(next, grammar.pack_classes.joining)));
}

// "2.3m", and not "2.3 m" or "2.3 metres".
bool ends_in_letter(const SentenceView& view, const QuantityFound& found) {
  const std::string_view text = slice(view.text, found.span);
  return text.size() > 1 && text.back() == 'm' && text[text.size() - 2] >= '0' &&
         text[text.size() - 2] <= '9';
}

bool counts_millions(const SentenceView& view, const QuantityFound& found) {
  const std::string& unit = found.quantity.unit;
  return found.multiplier == kMillion && (unit == unit::kCount || unit == unit::kPerson) &&
         ends_in_letter(view, found);
}

// "Joblessness climbs to 2.4m as orders fall": people, whose number no metres tell.
bool tells_of_people(const Grammar& grammar, const SentenceView& view, const QuantityFound& found) {
  constexpr std::uint32_t kOpening = 2, kReach = 4;                         // items
  const bool part = found.quantity.low && found.quantity.low->scale() > 0;  // "2.4m", not "30m"
  if (!part || found.begin == 0 || found.begin > kOpening + kReach ||
      !view.has(found.begin - 1, grammar.pack_classes.governing))
    return false;
  const Symbol people = grammar.pack_classes.headcount;
  for (std::uint32_t at = 0; people != 0 && at < kOpening && at < found.begin; ++at)
    if (view.has(at, people)) return true;
  return false;
}

void take_people(const Grammar& grammar, const SentenceView& view,
                 std::vector<ClaimDraft>& drafts) {
  for (ClaimDraft& draft : drafts) {
    QuantityFound& found = draft.found;
    if (found.quantity.unit != "meter" || !ends_in_letter(view, found) ||
        measures(grammar, view, found.end) || !tells_of_people(grammar, view, found))
      continue;
    QuantityFound millions;
    millions.multiplier = kMillion;
    if (found.quantity.low)
      millions.quantity.low = multiply(*found.quantity.low, Decimal(kMillion));
    share_power(found, millions);
    if (found.multiplier != kMillion) continue;
    found.quantity.unit = unit::kPerson;
    std::erase_if(found.rules, [](const RowRef& rule) { return rule.table == Table::Unit; });
  }
}

}  // namespace

void read_letter_millions(const Grammar& grammar, const SentenceView& view,
                          std::vector<ClaimDraft>& drafts) {
  take_people(grammar, view, drafts);
  const auto counted = std::find_if(drafts.begin(), drafts.end(), [&](const ClaimDraft& draft) {
    return counts_millions(view, draft.found);
  });
  if (counted == drafts.end()) return;
  for (auto draft = counted; draft != drafts.end(); ++draft) {
    QuantityFound& found = draft->found;
    if (found.quantity.unit != "meter" || !ends_in_letter(view, found)) continue;
    if (measures(grammar, view, found.end)) continue;
    share_power(found, counted->found);
    if (found.multiplier != kMillion) continue;
    found.quantity.unit = counted->found.quantity.unit;
    std::erase_if(found.rules, [](const RowRef& rule) { return rule.table == Table::Unit; });
  }
}

}  // namespace attest
