// Markup whose text is escaped: there is no other way from a text into a page.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attest::server::pages {

// One without a value, such as `hidden`, has none.
struct Attribute {
  std::string_view name;
  std::optional<std::string> value;
};
using Attributes = std::vector<Attribute>;

class Html {
 public:
  Html() = default;

  Html& add(const Html& more);
  Html& text(std::string_view plain);

  [[nodiscard]] const std::string& markup() const { return markup_; }
  [[nodiscard]] bool empty() const { return markup_.empty(); }

 private:
  friend Html element(std::string_view tag, const Attributes& attributes, const Html& content);
  friend Html empty_element(std::string_view tag, const Attributes& attributes);

  std::string markup_;
};

[[nodiscard]] Html text(std::string_view plain);

// <tag name="value">content</tag>.  Tags and names of attributes are the program's own.
[[nodiscard]] Html element(std::string_view tag, const Attributes& attributes,
                           const Html& content);
[[nodiscard]] Html element(std::string_view tag, const Attributes& attributes,
                           std::string_view plain);
[[nodiscard]] Html element(std::string_view tag, const Html& content);

// <tag name="value">, of elements that hold nothing.
[[nodiscard]] Html empty_element(std::string_view tag, const Attributes& attributes = {});

}  // namespace attest::server::pages
