#include "extraction/attribution/publication_names.h"

namespace attest {

void give_publisher(const NameWords& words, SourceName& name, std::uint32_t head) {
  if (words.named(head)) return;
  std::uint32_t from = head;
  while (from > name.begin && words.named(from - 1)) --from;
  if (from == head || words.is_owned(from)) return;
  name.begin = from;
  name.text_end = head;
  name.kind = HeadKind::Named;
  name.only_head = false;
}

void take_edition(const NameWords& words, SourceName& name, std::uint32_t floor) {
  constexpr std::size_t kYear = 4;  // digits
  if (words.rules.name_articles.empty() || name.kind != HeadKind::Document) return;
  if (name.begin > floor && words.view.items[name.begin - 1].kind == Item::Kind::Period) {
    const Item& year = words.view.items[name.begin - 1];  // "2011", "the 2011"
    const Token& digits = words.view.tokens[year.last - 1];
    const bool led = year.last == year.first + 2 &&
                     is_in(words.rules.name_articles, words.view.tokens[year.first].text);
    if ((year.last == year.first + 1 || led) && digits.kind == TokenKind::Digits &&
        digits.text.size() == kYear)
      --name.begin;
  }
  const PhraseMatch* more = words.phrases.beginning_at(name.end, Table::Source);
  if (more == nullptr || words.rules.heads[more->row.row].kind != HeadKind::Document ||
      !words.named(name.end - 1) || words.token(more->begin).capital)
    return;
  const std::string_view plural = words.grammar.rules.plural_ending;
  if (!words.word(more->begin).ends_with(plural)) name.end = more->end;
}

const SourceName* publisher_behind(const SourceRules& rules,
                                   const std::vector<SourceName>& names, const SourceName* name) {
  const bool publication = name != nullptr && rules.owners_follow && is_publication(name->kind);
  if (!publication || !name->only_head || name == &names.back()) return name;
  const SourceName* next = name + 1;
  return next->begin == name->end && !next->publication && !next->unknown ? next : name;
}

void take_slashed(const NameWords& words, SourceName& name, std::vector<SourceName>& found) {
  if (found.empty() || name.begin < 2 || found.back().end != name.begin - 1) return;
  if (!words.view.is_mark(name.begin - 1, "/") || words.token(name.begin).space_before) return;
  if (words.rules.name_articles.empty() || found.back().publication) return;
  name.begin = found.back().begin;
  name.only_head = false;
  found.pop_back();
}

bool is_publication_told_of(const Grammar& grammar, const SentenceView& view,
                            const SourceName& name, std::uint32_t verb) {
  constexpr std::uint32_t kLongest = 12;  // items
  const PackClasses& classes = grammar.pack_classes;
  const std::uint32_t begin = name.text_end > name.end ? name.text_end : name.end;
  if (grammar.rules.order != WordOrder::HeadFirst || !name.publication || classes.past_final == 0 ||
      begin + 1 >= verb || verb - begin > kLongest || !view.has(begin, classes.past_final) ||
      !view.has(begin + 1, classes.noun_end))
    return false;
  for (std::uint32_t at = begin + 1; at < verb; ++at)
    if (view.items[at].kind == Item::Kind::Number || view.items[at].kind == Item::Kind::Mark ||
        view.has(at, classes.past_final))
      return false;
  return true;
}

bool is_title_word(const NameWords& words, std::uint32_t item) {
  if (words.rules.name_articles.empty() || item == 0 || !words.is_word(item)) return false;
  const PhraseMatch* head = words.phrases.beginning_at(item, Table::Source);
  return head != nullptr && head->end == item + 1 && words.token(item).capital &&
         words.token(item + 1).capital && is_publication(words.rules.heads[head->row.row].kind);
}

bool ends_title(const NameWords& words, const PhraseMatch& head, std::uint32_t head_end) {
  return !words.rules.name_articles.empty() && head.begin > head_end + 1 &&
         is_publication(words.rules.heads[head.row.row].kind) && words.token(head.begin).capital &&
         words.token(head.begin - 1).capital;
}

bool is_figures_in_name(const NameWords& words, const PhraseMatch& head) {
  const bool opens = words.token(head.begin).capital && words.is_word(head.end) &&
                     words.token(head.end).capital;
  return words.rules.heads[head.row.row].kind == HeadKind::Data &&
         (opens || words.named(head.begin));
}

}  // namespace attest
