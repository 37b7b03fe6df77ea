#include <algorithm>

#include "extraction/attribution/statements.h"
#include "extraction/lexicon/cue_phrases.h"

namespace attest {
namespace {

constexpr std::uint32_t kReachBefore = 40;      // items back from the statement to a figure
constexpr std::ptrdiff_t kStatementsTried = 6;  // on either side of a figure

bool mark_between(const SentenceView& view, std::uint32_t from, std::uint32_t to,
                  std::string_view mark) {
  for (std::uint32_t at = from; at < to && at < from + kReachBefore; ++at)
    if (view.is_mark(at, mark)) return true;
  return false;
}

// How far the figure is from the statement; a figure inside it is its own.
std::uint32_t distance(const Statement& s, const SentenceView& view, std::uint32_t item) {
  constexpr std::uint32_t kAgainstDirection = 1000, kNever = ~0U;
  if (item >= s.begin && item < s.end) return 0;
  const bool behind = item >= s.end;
  if (s.since != 0 && (item < s.since || item > s.until)) return kNever;
  if (s.reach == Reach::Local) {
    if (behind && (item > s.until || mark_between(view, s.end, item, ";"))) return kNever;
    if (!behind && (mark_between(view, item, s.begin, ",") || s.begin - item > kReachBefore))
      return kNever;
  }
  const std::uint32_t apart = behind ? item - s.end + 1 : s.begin - item;
  return behind == s.forward || s.reach == Reach::Local ? apart : apart + kAgainstDirection;
}

}  // namespace

void keep_in_bracket(const SentenceView& view, Statement& statement) {
  constexpr std::uint32_t kLongest = 16;  // items
  // 소방서 추산 3억원: of the figure that the phrase leads to, and no earlier one.
  if (statement.reach == Reach::Local && statement.phrase != nullptr &&
      statement.phrase->end < view.items.size() &&
      view.items[statement.phrase->end].kind == Item::Kind::Number &&
      statement.source->end <= statement.phrase->begin && statement.since == 0)
    statement.since = statement.begin;
  std::uint32_t open = statement.begin, close = statement.end;
  while (open > 0 && statement.begin - open < kLongest && !view.is_mark(open, "(")) {
    if (view.is_mark(open, ")")) return;
    --open;
  }
  bool figure = false;
  for (; close < view.items.size() && close - statement.end < kLongest; ++close) {
    if (view.is_mark(close, ")")) break;
    figure = figure || view.items[close].kind == Item::Kind::Number;
  }
  if (!figure || open == 0 || !view.is_mark(open, "(") || !view.is_mark(close, ")")) return;
  statement.reach = Reach::Local;
  statement.since = open;
  statement.until = close;
}

void keep_in_relative(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                      Statement& statement) {
  constexpr std::uint32_t kAside = 4;    // items: «который в мае сообщил»
  constexpr std::uint32_t kClause = 60;  // items that the clause may have
  if (statement.phrase == nullptr || !grammar.sources.owners_follow) return;
  if (statement.voice == Voice::Relays || statement.voice == Voice::Cites) return;
  const PhraseMatch& cue = *statement.phrase;
  if (statement.source->end >= cue.begin || view.is_mark(cue.end, ",")) return;  // «…, что 40»
  std::uint32_t at = cue.begin;
  while (at > statement.source->end && cue.begin - at < kAside &&
         !ends_cue(grammar, phrases, at, {Cue::Relative}))
    --at;
  if (!ends_cue(grammar, phrases, at, {Cue::Relative})) return;
  std::uint32_t until = cue.end;
  const auto size = static_cast<std::uint32_t>(view.items.size());
  const std::uint32_t last = std::min(size, cue.end + kClause);
  while (until < last && !view.is_mark(until, ",")) ++until;
  statement.reach = Reach::Local;
  statement.since = statement.begin;
  statement.until = until;
}

bool only_relays(const Statement& s, const std::vector<Statement>& all) {
  constexpr std::size_t kLooked = 8;
  if (s.voice != Voice::Relays) return false;
  return std::any_of(
      all.begin(), all.begin() + static_cast<std::ptrdiff_t>(std::min(all.size(), kLooked)),
      [](const Statement& t) { return t.voice != Voice::Relays && t.reach != Reach::Local; });
}

const Statement* statement_for(const std::vector<Statement>& statements, const SentenceView& view,
                               std::uint32_t item) {
  const Statement* best = nullptr;
  std::uint32_t best_distance = ~0U;
  const auto near = std::partition_point(statements.begin(), statements.end(),
                                         [&](const Statement& s) { return s.end <= item; });
  const auto from = near - std::min(kStatementsTried, near - statements.begin());
  const auto to = near + std::min(kStatementsTried, statements.end() - near);
  for (auto s = from; s != to; ++s) {
    if (only_relays(*s, statements)) continue;
    const std::uint32_t apart = distance(*s, view, item);
    if (apart > best_distance || apart == ~0U) continue;
    if (apart == best_distance && best != nullptr && best->begin > s->begin) continue;
    best = &*s;
    best_distance = apart;
  }
  return best;
}

}  // namespace attest
