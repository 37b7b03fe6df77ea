#include "extraction/lexicon/lexicon.h"

#include <algorithm>

namespace attest {
namespace {

constexpr std::size_t kLongestEnding = 62;  // bytes: a bit each, and none set above

bool has_length(std::uint64_t lengths, std::size_t length) {
  return length <= kLongestEnding && (lengths >> length & 1) != 0;
}

}  // namespace

Lexicon::Lexicon(std::span<const std::string_view> endings)
    : endings_(endings.begin(), endings.end()) {
  for (const std::string& ending : endings_) add_ending(ending);
}

void Lexicon::add_inner_ending(std::string_view inner) {
  add_ending(inner);
  for (const std::string& ending : endings_) add_ending(std::string(inner) + ending);
}

void Lexicon::add_ending(std::string_view ending) {
  tails_.add_reversed(ending, 0);
}

void Lexicon::pack() {
  forwards_.pack();
  suffixes_.pack();
  tails_.pack();
}

std::uint64_t Lexicon::ending_lengths(std::string_view word) const {
  std::uint64_t lengths = 1;
  ByteTrie::Node node = ByteTrie::kRoot;
  for (std::size_t length = 1; length <= std::min(kLongestEnding, word.size()); ++length) {
    node = tails_.child(node, word[word.size() - length]);
    if (node == ByteTrie::kRoot) break;
    if (tails_.has_values(node)) lengths |= std::uint64_t{1} << length;
  }
  return lengths;
}

bool Lexicon::is_ending(std::string_view tail) const {
  return has_length(ending_lengths(tail), tail.size());
}

Symbol Lexicon::literal(std::string_view word) {
  const auto [at, added] = literals_.try_emplace(std::string(word), next_);
  if (added) {
    ++next_;
    insert(word, at->second, 0);
  }
  return at->second;
}

Symbol Lexicon::class_symbol(std::string_view name) {
  const auto [at, added] = classes_.try_emplace(std::string(name), next_);
  if (added) ++next_;
  return at->second;
}

Symbol Lexicon::find_class(std::string_view name) const {
  const auto at = classes_.find(std::string(name));
  return at == classes_.end() ? 0 : at->second;
}

void Lexicon::add_class_word(std::string_view cls, std::string_view literal, int value) {
  insert(literal, class_symbol(cls), value);
}

void Lexicon::insert(std::string_view literal, Symbol symbol, std::int32_t value) {
  Tail tail = Tail::None;
  if (literal.size() > 1 && literal.ends_with('~')) tail = Tail::Ending;
  if (literal.size() > 1 && literal.ends_with('*')) tail = Tail::Any;
  if (tail != Tail::None) literal.remove_suffix(1);
  const bool suffix = literal.size() > 1 && literal.starts_with('*');
  if (suffix) literal.remove_prefix(1);
  const auto terminal = static_cast<std::uint32_t>(terminals_.size());
  terminals_.push_back({symbol, tail, value});
  if (suffix)
    suffixes_.add_reversed(literal, terminal);
  else
    forwards_.add(literal, terminal);
}

void Lexicon::match(std::string_view word, std::vector<SymbolMatch>& out) const {
  const std::uint64_t endings = ending_lengths(word);
  ByteTrie::Node node = ByteTrie::kRoot;
  for (std::size_t length = 1; length <= word.size(); ++length) {
    node = forwards_.child(node, word[length - 1]);
    if (node == ByteTrie::kRoot) break;
    const std::size_t rest = word.size() - length;
    for (auto v = forwards_.values_begin(node); v < forwards_.values_end(node); ++v) {
      const Terminal& terminal = terminals_[forwards_.values()[v]];
      const bool fits = terminal.tail == Tail::Any || rest == 0 ||
                        (terminal.tail == Tail::Ending && has_length(endings, rest));
      if (fits)
        out.push_back({terminal.symbol, static_cast<std::uint16_t>(length), terminal.value});
    }
  }
  std::reverse(out.begin(), out.end());
  if (!suffixes_.empty()) match_suffixes(word, endings, out);
}

// Every way to take an ending off, then backwards from there.
void Lexicon::match_suffixes(std::string_view word, std::uint64_t endings,
                             std::vector<SymbolMatch>& out) const {
  for (std::size_t tail = 0; tail < word.size() && endings >> tail != 0; ++tail) {
    if (!has_length(endings, tail)) continue;
    const std::size_t end = word.size() - tail;
    ByteTrie::Node node = ByteTrie::kRoot;
    for (std::size_t at = end; at > 0;) {
      node = suffixes_.child(node, word[--at]);
      if (node == ByteTrie::kRoot) break;
      for (auto v = suffixes_.values_begin(node); v < suffixes_.values_end(node); ++v) {
        const Terminal& terminal = terminals_[suffixes_.values()[v]];
        if (tail == 0 || terminal.tail == Tail::Ending)
          out.push_back({terminal.symbol, static_cast<std::uint16_t>(end), terminal.value});
      }
    }
  }
}

}  // namespace attest
