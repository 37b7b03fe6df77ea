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

// The copies of an article, and its record with them, in place of what the document of the
// article had.
void set_places(Xapian::Document& document, const ArticleRecord& record);

}  // namespace attest
