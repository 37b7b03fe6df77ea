// What is each figure about?  Fills the concepts of claims from the words around them.
#pragma once

#include <cstddef>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "claims/article.h"
#include "claims/claim.h"
#include "extraction/lexicon/grammar.h"
#include "extraction/measure/concepts.h"

namespace attest {

// Reads the claims of one article, sentence after sentence.
class SubjectReader {
 public:
  // Both must outlive the reader.
  SubjectReader(const Article& article, const ConceptFinder& finder)
      : article_(article), finder_(finder) {}

  // Fills Measure::concepts and Measure::context of `claims`, which follow those of the call
  // before and whose sentences lie in the text that `mentions` are of (spans in bytes of the
  // article).  `headings` are the mentions in titles above them, of any text.
  //
  //   concepts  what the figure's own words name: the noun it counts, and what its part of
  //             the sentence says; a figure that comes without any ("against 105 the year
  //             before") takes those of the figure of its unit before it
  //   context   what the rest of the sentence and the headings name, none of the above, and
  //             the proper names of the sentence, the title and the first words
  //
  // Institutions are left out: they count, and are not counted.
  void read(std::span<const ConceptMention> mentions, std::span<const ConceptMention> headings,
            std::span<Claim> claims);

 private:
  using Mentions = std::span<const ConceptMention>;
  using Ids = std::set<std::string>;

  void enter(const Claim& claim);
  void read_sentence(Mentions said, Mentions headings, std::span<Claim> claims);
  [[nodiscard]] Ids own_concepts(std::span<const Claim> claims, std::size_t at,
                                 Mentions said) const;
  [[nodiscard]] bool is_name_part(const Claim& claim, const ConceptMention& mention) const;
  [[nodiscard]] std::uint32_t border(Mentions said, std::uint32_t from, Span before,
                                     Span after) const;
  [[nodiscard]] std::size_t next_behind_bracket(std::span<const Claim> claims, std::size_t at,
                                                std::uint32_t& end) const;
  void add(std::uint32_t concept_at, Ids& own) const;
  [[nodiscard]] bool names_what(const Ids& ids) const;
  [[nodiscard]] bool wants_subject(const Claim& claim, const Ids& own) const;
  [[nodiscard]] Ids groups_of(const Ids& ids) const;
  void inherit(const Claim& claim, Ids& own, const std::vector<Ids>& before) const;
  [[nodiscard]] bool is_topic(const Claim& claim, const Ids& own) const;
  void remember(const Claim& claim, const Ids& own, Mentions headings);
  void fill(Claim& claim, const Ids& own, Mentions said, Mentions headings) const;
  void add_names(const Claim& claim, Ids& context) const;
  [[nodiscard]] const std::string& id(const ConceptMention& mention) const;

  const Article& article_;
  const ConceptFinder& finder_;
  const Grammar* grammar_ = nullptr;  // of the sentence that is read
  std::uint32_t section_ = 0;
  std::size_t block_ = 0;
  std::vector<std::string> lead_names_;  // of its title and its first words
  bool began_ = false;
  // Unit → what was counted in it: last, and first in the section.
  std::unordered_map<std::string, Ids> topics_;
  std::unordered_map<std::string, Ids> lead_;
  Ids last_share_;  // what the last percentage was of
  std::size_t last_share_block_ = 0;
};

}  // namespace attest
