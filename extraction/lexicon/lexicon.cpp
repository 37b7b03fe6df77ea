#include "extraction/lexicon/lexicon.h"

#include <algorithm>

namespace attest {

Lexicon::Lexicon(std::span<const std::string_view> endings)
    : endings_(endings.begin(), endings.end()), nodes_(1), reversed_(1) {
  std::sort(endings_.begin(), endings_.end());
}

bool Lexicon::is_ending(std::string_view tail) const {
  const auto listed = [&](std::string_view rest) {
    return rest.empty() || std::binary_search(endings_.begin(), endings_.end(), rest);
  };
  return listed(tail) || std::any_of(inner_.begin(), inner_.end(), [&](const std::string& inner) {
           return tail.starts_with(inner) && listed(tail.substr(inner.size()));
         });
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
  std::vector<Node>& nodes = suffix ? reversed_ : nodes_;
  std::uint32_t node = 0;
  if (suffix) {
    for (auto at = literal.rbegin(); at != literal.rend(); ++at)
      node = child(nodes, node, static_cast<unsigned char>(*at));
  } else {
    for (const char c : literal) node = child(nodes, node, static_cast<unsigned char>(c));
  }
  nodes[node].terminals.push_back({symbol, tail, value});
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
    node = find_child(nodes_, node, static_cast<unsigned char>(word[length]));
    if (node == 0) break;
  }
  std::reverse(out.begin(), out.end());
  if (reversed_.size() > 1) match_suffixes(word, out);
}

// Every way to take an ending off, then backwards from there.
void Lexicon::match_suffixes(std::string_view word, std::vector<SymbolMatch>& out) const {
  constexpr std::size_t kLongestEnding = 24;
  for (std::size_t end = word.size(); end > 0 && word.size() - end <= kLongestEnding; --end) {
    const std::string_view tail = word.substr(end);
    if (!is_ending(tail)) continue;
    std::uint32_t node = 0;
    for (std::size_t at = end; at > 0;) {
      node = find_child(reversed_, node, static_cast<unsigned char>(word[--at]));
      if (node == 0) break;
      for (const Terminal& terminal : reversed_[node].terminals)
        if (tail.empty() || terminal.tail == Tail::Ending)
          out.push_back({terminal.symbol, static_cast<std::uint16_t>(end), terminal.value});
    }
  }
}

}  // namespace attest
