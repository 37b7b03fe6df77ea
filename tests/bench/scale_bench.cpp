// What comparing costs as an index grows: conflicts over all of it, one check, one search,
// and what one new article brought.
//
// usage: scale_bench FOLDER [CLAIMS …]     by default 10000 100000; 0 is the worst case,
//                                          100000 figures of one measure and year
//
// Makes FOLDER/CLAIMS.db where there is none (made_index.h).  Each figure is taken in a
// process of its own: CPU seconds, which a busy machine does not disturb, wall seconds and
// the peak of memory.  The check is the slowest of nine statements, in CPU, after one that warms up.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <functional>
#include <sstream>
#include <string>
#include <vector>

#include "indexer/reader.h"
#include "indexer/readers/skos.h"
#include "made_index.h"
#include "search/conflicts/check.h"
#include "search/conflicts/conflicts.h"
#include "search/conflicts/conflicts_json.h"
#include "search/conflicts/group_spool.h"

namespace {

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point begin) {
  return std::chrono::duration<double>(Clock::now() - begin).count();
}

// Runs `work` in a child and prints what it took; `work` prints what else there is to say.
void measure(const std::string& what, const std::function<void()>& work) {
  std::printf("  %-10s ", what.c_str());
  std::fflush(stdout);
  const auto begin = Clock::now();
  const pid_t child = fork();
  if (child == 0) {
    work();
    std::fflush(stdout);
    _exit(0);
  }
  int status = 0;
  struct rusage usage {};
  wait4(child, &status, 0, &usage);
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
  };
  std::printf("  cpu %7.2f s  wall %7.2f s  memory %5ld MB%s\n",
              seconds(usage.ru_utime) + seconds(usage.ru_stime), seconds_since(begin),
              usage.ru_maxrss / 1024, status == 0 ? "" : "  FAILED");
}

void conflicts(const std::string& index, const attest::ConflictRequest& request) {
  attest::ConflictFinder finder(index, attest::builtin_thesaurus());
  attest::GroupSpool spool;
  std::size_t pairs = 0, bytes = 0;
  const auto crowds = finder.find(request, [&](attest::ConflictGroup&& group) {
    pairs += group.pairs.size();
    spool.add(attest::rank_of(group), attest::conflicts_json(group));
  });
  spool.replay([&](const std::string& group) { bytes += group.size(); });
  std::printf("%zu groups, %zu pairs, %zu MB, %zu keys cut", spool.size(), pairs, bytes >> 20,
              crowds.size());
}

attest::Article article_of(const std::string& statement) {
  attest::Article found;
  std::istringstream in(statement);
  (void)attest::read_stream(in, "statement", [&](attest::Article&& one) { found = std::move(one); });
  return found;
}

void check(const std::string& index) {
  attest::Checker checker(index, attest::builtin_thesaurus());
  double slowest = 0;
  std::string at;
  for (const char* statement :
       {"The population came to 51,000 in 2013.", "Exports came to 412,500 tonnes in 2024.",
        "Unemployment in Japan was 7.4 percent in 2023.", "In 2020 there were 12,345 deaths.",
        "В 2022 году население составило 400 тыс. человек.", "Экспорт вырос до 215 000 тонн в 2024 году.",
        "В 2021 году умерли 12 300 человек.", "2024년 수출액은 35만 달러로 집계됐다.",
        "2023년 인구는 21만5천명이다.", "2022년 사망자는 12,345명이었다."}) {
    const attest::Article article = article_of(statement);
    const std::clock_t begin = std::clock();
    (void)checker.check(article);
    const double took = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    if (!at.empty() && took > slowest) slowest = took;
    if (at.empty()) at = statement;
  }
  std::printf("slowest %.1f ms", 1000 * slowest);
}

void run(const std::string& folder, std::size_t claims) {
  const bool heap = claims == 0;
  const std::size_t size = heap ? 100'000 : claims;
  const std::string index = folder + "/" + std::to_string(claims) + ".db";
  std::printf("%zu claims%s\n", size, heap ? " of one measure and year" : "");
  if (!std::filesystem::exists(index))
    measure("make", [&] {
      attest::bench::make_index(index, size,
                                heap ? attest::bench::Spread::OneHeap : attest::bench::Spread::Real);
    });
  measure("start", [&] { attest::ConflictFinder(index, attest::builtin_thesaurus()); });
  measure("check", [&] { check(index); });
  measure("since", [&] {
    attest::ConflictRequest request;
    request.since = attest::parse_date("2026-12-25");
    conflicts(index, request);
  });
  measure("conflicts", [&] { conflicts(index, {}); });
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fprintf(stderr, "usage: scale_bench FOLDER [CLAIMS …]\n");
    return 2;
  }
  std::filesystem::create_directories(argv[1]);
  std::vector<std::size_t> sizes;
  for (int i = 2; i < argc; ++i) sizes.push_back(std::stoul(argv[i]));
  if (sizes.empty()) sizes = {10'000, 100'000};
  for (const std::size_t claims : sizes) run(argv[1], claims);
}
