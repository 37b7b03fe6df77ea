// XML parts of a document in a ZIP archive that are not its text: styles, notes, properties.
#pragma once

#include <pugixml.hpp>
#include <string>

#include "indexer/readers/fault_teller.h"
#include "indexer/readers/zip_parts.h"

namespace attest {

// May be missing; a damaged one is told of.
class PartBeside {
 public:
  PartBeside(const ZipParts& parts, const std::string& name, const FaultTeller& tell);

  // Null where there is none.
  [[nodiscard]] pugi::xml_node root() const { return tree_.document_element(); }

 private:
  pugi::xml_document tree_;
};

}  // namespace attest
