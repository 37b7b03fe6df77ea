#include "extraction/measure/cue_view.h"

#include <algorithm>

#include "claims/unit.h"

namespace attest {
namespace {

constexpr std::uint32_t kWindow = 200;  // items looked at on either side of a figure

// A measure joined to its number by a hyphen tells of a noun: "10-year".
bool is_compound(const SentenceView& view, const QuantityFound& q) {
  return q.end == q.begin + 3 && view.is_mark(q.begin + 1, "-");
}

}  // namespace

CueView::CueView(const Grammar& grammar_of, const SentenceView& sentence, const Phrases& found)
    : grammar(grammar_of), view(sentence), phrases(found) {
  std::uint32_t covered = 0;  // by cues that began before: «чем ждали» is no forecast
  for (const PhraseMatch& match : phrases.all()) {
    if (match.row.table != Table::Cue) continue;
    const bool inside = !cues_.empty() && match.end <= covered && cues_.back()->begin < match.begin;
    if (!inside) cues_.push_back(&match);
    covered = std::max(covered, match.end);
  }
  number_clauses();
  number_quotations();
}

void CueView::number_quotations() {
  std::uint32_t quote = 0;  // odd inside of quotation marks
  for (std::uint32_t at = 0; at < view.items.size(); ++at) {
    const bool open = view.is_mark(at, "“"), close = view.is_mark(at, "”");
    if (view.is_mark(at, "\"") || (open && quote % 2 == 0) || (close && quote % 2 == 1)) ++quote;
    quote_.push_back(quote);
  }
}

void CueView::number_clauses() {
  clause_.assign(view.items.size() + 1, 0);
  for (const PhraseMatch* m : cues_)
    if (cue(*m) == Cue::Clause) ++clause_[m->end];
  for (std::uint32_t at = 0; at + 1 < clause_.size(); ++at)
    clause_[at + 1] += clause_[at] + (view.is_mark(at, ";") ? 1U : 0U);
}

std::span<const PhraseMatch* const> CueView::around(std::uint32_t item) const {
  const auto begins_before = [](const PhraseMatch* m, std::uint32_t at) { return m->begin < at; };
  const auto first = std::lower_bound(cues_.begin(), cues_.end(),
                                      item > kWindow ? item - kWindow : 0, begins_before);
  const auto last = std::lower_bound(first, cues_.end(), item + kWindow, begins_before);
  return {first, last};
}

Cue CueView::cue(const PhraseMatch& match) const {
  const Cue said = row_cue(match);
  const bool forecast = said == Cue::Future || said == Cue::Expected || said == Cue::Expects;
  return forecast ? Cue::Forecast : said;
}

Cue CueView::row_cue(const PhraseMatch& match) const {
  return grammar.rules.cues[match.row.row].cue;
}

const PhraseMatch* CueView::adjacent_before(std::uint32_t item, Cue a, Cue b) const {
  for (const PhraseMatch* m : around(item))
    if (m->end == item && (cue(*m) == a || cue(*m) == b)) return m;
  return nullptr;
}

const PhraseMatch* CueView::nearest_change(const QuantityFound& q, std::uint32_t before,
                                           std::uint32_t after) const {
  const PhraseMatch* best = nullptr;
  std::uint32_t best_distance = ~0U;
  for (const PhraseMatch* m : around(q.begin)) {
    if (cue(*m) != Cue::Up && cue(*m) != Cue::Down) continue;
    const bool is_before = m->end <= q.begin;
    if (!is_before && m->begin < q.end) continue;
    const std::uint32_t distance = is_before ? q.begin - m->end : m->begin - q.end;
    if (distance > (is_before ? before : after) || distance >= best_distance) continue;
    if (!is_before && (comma_between(q.end, m->begin) || dash_between(q.end, m->begin + 1)))
      continue;
    // «Занимает 31 млн тонн и превышает уровень мая»: another verb of the same subject.
    if (!is_before && grammar.pack_classes.joining != 0 &&
        view.has(q.end, grammar.pack_classes.joining))
      continue;
    // "After 14 consecutive increases": so many there were.
    if (!is_before && view.has(q.end, grammar.pack_classes.streak)) continue;
    // "The 10-year note fell", "of nine markets eight grew": they did, not their number.
    if (is_before ? is_polled(q) : expects_between(q.end, m->begin)) continue;
    if (!is_before && (is_compound(view, q) || view.has(m->begin, grammar.pack_classes.moved)))
      continue;
    if (!same_clause(m->begin, q.begin) ||
        quantity_between(is_before ? m->end : q.end, is_before ? q.begin : m->begin))
      continue;
    if (is_before && differs_between(m->end, q.begin)) continue;
    // «Брали меньше трети: 31 и 33 %»: the word bounds the fraction and tells of no fall.
    if (is_before && phrases.beginning_at(m->end, Table::Fraction) != nullptr &&
        phrases.beginning_at(m->begin, Table::Modifier) != nullptr)
      continue;
    best = m;
    best_distance = distance;
  }
  return best;
}

// «20,1 % взрослых — меньше, чем»: what follows the dash tells of the figure, anew.
bool CueView::dash_between(std::uint32_t from, std::uint32_t to) const {
  for (; from < to; ++from)
    if (view.is_mark(from, "—") || view.is_mark(from, "–") || view.is_mark(from, ":") ||
        view.is_mark(from, "(")) return true;
  return false;
}

bool CueView::period_between(std::uint32_t from, std::uint32_t to) const {
  for (; from < to; ++from)
    if (view.items[from].kind == Item::Kind::Period) return true;
  return false;
}

// «меньше, чем в 2018-м (46,9 %)»: what stands behind "than" did not itself fall.
bool CueView::differs_between(std::uint32_t from, std::uint32_t to) const {
  const auto near = around(to);
  return std::any_of(near.begin(), near.end(), [&](const PhraseMatch* m) {
    return cue(*m) == Cue::Difference && m->begin >= from && m->end < to &&
           period_between(m->end, to);
  });
}

bool CueView::comma_between(std::uint32_t from, std::uint32_t to) const {
  for (std::uint32_t at = from; at < to; ++at)
    if (view.is_mark(at, ",")) return true;
  return false;
}

bool CueView::quantity_between(std::uint32_t from, std::uint32_t to) const {
  for (std::uint32_t at = from; at < to; ++at)
    if (view.items[at].kind == Item::Kind::Number) return true;
  return false;
}

bool CueView::is_polled(const QuantityFound& q) const {
  return q.quantity.unit == unit::kPercent && grammar.rules.order == WordOrder::HeadFirst &&
         adjacent_before(q.begin, Cue::Forecast, Cue::Forecast) != nullptr &&
         phrases.beginning_at(q.end, Table::Counted) != nullptr;
}

// «40 % опрошенных ожидают роста цен»: what they expect is not what is told of them.
bool CueView::expects_between(std::uint32_t from, std::uint32_t to) const {
  const auto near = around(from);
  return std::any_of(near.begin(), near.end(), [&](const PhraseMatch* m) {
    return row_cue(*m) == Cue::Expects && m->begin >= from && m->end <= to;
  });
}

bool CueView::names_share(std::uint32_t item) const {
  const auto cues_there = phrases.all_beginning(item, Table::Cue);
  return std::any_of(cues_there.begin(), cues_there.end(), [&](const PhraseMatch* m) {
    return grammar.rules.cues[m->row.row].cue == Cue::ShareOf;
  });
}

bool CueView::new_clause_between(std::uint32_t from, std::uint32_t to) const {
  for (std::uint32_t at = from; grammar.pack_classes.joining != 0 && at + 1 < to; ++at)
    if (view.is_mark(at, ",") && view.has(at + 1, grammar.pack_classes.joining)) return true;
  return false;
}

}  // namespace attest
