#include "text/hangul_stems.h"

#include <algorithm>

#include "text/hangul.h"
#include "text/utf8.h"

namespace attest {
namespace {

constexpr std::size_t kTwoSyllables = 2 * hangul::kSyllableBytes;

void add(std::vector<std::string>& stems, std::string stem) {
  if (stems.size() < kMaxStems && std::find(stems.begin(), stems.end(), stem) == stems.end())
    stems.push_back(std::move(stem));
}

// Words may hold marks and single jamo as well; the arithmetic here is of syllables.
bool is_all_syllables(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const utf8::Decoded next = utf8::decode(word, at);
    if (!hangul::is_syllable(next.point)) return false;
    at += next.size;
  }
  return true;
}

bool may_follow(After after, std::string_view stem) {
  if (after == After::Any) return true;
  const bool final = hangul::has_final(utf8::decode_before(stem, stem.size()).point);
  return final == (after == After::Consonant);
}

}  // namespace

HangulStems::HangulStems(const TextRules& rules, std::shared_ptr<const HangulDictionary> dictionary)
    : dictionary_(std::move(dictionary)),
      noun_suffixes_(rules.noun_suffixes.begin(), rules.noun_suffixes.end()),
      verb_suffixes_(rules.verb_suffixes),
      compounds_(dictionary_.get(), &noun_suffixes_) {
  for (const Particle& particle : rules.particles) {
    particles_.emplace(particle.text, particle.after);
    longest_particle_ = std::max(longest_particle_, particle.text.size());
  }
}

// 감소하다 → 감소, so that the verb and its noun find each other.
std::string HangulStems::noun_of(std::string_view lemma) const {
  for (const std::string_view suffix : verb_suffixes_)
    if (lemma.ends_with(suffix) && lemma.size() - suffix.size() >= kTwoSyllables)
      return std::string(lemma.substr(0, lemma.size() - suffix.size()));
  return std::string(lemma);
}

// What stays when a particle is taken off, the longest particle first.
std::vector<std::string_view> HangulStems::before_particles(std::string_view word) const {
  std::vector<std::string_view> found;
  if (word.size() <= kTwoSyllables) return found;
  const std::size_t longest = std::min(longest_particle_, word.size() - kTwoSyllables);
  for (std::size_t size = longest; size >= hangul::kSyllableBytes; size -= hangul::kSyllableBytes) {
    const std::string_view stem = word.substr(0, word.size() - size);
    const auto particle = particles_.find(word.substr(stem.size()));
    if (particle != particles_.end() && may_follow(particle->second, stem)) found.push_back(stem);
  }
  return found;
}

// Of a word that the dictionary does not hold.  When what stays is known, that is the
// stem.  Otherwise nobody can tell 김정 + 은 from 김정은: the last two steps both
// stand, and 김정은, 김정은이 and 김정은에게 still share one.
std::vector<std::string> HangulStems::strip_particles(std::string_view word) const {
  for (const std::string_view stem : before_particles(word))
    if (compounds_.is_known(stem)) return {std::string(stem)};
  if (compounds_.is_known(word)) return {std::string(word)};
  std::string_view previous;
  std::string_view last = word;
  for (std::vector<std::string_view> shorter; !(shorter = before_particles(last)).empty();) {
    previous = last;
    last = shorter.front();
  }
  std::vector<std::string> stems{std::string(last)};
  if (!previous.empty()) stems.emplace_back(previous);
  return stems;
}

WordStems HangulStems::stems(std::string_view word) const {
  WordStems found;
  if (!is_all_syllables(word)) return {.stems = {std::string(word)}, .parts = {}};
  // A particle cut from a foreign word (GDP는) is no form of a verb (늘다).
  if (word.size() == hangul::kSyllableBytes && particles_.contains(word))
    return {.stems = {std::string(word)}, .parts = {}};
  if (dictionary_)
    for (const std::string& lemma : dictionary_->stems(word)) add(found.stems, noun_of(lemma));
  if (found.stems.empty()) found.stems = strip_particles(word);
  // Nouns only: the dictionary form of a verb (올랐다 → 오르다) has no parts.
  if (word.starts_with(found.stems.front())) found.parts = compounds_.parts(found.stems.front());
  return found;
}

}  // namespace attest
