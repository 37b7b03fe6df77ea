// Who says so: the chain from the article's own informant back to the origin.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "claims/article.h"
#include "extraction/attribution/person_names.h"
#include "extraction/attribution/reported_lead.h"
#include "extraction/attribution/silence_between.h"
#include "extraction/attribution/statements.h"
#include "extraction/attribution/taken_up.h"
#include "extraction/attribution/town_names.h"
#include "extraction/periods/told_report.h"
#include "extraction/periods/told_time.h"
#include "extraction/sentence/draft.h"

namespace attest {

// Reads the sentences of one section in order and remembers who was named: "the
// ministry" is the last one whose name holds the word, "According to Yonhap:" governs
// the blocks below it, an institution speaks until another does, a person for one block.
class AttributionReader {
 public:
  using Chain = std::vector<Informant>;

  // Who also speaks for the silent sentences before, in the same block; where the sentence tells
  // who said `foregoing` and begins a block, for those of the block before it too.
  struct Backwards {
    Chain chain;
    bool foregoing = false;
    // Of the figures before, so many stand in the speech that ends in the sentence: whose it is,
    // theirs they are.
    Chain speech = {};
    std::size_t spoken = 0;
    // So many were told between two sayings of one person.
    Chain between = {};
    std::size_t silent = 0;
  };

  void begin_section(const std::optional<Period>& published) {
    *this = {};
    published_ = published;
    told_report_.begin_section(published);
  }

  // Sets the attribution of the drafts of one sentence; `drafts` may be empty, what is
  // named is remembered anyway.  Returns the chain that speaks backwards ("Such are the
  // ministry's January figures", «Об этом сообщил министр»).
  std::optional<Backwards> read(const Grammar& grammar, const SentenceView& view,
                                const Phrases& phrases, const Sentence& sentence,
                                std::vector<ClaimDraft>& drafts);

  // Does the sentence read last end within a speech?
  [[nodiscard]] bool in_speech() const { return in_speech_; }

  // Does the sentence read last tell by a pronoun who says it: "she said"?
  [[nodiscard]] bool told_by_pronoun() const { return told_by_pronoun_; }

  // Who tells something in the sentence read last, figures or not; not who only passes it on.
  [[nodiscard]] const Chain& told() const { return told_; }

  // "According to Yonhap:" governs the blocks below it.
  [[nodiscard]] bool is_governed() const { return !governing_.empty(); }

  // Whose figures the title of the section gives.
  [[nodiscard]] const std::optional<Informant>& titled() const { return titled_; }
  // Who was named first in the section, of persons.
  [[nodiscard]] std::optional<Informant> first_person() const { return persons_.first(); }
  // The names of sources in the sentence read last.
  [[nodiscard]] const std::vector<SourceName>& names() const { return names_; }

 private:
  struct Known {
    Informant informant;
    std::vector<std::uint16_t> heads;  // rows of its source heads
    const Grammar* grammar = nullptr;
    bool spoke = false;  // … or what it did opened a sentence
  };

  // Whose the figures may be of a sentence in which no source says anything.
  struct Silence {
    bool by_person = false;  // "she said"
    bool by_writer = false;  // the text's own voice
    Chain of_thing;
  };

  void leave_to_speaker(const Grammar& grammar, const SentenceView& view, const Sentence& sentence,
                        std::vector<Statement>& statements) const;
  void follow_caption(const SentenceView& view, const Sentence& sentence,
                      std::vector<Statement>& statements);
  void read_title(const SentenceView& view, std::vector<Statement>& statements);
  void turn(const Grammar& grammar, const SentenceView& view, const Sentence& sentence,
            const std::vector<Statement>& statements, const std::vector<ClaimDraft>& drafts);
  [[nodiscard]] Chain of_silent(const Grammar& grammar, const Sentence& sentence,
                                const Silence& silence, const ClaimDraft& draft) const;
  void attribute(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                 const Sentence& sentence, const std::vector<Statement>& statements,
                 const Silence& silence, std::vector<ClaimDraft>& drafts) const;
  std::optional<Backwards> speak_backwards(const Grammar& grammar, const SentenceView& view,
                                           const Sentence& sentence,
                                           const std::vector<Statement>& statements,
                                           const std::vector<ClaimDraft>& drafts);
  [[nodiscard]] const Informant* spelled_out(const Grammar& grammar, const SourceName& name) const;
  [[nodiscard]] Informant informant(const Grammar& grammar, const SourceName& name) const;
  [[nodiscard]] Informant firm(const Grammar& grammar, const SourceName& name) const;
  [[nodiscard]] bool is_firm(const Grammar& grammar, const Informant& informant) const;
  [[nodiscard]] bool turns_to_the_firm(const Grammar& grammar) const;
  [[nodiscard]] bool turns_to_firm(const Grammar& grammar, const SentenceView& view) const;
  [[nodiscard]] const SourceName* firm_of_sentence(const Grammar& grammar,
                                                   const SourceName& name) const;
  [[nodiscard]] const SourceName* titled_before(const SourceName& name) const;
  [[nodiscard]] const Informant* office_holder(const Grammar& grammar,
                                               const SourceName& name) const;
  [[nodiscard]] const Informant* body(const Grammar& grammar, const SourceName& name) const;
  [[nodiscard]] const Informant* kin(const Grammar& grammar, const SourceName& name) const;
  [[nodiscard]] const Informant* author_of(const Grammar& grammar, const SourceName& name) const;
  void note_report(const Grammar& grammar, const SentenceView& view,
                   const std::vector<Statement>& statements);
  [[nodiscard]] Chain speakers(const Grammar& grammar, const Statement& own,
                               const std::vector<Statement>& all) const;
  [[nodiscard]] Chain tellers(const Grammar& grammar, const SentenceView& view,
                              const Statement& own, const std::vector<Statement>& all) const;
  template <typename Add>
  void add_jointly(const SourceName& source, const Add& add) const;
  [[nodiscard]] Chain carried(const Grammar& grammar, std::uint32_t block,
                              const ClaimDraft& draft, Status status) const;
  [[nodiscard]] Chain of_person(const Grammar& grammar, std::uint32_t block,
                                const ClaimDraft& draft) const;
  [[nodiscard]] bool says_opener(const Grammar& grammar, const SentenceView& view,
                                 const Phrases& phrases, std::uint32_t block) const;
  void speak_as_opener(const Grammar& grammar, const Sentence& sentence,
                       const std::vector<ClaimDraft>& drafts);
  void note_opener(const Grammar& grammar, const std::vector<Statement>& statements);
  [[nodiscard]] Chain of_thing(const Grammar& grammar, const SentenceView& view,
                               const Phrases& phrases, std::uint32_t block) const;
  std::optional<Chain> carry_on(const Grammar& grammar, const SentenceView& view,
                                const std::vector<Statement>& statements,
                                const std::vector<ClaimDraft>& drafts, const Sentence& sentence);
  void begin_speech(const Grammar& grammar, const SentenceView& view, const Sentence& sentence,
                    const std::vector<Statement>& statements);
  void follow_speech(const Grammar& grammar, const SentenceView& view, const Sentence& sentence,
                     const std::vector<Statement>& statements, std::size_t figures,
                     bool by_person, std::optional<Backwards>& backwards);
  [[nodiscard]] bool goes_on_in_quotes(const Grammar& grammar, const SentenceView& view,
                                       const Sentence& sentence,
                                       const std::vector<Statement>& statements) const;
  // «Медсестра Анна Носова работает одна. «Делаю 40 уколов», — говорит она»
  void follow_person(const Grammar& grammar, const Sentence& sentence,
                     const std::vector<Statement>& statements,
                     const std::vector<ClaimDraft>& drafts, bool by_person,
                     std::optional<Backwards>& backwards);
  void meet(const Grammar& grammar, const SentenceView& view, const Sentence& sentence,
            const std::vector<Statement>& statements, bool by_person);
  [[nodiscard]] bool points_at_officer(const Grammar& grammar, const SentenceView& view,
                                       std::uint32_t block) const;
  [[nodiscard]] bool turns_to_another(const Grammar& grammar) const;
  [[nodiscard]] bool speaks_no_more(const Grammar& grammar, const SentenceView& view,
                                    std::uint32_t block);
  void remember(const Grammar& grammar, const SentenceView& view,
                const std::vector<Statement>& statements);
  void note_topic(const Grammar& grammar, const SentenceView& view, const Sentence& sentence);

  std::optional<Period> published_;
  std::vector<SourceName> names_;
  bool told_by_pronoun_ = false;
  Chain told_;
  std::vector<Known> known_;  // in text order, the last named last
  Chain bodies_;               // names that are nothing but a head: «Минфин»
  std::vector<Known> reports_;  // documents, by their heads, and who told something in them
  PersonNames persons_;
  TownNames towns_;
  std::unordered_map<std::string, Informant> aliases_;
  Chain governing_;                  // "According to Yonhap:"
  Chain institution_;                // the one that spoke last
  Chain speaker_;                    // speaks for one block
  Chain last_person_;                // who spoke last in person, whoever has spoken since
  Chain last_said_;                  // the institution of the last statement, whatever its reach
  std::uint32_t last_said_block_ = ~0U;
  std::optional<Informant> captioned_;  // whom a broadcast's caption names
  std::uint32_t caption_block_ = ~0U;   // … and the paragraph that is all theirs
  std::optional<Informant> newcomer_;  // a person who opened a sentence and has not spoken yet
  Chain forecaster_;                 // an institution that has foreseen figures, and nobody since
  std::uint32_t forecast_block_ = 0;
  bool expects_ = false;             // it has told only what it expects
  std::optional<Informant> titled_;  // whose figures the title gives
  std::vector<std::string> title_words_;  // of the names in the titles
  std::optional<Informant> topic_;        // the firm that the title and the text begin with
  std::optional<Informant> maybe_topic_;  // … or a word that both begin with
  bool title_opens_ = false;              // the first of title_words_ opens the title
  std::optional<Informant> named_firm_;   // the last that its name shows to be one: "Kestrel Plc"
  std::uint32_t begun_ = 0;               // sentences of the text behind the title
  std::optional<Informant> mentioned_;  // the institution named last, whether it spoke or not
  std::optional<Informant> opener_;     // … that opens the sentence read last and says nothing
  std::uint32_t speaker_block_ = 0;
  bool spoke_in_quotes_ = false;
  std::uint32_t block_ = ~0U;  // of the sentence read last
  bool in_speech_ = false;
  bool behind_dash_ = false;  // in a paragraph that opens with a dash, which is a speech
  std::uint32_t speech_block_ = 0;
  std::size_t spoken_ = 0;         // figures of the speech so far
  ToldReport told_report_;         // of whoever told figures
  ToldTime told_time_;             // of what the institution told
  ReportedLead reported_lead_;
  TakenUp taken_up_;
  SilenceBetween silence_;
  std::uint32_t own_block_ = ~0U;  // where the text has turned to another institution by itself
  bool by_bare_name_ = false;      // who spoke last is but a name: a person's, where "she said" so
};

}  // namespace attest
