// Namespaces by their usual prefixes.  Part of indexer/readers/xml_stream.cpp.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace attest {

// Which prefix stands for what, at the element that is open.
class XmlNames {
 public:
  // An element begins, with these attributes (name, value, name, value, …, nullptr).
  void open(const char** attributes);
  void close();
  [[nodiscard]] std::size_t depth() const { return bound_.size(); }

  // The name under its usual prefix.  A prefix that nothing binds, as feeds have them, is
  // taken for the usual one.
  [[nodiscard]] std::string usual(std::string_view name, bool is_attribute) const;

 private:
  struct Binding {
    std::string prefix;
    std::string usual;
  };
  std::vector<Binding> bindings_;
  std::vector<std::size_t> bound_;  // for each open element, how many bindings were before it
};

}  // namespace attest
