#include "extraction/quantities/bare_ages.h"

#include <algorithm>

#include "claims/unit.h"
#include "extraction/quantities/counted_nouns.h"

namespace attest {
namespace {

// One person, not several: "his aunt", but not "the workers".
bool is_person_before(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                      std::uint32_t item) {
  const PhraseMatch* noun = phrases.ending_at(item, Table::Counted);
  if (noun == nullptr || grammar.rules.counted[noun->row.row].unit != unit::kPerson) return false;
  return noun->last_stem == 0 ||
         noun->last_stem >= view.tokens[view.items[item - 1].first].text.size();
}

// "Pedestrian casualties (41)": so many there were; but "a witness (41)".
bool is_group_before(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                     std::uint32_t item) {
  const PhraseMatch* noun = phrases.ending_at(item, Table::Counted);
  if (noun == nullptr || grammar.rules.order != WordOrder::HeadFirst) return false;
  const std::string_view word = view.tokens[view.items[item - 1].first].text;
  return ends_as_plural(grammar.rules, word) || view.has(item - 1, grammar.pack_classes.plural);
}

// "In Davao Region (29) and Mindanao (27)": what stands behind the name of where something is.
bool is_behind_place(const Grammar& grammar, const SentenceView& view, std::uint32_t bracket) {
  constexpr std::uint32_t kNames = 24;  // items of all names of a list
  const Symbol in = grammar.place_classes.in_place;
  std::uint32_t at = bracket;
  const std::uint32_t least = bracket - std::min(bracket, kNames);
  const auto is_named = [&](std::uint32_t item) {
    return view.items[item].kind == Item::Kind::Word && view.tokens[view.items[item].first].capital;
  };
  while (in != 0 && at > least) {
    while (at > least && is_named(at - 1)) --at;
    if (at <= least) return false;
    if (view.has(at - 1, in)) return true;
    // Another one of a list, with its own figure.
    std::uint32_t before = at;
    while (before > least && (view.is_mark(before - 1, ",") ||
                              view.has(before - 1, grammar.pack_classes.joining)))
      --before;
    if (before == at || before == 0 || !view.is_mark(before - 1, ")")) return false;
    while (before > least && !view.is_mark(before - 1, "(")) --before;
    at = before == 0 ? 0 : before - 1;
  }
  return false;
}

// "(207)": so many, and neither an age nor a year.
bool brackets_count(const SentenceView& view, std::uint32_t bracket) {
  constexpr std::size_t kAge = 2, kYear = 4;  // digits
  if (!view.is_mark(bracket, "(") || !view.is_mark(bracket + 2, ")")) return false;
  const Item& item = view.items[bracket + 1];
  const Token& number = view.tokens[item.first];
  return item.kind == Item::Kind::Number && number.kind == TokenKind::Digits &&
         number.text.size() > kAge && number.text.size() != kYear;
}

// «ФСБ (207), МВД (98), Генпрокуратура (30)»: in the brackets of the list that the one at `bracket`
// stands in are numbers that nobody is so old as.
bool lists_counts(const SentenceView& view, std::uint32_t bracket) {
  constexpr std::uint32_t kApart = 8, kList = 60;  // items from one to the next, and in all
  const auto size = static_cast<std::uint32_t>(view.items.size());
  for (std::uint32_t at = bracket, last = bracket; at < std::min(size, bracket + kList); ++at) {
    if (at - last > kApart) break;
    if (brackets_count(view, at)) return true;
    if (view.is_mark(at, "(")) last = at;
  }
  for (std::uint32_t at = bracket, last = bracket; at > 0 && bracket - at < kList; --at) {
    if (last - at > kApart) break;
    if (brackets_count(view, at)) return true;
    if (view.is_mark(at, "(")) last = at;
  }
  return false;
}

// An exact number of years that somebody may have.
bool are_years(const QuantityFound& found) {
  const Quantity& q = found.quantity;
  return q.unit == "year" && q.modifier == Modifier::Exact && q.low && *q.low < Decimal(110) &&
         is_whole(q);
}

}  // namespace

bool is_age_in_apposition(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                          const QuantityFound& found) {
  const std::uint32_t at = found.begin;
  if (at < 2 || found.end != at + 1 || !found.quantity.low ||
      found.quantity.low != found.quantity.high)
    return false;
  // "Her son Alfie, four, and the dog", but a digit alone is oftener of a list.
  const bool written = view.tokens[view.items[at].first].kind == TokenKind::Word;
  const Decimal least = written && view.is_mark(at - 1, ",") ? Decimal(2) : Decimal(10);
  if (*found.quantity.low < least || Decimal(110) < *found.quantity.low) return false;
  if (!is_whole(found.quantity)) return false;  // «в Шымкенте (26,34)»
  // 김모(27) 씨, 박모(41·여)
  if (view.is_mark(at - 1, "(") && view.items[at - 2].kind == Item::Kind::Word &&
      (view.is_mark(found.end, ")") || view.is_mark(found.end, "·"))) {
    if (is_behind_place(grammar, view, at - 1) || lists_counts(view, at - 1) ||
        is_group_before(grammar, view, phrases, at - 1))
      return false;
    return grammar.rules.order == WordOrder::HeadLast ||  // but «по числу медалей (75)»
           view.tokens[view.items[at - 2].first].capital ||
           is_person_before(grammar, view, phrases, at - 1);
  }
  const bool closed = view.is_mark(found.end, ",") || view.is_mark(found.end, ".");
  const bool told = at > 2 && view.has(at - 1, grammar.pack_classes.age_verb) &&
                    view.has(at - 2, grammar.pack_classes.age_subject);
  if (told && (closed || view.has(found.end, grammar.pack_classes.joining))) return true;
  const Symbol lead = grammar.pack_classes.age_lead;
  if (closed && lead != 0 && view.has(at - 1, lead)) return true;
  if (!view.is_mark(at - 1, ",") || view.items[at - 2].kind != Item::Kind::Word) return false;
  if (!view.tokens[view.items[at - 2].first].capital &&
      !is_person_before(grammar, view, phrases, at - 1))
    return false;
  return closed;
}

bool is_age_of_group(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                     const QuantityFound& found) {
  const Modifier m = found.quantity.modifier;
  const std::optional<Decimal>& bound =
      m == Modifier::LessThan || m == Modifier::AtMost ? found.quantity.high : found.quantity.low;
  if (grammar.rules.order != WordOrder::HeadFirst || found.begin == 0 || !bound) return false;
  const bool bounded = m == Modifier::AtLeast || m == Modifier::AtMost;
  const Symbol lead = grammar.pack_classes.age_lead;
  if (bounded && lead != 0 && view.has(found.end - 1, lead)) return true;  // "65 or older"
  if (m != Modifier::LessThan && m != Modifier::MoreThan) return false;
  if (Decimal(110) < *bound || !is_whole(found.quantity)) return false;
  const PhraseMatch* people = phrases.ending_at(found.begin, Table::Counted);
  if (people == nullptr || grammar.rules.counted[people->row.row].unit != unit::kPerson ||
      grammar.rules.counted[people->row.row].verb)
    return false;
  if (found.end >= view.items.size()) return true;
  const PhraseMatch* counted = phrases.beginning_at(found.end, Table::Counted);
  if (counted == nullptr || counted->last_stem == 0) return counted == nullptr;
  const std::string_view last = view.tokens[view.items[counted->end - 1].last - 1].text;
  return counted->last_stem < last.size() && !last.ends_with(grammar.rules.plural_ending);
}

namespace {

// «Мальчику семь лет, его сестре — четыре, матери — 31 год»: the dash stands for "is so old".
void go_on_with_ages(const SentenceView& view, std::vector<ClaimDraft>& drafts) {
  constexpr std::uint32_t kWho = 6;  // items from an age to the next: a comma, who, a dash
  constexpr Decimal kOldest = 110;
  for (std::size_t i = 1; i < drafts.size(); ++i) {
    const QuantityFound& age = drafts[i - 1].found;
    QuantityFound& own = drafts[i].found;
    const std::uint32_t at = own.begin;
    if (age.quantity.unit != "year-person" || at < age.end + 2 || at > age.end + kWho) continue;
    const bool dash = view.is_mark(at - 1, "—") || view.is_mark(at - 1, "–");
    const bool ends = own.end >= view.items.size() || view.items[own.end].kind == Item::Kind::Mark;
    const bool years = own.quantity.unit == "year" && own.unit_written;
    if (!dash || !(years || (!own.unit_written && ends)) || !is_whole(own.quantity)) continue;
    if (!own.quantity.high || *own.quantity.high > kOldest) continue;
    own.quantity.unit = "year-person";
  }
}

// «Марина Ковалёва, 29 лет, летела»: years set off behind a name of two words.
void read_ages_behind_names(const SentenceView& view, std::vector<ClaimDraft>& drafts) {
  const auto is_name = [&](std::uint32_t item) {
    return view.items[item].kind == Item::Kind::Word &&
           view.tokens[view.items[item].first].capital;
  };
  for (ClaimDraft& draft : drafts) {
    const std::uint32_t at = draft.found.begin, end = draft.found.end;
    if (at < 3 || !are_years(draft.found) || !view.is_mark(at - 1, ",")) continue;
    const bool closed = end >= view.items.size() || view.items[end].kind == Item::Kind::Mark;
    if (closed && is_name(at - 2) && is_name(at - 3))
      draft.found.quantity.unit = "year-person";
  }
}

}  // namespace

void read_ages_behind_nouns(const Grammar& grammar, const SentenceView& view,
                            std::vector<ClaimDraft>& drafts) {
  if (grammar.rules.order == WordOrder::HeadFirst) go_on_with_ages(view, drafts);
  if (grammar.rules.order == WordOrder::HeadFirst) read_ages_behind_names(view, drafts);
  const Symbol aged = grammar.pack_classes.aged_noun;
  const Symbol joining = grammar.pack_classes.joining;
  if (aged == 0) return;
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    const QuantityFound& first = drafts[i].found;
    const std::uint32_t at = first.begin;
    const bool set_off = at > 0 && (view.is_mark(at - 1, ",") || view.is_mark(at - 1, "("));
    if (!are_years(first) || at < (set_off ? 2U : 1U)) continue;
    if (!view.has(at - (set_off ? 2 : 1), aged)) continue;
    std::size_t last = i;  // «5 и 9 лет», «5, 7 и 9 лет»
    while (last + 1 < drafts.size() && are_years(drafts[last + 1].found) &&
           drafts[last + 1].found.begin == drafts[last].found.end + 1 &&
           (view.is_mark(drafts[last].found.end, ",") || view.has(drafts[last].found.end, joining)))
      ++last;
    const std::uint32_t end = drafts[last].found.end;
    const bool closed = end >= view.items.size() || view.items[end].kind == Item::Kind::Mark ||
                        view.has(end, grammar.pack_classes.part_of) || view.has(end, joining);
    if (!closed || !drafts[last].found.unit_written) continue;
    for (; i <= last; ++i) drafts[i].found.quantity.unit = "year-person";
    i = last;
  }
}

bool is_whole(const Quantity& quantity) {
  const std::optional<Decimal>& value = quantity.low ? quantity.low : quantity.high;
  return !value || normalised(*value).scale() <= 0;
}

bool is_next_age(const std::vector<ClaimDraft>& drafts, std::size_t i) {
  if (i == 0) return false;
  const QuantityFound &age = drafts[i - 1].found, &own = drafts[i].found;
  return age.quantity.unit == "year-person" && own.begin == age.end + 1 && own.quantity.low &&
         own.quantity.low == own.quantity.high && *own.quantity.low < Decimal(110) &&
         is_whole(own.quantity) && own.end == own.begin + 1;
}

}  // namespace attest
