#include "extraction/attribution/taken_up.h"

#include <algorithm>

namespace attest {
namespace {

constexpr std::size_t kShortest = 5;  // letters
constexpr std::size_t kMost = 256;    // words of a paragraph

// The word in its plain form; empty for such as every paragraph has.
std::string_view content_of(const Grammar& grammar, const Token& token) {
  const std::string_view plural = grammar.rules.plural_ending;
  std::string_view word = token.text;
  const auto& stops = grammar.pack.text.stop_words;
  if (token.kind != TokenKind::Word || token.capital || word.size() < kShortest ||
      std::find(stops.begin(), stops.end(), word) != stops.end())
    return {};
  if (!plural.empty() && word.size() > kShortest && word.ends_with(plural))
    word.remove_suffix(plural.size());
  return word;
}

}  // namespace

bool TakenUp::read(const Grammar& grammar, const SentenceView& view, std::uint32_t block) {
  if (!grammar.sources.told_by_months) return false;  // elsewhere all goes on
  if (block != block_) {
    before_.clear();
    if (block == block_ + 1) before_.swap(own_);
    own_.clear();
    block_ = block;
    shared_ = false;
  }
  for (const Item& item : view.items) {
    if (item.kind != Item::Kind::Word) continue;
    const std::string_view word = content_of(grammar, view.tokens[item.first]);
    if (word.empty()) continue;
    shared_ = shared_ || before_.contains(std::string(word));
    if (own_.size() < kMost) own_.emplace(word);
  }
  return shared_;
}

}  // namespace attest
