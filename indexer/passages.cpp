#include "indexer/passages.h"

#include <algorithm>
#include <string_view>

namespace attest {
namespace {

// Half a passage is enough before a heading, which belongs to what follows it; less is
// no passage of its own, neither at the end of a section nor as an interjection in
// another language.
constexpr std::uint32_t kHalfPassageBytes = kPassageBytes / 2;

// The language of the passage that each sentence belongs in: its own, but for a short
// run of sentences in another language in the midst of a section (a product's name on a
// line of its own), which goes with what stands before it.
std::vector<std::string_view> passage_languages(const std::vector<Sentence>& sentences) {
  std::vector<std::string_view> languages;
  languages.reserve(sentences.size());
  for (auto run = sentences.begin(); run != sentences.end();) {
    const auto end = std::find_if(run, sentences.end(), [run](const Sentence& sentence) {
      return sentence.lang != run->lang || sentence.section != run->section;
    });
    const std::uint32_t bytes = std::prev(end)->span.end - run->span.begin;
    const bool opens_section =
        run == sentences.begin() || std::prev(run)->section != run->section;
    const std::string_view language =
        opens_section || bytes >= kHalfPassageBytes ? run->lang : languages.back();
    languages.insert(languages.end(), static_cast<std::size_t>(end - run), language);
    run = end;
  }
  return languages;
}

// Whether a passage that holds `last` as its last sentence ends before `next`, of the
// same section and language.
bool ends_before(const Passage& open, const Sentence& last, const Sentence& next) {
  const std::uint32_t bytes = last.span.end - open.stretch.begin;
  if (next.block == last.block) return bytes >= kLongPassageBytes;
  if (next.kind == BlockKind::Heading && last.kind != BlockKind::Heading)
    return bytes >= kHalfPassageBytes;
  return bytes >= kPassageBytes;
}

bool belong_together(const Passage& one, const Passage& other) {
  return one.section == other.section && one.lang == other.lang;
}

// Joins the last passage to the one before it when it is too short to stand alone.
void close_section(std::vector<Passage>& passages) {
  if (passages.size() < 2) return;
  const Passage& last = passages.back();
  Passage& before = passages[passages.size() - 2];
  if (last.stretch.size() >= kHalfPassageBytes || !belong_together(before, last)) return;
  before.stretch.end = last.stretch.end;
  before.sentences.insert(before.sentences.end(), last.sentences.begin(), last.sentences.end());
  passages.pop_back();
}

}  // namespace

std::vector<Passage> cut_passages(const Article& article, const std::vector<Sentence>& sentences) {
  std::vector<Passage> passages;
  const auto size = static_cast<std::uint32_t>(article.text.size());
  if (size == 0) return passages;
  const std::vector<std::string_view> languages = passage_languages(sentences);
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    const Sentence& next = sentences[i];
    Passage passage{{next.span.begin, size}, next.section, std::string(languages[i]), {}};
    if (passages.empty()) {
      passage.stretch.begin = 0;
      passages.push_back(std::move(passage));
    } else if (!belong_together(passages.back(), passage)) {
      passages.back().stretch.end = next.span.begin;
      close_section(passages);
      passages.push_back(std::move(passage));
    } else if (ends_before(passages.back(), sentences[i - 1], next)) {
      passages.back().stretch.end = next.span.begin;
      passages.push_back(std::move(passage));
    }
    passages.back().sentences.push_back(next.span);
  }
  close_section(passages);
  if (passages.empty()) passages.push_back({{0, size}, 0, article.lang, {}});
  return passages;
}

}  // namespace attest
