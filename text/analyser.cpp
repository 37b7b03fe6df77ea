#include "text/analyser.h"

#include <array>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "text/fold.h"
#include "text/stems.h"
#include "text/words.h"

namespace attest {
namespace {

// Words remembered with their stems, a language.  When as many are held, all are
// forgotten: the common ones are back within a page.
constexpr std::size_t kMemoWords = 200'000;

struct ViewHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const {
    return std::hash<std::string_view>{}(text);
  }
};

std::optional<Script> script_of(WordKind kind) {
  switch (kind) {
    case WordKind::Latin:
      return Script::Latin;
    case WordKind::Cyrillic:
      return Script::Cyrillic;
    case WordKind::Hangul:
      return Script::Hangul;
    default:
      return std::nullopt;
  }
}

using StopWords = std::unordered_set<std::string_view>;

// One language with what it has seen.
class RememberingStemmer {
 public:
  RememberingStemmer(const TextRules& rules, const StopWords& stop_words, std::string_view folder)
      : rules_(&rules), stop_words_(&stop_words), stemmer_(rules, std::string(folder)) {}

  [[nodiscard]] const TextRules& rules() const { return *rules_; }

  const WordStems& stems(std::string_view word) {
    if (const auto found = memo_.find(word); found != memo_.end()) return found->second;
    if (memo_.size() >= kMemoWords) memo_.clear();
    WordStems found;
    if (!stop_words_->contains(word)) found = stemmer_.stems(word);
    return memo_.emplace(word, std::move(found)).first->second;
  }

 private:
  const TextRules* rules_;
  const StopWords* stop_words_;
  Stemmer stemmer_;
  std::unordered_map<std::string, WordStems, ViewHash, std::equal_to<>> memo_;
};

}  // namespace

struct Analyser::Impl {
  // Which of `stemmers` serves each script in this language.
  using Chosen = std::array<RememberingStemmer*, 3>;

  Chosen choose(std::string_view language) {
    language = language.substr(0, language.find_first_of("-_"));
    Chosen chosen{};
    for (RememberingStemmer& stemmer : stemmers) {
      RememberingStemmer*& slot = chosen[static_cast<std::size_t>(stemmer.rules().script)];
      if (slot == nullptr || stemmer.rules().code == language) slot = &stemmer;
    }
    return chosen;
  }

  StopWords stop_words;
  std::vector<RememberingStemmer> stemmers;
  Folded folded;  // scratch
};

Analyser::Analyser(std::span<const TextRules* const> rules, std::string_view dictionary_folder)
    : impl_(std::make_unique<Impl>()) {
  for (const TextRules* one : rules)
    impl_->stop_words.insert(one->stop_words.begin(), one->stop_words.end());
  for (const TextRules* one : rules)
    impl_->stemmers.emplace_back(*one, impl_->stop_words, dictionary_folder);
}
Analyser::~Analyser() = default;
Analyser::Analyser(Analyser&&) noexcept = default;
Analyser& Analyser::operator=(Analyser&&) noexcept = default;

void Analyser::analyse(std::string_view text, std::string_view language, std::vector<Term>& out) {
  fold(text, impl_->folded);
  const std::string_view folded = impl_->folded.text();
  const Impl::Chosen chosen = impl_->choose(language);
  std::size_t at = 0;
  std::uint32_t position = 0;
  while (const std::optional<FoundWord> word = next_word(folded, at)) {
    const std::string_view shown = slice(folded, word->span);
    const Span span = impl_->folded.original(word->span);
    out.push_back({TermKind::Word, std::string(shown), ++position, span});
    const std::optional<Script> script = script_of(word->kind);
    if (!script) continue;
    RememberingStemmer* const stemmer = chosen[static_cast<std::size_t>(*script)];
    if (stemmer == nullptr) continue;
    const WordStems& found = stemmer->stems(shown);
    for (const std::string& stem : found.stems)
      out.push_back({TermKind::Stem, stem, position, span});
    for (const std::string& part : found.parts)
      out.push_back({TermKind::Gram, part, position, span});
  }
}

bool Analyser::is_stop_word(std::string_view folded_word) const {
  return impl_->stop_words.contains(folded_word);
}

}  // namespace attest
