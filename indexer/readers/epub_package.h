// What an EPUB says of itself: its metadata, the order of its parts, their titles.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/article.h"
#include "indexer/readers/zip_parts.h"

namespace attest {

struct EpubPackage {
  std::vector<std::string> spine;             // names of parts, in reading order
  std::map<std::string, std::string> titles;  // of parts, by the table of contents
};

// Fills title, authors, publisher, day, language and identity of `article`.  nullopt, and why in
// `fault`, where the book has no package document.
[[nodiscard]] std::optional<EpubPackage> read_epub_package(const ZipParts& parts, Article& article,
                                                           std::string& fault);

// XHTML as HTML: "<title/>" and "<a id='x'/>" closed, notes that stand aside made part of the text.
[[nodiscard]] std::string html_of_xhtml(std::string_view page);

}  // namespace attest
