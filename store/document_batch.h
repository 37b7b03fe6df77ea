// What a DocumentBatch holds.  Part of store/documents.cpp and store/writer.cpp.
#pragma once

#include <xapian.h>

#include <vector>

#include "store/documents.h"

namespace attest {

struct DocumentBatch::Impl {
  std::vector<Xapian::Document> documents;
};

}  // namespace attest
