// Stems and parts of Hangul words: dictionary first, particles for what it lacks.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "text/compound.h"
#include "text/hangul_dictionary.h"
#include "text/stems.h"
#include "text/text_rules.h"

namespace attest {

class HangulStems {
 public:
  // `dictionary` may be null.  `rules` must outlive this.
  HangulStems(const TextRules& rules, std::shared_ptr<const HangulDictionary> dictionary);
  HangulStems(const HangulStems&) = delete;
  HangulStems& operator=(const HangulStems&) = delete;

  [[nodiscard]] WordStems stems(std::string_view word) const;

 private:
  [[nodiscard]] std::string noun_of(std::string_view lemma) const;
  [[nodiscard]] std::vector<std::string> strip_particles(std::string_view word) const;
  [[nodiscard]] std::vector<std::string_view> before_particles(std::string_view word) const;

  std::shared_ptr<const HangulDictionary> dictionary_;
  std::unordered_set<std::string_view> noun_suffixes_;
  std::span<const std::string_view> verb_suffixes_;
  std::unordered_map<std::string_view, After> particles_;
  std::size_t longest_particle_ = 0;  // in bytes
  Compounds compounds_;
};

}  // namespace attest
