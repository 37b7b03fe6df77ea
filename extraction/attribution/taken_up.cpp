#include "extraction/attribution/taken_up.h"

#include <algorithm>

#include "text/word_hash.h"

namespace attest {
namespace {

constexpr std::size_t kShortest = 5;  // letters
constexpr std::size_t kMost = 256;    // words of a paragraph

// The word in its plain form; empty where it is none or too short.
std::string_view plain_form(const Grammar& grammar, const Token& token) {
  const std::string_view plural = grammar.rules.plural_ending;
  std::string_view word = token.text;
  if (token.kind != TokenKind::Word || token.capital || word.size() < kShortest) return {};
  if (!plural.empty() && word.size() > kShortest && word.back() == plural.back() &&
      word.ends_with(plural))
    word.remove_suffix(plural.size());
  return word;
}

// Such as every paragraph has.
bool is_stop_word(const Grammar& grammar, const Token& token) {
  const auto& stops = grammar.pack.text.stop_words;
  return std::find(stops.begin(), stops.end(), token.text) != stops.end();
}

}  // namespace

bool TakenUp::read(const Grammar& grammar, const SentenceView& view, std::uint32_t block) {
  if (!grammar.sources.told_by_months) return false;  // elsewhere all goes on
  if (block != block_) {
    before_.clear();
    if (block == block_ + 1) before_.swap(own_);
    std::sort(before_.begin(), before_.end());
    own_.clear();
    block_ = block;
    shared_ = false;
  }
  for (const Item& item : view.items) {
    if (item.kind != Item::Kind::Word) continue;
    const Token& token = view.tokens[item.first];
    const std::string_view plain = plain_form(grammar, token);
    if (plain.empty()) continue;
    const std::size_t word = word_hash(plain);
    shared_ = shared_ || (std::binary_search(before_.begin(), before_.end(), word) &&
                          !is_stop_word(grammar, token));
    if (own_.size() < kMost) own_.push_back(word);
  }
  return shared_;
}

}  // namespace attest
