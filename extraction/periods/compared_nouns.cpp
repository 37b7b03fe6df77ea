#include "extraction/periods/compared_nouns.h"

#include "claims/unit.h"

namespace attest {

const Placed* compared_change(const SentenceView& view, const ClauseMarks& marks,
                              PeriodPlacing& placing, std::uint32_t at) {
  constexpr std::uint32_t kWords = 5;
  for (std::uint32_t back = 1; back <= kWords && back < at && marks.compared(at); ++back) {
    if (!marks.compared(at - back)) return nullptr;
    const Placed* told = placing.at(at - back);
    if (told != nullptr) return told->period && !told->relative ? told : nullptr;
    if (view.items[at - back].kind != Item::Kind::Word) return nullptr;
  }
  return nullptr;
}

const Placed* owner_of_noun(const Grammar& grammar, const SentenceView& view,
                            PeriodPlacing& placing, const ClaimDraft& draft) {
  constexpr std::uint32_t kNoun = 3;  // words
  const PackClasses& classes = grammar.pack_classes;
  const std::uint32_t at = draft.found.begin;
  const std::string& unit = draft.found.quantity.unit;
  const bool counts = unit == unit::kPerson || unit == unit::kCount || unit.empty();
  if (at < 3 || !(view.has(at - 1, classes.part_of) ||
                  (!counts && view.has(at - 1, classes.at_place))))
    return nullptr;
  for (std::uint32_t item = at - 2; item > 0 && item + kNoun + 2 > at; --item) {
    if (view.items[item].kind == Item::Kind::Period) return placing.at(item);
    if (view.items[item].kind != Item::Kind::Word || view.has(item, classes.governing) ||
        view.has(item, classes.at_place))
      return nullptr;
  }
  return nullptr;
}

}  // namespace attest
