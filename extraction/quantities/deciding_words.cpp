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

bool is_subject(const Surroundings& in, std::uint32_t item) {
  const std::string_view word = in.view.tokens[in.view.items[item].last - 1].text;
  const auto& tails = in.grammar.sources.subject_tails;
  return std::any_of(tails.begin(), tails.end(), [&](auto tail) { return word.ends_with(tail); });
}

class Deciding {
 public:
  Deciding(const Surroundings& in, const PhraseMatch& read, QuantityFound& found)
      : in_(in), read_(read), found_(found) {}

  void settle(const QuantityFound* before) {
    constexpr std::uint32_t kReach = 7;  // items back
    for (std::uint32_t at = found_.begin; at > 0 && at + kReach > found_.begin; --at) {
      if (!take_words(at)) break;
      if (before != nullptr && at == before->end && !goes_on_behind(*before)) break;
      if (settled_) return;
      past_figure_ = past_figure_ || in_.view.items[at - 1].kind == Item::Kind::Number;
      const bool ends = in_.view.is_mark(at - 1, ",") || in_.view.is_mark(at - 1, ";");
      if (ends || is_subject(in_, at - 1)) break;
    }
    if (yielding_ != nullptr && !settled_) take(*yielding_);
  }

 private:
  // Is there a row of this unit for the words of the one read?
  bool may_be(std::string_view unit) const {
    if (unit == found_.quantity.unit) return true;
    const auto rows = in_.phrases.all_beginning(read_.begin, Table::Unit);
    return std::any_of(rows.begin(), rows.end(), [&](const PhraseMatch* m) {
      const UnitRow& row = in_.rules.units[m->row.row];
      return m->end == read_.end && row.place == UnitPlace::After && row.unit == unit;
    });
  }

  // Of the words that end at `at`; false where the search ends.
  bool take_words(std::uint32_t at) {
    for (const PhraseMatch* m : in_.phrases.all_ending(at, Table::Deciding)) {
      const UnitRow& row = in_.rules.units[m->row.row];
      if (row.unit.empty()) return false;
      if (!may_be(row.unit)) continue;
      if (!row.ambiguous) {
        take(*m);
        return true;
      }
      if (yielding_ == nullptr && !past_figure_) yielding_ = m;
    }
    return true;
  }

  // 8도에서 5도로, «на 20 градусов и на 30»; where subjects show by their endings, one between
  // would have ended the search.
  bool is_of_one_clause(const QuantityFound& before) const {
    const Symbol joining = in_.grammar.pack_classes.joining;
    const std::uint32_t between = found_.begin - before.end;
    if (between == 0 || !in_.grammar.sources.subject_tails.empty()) return true;
    if (joining == 0 || !in_.view.has(before.end, joining)) return false;
    const auto word_before = [&](std::uint32_t item) {
      return in_.view.tokens[in_.view.items[item - 1].first].text;
    };
    return between == 1 || (between == 2 && before.begin > 0 &&
                            word_before(before.begin) == word_before(found_.begin));
  }

  // Does the search, behind a figure before?
  bool goes_on_behind(const QuantityFound& before) {
    if (settled_ || !before.unit_written) return true;
    if (!may_be(before.quantity.unit) || !is_of_one_clause(before)) return false;
    if (before.ambiguous_unit) return true;
    found_.quantity.unit = before.quantity.unit;
    found_.ambiguous_unit = false;
    settled_ = true;
    return true;
  }

  void take(const PhraseMatch& words) {
    const UnitRow& row = in_.rules.units[words.row.row];
    const auto& value = found_.quantity.low ? found_.quantity.low : found_.quantity.high;
    if (row.times < 0 && !found_.below_zero && value && Decimal(0) < *value)
      turn_below_zero(found_);
    // Of warmth: in which degrees stays open.
    if (row.unit != found_.quantity.unit) found_.ambiguous_unit = false;
    found_.quantity.unit = row.unit;
    found_.rules.push_back(words.row);
    settled_ = true;
  }

  const Surroundings& in_;
  const PhraseMatch& read_;
  QuantityFound& found_;
  const PhraseMatch* yielding_ = nullptr;  // the nearest words that others may overrule
  bool past_figure_ = false;
  bool settled_ = false;
};

}  // namespace

void settle_unit(const Surroundings& in, const QuantityFound* before, QuantityFound& found) {
  const PhraseMatch* read = found.ambiguous_unit ? unit_read(in, found) : nullptr;
  if (read != nullptr) Deciding(in, *read, found).settle(before);
}

}  // namespace attest
