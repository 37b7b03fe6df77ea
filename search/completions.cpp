#include "search/completions.h"

#include <algorithm>
#include <utility>

#include "store/format.h"
#include "text/fold.h"

namespace attest {

namespace {

constexpr std::size_t kMostCompared = 20'000;  // terms looked at
constexpr std::size_t kLongestWord = 60;       // bytes

bool is_number(std::string_view word) {
  return word.find_first_not_of("0123456789.") == std::string_view::npos;
}

// Where the last word begins.
std::size_t last_word(std::string_view typed) {
  const std::size_t blank = typed.find_last_of(" \t\n(\"+-~");
  return blank == std::string_view::npos ? 0 : blank + 1;
}

using Found = std::vector<std::pair<Xapian::doccount, std::string>>;

Found terms_from(const Xapian::Database& database, const std::string& prefix, std::size_t skipped) {
  Found found;
  std::size_t compared = 0;
  const auto end = database.allterms_end(prefix);
  for (auto term = database.allterms_begin(prefix); term != end; ++term) {
    if (++compared > kMostCompared) break;
    found.emplace_back(term.get_termfreq(), (*term).substr(skipped));
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  return found;
}

}  // namespace

std::vector<std::string> completed(std::string_view typed, std::size_t most,
                                   const Xapian::Database& database, const Analyser& analyser) {
  const std::size_t begin = last_word(typed);
  const std::string word = folded(typed.substr(begin));
  std::vector<std::string> all;
  const bool number = is_number(word);
  if (word.empty() || word.size() > kLongestWord || word.find(':') != std::string::npos) return all;
  if (word.size() < 2 && !number) return all;
  // Terms with a prefix begin with a capital letter, which no folded word does.
  const std::string prefix = number ? std::string(format::kValue) : std::string();
  for (const auto& [frequency, term] : terms_from(database, prefix + word, prefix.size())) {
    if (all.size() == most) break;
    if (term == word || analyser.is_stop_word(term)) continue;
    all.push_back(std::string(typed.substr(0, begin)) + term);
  }
  return all;
}

}  // namespace attest
