// The parts of a document that is a ZIP archive (EPUB, ODT, DOCX), within bounds of memory.
//
// Only what a document needs is unpacked; a part that is damaged, encrypted or unpacks to
// more than a document has is told of and left out, and the others are read.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace attest {

// Pictures and all: documents beyond this are refused.
inline constexpr std::size_t kMaxZippedBytes = std::size_t{256} << 20;

class ZipParts {
 public:
  // Unpacks the parts of `archive` whose name is `wanted`.  Never throws for its bytes.
  ZipParts(std::string_view archive, const std::function<bool(std::string_view name)>& wanted);

  // nullptr when there is none, or when it could not be read.
  [[nodiscard]] const std::string* find(std::string_view name) const;

  // What could not be read and why, one line each; `archive` itself, when it is cut short.
  [[nodiscard]] const std::vector<std::string>& faults() const { return faults_; }
  [[nodiscard]] bool encrypted() const { return encrypted_; }

 private:
  std::map<std::string, std::string, std::less<>> parts_;
  std::vector<std::string> faults_;
  bool encrypted_ = false;
};

// "OEBPS/text/ch1.xhtml" from "../text/ch1.xhtml#p3" in "OEBPS/nav/toc.xhtml": without fragment,
// percent signs decoded.  Empty where it leads out of the archive.
[[nodiscard]] std::string part_name(std::string_view reference, std::string_view from);

}  // namespace attest
