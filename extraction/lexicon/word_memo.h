// Remembers what the tables know of a word, since most words come again.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "extraction/lexicon/lexicon.h"
#include "extraction/lexicon/tokens.h"

namespace attest {

// Of one lexicon; bounded; not to be shared between threads.
class WordMemo {
 public:
  explicit WordMemo(const Lexicon& lexicon) : lexicon_(lexicon), recent_(kRecent) {}

  // Fills Token::matches, which stay valid until the next call.
  void look_up(std::vector<Token>& tokens);

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const {
      return std::hash<std::string_view>{}(word);
    }
  };
  // A word met lately, found without a walk through the map.
  struct Recent {
    std::size_t hash = 0;
    const std::string* word = nullptr;
    std::span<const SymbolMatch> matches;
  };
  static constexpr std::size_t kRecent = 8192;  // a few hundred kilobytes

  std::span<const SymbolMatch> matches(std::string_view word);

  const Lexicon& lexicon_;
  std::unordered_map<std::string, std::vector<SymbolMatch>, Hash, std::equal_to<>> known_;
  std::vector<Recent> recent_;  // by hash; views of `known_`
};

}  // namespace attest
