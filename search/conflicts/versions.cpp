#include "search/conflicts/versions.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_map>

#include "claims/identity.h"
#include "text/fold.h"

namespace attest {

namespace {

constexpr double kMostAlike = 0.5;  // of the words of both

// Digits are left out: they are what a correction changes.
std::set<std::string> words_of(std::string_view sentence) {
  std::set<std::string> words;
  std::string word;
  for (const char c : folded(sentence) + " ") {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80 || (c >= 'a' && c <= 'z')) {
      word += c;
    } else if (!word.empty()) {
      words.insert(std::move(word));
      word.clear();
    }
  }
  return words;
}

// One sentence, but for a word or a figure.
bool is_reworded(std::string_view one, std::string_view other) {
  const std::set<std::string> a = words_of(one);
  const std::set<std::string> b = words_of(other);
  const auto shared = static_cast<double>(std::count_if(
      a.begin(), a.end(), [&](const std::string& word) { return b.contains(word); }));
  const double all = static_cast<double>(a.size() + b.size()) - shared;
  return shared >= kMostAlike * all;
}

}  // namespace

std::string versions_identity(const ArticleRecord& article) {
  const bool alone = !article.article.revision_of && !article.article.superseded_by;
  return alone ? std::string() : identity_of(article.article);
}

bool are_versions(const CitedFigure& a, const CitedFigure& b) {
  if (a.article->key == b.article->key) return false;
  const std::string identity = versions_identity(*a.article);
  return !identity.empty() && identity == versions_identity(*b.article);
}

bool is_later_version(const CitedFigure& a, const CitedFigure& b) {
  const Article& one = a.article->article;
  const Article& other = b.article->article;
  if (one.superseded_by.has_value() != other.superseded_by.has_value())
    return other.superseded_by.has_value();
  return one.revision_of && (!other.revision_of ||
                             one.revision_of->content_hash == other.content_hash);
}

std::optional<Comparison> between_versions(const CitedFigure& a, const CitedFigure& b,
                                           const Comparison& found) {
  if (!is_reworded(a.sentence, b.sentence)) return std::nullopt;
  if (found.relation == Relation::Contradicts) return Comparison{Relation::Revises, How::None};
  return found;
}

std::vector<bool> told_again(const std::vector<CitedFigure>& figures) {
  std::vector<bool> again(figures.size(), false);
  std::unordered_map<std::string, std::size_t> newest;  // by identity, sentence and place in it
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const std::string identity = versions_identity(*figures[i].article);
    if (identity.empty()) continue;
    const Claim& claim = figures[i].claim;
    const auto [known, is_new] = newest.emplace(
        identity + '\0' + figures[i].sentence + '\0' +
            std::to_string(claim.span.begin - claim.sentence.begin) + ' ' +
            std::to_string(claim.span.size()),
        i);
    if (is_new || figures[i].article->key == figures[known->second].article->key) continue;
    const bool later = is_later_version(figures[i], figures[known->second]);
    again[later ? known->second : i] = true;
    if (later) known->second = i;
  }
  return again;
}

void leave_out_told_again(std::vector<CitedFigure>& figures) {
  const std::vector<bool> again = told_again(figures);
  std::vector<CitedFigure> left;
  for (std::size_t i = 0; i < figures.size(); ++i)
    if (!again[i]) left.push_back(std::move(figures[i]));
  figures = std::move(left);
}

}  // namespace attest
