#include "cli/articles.h"

#include <iostream>

#include "cli/messages.h"
#include "cli/progress.h"
#include "indexer/reader.h"

namespace attest::cli {

namespace {

bool tell(const std::vector<Diagnostic>& diagnostics, ProgressBar& bar) {
  if (!diagnostics.empty()) bar.clear();
  for (const Diagnostic& diagnostic : diagnostics)
    complain(to_string(diagnostic));
  return diagnostics.empty();
}

}  // namespace

bool read_articles(const std::vector<std::string>& paths,
                   const std::function<void(const Article&)>& use) {
  const ArticleSink sink = [&use](Article&& article) { use(article); };
  ProgressBar bar(true);
  bool all_read = true;
  for (const std::string& path : paths) {
    if (path == "-") {
      all_read &= tell(read_stream(std::cin, "-", sink).diagnostics, bar);
      continue;
    }
    std::vector<Diagnostic> diagnostics;
    const std::vector<std::string> files = list_files({path}, diagnostics);
    for (std::size_t i = 0; i < files.size(); ++i) {
      bar.show(i, files.size(), std::to_string(i) + " of " + counted(files.size(), "file"));
      all_read &= tell(read_file(files[i], sink).diagnostics, bar);
    }
    all_read &= tell(diagnostics, bar);
  }
  return all_read;
}

}  // namespace attest::cli
