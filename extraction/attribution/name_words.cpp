#include "extraction/attribution/name_words.h"

#include <algorithm>

#include "text/code_points.h"

namespace attest {

bool has_tail(std::string_view text, const WordList& tails) {
  // Most differ in their last byte.
  return !text.empty() && std::any_of(tails.begin(), tails.end(), [&](std::string_view t) {
    return t.back() == text.back() && text.ends_with(t);
  });
}

bool NameWords::may_be_inside(std::uint32_t item) const {
  constexpr std::size_t kInitials = 3;  // "WHO said" is no "who said"
  if (!is_word(item)) return false;
  const auto joined = [&] {  // "AT&T"
    return view.is_mark(item + 1, "&") && !token(item + 1).space_before;
  };
  if (token(item).all_caps && (word(item).size() >= kInitials || joined())) return true;
  if (token(item).capital && is_initial(item) && is_word(item + 2) && token(item + 2).capital)
    return true;  // "A. Norvik"
  // "The New York Times", but not "New data".
  const PhraseMatch* place =  // "New Norland Rail figures show"
      item == 0 && token(item).capital ? phrases.beginning_at(item, Table::Place) : nullptr;
  const bool several = place != nullptr && place->end > item + 1;
  const bool of_name = (item > 0 || token(item).all_caps || several) && token(item).capital &&
                       is_in(rules.name_openings, word(item)) && is_word(item + 1) &&
                       token(item + 1).capital;
  return of_name || !ends_names(item);
}

bool NameWords::named(std::uint32_t item) const {
  return token(item).capital && (item > 0 || token(item).all_caps);
}

bool NameWords::opens_name(std::uint32_t item) const {
  const bool several = token(item).capital && is_word(item + 1) && token(item + 1).capital;
  return named(item) || is_in(several ? rules.name_openings : rules.left_names, word(item));
}

bool NameWords::may_precede(std::uint32_t item) const {
  if (!may_be_inside(item) || (has_tail(word(item), rules.left_stops) && !opens_name(item)))
    return false;
  if (phrases.ending_at(item + 1, Table::Attribution) != nullptr || is_unit(item)) return false;
  if (grammar.rules.glued_words && item > 0 && !token(item).space_before) return false;
  return rules.left_tails.empty() || named(item) || has_tail(word(item), rules.left_tails);
}

bool NameWords::is_noun_beside(std::uint32_t item, HeadKind head) const {
  if (rules.left_tails.empty() || head != HeadKind::Named || !is_word(item)) return false;
  const bool foreign = static_cast<unsigned char>(word(item).front()) < 0x80;
  return token(item).capital && !foreign && !has_tail(word(item), rules.left_tails);
}

bool NameWords::is_governed(std::uint32_t begin) const {
  for (std::uint32_t back = 1; back <= 2 && back <= begin; ++back) {
    if (!is_word(begin - back)) return false;
    if (is_in(rules.prepositions, word(begin - back))) return true;
    if (may_be_inside(begin - back)) return false;
  }
  return false;
}

bool NameWords::is_indefinite(std::uint32_t begin) const {
  if (begin == 0) return false;
  if (view.items[begin - 1].kind == Item::Kind::Number) return true;
  return is_word(begin - 1) && is_in(rules.indefinites, word(begin - 1));
}

bool NameWords::is_owned(std::uint32_t begin) const {
  constexpr std::uint32_t kAdjectives = 2;
  for (std::uint32_t back = 1; back <= kAdjectives && back <= begin && is_word(begin - back);
       ++back)
    if (is_in(rules.owners, word(begin - back))) return true;
  return false;
}

bool NameWords::is_listed(std::uint32_t begin, std::uint32_t end) const {
  constexpr std::uint32_t kHead = 2;  // items from the last field to "Ministry"
  const auto is_named = [&](std::uint32_t item) { return is_word(item) && named(item); };
  const Symbol joining = grammar.pack_classes.joining;
  if (joining == 0 || end != begin + 1 || !is_named(begin)) return false;
  const bool listed = view.is_mark(end, ",") || (begin > 0 && view.is_mark(begin - 1, ","));
  while (view.is_mark(end, ",") && is_named(end + 1)) end += 2;
  if (!listed || end >= view.items.size() || !view.has(end, joining)) return false;
  for (std::uint32_t at = end + 1; at <= end + kHead && is_named(at); ++at)
    if (at > end + 1 && phrases.beginning_at(at, Table::Source) != nullptr) return true;
  return false;
}

bool NameWords::is_unit(std::uint32_t item) const {
  return item > 0 && view.items[item - 1].kind == Item::Kind::Number &&
         phrases.beginning_at(item, Table::Unit) != nullptr;
}

bool NameWords::is_initial(std::uint32_t item) const {
  return is_word(item) && token(item).capital && view.is_mark(item + 1, ".") &&
         (count_code_points(word(item)) == 1 || is_in(rules.name_openings, word(item)));
}

bool NameWords::is_epithet(std::uint32_t begin, std::uint32_t end) const {
  if (is_listed(begin, end)) return true;  // "the Health, Labor and …"
  if (rules.left_tails.empty() || end != begin + 1) return false;
  const bool noun = is_word(end) && may_be_inside(end) && !token(end).capital &&
                    phrases.beginning_at(end, Table::Attribution) == nullptr;
  return noun && has_tail(word(begin), rules.left_tails);
}

bool NameWords::is_told_of_whom(std::uint32_t item) const {
  const PhraseMatch* told = phrases.ending_at(item, Table::Attribution);
  const auto is_name = [&](std::uint32_t at) { return is_word(at) && token(at).capital; };
  if (told != nullptr && is_in(rules.not_informants, word(item))) return false;
  // "According to locals", but not "according to taste".
  if (told != nullptr && !word(item).ends_with(grammar.rules.plural_ending)) return false;
  return told != nullptr && may_be_inside(item) && !token(item).capital &&
         !(is_name(item + 1) && is_name(item + 2)) &&  // «биолога Марии Лебедевой»: she has a name
         rules.attributions[told->row.row].speakers == Speakers::Whoever;
}

bool NameWords::is_owner(std::uint32_t item) const {
  return is_word(item) && has_tail(word(item), rules.possessives);
}

// "The National Cocoa and Coffee Board"
std::uint32_t NameWords::pair_before(std::uint32_t begin, std::uint32_t floor) const {
  std::uint32_t at = begin - 2;
  while (at > floor && is_word(at - 1) && named(at - 1) && may_be_inside(at - 1)) --at;
  const bool led = at == 0 || (is_word(at - 1) && ends_names(at - 1));
  return led && phrases.ending_at(begin - 1, Table::Source) == nullptr ? at : begin;
}

bool NameWords::may_be_of_pair(const PhraseMatch& head, bool modified) const {
  const SourceHead& row = rules.heads[head.row.row];
  if (row.role != InformantRole::Origin || is_publication(row.kind)) return false;
  const bool firm =
      is_in(rules.firms, word(head.begin)) || is_in(rules.firm_names, word(head.begin));
  return row.kind == HeadKind::Generic || (modified && !firm && token(head.begin).capital);
}

bool NameWords::joins_names(std::uint32_t begin, std::uint32_t joint) const {
  constexpr std::uint32_t kName = 6;  // words
  const Symbol joining = grammar.pack_classes.joining;
  for (std::uint32_t back = 0; back < kName && begin > 0 && is_word(begin - 1) &&
                               named(begin - 1) && may_be_inside(begin - 1);
       ++back)
    --begin;
  const bool led = begin == 0 || (is_word(begin - 1) && ends_names(begin - 1));
  return led && joining != 0 && grammar.rules.order == WordOrder::HeadFirst &&
         view.has(joint, joining) && is_word(joint + 1) && token(joint + 1).capital;
}

bool NameWords::is_owners(std::uint32_t item) const {
  const std::string_view plural = grammar.rules.plural_ending;
  const bool mark = view.is_mark(item + 1, "'") || view.is_mark(item + 1, "’");
  return !plural.empty() && mark && is_word(item) && word(item).ends_with(plural) &&
         !token(item + 1).space_before;
}

std::uint32_t NameWords::list_before(std::uint32_t begin, std::uint32_t floor,
                                     const PhraseMatch& head) const {
  const auto is_named = [&](std::uint32_t item) {
    return is_word(item) && token(item).capital && may_be_inside(item);
  };
  const Symbol joining = grammar.pack_classes.joining;
  if (joining == 0 || begin < floor + 2 || !view.has(begin - 1, joining)) return begin;
  if (!is_named(begin) || !is_named(begin - 2)) return begin;
  if (begin < floor + 4 || !view.is_mark(begin - 3, ","))
    return may_be_of_pair(head, begin < head.begin) ? pair_before(begin, floor) : begin;
  std::uint32_t at = begin - 2;
  while (at >= floor + 2 && view.is_mark(at - 1, ",") && is_named(at - 2)) at -= 2;
  const bool led = at > 0 && is_word(at - 1) && ends_names(at - 1);
  return led && at < begin - 2 ? at : begin;
}

bool NameWords::joins_nouns(std::uint32_t begin, std::uint32_t floor,
                            const PhraseMatch& head) const {
  const Symbol joining = grammar.pack_classes.joining;
  if (joining == 0 || begin < floor + 3 || !view.has(begin - 1, joining)) return false;
  if (begin == head.begin && head.end == head.begin + 1) return false;
  const std::uint32_t noun = begin - 2;
  const auto is_small = [&](std::uint32_t at) {
    return is_word(at) && !token(at).capital && may_be_inside(at);
  };
  return rules.heads[head.row.row].role == InformantRole::Origin && is_small(noun) &&
         is_small(begin) && is_word(noun - 1) && is_in(rules.name_articles, word(noun - 1)) &&
         phrases.ending_at(begin - 1, Table::Source) == nullptr &&
         phrases.beginning_at(noun, Table::Attribution) == nullptr;
}

std::uint32_t NameWords::compound_before(std::uint32_t begin, std::uint32_t floor,
                                         const PhraseMatch& head) const {
  if (!rules.joint_marks.empty()) return joined_before(begin, floor);
  if (joins_nouns(begin, floor, head)) return begin - 2;
  if (rules.bare_joiners.empty() || begin < floor + 2 || begin >= head.begin) return begin;
  const std::uint32_t before = begin - 2;
  if (!is_word(before) || !may_be_inside(before)) return begin;
  if (view.is_mark(begin - 1, "-") && !token(begin).space_before) return before;
  const bool joined = is_word(begin - 1) && is_in(rules.bare_joiners, word(begin - 1));
  return joined && named(begin) && named(head.begin) && named(before) &&
                 phrases.beginning_at(before, Table::Source) == nullptr
             ? before
             : begin;
}

bool NameWords::is_joint(std::uint32_t mark) const {
  const bool joined = std::any_of(rules.joint_marks.begin(), rules.joint_marks.end(),
                                  [&](std::string_view m) { return view.is_mark(mark, m); });
  return joined && is_word(mark - 1) && is_word(mark + 1) && !token(mark).space_before &&
         !token(mark + 1).space_before && may_be_inside(mark - 1) &&
         phrases.ending_at(mark, Table::Source) == nullptr;
}

std::uint32_t NameWords::joined_before(std::uint32_t begin, std::uint32_t floor) const {
  while (begin >= floor + 2 && is_joint(begin - 1)) begin -= 2;
  return begin;
}

const PhraseMatch* NameWords::head_at(std::uint32_t item) const {
  if (!rules.joint_marks.empty())
    while (is_word(item) && item + 1 < view.items.size() && is_joint(item + 1)) item += 2;
  return phrases.beginning_at(item, Table::Source);
}

bool NameWords::continues(std::uint32_t item) const {
  if (!may_be_inside(item) || phrases.beginning_at(item, Table::Attribution) != nullptr)
    return false;
  return token(item).capital || has_tail(word(item), rules.right_tails);
}

bool NameWords::is_unfinished(std::uint32_t item) const {
  return is_word(item) && !token(item).capital && has_tail(word(item), rules.unfinished_tails) &&
         may_be_inside(item + 1) && phrases.beginning_at(item + 1, Table::Attribution) == nullptr;
}

std::uint32_t NameWords::quoted_end(std::uint32_t item) const {
  constexpr std::uint32_t kLongest = 8;
  const bool straight = view.is_mark(item, "\"");
  if (!(straight || view.is_mark(item, "«")) || !is_word(item + 1) || !token(item + 1).capital)
    return 0;
  for (std::uint32_t close = item + 2; close < item + kLongest; ++close)
    if (view.is_mark(close, straight ? "\"" : "»")) return close + 1;
  return 0;
}

bool NameWords::is_joined(std::uint32_t item) const {
  return may_be_inside(item) && has_tail(word(item), rules.joined_tails);
}

bool NameWords::has_prefix(const PhraseMatch& head) const {
  const std::string_view pattern = rules.heads[head.row.row].pattern;
  if (!pattern.starts_with('*')) return false;
  return head.last_stem > pattern.size() - 1 - (pattern.ends_with('~') ? 1 : 0);
}

bool NameWords::continues_behind(std::uint32_t joiner) const {
  if (rules.owners_follow && is_word(joiner + 1) && ends_names(joiner + 1)) return false;
  if (continues(joiner + 1) || is_joined(joiner + 1)) return true;
  const bool word_between = may_be_inside(joiner + 1) && joiner + 2 < view.items.size() &&
                            phrases.beginning_at(joiner + 1, Table::Attribution) == nullptr &&
                            phrases.beginning_at(joiner + 1, Table::Source) == nullptr;
  return word_between && is_joined(joiner + 2);
}

bool NameWords::joins_institution(std::uint32_t joiner) const {
  const Symbol joining = grammar.pack_classes.joining;
  if (joining == 0 || !rules.owners_follow || !view.has(joiner, joining)) return false;
  const PhraseMatch* next = phrases.beginning_at(joiner + 1, Table::Source);
  return next != nullptr && rules.heads[next->row.row].role == InformantRole::Origin &&
         rules.heads[next->row.row].kind == HeadKind::Named;
}

bool NameWords::has_particle(std::uint32_t item) const {
  const std::size_t tail = grammar.rules.glued_words ? particle(word(item)) : 0;
  if (tail == 0 || is_in(rules.left_names, word(item))) return false;
  // 청와대, 참여연대: a head to its last syllable; but 시장이.
  const PhraseMatch* head = phrases.ending_at(item + 1, Table::Source);
  if (head == nullptr || head->last_stem != word(item).size()) return true;
  const std::string_view ending = word(item).substr(word(item).size() - tail);
  return is_in(rules.subject_tails, ending) || is_in(rules.informed_tails, ending);
}

std::size_t NameWords::particle(std::string_view text) const {
  constexpr std::size_t kTwoSyllables = 6;
  for (std::size_t stem = kTwoSyllables; stem < text.size(); ++stem) {
    if ((static_cast<unsigned char>(text[stem]) & 0xC0) == 0x80) continue;
    if (grammar.lexicon.is_ending(text.substr(stem))) return text.size() - stem;
  }
  return 0;
}

}  // namespace attest
