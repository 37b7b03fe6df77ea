#include "extraction/attribution/name_behind_head.h"

namespace attest {
namespace {

// 정보업체 ‘가나써치’에 따르면: the item behind the name in marks; 0 where none stands there.
std::uint32_t marked_end(const NameWords& words, std::uint32_t open) {
  constexpr std::uint32_t kWords = 4;
  const SentenceView& view = words.view;
  const bool curly = view.is_mark(open, "‘");
  if (!curly && !view.is_mark(open, "'")) return 0;
  std::uint32_t close = open + 1;
  while (close <= open + kWords && words.is_word(close)) ++close;
  const bool closed = close > open + 1 && view.is_mark(close, curly ? "’" : "'") &&
                      words.is_word(close + 1) && !words.token(close + 1).space_before;
  const std::string_view last = words.word(close - 1);
  return closed && words.grammar.lexicon.is_ending(words.word(close + 1)) &&
                 !has_tail(last, words.rules.not_informants)
             ? close + 1
             : 0;
}

// 제조업체 나라정밀(대표 김철수)은: the particle of the subject stands behind the bracket.
bool has_subject_bracket(const NameWords& words, std::uint32_t open) {
  constexpr std::uint32_t kBracket = 6;
  const SentenceView& view = words.view;
  if (!view.is_mark(open, "(")) return false;
  std::uint32_t close = open + 1;
  while (close <= open + kBracket && close < view.items.size() && !view.is_mark(close, ")"))
    ++close;
  return view.is_mark(close, ")") && words.is_word(close + 1) &&
         !words.token(close + 1).space_before &&
         is_in(words.rules.subject_tails, words.word(close + 1));
}

}  // namespace

void take_apposition(const NameWords& words, SourceName& name) {
  constexpr std::uint32_t kWords = 3;
  const bool title = name.kind == HeadKind::Generic || name.role == InformantRole::Person;
  if (!words.grammar.rules.glued_words || words.has_particle(name.end - 1)) return;
  if (const std::uint32_t end = title ? marked_end(words, name.end) : 0) {
    name.end = name.text_end = end;
    name.last_stem = 0;
    return;
  }
  for (std::uint32_t at = name.end; at < name.end + kWords && words.may_be_inside(at); ++at) {
    if (!words.token(at).space_before || words.phrases.beginning_at(at, Table::Source) != nullptr ||
        words.phrases.beginning_at(at, Table::Attribution) != nullptr)
      return;
    const std::string_view word = words.word(at);
    const std::size_t particle = words.particle(word);
    if (particle == 0 && title && has_subject_bracket(words, at + 1)) {
      name.end = at + 1;
      name.last_stem = 0;
      return;
    }
    if (particle == 0) continue;
    const std::string_view tail = word.substr(word.size() - particle);
    // 정보업체 직방에 따르면
    const bool told = is_in(words.rules.informed_tails, tail) &&
                      words.phrases.beginning_at(at + 1, Table::Attribution) != nullptr;
    if (!told && !(title && is_in(words.rules.subject_tails, tail))) return;
    // 가상자산 거래소 한빛에 따르면, but not 통계청 발표에 따르면
    const std::string_view stem = word.substr(0, word.size() - particle);
    if (has_tail(stem, words.rules.not_informants)) return;
    name.end = at + 1;
    name.last_stem = 0;
    return;
  }
}

}  // namespace attest
