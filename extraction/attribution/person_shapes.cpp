#include "extraction/attribution/person_shapes.h"

namespace attest {

bool has_persons_shape(const NameWords& words, const SourceName& name) {
  constexpr std::uint32_t kLeast = 2, kMost = 3;  // words
  constexpr unsigned char kLatin = 0x80;
  const std::uint32_t length = name.end - name.begin;
  if (!words.rules.owners_follow || length < kLeast || length > kMost) return false;
  if (name.begin > 0 &&
      (words.view.is_mark(name.begin - 1, "«") || words.view.is_mark(name.begin - 1, "\"")))
    return false;
  for (std::uint32_t at = name.begin; at < name.end; ++at) {
    if (!words.is_word(at) || !words.token(at).capital || words.token(at).all_caps) return false;
    if (static_cast<unsigned char>(words.word(at).front()) < kLatin) return false;
    if (words.phrases.beginning_at(at, Table::Place) != nullptr) return false;
  }
  return true;
}

}  // namespace attest
