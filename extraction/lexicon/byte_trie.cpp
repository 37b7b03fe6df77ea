#include "extraction/lexicon/byte_trie.h"

#include <algorithm>

namespace attest {

ByteTrie::Node ByteTrie::step(Node node, char byte) {
  auto& next = drafts_[node].next;
  const auto at =
      std::find_if(next.begin(), next.end(), [&](const auto& e) { return e.first == byte; });
  if (at != next.end()) return at->second;
  const auto added = static_cast<Node>(drafts_.size());
  next.emplace_back(byte, added);
  drafts_.emplace_back();
  return added;
}

void ByteTrie::add(std::string_view bytes, std::uint32_t value) {
  Node node = kRoot;
  for (const char byte : bytes) node = step(node, byte);
  drafts_[node].values.push_back(value);
}

void ByteTrie::add_reversed(std::string_view bytes, std::uint32_t value) {
  Node node = kRoot;
  for (auto byte = bytes.rbegin(); byte != bytes.rend(); ++byte) node = step(node, *byte);
  drafts_[node].values.push_back(value);
}

void ByteTrie::pack() {
  std::vector<Node> order{kRoot};  // drafts, level by level
  labels_.assign(1, 0);
  for (std::size_t at = 0; at < order.size(); ++at) {
    const Draft& draft = drafts_[order[at]];
    nodes_.push_back({static_cast<Node>(order.size()), static_cast<std::uint32_t>(values_.size())});
    values_.insert(values_.end(), draft.values.begin(), draft.values.end());
    for (const auto& [byte, child] : draft.next) {
      order.push_back(child);
      labels_.push_back(byte);
    }
  }
  nodes_.push_back({static_cast<Node>(order.size()), static_cast<std::uint32_t>(values_.size())});
  drafts_.clear();
  drafts_.shrink_to_fit();
}

}  // namespace attest
