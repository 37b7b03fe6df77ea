// Whom somebody speaks for, and the name of whoever holds an office.
#include <algorithm>

#include "extraction/attribution/glued_names.h"
#include "extraction/attribution/name_endings.h"
#include "extraction/attribution/name_reach.h"

namespace attest {
namespace {

// "Officials at the port said", "traders in northern grain markets reckon": a few words up to the
// verb or a mark.
std::uint32_t to_border(const NameWords& words, std::uint32_t from) {
  constexpr std::uint32_t kWords = 3;
  for (std::uint32_t at = from; at < from + kWords && words.may_be_inside(at); ++at) {
    if (at + 1 >= words.view.items.size() || words.view.items[at + 1].kind == Item::Kind::Mark)
      return at + 1;
    if (words.phrases.beginning_at(at + 1, Table::Attribution) != nullptr) return at + 1;
  }
  return from;
}

// The words "Dr.", "Professor" before a name.
std::uint32_t title_end(const NameWords& words, std::uint32_t item) {
  const PhraseMatch* head = words.phrases.beginning_at(item, Table::Source);
  const bool office = head != nullptr && head->end == item + 1 &&
                      words.rules.heads[head->row.row].role == InformantRole::Person;
  if (!words.is_word(item) || !(office || is_in(words.rules.titles, words.word(item)))) return item;
  return words.view.is_mark(item + 1, ".") ? item + 2 : item + 1;
}

// "Said its director": a verb of saying right before the noun, or before an article and a word.
bool stands_behind_verb(const NameWords& words, const SourceName& name) {
  constexpr std::uint32_t kWords = 2;
  for (std::uint32_t back = 0; back <= kWords && back < name.begin; ++back) {
    if (words.phrases.ending_at(name.begin - back, Table::Attribution) != nullptr) return true;
    if (!words.is_word(name.begin - back - 1)) return false;
  }
  return false;
}

// "The Minister of Health, Ada Jane Norvik, announced", "said its director, Ada Norvik."
bool take_name_between_commas(const NameWords& words, SourceName& name) {
  constexpr std::uint32_t kLeast = 2, kMost = 4;  // words
  if (!words.view.is_mark(name.end, ",")) return false;
  const std::uint32_t begin = title_end(words, name.end + 1);
  std::uint32_t end = begin;
  while (end < begin + kMost && words.is_word(end) && words.token(end).capital &&
         words.may_be_inside(end) &&
         words.phrases.beginning_at(end, Table::Source) == nullptr)
    ++end;
  const bool mark = end < words.view.items.size() &&
                    words.view.items[end].kind == Item::Kind::Mark && !words.view.is_mark(end, "-");
  const bool closed = mark || end >= words.view.items.size();
  if (end - begin < kLeast) return false;
  if (!words.view.is_mark(end, ",") && !(closed && stands_behind_verb(words, name))) return false;
  name.end = end;
  return true;
}

std::uint32_t attachers_end(const NameWords& words, std::uint32_t from) {
  std::uint32_t at = from;
  // "The minister on Monday confirmed": no time is what he speaks for.
  const bool over_times = words.rules.name_articles.empty();  // «в мае» as any «в»
  while (at < from + 3 && at < words.view.items.size() && (over_times || words.is_word(at)) &&
         is_in(words.rules.attachers, words.word(at)))
    ++at;
  return at;
}

// "The manager of farm goods at Kestrel": to the second of them, where no name stands before it.
std::uint32_t over_common_nouns(const NameWords& words, std::uint32_t from) {
  constexpr std::uint32_t kMost = 3;  // words
  std::uint32_t at = from;
  while (at < from + kMost && words.may_be_inside(at) && !words.token(at).capital &&
         words.phrases.beginning_at(at, Table::Source) == nullptr &&
         words.phrases.beginning_at(at, Table::Attribution) == nullptr)
    ++at;
  const std::uint32_t end = at == from ? at : attachers_end(words, at);
  return end != at && words.is_word(end) && words.token(end).capital && words.may_be_inside(end)
             ? end
             : from;
}

// "A spokesman for the Fund for Reefs of Norland".
std::uint32_t over_joiners(const NameWords& words, std::uint32_t head_end, std::uint32_t item) {
  if (const std::uint32_t fields = fields_length(words, head_end, item)) return fields;
  const bool joined = !words.rules.name_articles.empty() && words.is_word(item) &&
                      words.named(item - 1) && is_in(words.rules.joiners, words.word(item)) &&
                      !words.view.has(item, words.grammar.pack_classes.joining);
  return joined && words.is_word(item + 1) && words.token(item + 1).capital &&
                 words.continues(item + 1)
             ? 2
             : particles_length(words, item);
}

// "Analysts polled by Harbour Data": a word that ends names elsewhere is the last of this one.
std::uint32_t over_last_word(const NameWords& words, std::uint32_t item) {
  if (words.rules.name_articles.empty() || item == 0 || !words.is_word(item)) return 0;
  const PhraseMatch* head = words.phrases.beginning_at(item, Table::Source);
  const bool named = words.token(item).capital && words.is_word(item - 1) &&
                     words.token(item - 1).capital;
  return named && head != nullptr && head->end == item + 1 ? 1 : 0;
}

// Takes what begins at `at`, behind "of the".
void attach_from(const NameWords& words, SourceName& name, std::uint32_t at,
                 std::uint32_t longest) {
  std::uint32_t end = to_border(words, at);
  for (std::uint32_t next = at; next < at + 3 && words.may_be_inside(next); ++next) {
    if (const PhraseMatch* head = words.phrases.beginning_at(next, Table::Source)) {
      end = head->end;
      break;
    }
    if (words.phrases.beginning_at(next, Table::Attribution) != nullptr) break;
    if (words.token(next).capital) end = next + 1;
  }
  if (end == at) return;
  name.end = end;
  name.last_stem = 0;
  const std::uint32_t head_end = end;
  while (name.end - name.begin < longest) {
    if (words.continues(name.end)) {
      ++name.end;
    } else if (const std::uint32_t more = over_joiners(words, head_end, name.end)) {
      name.end += more;
    } else if (const std::uint32_t last = over_last_word(words, name.end)) {
      name.end += last;
    } else if (const std::uint32_t part = glued_length(words, name.end)) {
      name.end += part;  // "Doctors at Dar-Salem hospital"
      const PhraseMatch* head = words.phrases.beginning_at(name.end, Table::Source);
      if (head != nullptr && !words.is_owner(head->end - 1)) name.end = head->end;
    } else {
      break;
    }
  }
  if (words.rules.owners_follow)  // «аналитики из компании «Заря»»
    name.end = std::max(name.end, words.quoted_end(name.end));
}

// "The mayor in a statement on Monday said"
bool is_where_said(const NameWords& words, std::uint32_t at) {
  constexpr std::uint32_t kEpithets = 2;
  if (!is_in(words.rules.indefinites, words.word(at - 1))) return false;
  for (std::uint32_t head = at; head <= at + kEpithets && words.may_be_inside(head); ++head)
    if (const PhraseMatch* said = words.phrases.beginning_at(head, Table::Source))
      return words.rules.heads[said->row.row].kind == HeadKind::Document;
  return false;
}

}  // namespace

bool is_complete(const NameWords& words, const SourceName& name) {
  if (words.rules.owner_tails.empty()) return false;
  if (name.role == InformantRole::Outlet || name.role == InformantRole::Agency) return true;
  return name.role == InformantRole::Person && name.end > name.begin + 1 &&
         words.is_word(name.end - 1) && words.token(name.end - 1).capital;
}

void attach(const NameWords& words, SourceName& name, std::uint32_t longest) {
  if (is_complete(words, name) || take_name_between_commas(words, name)) return;
  const std::uint32_t at = attachers_end(words, name.end);
  if (at == name.end || is_where_said(words, at)) return;
  if (const std::uint32_t next = over_common_nouns(words, at); next != at) {
    SourceName further = name;
    attach_from(words, further, next, longest);
    if (take_name_between_commas(words, further)) {
      name = std::move(further);
      return;
    }
  }
  attach_from(words, name, at, longest);
  take_name_between_commas(words, name);
}

}  // namespace attest
