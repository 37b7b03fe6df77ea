// extraction_bench PATH...: how fast text becomes claims on one core, in MB/s.
//
// Texts are read into memory first (files or folders, any format that the readers know)
// and grouped by language; only sentences and claims are timed, with warm tables.  Bare
// ICU sentence breaking of the same texts stands beside them, for machines differ.
#include <unicode/brkiter.h>

#include <chrono>
#include <cstdio>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "extraction/extract.h"
#include "indexer/reader.h"

namespace {

using namespace attest;
using Clock = std::chrono::steady_clock;

struct Cost {
  std::size_t bytes = 0;
  std::size_t claims = 0;
  double seconds = 0;
  double icu_seconds = 0;
};

double since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

Cost measure(Extractor& extractor, const std::vector<Article>& articles, const std::string& lang) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> breaker(
      icu::BreakIterator::createSentenceInstance(icu::Locale(lang.c_str()), status));
  Cost cost;
  std::size_t breaks = 0;
  for (const Article& article : articles) {
    cost.bytes += article.text.size();
    auto start = Clock::now();
    cost.claims += extractor.claims(article, extractor.sentences(article)).size();
    cost.seconds += since(start);
    start = Clock::now();
    const icu::UnicodeString units = icu::UnicodeString::fromUTF8(article.text);
    breaker->setText(units);
    while (breaker->next() != icu::BreakIterator::DONE) ++breaks;
    cost.icu_seconds += since(start);
  }
  return breaks == 0 ? Cost{} : cost;
}

void show(const std::string& label, const Cost& cost) {
  const double megabytes = static_cast<double>(cost.bytes) / 1e6;
  std::printf("%-4s %7.1f MB %8zu claims | claims %6.1f MB/s | ICU sentences %6.0f MB/s\n",
              label.c_str(), megabytes, cost.claims, megabytes / cost.seconds,
              megabytes / cost.icu_seconds);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fprintf(stderr, "usage: extraction_bench PATH...  (files or folders of articles)\n");
    return 2;
  }
  std::map<std::string, std::vector<Article>> by_language;
  std::vector<Diagnostic> diagnostics;
  for (const std::string& file : list_files({argv + 1, argv + argc}, diagnostics))
    read_file(file, [&](Article&& article) {
      by_language[article.lang.substr(0, 2)].push_back(std::move(article));
    });

  Extractor extractor;
  Cost all;
  for (const auto& [lang, articles] : by_language) {
    Article warm;
    warm.text = "1";
    warm.lang = lang;
    warm.blocks.push_back({{0, 1}, BlockKind::Paragraph, {}});
    (void)extractor.claims(warm, extractor.sentences(warm));  // compiles the tables
    const Cost cost = measure(extractor, articles, lang);
    show(lang, cost);
    all.bytes += cost.bytes;
    all.claims += cost.claims;
    all.seconds += cost.seconds;
    all.icu_seconds += cost.icu_seconds;
  }
  show("all", all);
  return 0;
}
