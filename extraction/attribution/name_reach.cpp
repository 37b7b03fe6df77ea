#include "extraction/attribution/name_reach.h"

#include <algorithm>

#include "extraction/attribution/glued_names.h"

namespace attest {
namespace {

bool is_capital(const NameWords& words, std::uint32_t item) {
  return words.is_word(item) && words.token(item).capital && words.may_be_inside(item);
}

bool is_joiner(const NameWords& words, std::uint32_t item) {
  return words.is_word(item) && !words.token(item).capital &&
         (is_in(words.rules.joiners, words.word(item)) ||
          is_in(words.rules.capital_joiners, words.word(item)));
}

// One field of a list, "Levelling Up"; what is known as a place or a source is none.
std::uint32_t field_end(const NameWords& words, std::uint32_t from) {
  constexpr std::uint32_t kLongest = 3;  // words
  std::uint32_t at = from;
  while (at < from + kLongest && is_capital(words, at) && !words.token(at).all_caps &&
         words.phrases.beginning_at(at, Table::Source) == nullptr &&
         words.phrases.beginning_at(at, Table::Place) == nullptr &&
         words.phrases.beginning_at(at, Table::Attribution) == nullptr)
    ++at;
  return at;
}

// ", Ports, Housing and Roads": the last of them has the ending of a field, as no firm has.
std::uint32_t list_end(const NameWords& words, std::uint32_t from) {
  const Symbol joining = words.grammar.pack_classes.joining;
  std::uint32_t at = from;
  while (words.view.is_mark(at, ",")) {
    const std::uint32_t end = field_end(words, at + 1);
    if (end == at + 1) break;
    at = end;
  }
  if (at == from || joining == 0) return from;
  if (words.view.is_mark(at, ",")) ++at;
  if (at >= words.view.items.size() || !words.view.has(at, joining)) return from;
  const std::uint32_t end = field_end(words, at + 1);
  const bool field = end > at + 1 && has_tail(words.word(end - 1), words.rules.field_tails);
  return field ? end : from;
}

// "The Joint Program on Tides and Ports (JPTP)": without a head, only an abbreviation shows it.
std::uint32_t titled_end(const NameWords& words, std::uint32_t begin, std::uint32_t end) {
  constexpr std::uint32_t kLongest = 8;  // items behind the joiner
  const bool led = begin > 0 && is_in(words.rules.name_articles, words.word(begin - 1));
  if (!led || end < begin + 2 || !is_joiner(words, end)) return end;
  std::uint32_t at = end + 1;
  const Symbol joining = words.grammar.pack_classes.joining;
  while (at < end + kLongest && (is_capital(words, at) || (joining != 0 && words.is_word(at) &&
                                                           words.view.has(at, joining))))
    ++at;
  const bool named = at > end + 1 && words.token(at - 1).capital;
  const bool initials = words.view.is_mark(at, "(") && words.is_word(at + 1) &&
                        words.token(at + 1).all_caps && words.view.is_mark(at + 2, ")");
  return named && initials ? at : end;
}

}  // namespace

std::uint32_t particles_length(const NameWords& words, std::uint32_t item) {
  constexpr std::uint32_t kMost = 3;
  if (item == 0 || !words.is_word(item - 1) || !words.token(item - 1).capital) return 0;
  std::uint32_t at = item;
  while (at < item + kMost && words.is_word(at) && !words.token(at).capital &&
         is_in(words.rules.name_particles, words.word(at)))
    ++at;
  if (at == item) return 0;
  const bool hyphen = words.view.is_mark(at, "-") && !words.token(at).space_before;
  if (hyphen) ++at;
  return words.is_word(at) && words.token(at).capital && words.token(at).space_before != hyphen
             ? at + 1 - item
             : 0;
}

namespace {

// "Norvik plc said": what ends names of firms and is no word.
bool is_small_firm_end(const NameWords& words, std::uint32_t item) {
  constexpr std::size_t kShort = 3;  // letters
  return words.is_word(item) && words.word(item).size() <= kShort &&
         is_in(words.rules.firm_names, words.word(item));
}

}  // namespace

std::uint32_t bare_name_end(const NameWords& words, std::uint32_t begin, std::uint32_t longest) {
  const bool led = begin > 0 && is_in(words.rules.name_articles, words.word(begin - 1));
  std::uint32_t end = begin + 1;
  while (end - begin < longest) {
    if (is_capital(words, end) || is_small_firm_end(words, end)) {
      ++end;
    } else if (words.is_word(end) && is_in(words.rules.bare_joiners, words.word(end)) &&
               words.is_word(end + 1) && words.token(end + 1).capital) {
      end += 2;
    } else if (led && end > begin + 1 && words.is_word(end) && words.is_word(end + 1) &&
               is_in(words.rules.bare_joiners, words.word(end)) &&
               is_in(words.rules.name_articles, words.word(end + 1)) &&
               is_capital(words, end + 2)) {
      end += 3;  // "the National Grid of the Norlands"
    } else if (words.view.is_mark(end, "-") && !words.token(end).space_before &&
               words.is_word(end + 1) && words.token(end + 1).capital &&
               !words.token(end + 1).space_before) {  // "Air Nordland-KLM"
      end += 2;
    } else if (joins_capitals(words, end) && !words.rules.name_articles.empty()) {
      end += 2;
    } else if (const std::uint32_t part = end > begin + 1 ? glued_length(words, end) : 0) {
      end += part;  // "Bae Sung-ho"
    } else if (words.is_initial(end - 1) && is_capital(words, end + 1)) {
      end += 2;
    } else if (led && words.is_owners(end - 1) && is_capital(words, end + 1)) {
      end += 2;  // "the Norland Teachers' Pension System"
    } else if (const std::uint32_t particles = particles_length(words, end); particles > 0) {
      end += particles;
    } else {
      break;
    }
  }
  return titled_end(words, begin, end);
}

std::uint32_t fields_length(const NameWords& words, std::uint32_t head_end, std::uint32_t item) {
  if (words.rules.name_articles.empty() || !words.is_word(item - 1) || !words.named(item - 1))
    return 0;
  if (is_joiner(words, item)) {
    const bool article =
        words.is_word(item + 1) && is_in(words.rules.name_articles, words.word(item + 1));
    const bool listing = words.view.has(item, words.grammar.pack_classes.joining);
    if (article && !listing && is_capital(words, item + 2)) return 3;
    const bool bare = is_in(words.rules.capital_joiners, words.word(item));
    return bare && is_capital(words, item + 1) ? 2 : 0;
  }
  bool joined = false;
  for (std::uint32_t at = head_end; at < item && !joined; ++at) joined = is_joiner(words, at);
  return joined ? list_end(words, item) - item : 0;
}

std::uint32_t number_length(const NameWords& words, std::uint32_t item) {
  if (!words.rules.owners_follow) return 0;
  const PhraseMatch* number = words.phrases.beginning_at(item, Table::Reject);
  const bool goes_on = number != nullptr && words.is_word(number->end) &&
                       words.may_be_inside(number->end) && words.named(number->end);
  return goes_on ? number->end - item : 0;
}

bool has_joiner(const NameWords& words, std::uint32_t from, std::uint32_t to) {
  while (from < to && !(words.is_word(from) && is_in(words.rules.bare_joiners, words.word(from))))
    ++from;
  return from < to;
}

bool ends_age(const NameWords& words, std::uint32_t item) {
  return item > 1 && words.view.is_mark(item - 1, "-") && !words.token(item).space_before &&
         words.view.items[item - 2].kind == Item::Kind::Number;
}

bool precedes_person(const NameWords& words, const PhraseMatch& head) {
  const SourceRules& rules = words.rules;
  if (!rules.owners_follow) return false;
  const PhraseMatch* next = words.phrases.beginning_at(head.end, Table::Source);
  if (next == nullptr) return false;
  // «Опрошенный аналитиками гендиректор»: two persons; «заместитель министра» is one.
  if (rules.heads[head.row.row].role == InformantRole::Person &&
      rules.heads[next->row.row].role == InformantRole::Person &&
      !has_tail(words.word(next->end - 1), rules.owner_tails))
    return true;
  return words.is_word(next->end) && words.named(next->end) &&
         rules.heads[head.row.row].role == InformantRole::Origin &&
         rules.heads[next->row.row].role == InformantRole::Person &&
         !has_tail(words.word(next->end - 1), rules.owner_tails);
}

bool writes_of(const NameWords& words, const SourceName& name, const PhraseMatch* next) {
  const SourceRules& rules = words.rules;
  const bool whole = name.kind == HeadKind::Named || !name.only_head;  // not «пресс-служба»
  if (!rules.owners_follow || name.role != InformantRole::Origin || !whole) return false;
  if (next == nullptr) return false;
  const InformantRole role = rules.heads[next->row.row].role;
  return role == InformantRole::Outlet || role == InformantRole::Agency;
}

bool take_what_is_led(const NameWords& words, SourceName& name) {
  constexpr std::uint32_t kWords = 6;
  const SourceRules& rules = words.rules;
  if (name.role != InformantRole::Person || rules.owner_tails.empty()) return false;
  const auto is_led = [&](std::uint32_t at) {
    if (!words.is_word(at) || words.token(at).capital ||
        words.phrases.beginning_at(at, Table::Attribution) != nullptr)
      return false;
    const std::string_view word = words.word(at);
    return is_in(rules.joiners, word) ||
           (words.may_be_inside(at) && has_tail(word, rules.owner_tails) &&
            !has_tail(word, rules.not_owner_tails));
  };
  std::uint32_t at = name.end;
  while (at < name.end + kWords && is_led(at)) ++at;
  if (at == name.end) return false;
  const std::uint32_t owned = at;  // «Руководитель проекта «Дом» Анна Носова»
  at = std::max(at, words.quoted_end(at));
  const bool named = words.may_be_inside(at) && words.token(at).capital;
  if (!named && at == owned) return false;
  name.end = named ? at + 1 : at;
  return true;
}

}  // namespace attest
