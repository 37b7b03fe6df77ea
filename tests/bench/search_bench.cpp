// How fast search answers, in process: p50 and p99 beside a bare Xapian query.
//
// usage: search_bench INDEX TREE [N]      TREE/<lang>/*.txt, as indexed
//
// Draws N (200) queries a language and kind from the texts, fixed seed: single words, two
// or three words of one paragraph, phrases of two or three neighbouring words; words have
// at least four letters (two syllables) and stand in the index.  Each query is answered
// whole (ten articles, sentences, claims), then run once as bare terms through Xapian's
// own QueryParser and Enquire, ten documents fetched.  One unmeasured round warms up.
// Wall time, and CPU time of the process, which a busy machine does not disturb.
#include <algorithm>
#include <chrono>
#include <ctime>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <random>
#include <sstream>
#include <string>
#include <vector>
#include <xapian.h>

#include "search/searcher.h"
#include "store/store.h"
#include "text/fold.h"

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

struct Query {
  std::string kind, text;
};

std::vector<std::string> paragraphs_of(const fs::path& path) {
  std::ifstream in(path);
  std::vector<std::string> paragraphs;
  for (std::string line; std::getline(in, line);)
    if (line.size() > 60) paragraphs.push_back(line);
  return paragraphs;
}

// Words between blanks, letters only, long enough to mean something.
std::vector<std::string> words_of(const std::string& paragraph) {
  std::vector<std::string> words;
  std::istringstream in(paragraph);
  for (std::string word; in >> word;) {
    const bool letters = std::all_of(word.begin(), word.end(), [](char c) {
      return static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z');
    });
    const std::size_t least = static_cast<unsigned char>(word[0]) >= 0x80 ? 6 : 4;
    words.push_back(letters && word.size() >= least ? attest::folded(word) : "");
  }
  return words;
}

std::string draw(const std::string& kind, const std::vector<std::string>& words,
                 std::mt19937& random) {
  const std::size_t many = kind == "single" ? 1 : 2 + random() % 2;
  if (words.size() < many) return "";
  std::string query;
  const std::size_t first = random() % (words.size() - many + 1);
  for (std::size_t i = 0; i < many; ++i) {
    const std::string& word =
        kind == "multi" ? words[random() % words.size()] : words[first + i];
    if (word.empty()) return "";
    query += (query.empty() ? "" : " ") + word;
  }
  return kind == "phrase" ? '"' + query + '"' : query;
}

std::vector<Query> draw_queries(const fs::path& folder, std::size_t count) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder)) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  std::mt19937 random(20240607);
  std::vector<Query> queries;
  for (const std::string kind : {"single", "multi", "phrase"}) {
    for (std::size_t drawn = 0; drawn < count;) {
      const auto paragraphs = paragraphs_of(files[random() % files.size()]);
      if (paragraphs.empty()) continue;
      const auto words = words_of(paragraphs[random() % paragraphs.size()]);
      const std::string text = draw(kind, words, random);
      if (text.empty()) continue;
      queries.push_back({kind, text});
      ++drawn;
    }
  }
  return queries;
}

// Milliseconds of what was measured, one entry a query.
struct Times {
  std::vector<double> wall, cpu;
};

double cpu_now() { return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

void measure(Times& times, const std::function<void()>& work) {
  const auto begin = Clock::now();
  const double cpu = cpu_now();
  work();
  times.cpu.push_back(cpu_now() - cpu);
  times.wall.push_back(
      std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
}

double percentile(std::vector<double> times, double part) {
  std::sort(times.begin(), times.end());
  const auto at = static_cast<std::size_t>(part * static_cast<double>(times.size()));
  return times[std::min(at, times.size() - 1)];
}

void bare(const Xapian::Database& database, const std::string& text) {
  Xapian::QueryParser parser;
  parser.set_database(database);
  Xapian::Enquire enquire(database);
  enquire.set_query(parser.parse_query(text));
  const Xapian::MSet found = enquire.get_mset(0, 10);
  std::size_t bytes = 0;
  for (auto hit = found.begin(); hit != found.end(); ++hit)
    bytes += hit.get_document().get_data().size();
  if (bytes == 1) std::puts("");  // keeps the fetching from being optimised away
}

void append(Times& times, const Times& more) {
  times.wall.insert(times.wall.end(), more.wall.begin(), more.wall.end());
  times.cpu.insert(times.cpu.end(), more.cpu.begin(), more.cpu.end());
}

void print_row(const std::string& key, const Times& ours, const Times& least) {
  std::printf("%-12s %6zu %8.2f %8.2f %8.2f %8.2f   %8.2f %8.2f %8.2f %8.2f\n", key.c_str(),
              ours.wall.size(), percentile(ours.wall, 0.5), percentile(ours.wall, 0.99),
              percentile(ours.cpu, 0.5), percentile(ours.cpu, 0.99), percentile(least.wall, 0.5),
              percentile(least.wall, 0.99), percentile(least.cpu, 0.5),
              percentile(least.cpu, 0.99));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fprintf(stderr, "usage: search_bench INDEX TREE [N]\n");
    return 2;
  }
  const std::size_t count = argc > 3 ? std::stoul(argv[3]) : 200;
  attest::Searcher searcher(argv[1]);
  const Xapian::Database& database = searcher.store().database();
  std::map<std::string, std::pair<Times, Times>> all;  // ours, bare
  for (const auto& entry : fs::directory_iterator(argv[2])) {
    if (!entry.is_directory()) continue;
    const std::string lang = entry.path().filename().string();
    const std::vector<Query> queries = draw_queries(entry.path(), count);
    for (const Query& query : queries) (void)searcher.search({query.text});
    for (const Query& query : queries) {
      std::pair<Times, Times> one;
      measure(one.first, [&] { (void)searcher.search({query.text}); });
      measure(one.second, [&] { bare(database, query.text); });
      for (const std::string& key : {lang + " " + query.kind, std::string("all")}) {
        append(all[key].first, one.first);
        append(all[key].second, one.second);
      }
    }
  }
  std::printf("%llu passages; milliseconds\n",
              static_cast<unsigned long long>(searcher.store().counts().passages));
  std::printf("%-12s %6s %8s %8s %8s %8s   %8s\n%-12s %6s %8s %8s %8s %8s   %8s %8s %8s %8s\n", "",
              "", "attest", "", "", "", "bare Xapian", "queries", "n", "p50", "p99", "cpu p50",
              "cpu p99", "p50", "p99", "cpu p50", "cpu p99");
  for (const auto& [key, both] : all) print_row(key, both.first, both.second);
}
