// TEI articles: XML with its metadata in <teiHeader>, its text in <text><body>.
//
// A body with xml:space="preserve" is its characters, verbatim (corpus/README.md);
// elsewhere blanks collapse and blocks are parted by line feeds.  Entities that a
// document declares are never expanded and nothing outside the file is opened.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claims/article.h"
#include "indexer/readers/format.h"
#include "text/error.h"

namespace attest {

// A tree takes up to twelve times its file; this keeps two of them in 400 MB.
inline constexpr std::size_t kMaxXmlBytes = std::size_t{16} << 20;

// XML of any kind: what is no TEI is told by read_tei.
[[nodiscard]] bool is_xml(const Head& head);

// Text, blocks, dated entries (as `sections`, from the first entry on) and metadata: one
// article of a <TEI>, any number of a <teiCorpus>.  Empty, and why in `diagnostics`, when
// it is neither.
[[nodiscard]] std::vector<Article> read_tei(std::string_view bytes, const std::string& path,
                                            std::vector<Diagnostic>& diagnostics);

}  // namespace attest
