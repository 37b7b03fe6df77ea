#include "cli/articles.h"

#include <iostream>

#include "cli/messages.h"
#include "indexer/reader.h"

namespace attest::cli {

namespace {

bool tell(const std::vector<Diagnostic>& diagnostics) {
  for (const Diagnostic& diagnostic : diagnostics)
    complain(to_string(diagnostic));
  return diagnostics.empty();
}

}  // namespace

bool read_articles(const std::vector<std::string>& paths,
                   const std::function<void(const Article&)>& use) {
  const ArticleSink sink = [&use](Article&& article) { use(article); };
  bool all_read = true;
  for (const std::string& path : paths) {
    if (path == "-") {
      all_read &= tell(read_stream(std::cin, "-", sink).diagnostics);
      continue;
    }
    std::vector<Diagnostic> diagnostics;
    for (const std::string& file : list_files({path}, diagnostics))
      all_read &= tell(read_file(file, sink).diagnostics);
    all_read &= tell(diagnostics);
  }
  return all_read;
}

}  // namespace attest::cli
