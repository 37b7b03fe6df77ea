#include "extraction/attribution/statements.h"

#include <algorithm>

#include "extraction/attribution/foregoing.h"
#include "extraction/attribution/name_endings.h"
#include "extraction/attribution/nameless_speakers.h"
#include "extraction/attribution/opening_words.h"
#include "extraction/attribution/reporting_verbs.h"
#include "extraction/attribution/source_fitness.h"
#include "extraction/attribution/speaking_names.h"
#include "extraction/attribution/speeches.h"
#include "extraction/attribution/superseded_statements.h"
#include "extraction/attribution/topic_speakers.h"
#include "extraction/attribution/verbless_statements.h"

namespace attest {
namespace {

constexpr std::uint32_t kReachAfter = 6;      // items from "according to" to the name
constexpr std::uint32_t kReachBefore = 40;    // items back from the verb to its subject
constexpr std::uint32_t kTopicReach = 120;    // … and to the topic that opens the sentence
constexpr std::uint32_t kTold = 3;            // «сообщили журналистам в»

struct Best {
  const SourceName* name = nullptr;
  int fitness = 0;
  std::uint32_t apart = 0;

  void offer(const SourceName& candidate, std::uint32_t distance, int offered) {
    if (offered == 0 || offered < fitness) return;
    if (offered == fitness && distance >= apart) return;
    name = &candidate;
    fitness = offered;
    apart = distance;
  }
};

class StatementReader {
 public:
  StatementReader(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                  const std::vector<SourceName>& names)
      : grammar_(grammar),
        sources_(grammar.sources),
        view_(view),
        phrases_(phrases),
        names_(names),
        speeches_(speeches_in(view)),
        foregoing_(tells_of_foregoing(grammar, view)) {}

  // `last`: the statement read before it, nullptr at the first.
  bool read(const PhraseMatch& cue, const Statement* last, Statement& made) {
    const AttributionRow& row = sources_.attributions[cue.row.row];
    if (row.place == SourcePlace::Nowhere || is_of_last_verb(cue, row, last)) return false;
    if (row.place != SourcePlace::After && follows_pronoun(grammar_, view_, cue))
      return tells_of_itself(sources_, view_, names_, cue, made);
    if (row.place == SourcePlace::Either && precedes_pronoun(grammar_, view_, cue)) return false;
    const Best before = before_cue(cue, row), after = after_cue(cue, row);
    const SourceName* source = row.place == SourcePlace::After ? after.name : before.name;
    if (row.place == SourcePlace::Either && turned_round(cue, before, after))
      source = speaker_of_turned(grammar_, view_, names_.front(), cue.begin, *after.name);
    made.voice = row.voice;
    made.reach = row.reach;
    if (row.voice == Voice::Cites && row.place == SourcePlace::Before) {
      source = touching_before(names_, cue.begin);
      made.cited_by = before.name == source ? nullptr : before.name;
    } else if (row.voice == Voice::Cites) {
      made.cited_by = has_just_spoken(last, cue) ? last->source : before.name;
    } else if (row.voice == Voice::Through) {
      // "Told parliament": who was told tells nobody.
      made.cited_by = after.name != nullptr && passes_on(*after.name) ? after.name : nullptr;
    }
    if (source == nullptr) return false;
    // 공사에 따르면 공항 이용객은 … 전망했다: the verb goes on with who was named before.
    if (last != nullptr && source == before.name && !sources_.subject_tails.empty() &&
        !source->subject && before.apart > kDateBetween) return false;
    made.source = source;
    made.phrase = &cue;
    if (is_any_noun(sources_, view_, *source, row)) made.reach = Reach::Block;
    // "Health authorities said, according to the AP": who passes it on.
    if (row.place == SourcePlace::After && row.voice == Voice::Says && passes_on(*source) &&
        last != nullptr && last->voice == Voice::Says && last->source != source &&
        (has_just_spoken(last, cue) || is_of_expected(view_, cue, *last))) {
      made.voice = Voice::Cites;
      made.cited_by = source;
      made.source = last->source;
    }
    if (made.voice == Voice::Relays && !passes_on(*source)) made.voice = Voice::Says;
    made.begin = std::min(source->begin, cue.begin);
    made.end = std::max(source->end, cue.end);
    // «По прогнозу фонда, …, сообщает ТАСС»: a newspaper has its figures from somebody.
    if (made.voice == Voice::Says && last != nullptr && !is_press(*last->source) &&
        (is_press(*source) || is_foreign(sources_, view_, *source)) && last->end <= made.begin &&
        ends_sentence(made.end))
      made.voice = Voice::Relays;
    // "40 watched, as a poll that gave them 30% came out"
    if (row.reach == Reach::Local && row.speakers == Speakers::Documents) made.since = made.begin;
    if (row.reach == Reach::Local)
      made.until = next_verb_end(made.end, static_cast<std::uint32_t>(view_.items.size()));
    keep_in_bracket(view_, made);
    // «По данным МВД, пришли 300 человек, по оценкам организаторов — 1500»
    const bool dash = view_.is_mark(made.end, "—") || view_.is_mark(made.end, "–");
    made.forward = source->end <= cue.begin || made.begin == 0 || dash;
    return true;
  }

 private:
  bool ends_sentence(std::uint32_t end) const {
    while (end < view_.items.size() && view_.items[end].kind == Item::Kind::Mark) ++end;
    return end >= view_.items.size();
  }
  bool is_border(std::uint32_t item) const {  // but not the sign of «28 % утверждают»
    return view_.items[item].kind == Item::Kind::Mark && !view_.has(item, grammar_.counted);
  }
  bool in_speech(std::uint32_t item) const {
    const auto speech = std::partition_point(speeches_.begin(), speeches_.end(),
                                             [&](const auto& s) { return s.second <= item; });
    return speech != speeches_.end() && speech->first <= item;
  }
  Best before_cue(const PhraseMatch& cue, const AttributionRow& row) const {
    Best best;
    auto past = std::partition_point(names_.begin(), names_.end(),
                                     [&](const SourceName& n) { return n.end <= cue.begin; });
    // 경찰 조사 결과: the survey is part of the phrase, whose it is stands before.
    if (grammar_.rules.glued_words && past != names_.end() && past->publication &&
        past->begin < cue.begin && past->text_end != 0 && past->text_end <= cue.begin)
      ++past;
    const auto weigh = [&](const SourceName& name, std::uint32_t apart) {
      if (name.quoted && !in_speech(cue.begin)) return;  // spoken of, not speaking
      if (says_nothing(grammar_, view_, names_, name, cue, row)) return;
      if (apart > 0 && is_opening_word(grammar_, view_, name)) return;
      if (is_asked(sources_, view_, names_, name) || is_no_subject(name, cue)) return;
      const int fit = fitness(name, apart, row.speakers, !sources_.subject_tails.empty());
      if (fit != 0 && !name.heads.empty() && is_outer_topic(name, best)) best = {};
      best.offer(name, apart, fit);
    };
    auto name = past;
    for (; name != names_.begin(); --name) {
      const SourceName& candidate = *std::prev(name);
      const std::uint32_t end = std::min(candidate.end, cue.begin);
      const std::uint32_t apart = before_bracket(view_, cue.begin, end) - end;
      if (apart > kReachBefore) break;
      // "As the council met, a report has revealed": the subject stands behind the comma.
      if (best.name != nullptr &&
          parts_clauses(grammar_, view_, candidate.end, best.name->begin, cue.begin))
        break;
      weigh(candidate, apart);
    }
    // 교육부는 … 조사에서 …: what the sentence opens with as its topic speaks, however far it is.
    const SourceName& first = names_.front();
    if (name != names_.begin() && first.topic && first.opens && cue.begin - first.end < kTopicReach)
      weigh(first, cue.begin - first.end);
    best.name = before_address(sources_, view_, names_, best.name);
    const SourceName* holder = attached_before(sources_, view_, names_, cue.begin);
    if (holder != nullptr && row.speakers != Speakers::Documents) return {holder, kTouching, 1};
    const bool dated = cue.begin > 0 && view_.items[cue.begin - 1].kind == Item::Kind::Period;
    if (best.apart == (dated ? 2 : 1) || (best.name != nullptr && best.name->indefinite))
      best.name = apposed_to(view_, names_, best.name);
    // "China, the largest producer, registered a fall": a place's own deed.
    if (row.speakers == Speakers::Known && best.name != nullptr && best.name->heads.empty())
      return {};
    if (const SourceName* far = whose_aside(sources_, view_, names_, cue.begin, best.name))
      best = Best{far, kTouching, 1};
    if (best.name == nullptr) {
      const bool subject = row.speakers == Speakers::Subject;
      const SourceName* far = subject ? opening_subject(names_) : nullptr;
      const std::uint32_t verb = cue.begin - (dated && view_.is_mark(cue.begin - 2, ",") ? 1 : 0);
      if (far == nullptr) far = told_of_between_commas(sources_, view_, names_, verb);
      if (far != nullptr && far->heads.empty() && row.speakers == Speakers::Known) far = nullptr;
      return far == nullptr ? Best{} : Best{far, 1, kTouching};
    }
    // «Возле деревни Заречной, сообщает отдел», «занятые в работе социологов, отметили»: what
    // stands before the comma ends the clause before, unless it is an apposition.
    if (best.apart == 1 && !sources_.owner_tails.empty() && view_.is_mark(cue.begin - 1, ",") &&
        (best.name->heads.empty() ||
         (best.name->begin > 0 && !view_.is_mark(best.name->begin - 1, ","))))
      return {};
    return best;
  }
  // A씨에 대해 3년을 선고했다고 밝혔다: a person who is no subject does not speak.
  bool is_no_subject(const SourceName& name, const PhraseMatch& cue) const {
    return name.role == InformantRole::Person && !name.subject && !sources_.subject_tails.empty() &&
           name.end < cue.begin && view_.has(cue.end - 1, grammar_.pack_classes.saying_verb);
  }
  // 당국자는 단체가 3명을 도왔다고 말했다: the topic of the whole sentence speaks, not the subject
  // of what is said, unless a clause ends between them.
  bool is_outer_topic(const SourceName& name, const Best& best) const {
    if (!name.topic || best.name == nullptr || best.apart <= kDateBetween) return false;
    return next_verb_end(name.end, best.name->begin) == best.name->begin;
  }
  // The first verb in [from, to) that ends a clause, or `to`.
  std::uint32_t next_verb_end(std::uint32_t from, std::uint32_t to) const {
    const Symbol verb_end = grammar_.pack_classes.verb_end;
    for (std::uint32_t at = from; verb_end != 0 && at < to; ++at)
      if (view_.has(at, verb_end)) return at;
    return to;
  }
  // "…, X said, citing Y": no other name of the sentence cites Y.
  bool has_just_spoken(const Statement* last, const PhraseMatch& cue) const {
    return last != nullptr && last->voice != Voice::Cites && last->end + 1 == cue.begin &&
           view_.is_mark(last->end, ",");
  }
  Best after_cue(const PhraseMatch& cue, const AttributionRow& row) const {
    Best best;
    auto name = std::partition_point(names_.begin(), names_.end(),
                                     [&](const SourceName& n) { return n.begin < cue.end; });
    // «Согласно статистике, авиакомпании перевезли»: whoever follows the comma tells nothing.
    if (row.speakers == Speakers::Whoever && view_.is_mark(cue.end, ",")) return best;
    std::uint32_t from = cue.end;
    for (; name != names_.end() && name->begin - cue.end <= kReachAfter; ++name) {
      const std::uint32_t apart = name->begin - behind_age(view_, from, name->begin);
      // "according to a survey, and 300 residents …": who is counted does not speak
      if (best.name != nullptr && view_.items[name->begin - 1].kind == Item::Kind::Number) break;
      if (is_told(sources_, view_, names_, *name) || is_asked(sources_, view_, names_, *name)) {
        from = behind_listener(sources_, view_, names_, *name, from);
        continue;
      }
      if (best.name != nullptr && row.place == SourcePlace::After && best.apart <= 1 &&
          view_.is_mark(best.name->end, ",") && !sources_.name_articles.empty())
        break;  // "according to official figures, farmers sowed 9%"
      // "The spokesman, Ada Norvik, said in a statement"
      if (row.place == SourcePlace::Either && name->governed && !sources_.owners_follow &&
          (name->kind == HeadKind::Document || name->kind == HeadKind::Data))
        continue;
      SourceName taken = *name;
      taken.governed = false;
      // "as Norway itself said then": an adverb may stand between
      const bool near = (row.place == SourcePlace::Either && apart == 2) ||
                        is_titled(grammar_, view_, *name, cue);
      const std::uint32_t counted = near ? kTouching : apart;
      best.offer(*name, apart, fitness(taken, counted, row.speakers, false));
    }
    return best;
  }
  bool is_at_border(const SourceName& name) const {
    return !name.heads.empty() && (name.end == view_.items.size() || is_border(name.end));
  }
  // "…", said the ministry; «…, сообщила прокуратура».
  bool turned_round(const PhraseMatch& cue, const Best& before, const Best& after) const {
    if (after.name == nullptr) return false;
    if (after.apart <= kTouching && follows_relative(grammar_, phrases_, cue, *after.name))
      return true;
    // «Об этом ТАСС сообщили в министерстве»: TASS is who was told.
    const std::uint32_t room = before.name == nullptr ? kTold : kTouching;
    if (foregoing_ && (after.apart == 0 || (after.apart <= room && !after.name->heads.empty())))
      return true;
    const bool at_border = cue.begin == 0 || is_at_mark(grammar_, view_, cue);
    // «… к результатам опросов, сообщил центр»: whatever ends before the comma.
    if (at_border && cue.begin > 0 && after.apart == 0 && !after.name->heads.empty()) return true;
    // "… off Dorn, said the harbour master."
    if (at_border && cue.begin > 0 && after.apart == 1 && is_at_border(*after.name) &&
        before.name != nullptr && before.name->heads.empty() && !sources_.name_articles.empty())
      return true;
    // «… на территории Якутии, сообщили в министерстве»
    const bool follows = after.name->governed && !after.name->heads.empty();
    if (at_border && follows && after.apart <= kTouching) return true;
    if (before.name != nullptr && before.apart <= kTouching) return false;
    if (at_border) return true;
    return before.name == nullptr && after.apart == 0 && !names_noun(grammar_, view_, *after.name);
  }

  const Grammar& grammar_;
  const SourceRules& sources_;
  const SentenceView& view_;
  const Phrases& phrases_;
  const std::vector<SourceName>& names_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> speeches_;
  const bool foregoing_;
};

}  // namespace

std::vector<Statement> statements_in(const Grammar& grammar, const SentenceView& view,
                                     const Phrases& phrases, const std::vector<SourceName>& names) {
  std::vector<Statement> statements;
  if (names.empty()) return statements;
  StatementReader reader(grammar, view, phrases, names);
  // "Rosstat: grain harvest down": a title's way of saying it.
  const SourceName& first = names.front();
  const bool titled = first.begin == 0 && !first.heads.empty() && view.is_mark(first.end, ":");
  const std::uint32_t told = titled ? first.end + 1 : first.begin == 1 ? caption_end(view) : 0;
  if (told != 0 && told < view.items.size())
    statements.push_back({.begin = 0, .end = told, .source = &first, .forward = true});
  std::uint32_t reached = 0;
  for (const PhraseMatch& match : phrases.all()) {
    if (match.row.table != Table::Attribution || match.begin < reached) continue;
    reached = match.end;
    if (is_counted(grammar, view, phrases, match)) continue;
    Statement made;
    if (!reader.read(match, statements.empty() ? nullptr : &statements.back(), made)) continue;
    made.publication = names_publication(grammar, phrases, made.begin, made.end) &&
                       !is_hearsay(grammar, *made.source);
    statements.push_back(made);
  }
  if (!statements.empty()) add_elliptic(grammar, view, names, statements);
  drop_superseded(statements);
  return statements;
}

}  // namespace attest
