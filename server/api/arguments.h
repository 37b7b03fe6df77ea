// The parameters of an operation, and the values that a request gives them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "server/http/router.h"

namespace attest::server {

enum class ParameterType : std::uint8_t {
  Text,
  Count,   // a whole number up to `most`
  Flag,    // true or false
  Day,     // 2014-01-31; "today" as a default is that day
  Choice,  // one of `choices`
};

struct Parameter {
  std::string name;
  std::string about;
  ParameterType type = ParameterType::Text;
  std::string fallback = {};  // the value where none is given
  std::uint64_t most = 0;     // Count: the largest; Text: code points, 0 is kMostCharacters
  std::uint64_t least = 0;    // Count
  std::vector<std::string> choices = {};
  bool required = false;
  bool in_path = false;
};

inline constexpr std::uint64_t kMostCharacters = 2000;

// A value for each parameter: what was given, else its fallback.
class Arguments {
 public:
  // Throws Error{Usage} that names the parameter, for one that is missing, given twice, unknown
  // or not of its type.
  Arguments(const std::vector<Parameter>& parameters, const Request& request,
            const PathValues& path);

  // REQUIRES, for all: the operation has such a parameter.
  [[nodiscard]] const std::string& text(std::string_view name) const;
  [[nodiscard]] std::size_t count(std::string_view name) const;
  [[nodiscard]] bool flag(std::string_view name) const;
  // Given or with a fallback, and not empty.
  [[nodiscard]] bool has(std::string_view name) const;

  // All of them as one text: two requests with the same ask the same.
  [[nodiscard]] std::string canonical() const;

 private:
  void set(const Parameter& parameter, const std::string& value);

  std::map<std::string, std::string, std::less<>> values_;
};

}  // namespace attest::server
