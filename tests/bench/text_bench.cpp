// text_bench FOLDER: how fast text is folded, split and analysed, in MB/s.
//
// FOLDER holds en/, ru/ and ko/ (any folders named as a language) of text files.  ICU
// does the bare part of each job beside it in the same run, for machines differ.
#include <unicode/brkiter.h>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "extraction/language_pack.h"
#include "text/analyser.h"
#include "text/code_points.h"
#include "text/fold.h"
#include "text/sentences.h"

namespace {

using namespace attest;
namespace fs = std::filesystem;

constexpr std::size_t kMaxBytes = std::size_t{16} << 20;  // a language

std::vector<std::string> read_folder(const fs::path& folder, std::size_t& bytes) {
  std::vector<std::string> texts;
  bytes = 0;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    if (!entry.is_regular_file() || bytes > kMaxBytes) continue;
    std::ifstream in(entry.path(), std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (first_invalid_utf8(text)) continue;
    bytes += text.size();
    texts.push_back(std::move(text));
  }
  return texts;
}

template <typename Work>
double megabytes_per_second(const std::vector<std::string>& texts, std::size_t bytes, Work work) {
  const auto start = std::chrono::steady_clock::now();
  for (const std::string& text : texts) work(text);
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
  return static_cast<double>(bytes) / 1e6 / took.count();
}

std::size_t count_breaks(icu::BreakIterator& iterator, const std::string& text) {
  const icu::UnicodeString units = icu::UnicodeString::fromUTF8(text);
  iterator.setText(units);
  std::size_t breaks = 0;
  while (iterator.next() != icu::BreakIterator::DONE) ++breaks;
  return breaks;
}

void measure(const LanguagePack& pack, const fs::path& folder) {
  std::size_t bytes = 0;
  const std::vector<std::string> texts = read_folder(folder, bytes);
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale locale(std::string(pack.text.code).c_str());
  const std::unique_ptr<icu::BreakIterator> sentences(
      icu::BreakIterator::createSentenceInstance(locale, status));
  const std::unique_ptr<icu::BreakIterator> words(
      icu::BreakIterator::createWordInstance(locale, status));
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
  std::size_t sum = 0;  // of all results, so that no work is left out

  Folded folded;
  SentenceBreaker breaker(pack.text);
  std::vector<Span> spans;
  Analyser analyser(text_rules());
  std::vector<Term> terms;
  const auto fold_one = [&](const std::string& text) {
    fold(text, folded);
    sum += folded.text().size();
  };
  const auto fold_icu = [&](const std::string& text) {
    std::string out;
    icu::StringByteSink<std::string> sink(&out);
    normalizer->normalizeUTF8(0, text, sink, nullptr, status);
    sum += out.size();
  };
  const auto split = [&](const std::string& text) {
    spans.clear();
    breaker.split(text, {0, static_cast<std::uint32_t>(text.size())}, spans);
    sum += spans.size();
  };
  const auto analyse = [&](const std::string& text) {
    terms.clear();
    analyser.analyse(text, pack.text.code, terms);
    sum += terms.size();
  };
  const auto icu_sentences = [&](const std::string& text) {
    sum += count_breaks(*sentences, text);
  };
  const auto icu_words = [&](const std::string& text) { sum += count_breaks(*words, text); };

  fold_one("warm");
  std::printf(
      "%-4s %6.1f MB | fold %4.0f (ICU %4.0f) | sentences %4.0f (ICU %4.0f)",
      std::string(pack.text.code).c_str(), static_cast<double>(bytes) / 1e6,
      megabytes_per_second(texts, bytes, fold_one), megabytes_per_second(texts, bytes, fold_icu),
      megabytes_per_second(texts, bytes, split), megabytes_per_second(texts, bytes, icu_sentences));
  const double cold = megabytes_per_second(texts, bytes, analyse);
  sum = 0;
  const double warm = megabytes_per_second(texts, bytes, analyse);
  std::printf(" | analyse cold %4.1f, warm %4.1f (ICU words %4.0f) | %.1f bytes a term\n", cold,
              warm, megabytes_per_second(texts, bytes, icu_words),
              static_cast<double>(bytes) / static_cast<double>(sum));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fprintf(stderr, "usage: text_bench FOLDER  (with a folder of text files a language)\n");
    return 2;
  }
  for (const LanguagePack* pack : language_packs()) {
    const fs::path folder = fs::path(argv[1]) / pack->text.code;
    if (fs::is_directory(folder)) measure(*pack, folder);
  }
  return 0;
}
