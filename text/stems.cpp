#include "text/stems.h"

#include <libstemmer.h>

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>

#include "text/error.h"
#include "text/hangul_stems.h"
#include "text/utf8.h"

namespace attest {
namespace {

struct CloseSnowball {
  void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
};
using Snowball = std::unique_ptr<sb_stemmer, CloseSnowball>;

Snowball open_snowball(std::string_view algorithm) {
  if (algorithm.empty()) return nullptr;
  Snowball stemmer(sb_stemmer_new(std::string(algorithm).c_str(), "UTF_8"));
  if (!stemmer)
    throw Error(ErrorCode::Internal, "libstemmer has no algorithm " + std::string(algorithm));
  return stemmer;
}

// Every letter that is no vowel of the Latin or Cyrillic script counts.
bool is_consonant(char32_t point) {
  constexpr std::u32string_view kVowels = U"aeiouyаеиоуыэюяьъй";
  return kVowels.find(point) == std::u32string_view::npos;
}

// "don’t" → "don't", as Snowball spells it, and "u.s" → "us".
std::string plain(std::string_view word) {
  std::string out;
  for (std::size_t at = 0; at < word.size();) {
    if (word.substr(at, 3) == "’") {
      out += '\'';
      at += 3;
    } else {
      if (word[at] != '.') out += word[at];
      ++at;
    }
  }
  return out;
}

}  // namespace

struct Stemmer::Impl {
  Impl(const TextRules& rules_, std::string folder_)
      : rules(rules_), folder(std::move(folder_)), snowball(open_snowball(rules_.snowball)) {
    for (const IrregularWord& word : rules.irregular) {
      std::string_view forms = word.forms;
      while (!forms.empty()) {
        const std::size_t space = std::min(forms.find(' '), forms.size());
        irregular[forms.substr(0, space)].push_back(word.lemma);
        forms.remove_prefix(std::min(space + 1, forms.size()));
      }
    }
  }

  std::string suffixes_off(std::string_view word) {
    std::string stem(word);
    if (snowball) {
      // Snowball speaks of unsigned bytes.
      const auto* bytes = reinterpret_cast<const sb_symbol*>(word.data());
      const sb_symbol* out = sb_stemmer_stem(snowball.get(), bytes, static_cast<int>(word.size()));
      if (out == nullptr) throw Error(ErrorCode::Internal, "libstemmer is out of memory");
      stem.assign(reinterpret_cast<const char*>(out),
                  static_cast<std::size_t>(sb_stemmer_length(snowball.get())));
    }
    for (const StemEnding& ending : rules.stem_endings)
      if (joins(stem, ending.from)) {
        stem.replace(stem.size() - ending.from.size(), ending.from.size(), ending.to);
        break;
      }
    return stem.empty() ? std::string(word) : stem;
  }

  static bool joins(std::string_view stem, std::string_view ending) {
    if (!stem.ends_with(ending)) return false;
    const std::size_t left = stem.size() - ending.size();
    if (left == 0) return false;
    const utf8::Decoded before = utf8::decode_before(stem, left);
    return is_consonant(before.point);
  }

  // The dictionary is opened by the first word that needs it: it costs a fifth of a
  // second, and most texts are in other scripts.
  const HangulStems& hangul_stems() {
    if (!hangul) {
      std::shared_ptr<const HangulDictionary> dictionary;
      if (!rules.hunspell.empty())
        dictionary = HangulDictionary::open(folder + "/" + std::string(rules.hunspell));
      hangul.emplace(rules, std::move(dictionary));
    }
    return *hangul;
  }

  const TextRules& rules;
  std::string folder;
  Snowball snowball;
  std::unordered_map<std::string_view, std::vector<std::string_view>> irregular;
  std::optional<HangulStems> hangul;
};

Stemmer::Stemmer(const TextRules& rules, std::string dictionary_folder)
    : impl_(std::make_unique<Impl>(rules, std::move(dictionary_folder))) {}
Stemmer::~Stemmer() = default;
Stemmer::Stemmer(Stemmer&&) noexcept = default;
Stemmer& Stemmer::operator=(Stemmer&&) noexcept = default;

WordStems Stemmer::stems(std::string_view word) {
  if (impl_->rules.script == Script::Hangul) {
    WordStems found = impl_->hangul_stems().stems(word);
    if (!impl_->rules.parts) found.parts.clear();
    return found;
  }
  const std::string spelled = plain(word);
  WordStems found;
  const auto irregular = impl_->irregular.find(spelled);
  if (irregular == impl_->irregular.end()) {
    found.stems.push_back(impl_->suffixes_off(spelled));
    return found;
  }
  for (const std::string_view lemma : irregular->second)
    if (found.stems.size() < kMaxStems) found.stems.push_back(impl_->suffixes_off(lemma));
  return found;
}

}  // namespace attest
