#include "extraction/quantities/neighbour_units.h"

#include <algorithm>

#include "claims/unit.h"
#include "extraction/lexicon/cue_phrases.h"
#include "extraction/quantities/bare_ages.h"
#include "extraction/quantities/bare_units.h"
#include "extraction/quantities/left_out_units.h"

namespace attest {
namespace {

// «Помидоры прибавили 51,1, груши — 48,3 процента»: two of one verb, the second with a dash.
bool goes_on_with_dash(const SentenceView& view, const QuantityFound& own,
                       const QuantityFound& next) {
  constexpr std::uint32_t kWords = 7;  // the comma, «а», the other thing named, the dash, «на»
  return view.is_mark(own.end, ",") && next.begin <= own.end + kWords &&
         (view.is_mark(next.begin - 1, "—") || view.is_mark(next.begin - 2, "—"));
}

// "40 and 45 percent", «40 до 45 %», but not "of the 40 sheds 45% leak": a noun is counted.
bool links_figures(const Grammar& grammar, const SentenceView& view, std::uint32_t item) {
  const Symbol noun_end = grammar.pack_classes.noun_end, joining = grammar.pack_classes.joining;
  if (grammar.rules.order != WordOrder::HeadFirst || noun_end == 0 || joining == 0) return true;
  return view.has(item, noun_end) || view.has(item, joining);
}

// «47,5 тыс. и -20 %»: no share is so many thousands; "205,000 or 12.8 percent": a greater figure
// told over again as a share is none itself.
bool is_count_beside_share(const Grammar& grammar, const SentenceView& view,
                           const QuantityFound& own, const QuantityFound& next) {
  constexpr Decimal kMany = 1000, kWhole = 100;
  if (next.multiplier != 1 || next.quantity.unit != unit::kPercent) return false;
  if (own.multiplier > 1) return true;
  const auto& count = own.quantity.low ? own.quantity.low : own.quantity.high;
  const auto& share = next.quantity.low ? next.quantity.low : next.quantity.high;
  if (!count || !share || kWhole < *share || *count <= *share) return false;
  const Symbol restating = grammar.pack_classes.restating;
  return kMany <= *count || (restating != 0 && view.has(own.end, restating));
}

// "120/80 mmHg": one over the other, of one unit.
bool is_over(const SentenceView& view, const QuantityFound& own, const QuantityFound& next) {
  const auto touches = [&](std::uint32_t at) {
    return !view.tokens[view.items[at].first].space_before;
  };
  return next.unit_written && next.begin == own.end + 1 && view.is_mark(own.end, "/") &&
         touches(own.end) && touches(next.begin);
}

}  // namespace

bool in_other_cells(const SentenceView& view, const QuantityFound& own, const QuantityFound& next) {
  const Span between{own.span.end, std::max(own.span.end, next.span.begin)};
  return slice(view.text, between).find('\t') != std::string_view::npos;
}

const QuantityFound* end_of_list(const Grammar& grammar, const SentenceView& view,
                                 const std::vector<ClaimDraft>& drafts, std::size_t i) {
  const Symbol joining = grammar.pack_classes.joining;
  for (; joining != 0 && i + 1 < drafts.size(); ++i) {
    const QuantityFound &own = drafts[i].found, &next = drafts[i + 1].found;
    if (own.unit_written || next.begin != own.end + 1) return nullptr;
    if (view.is_mark(own.end, ",")) continue;
    const std::string& unit = next.quantity.unit;
    const bool fraction = unit == unit::kRatio && next.role == Role::Share;  // "300 and a quarter"
    const bool measured =
        next.unit_written && unit != unit::kPerson && unit != unit::kCount && !fraction;
    return view.has(own.end, joining) && measured ? &next : nullptr;
  }
  return nullptr;
}

bool joins_powers(const QuantityFound& own, const QuantityFound& last) {
  constexpr Decimal kTimes = 10;
  if (own.multiplier != 1 || last.multiplier == 1) return false;
  if (!is_whole(own.quantity)) return true;
  // «48 и 29 тыс. тонн», but not «500 и 1 тыс. рублей»
  const auto &one = own.quantity.low, &other = last.quantity.low;
  const auto scaled = one ? multiply(*one, Decimal(last.multiplier)) : std::nullopt;
  const auto most = [&](const Decimal& value) { return multiply(value, kTimes).value_or(0); };
  const bool round = other && other->scale() == 0 && other->coefficient() % last.multiplier == 0;
  return scaled && round && *scaled < most(*other) && *other < most(*scaled);
}

// Money that nothing else is told of: "$170 million, 155 last year", but "or 15 a share", "for 12".
bool is_sum_again(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                  const QuantityFound& own) {
  const PackClasses& classes = grammar.pack_classes;
  const std::uint32_t before = own.begin - 1;
  if (!unit::is_currency(own.quantity.unit) || view.has(before, classes.past_final) ||
      view.has(before, classes.governing) || view.has(before, classes.part_of) ||
      ends_cue(grammar, phrases, own.begin, {Cue::ByAmount, Cue::Up, Cue::Down}))
    return false;
  // "To settle 45", "among 12": a word that cases do not tell from a preposition.
  const bool word = view.items[before].kind == Item::Kind::Word && classes.at_place == 0;
  if (word && !view.has(before, classes.joining) && !view.has(before, classes.was)) return false;
  return ends_at_mark_or_joining(grammar, view, own.end) ||
         view.items[own.end].kind == Item::Kind::Period || begins_verb(grammar, phrases, own.end);
}

bool goes_on_in_power(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                      const QuantityFound& before, const QuantityFound& own) {
  if (own.begin == 0 || before.multiplier == 1 || before.quantity.unit != own.quantity.unit)
    return false;
  const std::string_view last = view.tokens[view.items[own.end - 1].last - 1].text;
  if (last.empty() || last.back() < '0' || '9' < last.back()) return false;  // in digits
  const auto tails = phrases.all_beginning(own.end, Table::Unit);
  const bool rate = std::any_of(tails.begin(), tails.end(), [&](const PhraseMatch* tail) {
    return grammar.rules.units[tail->row.row].place == UnitPlace::Around;  // "or 155 a head"
  });
  if (rate) return false;
  const std::uint32_t mark = own.begin - 1;
  const bool parallel = view.is_dash(mark) || view.is_mark(mark, "(");
  return (parallel && !is_whole(own.quantity)) || is_sum_again(grammar, view, phrases, own) ||
         ends_cue(grammar, phrases, own.begin, {Cue::FromLevel, Cue::Difference});
}

// "10 by 12 feet", "3 x 4 x 5 metres": the sides of one thing, whose unit the last has.
std::string_view unit_of_sides(const Grammar& grammar, const SentenceView& view,
                               const Phrases& phrases, const std::vector<ClaimDraft>& drafts,
                               std::size_t i) {
  constexpr std::string_view kLengths[] = {"foot",       "inch",       "meter", "yard", "mile",
                                           "centimeter", "millimeter", "kilometer", "pixel"};
  constexpr std::uint32_t kBetween = 3;  // "-by-"
  if (drafts[i].found.unit_written || grammar.rules.order != WordOrder::HeadFirst) return {};
  for (std::size_t next = i + 1; next < drafts.size() && next <= i + 2; ++next) {
    const std::uint32_t from = drafts[next - 1].found.end, to = drafts[next].found.begin;
    if (from >= to || to - from > kBetween) return {};
    std::uint32_t at = from;
    if (view.is_mark(at, "-")) ++at;
    const bool crossed =
        view.is_mark(at, "×") || view.tokens[view.items[at].first].text == "x" ||
        view.tokens[view.items[at].first].text == "х" ||
        ends_cue(grammar, phrases, at + 1, {Cue::ByAmount});
    if (!crossed || (at + 1 != to && !(at + 2 == to && view.is_mark(at + 1, "-")))) return {};
    if (!drafts[next].found.unit_written) continue;
    const std::string& unit = drafts[next].found.quantity.unit;
    const bool length = std::find(std::begin(kLengths), std::end(kLengths), unit) !=
                        std::end(kLengths);
    return length ? std::string_view(unit) : std::string_view();
  }
  return {};
}

// "30.9 and 33.5 percent", «с 41 до 33 %»: the unit that is written at the next figure, where
// nothing but a word stands between the two.
std::string_view unit_of_next(const Grammar& grammar, const SentenceView& view,
                              const std::vector<ClaimDraft>& drafts, std::size_t i, bool from,
                              bool counted) {
  if (i + 1 >= drafts.size()) return {};
  const bool no_share =
      is_count_beside_share(grammar, view, drafts[i].found, drafts[i + 1].found);
  const QuantityFound* last = counted || no_share ? nullptr : end_of_list(grammar, view, drafts, i);
  if (last != nullptr) return last->quantity.unit;
  const QuantityFound &own = drafts[i].found, &next = drafts[i + 1].found;
  if (is_over(view, own, next)) return next.quantity.unit;
  const bool one_word =
      next.begin == own.end + 1 && view.items[own.end].kind == Item::Kind::Word && !counted &&
      links_figures(grammar, view, own.end);
  // «73,4 года: у мужчин 68, у женщин — 78,7 года»
  const bool again = i > 0 && drafts[i - 1].found.unit_written &&
                     drafts[i - 1].found.quantity.unit == next.quantity.unit;
  // «До 46,4 тысячи, автобусов — на 42 %»: no share is so many thousands.
  const bool dash = own.multiplier == 1 && goes_on_with_dash(view, own, next);
  if (next.unit_written && again && dash) return next.quantity.unit;
  const bool alike = !is_whole(own.quantity) && dash;
  const bool beside = one_word || next.begin == own.end;
  if (!next.unit_written || !(beside || alike) || in_other_cells(view, own, next)) return {};
  const bool share = next.quantity.unit == unit::kPercent || next.quantity.unit == "permille" ||
                     next.quantity.unit == unit::kPercentagePoint;
  if (from && beside && !no_share) return next.quantity.unit;
  return share && !no_share ? std::string_view(next.quantity.unit) : std::string_view();
}

bool goes_on_as_subject(const Grammar& grammar, const SentenceView& view,
                        const std::vector<ClaimDraft>& drafts, std::size_t i) {
  constexpr std::uint32_t kLead = 2;  // "Last year"
  const PackClasses& classes = grammar.pack_classes;
  if (i == 0 || grammar.rules.order != WordOrder::HeadFirst) return false;
  const QuantityFound &before = drafts[i - 1].found, &own = drafts[i].found;
  std::uint32_t at = own.begin;
  if (at > 0 && view.has(at - 1, classes.joining)) --at;
  if (at == 0 || !view.is_mark(at - 1, ";")) return false;
  // The one before stands at the head of its clause, too.
  if (before.begin <= kLead) return true;
  for (std::uint32_t back = 1; back <= kLead && back <= before.begin; ++back)
    if (view.is_mark(before.begin - back, ";")) return true;
  return false;
}

std::string_view time_set_against(const Grammar& grammar, const SentenceView& view,
                                  const Phrases& phrases, const std::vector<ClaimDraft>& drafts,
                                  std::size_t i) {
  const QuantityFound& own = drafts[i].found;
  if (i == 0 || own.begin < 2 || !own.quantity.unit.empty() || !drafts[i - 1].found.unit_written)
    return {};
  const std::string& before = drafts[i - 1].found.quantity.unit;
  if (!unit::is_duration(before)) return {};
  if (ends_cue(grammar, phrases, own.begin, {Cue::Difference})) return before;
  const std::uint32_t dash = view.items[own.begin - 1].kind == Item::Kind::Mark ? own.begin - 1
                                                                                : own.begin - 2;
  const bool of_time = dash > 0 && (view.is_mark(dash, "—") || view.is_mark(dash, "–")) &&
                       view.items[dash - 1].kind == Item::Kind::Period;
  const bool ends = own.end >= view.items.size() || view.items[own.end].kind == Item::Kind::Mark;
  return of_time && ends ? std::string_view(before) : std::string_view();
}

}  // namespace attest
