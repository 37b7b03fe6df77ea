#include "extraction/units.h"

#include "claims/unit.h"

namespace attest {
namespace {

constexpr std::uint32_t kReachAfter = 5;    // items between a number and its noun
constexpr std::size_t kPlural = 5;          // letters of the shortest plural looked at
constexpr std::uint32_t kReachBefore = 20;  // items back to the noun a sentence is about

class UnitInference {
 public:
  UnitInference(const Grammar& grammar, const SentenceView& view, const Phrases& phrases)
      : grammar_(grammar), view_(view), phrases_(phrases), classes_(grammar.pack_classes) {}

  // The counted noun of a quantity, nullptr when none is near.
  const PhraseMatch* noun_of(const QuantityFound& found) const {
    const PhraseMatch* after = noun_after(found.end);
    if (grammar_.rules.order == WordOrder::HeadFirst)
      return after ? after : noun_before(found.begin);
    const PhraseMatch* before = noun_before(found.begin);
    return before ? before : after;
  }

  const PhraseMatch* noun_after(std::uint32_t item) const {
    bool part = false;  // "16 of the 40 passengers": what follows "of" is the whole
    for (std::uint32_t at = item; at < view_.items.size() && at < item + kReachAfter; ++at) {
      const PhraseMatch* noun = phrases_.beginning_at(at, Table::Counted);
      if (noun != nullptr && !is_possessor(*noun)) return head_of(*noun);
      const Item& here = view_.items[at];
      part = part || (classes_.part_of != 0 && view_.has(at, classes_.part_of));
      if (!part && classes_.noun_end != 0 && view_.has(at, classes_.noun_end)) return nullptr;
      if (here.kind == Item::Kind::Period || (here.kind == Item::Kind::Number && !part))
        return nullptr;
      if (here.kind == Item::Kind::Mark && !is_inside_noun_phrase(at)) return nullptr;
    }
    return nullptr;
  }

  // The nearest noun before the item, but not before `limit`; behind a comma another
  // matter may have begun, so from there only people are taken.
  const PhraseMatch* noun_before(std::uint32_t item, std::uint32_t limit = 0) const {
    bool far = false;
    const PhraseMatch* aside = nullptr;  // "arrivals on the islands fell": not what fell
    for (std::uint32_t back = 1; back <= kReachBefore && back <= item; ++back) {
      if (item - back < limit) return nullptr;
      far = far || view_.is_mark(item - back, ",");
      const PhraseMatch* noun = phrases_.ending_at(item - back + 1, Table::Counted);
      if (noun == nullptr || is_part_of_name(*noun)) continue;
      if (far && grammar_.rules.counted[noun->row.row].unit != unit::kPerson) continue;
      if (!is_governed(noun->begin)) return noun;
      if (aside == nullptr) aside = noun;
    }
    return aside;
  }

  // Does a preposition stand before the noun, or before the word at it?
  bool is_governed(std::uint32_t item) const {
    constexpr std::uint32_t kArticle = 2;
    if (classes_.governing == 0) return false;
    for (std::uint32_t back = 1; back <= kArticle && back <= item; ++back)
      if (view_.has(item - back, classes_.governing)) return true;
    return false;
  }

 public:
  // "Scientists found 112 turtles": a plural right behind, of no row, counts what it names, not
  // the people before it.
  bool names_plural(const QuantityFound& found) const {
    const std::string_view ending = grammar_.rules.plural_ending;
    if (ending.empty() || found.end >= view_.items.size()) return false;
    const Item& item = view_.items[found.end];
    if (item.kind != Item::Kind::Word || view_.tokens[item.first].capital) return false;
    const std::string_view word = view_.tokens[item.first].text;
    if (word.size() < kPlural || !word.ends_with(ending)) return false;
    for (const std::string_view other : grammar_.rules.no_plural_endings)
      if (word.ends_with(other)) return false;
    return !view_.has(found.end, classes_.noun_end) &&
           phrases_.beginning_at(found.end, Table::Cue) == nullptr &&
           phrases_.beginning_at(found.end, Table::Attribution) == nullptr;
  }

  // «Два Ил-76»: a name right behind, where nobody was named, is of things.
  bool names_thing(const QuantityFound& found) const {
    return grammar_.rules.order == WordOrder::HeadFirst && found.end < view_.items.size() &&
           view_.items[found.end].kind == Item::Kind::Word &&
           view_.tokens[view_.items[found.end].first].capital;
  }

  // «четверо»: a numeral that counts people where nothing else is named.
  bool counts_people(const QuantityFound& found) const {
    for (std::uint32_t at = found.begin; classes_.of_people != 0 && at < found.end; ++at)
      if (view_.has(at, classes_.of_people)) return true;
    return false;
  }

  // "the won traded at 1,366 per dollar": the money named last before, "" when none is.
  std::string_view worth_in(const QuantityFound& found) const {
    bool worth = false;
    for (const PhraseMatch* m : phrases_.all_beginning(found.end, Table::Unit))
      worth = worth || grammar_.rules.units[m->row.row].place == UnitPlace::Worth;
    for (std::uint32_t back = 0; worth && back < kReachBefore && back < found.begin; ++back)
      for (const PhraseMatch* m : phrases_.all_ending(found.begin - back, Table::Unit))
        if (const std::string_view unit = grammar_.rules.units[m->row.row].unit;
            unit::is_currency(unit))
          return unit;
    return {};
  }

 private:
  // "300 car workers": of nouns side by side the last is what is counted.
  const PhraseMatch* head_of(const PhraseMatch& noun) const {
    const PhraseMatch* head = &noun;
    while (grammar_.rules.compounds) {
      const PhraseMatch* next = phrases_.beginning_at(head->end, Table::Counted);
      if (next == nullptr || is_possessor(*next) || is_inflected(*next) ||
          grammar_.rules.counted[next->row.row].verb)
        break;
      head = next;
    }
    return head;
  }

  // "12 pilgrims visited": with an ending that is no plural's it is a verb.
  bool is_inflected(const PhraseMatch& noun) const {
    const std::string_view last = view_.tokens[view_.items[noun.end - 1].last - 1].text;
    if (noun.last_stem == 0 || noun.last_stem >= last.size()) return false;
    return !last.ends_with(grammar_.rules.plural_ending);
  }

  // "two of the firm's directors": the noun in the genitive is not what is counted.
  bool is_possessor(const PhraseMatch& noun) const {
    const std::string_view last = view_.tokens[view_.items[noun.end - 1].last - 1].text;
    if (noun.last_stem == 0 || noun.last_stem >= last.size()) return false;
    const std::string_view ending = last.substr(noun.last_stem);
    return ending.starts_with("'") || ending.starts_with("’");
  }

  bool is_inside_noun_phrase(std::uint32_t at) const {
    return view_.is_mark(at, "-") || view_.is_mark(at, "«") || view_.is_mark(at, "'") ||
           (view_.is_mark(at, ".") && at > 0 &&
            view_.tokens[view_.items[at - 1].first].text.size() == 1);
  }

  // "the United States": a common noun in a name counts nothing.
  bool is_part_of_name(const PhraseMatch& noun) const {
    return noun.begin > 0 && view_.tokens[view_.items[noun.begin].first].capital &&
           grammar_.rules.counted[noun.row.row].unit != unit::kPerson;
  }

  const Grammar& grammar_;
  const SentenceView& view_;
  const Phrases& phrases_;
  const PackClasses& classes_;
};

// One person, not several: "his aunt", but not "the workers".
bool is_person_before(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                      std::uint32_t item) {
  const PhraseMatch* noun = phrases.ending_at(item, Table::Counted);
  if (noun == nullptr || grammar.rules.counted[noun->row.row].unit != unit::kPerson) return false;
  return noun->last_stem == 0 ||
         noun->last_stem >= view.tokens[view.items[item - 1].first].text.size();
}

// "Kim, 40, watched", "his aunt, twenty-seven.": the age of whoever was named.
bool is_age_in_apposition(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                          const QuantityFound& found) {
  const std::uint32_t at = found.begin;
  if (at < 2 || found.end != at + 1 || !found.quantity.low ||
      found.quantity.low != found.quantity.high)
    return false;
  if (*found.quantity.low < Decimal(10) || Decimal(110) < *found.quantity.low) return false;
  // 김모(27) 씨, 박모(41·여)
  if (view.is_mark(at - 1, "(") && view.items[at - 2].kind == Item::Kind::Word &&
      (view.is_mark(found.end, ")") || view.is_mark(found.end, "·")))
    return true;
  const bool closed = view.is_mark(found.end, ",") || view.is_mark(found.end, ".");
  const Symbol lead = grammar.pack_classes.age_lead;
  if (closed && lead != 0 && view.has(at - 1, lead)) return true;
  if (!view.is_mark(at - 1, ",") || view.items[at - 2].kind != Item::Kind::Word) return false;
  if (!view.tokens[view.items[at - 2].first].capital &&
      !is_person_before(grammar, view, phrases, at - 1))
    return false;
  return closed;
}

// Units that a bare number may take over from the figure before it: "80.7 million
// tonnes, others 81.5 million".  A share is always written as one, and a duration is no
// measure of the thing.
bool carries(std::string_view unit) {
  for (const std::string_view own :
       {unit::kPercent, unit::kPercentagePoint, unit::kRatio, unit::kRank})
    if (unit == own) return false;
  return unit != "permille" && !unit::is_duration(unit) && !unit.empty() &&
         !unit.ends_with("-person");
}

// People and things come in whole numbers.
bool is_whole(const Quantity& quantity) {
  const std::optional<Decimal>& value = quantity.low ? quantity.low : quantity.high;
  return !value || normalised(*value).scale() <= 0;
}

// «Помидоры прибавили 51,1, груши — 48,3 процента»: two of one verb, the second with a dash.
bool goes_on_with_dash(const SentenceView& view, const QuantityFound& own,
                       const QuantityFound& next) {
  constexpr std::uint32_t kWords = 5;  // the comma, the other thing named, the dash, «на»
  return view.is_mark(own.end, ",") && next.begin <= own.end + kWords &&
         (view.is_mark(next.begin - 1, "—") || view.is_mark(next.begin - 2, "—"));
}

// "30.9 and 33.5 percent", «с 41 до 33 %»: the unit that is written at the next figure, where
// nothing but a word stands between the two.
std::string_view unit_of_next(const SentenceView& view, const std::vector<ClaimDraft>& drafts,
                              std::size_t i) {
  if (i + 1 >= drafts.size()) return {};
  const QuantityFound &own = drafts[i].found, &next = drafts[i + 1].found;
  const bool one_word = next.begin == own.end + 1 && view.items[own.end].kind == Item::Kind::Word;
  const bool alike = !is_whole(own.quantity) && goes_on_with_dash(view, own, next);
  if (!next.unit_written || !(one_word || next.begin == own.end || alike)) return {};
  const bool share = next.quantity.unit == unit::kPercent || next.quantity.unit == "permille";
  return share ? std::string_view(next.quantity.unit) : std::string_view();
}

// "Aged 24 and 31": a number of years a word behind an age.
bool is_next_age(const std::vector<ClaimDraft>& drafts, std::size_t i) {
  if (i == 0) return false;
  const QuantityFound &age = drafts[i - 1].found, &own = drafts[i].found;
  return age.quantity.unit == "year-person" && own.begin == age.end + 1 && own.quantity.low &&
         own.quantity.low == own.quantity.high && *own.quantity.low < Decimal(110) &&
         is_whole(own.quantity) && own.end == own.begin + 1;
}

}  // namespace

void infer_units(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                 std::vector<ClaimDraft>& drafts, Context& context) {
  const UnitInference inference(grammar, view, phrases);
  std::string previous;    // of the figure before, in this sentence
  std::string fractional;  // of the figure before that was no whole number
  std::uint32_t previous_end = 0;
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    ClaimDraft& draft = drafts[i];
    QuantityFound& found = draft.found;
    const bool bare = found.quantity.unit.empty();
    const bool scaled_alike = found.multiplier > 1 && found.multiplier == context.scale;
    const PhraseMatch* noun = inference.noun_of(found);
    if (noun != nullptr) draft.noun = noun->begin;
    if (noun != nullptr)
      draft.measure.text = slice(view.text, view.span_of(noun->begin, noun->end));
    const bool countable = is_whole(found.quantity);
    const auto take = [&](const PhraseMatch& named, double sure) {
      found.quantity.unit = grammar.rules.counted[named.row.row].unit;
      found.rules.push_back(named.row);
      draft.confidence *= sure;
    };
    if (const std::string_view shared = bare ? unit_of_next(view, drafts, i) : "";
        !shared.empty()) {
      found.quantity.unit = shared;
    } else if (bare && (is_age_in_apposition(grammar, view, phrases, found) ||
                        (is_next_age(drafts, i) && inference.noun_after(found.end) == nullptr))) {
      found.quantity.unit = "year-person";
    } else if (const std::string_view money = bare ? inference.worth_in(found) : "";
               !money.empty()) {
      found.quantity.unit = money;
    } else if (bare && !countable && !fractional.empty()) {
      found.quantity.unit = fractional;  // "81.1 years for women and 76.2 for men"
      draft.confidence *= 0.9;
    } else if (found.quantity.unit.empty()) {
      const PhraseMatch* after = inference.noun_after(found.end);
      const PhraseMatch* own = inference.noun_before(found.begin, previous_end);
      if (after != nullptr) {
        take(*after, 1);
      } else if (inference.names_plural(found)) {
        found.quantity.unit = unit::kCount;
      } else if (inference.counts_people(found)) {
        found.quantity.unit = unit::kPerson;
      } else if (!previous.empty() && own == nullptr) {
        found.quantity.unit = previous;  // "… 153 in January, 111 in February"
        draft.confidence *= 0.9;
      } else if (scaled_alike) {
        found.quantity.unit =
            context.scaled_unit;  // "82.4 million tonnes. Barley gave 16.7 million"
        draft.confidence *= 0.85;
      } else if (own != nullptr) {
        take(*own, 0.95);
      } else if (inference.names_thing(found)) {
        found.quantity.unit = unit::kCount;
      } else {
        found.quantity.unit = context.unit.empty() ? std::string(unit::kCount) : context.unit;
        draft.confidence *= 0.7;
      }
    }
    const bool measured = carries(found.quantity.unit) || unit::is_duration(found.quantity.unit);
    if (!countable && found.unit_written && measured) fractional = found.quantity.unit;
    if (!carries(found.quantity.unit)) continue;
    if (found.unit_written && found.multiplier > 1) {
      context.scale = found.multiplier;
      context.scaled_unit = found.quantity.unit;
    }
    previous_end = found.end;
    previous = found.quantity.unit;
    // Money is written at each figure, so only what nouns count goes on to the next sentence.
    if (bare && noun != nullptr && grammar.rules.counted[noun->row.row].unit == previous)
      context.unit = previous;
  }
}

}  // namespace attest
