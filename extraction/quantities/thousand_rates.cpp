#include "extraction/quantities/thousand_rates.h"

#include <algorithm>

#include "claims/unit.h"
#include "extraction/quantities/bare_ages.h"

namespace attest {

namespace {

constexpr Decimal kThousand = 1000;
constexpr std::string_view kPermille = "permille";

bool names_thousand(const SentenceView& view, const PhraseMatch& match) {
  for (std::uint32_t at = match.begin; at < match.end; ++at)
    if (view.items[at].kind == Item::Kind::Number &&
        view.numbers[view.items[at].index].value == kThousand)
      return true;
  return false;
}

bool is_count(const ClaimDraft& draft) {
  const std::string& unit = draft.found.quantity.unit;
  return unit == unit::kPerson || unit == unit::kCount;
}

// «20,3 на 1000 человек», «0,7 случая на 1000 детей», «9 на тысячу», but not «12 случаев на
// 1000», which are counted.
bool is_told_on(const SentenceView& view, const ClaimDraft& draft, const PhraseMatch& base) {
  const QuantityFound& found = draft.found;
  const bool beside = found.end == base.begin;
  const bool noun = found.end + 1 == base.begin && view.items[found.end].kind == Item::Kind::Word;
  if (!is_count(draft) || !(beside || noun)) return false;
  const auto& most = found.quantity.high ? found.quantity.high : found.quantity.low;
  const bool few = most && *most < kThousand;
  return !is_whole(found.quantity) || (beside && few && !found.unit_written);
}

void take_rate(const UnitRow& row, RowRef rule, ClaimDraft& draft) {
  draft.found.quantity.unit = row.unit;
  draft.found.rules.push_back(rule);
}

bool is_bare_rate(const ClaimDraft& draft) {
  return is_count(draft) && !draft.found.unit_written && !is_whole(draft.found.quantity);
}

void drop_base(const PhraseMatch& base, std::vector<ClaimDraft>& drafts) {
  std::erase_if(drafts, [&](const ClaimDraft& draft) {
    return draft.found.begin >= base.begin && draft.found.end <= base.end;
  });
}

std::vector<ClaimDraft>::iterator told_on(const SentenceView& view, const PhraseMatch& base,
                                          std::vector<ClaimDraft>& drafts) {
  return std::find_if(drafts.begin(), drafts.end(), [&](const ClaimDraft& draft) {
    return is_told_on(view, draft, base);
  });
}

// The rate right before its base, and bare ones that the sentence tells with it: «с 12,4 до 12,1 на
// тысячу жителей», «в Заречье (27,7 на 1000 населения) и Лесном (26,3)».
void read_rates_before(const SentenceView& view, const UnitRow& row, const PhraseMatch& base,
                       std::vector<ClaimDraft>& drafts) {
  const auto rate = told_on(view, base, drafts);
  if (rate == drafts.end()) return;
  take_rate(row, base.row, *rate);
  for (ClaimDraft& draft : drafts)
    if (is_bare_rate(draft)) take_rate(row, base.row, draft);
  drop_base(base, drafts);
}

void read_rates_behind(const UnitRow& row, const PhraseMatch& base,
                       std::vector<ClaimDraft>& drafts) {
  bool told = false;
  for (ClaimDraft& draft : drafts) {
    const bool behind = draft.found.begin >= base.end;
    if (!behind || !is_count(draft) || is_whole(draft.found.quantity)) continue;
    take_rate(row, base.row, draft);
    told = true;
  }
  if (told) drop_base(base, drafts);
}

// «17,2 промилле, в Заречье — 16,5»
void go_on_in_permille(std::vector<ClaimDraft>& drafts) {
  const ClaimDraft* rate = nullptr;
  for (ClaimDraft& draft : drafts) {
    if (draft.found.unit_written && draft.found.quantity.unit == kPermille) rate = &draft;
    if (rate != nullptr && is_bare_rate(draft)) draft.found.quantity.unit = kPermille;
  }
}

// Behind the digits: 명.
std::string_view counter_of(std::string_view text, const Claim& claim) {
  const std::string_view figure = slice(text, claim.span);
  const std::size_t digits = figure.find_last_of("0123456789");
  return digits == std::string_view::npos ? std::string_view() : figure.substr(digits + 1);
}

// Below that they may be births a woman, or heads of a household.
bool may_be_rate(const Quantity& q) {
  constexpr Decimal kFewest = 3;
  const bool counted = q.unit == unit::kPerson || q.unit == unit::kCount;
  return counted && q.low && q.low == q.high && q.low->scale() > 0 && *q.low >= kFewest;
}

}  // namespace

void go_on_in_thousand_rates(std::string_view text, std::size_t begin,
                             std::vector<Claim>& claims) {
  const Claim* rate = nullptr;
  for (std::size_t c = begin; c < claims.size(); ++c) {
    Quantity& q = claims[c].quantity;
    if (q.unit == kPermille) rate = &claims[c];
    if (rate == nullptr || !may_be_rate(q)) continue;
    const std::string_view counter = counter_of(text, claims[c]);
    if (!counter.empty() && counter == counter_of(text, *rate)) q.unit = kPermille;
  }
}

void read_thousand_rates(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                         std::vector<ClaimDraft>& drafts) {
  for (const PhraseMatch& match : phrases.all()) {
    if (match.row.table != Table::Unit) continue;
    const UnitRow& row = grammar.rules.units[match.row.row];
    const bool clause = row.place == UnitPlace::Clause, base = row.place == UnitPlace::Base;
    if (!(clause || base)) continue;
    if (!names_thousand(view, match)) {
      if (base && told_on(view, match, drafts) != drafts.end()) drop_base(match, drafts);
      continue;  // «30,5 на 100 тыс. человек»
    }
    if (clause)
      read_rates_behind(row, match, drafts);
    else
      read_rates_before(view, row, match, drafts);
  }
  go_on_in_permille(drafts);
}

}  // namespace attest
