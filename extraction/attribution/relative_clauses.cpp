#include "extraction/attribution/relative_clauses.h"

#include <algorithm>
#include <array>

#include "extraction/attribution/name_words.h"
#include "extraction/attribution/speaking_names.h"
#include "extraction/lexicon/cue_phrases.h"

namespace attest {
namespace {

constexpr std::array<std::string_view, 4> kClosing = {",", "-", "–", "—"};

// The mark that ends an aside right before `item`; empty where none does.
std::string_view mark_before(const SentenceView& view, std::uint32_t item) {
  for (const std::string_view mark : kClosing)
    if (item > 0 && view.is_mark(item - 1, mark)) return mark;
  return {};
}

std::string_view word(const SentenceView& view, std::uint32_t item) {
  return view.tokens[view.items[item].first].text;
}

bool is_small_word(const SentenceView& view, std::uint32_t item) {
  return view.items[item].kind == Item::Kind::Word && !view.tokens[view.items[item].first].capital;
}

}  // namespace

std::uint32_t before_relative(const Grammar& grammar, const SentenceView& view,
                              const Phrases& phrases, std::uint32_t cue) {
  constexpr std::uint32_t kLongest = 40;  // items
  const std::string_view mark = mark_before(view, cue);
  if (mark.empty() || grammar.sources.name_articles.empty()) return cue;
  for (std::uint32_t at = cue - 1; at-- > 0 && at + kLongest > cue;) {
    if (view.is_mark(at, "\"") || view.is_mark(at, "“") || view.is_mark(at, "”")) break;
    if (view.is_mark(at, mark) && begins_cue(grammar, phrases, at + 1, {Cue::Relative})) return at;
  }
  return cue;
}

const SourceName* told_of_by_that(const Grammar& grammar, const SentenceView& view,
                                  const Phrases& phrases, const std::vector<SourceName>& names,
                                  const SourceName* name) {
  constexpr std::uint32_t kLongest = 10;  // items between the pronoun and the last name
  const SourceRules& rules = grammar.sources;
  if (name == nullptr || !name->heads.empty() || name->begin < 3 || rules.name_articles.empty())
    return name;
  const std::uint32_t floor = name->begin > kLongest ? name->begin - kLongest : 0;
  for (std::uint32_t at = name->begin - 1; at > floor; --at) {
    const Item::Kind kind = view.items[at].kind;
    if (kind != Item::Kind::Word && !view.is_mark(at, ",")) break;
    const SourceName* told_of = ending_at(names, at);
    const bool relative = begins_cue(grammar, phrases, at, {Cue::Relative}) ||
                          (is_in(rules.reported_openings, word(view, at)) &&
                           word(view, at + 1).ends_with(grammar.rules.plural_ending));
    if (told_of == nullptr || !relative) continue;
    const bool verb = is_small_word(view, at + 1) && !is_in(rules.not_in_names, word(view, at + 1));
    return verb && !told_of->heads.empty() && !is_publication(told_of->kind) && !told_of->quoted
               ? told_of
               : name;
  }
  return name;
}

const SourceName* speaking_in(const SourceRules& rules, const SentenceView& view,
                              const std::vector<SourceName>& names, const SourceName* name) {
  if (name == nullptr || !is_publication(name->kind) || rules.name_articles.empty()) return name;
  std::uint32_t at = name->begin;
  if (at > 0 &&
      (is_in(rules.indefinites, word(view, at - 1)) || is_in(rules.owners, word(view, at - 1))))
    --at;
  if (at < 2 || at == name->begin || !is_in(rules.prepositions, word(view, at - 1))) return name;
  const SourceName* speaker = ending_at(names, at - 1);
  const bool speaks = speaker != nullptr && !is_publication(speaker->kind) && !speaker->governed &&
                      !speaker->quoted && !speaker->place;
  return speaks ? speaker : name;
}

const SourceName* holder_before_who(const Grammar& grammar, const SentenceView& view,
                                    const std::vector<SourceName>& names, std::uint32_t cue) {
  constexpr std::uint32_t kAside = 12;  // items
  const SourceRules& rules = grammar.sources;
  if (rules.name_articles.empty() || cue < 4 || !view.is_mark(cue - 2, ",")) return nullptr;
  if (view.items[cue - 1].kind != Item::Kind::Word ||
      !is_in(rules.person_pronouns, word(view, cue - 1)))
    return nullptr;
  std::uint32_t comma = cue - 3;
  while (comma > 0 && comma + kAside > cue && !view.is_mark(comma, ",")) --comma;
  if (!view.is_mark(comma, ",") || !is_small_word(view, comma + 1)) return nullptr;
  const SourceName* holder = ending_at(names, comma);
  const bool named = holder != nullptr && holder->end >= holder->begin + 2 && !holder->quoted &&
                     !holder->unknown && !holder->place && !holder->publication &&
                     view.tokens[view.items[holder->end - 1].first].capital;
  return named && (holder->heads.empty() || holder->role == InformantRole::Person) ? holder
                                                                                    : nullptr;
}

}  // namespace attest
