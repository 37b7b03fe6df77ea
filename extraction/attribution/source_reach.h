// How far a source that told one figure still tells the silent ones behind it.
//
// A source is carried on from sentence to sentence; what a section tells later shows where that
// went too far.  Held against hand-annotated reports in three languages: once somebody else has
// told a figure, hardly any silent figure is of whoever told one before, but for the section's
// first source and figures in units that it has told before; a person's word ends with the next
// paragraph.  The last two paragraphs of a report that several have told figures in are background:
// of 70 figures there that an office was carried to from further up, 3 were its own.  A wrong
// source is worse than none.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "claims/article.h"
#include "claims/claim.h"
#include "extraction/attribution/attribution.h"
#include "extraction/sentence/draft.h"

namespace attest {

class SourceReach {
 public:
  // One sentence as `reader` has read it: who tells something in it, with or without a figure, and
  // its figures, which become the claims from `first` on.
  void see(const Sentence& sentence, const AttributionReader& reader,
           const std::vector<ClaimDraft>& drafts, std::size_t first);
  // At the section's end: takes away the sources that do not reach so far.
  void settle(std::vector<Claim>& claims);

 private:
  struct Heard {
    std::uint32_t block = 0;
    std::vector<Informant> by;  // who tells something in a sentence, or
    std::size_t claim = 0;      // a figure
    bool told = false;          // … whose own sentence, or a colon above it, says by whom
  };
  struct Teller {
    std::uint32_t block = 0;  // where it told a figure last
    std::unordered_set<std::string> units;
  };

  void note_figure(const Informant& source, std::uint32_t block);
  [[nodiscard]] bool reaches(std::uint32_t block, const Claim& claim) const;

  // Is the block one of the last, which tell of other matter?
  [[nodiscard]] bool closes(std::uint32_t block) const;

  std::vector<Heard> heard_;
  std::vector<std::uint32_t> blocks_;  // those with sentences, in their order
  std::unordered_map<std::string, Teller> tellers_;         // of figures
  std::unordered_map<std::string, std::uint32_t> speakers_;  // the block each spoke in last
  std::string first_;       // who told a figure first
  std::string last_;        // who told one last
  std::string last_body_;   // and who that is no person
  std::string last_spoke_;  // who told anything last
};

}  // namespace attest
