// sources.json: what is known of the files beside it, as CSL-JSON.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "claims/article.h"
#include "text/error.h"

namespace attest {

// An entry fills only what it knows; the rest is empty.
struct SourceEntry {
  std::string id;
  std::string title;
  std::vector<std::pair<std::string, std::string>> authors;  // given, family (or all of it)
  std::string publisher;
  std::optional<Period> published;
  std::string url;
  std::string lang;
};

struct Sources {
  std::unordered_map<std::string, SourceEntry> by_file;
  std::vector<Diagnostic> diagnostics;
};

// Reads one sources.json given as bytes.
[[nodiscard]] Sources parse_sources(std::string_view bytes, const std::string& path);

// The sources.json in the folder of `path`; nullptr when there is none.  The last
// few folders are remembered until their file changes, for every thread.  What is
// wrong with the file is told once, to the caller who read it first.
[[nodiscard]] std::shared_ptr<const Sources> sources_beside(const std::string& path,
                                                            std::vector<Diagnostic>& diagnostics);

// Fills in what `entry` knows: it wins over what the document says of itself.
void apply(const SourceEntry& entry, Article& article);

}  // namespace attest
