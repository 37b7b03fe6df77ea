#include "extraction/quantities/inverted_amounts.h"

namespace attest {
namespace {

// «Много лет в 12 городах»: behind a preposition digits count what follows them.
bool counts_in_digits(const Surroundings& in, const Amount& bare) {
  const bool ends = bare.end >= in.view.items.size() ||
                    in.view.items[bare.end].kind == Item::Kind::Mark;
  return in.phrases.beginning_at(bare.end, Table::Counted) != nullptr ||
         (!ends && in.number(bare.number).in_digits);
}

}  // namespace

std::optional<Amount> inverted_amount(const Surroundings& in, std::uint32_t at) {
  const PhraseMatch* unit = in.unit_at(at, UnitPlace::Inverted);
  const bool counted = at > 0 && in.view.items[at - 1].kind == Item::Kind::Number;
  if (unit == nullptr || !in.is_number(unit->end) || counted) return std::nullopt;
  auto bare = read_amount(in, unit->end);
  if (!bare || !bare->unit.empty() || in.number(bare->number).vague) return std::nullopt;
  if (unit->end > unit->begin + 1 && counts_in_digits(in, *bare)) return std::nullopt;
  take_unit(in, *unit, *bare);
  if (const PhraseMatch* whose = in.unit_before(at))  // «ей лет двадцать пять»
    if (const auto& row = in.rules.units[whose->row.row]; row.unit == bare->unit + "-person")
      bare->unit = row.unit;
  take_around(in, *bare);
  bare->begin = at;
  bare->modifier = Modifier::About;
  return bare;
}

}  // namespace attest
