// Whose the figures are of sentences that name nobody.
#include <algorithm>

#include "extraction/attribution/attribution.h"
#include "extraction/attribution/name_words.h"
#include "extraction/attribution/nameless_speakers.h"
#include "extraction/attribution/newcomers.h"
#include "extraction/attribution/pointing_back.h"
#include "extraction/attribution/speeches.h"

namespace attest {

// «Власти ждут подъёма до 9 м. Затоплены 14 мостов»: who expects tells of what is expected.
AttributionReader::Chain AttributionReader::carried(const Grammar& grammar, std::uint32_t block,
                                                    const ClaimDraft& draft, Status status) const {
  constexpr std::uint32_t kForecasts = 3;  // blocks: what is foreseen is somebody's
  Chain chain = governing_;
  const bool speaks = !speaker_.empty() && speaker_block_ == block &&
                      (!expects_ || status == Status::Forecast);
  const Chain& speaker = speaks ? speaker_ : told_report_.speaker_of(grammar, draft, block);
  const bool foreseen = speaker.empty() && grammar.sources.persons_go_on &&
                        status == Status::Forecast && block - forecast_block_ <= kForecasts;
  const Chain& own = foreseen ? forecaster_ : speaker;
  chain.insert(chain.end(), own.begin(), own.end());
  return chain;
}

// "It estimates": whoever spoke last in the same paragraph, if only for one figure, or in one of
// the few before.
AttributionReader::Chain AttributionReader::of_thing(const Grammar& grammar,
                                                     const SentenceView& view,
                                                     const Phrases& phrases,
                                                     std::uint32_t block) const {
  constexpr std::uint32_t kParagraphs = 3;
  const bool near = last_said_block_ <= block && block <= last_said_block_ + kParagraphs;
  if (last_said_.empty() || !near || !opens_on_thing(grammar, view, phrases)) return {};
  Chain chain = governing_;
  chain.insert(chain.end(), last_said_.begin(), last_said_.end());
  return chain;
}

// "The coroner's office gave out a list. It says": whoever did what the sentence before tells.
bool AttributionReader::says_opener(const Grammar& grammar, const SentenceView& view,
                                    const Phrases& phrases, std::uint32_t block) const {
  if (!opener_ || block != block_ || !opens_on_thing(grammar, view, phrases)) return false;
  const bool crowd = opener_->role == InformantRole::Person;
  return is_in(crowd ? grammar.sources.crowd_pronouns : grammar.sources.thing_pronouns,
               view.tokens[view.items.front().first].text);
}

void AttributionReader::speak_as_opener(const Grammar& grammar, const Sentence& sentence,
                                        const std::vector<ClaimDraft>& drafts) {
  last_said_ = institution_ = {*opener_};
  last_said_block_ = sentence.block;
  speaker_.clear();
  told_report_.speak(grammar, institution_, false, sentence.block, drafts);
}

// Whoever opens a sentence that nobody says anything in.
void AttributionReader::note_opener(const Grammar& grammar,
                                    const std::vector<Statement>& statements) {
  opener_.reset();
  if (!statements.empty() || names_.empty()) return;
  const SourceName& first = names_.front();
  const bool named = first.begin <= 1 && !first.heads.empty() && !first.quoted &&
                     !first.governed && !first.owner;
  const bool body = first.role == InformantRole::Origin && !first.publication &&
                    !is_publication(first.kind) && !first.place && !first.indefinite;
  const std::string_view plural = grammar.rules.plural_ending;  // "critics", of no name
  const bool crowd = first.role == InformantRole::Person && !plural.empty() &&
                     first.text.ends_with(plural);
  if (named && (body || crowd)) opener_ = informant(grammar, first);
}

// "She said": the person who spoke last, in whatever paragraph, and never an institution.
AttributionReader::Chain AttributionReader::of_person(const Grammar& grammar, std::uint32_t block,
                                                      const ClaimDraft& draft) const {
  Chain chain = governing_;
  const Chain& spoken = speaker_.empty() ? last_person_ : speaker_;
  const bool named = grammar.sources.gendered_things && !last_person_.empty();
  const Chain& speaker = speaker_.empty() && by_bare_name_ && !named ? institution_ : spoken;
  const bool person =
      !speaker.empty() && (speaker.back().role == InformantRole::Person || by_bare_name_);
  if (!person && grammar.sources.gendered_things)
    return carried(grammar, block, draft, Status::Forecast);
  if (person) chain.insert(chain.end(), speaker.begin(), speaker.end());
  return chain;
}

// «Добыли 535 млн тонн. В этом году будет меньше», — заявил Новак: all of it is his.
void AttributionReader::follow_speech(const Grammar& grammar, const SentenceView& view,
                                      const Sentence& sentence,
                                      const std::vector<Statement>& statements, std::size_t figures,
                                      bool by_person, std::optional<Backwards>& backwards) {
  if (sentence.block != speech_block_) in_speech_ = behind_dash_ = false;
  speech_block_ = sentence.block;
  if (!in_speech_) spoken_ = 0;
  // «— Добыли 7 млн тонн. Будет больше, — сказал Новак»
  const bool dashed = behind_dash_;
  behind_dash_ = (dashed || opens_with_dash(view)) && statements.empty();
  const bool goes_on = behind_dash_ || leaves_speech_open(view, in_speech_ && !dashed);
  if (in_speech_ && !goes_on && statements.size() == 1 && spoken_ > 0 &&
      (statements.front().voice == Voice::Says || statements.front().voice == Voice::Through)) {
    if (!backwards) backwards.emplace();
    backwards->speech = governing_;
    const Chain chain = tellers(grammar, view, statements.front(), statements);
    backwards->speech.insert(backwards->speech.end(), chain.begin(), chain.end());
    backwards->spoken = spoken_;
  } else if (in_speech_ && !goes_on && by_person && spoken_ > 0 && !last_person_.empty()) {
    if (!backwards) backwards.emplace();  // «…», — сказала она
    backwards->speech = governing_;
    backwards->speech.insert(backwards->speech.end(), last_person_.begin(), last_person_.end());
    backwards->spoken = spoken_;
  }
  spoken_ = !statements.empty() ? 0 : spoken_ + figures;
  in_speech_ = goes_on;
}

// 대표는 “두고 봐라. 3만명이 온다”고 했다: a speech that goes on behind the sentence is of whoever began
// it, though only the verb at its end says so.
void AttributionReader::begin_speech(const Grammar& grammar, const SentenceView& view,
                                     const Sentence& sentence,
                                     const std::vector<Statement>& statements) {
  if (statements.empty() || in_speech_ || !leaves_speech_open(view, false)) return;
  const Statement& last = statements.back();
  if (last.phrase == nullptr || !opens_speech(view, last.phrase->begin)) return;
  speaker_ = tellers(grammar, view, last, statements);
  speaker_block_ = sentence.block;
}

// A speech goes on from paragraph to paragraph, each of which opens it anew; where the pack says
// so, also behind one that has closed it.
bool AttributionReader::goes_on_in_quotes(const Grammar& grammar, const SentenceView& view,
                                          const Sentence& sentence,
                                          const std::vector<Statement>& statements) const {
  constexpr std::uint32_t kNext = 2;  // blocks: a title may stand between
  const bool by_person = !speaker_.empty() && speaker_.back().role == InformantRole::Person;
  if (sentence.block == block_) return false;
  const bool leaves_out = grammar.rules.glued_words && !speaker_.empty();  // no subject is said
  if ((by_person || leaves_out) && statements.empty() && sentence.block - speaker_block_ == 1 &&
      quotes_on(grammar, view))
    return true;  // 이어 “…”고 덧붙였다
  if (!opens_speech(view, 0)) return false;
  if (in_speech_ && sentence.block != speech_block_ && speaker_block_ == speech_block_) return true;
  return grammar.sources.persons_go_on && statements.empty() && by_person &&
         sentence.block - speaker_block_ <= kNext;
}

// "Ada Norvik, a farmer, lost her goats. … It cost $40," she said: the newcomer, not whoever spoke
// last.  What any other newcomer does is not that one's to tell either.
void AttributionReader::meet(const Grammar& grammar, const SentenceView& view,
                             const Sentence& sentence, const std::vector<Statement>& statements,
                             bool by_person) {
  if (!statements.empty()) newcomer_.reset();
  if (by_person && newcomer_) {
    speaker_ = last_person_ = {*newcomer_};
    speaker_block_ = sentence.block;
    by_bare_name_ = false;
    newcomer_.reset();
  }
  if (!statements.empty() || by_person || names_.empty() || sentence.kind == BlockKind::Heading)
    return;
  const SourceName* person = newcomer(grammar, view, names_);
  if (person == nullptr ||
      (!last_person_.empty() && last_person_.back().name == person->text))
    return;
  silence_.forget();
  const bool known_by_name = grammar.sources.gendered_things;  // «она» tells of no person
  if (last_person_.empty() || known_by_name || shows_person(grammar, view, *person))
    newcomer_ = Informant{person->text, InformantRole::Person};
}

// "The number is 4% less", behind what a minister told in the paragraph before.  Whoever holds no
// office tells of themselves.
bool AttributionReader::points_at_officer(const Grammar& grammar, const SentenceView& view,
                                          std::uint32_t block) const {
  constexpr std::uint32_t kNext = 2;  // blocks: a title may stand between
  if (!grammar.sources.persons_go_on || speaker_.empty() || block - speaker_block_ > kNext)
    return false;
  const Informant& speaker = speaker_.back();
  return speaker.role == InformantRole::Person && points_back(grammar, view) &&
         std::any_of(known_.begin(), known_.end(), [&](const Known& known) {
           return known.informant.name == speaker.name;
         });
}

// A silent paragraph between two in which one person speaks is theirs.
void AttributionReader::follow_person(const Grammar& grammar, const Sentence& sentence,
                                      const std::vector<Statement>& statements,
                                      const std::vector<ClaimDraft>& drafts, bool by_person,
                                      std::optional<Backwards>& backwards) {
  if (!grammar.sources.persons_go_on || sentence.kind == BlockKind::Heading) return;
  if (statements.empty() && !by_person) {
    silence_.pass(sentence.block, drafts.size());
    return;
  }
  const bool bare = by_bare_name_ && speaker_.empty() && !institution_.empty();
  const Chain& chain = bare ? institution_ : statements.empty() ? last_person_ : speaker_;
  const bool person = !chain.empty() &&
                      (bare || chain.back().role == InformantRole::Person) &&
                      (statements.empty() || speaker_block_ == sentence.block);
  if (bare && !by_person) {  // a person's, as may turn out
    static_cast<void>(silence_.end_by(chain.back().name));
    return;
  }
  if (!person) {
    silence_.forget();
    return;
  }
  const std::size_t silent = silence_.end_by(chain.back().name);
  if (silent == 0) return;
  if (!backwards) backwards.emplace();
  backwards->between = governing_;
  backwards->between.insert(backwards->between.end(), chain.begin(), chain.end());
  backwards->silent = silent;
}

}  // namespace attest
