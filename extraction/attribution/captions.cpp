#include "extraction/attribution/captions.h"

#include <string>

#include "extraction/attribution/speeches.h"
#include "text/span.h"

namespace attest {
namespace {

constexpr std::uint32_t kLongest = 16;     // items of a caption
constexpr std::uint32_t kLongestName = 6;  // items

// [한빛시 교통과장] "…", but not [단독] "…": what the last word is speaks.
bool ends_with_person(const NameWords& words, std::uint32_t end) {
  const PhraseMatch* head = words.phrases.ending_at(end, Table::Source);
  return head != nullptr &&
         words.rules.heads[head->row.row].role == InformantRole::Person;
}

// The name ends where what its bearer is begins, or an age.
std::uint32_t name_end(const NameWords& words, std::uint32_t until) {
  std::uint32_t end = 1;
  while (end < until && !words.view.is_mark(end, "/") && !words.view.is_mark(end, "(")) ++end;
  return end <= kLongestName + 1 ? end : 0;
}

}  // namespace

Caption caption_of(const NameWords& words) {
  const SentenceView& view = words.view;
  if (words.rules.topic_tails.empty() || !view.is_mark(0, "[") || !words.is_word(1)) return {};
  bool slashed = false;
  const auto size = static_cast<std::uint32_t>(view.items.size());
  for (std::uint32_t at = 2; at < kLongest && at < size; ++at) {
    slashed = slashed || view.is_mark(at, "/");
    const bool closes = view.is_mark(at, "]");
    if (!closes && !view.is_mark(at, ":")) continue;
    const bool told = !closes || opens_speech(view, at + 1) || (slashed && at + 1 == size);
    const bool speaks = told && (slashed || ends_with_person(words, at));
    const std::uint32_t end = name_end(words, at);
    return speaks && end > 1 ? Caption{1, end, at + 1} : Caption{};
  }
  return {};
}

SourceName caption_name(const NameWords& words, const Caption& caption) {
  SourceName name;
  name.begin = caption.begin;
  name.end = caption.end;
  name.text = slice(words.view.text, words.view.span_of(caption.begin, caption.end));
  name.role = InformantRole::Person;
  name.topic = name.opens = name.unknown = true;
  return name;
}

}  // namespace attest
