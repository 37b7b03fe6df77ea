#include "extraction/quantities/counted_nouns.h"

#include <algorithm>

#include "claims/unit.h"
#include "extraction/lexicon/cue_phrases.h"
#include "extraction/quantities/fronted_nouns.h"

namespace attest {
namespace {

constexpr std::uint32_t kReachAfter = 5;  // items between a number and its noun
constexpr std::size_t kPlural = 5;        // letters of the shortest plural looked at

}  // namespace

bool ends_as_plural(const ExtractionRules& rules, std::string_view word) {
  const auto ends_so = [&](std::string_view ending) { return word.ends_with(ending); };
  return !rules.plural_ending.empty() && ends_so(rules.plural_ending) &&
         std::none_of(rules.no_plural_endings.begin(), rules.no_plural_endings.end(), ends_so);
}

const PhraseMatch* CountedNouns::noun_of(const QuantityFound& found) const {
  const PhraseMatch* after = noun_after(found.end);
  if (grammar_.rules.order == WordOrder::HeadFirst)
    return after || is_part(found) ? after : noun_before(found.begin);
  const PhraseMatch* before = noun_before(found.begin);
  return before ? before : after;
}

bool CountedNouns::is_part(const QuantityFound& found) const {
  const std::uint32_t whole = found.end + 1;  // but "the 812 of 2017"
  return classes_.part_of != 0 && classes_.pronoun != 0 && whole < view_.items.size() &&
         view_.has(found.end, classes_.part_of) && !view_.has(whole, classes_.pronoun) &&
         view_.items[whole].kind != Item::Kind::Period;
}

const PhraseMatch* CountedNouns::noun_after(std::uint32_t item) const {
  item = behind_bracket(item);
  bool part = false;  // "16 of the 40 passengers": what follows "of" is the whole
  std::uint32_t end = item + kReachAfter;
  for (std::uint32_t at = item; at < view_.items.size() && at < end; ++at) {
    const PhraseMatch* noun = phrases_.beginning_at(at, Table::Counted);
    // "70 party, government and army officials": of many, a singular only tells which.
    const bool tells_which =
        noun != nullptr && at == item && is_singular(*noun) && lists_modifiers(noun->end);
    if (noun != nullptr && !tells_which && !is_possessor(*noun)) return head_of(*noun);
    if (noun == nullptr && is_unknown_noun(at)) return nullptr;
    const Item& here = view_.items[at];
    part = part || (classes_.part_of != 0 && view_.has(at, classes_.part_of));
    if (!part && classes_.noun_end != 0 && view_.has(at, classes_.noun_end)) return nullptr;
    if (here.kind == Item::Kind::Number && is_elided(item, at)) {
      end = at + kReachAfter;
      continue;
    }
    if (here.kind == Item::Kind::Period || (here.kind == Item::Kind::Number && !part))
      return nullptr;
    const bool listed = at > item && at <= item + kReachAfter && lists_modifiers(at);
    if (listed) end = at + kReachAfter;
    if (here.kind == Item::Kind::Mark && !listed && !is_inside_noun_phrase(at)) return nullptr;
  }
  return nullptr;
}

// «Девять солнечных и две ветровые станции»: the noun stands behind the second number.
bool CountedNouns::is_elided(std::uint32_t item, std::uint32_t number) const {
  return number == item + 2 && classes_.joining != 0 && view_.has(number - 1, classes_.joining) &&
         is_plain_word(item, grammar_.rules.modifier_endings);
}

// «Около 10 млн (40 %) жителей»
std::uint32_t CountedNouns::behind_bracket(std::uint32_t item) const {
  constexpr std::uint32_t kShare = 4;  // items in the bracket: a figure and its unit
  if (!view_.is_mark(item, "(") || item + 1 >= view_.items.size() ||
      view_.items[item + 1].kind != Item::Kind::Number)
    return item;
  for (std::uint32_t at = item + 2; at <= item + kShare; ++at)
    if (view_.is_mark(at, ")")) return at + 1;
  return item;
}

const PhraseMatch* CountedNouns::noun_before(std::uint32_t item, std::uint32_t limit) const {
  if (const PhraseMatch* own = noun_of_number(item, limit)) return own;
  if (const PhraseMatch* own = noun_before_aside(phrases_, view_, item, limit)) return own;
  bool far = false;
  const PhraseMatch* aside = nullptr;  // "arrivals on the islands fell": not what fell
  for (std::uint32_t back = 1; back <= kReachBefore && back <= item; ++back) {
    if (item - back < limit) return nullptr;
    far = far || view_.is_mark(item - back, ",");
    const PhraseMatch* noun = phrases_.ending_at(item - back + 1, Table::Counted);
    if (noun == nullptr || is_part_of_name(*noun) ||
        is_who_expects(grammar_, view_, phrases_, *noun))
      continue;
    if (far && grammar_.rules.counted[noun->row.row].unit != unit::kPerson) continue;
    if (!is_governed(noun->begin)) return counted_before(*noun, limit);
    if (aside == nullptr) aside = noun;
  }
  return aside;
}

// «Число раненых из-за взрыва в цехе выросло до 27»: it is told right behind the word whose number
// it is, whatever other nouns stand between.
const PhraseMatch* CountedNouns::noun_of_number(std::uint32_t item, std::uint32_t limit) const {
  constexpr std::uint32_t kReach = 14, kModifiers = 2;
  if (classes_.number_of == 0) return nullptr;
  for (std::uint32_t at = item; at > limit && item - at < kReach; --at) {
    const Item& here = view_.items[at - 1];
    const bool quote =
        view_.is_mark(at - 1, "«") || view_.is_mark(at - 1, "»") || view_.is_mark(at - 1, "-");
    if (here.kind == Item::Kind::Number || (here.kind == Item::Kind::Mark && !quote)) break;
    if (!view_.has(at - 1, classes_.number_of)) continue;
    if (const PhraseMatch* own = phrases_.ending_at(at, Table::Counted)) return own;  // "toll"
    for (std::uint32_t noun = at; noun < item && noun <= at + kModifiers; ++noun)
      if (const PhraseMatch* own = phrases_.beginning_at(noun, Table::Counted)) return own;
    break;
  }
  return nullptr;
}

// «Число жертв землетрясения»: whose number it is, not what they are of.
const PhraseMatch* CountedNouns::counted_before(const PhraseMatch& noun,
                                                std::uint32_t limit) const {
  constexpr std::uint32_t kGenitives = 4;
  if (classes_.number_of == 0) return &noun;
  const PhraseMatch* first = &noun;
  for (std::uint32_t at = noun.begin; at > limit && noun.begin - at < kGenitives; --at) {
    if (view_.items[at - 1].kind != Item::Kind::Word) break;
    if (view_.has(at - 1, classes_.number_of)) return first;
    if (const PhraseMatch* before = phrases_.ending_at(at, Table::Counted)) first = before;
  }
  return &noun;
}

bool CountedNouns::names_plural(const QuantityFound& found) const {
  const ExtractionRules& rules = grammar_.rules;
  std::uint32_t at = found.end;
  // "73 ferry routes": a noun may stand before the one that is counted.
  constexpr std::string_view kAny[] = {""};
  const bool led = rules.compounds && at + 1 < view_.items.size() && is_plain_word(at, kAny) &&
                   !is_plain_word(at, rules.counted_endings) && !is_verb_form(at) &&
                   !(classes_.noun_end != 0 && view_.has(at, classes_.noun_end));
  if (led || is_plain_word(at, rules.modifier_endings)) ++at;
  // "Five Treasury auctions", "six New Zealand farms"
  if (rules.compounds) at = behind_names(view_, at, 2);
  return (is_plain_word(at, rules.counted_endings) || is_noun_by_number(found)) &&
         !(classes_.noun_end != 0 && view_.has(at, classes_.noun_end));
}

std::string_view CountedNouns::unit_of_moved(const QuantityFound& found) const {
  constexpr std::uint32_t kClause = 14;  // items
  const ExtractionRules& rules = grammar_.rules;
  if (!rules.compounds || !ends_cue(grammar_, phrases_, found.begin,
                                    {Cue::FromLevel, Cue::ToLevel, Cue::ByAmount}))
    return {};
  bool moved = false;
  for (std::uint32_t back = 1; back <= kClause && back <= found.begin; ++back) {
    const std::uint32_t at = found.begin - back;
    if (view_.is_mark(at, ";")) return {};
    if (const PhraseMatch* noun = phrases_.beginning_at(at, Table::Counted))
      return moved ? rules.counted[noun->row.row].unit : std::string_view();
    const Token& word = view_.tokens[view_.items[at].first];
    const bool opens = at == 0 && word.text.ends_with(rules.plural_ending);  // with a capital
    if (moved && (opens || is_plain_word(at, rules.counted_endings))) return unit::kCount;
    moved = moved || begins_cue(grammar_, phrases_, at, {Cue::Up, Cue::Down}) ||
            phrases_.beginning_at(at, Table::Multiple) != nullptr;
  }
  return {};
}

// "2,140 claims": no verb in "-s" stands with more than one, so the word is a noun, whatever else
// it may be.
bool CountedNouns::is_noun_by_number(const QuantityFound& found) const {
  constexpr std::size_t kShort = 4;  // letters: "elms", "cuts"
  const ExtractionRules& rules = grammar_.rules;
  if (!rules.compounds || found.end >= view_.items.size() ||
      view_.items[found.end].kind != Item::Kind::Word || found.quantity.low == Decimal(1))
    return false;
  const Token& word = view_.tokens[view_.items[found.end].first];
  return !word.capital && word.text.size() >= kShort && ends_as_plural(rules, word.text);
}

// "Remained", "fighting": no noun before the one that is counted.
bool CountedNouns::is_verb_form(std::uint32_t at) const {
  const std::string_view word = view_.tokens[view_.items[at].first].text;
  const auto& stops = grammar_.sources.left_stops;
  return std::any_of(stops.begin(), stops.end(), [&](auto tail) { return word.ends_with(tail); });
}

// A common word with one of the endings that is no word of the tables.
bool CountedNouns::is_plain_word(std::uint32_t at,
                                 std::span<const std::string_view> endings) const {
  if (at >= view_.items.size() || view_.items[at].kind != Item::Kind::Word) return false;
  const Token& token = view_.tokens[view_.items[at].first];
  if (token.capital || token.text.size() < kPlural) return false;
  const auto ends_so = [&](std::string_view ending) { return token.text.ends_with(ending); };
  const auto& others = grammar_.rules.no_plural_endings;
  return std::any_of(endings.begin(), endings.end(), ends_so) &&
         std::none_of(others.begin(), others.end(), ends_so) &&
         phrases_.beginning_at(at, Table::Cue) == nullptr &&
         phrases_.beginning_at(at, Table::Attribution) == nullptr;
}

bool CountedNouns::names_thing(const QuantityFound& found) const {
  return grammar_.rules.order == WordOrder::HeadFirst && found.end < view_.items.size() &&
         view_.items[found.end].kind == Item::Kind::Word &&
         view_.tokens[view_.items[found.end].first].capital;
}

bool CountedNouns::counts_people(const QuantityFound& found) const {
  for (std::uint32_t at = found.begin; classes_.of_people != 0 && at < found.end; ++at)
    if (view_.has(at, classes_.of_people)) return true;
  if (is_people(found.end)) return true;
  // "In a town of 120,000": its people.
  if (classes_.populated != 0 && found.begin > 1 && view_.has(found.begin - 1, classes_.part_of) &&
      view_.has(found.begin - 2, classes_.populated))
    return true;
  return classes_.harming != 0 && found.begin > 0 && view_.has(found.begin - 1, classes_.harming);
}

bool CountedNouns::is_people(std::uint32_t item) const {
  if (!is_plain_word(item, grammar_.rules.people_endings)) return false;
  const std::uint32_t next = item + 1;
  if (next >= view_.items.size() || view_.items[next].kind != Item::Kind::Word) return true;
  return classes_.noun_end != 0 && view_.has(next, classes_.noun_end);
}

bool CountedNouns::is_governed(std::uint32_t item) const {
  constexpr std::uint32_t kArticle = 2;
  if (classes_.governing == 0) return false;
  for (std::uint32_t back = 1; back <= kArticle && back <= item; ++back)
    if (view_.has(item - back, classes_.governing)) return true;
  return false;
}

bool CountedNouns::tells_where(const PhraseMatch& noun, const QuantityFound& found) const {
  if (found.begin == 0 || grammar_.rules.order != WordOrder::HeadFirst) return false;
  const bool dash = view_.is_mark(found.begin - 1, "—") || view_.is_mark(found.begin - 1, "–");
  if (!dash || noun.end >= found.begin || noun.begin == 0) return false;
  const Item& before = view_.items[noun.begin - 1];
  const auto& prepositions = grammar_.sources.prepositions;
  return before.kind == Item::Kind::Word &&
         std::find(prepositions.begin(), prepositions.end(), view_.tokens[before.first].text) !=
             prepositions.end();
}

const PhraseMatch* CountedNouns::head_of(const PhraseMatch& noun) const {
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

bool CountedNouns::is_inflected(const PhraseMatch& noun) const {
  const std::string_view last = view_.tokens[view_.items[noun.end - 1].last - 1].text;
  if (noun.last_stem == 0 || noun.last_stem >= last.size()) return false;
  return !last.ends_with(grammar_.rules.plural_ending);
}

bool CountedNouns::is_possessor(const PhraseMatch& noun) const {
  const std::string_view last = view_.tokens[view_.items[noun.end - 1].last - 1].text;
  if (noun.last_stem == 0 || noun.last_stem >= last.size()) return false;
  const std::string_view ending = last.substr(noun.last_stem);
  return ending.starts_with("'") || ending.starts_with("’");
}

bool CountedNouns::is_inside_noun_phrase(std::uint32_t at) const {
  return view_.is_mark(at, "-") || view_.is_mark(at, "«") || view_.is_mark(at, "'") ||
         (view_.is_mark(at, ".") && at > 0 &&
          view_.tokens[view_.items[at - 1].first].text.size() == 1);
}

// «22 округа выиграли депутаты»
bool CountedNouns::is_unknown_noun(std::uint32_t at) const {
  return is_plain_word(at, grammar_.rules.genitive_plurals);
}

bool CountedNouns::is_singular(const PhraseMatch& noun) const {
  const std::string_view last = view_.tokens[view_.items[noun.end - 1].last - 1].text;
  const std::string_view ending = grammar_.rules.plural_ending;
  return !ending.empty() && !last.ends_with(ending) && !view_.has(noun.end - 1, classes_.plural);
}

bool CountedNouns::lists_modifiers(std::uint32_t comma) const {
  if (grammar_.rules.order != WordOrder::HeadFirst || !view_.is_mark(comma, ",")) return false;
  return comma + 2 < view_.items.size() && view_.items[comma + 1].kind == Item::Kind::Word &&
         view_.has(comma + 2, classes_.joining);
}

bool CountedNouns::is_part_of_name(const PhraseMatch& noun) const {
  return noun.begin > 0 && view_.tokens[view_.items[noun.begin].first].capital &&
         grammar_.rules.counted[noun.row.row].unit != unit::kPerson;
}

}  // namespace attest
