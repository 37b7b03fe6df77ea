// How well search ranks: MRR@10 per language on questions made from the articles.
//
// usage: ranking_bench INDEX TREE [NAME=VALUE …]      TREE/<lang>/*.txt, as indexed
//
// Two kinds of questions, each with the article that it was made from as the only right
// answer; 200 articles a language, evenly drawn:
//   title     the first line of the file
//   sentence  five words out of one sentence of the body, every other word left out,
//             those of four letters and more first: what somebody remembers of it
// So this measures finding a known article again, with words that it really has.  It says
// nothing of paraphrases, of inflected forms that the article lacks, nor of several right
// answers; copies of one text count against each other.  NAME=VALUE changes a weight of
// search/ranking.h, for tuning.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "search/searcher.h"

namespace {

namespace fs = std::filesystem;
using attest::RankingWeights;

constexpr std::size_t kArticles = 200;

struct Question {
  std::string text, path;
};

std::vector<fs::path> texts_of(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder)) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

std::string content(const fs::path& path) {
  std::ifstream in(path);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

std::string sentence_question(const std::string& body) {
  std::istringstream in(body.substr(body.size() / 2));
  std::string sentence;
  std::getline(in, sentence, '.');  // the half sentence that the middle fell into
  std::getline(in, sentence, '.');
  std::istringstream words(sentence);
  std::string question;
  std::size_t taken = 0;
  bool take = true;
  for (std::string word; words >> word && taken < 5;) {
    if (word.size() < 4) continue;
    if (take) {
      question += (question.empty() ? "" : " ") + word;
      ++taken;
    }
    take = !take;
  }
  return taken == 5 ? question : "";
}

double reciprocal_rank(attest::Searcher& searcher, const Question& question) {
  attest::SearchRequest request;
  request.query = question.text;
  request.passages_per_article = 1;
  const attest::Answer answer = searcher.search(request);
  for (std::size_t i = 0; i < answer.hits.size(); ++i)
    if (answer.hits[i].article.article.path == question.path) return 1.0 / static_cast<double>(i + 1);
  return 0;
}

void measure(attest::Searcher& searcher, const std::string& lang, const fs::path& folder) {
  const std::vector<fs::path> files = texts_of(folder);
  std::map<std::string, std::vector<Question>> questions;
  for (std::size_t i = 0; i < files.size(); i += std::max<std::size_t>(1, files.size() / kArticles)) {
    const std::string text = content(files[i]);
    questions["title"].push_back({text.substr(0, text.find('\n')), files[i].string()});
    if (auto question = sentence_question(text); !question.empty())
      questions["sentence"].push_back({std::move(question), files[i].string()});
  }
  for (const auto& [kind, asked] : questions) {
    double sum = 0;
    for (const Question& question : asked) sum += reciprocal_rank(searcher, question);
    std::printf("%-4s %-9s %5zu %6.3f\n", lang.c_str(), kind.c_str(), asked.size(),
                sum / static_cast<double>(asked.size()));
  }
}

void set_weight(RankingWeights& weights, const std::string& setting) {
  const std::map<std::string, double RankingWeights::*> kNames = {
      {"word", &RankingWeights::word},     {"stem", &RankingWeights::stem},
      {"title", &RankingWeights::title},   {"gram", &RankingWeights::gram},
      {"number", &RankingWeights::number}, {"k1", &RankingWeights::k1},
      {"b", &RankingWeights::b}};
  const std::size_t equals = setting.find('=');
  weights.*kNames.at(setting.substr(0, equals)) = std::stod(setting.substr(equals + 1));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fprintf(stderr, "usage: ranking_bench INDEX TREE [NAME=VALUE …]\n");
    return 2;
  }
  RankingWeights weights;
  for (int i = 3; i < argc; ++i) set_weight(weights, argv[i]);
  attest::Searcher searcher(argv[1], nullptr, weights);
  std::printf("lang kind          n  MRR@10\n");
  for (const auto& entry : fs::directory_iterator(argv[2]))
    if (entry.is_directory()) measure(searcher, entry.path().filename().string(), entry.path());
}
