#include "extraction/attribution/glued_names.h"

namespace attest {

bool is_between_letters(const NameWords& words, std::uint32_t mark, std::string_view text) {
  return mark > 0 && words.view.is_mark(mark, text) && words.is_word(mark - 1) &&
         words.is_word(mark + 1) && !words.token(mark).space_before &&
         !words.token(mark + 1).space_before;
}

bool joins_capitals(const NameWords& words, std::uint32_t mark) {
  return mark > 0 && words.view.is_mark(mark, "&") && words.is_word(mark - 1) &&
         words.is_word(mark + 1) && words.token(mark - 1).capital &&
         words.token(mark + 1).capital &&
         words.may_be_inside(mark - 1) && words.may_be_inside(mark + 1);
}

bool is_party(const NameWords& words, std::uint32_t item) {
  const bool behind_comma = item > 0 && words.view.is_mark(item - 1, ",");
  return behind_comma && words.word(item).size() == 1 && is_between_letters(words, item + 1, "-");
}

namespace {

// Where adjectives stand before their noun, and what it is of behind it, nothing else joins names.
bool joins_by_mark(const NameWords& words) {
  return words.rules.owners_follow && words.rules.joint_marks.empty();
}

// Where names have capitals and articles: "vice-chancellor", "Mary-Jane", "Bae Sung-ho".
bool has_capital_names(const NameWords& words) {
  return !words.rules.name_articles.empty() && words.rules.joint_marks.empty();
}

// "Bae Sung-ho said", but not "Dorn-led crews said", "Dorn-born miners said": the name ends so.
bool closes_name(const NameWords& words, std::uint32_t mark) {
  const std::uint32_t part = mark + 1;
  if (words.token(part).capital) return true;
  if (has_tail(words.word(part), words.rules.left_stops) || !words.may_be_inside(part))
    return false;
  const std::uint32_t next = part + 1;
  return !words.may_be_inside(next) || words.token(next).capital ||
         words.phrases.beginning_at(next, Table::Attribution) != nullptr;
}

// 가나114에, 가나R114에: the digits of a name, and the particle on them.
std::uint32_t digits_length(const NameWords& words, std::uint32_t end) {
  const auto& items = words.view.items;
  const auto glued = [&](std::uint32_t at) {
    return at < items.size() && !words.token(at).space_before;
  };
  const std::uint32_t letter = glued(end) && words.is_word(end) && words.token(end).all_caps;
  const std::uint32_t digits = end + letter;
  const bool named = glued(digits) && items[digits].kind == Item::Kind::Number &&
                     glued(digits + 1) && words.is_word(digits + 1) &&
                     words.grammar.lexicon.is_ending(words.word(digits + 1));
  return named ? letter + 1 : 0;
}

// 4대강살리기본부, 119구조대, 5·18기념재단: the digits that the word of the name is written on to.
std::uint32_t digits_before(const NameWords& words, std::uint32_t begin, std::uint32_t floor) {
  const auto glued = [&](std::uint32_t at) {
    return at > floor && !words.token(at).space_before;
  };
  const auto is_number = [&](std::uint32_t at) {
    return words.view.items[at].kind == Item::Kind::Number;
  };
  if (!glued(begin) || !is_number(begin - 1)) return begin;
  const std::uint32_t first = begin - 1;
  const bool both = glued(first) && words.view.is_mark(first - 1, "·") && glued(first - 1) &&
                    is_number(first - 2);
  return both ? first - 2 : first;
}

}  // namespace

std::uint32_t glued_before(const NameWords& words, std::uint32_t begin, std::uint32_t floor) {
  if (words.grammar.rules.glued_words) return digits_before(words, begin, floor);
  if (has_capital_names(words) && begin >= floor + 2 && joins_capitals(words, begin - 1)) {
    for (begin -= 2; begin > floor && words.may_be_inside(begin - 1) && words.named(begin - 1);)
      --begin;  // "The Norland Wood & Paper Company"
    return begin;
  }
  const PhraseMatch* head = words.phrases.beginning_at(begin, Table::Source);
  const bool figures = head != nullptr && is_publication(words.rules.heads[head->row.row].kind);
  if (has_capital_names(words) && begin >= floor + 2 && words.may_be_inside(begin - 2) &&
      !figures && is_between_letters(words, begin - 1, "-"))
    return begin - 2;
  if (!joins_by_mark(words)) return begin;
  while (begin >= floor + 2 && is_between_letters(words, begin - 1, "-")) begin -= 2;
  return begin;
}

std::uint32_t written_to(const NameWords& words, std::uint32_t begin) {
  if (!words.grammar.rules.glued_words) return begin;
  while (begin > 0 && !words.token(begin).space_before) {
    const Item::Kind before = words.view.items[begin - 1].kind;
    if (is_between_letters(words, begin - 1, "&")) {
      begin -= 2;
    } else if (before == Item::Kind::Word || before == Item::Kind::Number) {
      --begin;
    } else {
      break;
    }
  }
  return begin;
}

bool goes_on_behind(const NameWords& words, std::uint32_t mark) {
  return has_capital_names(words) &&
         (is_between_letters(words, mark, "-") || joins_capitals(words, mark));
}

bool is_bare_head(const NameWords& words, std::uint32_t begin, const PhraseMatch& head) {
  const bool prefixed = has_capital_names(words) && begin + 2 == head.begin &&
                        !words.token(begin).capital &&
                        is_between_letters(words, head.begin - 1, "-");
  return begin == head.begin || prefixed;
}

std::uint32_t glued_length(const NameWords& words, std::uint32_t end) {
  if (has_capital_names(words)) {
    const bool part = is_between_letters(words, end, "-") && words.token(end - 1).capital &&
                      closes_name(words, end);
    return part || joins_capitals(words, end) ? 2 : 0;
  }
  if (words.grammar.rules.glued_words)  // KT&G
    return is_between_letters(words, end, "&") ? 2 : digits_length(words, end);
  if (!joins_by_mark(words)) return 0;
  if (is_between_letters(words, end, "-")) return 2;
  // A host's name; with a capital the next sentence begins, and its space is missing.
  return is_between_letters(words, end, ".") && !words.token(end + 1).capital ? 2 : 0;
}

void drop_swallowed(const NameWords& words, const SourceName& whole,
                    std::vector<SourceName>& found) {
  if (words.grammar.rules.glued_words && !found.empty() && whole.begin <= found.back().begin)
    found.pop_back();
}

}  // namespace attest
