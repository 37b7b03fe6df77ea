#include "extraction/lexicon/word_memo.h"

#include "text/word_hash.h"

namespace attest {
namespace {

constexpr std::size_t kFirst = 4096;
constexpr std::size_t kMaxWords = 100'000;
constexpr std::size_t kMaxBytes = 4'000'000;  // of all of them

std::uint32_t hash_of(std::string_view word) {
  return static_cast<std::uint32_t>(word_hash(word));
}

}  // namespace

WordMemo::WordMemo(const Lexicon& lexicon, std::span<const std::uint8_t> begins_of)
    : lexicon_(lexicon), begins_of_(begins_of) {
  forget();
}

void WordMemo::forget() {
  known_.assign(kFirst, {});
  used_ = 0;
  texts_.clear();
  matches_.clear();
}

std::size_t WordMemo::place_of(std::uint32_t hash, std::string_view word) const {
  const std::size_t mask = known_.size() - 1;
  for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
    const Known& here = known_[at];
    if (here.size == 0) return at;
    if (here.hash == hash && std::string_view(texts_).substr(here.text, here.size) == word)
      return at;
  }
}

void WordMemo::grow() {
  std::vector<Known> smaller(known_.size() * 2);
  smaller.swap(known_);
  const std::size_t mask = known_.size() - 1;
  for (const Known& one : smaller) {
    if (one.size == 0) continue;
    std::size_t at = one.hash & mask;
    while (known_[at].size != 0) at = (at + 1) & mask;
    known_[at] = one;
  }
}

SymbolDigest WordMemo::match(std::string_view word) {
  scratch_.clear();
  lexicon_.match(word, scratch_);
  SymbolDigest digest;
  std::uint32_t at = 0;
  for (SymbolMatch& met : scratch_) digest_symbol(met, begins_of_, at++, digest);
  return digest;
}

const WordMemo::Known& WordMemo::find(std::string_view word) {
  const std::uint32_t hash = hash_of(word);
  std::size_t at = place_of(hash, word);
  if (known_[at].size != 0) return known_[at];
  if (++used_ > known_.size() / 2) {
    grow();
    at = place_of(hash, word);
  }
  const SymbolDigest digest = match(word);
  const auto size = [](const auto& all) { return static_cast<std::uint32_t>(all.size()); };
  known_[at] = {hash, size(texts_), size(matches_), size(scratch_), size(word), digest};
  texts_ += word;
  matches_.insert(matches_.end(), scratch_.begin(), scratch_.end());
  return known_[at];
}

void WordMemo::look_up(std::vector<Token>& tokens) {
  if (used_ > kMaxWords || texts_.size() > kMaxBytes) forget();
  found_.clear();
  for (const Token& token : tokens) found_.push_back(find(token.text));
  for (std::size_t i = 0; i < tokens.size(); ++i) {  // no more are added now
    tokens[i].matches = {matches_.data() + found_[i].first, found_[i].count};
    tokens[i].digest = found_[i].digest;
  }
}

}  // namespace attest
