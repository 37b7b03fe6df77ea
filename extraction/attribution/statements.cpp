#include "extraction/attribution/statements.h"

#include <algorithm>

#include "extraction/attribution/captions.h"
#include "extraction/attribution/name_words.h"
#include "extraction/attribution/nameless_speakers.h"
#include "extraction/attribution/opening_words.h"
#include "extraction/attribution/own_clauses.h"
#include "extraction/attribution/publication_names.h"
#include "extraction/attribution/reporting_verbs.h"
#include "extraction/attribution/source_fitness.h"
#include "extraction/attribution/speaker_search.h"
#include "extraction/attribution/speaking_names.h"
#include "extraction/attribution/superseded_statements.h"
#include "extraction/attribution/verbless_statements.h"
#include "extraction/sentence/stretches.h"

namespace attest {
namespace {

// Makes statements of the phrases of one sentence.
class StatementReader {
 public:
  StatementReader(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                  const std::vector<SourceName>& names)
      : grammar_(grammar),
        sources_(grammar.sources),
        view_(view),
        phrases_(phrases),
        names_(names),
        speakers_(grammar, view, phrases, names) {}

  // `last`: the statement read before it, nullptr at the first.
  bool read(const PhraseMatch& cue, const Statement* last, Statement& made) const {
    const AttributionRow& row = sources_.attributions[cue.row.row];
    if (row.place == SourcePlace::Nowhere || is_of_last_verb(sources_, view_, cue, row, last))
      return false;
    if (is_of_name(cue)) return false;
    if (row.place != SourcePlace::After && follows_pronoun(grammar_, view_, cue))
      return tells_of_itself(sources_, view_, names_, cue, made);
    if (row.place == SourcePlace::Either && precedes_pronoun(grammar_, view_, cue)) return false;
    const Speaker before = speakers_.before(cue, row), behind = speakers_.behind(cue, row);
    made.phrase = &cue;
    made.voice = row.voice;
    made.reach = row.reach;
    const SourceName* source =
        publisher_behind(sources_, names_, speaker(cue, row, before, behind));
    take_citing(cue, row, before, behind, last, source, made);
    if (source == nullptr || tells_which(row, *source)) return false;
    // 공사에 따르면 공항 이용객은 … 전망했다: the verb goes on with who was named before.
    if (last != nullptr && source == before.name && !sources_.subject_tails.empty() &&
        !source->subject && before.apart > kDateBetween)
      return false;
    made.source = source;
    if (is_any_noun(sources_, view_, *source, row)) made.reach = Reach::Block;
    made.begin = std::min(source->begin, cue.begin);
    made.end = std::max(source->end, cue.end);
    tell_relaying(cue, row, *source, last, made);
    bound(row, made);
    // «По данным МВД, пришли 300 человек, по оценкам организаторов — 1500»
    const bool dash = view_.is_mark(made.end, "—") || view_.is_mark(made.end, "–");
    made.forward = source->end <= cue.begin || made.begin == 0 || dash;
    return true;
  }

 private:
  // "The Daily Show ran for 40 years": a word of a name, but not in "Police Say 40 Died".
  bool is_of_name(const PhraseMatch& cue) const {
    const auto is_word = [&](std::uint32_t at) {
      return at < view_.items.size() && view_.items[at].kind == Item::Kind::Word;
    };
    const auto token = [&](std::uint32_t at) -> const Token& {
      return view_.tokens[view_.items[at].first];
    };
    if (sources_.name_articles.empty() || cue.begin == 0 || cue.end != cue.begin + 1) return false;
    return token(cue.begin).capital && is_word(cue.begin - 1) && token(cue.begin - 1).capital &&
           is_word(cue.end) && !token(cue.end).capital;
  }

  // "According to the second advance estimates released by the board": not the noun before them.
  bool tells_which(const AttributionRow& row, const SourceName& source) const {
    const PhraseMatch* next = phrases_.beginning_at(source.end, Table::Attribution);
    return next != nullptr && is_any_noun(sources_, view_, source, row) &&
           sources_.attributions[next->row.row].place == SourcePlace::After;
  }

  const SourceName* speaker(const PhraseMatch& cue, const AttributionRow& row,
                            const Speaker& before, const Speaker& behind) const {
    if (row.place == SourcePlace::Either && speakers_.is_turned_round(cue, before, behind))
      return speaker_of_turned(grammar_, view_, names_.front(), cue.begin, *behind.name);
    return row.place == SourcePlace::After ? behind.name : before.name;
  }

  // "S, citing T", "S told T": who stands beside the source.
  void take_citing(const PhraseMatch& cue, const AttributionRow& row, const Speaker& before,
                   const Speaker& behind, const Statement* last, const SourceName*& source,
                   Statement& made) const {
    if (row.voice == Voice::Cites && row.place == SourcePlace::Before) {
      source = touching_before(names_, cue.begin);
      // 가나신문이 학교에 물어 받은 자료에 따르면: whoever was asked has no name.
      if (source == nullptr && view_.has(cue.end - 1, grammar_.pack_classes.informing))
        source = before.name;
      made.cited_by = before.name == source ? nullptr : before.name;
    } else if (row.voice == Voice::Cites) {
      made.cited_by = has_just_spoken(last, cue) ? last->source : before.name;
    } else if (row.voice == Voice::Through) {
      // "Told parliament": who was told tells nobody.
      made.cited_by = behind.name != nullptr && passes_on(*behind.name) ? behind.name : nullptr;
    }
  }

  // Who only passes on what somebody else of the sentence says.
  void tell_relaying(const PhraseMatch& cue, const AttributionRow& row, const SourceName& source,
                     const Statement* last, Statement& made) const {
    // "Health authorities said, according to the AP"
    if (row.place == SourcePlace::After && row.voice == Voice::Says && passes_on(source) &&
        last != nullptr && last->voice == Voice::Says && last->source != &source &&
        (has_just_spoken(last, cue) || is_of_expected(view_, cue, *last))) {
      made.voice = Voice::Cites;
      made.cited_by = &source;
      made.source = last->source;
    }
    if (made.voice == Voice::Relays && !passes_on(source)) made.voice = Voice::Says;
    // «По прогнозу фонда, …, сообщает ТАСС»: a newspaper has its figures from somebody.
    if (made.voice == Voice::Says && last != nullptr && !is_press(*last->source) &&
        (is_press(source) || is_foreign(sources_, view_, source)) && last->end <= made.begin &&
        ends_sentence(made.end))
      made.voice = Voice::Relays;
  }

  // How far a local one speaks.
  void bound(const AttributionRow& row, Statement& made) const {
    // "40 watched, as a poll that gave them 30% came out"
    if (row.reach == Reach::Local && row.speakers == Speakers::Documents) made.since = made.begin;
    if (row.reach == Reach::Local)
      made.until = next_verb_end(grammar_, view_, made.end,
                                 static_cast<std::uint32_t>(view_.items.size()));
    keep_in_clause(grammar_, view_, phrases_, made);
    keep_in_bracket(view_, made);
  }

  bool ends_sentence(std::uint32_t end) const {
    while (end < view_.items.size() && view_.items[end].kind == Item::Kind::Mark) ++end;
    return end >= view_.items.size();
  }

  // "…, X said, citing Y": no other name of the sentence cites Y.
  bool has_just_spoken(const Statement* last, const PhraseMatch& cue) const {
    return last != nullptr && last->voice != Voice::Cites && last->end + 1 == cue.begin &&
           view_.is_mark(last->end, ",");
  }

  const Grammar& grammar_;
  const SourceRules& sources_;
  const SentenceView& view_;
  const Phrases& phrases_;
  const std::vector<SourceName>& names_;
  const SpeakerSearch speakers_;
};

// 외신은 4명이 다쳤다고 보도했고, 소방청은 “3명”이라고 밝혔다: where verbs close their clauses, a paper
// passes on nothing that others say behind it.
void tell_side_by_side(const Grammar& grammar, std::vector<Statement>& statements) {
  if (grammar.rules.order != WordOrder::HeadLast) return;
  for (std::size_t next = 1; next < statements.size(); ++next) {
    Statement& last = statements[next - 1];
    if (last.voice == Voice::Relays && last.phrase->end <= statements[next].source->begin)
      last.voice = Voice::Says;
  }
}

}  // namespace

std::vector<Statement> statements_in(const Grammar& grammar, const SentenceView& view,
                                     const Phrases& phrases, const std::vector<SourceName>& names) {
  std::vector<Statement> statements;
  if (names.empty()) return statements;
  const StatementReader reader(grammar, view, phrases, names);
  const SourceName& first = names.front();
  const Caption caption = caption_of({grammar, view, phrases});
  if (caption)
    return {{.end = caption.told, .source = &first, .reach = Reach::Block, .forward = true}};
  const std::uint32_t told = end_of_title_source(view, first);
  if (told != 0 && told < view.items.size())
    statements.push_back({.begin = 0, .end = told, .source = &first, .forward = true});
  std::uint32_t reached = 0;
  for (const PhraseMatch& match : phrases.all()) {
    if (match.row.table != Table::Attribution || match.begin < reached) continue;
    reached = match.end;
    if (is_counted(grammar, view, phrases, match)) continue;
    Statement made;
    if (!reader.read(match, statements.empty() ? nullptr : &statements.back(), made)) continue;
    keep_in_relative(grammar, view, phrases, made);
    made.publication = names_publication(grammar, phrases, made.begin, made.end) &&
                       !is_hearsay(grammar, *made.source);
    statements.push_back(made);
  }
  if (!statements.empty()) add_elliptic(grammar, view, names, statements);
  drop_superseded(statements);
  tell_side_by_side(grammar, statements);
  return statements;
}

}  // namespace attest
