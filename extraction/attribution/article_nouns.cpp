#include "extraction/attribution/article_nouns.h"

namespace attest {
namespace {

constexpr std::uint32_t kLongest = 3;  // words: "the fire district"

bool is_common(const NameWords& words, std::uint32_t item) {
  return words.is_word(item) && words.may_be_inside(item) && !words.token(item).capital &&
         words.token(item).space_before && !words.is_owner(item) &&
         words.phrases.beginning_at(item, Table::Source) == nullptr &&
         words.phrases.beginning_at(item, Table::Attribution) == nullptr;
}

// "The district says", "the district also said".
bool says(const NameWords& words, std::uint32_t item) {
  const PackClasses& classes = words.grammar.pack_classes;
  const std::uint32_t verb = item + (words.view.has(item, classes.saying_lead) ? 1 : 0);
  return words.view.has(verb, classes.saying_verb) &&
         words.phrases.beginning_at(verb, Table::Attribution) != nullptr;
}

// But not the "report" of "according to the annual report".
bool begins_saying(const NameWords& words, std::uint32_t item) {
  return words.phrases.beginning_at(item, Table::Attribution) != nullptr &&
         words.phrases.beginning_at(item, Table::Source) == nullptr;
}

// "According to the wine merchant": behind the phrase, up to the clause's end.
std::uint32_t told_noun_end(const NameWords& words, std::uint32_t item) {
  const PhraseMatch* told =
      item < 2 ? nullptr : words.phrases.ending_at(item - 1, Table::Attribution);
  if (told == nullptr || words.rules.attributions[told->row.row].speakers != Speakers::Whoever)
    return 0;
  const auto& items = words.view.items;
  for (std::uint32_t at = item; at < item + kLongest && is_common(words, at); ++at) {
    if (is_in(words.rules.not_informants, words.word(at))) return 0;
    const std::uint32_t next = at + 1;
    const bool marked = next < items.size() && items[next].kind == Item::Kind::Mark &&
                        !words.view.is_mark(next, "-");
    const bool closes = next >= items.size() || marked ||
                        is_in(words.rules.prepositions, words.word(next)) ||
                        begins_saying(words, next);
    if (closes) return next;
  }
  return 0;
}

}  // namespace

std::uint32_t speaking_noun_end(const NameWords& words, std::uint32_t item) {
  const PackClasses& classes = words.grammar.pack_classes;
  if (item == 0 || !words.view.has(item - 1, classes.name_article) || classes.saying_verb == 0 ||
      words.token(item).capital)
    return 0;
  if (const std::uint32_t told = told_noun_end(words, item)) return told;
  const bool turned = item > 1 && words.view.has(item - 2, classes.saying_verb);
  for (std::uint32_t at = item; at < item + kLongest && is_common(words, at); ++at) {
    if (words.view.has(at, classes.saying_lead)) return 0;
    if (says(words, at + 1)) return at + 1;
    const bool closes =
        at + 1 >= words.view.items.size() || words.view.items[at + 1].kind == Item::Kind::Mark;
    if (turned && closes) return at + 1;
  }
  return 0;
}

SourceName speaking_noun(std::uint32_t begin, std::uint32_t end) {
  SourceName name;
  name.begin = begin;
  name.end = end;
  return name;
}

}  // namespace attest
