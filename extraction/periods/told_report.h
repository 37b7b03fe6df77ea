// Which silent figures of later paragraphs still belong to a report that was told before.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "claims/period.h"
#include "extraction/lexicon/grammar.h"
#include "extraction/sentence/draft.h"
#include "extraction/sentence/items.h"

namespace attest {

// A report goes on: what a bureau counted of a month or a year takes paragraphs to tell, few of
// which name it again.  What police say of an accident is told in the sentence that names them;
// the figures of the next paragraph are anybody's, unless it goes on about the same things.
class ToldReport {
 public:
  using Chain = std::vector<Informant>;

  void begin_section(const std::optional<Period>& published);
  void forget();

  // `chain` speaks in the paragraph `block`, in a `publication` or else.
  // Where it is a person, only the first report is theirs.
  void speak(const Grammar& grammar, const Chain& chain, bool publication,
             std::uint32_t block, const std::vector<ClaimDraft>& drafts);

  // A person speaks once more in `block`, perhaps by surname only: their report is told there.
  void hear_again(const Informant& person, std::uint32_t block);

  // A sentence that names nobody.  It may point back at whoever spoke last ("the figure"), and the
  // first figures behind one who told none show what it told of.
  void go_on(std::uint32_t block, bool points_back, const std::vector<ClaimDraft>& drafts);
  // Does the sentence hold a noun of the figures that the report told?  To be called of each;
  // `taken_up`: its paragraph goes on about the same things as the one before.
  void look_at(const SentenceView& view, bool taken_up);
  // Somebody else has spoken.
  void interrupt() { interrupted_ = true; }

  // Does a report go on?
  [[nodiscard]] bool goes_on() const { return !report_.empty(); }

  // Whose the figure is, where no words say so; empty: the text's own.
  [[nodiscard]] const Chain& speaker_of(const Grammar& grammar, const ClaimDraft& draft,
                                        std::uint32_t block) const;

 private:
  // What an office told in its paragraph.
  struct Moments {
    void see(const std::vector<ClaimDraft>& drafts);
    bool awaited = false;     // it has opened the report, and its figures are still to come
    bool statistics = false;  // of months, or shares
    std::unordered_set<std::string> measures;  // their units, but for things and persons
  };

  void note_nouns(const std::vector<ClaimDraft>& drafts);
  [[nodiscard]] bool is_out_of_reach(const Grammar& grammar, const ClaimDraft& draft,
                                     std::uint32_t block) const;
  [[nodiscard]] bool is_of_moment(const ClaimDraft& draft) const;

  std::optional<Date> published_;
  Chain last_;  // who spoke last
  std::uint32_t last_block_ = ~0U;
  bool open_ = false;  // … and told no figures yet
  bool interrupted_ = false;
  std::vector<std::string> nouns_;  // of the report's figures, in small letters
  bool of_months_ = false;          // it tells of whole months
  bool of_nouns_ = false;           // the sentence holds one
  bool taken_up_ = false;
  Moments moments_;
  Chain report_;  // whose report goes on
};

}  // namespace attest
