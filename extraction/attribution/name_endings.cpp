#include "extraction/attribution/name_endings.h"

#include <algorithm>

#include "extraction/attribution/aged_names.h"
#include "extraction/attribution/glued_names.h"
#include "extraction/attribution/name_aliases.h"
#include "extraction/attribution/name_starts.h"
#include "extraction/attribution/person_shapes.h"
#include "extraction/attribution/reporting_verbs.h"
#include "extraction/lexicon/cue_phrases.h"

namespace attest {
namespace {

// KBO는, (NKDB)가: the particle is a word of its own, in another script.
void take_loose_particle(const NameWords& words, SourceName& name) {
  if (!words.grammar.rules.glued_words || !words.is_word(name.end) ||
      words.token(name.end).space_before)
    return;
  if (!words.grammar.lexicon.is_ending(words.word(name.end))) return;
  name.subject = is_in(words.rules.subject_tails, words.word(name.end));
  name.topic = is_in(words.rules.topic_tails, words.word(name.end));
  ++name.end;
}

// "…, whose analysts expect more", "…, which told a minister": no office is told.
bool begins_clause(const NameWords& words, std::uint32_t item) {
  if (words.phrases.beginning_at(item, Table::Attribution) != nullptr ||
      begins_cue(words.grammar, words.phrases, item, {Cue::Relative}))
    return true;
  const PackClasses& classes = words.grammar.pack_classes;
  return words.view.has(item, classes.moved) || words.view.has(item, classes.moving) ||
         words.view.has(item, classes.joining);
}

// "Said Ann Berg, the province's chief medical officer": what she is stands behind her name.
bool holds_office(const NameWords& words, const SourceName& name) {
  constexpr std::uint32_t kOffice = 7;
  if (name.end < name.begin + 2 || !words.view.is_mark(name.end, ",")) return false;
  for (std::uint32_t at = name.end + 1; at < name.end + kOffice && words.is_word(at); ++at) {
    if (begins_clause(words, at)) return false;
    const PhraseMatch* head = words.phrases.beginning_at(at, Table::Source);
    if (head != nullptr && words.rules.heads[head->row.row].role == InformantRole::Person)
      return true;
  }
  return false;
}

// KDI의 자료: the particle is a word of its own.
std::uint32_t loose_genitive(const NameWords& words, const SourceName& owner) {
  const std::uint32_t last = owner.end - 1;
  const bool glued = last > owner.begin && words.is_word(last) && !words.token(last).space_before;
  return glued && is_in(words.rules.genitive_tails, words.word(last)) ? 1 : 0;
}

// 가나원과 다라청에 따르면, 가나원·다라청은: where the name behind it begins.
void find_partner(const NameWords& words, SourceName& name, std::string_view particle) {
  if (name.publication) return;
  if (is_in(words.rules.joint_tails, particle)) name.partner = name.end;
  for (const std::string_view mark : words.rules.joint_marks)
    if (words.view.is_mark(name.end, mark)) name.partner = name.end + 1;
}

}  // namespace

std::size_t topic_tail(const SourceRules& rules, const SourceName& name, std::string_view word) {
  constexpr std::size_t kTwoSyllables = 6;
  if (name.last_stem != word.size()) return 0;
  // 한은 is whole; 시는 is not.
  if (name.kind == HeadKind::Named && word.size() <= kTwoSyllables) return 0;
  for (const std::string_view tail : rules.topic_tails)
    if (word.size() > tail.size() && word.ends_with(tail)) return tail.size();
  return 0;
}

bool ends_in_particle(const SourceRules& rules, const SourceName& name, std::string_view word) {
  if (topic_tail(rules, name, word) != 0) return true;
  return name.last_stem != 0 && name.last_stem < word.size() &&
         is_in(rules.subject_tails, word.substr(name.last_stem));
}

namespace {

// 김보라씨(61)는
std::size_t courtesy_tail(const SourceRules& rules, const SourceName& name,
                          std::string_view word) {
  const std::string_view courtesy = rules.courtesy;
  const bool person = name.heads.empty() && name.role == InformantRole::Person;
  return person && !courtesy.empty() && word.size() > 2 * courtesy.size() &&
                 word.ends_with(courtesy)
             ? courtesy.size()
             : 0;
}

}  // namespace

std::uint32_t initials_before(const NameWords& words, std::uint32_t begin, std::uint32_t floor) {
  std::uint32_t at = begin;
  while (at >= floor + 2 && words.is_initial(at - 2)) at -= 2;
  return begin - at;
}

std::uint32_t bracketed_before(const NameWords& words, std::uint32_t begin, std::uint32_t floor) {
  constexpr std::uint32_t kBracket = 6;
  const SentenceView& view = words.view;
  if (begin < floor + 4 || !view.is_mark(begin - 1, ")")) return 0;
  std::uint32_t open = begin - 2;
  while (open > floor && begin - open <= kBracket && !view.is_mark(open, "(")) --open;
  if (open <= floor || !view.is_mark(open, "(")) return 0;
  const bool aged = view.items[open + 1].kind == Item::Kind::Number;
  if (!words.may_precede(open - 1) && !(aged && has_surname(words, open - 1))) return 0;
  const bool short_form = open + 3 == begin && words.is_word(open + 1) &&
                          words.token(open + 1).all_caps;
  return aged || short_form ? begin - open + 1 : 0;
}

void finish_name(const NameWords& words, SourceName& name) {
  const std::uint32_t last_item = (name.text_end != 0 ? name.text_end : name.end) - 1;
  const Token& last = words.view.tokens[words.view.items[last_item].last - 1];
  Span span = words.view.span_of(name.begin, last_item + 1);
  if (const Item& year = words.view.items[name.begin]; year.kind == Item::Kind::Period) {
    const Token& digits = words.view.tokens[year.last - 1];  // not "the 2011"
    span.begin = original_span(words.view.folded, words.view.span, digits.folded_at,
                               digits.text.size()).begin;
  }
  std::size_t tail = 0;
  if (words.grammar.rules.glued_words) {
    tail = name.last_stem != 0 && name.last_stem < last.text.size() &&
                   words.grammar.lexicon.is_ending(last.text.substr(name.last_stem))
               ? last.text.size() - name.last_stem
               : words.has_particle(last_item) ? words.particle(last.text) : 0;
    if (tail == 0) tail = topic_tail(words.rules, name, last.text);
    const std::string_view particle = last.text.substr(last.text.size() - tail);
    name.subject = is_in(words.rules.subject_tails, particle);
    name.topic = is_in(words.rules.topic_tails, particle);
    if (tail == 0 && name.text_end != 0) tail = courtesy_tail(words.rules, name, last.text);
  }
  const bool subject = name.heads.empty() && is_said_by(words, name.end);
  for (const std::string_view possessive : words.rules.possessives)
    if (tail == 0 && !subject && last.text.size() > possessive.size() &&
        last.text.ends_with(possessive))
      tail = possessive.size(), name.owner = true;
  if (tail > 0)
    span.end =
        original_span(words.view.folded, words.view.span, last.folded_at, last.text.size() - tail)
            .end;
  name.text = std::string(slice(words.view.text, span));
  std::erase_if(name.text, [](char c) { return c == '<' || c == '>'; });  // "of <Dorn Mills Corp>"
  take_alias(words, name);
  pass_bracket(words, name);
  take_loose_particle(words, name);
  find_partner(words, name, last.text.substr(last.text.size() - tail));
}

void tell_kind(const NameWords& words, SourceName& name) {
  const std::uint32_t last = (name.text_end != 0 ? name.text_end : name.end) - 1;
  const PhraseMatch* place = words.phrases.beginning_at(name.begin, Table::Place);
  name.place = name.heads.empty() && place != nullptr && place->end > last;
  const auto is_district = [&](std::uint32_t at) {
    return words.is_word(at) && is_in(words.rules.districts, words.word(at));
  };
  name.district = !name.heads.empty() && (is_district(name.end - 1) || is_district(name.end));
  name.described = !name.heads.empty() && !name.publication && name.begin > 0 &&
                   words.is_word(name.begin - 1) &&
                   is_in(words.rules.name_articles, words.word(name.begin - 1));
  for (std::uint32_t at = name.begin; at < name.end && name.described; ++at)
    name.described = !words.token(at).capital;
}

void finish_bare(const NameWords& words, SourceName& name) {
  constexpr std::uint32_t kLongestTitle = 5;
  const SentenceView& view = words.view;
  // LG화학은: goes on in another script, within the word.
  if (words.grammar.rules.glued_words && words.is_word(name.end) &&
      !words.token(name.end).space_before && !words.grammar.lexicon.is_ending(words.word(name.end)))
    ++name.end;
  if (name.end < view.items.size() && words.token(name.end).kind == TokenKind::Digits &&
      !words.token(name.end).space_before)
    ++name.end;
  if (view.is_mark(name.end, ".") && words.is_word(name.end + 1) &&  // Lenta.ru
      !words.token(name.end).space_before && !words.token(name.end + 1).space_before)
    name.end += 2;
  name.begin = written_to(words, name.begin);
  const bool aged = name.end >= name.begin + 2 && has_age(view, name.end);
  if (aged || holds_office(words, name) || has_persons_shape(words, name))
    name.role = InformantRole::Person;
  // "Kestrel Inc. on Monday said"
  if (view.is_mark(name.end, ".") && name.end > name.begin + 1 &&
      name.end + 1 < view.items.size() &&
      is_in(words.rules.firm_names, words.word(name.end - 1)))
    name.text_end = name.end++;
  if (name.begin == 0) return;
  const bool angled = view.is_mark(name.begin - 1, "«");
  if (!angled && !view.is_mark(name.begin - 1, "\"")) return;
  for (std::uint32_t close = name.end; close < name.begin + kLongestTitle; ++close)
    if (view.is_mark(close, angled ? "»" : "\"")) {
      // "Dorn is dear," said Ada Norvik: a speech, no title.
      const bool speech = !angled && view.items[close - 1].kind == Item::Kind::Mark;
      if (!speech) name.end = close;
      return;
    }
}

SourceName whoever(const NameWords& words, std::uint32_t begin) {
  constexpr std::uint32_t kLongest = 12;
  SourceName name;
  name.begin = name.end = begin;
  const auto is_adjective = [&](std::uint32_t at) {
    return words.is_word(at) && has_tail(words.word(at), words.rules.left_tails);
  };
  name.end += glued_length(words, begin + 1);  // «горно-обогатительного комбината»
  while (is_adjective(name.end) && words.may_be_inside(name.end + 1) &&
         words.phrases.beginning_at(name.end + 1, Table::Attribution) == nullptr)  // «музее»
    ++name.end;
  for (++name.end; name.end - begin < kLongest && words.continues(name.end);) ++name.end;
  name.end = std::max(name.end, words.quoted_end(name.end));
  // «Наблюдателей из движения «Счёт»», but «жителей из окрестных домов»
  SourceName attached = name;
  if (words.rules.owners_follow) attach(words, attached, kLongest);
  const std::uint32_t last = attached.end - 1;
  if (words.view.is_mark(last, "»") || words.token(last).capital) name.end = attached.end;
  return name;
}

void take_owner_before(const NameWords& words, SourceName& name, std::vector<SourceName>& found) {
  constexpr std::uint32_t kEpithets = 2;  // 통계청의 농가 소득 조사
  if (!name.publication || name.kind == HeadKind::Named) return;
  std::uint32_t begin = name.begin;  // "the council's end-of-season bulletin"
  while (begin > 1 && words.view.is_mark(begin - 1, "-")) begin -= 2;
  const auto owns = [&](const SourceName& n) {
    const bool beside = !n.alias.empty() && n.end == name.begin;  // "the Wool Survey (WS) figures"
    const bool owner = (n.owner || beside) && !n.place && !words.rules.name_articles.empty();
    return !n.publication && n.end + kEpithets >= begin &&
           (owner || (!n.heads.empty() &&
                      has_tail(words.word(n.end - 1), words.rules.genitive_tails)));
  };
  while (!found.empty() && !owns(found.back()) && found.back().end + kEpithets >= begin &&
         found.size() > 1 && owns(found[found.size() - 2]))
    found.pop_back();
  if (found.empty() || !owns(found.back())) return;
  const SourceName& owner = found.back();
  name.text_end = owner.text_end != 0 ? owner.text_end : owner.end - loose_genitive(words, owner);
  if (!owner.alias.empty()) name.alias = owner.alias, name.text_end = owner.bracket;
  name.begin = owner.begin;
  // "The ministry's figures" are those of the one named before.
  name.only_head = owner.only_head && !words.rules.name_articles.empty();
  name.kind = name.only_head ? owner.kind : HeadKind::Named;
  name.heads = owner.heads;
  name.role = owner.role;
  name.last_stem = owner.last_stem;
  found.pop_back();
}

}  // namespace attest
