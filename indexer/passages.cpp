#include "indexer/passages.h"

#include <string_view>

namespace attest {
namespace {

// Half a passage is enough before a heading, which belongs to what follows it.
constexpr std::uint32_t kBytesBeforeHeading = kPassageBytes / 2;

// Whether a passage that holds `last` as its last sentence ends before `next`.
bool ends_before(const Passage& open, const Sentence& last, const Sentence& next) {
  if (next.section != last.section || next.lang != last.lang) return true;
  const std::uint32_t bytes = last.span.end - open.stretch.begin;
  if (next.block == last.block) return bytes >= kLongPassageBytes;
  if (next.kind == BlockKind::Heading && last.kind != BlockKind::Heading)
    return bytes >= kBytesBeforeHeading;
  return bytes >= kPassageBytes;
}

}  // namespace

std::vector<Passage> cut_passages(const Article& article, const std::vector<Sentence>& sentences) {
  std::vector<Passage> passages;
  const auto size = static_cast<std::uint32_t>(article.text.size());
  if (size == 0) return passages;
  const Sentence* last = nullptr;
  for (const Sentence& sentence : sentences) {
    if (last == nullptr || ends_before(passages.back(), *last, sentence)) {
      const std::uint32_t begin = last == nullptr ? 0 : sentence.span.begin;
      if (last != nullptr) passages.back().stretch.end = begin;
      passages.push_back({{begin, size}, sentence.section, std::string(sentence.lang), {}});
    }
    passages.back().sentences.push_back(sentence.span);
    last = &sentence;
  }
  if (passages.empty()) passages.push_back({{0, size}, 0, article.lang, {}});
  return passages;
}

}  // namespace attest
