#include "extraction/attribution/newcomers.h"

#include <algorithm>

#include "extraction/attribution/aged_names.h"
#include "extraction/attribution/name_words.h"

namespace attest {
namespace {

bool is_capital(const SentenceView& view, std::uint32_t item) {
  return view.tokens[view.items[item].first].capital;
}

bool may_be_newcomer(const Grammar& grammar, const SentenceView& view, const SourceName& name) {
  if (name.end < name.begin + 2) return false;
  const std::string_view last = view.tokens[view.items[name.end - 1].first].text;
  if (is_in(grammar.sources.firm_names, last)) return false;
  const bool office = name.role == InformantRole::Person && !name.only_head;
  const bool named = name.heads.empty() || (office && is_capital(view, name.end - 1) &&
                                            is_capital(view, name.end - 2));
  return named && !name.place && !name.quoted && !name.unknown && !name.owner;
}

std::string_view word_at(const SentenceView& view, std::uint32_t item) {
  if (item >= view.items.size() || view.items[item].kind != Item::Kind::Word) return {};
  return view.tokens[view.items[item].first].text;
}

bool begins_with_title(const Grammar& grammar, const SentenceView& view, const SourceName& name) {
  const auto is_title = [&](std::uint32_t at) {
    return is_in(grammar.sources.titles, word_at(view, at));
  };
  const std::uint32_t before = name.begin > 0 && view.is_mark(name.begin - 1, ".") ? 2 : 1;
  return is_title(name.begin) || (name.begin >= before && is_title(name.begin - before));
}

}  // namespace

const SourceName* newcomer(const Grammar& grammar, const SentenceView& view,
                           const std::vector<SourceName>& names) {
  if (names.empty()) return nullptr;
  const SourceName& first = names.front();
  constexpr std::uint32_t kLead = 2;  // items before it
  const bool titled = first.begin <= kLead && begins_with_title(grammar, view, first);
  // "But union chief Ada Norvik called it a farce"
  const bool in_office = first.begin <= kLead && first.role == InformantRole::Person &&
                         !first.heads.empty() && !first.governed;
  const bool leads = first.begin == 0 || titled || in_office;
  if (leads && may_be_newcomer(grammar, view, first)) return &first;
  const auto aged = std::find_if(names.begin(), names.end(), [&](const SourceName& name) {
    return may_be_newcomer(grammar, view, name) && has_age(view, name.end);
  });
  return aged == names.end() ? nullptr : &*aged;
}

bool shows_person(const Grammar& grammar, const SentenceView& view, const SourceName& name) {
  constexpr std::uint32_t kReach = 12;  // items to "her"
  if (name.role == InformantRole::Person || begins_with_title(grammar, view, name)) return true;
  for (std::uint32_t at = name.end; at < name.end + kReach && at < view.items.size(); ++at)
    if (is_in(grammar.sources.person_pronouns, word_at(view, at))) return true;
  // "Ada Norvik, a nurse"
  return view.is_mark(name.end, ",") &&
         is_in(grammar.sources.indefinites, word_at(view, name.end + 1));
}

}  // namespace attest
