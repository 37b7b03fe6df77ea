#include "extraction/quantities/deciding_words.h"

#include <algorithm>
#include <string_view>

namespace attest {
namespace {

// The words of the unit that the figure has been read with.
const PhraseMatch* unit_read(const Surroundings& in, const QuantityFound& found) {
  for (std::uint32_t at = found.end; at > found.begin; --at)
    for (const PhraseMatch* m : in.phrases.all_ending(at, Table::Unit)) {
      const UnitRow& row = in.rules.units[m->row.row];
      if (row.place == UnitPlace::After && row.ambiguous && row.unit == found.quantity.unit)
        return m;
    }
  return nullptr;
}

// Is there a row of this unit for the very same words?
bool may_be(const Surroundings& in, const PhraseMatch& read, std::string_view unit) {
  const auto rows = in.phrases.all_beginning(read.begin, Table::Unit);
  return std::any_of(rows.begin(), rows.end(), [&](const PhraseMatch* m) {
    const UnitRow& row = in.rules.units[m->row.row];
    return m->end == read.end && row.place == UnitPlace::After && row.unit == unit;
  });
}

bool is_subject(const Surroundings& in, std::uint32_t item) {
  const std::string_view word = in.view.tokens[in.view.items[item].last - 1].text;
  const auto& tails = in.grammar.sources.subject_tails;
  return std::any_of(tails.begin(), tails.end(), [&](auto tail) { return word.ends_with(tail); });
}

}  // namespace

void settle_unit(const Surroundings& in, const QuantityFound* before, QuantityFound& found) {
  constexpr std::uint32_t kReach = 6;  // items back
  if (!found.ambiguous_unit) return;
  const PhraseMatch* read = unit_read(in, found);
  if (read == nullptr) return;
  for (std::uint32_t at = found.begin; at > 0 && at + kReach > found.begin; --at) {
    for (const PhraseMatch* m : in.phrases.all_ending(at, Table::Deciding)) {
      const UnitRow& row = in.rules.units[m->row.row];
      if (!may_be(in, *read, row.unit)) continue;
      found.quantity.unit = row.unit;
      found.ambiguous_unit = false;
      found.rules.push_back(m->row);
      return;
    }
    if (before != nullptr && at == before->end) {
      if (before->ambiguous_unit || !may_be(in, *read, before->quantity.unit)) return;
      found.quantity.unit = before->quantity.unit;
      found.ambiguous_unit = false;
      return;
    }
    const bool mark = in.view.items[at - 1].kind == Item::Kind::Mark;
    if ((mark && !in.view.is_mark(at - 1, "(")) || is_subject(in, at - 1)) return;
  }
}

}  // namespace attest
