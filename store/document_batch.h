// What a DocumentBatch holds.  Part of store/documents.cpp and store/writer.cpp.
#pragma once

#include <xapian.h>

#include <string>
#include <utility>
#include <vector>

#include "store/documents.h"

namespace attest {

struct DocumentBatch::Impl {
  std::vector<Xapian::Document> documents;
  std::vector<std::pair<std::string, std::string>> names;  // sound key, name
};

}  // namespace attest
