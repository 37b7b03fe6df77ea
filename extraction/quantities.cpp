#include "extraction/quantities.h"

#include <algorithm>

#include "claims/unit.h"

namespace attest {
namespace {

// One number with what is written around it: "$1.2bn", "about 400 people a day".
struct Amount {
  std::uint32_t begin = 0, end = 0;  // items, with units, without modifiers
  std::uint32_t number = 0;          // item of the number
  std::uint32_t end_byte = 0;        // where the claim's words end
  std::string unit;                  // empty when none is written
  int times = 1;                     // how many of the unit it is
  bool ambiguous = false;
  std::optional<Modifier> modifier;  // between number and unit: 여
  std::vector<RowRef> rules;
};

class QuantityReader {
 public:
  QuantityReader(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                 std::vector<QuantityFound>& out)
      : grammar_(grammar), rules_(grammar.rules), view_(view), phrases_(phrases), out_(out) {}

  void read_all() {
    mark_rejected();
    mark_ranked();
    for (std::uint32_t at = 0; at < view_.items.size();) {
      const std::uint32_t next = read(at);
      at = next > at ? next : at + 1;
    }
  }

 private:
  // «минут десять», «человек семьсот»: the unit before the number, which hedges it.
  std::optional<std::uint32_t> read_inverted(std::uint32_t at) {
    const PhraseMatch* unit = unit_at(at, UnitPlace::Inverted);
    if (unit == nullptr || !is_number(unit->end) || (at > 0 && is_number(at - 1)))
      return std::nullopt;
    auto bare = amount(unit->end);
    if (!bare || !bare->unit.empty() || number(bare->number).vague) return std::nullopt;
    take_unit(*unit, *bare);
    take_around(*bare);
    bare->begin = at;
    bare->modifier = Modifier::About;
    return read_point(*bare);
  }

  // Tries every kind at this item; the end of what was read, or `at`.
  std::uint32_t read(std::uint32_t at) {
    if (const auto end = read_amount_word(at)) return *end;
    if (const auto end = read_fraction(at)) return *end;
    if (const auto end = read_multiple(at)) return *end;
    if (const auto end = read_rank(at)) return *end;
    if (const auto end = read_inverted(at)) return *end;
    const auto first = amount(at);
    if (!first) return at;
    if (const auto end = read_exchange_rate(*first)) return *end;
    if (const auto end = read_range(*first)) return *end;
    return read_point(*first);
  }

  // 사흘 "three days"
  std::optional<std::uint32_t> read_amount_word(std::uint32_t at) {
    const PhraseMatch* match = phrases_.beginning_at(at, Table::Amount);
    if (match == nullptr || any_rejected(*match)) return std::nullopt;
    const AmountRow& row = rules_.amounts[match->row.row];
    QuantityFound found = factor(*match, Decimal(row.value, row.scale));
    found.quantity.unit = row.unit;
    std::uint32_t end_byte = phrase_end_byte(*match);
    take_modifiers(found, end_byte);
    open_ends(found.quantity);
    const std::uint32_t end = found.end;
    push(std::move(found), end_byte);
    return end;
  }

  void mark_rejected() {
    rejected_.assign(view_.items.size(), false);
    // "1. Part two deals with …": the number of a list item or note.
    const bool numbered =
        is_number(0) && number(0).plain && (view_.is_mark(1, ".") || view_.is_mark(1, ")"));
    if (numbered && view_.items.size() > 2) rejected_[0] = true;
    for (const PhraseMatch& match : phrases_.all()) {
      if (match.row.table != Table::Reject) continue;
      std::fill(rejected_.begin() + match.begin, rejected_.begin() + match.end, true);
    }
  }

  void mark_ranked() {
    ranked_.assign(view_.items.size(), nullptr);
    for (const PhraseMatch& match : phrases_.all()) {
      if (match.row.table != Table::Rank || any_rejected(match)) continue;
      for (const Capture& capture : match.captures)
        if (capture.cls == grammar_.classes.ordinal) ranked_[capture.item] = &match;
    }
  }

  // "placed 20th", "the second highest": the ordinal alone is the claim.
  std::optional<std::uint32_t> read_rank(std::uint32_t at) {
    if (ranked_[at] == nullptr) return std::nullopt;
    const std::vector<Decimal> values = captured(*ranked_[at]);
    if (values.empty()) return std::nullopt;
    QuantityFound found = factor(*ranked_[at], values.front());
    found.begin = at;
    found.end = at + 1;
    found.quantity.step = Decimal(1);
    found.quantity.unit = unit::kRank;
    found.role = Role::Rank;
    push(std::move(found), item_end_byte(at));
    return at + 1;
  }

  // "US$1=W1,024": what one of the first is worth, as one claim.
  std::optional<std::uint32_t> read_exchange_rate(const Amount& one) {
    if (one.unit.empty() || number(one.number).value != Decimal(1)) return std::nullopt;
    if (!view_.is_mark(one.end, "=")) return std::nullopt;
    auto worth = amount(one.end + 1);
    if (!worth || worth->unit.empty() || worth->unit == one.unit) return std::nullopt;
    const std::uint32_t end_byte = worth->end_byte;
    worth->begin = one.begin;
    worth->modifier.reset();
    QuantityFound found;
    found.quantity.low = found.quantity.high = number(worth->number).value;
    found.quantity.step = number(worth->number).step;
    found.begin = one.begin;
    found.end = worth->end;
    found.rules = worth->rules;
    found.exchange_rate = true;
    set_unit(found, *worth);
    push(std::move(found), end_byte);
    return worth->end;
  }

  const Number& number(std::uint32_t item) const { return view_.numbers[view_.items[item].index]; }

  bool is_number(std::uint32_t item) const {
    return item < view_.items.size() && view_.items[item].kind == Item::Kind::Number &&
           !rejected_[item] && !number(item).ordinal;
  }

  std::uint32_t item_end_byte(std::uint32_t item) const {
    return view_.tokens[view_.items[item].last - 1].span.end;
  }
  // The end of a phrase, without the ending of its last word.
  std::uint32_t phrase_end_byte(const PhraseMatch& match) const {
    const Token& last = view_.tokens[view_.items[match.end - 1].last - 1];
    if (match.last_stem == 0 || match.last_stem >= last.text.size() || !rules_.glued_words)
      return last.span.end;
    return original_span(view_.folded, view_.span, last.folded_at, match.last_stem).end;
  }
  bool touches(std::uint32_t item) const {  // no space before it
    return !view_.tokens[view_.items[item].first].space_before;
  }

  // The best unit phrase of a place that begins at `item`.
  const PhraseMatch* unit_at(std::uint32_t item, UnitPlace place) const {
    const PhraseMatch* best = nullptr;
    for (const PhraseMatch* m : beginning(item, Table::Unit)) {
      if (rules_.units[m->row.row].place != place) continue;
      if (best == nullptr || m->end > best->end) best = m;
    }
    return best;
  }
  const PhraseMatch* unit_before(std::uint32_t item) const {
    const PhraseMatch* best = nullptr;
    for (const PhraseMatch* m : ending(item, Table::Unit)) {
      const UnitPlace place = rules_.units[m->row.row].place;
      if (place == UnitPlace::BeforeGlued && !touches(item)) continue;
      if (place != UnitPlace::Before && place != UnitPlace::BeforeGlued) continue;
      if (best == nullptr || m->begin < best->begin) best = m;
    }
    return best;
  }
  const PhraseMatch* modifier_at(std::uint32_t item, Position place) const {
    const PhraseMatch* best = nullptr;
    for (const PhraseMatch* m : beginning(item, Table::Modifier)) {
      if (rules_.modifiers[m->row.row].place != place) continue;
      if (best == nullptr || m->end > best->end) best = m;
    }
    return best;
  }
  const PhraseMatch* modifier_before(std::uint32_t item) const {
    const PhraseMatch* best = nullptr;
    for (const PhraseMatch* m : ending(item, Table::Modifier)) {
      if (rules_.modifiers[m->row.row].place != Position::Before) continue;
      if (best == nullptr || m->begin < best->begin) best = m;
    }
    return best;
  }
  std::vector<const PhraseMatch*> beginning(std::uint32_t item, Table table) const {
    return phrases_.all_beginning(item, table);
  }
  std::vector<const PhraseMatch*> ending(std::uint32_t item, Table table) const {
    return phrases_.all_ending(item, table);
  }

  // The amount whose first item (a unit before it, or the number) is `at`.
  std::optional<Amount> amount(std::uint32_t at) const {
    std::uint32_t number_item = at;
    const PhraseMatch* before = nullptr;
    if (!is_number(at)) {
      const PhraseMatch* unit = unit_at(at, UnitPlace::Before);
      if (unit == nullptr) unit = unit_at(at, UnitPlace::BeforeGlued);
      if (unit == nullptr || !is_number(unit->end)) return std::nullopt;
      number_item = unit->end;
      before = unit_before(number_item);
      if (before == nullptr || before->begin != at) return std::nullopt;
      if (modifier_before(number_item) != nullptr) return std::nullopt;  // «старше 65 лет»
    }
    Amount found;
    found.begin = at;
    found.number = number_item;
    found.end = number_item + 1;
    found.end_byte = item_end_byte(number_item);
    if (before != nullptr) take_unit(*before, found);
    take_after_number(found);
    if (number(number_item).needs_counted && found.unit.empty() &&
        phrases_.beginning_at(found.end, Table::Counted) == nullptr)
      return std::nullopt;
    return found;
  }

  void take_unit(const PhraseMatch& match, Amount& amount) const {
    const UnitRow& row = rules_.units[match.row.row];
    amount.unit = row.unit;
    amount.times = row.times;
    amount.ambiguous = row.ambiguous;
    amount.rules.push_back(match.row);
  }

  // 여, then the unit or counter, then "a month".
  void take_after_number(Amount& found) const {
    if (const PhraseMatch* m = modifier_at(found.end, Position::AfterNumber)) {
      found.modifier = rules_.modifiers[m->row.row].modifier;
      found.rules.push_back(m->row);
      found.end = m->end;
      found.end_byte = phrase_end_byte(*m);
    }
    const bool has_before = !found.unit.empty();
    const PhraseMatch* unit = unit_at(found.end, UnitPlace::After);
    const PhraseMatch* counter = phrases_.beginning_at(found.end, Table::Counted);
    const bool counter_is_longer = unit != nullptr && counter != nullptr &&
                                   counter->end == unit->end &&
                                   counter->last_stem > unit->last_stem;  // 세대, not 세 + 대
    if (unit != nullptr && !counter_is_longer) {
      const std::string head = found.unit;
      take_unit(*unit, found);
      if (head == found.unit + "-person") found.unit = head;  // «в возрасте 18 лет»
      // 배럴당 78달러, 시속 30㎞: what stands before completes the unit.
      if (has_before && is_rate(head) && found.unit != unit::kPercent) found.unit += head;
      found.end = unit->end;
      found.end_byte = phrase_end_byte(*unit);
    } else if (!has_before || is_rate(found.unit)) {
      take_counter(found);
    }
    if (!found.unit.empty()) take_around(found);
  }

  // "a month", "per tonne": what the unit so far is reckoned on.
  void take_around(Amount& found) const {
    const PhraseMatch* per = unit_at(found.end, UnitPlace::Around);
    if (per == nullptr) return;
    found.unit += "-per-" + std::string(rules_.units[per->row.row].unit);
    found.rules.push_back(per->row);
    found.end = per->end;
    found.end_byte = phrase_end_byte(*per);
  }

  // A rate without what it is a rate of: 시속, 배럴당.
  static bool is_rate(std::string_view unit) { return unit.starts_with("-per-"); }

  // A counter belongs to the number's words, a counted noun only names the unit.
  void take_counter(Amount& found) const {
    const PhraseMatch* counter = phrases_.beginning_at(found.end, Table::Counted);
    if (counter == nullptr) return;
    const CountedRow& row = rules_.counted[counter->row.row];
    if (!row.in_span) return;
    found.unit = std::string(row.unit) + found.unit;
    found.rules.push_back(counter->row);
    found.end = counter->end;
    found.end_byte = phrase_end_byte(*counter);
  }

  void push(QuantityFound&& found, std::uint32_t end_byte) {
    found.span = {view_.tokens[view_.items[found.begin].first].span.begin, end_byte};
    if (!out_.empty() && out_.back().span.end > found.span.begin) return;
    out_.push_back(std::move(found));
  }

  std::uint32_t read_point(const Amount& amount) {
    QuantityFound found;
    const Number& read = number(amount.number);
    found.quantity.low = found.quantity.high = in_unit(read.value, amount.times);
    found.quantity.step = in_unit(read.step, amount.times);
    found.begin = amount.begin;
    found.end = amount.end;
    found.rules = amount.rules;
    set_unit(found, amount);
    std::uint32_t end_byte = amount.end_byte;
    found.multiplier = read.multiplier;
    take_subunits(found, end_byte);
    if (read.plus && found.quantity.unit == unit::kPercent) {  // "+4.6%"
      found.role = Role::Change;
      found.direction = Direction::Up;
    }
    if (read.hedged) found.quantity.modifier = Modifier::About;
    if (read.exceeded) found.quantity.modifier = Modifier::MoreThan;
    const bool hedged = !read.vague && modifier_before(found.begin) != nullptr;
    if (read.vague || (read.vague_alone && !hedged)) found.quantity.modifier = Modifier::Vague;
    if (amount.modifier) found.quantity.modifier = *amount.modifier;
    take_modifiers(found, end_byte);
    open_ends(found.quantity);
    const std::uint32_t end = found.end;
    if (!counts_nothing(found, read)) push(std::move(found), end_byte);
    return end;
  }

  // «132 рубля 90 копеек», "three dollars 50 cents": one price.
  void take_subunits(QuantityFound& found, std::uint32_t& end_byte) const {
    const auto coins = [](std::string_view unit) -> std::string_view {
      if (unit == "RUB") return "kopeck";
      if (unit == "USD" || unit == "EUR") return "cent";
      return unit == "GBP" ? "penny" : "";
    };
    const std::string_view coin = coins(found.quantity.unit);
    if (coin.empty() || !is_number(found.end)) return;
    const auto part = amount(found.end);
    if (!part || part->unit != coin || !(number(part->number).value < Decimal(100))) return;
    const auto hundredths = shift(number(part->number).value, -2);
    const auto sum = hundredths ? add(*found.quantity.low, *hundredths) : std::nullopt;
    if (!sum) return;
    found.quantity.low = found.quantity.high = *sum;
    found.quantity.step = Decimal(1, 2);
    found.end = part->end;
    end_byte = part->end_byte;
  }

  // "two decades" is 20 years.
  static Decimal in_unit(const Decimal& value, int times) {
    return times == 1 ? value : normalised(multiply(value, Decimal(times)).value_or(value));
  }

  // Where counters are never left out, a bare "38" is a name or a score; but "name(27)" is
  // an age.
  bool counts_nothing(const QuantityFound& found, const Number& read) const {
    if (!rules_.always_counted || !read.plain || found.unit_written) return false;
    if (found.quantity.modifier != Modifier::Exact) return false;
    const bool in_bracket = found.begin > 0 && view_.is_mark(found.begin - 1, "(");
    return !in_bracket || view_.is_mark(found.end, "-");
  }

  void set_unit(QuantityFound& found, const Amount& amount) const {
    found.quantity.unit = is_rate(amount.unit) ? std::string() : amount.unit;
    found.unit_written = !found.quantity.unit.empty();
    if (found.quantity.unit == unit::kRank) found.role = Role::Rank;
    found.ambiguous_unit = amount.ambiguous;
  }

  // Modifiers before and after the whole: "about", 안팎.
  void take_modifiers(QuantityFound& found, std::uint32_t& end_byte) const {
    if (const PhraseMatch* m = modifier_before(found.begin)) {
      const ModifierRow& row = rules_.modifiers[m->row.row];
      take_age(found);
      found.quantity.modifier = combined(found.quantity.modifier, row.modifier);
      found.rules.push_back(m->row);
      if (row.in_span == InSpan::Yes) found.begin = m->begin;
      take_rate_before(found);
    }
    take_ending_modifier(found, end_byte);
    if (const PhraseMatch* m = modifier_at(found.end, Position::AfterUnit)) {
      const ModifierRow& row = rules_.modifiers[m->row.row];
      found.quantity.modifier = combined(found.quantity.modifier, row.modifier);
      found.rules.push_back(m->row);
      if (row.in_span == InSpan::Yes) {
        found.end = m->end;
        end_byte = phrase_end_byte(*m);
      }
    }
  }

  // «старше 65 лет»: the modifier itself says that the years are somebody's age.
  void take_age(QuantityFound& found) const {
    const PhraseMatch* unit = unit_before(found.begin);
    if (unit != nullptr && rules_.units[unit->row.row].unit == found.quantity.unit + "-person")
      found.quantity.unit = rules_.units[unit->row.row].unit;
  }

  // 시간당 최대 72.5㎜: the rate stands before the modifier.
  void take_rate_before(QuantityFound& found) const {
    const PhraseMatch* rate = unit_before(found.begin);
    if (rate == nullptr || !found.unit_written || found.quantity.unit == unit::kPercent) return;
    const std::string_view name = rules_.units[rate->row.row].unit;
    if (!is_rate(name) || found.quantity.unit.find("-per-") != std::string::npos) return;
    found.quantity.unit += name;
    found.begin = rate->begin;
    found.rules.push_back(rate->row);
  }

  // 100명가량, 60세이상: the modifier is part of the unit's word.
  void take_ending_modifier(QuantityFound& found, std::uint32_t& end_byte) const {
    const std::uint32_t word_end = item_end_byte(found.end - 1);
    if (!rules_.glued_words || end_byte >= word_end) return;
    const std::string_view rest = slice(view_.text, {end_byte, word_end});
    for (std::size_t i = 0; i < rules_.modifiers.size(); ++i) {
      const ModifierRow& row = rules_.modifiers[i];
      if (row.place != Position::Ending || !rest.starts_with(row.pattern)) continue;
      found.quantity.modifier = combined(found.quantity.modifier, row.modifier);
      found.rules.push_back({Table::Modifier, static_cast<std::uint16_t>(i)});
      end_byte += static_cast<std::uint32_t>(row.pattern.size());
      return;
    }
  }

  // A vague number stays vague, whatever hedge stands at it; a band keeps its ends.
  static Modifier combined(Modifier now, Modifier more) {
    if (now == Modifier::Vague) return now;
    if (now == Modifier::Between || more == Modifier::Exact) return now;
    return more;
  }

  static void open_ends(Quantity& q) {
    switch (q.modifier) {
      case Modifier::AtLeast:
      case Modifier::MoreThan:
      case Modifier::Vague:
        q.high.reset();
        break;
      case Modifier::AtMost:
      case Modifier::LessThan:
        q.low.reset();
        break;
      case Modifier::Between:
        band(q);
        break;
      default:
        break;
    }
  }

  // A -대 band: "1500명대" is 1500 to 1599, "4%대" is 4 to 4.9.
  static void band(Quantity& q) {
    if (!q.low || q.low != q.high) return;
    const bool percent = q.unit == unit::kPercent;
    Decimal width = q.step;
    if (!percent) {
      std::int64_t weight = 1;
      for (std::int64_t rest = q.low->coefficient(); rest != 0 && rest % 10 == 0; rest /= 10)
        weight *= 10;
      width = Decimal(weight);
    } else if (q.low->scale() == 0 && q.low->coefficient() % 10 == 0) {
      width = Decimal(10);
    }
    const auto top = add(*q.low, width);
    const auto last = percent ? Decimal(1, q.low->scale() + 1) : Decimal(1);
    if (top) q.high = subtract(*top, last);
  }

  std::optional<std::uint32_t> read_range(const Amount& first) {
    for (const PhraseMatch* middle : beginning(first.end, Table::RangeMiddle))
      if (const auto end = read_range(first, middle->row.row, middle->end)) return end;
    const std::string_view ending = ending_of(first);  // 28도에서 33도 사이
    for (std::uint16_t row = 0; !ending.empty() && row < rules_.ranges.size(); ++row)
      if (!rules_.ranges[row].close.empty() && rules_.ranges[row].middle == ending)
        if (const auto end = read_range(first, row, first.end)) return end;
    return std::nullopt;
  }

  // What a language of glued words writes behind the amount within its last word.
  std::string_view ending_of(const Amount& amount) const {
    const std::uint32_t word_end = item_end_byte(amount.end - 1);
    if (!rules_.glued_words || amount.end_byte >= word_end) return {};
    return slice(view_.text, {amount.end_byte, word_end});
  }

  // The range whose second end begins at `at`.
  std::optional<std::uint32_t> read_range(const Amount& first, std::uint16_t index,
                                          std::uint32_t at) {
    const RangeRow& row = rules_.ranges[index];
    auto second = amount(at);
    if (!second || (row.open.empty() && is_course(first, *second))) return std::nullopt;
    const PhraseMatch* open = matching(first.begin, Table::RangeOpen, index, true);
    if (!row.open.empty() && open == nullptr) return std::nullopt;
    const PhraseMatch* close = matching(second->end, Table::RangeClose, index, false);
    if (!row.close.empty() && close == nullptr && ending_of(*second) != row.close)
      return std::nullopt;
    if (second->unit.empty() && !first.unit.empty()) {  // "$240-242 a tonne"
      second->unit = first.unit;
      take_around(*second);
    }
    auto found = joined(first, *second);
    if (!found) return std::nullopt;
    found->rules.push_back({Table::RangeMiddle, index});
    if (open != nullptr) found->begin = open->begin;
    take_unit_before(*found);
    std::uint32_t end_byte = second->end_byte;
    if (close != nullptr) found->end = close->end;
    if (close != nullptr) end_byte = phrase_end_byte(*close);
    take_range_modifier(*found);
    const std::uint32_t end = found->end;
    const bool bare = found->quantity.unit.empty() && number(first.number).plain;
    if (rules_.always_counted && bare) return end;  // a score, a pair of codes
    push(std::move(*found), end_byte);
    return end;
  }

  // "aged between 18 and 24": the unit stands before the whole range.
  void take_unit_before(QuantityFound& found) const {
    const PhraseMatch* unit = unit_before(found.begin);
    if (unit == nullptr) return;
    const std::string name(rules_.units[unit->row.row].unit);
    const bool age = name == found.quantity.unit + "-person";  // "aged 18 to 24 years"
    if (!found.quantity.unit.empty() && !age) return;
    found.quantity.unit = name;
    found.unit_written = true;
    if (!age) found.begin = unit->begin;
    found.rules.push_back(unit->row);
  }

  // "rose from 5 to 7", "fell 3% to 200", "fell by 2 million to 1.4 billion": a change and
  // where it led, not a range.
  bool is_course(const Amount& first, const Amount& second) const {
    if (first.unit == unit::kPercent && second.unit.empty()) return true;
    const auto tenfold = multiply(number(first.number).value, Decimal(10));
    const bool far_apart = tenfold && *tenfold <= number(second.number).value;
    for (const PhraseMatch* m : ending(first.begin, Table::Cue)) {
      const Cue cue = rules_.cues[m->row.row].cue;
      if (cue == Cue::FromLevel) return true;
      if (far_apart && (cue == Cue::ByAmount || cue == Cue::Up || cue == Cue::Down)) return true;
    }
    return false;
  }

  void take_range_modifier(QuantityFound& found) const {
    const PhraseMatch* m = modifier_before(found.begin);
    if (m != nullptr && rules_.modifiers[m->row.row].in_span == InSpan::Yes) found.begin = m->begin;
  }

  const PhraseMatch* matching(std::uint32_t item, Table table, std::uint16_t row,
                              bool ends_there) const {
    for (const PhraseMatch* m : ends_there ? ending(item, table) : beginning(item, table))
      if (m->row.row == row) return m;
    return nullptr;
  }

  // The ends of a range share what only one of them writes: unit and multiplier.
  std::optional<QuantityFound> joined(const Amount& a, const Amount& b) const {
    const Number &low = number(a.number), &high = number(b.number);
    if (low.vague || high.vague) return std::nullopt;
    const bool shared_rate = is_rate(a.unit) && !b.unit.empty();  // 시간당 30∼50㎜
    if (!a.unit.empty() && !b.unit.empty() && !b.unit.starts_with(a.unit) && !shared_rate)
      return std::nullopt;
    Decimal from = low.value;
    if (low.multiplier == 1 && high.multiplier > 1 && low.value < high.value) {
      auto scaled = multiply(low.value, Decimal(high.multiplier));
      if (scaled && high.multiplier > 1) scaled = normalised(*scaled);
      if (scaled && *scaled <= high.value) from = *scaled;
    }
    if (!(from < high.value)) return std::nullopt;
    QuantityFound found;
    found.quantity.low = normalised(in_unit(from, b.times));
    found.quantity.high = in_unit(high.value, b.times);
    found.quantity.modifier = Modifier::Between;
    found.quantity.step = in_unit(high.step, b.times);
    found.begin = a.begin;
    found.end = b.end;
    found.rules = b.rules;
    set_unit(found, b.unit.empty() ? a : b);
    if (shared_rate) found.quantity.unit = b.unit == unit::kPercent ? b.unit : b.unit + a.unit;
    return found;
  }

  std::optional<std::uint32_t> read_fraction(std::uint32_t at) {
    const PhraseMatch* match = phrases_.beginning_at(at, Table::Fraction);
    if (match == nullptr || any_rejected(*match)) return std::nullopt;
    const auto value = fraction_value(*match);
    if (!value) return std::nullopt;
    QuantityFound found = factor(*match, *value);
    found.role = Role::Share;
    std::uint32_t end_byte = phrase_end_byte(*match);
    range_of_fractions(found, end_byte);
    take_modifiers(found, end_byte);
    open_ends(found.quantity);
    const std::uint32_t end = found.end;
    push(std::move(found), end_byte);
    return end;
  }

  // "half to three quarters"
  void range_of_fractions(QuantityFound& found, std::uint32_t& end_byte) const {
    for (const PhraseMatch* middle : beginning(found.end, Table::RangeMiddle)) {
      const PhraseMatch* second = phrases_.beginning_at(middle->end, Table::Fraction);
      if (second == nullptr) continue;
      const RangeRow& row = rules_.ranges[middle->row.row];
      const PhraseMatch* open = matching(found.begin, Table::RangeOpen, middle->row.row, true);
      if ((!row.open.empty() && open == nullptr) || !row.close.empty()) continue;
      const auto high = fraction_value(*second);
      if (!high || !(*found.quantity.low < *high)) continue;
      found.quantity.high = *high;
      found.quantity.modifier = Modifier::Between;
      if (open != nullptr) found.begin = open->begin;
      found.end = second->end;
      found.rules.push_back(middle->row);
      end_byte = phrase_end_byte(*second);
      return;
    }
  }

  QuantityFound factor(const PhraseMatch& match, const Decimal& value) const {
    QuantityFound found;
    found.begin = match.begin;
    found.end = match.end;
    found.quantity.low = found.quantity.high = value;
    found.quantity.step = Decimal(1, value.scale());
    found.quantity.unit = unit::kRatio;
    found.unit_written = true;
    found.rules.push_back(match.row);
    return found;
  }

  bool any_rejected(const PhraseMatch& match) const {
    return std::any_of(rejected_.begin() + match.begin, rejected_.begin() + match.end,
                       [](bool r) { return r; });
  }

  // The numbers that a phrase captured, in order: cardinals and ordinals.
  std::vector<Decimal> captured(const PhraseMatch& match) const {
    std::vector<Decimal> values;
    for (const Capture& capture : match.captures) {
      if (view_.items[capture.item].kind == Item::Kind::Number) {
        values.push_back(number(capture.item).value);
      } else if (capture.cls == grammar_.classes.ordinal) {
        values.emplace_back(capture.value);
      }
    }
    return values;
  }

  std::optional<Decimal> fraction_value(const PhraseMatch& match) const {
    const FractionRow& row = rules_.fractions[match.row.row];
    const std::vector<Decimal> values = captured(match);
    const auto over = [](const Decimal& a, const Decimal& b) -> std::optional<Decimal> {
      const auto quotient = divide(a, b, 4);
      if (!quotient) return std::nullopt;
      return normalised(*quotient);
    };
    switch (row.op) {
      case FractionOp::Constant:
        return over(Decimal(row.numerator), Decimal(row.denominator));
      case FractionOp::Parts:
        return values.empty() ? std::nullopt : over(values[0], Decimal(row.denominator));
      case FractionOp::OneIn:
        return values.empty() ? std::nullopt : over(Decimal(1), values.back());
      case FractionOp::Of:
        return values.size() < 2 || values[1] < values[0] ? std::nullopt
                                                          : over(values[0], values[1]);
      case FractionOp::RateOf:
        if (values.empty() || !is_round_base(values[0])) return std::nullopt;
        [[fallthrough]];
      case FractionOp::InOf:
        return values.size() < 2 || values[0] < values[1] ? std::nullopt
                                                          : over(values[1], values[0]);
    }
    return std::nullopt;
  }

  // Rates are said of up to ten, or of a hundred, a thousand …: 7 of 23 are two counts.
  static bool is_round_base(const Decimal& base) {
    if (base <= Decimal(10)) return true;
    std::int64_t rest = normalised(base).coefficient();
    while (rest % 10 == 0 && rest > 1) rest /= 10;
    return rest == 1 && base.scale() == 0;
  }

  std::optional<std::uint32_t> read_multiple(std::uint32_t at) {
    const PhraseMatch* match = phrases_.beginning_at(at, Table::Multiple);
    if (match == nullptr || any_rejected(*match)) return std::nullopt;
    const MultipleRow& row = rules_.multiples[match->row.row];
    std::optional<Decimal> value = normalised(Decimal(row.tenths, 1));
    if (row.tenths == 0) {
      const std::vector<Decimal> values = captured(*match);
      if (values.empty()) return std::nullopt;
      value = values[0];
    }
    QuantityFound found = factor(*match, *value);
    for (const Capture& capture : match->captures)  // «в полтора с лишним раза»
      if (const PhraseMatch* m = modifier_at(capture.item + 1, Position::AfterNumber);
          m != nullptr && m->end <= match->end)
        found.quantity.modifier = rules_.modifiers[m->row.row].modifier;
    found.role = row.role;
    found.direction = row.direction;
    std::uint32_t end_byte = phrase_end_byte(*match);
    // "twice a year" counts occasions and compares nothing.
    if (const PhraseMatch* per = unit_at(found.end, UnitPlace::Around)) {
      found.quantity.unit =
          std::string(unit::kCount) + "-per-" + std::string(rules_.units[per->row.row].unit);
      found.role = Role::Level;
      found.direction = Direction::None;
      found.end = per->end;
      end_byte = phrase_end_byte(*per);
    }
    take_modifiers(found, end_byte);
    open_ends(found.quantity);
    const std::uint32_t end = found.end;
    push(std::move(found), end_byte);
    return end;
  }

  const Grammar& grammar_;
  const ExtractionRules& rules_;
  const SentenceView& view_;
  const Phrases& phrases_;
  std::vector<QuantityFound>& out_;
  std::vector<bool> rejected_;
  std::vector<const PhraseMatch*> ranked_;  // per item: the phrase that makes its ordinal a rank
};

}  // namespace

void read_quantities(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                     std::vector<QuantityFound>& out) {
  out.clear();
  QuantityReader(grammar, view, phrases, out).read_all();
}

}  // namespace attest
