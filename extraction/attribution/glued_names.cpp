#include "extraction/attribution/glued_names.h"

namespace attest {
namespace {

// A mark with letters on both sides.
bool is_between_letters(const NameWords& words, std::uint32_t mark, std::string_view text) {
  return mark > 0 && words.view.is_mark(mark, text) && words.is_word(mark - 1) &&
         words.is_word(mark + 1) && !words.token(mark).space_before &&
         !words.token(mark + 1).space_before;
}

// Where adjectives stand before their noun, and what it is of behind it, nothing else joins names.
bool joins_by_mark(const NameWords& words) {
  return words.rules.owners_follow && words.rules.joint_marks.empty();
}

}  // namespace

std::uint32_t glued_before(const NameWords& words, std::uint32_t begin, std::uint32_t floor) {
  if (!joins_by_mark(words)) return begin;
  while (begin >= floor + 2 && is_between_letters(words, begin - 1, "-")) begin -= 2;
  return begin;
}

std::uint32_t glued_length(const NameWords& words, std::uint32_t end) {
  if (!joins_by_mark(words)) return 0;
  if (is_between_letters(words, end, "-")) return 2;
  // A host's name; with a capital the next sentence begins, and its space is missing.
  return is_between_letters(words, end, ".") && !words.token(end + 1).capital ? 2 : 0;
}

}  // namespace attest
