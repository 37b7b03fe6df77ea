#include "extraction/measure/touched_figures.h"

#include <algorithm>

#include "claims/unit.h"
#include "extraction/quantities/figure_endings.h"

namespace attest {
namespace {

// "Not 40 but 12", "12, not 40": a bare "not" denies what stands beside it.
bool is_of_one_figure(const CueView& cues, const PhraseMatch& match) {
  constexpr std::uint32_t kLongest = 2;  // ", not", "not by"
  const Symbol negating = cues.grammar.pack_classes.negating;
  if (cues.cue(match) != Cue::Denied || negating == 0 || match.end > match.begin + kLongest)
    return false;
  return cues.view.has(match.begin, negating) || cues.view.has(match.end - 1, negating);
}

// 연 1.75%인 금리를 올릴 전망이다: so it is, whatever comes of it; but 3%인 것으로 전망된다.
bool is_so_of_noun(const CueView& cues, const PhraseMatch& match, const QuantityFound& q) {
  constexpr std::uint32_t kNoun = 2;  // words up to the end of the noun
  const SentenceView& view = cues.view;
  if (cues.grammar.rules.order != WordOrder::HeadLast || cues.cue(match) != Cue::Forecast ||
      match.begin <= q.end)
    return false;
  const bool glued = ends_as_cue(cues.grammar, glued_ending(cues.grammar, view, q.end),
                                 Cue::Present);
  if (!glued && figure_ending(cues.grammar, view, q.end) != Cue::Present) return false;
  const std::uint32_t noun = q.end + (glued ? 1 : 0);
  for (std::uint32_t at = noun; at < std::min(noun + kNoun, match.begin); ++at) {
    if (view.items[at].kind != Item::Kind::Word) return false;
    if (is_argument(cues.grammar, view, at)) return true;
  }
  return false;
}

}  // namespace

bool has_topic_before(const CueView& cues, const QuantityFound& q) {
  constexpr std::uint32_t kReach = 12;  // items
  const SentenceView& view = cues.view;
  const auto& tails = cues.grammar.sources.subject_tails;
  const auto& topics = cues.grammar.sources.topic_tails;
  for (std::uint32_t at = topics.empty() ? 0 : q.begin; at > 0 && q.begin - at < kReach; --at) {
    const Item& item = view.items[at - 1];
    if (item.kind != Item::Kind::Word) continue;
    const std::string_view word = view.tokens[item.last - 1].text;
    std::string_view longest;
    for (const std::string_view tail : tails)
      if (tail.size() > longest.size() && word.ends_with(tail)) longest = tail;
    if (std::find(topics.begin(), topics.end(), longest) != topics.end() &&
        !view.has(at - 1, cues.grammar.pack_classes.attributive))
      return true;
  }
  return false;
}

bool touches_another(const CueView& cues, const PhraseMatch& match, const QuantityFound& q) {
  const SentenceView& view = cues.view;
  const auto is_number = [&](std::uint32_t at) {
    return at < view.items.size() && view.items[at].kind == Item::Kind::Number;
  };
  if (match.begin >= q.begin && match.begin < q.end) return false;
  if (is_so_of_noun(cues, match, q)) return true;
  if (cues.cue(match) == Cue::Alleged || is_of_one_figure(cues, match)) {
    const bool mark = match.end < view.items.size() &&
                      view.items[match.end].kind == Item::Kind::Mark;
    return q.begin != match.end && (is_number(match.end) || (mark && is_number(match.end + 1)));
  }
  if (cues.cue(match) != Cue::Estimated || match.begin == 0) return false;
  const auto& articles = cues.grammar.sources.indefinites;
  const std::string_view before = view.tokens[view.items[match.begin - 1].first].text;
  return is_number(match.end) &&
         std::find(articles.begin(), articles.end(), before) != articles.end();
}

bool is_done_since(const CueView& cues, const PhraseMatch& foreseen, const QuantityFound& q) {
  const SentenceView& view = cues.view;
  const PackClasses& classes = cues.grammar.pack_classes;
  if (classes.past_final == 0 || classes.joining == 0 || foreseen.end >= q.begin ||
      cues.grammar.rules.order != WordOrder::HeadFirst ||
      cues.row_cue(foreseen) == Cue::Future || cues.row_cue(foreseen) == Cue::Expects)
    return false;
  bool anew = false, done = false, figure = false;
  for (std::uint32_t at = foreseen.end; at < q.begin; ++at) {
    if (view.is_mark(at, ",")) anew = view.has(at + 1, classes.joining), done = false;
    // "Had planned 40 homes but built 12": the verb of another figure.
    figure = figure || view.items[at].kind == Item::Kind::Number;
    if (figure && view.has(at, classes.joining))
      anew = anew || view.has(at + 1, classes.past_final);
    // "And trimmed its view of exports to 48 from 52": what is moved so is foreseen as well.
    if (anew && view.has(at, classes.moving)) return false;
    done = done || (anew && view.has(at, classes.past_final));
  }
  return done;
}

namespace {

bool begins(const CueView& cues, std::uint32_t at, Cue wanted) {
  const auto beginning = cues.phrases.all_beginning(at, Table::Cue);
  return std::any_of(beginning.begin(), beginning.end(),
                     [&](const PhraseMatch* m) { return cues.cue(*m) == wanted; });
}

// Back from the figure to the word that opens its clause; `floor` where none does.
std::uint32_t opening_of_deed(const CueView& cues, std::uint32_t floor, std::uint32_t figure) {
  const Symbol after = cues.grammar.pack_classes.after_event;
  for (std::uint32_t at = figure; at-- > floor;) {
    if (cues.view.has(at, after) || begins(cues, at, Cue::Relative)) return at;
    if (cues.view.is_mark(at, ",") || begins(cues, at, Cue::Forecast)) return floor;
  }
  return floor;
}

}  // namespace

bool is_of_past_deed(const CueView& cues, const PhraseMatch& foreseen, const QuantityFound& q) {
  constexpr std::uint32_t kClause = 20, kVerb = 6;  // items
  const SentenceView& view = cues.view;
  const PackClasses& classes = cues.grammar.pack_classes;
  if (classes.after_event == 0 || classes.past_final == 0 || foreseen.end >= q.begin ||
      cues.grammar.rules.order != WordOrder::HeadFirst)
    return false;
  const std::uint32_t floor =
      std::max(foreseen.end, q.begin - std::min(q.begin, kClause));
  const std::uint32_t opening = opening_of_deed(cues, floor, q.begin);
  if (opening == floor) return false;
  // "Will open after 40 stations are built": no past.
  const auto is_past = [&](std::uint32_t at) {
    return view.has(at, classes.past_final) && !begins(cues, at - 1, Cue::Present);
  };
  for (std::uint32_t at = opening + 1; at < q.begin; ++at)
    if (is_past(at)) return true;
  const auto end = std::min(q.end + kVerb, static_cast<std::uint32_t>(view.items.size()));
  for (std::uint32_t at = q.end; at < end && view.items[at].kind == Item::Kind::Word; ++at)
    if (is_past(at)) return !unit::is_duration(q.quantity.unit);
  return false;
}

bool is_foreseen_in_aside(const CueView& cues, const PhraseMatch& foreseen,
                          const QuantityFound& q) {
  constexpr std::uint32_t kAside = 15;  // items on either side of the word
  const SentenceView& view = cues.view;
  const Symbol past = cues.grammar.pack_classes.past_final;
  if (past == 0 || cues.grammar.rules.order != WordOrder::HeadFirst || foreseen.end >= q.begin)
    return false;
  std::uint32_t opens = foreseen.begin;
  while (opens > 0 && foreseen.begin - opens < kAside && !view.is_mark(opens - 1, ",")) --opens;
  if (opens == 0 || !view.is_mark(opens - 1, ",")) return false;
  const bool participle = opens == foreseen.begin && cues.row_cue(foreseen) == Cue::Forecast;
  if (!participle && !begins(cues, opens, Cue::Relative)) return false;
  std::uint32_t closes = foreseen.end;
  while (closes < q.begin && !view.is_mark(closes, ",")) ++closes;
  for (std::uint32_t at = closes; at < q.begin && at < closes + kAside; ++at)
    if (view.has(at, past)) return true;
  return false;
}

bool is_done_before(const CueView& cues, const PhraseMatch& foreseen, const QuantityFound& q) {
  constexpr std::uint32_t kReach = 10;
  const SentenceView& view = cues.view;
  const PackClasses& classes = cues.grammar.pack_classes;
  if (classes.past_final == 0 || cues.grammar.rules.order != WordOrder::HeadFirst ||
      foreseen.begin < q.end)
    return false;
  bool apart = cues.comma_between(q.end, foreseen.begin);
  for (std::uint32_t at = q.end; at < foreseen.begin && !apart; ++at)
    apart = view.has(at, classes.joining);
  for (std::uint32_t at = q.begin; apart && at > 0 && q.begin - at < kReach; --at) {
    if (view.items[at - 1].kind == Item::Kind::Mark) return false;
    const bool foresees = std::any_of(
        cues.around(at - 1).begin(), cues.around(at - 1).end(),
        [&](const PhraseMatch* m) { return m->begin == at - 1 && cues.cue(*m) == Cue::Forecast; });
    if (view.has(at - 1, classes.past_final)) return !foresees;
  }
  return false;
}

bool stands_in_apposition(const CueView& cues, const QuantityFound& q, std::uint32_t verb) {
  constexpr std::uint32_t kFigure = 5;  // items of one between commas, with its noun
  const SentenceView& view = cues.view;
  const auto is_comma = [&](std::uint32_t at) { return view.is_mark(at, ","); };
  // The comma behind the one at `at`, where nothing but one figure stands between.
  const auto closes = [&](std::uint32_t at) {
    std::uint32_t numbers = 0;
    for (std::uint32_t next = at + 1; next < verb && next <= at + kFigure; ++next) {
      if (is_comma(next)) return numbers == 1 ? next : at;
      if (view.items[next].kind == Item::Kind::Number) ++numbers;
      else if (view.items[next].kind != Item::Kind::Word) return at;
    }
    return at;
  };
  std::uint32_t commas = 0;
  for (std::uint32_t at = q.end; at < verb; ++at) {
    if (!is_comma(at)) continue;
    const std::uint32_t close = closes(at);
    const bool itself = commas == 0 && at <= q.end + 2 && q.begin > 0 && is_comma(q.begin - 1) &&
                        at + 1 == verb;
    if (close == at && !itself) return false;
    at = close;
    ++commas;
  }
  return commas > 0;
}

bool is_estimate_of_another(const CueView& cues, const PhraseMatch& estimate,
                            const QuantityFound& q) {
  constexpr std::uint32_t kClause = 12;  // items of the clause that the estimate stands in
  const SentenceView& view = cues.view;
  const Symbol past = cues.grammar.pack_classes.past_final;
  if (past == 0 || cues.grammar.rules.order != WordOrder::HeadFirst) return false;
  const auto size = static_cast<std::uint32_t>(view.items.size());
  const std::uint32_t end = std::min(size, estimate.end + kClause);
  std::uint32_t at = estimate.end;
  while (at < end && view.items[at].kind != Item::Kind::Number && !view.is_mark(at, ",")) ++at;
  const bool own = at < end && view.items[at].kind == Item::Kind::Number;
  if (estimate.begin >= q.end)
    return cues.new_clause_between(q.end, estimate.begin) ||
           (own && at > estimate.end && cues.comma_between(q.end, estimate.begin) &&
            !view.is_mark(estimate.begin - 1, ","));
  if (!own || at >= q.begin || view.is_mark(estimate.end, ",")) return false;
  // What was done is told behind the comma, and of no noun («в 5 млн, что превысило»).
  while (at < q.begin && !view.is_mark(at, ",")) ++at;
  for (; at < q.begin; ++at)
    if (view.has(at, past)) return true;
  return false;
}

bool is_only_reckoned(const CueView& cues, const PhraseMatch& foreseen) {
  if (cues.cue(foreseen) != Cue::Forecast) return false;
  for (const PhraseMatch* m : cues.phrases.all_beginning(foreseen.begin, Table::Cue))
    if (cues.cue(*m) == Cue::Estimated && m->end == foreseen.end) return true;
  return false;
}

bool is_left_for_plan(const CueView& cues, const PhraseMatch& foreseen, const QuantityFound& q) {
  if (foreseen.begin <= q.end + 1) return false;
  const std::optional<Cue> ending = figure_ending(cues.grammar, cues.view, q.end);
  const Symbol says = cues.grammar.pack_classes.saying_verb;
  const bool told = says != 0 && cues.view.has(foreseen.end - 1, says);
  return ending == Cue::Present || (ending == Cue::FromLevel && !told);
}

bool stands_as_subject(const CueView& cues, const QuantityFound& q) {
  if (cues.grammar.rules.order != WordOrder::HeadLast) return true;
  const bool apart = !glued_ending(cues.grammar, cues.view, q.end).empty();  // 60%는
  const std::uint32_t last = apart ? q.end : q.end - 1;
  if (last >= cues.view.items.size() || cues.view.items[last].kind != Item::Kind::Word)
    return false;
  const Item& item = cues.view.items[last];
  const std::string_view word = cues.view.tokens[item.last - 1].text;
  const auto& tails = cues.grammar.sources.subject_tails;
  const auto is_tail = [&](std::string_view ending) {
    return std::find(tails.begin(), tails.end(), ending) != tails.end();
  };
  if (apart) return is_tail(word);
  for (std::uint32_t s = item.symbols_begin; s < item.symbols_end; ++s) {  // 명은, but not 명에도
    const std::size_t stem = cues.view.symbols[s].stem;
    if (stem != 0 && stem < word.size() && is_tail(word.substr(stem))) return true;
  }
  return false;
}

}  // namespace attest
