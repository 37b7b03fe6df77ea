// Questions and answers: whose words the answers are.
//
// An interview is a section with a person named before its first question and with several
// short questions, each answered.  Who answers says "I" or "we", or the text sets question
// and answer apart by dashes or quotation marks; an explainer in questions does neither.
#pragma once

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "claims/claim.h"
#include "extraction/attribution/attribution.h"
#include "extraction/sentence/reading_observer.h"

namespace attest {

class Interview {
 public:
  // Each sentence in turn; its figures become the claims from `first` on.
  void see(const Reading& seen, const AttributionReader& attribution, std::size_t first);

  // At the section's end: what nobody else is named for in an answer, whoever is asked says; behind
  // a dash only who is named in the same sentence is somebody else.
  // The last answer is one paragraph, and those behind it that say "I": a text may close by itself.
  void settle(std::vector<Claim>& claims) const;

 private:
  // The paragraph that is being read.
  struct Paragraph {
    std::optional<std::uint32_t> block;
    std::uint32_t begin = 0;  // bytes
    std::size_t claims = 0;   // where its figures begin
    bool marked = false;      // it opens with a dash or the like
    bool asks = false;        // the sentence read last ends with a question mark
  };
  void begin(const Reading& seen, const AttributionReader& attribution, std::size_t first);

  std::optional<Informant> asked_;  // whoever answers
  Paragraph now_;
  std::uint32_t end_ = 0;  // of the sentence read last
  std::vector<std::pair<std::size_t, std::size_t>> questions_;  // their claims, [begin, end)
  // Where the claims of each sentence begin; is it behind a dash, and names nobody who says it?
  std::vector<std::pair<std::size_t, bool>> sentences_;
  std::size_t answers_ = 0;  // by somebody who says "I"
  std::size_t apart_ = 0;    // set apart from their questions
  bool answering_ = false;   // in an answer that has not been counted yet
  bool after_question_ = false;  // the paragraph stands right behind one
  bool answers_here_ = false;    // the sentence read last surely is of an answer
  std::size_t told_ = 0;         // where the claims end of the last one that is
};

}  // namespace attest
