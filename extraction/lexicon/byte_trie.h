// A trie of byte strings, built once and then packed for look-ups.
//
// Packed, the children of a node lie side by side, so that a step reads the node's place and a
// few bytes of labels, however large the trie is.
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>
#include <vector>

namespace attest {

class ByteTrie {
 public:
  using Node = std::uint32_t;
  static constexpr Node kRoot = 0;  // no child of any node

  // Makes the way of `bytes`, from its first byte or from its last one; `value` is kept at its
  // end.  One end may keep several values, in the order in which they came.
  void add(std::string_view bytes, std::uint32_t value);
  void add_reversed(std::string_view bytes, std::uint32_t value);

  // Ends the building.  Look-ups before it, and additions behind it, are not allowed.
  void pack();

  // The child of `node` by `byte`; kRoot when it has none.
  [[nodiscard]] Node child(Node node, char byte) const {
    const Node begin = nodes_[node].first_child;
    const Node end = nodes_[node + 1].first_child;
    if (begin == end) return kRoot;
    const char* const labels = labels_.data();
    const void* const at = std::memchr(labels + begin, byte, end - begin);
    return at == nullptr ? kRoot : static_cast<Node>(static_cast<const char*>(at) - labels);
  }

  // The values kept at `node`: [begin, end) of values().
  [[nodiscard]] std::uint32_t values_begin(Node node) const { return nodes_[node].first_value; }
  [[nodiscard]] std::uint32_t values_end(Node node) const { return nodes_[node + 1].first_value; }
  [[nodiscard]] bool has_values(Node node) const { return values_begin(node) != values_end(node); }
  [[nodiscard]] const std::vector<std::uint32_t>& values() const { return values_; }
  [[nodiscard]] bool empty() const { return nodes_.size() <= 2; }

 private:
  struct Draft {
    std::vector<std::pair<char, Node>> next;
    std::vector<std::uint32_t> values;
  };
  struct Packed {
    Node first_child = 0;
    std::uint32_t first_value = 0;
  };
  Node step(Node node, char byte);

  std::vector<Draft> drafts_ = std::vector<Draft>(1);  // until packed
  std::vector<Packed> nodes_;                          // by level; one more at the end
  std::vector<char> labels_;                           // by node: the byte that leads to it
  std::vector<std::uint32_t> values_;
};

}  // namespace attest
