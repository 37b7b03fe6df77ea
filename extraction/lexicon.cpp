#include "extraction/lexicon.h"

#include <algorithm>

namespace attest {

Lexicon::Lexicon(std::span<const std::string_view> endings)
    : endings_(endings.begin(), endings.end()), nodes_(1) {
  std::sort(endings_.begin(), endings_.end());
}

bool Lexicon::is_ending(std::string_view tail) const {
  return tail.empty() || std::binary_search(endings_.begin(), endings_.end(), tail);
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
  std::uint32_t node = 0;
  for (const char c : literal) {
    const auto byte = static_cast<unsigned char>(c);
    auto& next = nodes_[node].next;
    const auto at = std::find_if(next.begin(), next.end(),
                                 [byte](const auto& edge) { return edge.first == byte; });
    if (at != next.end()) {
      node = at->second;
      continue;
    }
    const auto child = static_cast<std::uint32_t>(nodes_.size());
    next.emplace_back(byte, child);
    nodes_.emplace_back();
    node = child;
  }
  nodes_[node].terminals.push_back({symbol, tail, value});
}

void Lexicon::match(std::string_view word, std::vector<SymbolMatch>& out) const {
  std::uint32_t node = 0;
  for (std::size_t length = 0;; ++length) {
    for (const Terminal& terminal : nodes_[node].terminals) {
      const std::string_view rest = word.substr(length);
      const bool fits = terminal.tail == Tail::Any || rest.empty() ||
                        (terminal.tail == Tail::Ending && is_ending(rest));
      if (fits && length > 0)
        out.push_back({terminal.symbol, static_cast<std::uint16_t>(length), terminal.value});
    }
    if (length == word.size()) break;
    const auto byte = static_cast<unsigned char>(word[length]);
    const auto& next = nodes_[node].next;
    const auto at = std::find_if(next.begin(), next.end(),
                                 [byte](const auto& edge) { return edge.first == byte; });
    if (at == next.end()) break;
    node = at->second;
  }
  std::reverse(out.begin(), out.end());
}

}  // namespace attest
