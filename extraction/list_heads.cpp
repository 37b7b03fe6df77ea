#include "extraction/list_heads.h"

#include <algorithm>

#include "claims/unit.h"
#include "extraction/periods/period_resolver.h"

namespace attest {
namespace {

constexpr std::uint32_t kLongestHead = 300;  // bytes
constexpr std::uint32_t kLongestLine = 240;  // and of a line of the list

// «Показатели, млрд рублей (в скобках — 2018 год):» without what the brackets tell.
std::string_view without_bracket(std::string_view head) {
  while (head.ends_with(':') || head.ends_with(' ')) head.remove_suffix(1);
  const std::size_t open = head.ends_with(')') ? head.rfind('(') : std::string_view::npos;
  return open == std::string_view::npos ? head : head.substr(0, open);
}

// «Драма — 12 (на 3 премьеры)»: no word may say what is counted.
bool stands_alone(const SentenceView& view, const QuantityFound& found) {
  return found.end >= view.items.size() || view.items[found.end].kind != Item::Kind::Word;
}

bool stands_in_brackets(const SentenceView& view, std::uint32_t at, std::uint32_t end) {
  return at > 0 && view.is_mark(at - 1, "(") && view.is_mark(end, ")");
}

}  // namespace

bool takes_unit(const ClaimDraft& draft) {
  const QuantityFound& found = draft.found;
  const std::string& own = found.quantity.unit;
  const bool counts = draft.noun && *draft.noun >= found.end;  // "3 ships"
  return !counts && !found.unit_written && found.multiplier == 1 &&
         (own.empty() || own == unit::kCount || own == unit::kPerson);
}

void take_unit(const NamedUnit& unit, QuantityFound& found) {
  Quantity& q = found.quantity;
  const auto times = [&](std::optional<Decimal>& value) {
    if (!value) return true;
    const auto scaled = multiply(*value, Decimal(unit.multiplier));
    if (scaled) value = normalised(*scaled);
    return scaled.has_value();
  };
  std::optional<Decimal> low = q.low, high = q.high, step = q.step;
  if (!times(low) || !times(high) || !times(step)) return;
  q.low = low;
  q.high = high;
  q.step = *step;
  q.unit = unit.unit;
  found.multiplier = unit.multiplier;
}

void ListHead::enter(std::string_view text, Span sentence) {
  if (in_list_) {
    const std::string_view gap =
        sentence.begin > sentence_.end
            ? text.substr(sentence_.end, sentence.begin - sentence_.end) : std::string_view();
    const auto lines = std::count(gap.begin(), gap.end(), '\n');
    const bool parted = begun_ && (lines > 1 || !told_);
    if (lines == 0 || parted || sentence.end - sentence.begin > kLongestLine) *this = {};
    begun_ = in_list_;
  }
  sentence_ = sentence;
  told_ = false;
}

void ListHead::take_units(const SentenceView& view, std::vector<ClaimDraft>& drafts) const {
  if (!in_list_ || !unit_) return;
  for (ClaimDraft& draft : drafts)
    if (takes_unit(draft) && stands_alone(view, draft.found)) take_unit(*unit_, draft.found);
}

void ListHead::take_periods(const Grammar& grammar, const SentenceView& view,
                            std::vector<ClaimDraft>& drafts) const {
  if (!in_list_ || view.holds(grammar.classes.period)) return;
  for (ClaimDraft& draft : drafts) {
    const bool aside = stands_in_brackets(view, draft.found.begin, draft.found.end);
    const std::optional<Period>& told = aside && bracketed_ ? bracketed_ : period_;
    if (!told) continue;
    draft.period = told;
    draft.timeless = false;
    draft.dated = Dated::During;
  }
}

void ListHead::note(const Grammar& grammar, const SentenceView& view,
                    const std::vector<PeriodFound>& periods, const Context& context,
                    UnitWords& units, std::vector<ClaimDraft>& drafts) {
  told_ = !drafts.empty();
  const std::string_view head = slice(view.text, sentence_);
  if (in_list_ || !head.ends_with(':') || head.size() > kLongestHead) return;
  unit_ = units.of_label(head, false);
  if (!unit_) unit_ = units.of_label(without_bracket(head), false);
  if (!unit_) return;
  const Span words{sentence_.begin + unit_->words.begin, sentence_.begin + unit_->words.end};
  const bool tells = std::any_of(drafts.begin(), drafts.end(), [&](const ClaimDraft& d) {
    return !words.overlaps(d.found.span);
  });
  if (tells) return;  // a sentence, and no head
  drafts.clear();
  period_.reset();
  bracketed_.reset();
  std::uint32_t open = 0;  // of the brackets that close the head
  for (std::uint32_t at = 0; at < view.items.size(); ++at) {
    if (view.is_mark(at, "(")) open = at;
    std::optional<Period>& of = open == 0 ? period_ : bracketed_;
    if (of || view.items[at].kind != Item::Kind::Period) continue;
    of = resolve(grammar, periods, view.items[at].index,
                {context.published, context.topic, nullptr, context.budget_year, context.fixed});
  }
  in_list_ = true;
}

}  // namespace attest
