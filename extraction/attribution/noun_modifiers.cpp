#include "extraction/attribution/noun_modifiers.h"

namespace attest {
namespace {

// No name, no verb of saying, no other source, which would go on with the name.
bool is_common_noun(const NameWords& words, std::uint32_t item) {
  return words.is_word(item) && words.token(item).space_before && !words.token(item).capital &&
         words.phrases.beginning_at(item, Table::Attribution) == nullptr &&
         words.phrases.beginning_at(item, Table::Source) == nullptr;
}

// 겨울이 추워 에너지 쪽 배출이 많았다, 공사 기간은 3년이다: the end of a firm's name, alone, beside
// what it tells of.
bool is_thing(const NameWords& words, const SourceName& name) {
  constexpr std::uint32_t kReach = 3;  // items: 정부 잠정 집계에 따르면
  const bool bare = name.only_head && !name.publication && name.heads.size() == 1;
  const bool common =
      bare && (name.kind == HeadKind::Generic ||
               (name.kind == HeadKind::Named &&
                words.rules.heads[name.heads.front()].pattern.starts_with('*')));
  if (!common || !words.grammar.rules.glued_words || words.has_particle(name.end - 1) ||
      has_tail(words.word(name.end - 1), words.rules.subject_tails) ||  // 시는
      !is_common_noun(words, name.end))
    return false;
  for (std::uint32_t at = name.end; at < name.end + kReach; ++at)
    if (words.phrases.beginning_at(at, Table::Attribution) != nullptr ||
        words.phrases.beginning_at(at, Table::Source) != nullptr)
      return false;
  return true;
}

}  // namespace

bool only_tells_of_noun(const NameWords& words, const SourceName& name) {
  if (is_thing(words, name)) return true;
  return words.grammar.rules.glued_words && name.role == InformantRole::Person &&
         !name.publication && !words.has_particle(name.end - 1) &&
         is_common_noun(words, name.end) && !words.has_particle(name.end);
}

}  // namespace attest
