#include "extraction/quantities/ages_of_nouns.h"

#include <algorithm>

#include "claims/unit.h"
#include "extraction/quantities/bare_ages.h"

namespace attest {
namespace {

// So many years somebody may have, written as a number alone.
bool may_be_age(const QuantityFound& found) {
  const Quantity& q = found.quantity;
  return !found.unit_written && q.low && q.low == q.high && *q.low > Decimal(1) &&
         *q.low < Decimal(110) && is_whole(q) && found.end == found.begin + 1;
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

}  // namespace

void read_ages_of_nouns(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                        std::vector<ClaimDraft>& drafts) {
  const PackClasses& classes = grammar.pack_classes;
  if (classes.aged_noun == 0 || !grammar.rules.compounds) return;
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    QuantityFound& found = drafts[i].found;
    if (!may_be_age(found) || found.begin < 2) continue;
    const bool of_noun = view.has(found.begin - 1, classes.part_of) &&
                         view.has(found.begin - 2, classes.aged_noun) &&
                         !counts_next(grammar, view, phrases, found.begin - 2, found.end);
    const std::size_t end = of_noun ? i + 1 : i > 0 ? end_of_ages(grammar, view, drafts, i) : i;
    for (std::size_t age = i; age < end; ++age) drafts[age].found.quantity.unit = "year-person";
    if (end > i) i = end - 1;
  }
}

}  // namespace attest
