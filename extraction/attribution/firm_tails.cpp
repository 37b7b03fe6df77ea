#include "extraction/attribution/firm_tails.h"

namespace attest {
namespace {

// "Ltd", "Co. Ltd.", "Holding Co Ltd": nothing but capitals up to what only ends names of firms.
bool is_tail(const NameWords& words, const SourceName& tail) {
  constexpr std::uint32_t kLongest = 5;  // items
  if (tail.end - tail.begin > kLongest || tail.publication || tail.unknown) return false;
  bool ends_firm = false;
  for (std::uint32_t at = tail.begin; at < tail.end; ++at) {
    if (words.view.is_mark(at, ".")) continue;
    if (!words.is_word(at) || !words.token(at).capital) return false;
    ends_firm = is_in(words.rules.firm_names, words.word(at));
  }
  return ends_firm;
}

bool all_end_firms(const NameWords& words, const SourceName& tail) {
  for (std::uint32_t at = tail.begin; at < tail.end; ++at)
    if (!words.view.is_mark(at, ".") && !is_in(words.rules.firm_names, words.word(at)))
      return false;
  return true;
}

bool is_name_word(const NameWords& words, std::uint32_t item) {
  return words.is_word(item) && words.token(item).capital;
}

// Where the name ends before the bracket that closes right before `begin`: a place, a line of
// business; 0 where none does.
std::uint32_t before_bracket(const NameWords& words, std::uint32_t begin) {
  constexpr std::uint32_t kLongest = 4;  // items in the bracket
  if (begin < 4 || !words.view.is_mark(begin - 1, ")")) return 0;
  for (std::uint32_t at = begin - 2; at > 0 && begin - 2 - at <= kLongest; --at) {
    if (words.view.is_mark(at, "(")) return is_name_word(words, at - 1) ? at : 0;
    if (!is_name_word(words, at) && !words.view.is_mark(at, ".") && !words.view.is_mark(at, "&"))
      return 0;
  }
  return 0;
}

// "Dorn Co., Ltd.", "Dorn, Inc.", "Dorn Bros. Ltd."
bool parted_by_marks(const NameWords& words, std::uint32_t from, std::uint32_t to) {
  if (from >= to || to - from > 2) return false;
  for (std::uint32_t at = from; at < to; ++at)
    if (!words.view.is_mark(at, ",") && !words.view.is_mark(at, ".")) return false;
  return true;
}

void grow(const NameWords& words, const SourceName& tail, SourceName& name) {
  name.text = std::string(slice(words.view.text, words.view.span_of(name.begin, tail.end)));
  name.end = tail.end;
}

bool is_one_firm(const NameWords& words, const SourceName& first, const SourceName& second) {
  const SentenceView& view = words.view;
  const Symbol joining = words.grammar.pack_classes.joining;
  if (joining == 0 || second.begin != first.end + 1 || !view.has(first.end, joining)) return false;
  if (!first.heads.empty() || first.unknown || first.governed || second.unknown) return false;
  const std::uint32_t last = second.end - (view.is_mark(second.end - 1, ".") ? 2 : 1);
  if (!is_in(words.rules.firm_names, words.word(last))) return false;
  const std::uint32_t verb = view.is_mark(second.end, ".") ? second.end + 1 : second.end;
  const std::string_view ending = words.grammar.rules.plural_ending;  // of "says", too
  return !ending.empty() && words.is_word(verb) && words.word(verb).ends_with(ending) &&
         words.phrases.beginning_at(verb, Table::Attribution) != nullptr;
}

}  // namespace

bool take_rest_of_firm(const NameWords& words, const SourceName& rest, SourceName& name) {
  if (!is_one_firm(words, name, rest)) return false;
  grow(words, rest, name);
  return true;
}

bool take_firm_tail(const NameWords& words, const SourceName& tail,
                    std::vector<SourceName>& found) {
  if (found.empty() || words.rules.firm_names.empty() || !is_tail(words, tail)) return false;
  if (const std::uint32_t bracket = before_bracket(words, tail.begin)) {
    std::size_t owner = found.size();
    while (owner > 0 && found[owner - 1].begin > bracket) --owner;
    if (owner == 0 || found[owner - 1].end != bracket || found[owner - 1].publication) return false;
    found.resize(owner);
    grow(words, tail, found.back());
    return true;
  }
  SourceName& last = found.back();
  if (last.publication || last.unknown || !parted_by_marks(words, last.end, tail.begin) ||
      !all_end_firms(words, tail))
    return false;
  grow(words, tail, last);
  return true;
}

}  // namespace attest
