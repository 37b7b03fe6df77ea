#include "extraction/sentence/stretches.h"

#include "extraction/sentence/surroundings.h"

namespace attest {
namespace {

bool is_figure_or_period(const SentenceView& view, std::uint32_t item) {
  const Item::Kind kind = view.items[item].kind;
  return kind == Item::Kind::Number || kind == Item::Kind::Period;
}

}  // namespace

bool ends_stretch(const SentenceView& view, std::uint32_t item) {
  if (view.items[item].kind != Item::Kind::Mark || is_within_range(view, item)) return false;
  for (const std::string_view mark : {",", ";", "(", ")", "–", "—", ":", "·"})
    if (view.is_mark(item, mark)) return true;
  return false;
}

std::uint32_t end_of_said(const SentenceView& view, std::uint32_t comma,
                          const std::function<bool(std::uint32_t)>& says) {
  constexpr std::uint32_t kLongest = 6;  // items: "the agriculture minister said"
  if (!view.is_mark(comma, ",")) return 0;
  bool said = false;
  for (std::uint32_t at = comma + 1; at < view.items.size() && at <= comma + kLongest; ++at) {
    if (view.is_mark(at, ",")) return said ? at : 0;
    if (view.items[at].kind != Item::Kind::Word) return 0;
    said = said || says(at);
  }
  return 0;
}

std::uint32_t next_verb_end(const Grammar& grammar, const SentenceView& view, std::uint32_t from,
                            std::uint32_t to) {
  const Symbol verb_end = grammar.pack_classes.verb_end;
  for (std::uint32_t at = from; verb_end != 0 && at < to; ++at)
    if (view.has(at, verb_end)) return at;
  return to;
}

bool leads_to_figure(const SentenceView& view, std::uint32_t from, std::uint32_t reach) {
  for (std::uint32_t at = from; at < view.items.size() && at <= from + reach; ++at) {
    if (is_figure_or_period(view, at)) return true;
    if (ends_stretch(view, at)) return false;
  }
  return false;
}

bool leads_to_dated_word(const SentenceView& view, std::uint32_t at) {
  constexpr std::uint32_t kWords = 2;  // "from the hull on Sunday"
  for (std::uint32_t words = 0; at < view.items.size() && words <= kWords; ++at, ++words) {
    if (view.items[at].kind == Item::Kind::Period) return words > 0;
    if (view.items[at].kind != Item::Kind::Word) return false;
  }
  return false;
}

bool is_time_next(const SentenceView& view, std::uint32_t at) {
  const auto kind = [&](std::uint32_t item) {
    return item < view.items.size() ? view.items[item].kind : Item::Kind::Mark;
  };
  return kind(at) == Item::Kind::Period ||
         (kind(at) == Item::Kind::Word && kind(at + 1) == Item::Kind::Period);
}

bool counts_part(const Grammar& grammar, const SentenceView& view, std::uint32_t number) {
  const PackClasses& classes = grammar.pack_classes;
  return classes.part_of != 0 && classes.these != 0 && view.has(number + 1, classes.part_of) &&
         view.has(number + 2, classes.these);
}

}  // namespace attest
