#include "extraction/attribution/attribution.h"

#include <algorithm>

#include "extraction/attribution/aged_names.h"
#include "extraction/attribution/foregoing.h"
#include "extraction/attribution/name_words.h"
#include "extraction/attribution/nameless_speakers.h"
#include "extraction/attribution/pointing_back.h"
#include "extraction/attribution/speeches.h"
#include "extraction/attribution/superseded_statements.h"
#include "extraction/attribution/verbless_statements.h"

namespace attest {
namespace {

// "STUDY GROUP URGES INCREASED RESERVES": no capital shows where a name ends.
bool is_in_capitals(const SentenceView& view) {
  constexpr int kLeast = 3;
  int words = 0;
  for (const Token& token : view.tokens) {
    if (token.kind != TokenKind::Word) continue;
    if (!token.all_caps && token.text.size() > 1) return false;
    words += token.all_caps ? 1 : 0;
  }
  return words >= kLeast;
}

bool ends_with_colon(const SentenceView& view) {
  return !view.items.empty() &&
         view.is_mark(static_cast<std::uint32_t>(view.items.size() - 1), ":");
}

// Nothing tells what the name is of: a person's may be so, initials (ADP) are not.
bool is_bare_name(const SentenceView& view, const SourceName& name) {
  if (!name.heads.empty()) return false;
  for (std::uint32_t at = name.begin; at < name.end; ++at)
    if (!view.tokens[view.items[at].first].all_caps) return true;
  return false;
}

// A minister speaks for his ministry, a farmer for himself.
bool holds_office(const Grammar& grammar, const SourceName& name) {
  return !name.heads.empty() &&
         is_in(grammar.sources.offices, grammar.sources.heads[name.heads.front()].pattern);
}

// "The data collated by the institute were released on Friday": those told before.
bool gives_out(const std::vector<SourceName>& names, const std::vector<Statement>& statements) {
  if (names.empty() || statements.empty()) return false;
  const SourceName& first = names.front();
  const Statement& by = statements.front();
  return first.begin == 1 && first.kind == HeadKind::Data && first.only_head &&
         by.source != &first && by.begin <= first.end && by.source->kind != HeadKind::Data;
}

}  // namespace

// 가나원과 다라청에 따르면, "according to the mayor and the Red Cross": whom the phrase stands
// beside, and those who speak along.
template <typename Add>
void AttributionReader::add_jointly(const SourceName& source, const Add& add) const {
  constexpr std::size_t kMost = 3;
  std::size_t own = 0;
  while (own < names_.size() && &names_[own] != &source) ++own;
  const auto joins = [&](std::size_t at) {
    return at > 0 && at < names_.size() && names_[at - 1].partner == names_[at].begin;
  };
  std::size_t first = own, end = own + 1;
  while (own - first < kMost && joins(first)) --first;
  while (end - own < kMost && joins(end)) ++end;
  for (; first < end && first < names_.size(); ++first) add(names_[first]);
  if (own == names_.size()) add(source);
}

AttributionReader::Chain AttributionReader::speakers(const Grammar& grammar, const Statement& own,
                                                     const std::vector<Statement>& all) const {
  Chain chain;
  const auto add = [&](const SourceName& name) {
    Informant next = informant(grammar, name);
    if (chain.empty() || chain.back().name != next.name) chain.push_back(std::move(next));
  };
  // Whoever only passes it on stands nearer to the reader.
  for (const Statement& other : all)
    if (other.voice == Voice::Relays && other.source != own.source && other.source != own.cited_by)
      add(*other.source);
  // "Told a briefing on the trade figures": no figures were told anything.
  const bool told = own.voice == Voice::Through && own.cited_by != nullptr &&
                    own.cited_by->kind == HeadKind::Data;
  if (own.cited_by != nullptr && !told) add(*own.cited_by);
  const std::size_t alone = chain.size();
  add_jointly(*own.source, add);
  const bool jointly = chain.size() > alone + 1;
  // The same institution again, once relayed, is still relayed.
  if (!jointly && chain.size() == 1 && !institution_.empty() &&
      institution_.back().name == chain.back().name)
    return institution_;
  return chain;
}

// The speakers, a name that nothing tells of being a person's where the text has shown so.
AttributionReader::Chain AttributionReader::tellers(const Grammar& grammar,
                                                    const SentenceView& view, const Statement& own,
                                                    const std::vector<Statement>& all) const {
  Chain chain = speakers(grammar, own, all);
  if (is_bare_name(view, *own.source) && persons_.is_persons(grammar.sources, view, own))
    chain.back().role = InformantRole::Person;
  return chain;
}

std::optional<AttributionReader::Chain> AttributionReader::carry_on(
    const Grammar& grammar, const SentenceView& view, const std::vector<Statement>& statements,
    const std::vector<ClaimDraft>& drafts, const Sentence& sentence) {
  std::optional<Chain> backwards;
  if (!statements.empty()) {
    last_said_ = tellers(grammar, view, statements.front(), statements);
    last_said_block_ = sentence.block;
    if (last_said_.back().role == InformantRole::Person) last_said_.clear();
  }
  const bool aside = tells_only_expected(statements, drafts) && !institution_.empty();
  begin_speech(grammar, view, sentence, statements);
  for (const Statement& statement : statements) {
    if (aside || statement.reach == Reach::Local || only_relays(statement, statements)) continue;
    if (!institution_.empty() && tells_consensus(statement, drafts)) continue;
    const bool relays = statement.voice == Voice::Relays || is_press(*statement.source);
    if (relays && !institution_.empty() && drafts.empty() && tells_of_foregoing(grammar, view))
      continue;  // «Об этом сообщает ТАСС»: it is still the word of whoever told it
    Chain chain = tellers(grammar, view, statement, statements);
    by_bare_name_ = is_bare_name(view, *statement.source);
    if (statement.reach == Reach::Block || chain.back().role == InformantRole::Person) {
      forecaster_.clear();
      if (statement.reach == Reach::Block && chain.back().role != InformantRole::Person)
        forecaster_ = chain, forecast_block_ = sentence.block;
      expects_ = statement.reach == Reach::Block && foresees(drafts) &&
                 chain.back().role != InformantRole::Person;
      told_report_.interrupt();
      const bool officer = institution_.empty() && holds_office(grammar, *statement.source);
      const bool person_in_passing =
          statement.reach != Reach::Block && chain.back().role == InformantRole::Person;
      if (officer || (grammar.sources.told_by_months && person_in_passing))
        told_report_.speak(grammar, chain, statement.publication, sentence.block, drafts);
      if (chain.back().role == InformantRole::Person) {
        told_report_.hear_again(chain.back(), sentence.block);
        last_person_ = chain;
      }
      speaker_ = std::move(chain);
      speaker_block_ = sentence.block;
      spoke_in_quotes_ = !speeches_in(view).empty();
      continue;
    }
    // Who passed it on is named once more: what was said by whom stays as it is.
    const bool relayer = chain.size() == 1 && institution_.size() > 1 &&
                         institution_.front().name == chain.front().name;
    if (relayer) continue;
    if (institution_.empty()) {
      backwards = governing_;
      backwards->insert(backwards->end(), chain.begin(), chain.end());
    }
    told_report_.speak(grammar, chain, statement.publication, sentence.block, drafts);
    institution_ = std::move(chain);
    forecaster_.clear();
    if (foresees(drafts)) forecaster_ = institution_, forecast_block_ = sentence.block;
    speaker_.clear();
  }
  return backwards;
}

// "The figures show 7%", in somebody's speech: still theirs.
void AttributionReader::leave_to_speaker(const Grammar& grammar, const SentenceView& view,
                                         const Sentence& sentence,
                                         std::vector<Statement>& statements) const {
  const bool in_theirs = !speaker_.empty() && speaker_.back().role == InformantRole::Person &&
                         speaker_block_ == sentence.block && (in_speech_ || opens_speech(view, 0));
  if (!in_theirs || !grammar.sources.persons_go_on) return;
  const bool goes_on = leaves_speech_open(view, in_speech_);
  std::erase_if(statements, [&](const Statement& s) {
    return (s.source->quoted || goes_on) && is_publication(s.source->kind);
  });
}

void AttributionReader::read_title(const SentenceView& view, std::vector<Statement>& statements) {
  add_byline(view, names_, statements);
  const SourceName* said = statements.empty() ? nullptr : statements.front().source;
  if (said != nullptr && said->role == InformantRole::Origin)
    titled_ = Informant{said->text, said->role};
}

// To whom a figure belongs that no statement of its sentence speaks for.
AttributionReader::Chain AttributionReader::of_silent(const Grammar& grammar,
                                                      const Sentence& sentence,
                                                      const Silence& silence,
                                                      const ClaimDraft& draft) const {
  if (silence.by_writer || own_block_ == sentence.block) return governing_;
  if (!silence.of_thing.empty()) return silence.of_thing;
  if (silence.by_person) return of_person(grammar, sentence.block, draft);
  return carried(grammar, sentence.block, draft, draft.status);
}

void AttributionReader::attribute(const Grammar& grammar, const SentenceView& view,
                                  const Phrases& phrases, const Sentence& sentence,
                                  const std::vector<Statement>& statements,
                                  const Silence& silence, std::vector<ClaimDraft>& drafts) const {
  for (ClaimDraft& draft : drafts) {
    const Statement* own = statement_for(statements, view, draft.found.begin);
    if (own != nullptr && draft.status != Status::Forecast && !institution_.empty() &&
        tells_consensus(*own, drafts))
      own = nullptr;
    if (own == nullptr) {
      draft.attribution = of_silent(grammar, sentence, silence, draft);
      continue;
    }
    draft.attribution = governing_;
    if (tells_of_speaker(grammar, view, phrases, *own, draft.found.begin)) continue;
    if (own->phrase != nullptr) draft.found.rules.push_back(own->phrase->row);
    const Chain chain = tellers(grammar, view, *own, statements);
    draft.attribution.insert(draft.attribution.end(), chain.begin(), chain.end());
  }
}

// «Об этом сообщил министр»: whose the figures before are.
std::optional<AttributionReader::Backwards> AttributionReader::speak_backwards(
    const Grammar& grammar, const SentenceView& view, const Sentence& sentence,
    const std::vector<Statement>& statements, const std::vector<ClaimDraft>& drafts) {
  std::optional<Backwards> backwards;
  if (auto chain = carry_on(grammar, view, statements, drafts, sentence)) {
    const bool tells = !drafts.empty() || statements.back().publication;
    const bool before = reported_lead_.is_before(sentence.block, chain->back(), tells);
    backwards = {std::move(*chain), before};
  }
  if (statements.empty() || !drafts.empty()) return backwards;
  if (!tells_of_foregoing(grammar, view) && !gives_out(names_, statements)) return backwards;
  const auto own = std::find_if(statements.begin(), statements.end(), [&](const Statement& s) {
    return !only_relays(s, statements);
  });
  const Chain chain =
      tellers(grammar, view, own != statements.end() ? *own : statements.back(), statements);
  backwards = {governing_, true};
  backwards->chain.insert(backwards->chain.end(), chain.begin(), chain.end());
  if (chain.back().role == InformantRole::Person) speaker_ = chain, speaker_block_ = sentence.block;
  return backwards;
}

std::optional<AttributionReader::Backwards> AttributionReader::read(
    const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
    const Sentence& sentence, std::vector<ClaimDraft>& drafts) {
  names_ = source_names(grammar, view, phrases);
  if (sentence.kind == BlockKind::Heading && is_in_capitals(view)) names_.clear();
  // «Говорится в отчётности компании»: the firm may be named in the same sentence.
  const bool at_once = grammar.sources.firm_opening.at_once;
  if (at_once) note_topic(grammar, view, sentence);
  towns_.see({grammar, view, phrases});
  std::vector<Statement> statements = statements_in(grammar, view, phrases, names_);
  if (goes_on_in_quotes(grammar, view, sentence, statements)) speaker_block_ = sentence.block;
  leave_to_speaker(grammar, view, sentence, statements);
  follow_caption(view, sentence, statements);
  if (sentence.kind == BlockKind::Heading) read_title(view, statements);
  Silence silence;
  silence.by_person = statements.empty() && says_person(grammar, view, phrases);
  told_by_pronoun_ = silence.by_person;
  told_.clear();
  for (const Statement& s : statements)
    if (s.voice != Voice::Relays) told_.push_back(tellers(grammar, view, s, statements).back());
  silence.by_writer = statements.empty() && !drafts.empty() && is_own_voice(grammar, view);
  meet(grammar, view, sentence, statements, silence.by_person);
  const bool by_opener = statements.empty() && says_opener(grammar, view, phrases, sentence.block);
  turn(grammar, view, sentence, statements, drafts);
  if (silence.by_person && !last_person_.empty())
    told_report_.hear_again(last_person_.back(), sentence.block);
  told_report_.look_at(view, taken_up_.read(grammar, view, sentence.block));
  if (statements.empty()) {
    const bool back = says_institution(grammar, view, phrases) || points_back(grammar, view);
    told_report_.go_on(sentence.block, back, drafts);
    if (by_opener) speak_as_opener(grammar, sentence, drafts);
    silence.of_thing = of_thing(grammar, view, phrases, sentence.block);
    if (!silence.of_thing.empty()) last_said_block_ = sentence.block;
  }
  attribute(grammar, view, phrases, sentence, statements, silence, drafts);
  std::optional<Backwards> backwards;
  if (!statements.empty() && drafts.empty() && ends_with_colon(view)) {
    governing_ = tellers(grammar, view, statements.back(), statements);
    institution_.clear();
    told_report_.forget();
    speaker_.clear();
  } else if (sentence.kind != BlockKind::Heading) {  // a title says it once more than the text
    backwards = speak_backwards(grammar, view, sentence, statements, drafts);
  }
  follow_speech(grammar, view, sentence, statements, drafts.size(), silence.by_person, backwards);
  follow_person(grammar, sentence, statements, drafts, silence.by_person, backwards);
  reported_lead_.see(grammar, view, sentence, names_, drafts, !statements.empty());
  if (!at_once) note_topic(grammar, view, sentence);
  remember(grammar, view, statements);
  note_opener(grammar, statements);
  return backwards;
}

}  // namespace attest
