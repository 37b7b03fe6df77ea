#include "extraction/lexicon/word_memo.h"

namespace attest {
namespace {

constexpr std::size_t kMaxWords = 100'000;

}  // namespace

std::span<const SymbolMatch> WordMemo::matches(std::string_view word) {
  const std::size_t hash = Hash{}(word);
  Recent& recent = recent_[hash % kRecent];
  if (recent.word != nullptr && recent.hash == hash && *recent.word == word) return recent.matches;
  auto at = known_.find(word);
  if (at == known_.end()) {
    at = known_.try_emplace(std::string(word)).first;
    lexicon_.match(word, at->second);
  }
  recent = {hash, &at->first, at->second};
  return at->second;
}

void WordMemo::look_up(std::vector<Token>& tokens) {
  if (known_.size() > kMaxWords) {
    recent_.assign(kRecent, {});
    known_.clear();
  }
  for (Token& token : tokens) token.matches = matches(token.text);
}

}  // namespace attest
