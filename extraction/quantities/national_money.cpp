#include "extraction/quantities/national_money.h"

namespace attest {

std::optional<NationalMoney> national_money(const Surroundings& in, std::uint32_t item) {
  for (const PhraseMatch* place : in.phrases.all_beginning(item, Table::Place)) {
    const PlaceName& name = in.grammar.places[place->row.row];
    if (name.coin.empty()) continue;
    const PhraseMatch* coin = in.unit_at(place->end, UnitPlace::OfCountry);
    if (coin == nullptr) coin = in.unit_at(place->end, UnitPlace::After);
    if (coin == nullptr) continue;
    const auto own = in.grammar.coins.find(std::string(in.rules.units[coin->row.row].unit));
    if (own != in.grammar.coins.end() && own->second == name.coin)
      return NationalMoney{place, coin, name.money};
  }
  return std::nullopt;
}

void read_whose_money(const Grammar& grammar, const Phrases& phrases,
                      std::vector<ClaimDraft>& drafts, std::string& money) {
  constexpr std::string_view kSouth = "KRW", kNorth = "KPW";
  auto match = phrases.all().begin();
  for (ClaimDraft& draft : drafts) {
    for (; match != phrases.all().end() && match->begin < draft.found.end; ++match) {
      if (match->row.table != Table::Unit) continue;
      const UnitRow& row = grammar.rules.units[match->row.row];
      if (row.place == UnitPlace::Before && (row.unit == kNorth || row.unit == kSouth))
        money = row.unit;
    }
    std::string& unit = draft.found.quantity.unit;
    if (draft.found.ambiguous_unit && unit == kSouth && money == kNorth) unit = kNorth;
  }
}

}  // namespace attest
