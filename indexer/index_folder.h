// The folder of an index, which may lie in a folder of articles: nothing in it is one.
#pragma once

#include <string>

namespace attest {

class IndexFolder {
 public:
  // Empty: there is none.
  explicit IndexFolder(const std::string& path);

  // The folder itself and all below it, by any spelling of the path; links are not followed.
  [[nodiscard]] bool holds(const std::string& path) const;

 private:
  std::string prefix_;  // absolute, with / at its end
};

}  // namespace attest
