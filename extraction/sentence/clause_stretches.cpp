// The stretches that commas, brackets, dashes and conjunctions cut a sentence into, and what the
// cues in each say of its time.
#include <utility>
#include <vector>

#include "extraction/sentence/clause_marks.h"
#include "extraction/sentence/stretches.h"

namespace attest {

void ClauseMarks::mark_stretches(const Grammar& grammar, const SentenceView& view) {
  const bool verb_last = grammar.rules.order == WordOrder::HeadLast;
  std::uint32_t stretch = 0, brackets = 0, inside = 0, relatives = 0;
  std::uint32_t opened_in = 0, closings = 0, forecasts = 0, expects = 0;
  for (auto* const per_item :
       {&stretch_, &bracket_, &relatives_, &forecasts_, &expects_, &closings_})
    per_item->reserve(view.items.size() + 1);
  after_forecast_.reserve(view.items.size() + 1);
  present_.assign(1, false);
  forecast_.assign(1, false);
  future_.assign(1, false);
  expected_.assign(1, false);
  bracket_figures_.assign(1, false);
  aside_.assign(1, false);
  std::vector<std::pair<std::uint32_t, std::uint32_t>> resumed;  // before and behind a bracket
  bool expected = false;
  std::uint32_t said_until = 0;  // the comma that ends an inserted "she said"
  const auto says = [&](std::uint32_t item) { return cue(begins_, item, Cue::Said); };
  for (std::uint32_t at = 0; at < view.items.size(); ++at) {
    if (at > said_until && !verb_last && view.is_mark(at, ","))
      if (const std::uint32_t end = end_of_said(view, at, says);
          end > 0 && !view.has(end + 1, grammar.pack_classes.joining))  // a new clause
        said_until = end;
    if (view.is_mark(at, "(")) {
      inside = ++brackets;
      opened_in = stretch;
      bracket_figures_.push_back(false);
    }
    if (inside != 0 && view.items[at].kind == Item::Kind::Number) bracket_figures_[inside] = true;
    const bool closes = inside != 0 && view.is_mark(at, ")");
    if (view.is_mark(at, ")")) inside = 0;
    bracket_.push_back(inside);
    const bool inserted = at <= said_until && said_until > 0;
    if ((ends_stretch(view, at) && !inserted) || (at > 0 && cue(begins_, at, Cue::Clause))) {
      ++stretch;
      present_.push_back(false);
      forecast_.push_back(false);
      future_.push_back(false);
      expected_.push_back(false);
      bool relative = false;  // «, чей срок», «, закон о котором»
      for (auto word = at; word <= at + 2; ++word) relative |= cue(begins_, word, Cue::Relative);
      aside_.push_back(relative && view.is_mark(at, ","));
      expected = false;
    }
    stretch_.push_back(stretch);
    // "The bank forecast in May that": a verb alone right before it was said then; "is expected".
    const bool said_then =
        at > 0 && cue(ends_, at, Cue::Forecast) && cue(begins_, at - 1, Cue::Forecast) &&
        !(at > 1 && cue(begins_, at - 2, Cue::Present));
    after_forecast_.push_back(expected && !said_then);
    forecasts_.push_back(forecasts);
    expects_.push_back(expects);
    if (cue(begins_, at, Cue::Expects)) ++expects;
    if (cue(begins_, at, Cue::Forecast)) ++forecasts;
    expected = expected || cue(ends_, at + 1, Cue::Forecast);
    if (closes) resumed.emplace_back(opened_in, stretch);
    if (closes) closings += stretch - opened_in;
    closings_.push_back(closings);
    if (cue(begins_, at, Cue::Relative)) ++relatives;
    relatives_.push_back(relatives);
    if (cue(begins_, at, Cue::Present)) present_[stretch] = true;
    if (cue(begins_, at, Cue::Forecast)) forecast_[stretch] = true;
    if (cue(begins_, at, Cue::Future)) future_[stretch] = true;
    if (cue(begins_, at, Cue::Expected)) expected_[stretch] = true;
  }
  // 첫째는 300만원, 둘째는 500만원을 준다: where verbs come last, one ends a list of figures.
  for (auto at = verb_last ? static_cast<std::uint32_t>(stretch_.size()) : 0U; at-- > 2;)
    if (view.is_mark(at, ",") && view.items[at - 2].kind == Item::Kind::Number &&
        present_[stretch_[at]] && stretch_[at] > 0)
      present_[stretch_[at] - 1] = true;
  // The verb behind a bracket is that of the words before it.
  for (auto pair = resumed.rbegin(); pair != resumed.rend(); ++pair)
    if (present_[pair->second]) present_[pair->first] = true;
  stretch_.push_back(stretch);
  closings_.push_back(closings);
  after_forecast_.push_back(false);
  forecasts_.push_back(forecasts);
  expects_.push_back(expects);
  relatives_.push_back(relatives);
  bracket_.push_back(0);
}

}  // namespace attest
