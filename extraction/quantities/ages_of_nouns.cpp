#include "extraction/quantities/ages_of_nouns.h"

#include <algorithm>

#include "claims/unit.h"
#include "extraction/quantities/bare_ages.h"

namespace attest {
namespace {

// So many years somebody may have, written as a number alone or, in a list, with its years.
bool may_be_age(const QuantityFound& found) {
  const Quantity& q = found.quantity;
  const bool years = q.unit == "year" && q.modifier == Modifier::Exact;
  return (!found.unit_written || years) && q.low && q.low == q.high && *q.low > Decimal(1) &&
         *q.low < Decimal(110) && is_whole(q) && (years || found.end == found.begin + 1);
}

// "Boys of 12 nations": those are counted; but "a boy of 12 has".
bool counts_next(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                 std::uint32_t noun, std::uint32_t next) {
  if (next >= view.items.size() || view.items[next].kind != Item::Kind::Word) return false;
  if (phrases.beginning_at(next, Table::Counted) != nullptr) return true;
  const auto ends_in_plural = [&](std::uint32_t item) {
    return view.tokens[view.items[item].first].text.ends_with(grammar.rules.plural_ending);
  };
  const bool several = ends_in_plural(noun) || view.has(noun, grammar.pack_classes.plural);
  return several && ends_in_plural(next);
}

// "Two brothers, 19 and 22,": as many ages as people were counted, set off by commas.  Returns the
// end of the list among the drafts, or `first` where it is none.
std::size_t end_of_ages(const Grammar& grammar, const SentenceView& view,
                        const std::vector<ClaimDraft>& drafts, std::size_t first) {
  constexpr std::uint32_t kNoun = 3;  // items from the number of people to the comma
  const QuantityFound& people = drafts[first - 1].found;
  const std::uint32_t comma = drafts[first].found.begin - 1;
  if (people.quantity.unit != unit::kPerson || !view.is_mark(comma, ",")) return first;
  if (comma <= people.end || comma > people.end + kNoun) return first;
  for (std::uint32_t at = people.end; at < comma; ++at)
    if (view.items[at].kind != Item::Kind::Word) return first;
  std::size_t last = first;
  while (last < drafts.size() && may_be_age(drafts[last].found)) {
    const std::uint32_t end = drafts[last].found.end;
    ++last;
    const bool goes_on = last < drafts.size() && drafts[last].found.begin == end + 1 &&
                         (view.is_mark(end, ",") || view.has(end, grammar.pack_classes.joining));
    if (goes_on) continue;
    const bool closed = end >= view.items.size() || view.items[end].kind == Item::Kind::Mark;
    const bool as_many = people.quantity.low == Decimal(static_cast<std::int64_t>(last - first));
    return closed && as_many && last - first > 1 ? last : first;
  }
  return first;
}

// "The average age of the fleet is 19 years": of things, as far as their noun is known.
bool is_of_things(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                  std::uint32_t age, std::uint32_t figure) {
  bool owned = false;
  for (std::uint32_t at = age; at < figure; ++at) {
    const PhraseMatch* noun = phrases.beginning_at(at, Table::Counted);
    if (noun != nullptr) return grammar.rules.counted[noun->row.row].unit != unit::kPerson;
    owned = owned || view.has(at, grammar.pack_classes.part_of);
  }
  return owned;
}

// «Средний возраст жертв – 26,7 года, а в 2009 году был 24,4»
void read_ages_of_average(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                          std::vector<ClaimDraft>& drafts) {
  constexpr std::uint32_t kReach = 9;  // items from the word of age to the figure
  constexpr Decimal kOldest = 110;
  if (grammar.rules.order != WordOrder::HeadFirst) return;
  std::uint32_t last = 0;  // the end of the last such figure
  for (ClaimDraft& draft : drafts) {
    QuantityFound& found = draft.found;
    if (found.quantity.unit != "year" || !found.quantity.low || *found.quantity.low > kOldest)
      continue;
    // So is the next one, but not «срок контракта — 3 года» behind it.
    bool told = last > 0 && found.begin < last + kReach && !found.unit_written;
    for (std::uint32_t back = 0; !told && back < kReach && back < found.begin; ++back) {
      const std::uint32_t at = found.begin - back;
      if (view.is_mark(at - 1, ",") || view.items[at - 1].kind == Item::Kind::Number) break;
      for (const PhraseMatch* m : phrases.all_ending(at, Table::Unit)) {
        const UnitRow& row = grammar.rules.units[m->row.row];
        told = told || (row.place == UnitPlace::Before && row.unit == "year-person" &&
                        !is_of_things(grammar, view, phrases, m->begin, found.begin));
      }
    }
    if (!told) continue;
    found.quantity.unit = "year-person";
    last = found.end;
  }
}

}  // namespace

void read_ages_of_nouns(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                        std::vector<ClaimDraft>& drafts) {
  const PackClasses& classes = grammar.pack_classes;
  read_ages_of_average(grammar, view, phrases, drafts);
  if (classes.aged_noun == 0) return;
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    QuantityFound& found = drafts[i].found;
    if (!may_be_age(found) || found.begin < 2) continue;
    const bool of_noun = grammar.rules.compounds && view.has(found.begin - 1, classes.part_of) &&
                         view.has(found.begin - 2, classes.aged_noun) &&
                         !counts_next(grammar, view, phrases, found.begin - 2, found.end);
    const std::size_t end = of_noun ? i + 1 : i > 0 ? end_of_ages(grammar, view, drafts, i) : i;
    for (std::size_t age = i; age < end; ++age) drafts[age].found.quantity.unit = "year-person";
    if (end > i) i = end - 1;
  }
}

}  // namespace attest
