// Of which name a head is part, and when it names no source.
#include "extraction/attribution/name_words.h"
#include "extraction/attribution/reporting_verbs.h"

namespace attest {

bool NameWords::is_tail_of_compound(const PhraseMatch& head) const {
  const bool outlet = rules.heads[head.row.row].role == InformantRole::Outlet;
  return outlet && head.begin > 0 && view.is_mark(head.begin - 1, "-") &&
         !token(head.begin).space_before && !token(head.begin).capital;
}

// "Told this newspaper": who writes is no source of his own.
static bool is_own_outlet(const NameWords& words, const PhraseMatch& head) {
  const Symbol pointing = words.grammar.pack_classes.this_figure;
  return words.rules.heads[head.row.row].role == InformantRole::Outlet && pointing != 0 &&
         head.begin > 0 && !words.token(head.begin).capital &&
         words.view.has(head.begin - 1, pointing);
}

// "According to the ministry's website": whatever it is that tells, it is the ministry's.
static bool is_told_by_owner(const NameWords& words, const PhraseMatch& head) {
  constexpr std::uint32_t kName = 4;   // words before the head, with the article
  constexpr std::uint32_t kOwned = 3;  // words behind it
  if (words.rules.name_articles.empty()) return false;
  for (std::uint32_t at = head.end; at < head.end + kOwned && words.may_be_inside(at); ++at)
    if (is_in(words.rules.not_informants, words.word(at))) return false;
  for (std::uint32_t at = head.begin; at > 0 && head.begin - at <= kName; --at) {
    const PhraseMatch* told = words.phrases.ending_at(at, Table::Attribution);
    if (told != nullptr)
      return words.rules.attributions[told->row.row].speakers == Speakers::Whoever;
    if (!words.may_be_inside(at - 1) &&
        !(words.is_word(at - 1) && is_in(words.rules.name_articles, words.word(at - 1))))
      return false;
  }
  return false;
}

bool NameWords::is_no_source(const PhraseMatch& head) const {
  constexpr std::uint32_t kTitle = 6;  // items from "bureau's" to "end-of-year report"
  if (is_reporting_verb(*this, head)) return true;
  if (is_tail_of_compound(head) || is_own_outlet(*this, head)) return true;
  if (!is_owner(head.end - 1)) return false;
  // "The Wool Institute's (NWI) report"
  const bool alias = view.is_mark(head.end, "(") && view.is_mark(head.end + 2, ")");
  const std::uint32_t behind = head.end + (alias ? 3 : 0);
  // "The bank's latest quarterly survey"
  const bool epithet = is_word(behind) && ends_names(behind) &&
                       !is_in(rules.joiners, word(behind)) &&
                       !is_in(rules.prepositions, word(behind)) &&
                       phrases.beginning_at(behind, Table::Source) == nullptr &&
                       phrases.beginning_at(behind, Table::Attribution) == nullptr;
  for (std::uint32_t at = behind + (epithet ? 1 : 0); at < behind + kTitle; ++at) {
    const PhraseMatch* next = phrases.beginning_at(at, Table::Source);
    if (next != nullptr) return !is_publication(rules.heads[next->row.row].kind);
    if (!may_be_inside(at) && !view.is_mark(at, "-") && !view.is_mark(at - 1, "-")) break;
  }
  if (alias && token(head.end + 1).all_caps) return false;  // from here on it is called so
  return !is_told_by_owner(*this, head);
}

// "The Police Chiefs' Council": behind the head its own name goes on to another.
static bool leads_to_owners(const NameWords& words, const PhraseMatch& head) {
  constexpr std::uint32_t kLongest = 3;  // words
  const auto is_capital = [&](std::uint32_t at) {
    return words.is_word(at) && words.token(at).capital && words.may_be_inside(at);
  };
  if (!words.token(head.begin).capital || words.rules.owners_follow) return false;
  for (std::uint32_t at = head.end; at < head.end + kLongest && is_capital(at); ++at)
    if (words.is_owners(at)) {
      const bool next = is_capital(at + 2) && words.token(at + 2).space_before;
      return next && (words.phrases.beginning_at(at + 2, Table::Source) != nullptr ||
                      words.phrases.beginning_at(at + 3, Table::Source) != nullptr);
    }
  return false;
}

bool NameWords::is_named_by_next(const PhraseMatch& head) const {
  if (leads_to_owners(*this, head)) return true;
  const bool capital = is_word(head.end) && token(head.begin).capital && token(head.end).capital;
  const bool figures = rules.heads[head.row.row].kind == HeadKind::Data;  // "statistics office"
  const PhraseMatch* next =
      capital || figures ? phrases.beginning_at(head.end, Table::Source) : nullptr;
  return next != nullptr && grammar.rules.order == WordOrder::HeadFirst && !rules.owners_follow &&
         rules.heads[next->row.row].role == InformantRole::Origin &&
         !is_publication(rules.heads[next->row.row].kind);
}

}  // namespace attest
