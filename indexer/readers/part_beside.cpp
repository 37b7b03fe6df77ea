#include "indexer/readers/part_beside.h"

#include "indexer/readers/xml_tree.h"

namespace attest {

PartBeside::PartBeside(const ZipParts& parts, const std::string& name, const FaultTeller& tell) {
  const std::string* bytes = parts.find(name);
  if (bytes == nullptr) return;
  if (const auto why = load_xml(*bytes, tree_)) tell(name + " is " + *why + "; read without it");
}

}  // namespace attest
