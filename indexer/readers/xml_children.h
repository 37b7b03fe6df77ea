// The children of an XML document's root element, one at a time: a document of any size
// is read without a tree of the whole.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace attest {

class XmlChildren {
 public:
  struct Fault {
    std::size_t offset = 0;
    std::string message;
  };

  // `document`, in UTF-8, must outlive this.
  explicit XmlChildren(std::string_view document);

  // "<rdf:RDF xmlns:…>", empty where there is none.
  [[nodiscard]] std::string_view root_tag() const { return root_tag_; }

  // An element from its first '<' to its last '>', tags balanced by number; nullopt at the
  // end, or at a fault.
  [[nodiscard]] std::optional<std::string_view> next();

  // What ended the reading, where it was not the end of the document.
  [[nodiscard]] const std::optional<Fault>& fault() const { return fault_; }

  [[nodiscard]] std::size_t offset_of(std::string_view part) const {
    return static_cast<std::size_t>(part.data() - document_.data());
  }

 private:
  void read_root();
  void fail(std::size_t offset, std::string message);
  [[nodiscard]] std::size_t tag_end(std::size_t at);

  std::string_view document_;
  std::string_view root_tag_;
  std::size_t at_ = 0;
  bool done_ = false;
  std::optional<Fault> fault_;
};

}  // namespace attest
