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
    : endings_(endings.begin(), endings.end()), nodes_(1), reversed_(1), reversed_endings_(1) {
  for (const std::string& ending : endings_) add_ending(ending);
}

void Lexicon::add_inner_ending(std::string_view inner) {
  add_ending(inner);
  for (const std::string& ending : endings_) add_ending(std::string(inner) + ending);
}

void Lexicon::add_ending(std::string_view ending) {
  const std::uint32_t node = insert_reversed(reversed_endings_, ending);
  reversed_endings_[node].terminals.assign(1, {});
}

std::uint64_t Lexicon::ending_lengths(std::string_view word) const {
  std::uint64_t lengths = 1;
  std::uint32_t node = 0;
  for (std::size_t length = 1; length <= std::min(kLongestEnding, word.size()); ++length) {
    node = find_child(reversed_endings_, node,
                      static_cast<unsigned char>(word[word.size() - length]));
    if (node == 0) break;
    if (!reversed_endings_[node].terminals.empty()) lengths |= std::uint64_t{1} << length;
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

std::uint32_t Lexicon::find_child(const std::vector<Node>& nodes, std::uint32_t node,
                                  unsigned char byte) {
  const auto& next = nodes[node].next;
  const auto at =
      std::find_if(next.begin(), next.end(), [byte](const auto& e) { return e.first == byte; });
  return at == next.end() ? 0 : at->second;
}

std::uint32_t Lexicon::child(std::vector<Node>& nodes, std::uint32_t node, unsigned char byte) {
  if (const std::uint32_t found = find_child(nodes, node, byte)) return found;
  const auto added = static_cast<std::uint32_t>(nodes.size());
  nodes[node].next.emplace_back(byte, added);
  nodes.emplace_back();
  return added;
}

void Lexicon::insert(std::string_view literal, Symbol symbol, std::int32_t value) {
  Tail tail = Tail::None;
  if (literal.size() > 1 && literal.ends_with('~')) tail = Tail::Ending;
  if (literal.size() > 1 && literal.ends_with('*')) tail = Tail::Any;
  if (tail != Tail::None) literal.remove_suffix(1);
  const bool suffix = literal.size() > 1 && literal.starts_with('*');
  if (suffix) literal.remove_prefix(1);
  std::uint32_t node = 0;
  if (suffix) {
    node = insert_reversed(reversed_, literal);
  } else {
    for (const char c : literal) node = child(nodes_, node, static_cast<unsigned char>(c));
  }
  (suffix ? reversed_ : nodes_)[node].terminals.push_back({symbol, tail, value});
}

std::uint32_t Lexicon::insert_reversed(std::vector<Node>& nodes, std::string_view literal) {
  std::uint32_t node = 0;
  for (auto at = literal.rbegin(); at != literal.rend(); ++at)
    node = child(nodes, node, static_cast<unsigned char>(*at));
  return node;
}

void Lexicon::match(std::string_view word, std::vector<SymbolMatch>& out) const {
  const std::uint64_t endings = ending_lengths(word);
  std::uint32_t node = 0;
  for (std::size_t length = 0;; ++length) {
    for (const Terminal& terminal : nodes_[node].terminals) {
      const std::size_t rest = word.size() - length;
      const bool fits = terminal.tail == Tail::Any || rest == 0 ||
                        (terminal.tail == Tail::Ending && has_length(endings, rest));
      if (fits && length > 0)
        out.push_back({terminal.symbol, static_cast<std::uint16_t>(length), terminal.value});
    }
    if (length == word.size()) break;
    node = find_child(nodes_, node, static_cast<unsigned char>(word[length]));
    if (node == 0) break;
  }
  std::reverse(out.begin(), out.end());
  if (reversed_.size() > 1) match_suffixes(word, endings, out);
}

// Every way to take an ending off, then backwards from there.
void Lexicon::match_suffixes(std::string_view word, std::uint64_t endings,
                             std::vector<SymbolMatch>& out) const {
  for (std::size_t tail = 0; tail < word.size() && endings >> tail != 0; ++tail) {
    if (!has_length(endings, tail)) continue;
    const std::size_t end = word.size() - tail;
    std::uint32_t node = 0;
    for (std::size_t at = end; at > 0;) {
      node = find_child(reversed_, node, static_cast<unsigned char>(word[--at]));
      if (node == 0) break;
      for (const Terminal& terminal : reversed_[node].terminals)
        if (tail == 0 || terminal.tail == Tail::Ending)
          out.push_back({terminal.symbol, static_cast<std::uint16_t>(end), terminal.value});
    }
  }
}

}  // namespace attest
