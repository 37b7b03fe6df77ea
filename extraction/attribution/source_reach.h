// How far a source that told one figure still tells the silent ones behind it.
//
// A source is carried on from sentence to sentence; what a section tells later shows where that
// went too far.  Held against hand-annotated reports in three languages: once somebody else has
// told a figure, hardly any silent figure is of whoever told one before, but for the section's
// first source and figures in units that it has told before; a person's word ends with the next
// paragraph.  A wrong source is worse than none.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "claims/article.h"
#include "claims/claim.h"
#include "extraction/sentence/draft.h"

namespace attest {

class SourceReach {
 public:
  // The figures of one sentence, which become the claims from `first` on; `by_pronoun` where it
  // tells so who says them.
  void see(const Sentence& sentence, bool by_pronoun, const std::vector<ClaimDraft>& drafts,
           std::size_t first);
  // At the section's end: takes away the sources that do not reach so far.
  void settle(std::vector<Claim>& claims);

 private:
  struct Figure {
    std::size_t claim = 0;
    std::uint32_t block = 0;
    bool told = false;  // its own sentence says by whom
  };
  struct Teller {
    std::uint32_t block = 0;  // where it told one last
    std::unordered_set<std::string> units;
  };

  void hear(const Informant& source, std::uint32_t block);
  [[nodiscard]] bool reaches(std::uint32_t block, const Claim& claim) const;

  std::vector<Figure> figures_;
  std::unordered_map<std::string, Teller> tellers_;
  std::string first_;       // who told a figure first
  std::string last_;        // who told one last
  std::string last_body_;   // and who that is no person
};

}  // namespace attest
