// Who speaks in a phrase of saying?  The fittest of the names before and behind it.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "extraction/attribution/source_names.h"

namespace attest {

// A name that may speak, how well it fits (0: not at all), and how many items part it from the
// phrase.
struct Speaker {
  const SourceName* name = nullptr;
  int fitness = 0;
  std::uint32_t apart = 0;
};

// A view of one sentence; lives no longer than its names.  REQUIRES: at least one name.
class SpeakerSearch {
 public:
  SpeakerSearch(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                const std::vector<SourceName>& names);

  [[nodiscard]] Speaker before(const PhraseMatch& cue, const AttributionRow& row) const;
  [[nodiscard]] Speaker behind(const PhraseMatch& cue, const AttributionRow& row) const;
  // "…", said the ministry; «…, сообщила прокуратура»: does the one behind the verb speak?
  [[nodiscard]] bool is_turned_round(const PhraseMatch& cue, const Speaker& before,
                                     const Speaker& behind) const;

 private:
  [[nodiscard]] Speaker fittest_before(const PhraseMatch& cue, const AttributionRow& row) const;
  [[nodiscard]] bool leads_to(const SourceName& name, const SourceName& best) const;
  // The same among the names that end before `verb`.
  [[nodiscard]] Speaker fittest_up_to(std::uint32_t verb, const PhraseMatch& cue,
                                      const AttributionRow& row) const;
  [[nodiscard]] Speaker far_before(const PhraseMatch& cue, const AttributionRow& row,
                                   bool dated) const;
  void weigh(const SourceName& name, std::uint32_t apart, const PhraseMatch& cue,
             const AttributionRow& row, Speaker& best) const;
  [[nodiscard]] bool is_no_subject(const SourceName& name, const PhraseMatch& cue) const;
  [[nodiscard]] bool joins_object(std::uint32_t partner) const;
  [[nodiscard]] bool is_cased_behind_bracket(const SourceName& name) const;
  [[nodiscard]] bool is_outer_topic(const SourceName& name, const Speaker& best,
                                    const PhraseMatch& cue) const;
  [[nodiscard]] bool ends_clause_before(const Speaker& best, const PhraseMatch& cue) const;
  [[nodiscard]] bool in_speech(std::uint32_t item) const;
  [[nodiscard]] bool is_at_border(const SourceName& name) const;

  const Grammar& grammar_;
  const SourceRules& sources_;
  const SentenceView& view_;
  const Phrases& phrases_;
  const std::vector<SourceName>& names_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> speeches_;
  bool foregoing_;
};

}  // namespace attest
