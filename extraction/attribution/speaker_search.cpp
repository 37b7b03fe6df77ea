#include "extraction/attribution/speaker_search.h"

#include <algorithm>
#include <iterator>

#include "extraction/attribution/apposition.h"
#include "extraction/attribution/foregoing.h"
#include "extraction/attribution/name_endings.h"
#include "extraction/attribution/name_starts.h"
#include "extraction/attribution/name_words.h"
#include "extraction/attribution/nameless_speakers.h"
#include "extraction/attribution/opening_words.h"
#include "extraction/attribution/publication_names.h"
#include "extraction/attribution/relative_clauses.h"
#include "extraction/attribution/source_fitness.h"
#include "extraction/attribution/speaking_names.h"
#include "extraction/attribution/speeches.h"
#include "extraction/attribution/topic_speakers.h"
#include "extraction/quantities/figure_endings.h"
#include "extraction/sentence/stretches.h"

namespace attest {
namespace {

constexpr std::uint32_t kReachAfter = 6;    // items from "according to" to the name
constexpr std::uint32_t kReachBefore = 40;  // items back from the verb to its subject
constexpr std::uint32_t kTopicReach = 120;  // … and to the topic that opens the sentence
constexpr std::uint32_t kTold = 3;          // «сообщили журналистам в»

}  // namespace

// "Kestrel group flagship Kestrel Steel said": a noun between two names tells what the second is.
bool SpeakerSearch::leads_to(const SourceName& name, const SourceName& best) const {
  if (sources_.name_articles.empty() || best.begin != name.end + 1 || !best.heads.empty() ||
      name.heads.empty() || name.role != InformantRole::Origin || name.owner)
    return false;
  const Token& noun = view_.tokens[view_.items[name.end].first];
  return view_.items[name.end].kind == Item::Kind::Word && noun.kind == TokenKind::Word &&
         !noun.capital && !is_in(sources_.not_in_names, noun.text) &&
         phrases_.beginning_at(name.end, Table::Attribution) == nullptr &&
         !view_.has(name.end, grammar_.pack_classes.joining);
}

namespace {

// The fitter one; of equally fit ones the nearer.
void offer(const SourceName& name, std::uint32_t apart, int fitness, Speaker& best) {
  if (fitness == 0 || fitness < best.fitness) return;
  if (fitness == best.fitness && apart >= best.apart) return;
  best = {&name, fitness, apart};
}

}  // namespace

SpeakerSearch::SpeakerSearch(const Grammar& grammar, const SentenceView& view,
                             const Phrases& phrases, const std::vector<SourceName>& names)
    : grammar_(grammar),
      sources_(grammar.sources),
      view_(view),
      phrases_(phrases),
      names_(names),
      speeches_(speeches_in(view)),
      foregoing_(tells_of_foregoing(grammar, view)) {}

bool SpeakerSearch::in_speech(std::uint32_t item) const {
  const auto speech = std::partition_point(speeches_.begin(), speeches_.end(),
                                           [&](const auto& s) { return s.second <= item; });
  return speech != speeches_.end() && speech->first <= item;
}

void SpeakerSearch::weigh(const SourceName& name, std::uint32_t apart, const PhraseMatch& cue,
                          const AttributionRow& row, Speaker& best) const {
  if (name.quoted && !in_speech(cue.begin)) return;  // spoken of, not speaking
  if (says_nothing(grammar_, view_, names_, name, cue, row)) return;
  if (apart > 0 && is_opening_word(grammar_, view_, name)) return;
  if (is_asked(sources_, view_, names_, name) || is_no_subject(name, cue)) return;
  if (const SourceName* maker = made_for(grammar_, view_, names_, name)) {
    SourceName taken = *maker;
    taken.governed = false;
    return offer(*maker, apart, fitness(taken, apart, row.speakers, false), best);
  }
  const bool told_of = row.speakers == Speakers::Documents &&
                       is_publication_told_of(grammar_, view_, name, cue.begin);
  int fit = fitness(name, told_of ? 0 : apart, row.speakers, !sources_.subject_tails.empty());
  if (fit == 0 && apart == 0 && row.speakers == Speakers::Any && name.end <= cue.begin)
    fit = fitness_of_house(sources_, view_, name);
  if (fit != 0 && !name.heads.empty() && is_outer_topic(name, best, cue)) best = {};
  offer(name, apart, fit, best);
}

Speaker SpeakerSearch::fittest_before(const PhraseMatch& cue, const AttributionRow& row) const {
  const std::uint32_t verb = before_relative(grammar_, view_, phrases_, cue.begin);
  // "The studio, which owns Radio Dorn, said": no name of the clause speaks, but for whoever
  // publishes what it tells of.
  const Speaker outer = fittest_up_to(verb, cue, row);
  if (verb == cue.begin || outer.name == nullptr || !is_publication(outer.name->kind)) return outer;
  return fittest_up_to(cue.begin, cue, row);
}

Speaker SpeakerSearch::fittest_up_to(std::uint32_t verb, const PhraseMatch& cue,
                                     const AttributionRow& row) const {
  Speaker best;
  auto past = std::partition_point(names_.begin(), names_.end(),
                                   [&](const SourceName& n) { return n.end <= verb; });
  // 경찰 조사 결과: the survey is part of the phrase, whose it is stands before.
  if (grammar_.rules.glued_words && past != names_.end() && past->publication &&
      past->begin < cue.begin && past->text_end != 0 && past->text_end <= cue.begin)
    ++past;
  auto name = past;
  for (; name != names_.begin(); --name) {
    const SourceName& candidate = *std::prev(name);
    // «Опрос центра «Мера» показал»: up to whose it is.
    const SourceName* whose = publisher_behind(sources_, names_, &candidate);
    const std::uint32_t own = whose->end <= cue.begin ? whose->end : candidate.end;
    const std::uint32_t end = std::min(own, verb);
    const std::uint32_t apart = before_bracket(view_, verb, end) - end;
    if (apart > kReachBefore) break;
    // "As the council met, a report has revealed": the subject stands behind the comma.
    if (best.name != nullptr &&
        (parts_clauses(grammar_, view_, candidate.end, best.name->begin, cue.begin) ||
         is_told_of_event(grammar_, view_, phrases_, *best.name)))
      break;
    if (best.name != nullptr && leads_to(candidate, *best.name)) continue;
    weigh(candidate, apart, cue, row, best);
  }
  // 교육부는 … 조사에서 …: what the sentence opens with as its topic speaks, however far it is.
  const SourceName& first = names_.front();
  if (name != names_.begin() && first.topic && first.opens && cue.begin - first.end < kTopicReach)
    weigh(first, cue.begin - first.end, cue, row, best);
  return best;
}

Speaker SpeakerSearch::before(const PhraseMatch& cue, const AttributionRow& row) const {
  if (const SourceName* holder = holder_before_who(grammar_, view_, names_, cue.begin);
      holder != nullptr && row.speakers != Speakers::Documents)
    return {holder, kTouching, 1};
  Speaker best = fittest_before(cue, row);
  best.name = before_address(sources_, view_, names_, best.name);
  best.name = told_of_by_that(grammar_, view_, phrases_, names_, best.name);
  best.name = speaking_in(sources_, view_, names_, best.name);
  const SourceName* holder = attached_before(sources_, view_, names_, cue.begin);
  if (holder == nullptr && row.speakers == Speakers::Any)
    holder = opening_with_aside(sources_, view_, names_, cue.begin);
  if (holder != nullptr && row.speakers != Speakers::Documents) return {holder, kTouching, 1};
  const bool dated = cue.begin > 0 && view_.items[cue.begin - 1].kind == Item::Kind::Period;
  if (best.apart == (dated ? 2 : 1) || (best.name != nullptr && best.name->indefinite))
    if (const SourceName* whose = apposed_to(view_, names_, best.name); whose != best.name) {
      // «Иван Носов, мэр Дорна, сообщил»: the comma before the verb ends what he is.
      const bool office = best.name->role == InformantRole::Person;
      best.name = whose;
      if (office && row.speakers != Speakers::Known) return best;
    }
  // "China, the largest producer, registered a fall": a place's own deed.
  if (row.speakers == Speakers::Known && best.name != nullptr && best.name->heads.empty())
    return {};
  if (const SourceName* far = whose_aside(sources_, view_, names_, cue.begin, best.name))
    best = {far, kTouching, 1};
  if (best.name == nullptr) return far_before(cue, row, dated);
  return ends_clause_before(best, cue) ? Speaker{} : best;
}

// None stands near: the subject that opens the sentence, or who was told of between commas.
Speaker SpeakerSearch::far_before(const PhraseMatch& cue, const AttributionRow& row,
                                  bool dated) const {
  const bool subject = row.speakers == Speakers::Subject;
  const SourceName* far = subject ? opening_subject(names_) : nullptr;
  const std::uint32_t verb = cue.begin - (dated && view_.is_mark(cue.begin - 2, ",") ? 1 : 0);
  if (far == nullptr) far = told_of_between_commas(sources_, view_, names_, verb);
  if (far != nullptr && far->heads.empty() && row.speakers == Speakers::Known) far = nullptr;
  return far == nullptr ? Speaker{} : Speaker{far, 1, kTouching};
}

// «Возле деревни Заречной, сообщает отдел», «занятые в работе социологов, отметили»: what stands
// before the comma ends the clause before, unless it is an apposition.
bool SpeakerSearch::ends_clause_before(const Speaker& best, const PhraseMatch& cue) const {
  return best.apart == 1 && !sources_.owner_tails.empty() && view_.is_mark(cue.begin - 1, ",") &&
         (best.name->heads.empty() ||
          (best.name->begin > 0 && !view_.is_mark(best.name->begin - 1, ",")));
}

// 시장(34.6%)과 백화점을 찾겠다고 밝혔다: the particle behind the bracket tells that it is no subject.
bool SpeakerSearch::is_cased_behind_bracket(const SourceName& name) const {
  constexpr std::uint32_t kBracket = 6;  // items
  if (!grammar_.rules.glued_words || !view_.is_mark(name.end, "(")) return false;
  std::uint32_t close = name.end + 1;
  while (close < name.end + kBracket && !view_.is_mark(close, ")")) ++close;
  const std::string_view ending = glued_ending(grammar_, view_, close + 1);
  return view_.is_mark(close, ")") && !ending.empty() && !is_in(sources_.subject_tails, ending);
}

// 백화점과 쇼핑몰을 찾겠다고 밝혔다: those that are joined do nothing.
bool SpeakerSearch::joins_object(std::uint32_t partner) const {
  constexpr std::uint32_t kReach = 6;  // items: a figure in brackets may stand there
  const auto end = static_cast<std::uint32_t>(view_.items.size());
  for (std::uint32_t at = partner; at < std::min(end, partner + kReach); ++at) {
    if (view_.has(at, grammar_.pack_classes.object)) return true;
    if (NameWords(grammar_, view_, phrases_).has_particle(at)) return false;
  }
  return false;
}

// A씨에 대해 3년을 선고했다고 밝혔다: a person who is no subject does not speak.
// Nor does a body in another case: 한빛사는 정보센터에 3억원을 들인다고 밝혔다.
bool SpeakerSearch::is_no_subject(const SourceName& name, const PhraseMatch& cue) const {
  if (name.subject || sources_.subject_tails.empty() || name.end >= cue.begin ||
      !view_.has(cue.end - 1, grammar_.pack_classes.saying_verb))
    return false;
  const bool joint = name.partner != 0 && !joins_object(name.partner);
  if (!name.publication && is_cased_behind_bracket(name)) return true;
  const bool elsewhere = !name.publication && !joint &&
                         NameWords(grammar_, view_, phrases_).has_particle(name.end - 1);
  return name.role == InformantRole::Person || elsewhere;
}

// 당국자는 단체가 3명을 도왔다고 말했다: the topic of the whole sentence speaks, not the subject of
// what is said, unless a clause ends between them.  해고했다고 하소연했다: the cue begins with what
// is said.
bool SpeakerSearch::is_outer_topic(const SourceName& name, const Speaker& best,
                                   const PhraseMatch& cue) const {
  if (!name.topic || best.name == nullptr) return false;
  if (best.apart + (cue.end - cue.begin) - 1 <= kDateBetween) return false;
  return next_verb_end(grammar_, view_, name.end, best.name->begin) == best.name->begin;
}

Speaker SpeakerSearch::behind(const PhraseMatch& cue, const AttributionRow& row) const {
  Speaker best;
  auto name = std::partition_point(names_.begin(), names_.end(),
                                   [&](const SourceName& n) { return n.begin < cue.end; });
  // «Согласно статистике, авиакомпании перевезли»: whoever follows the comma tells nothing.
  if (row.speakers == Speakers::Whoever && view_.is_mark(cue.end, ",")) return best;
  std::uint32_t from = cue.end;
  // Counted anew behind who was told.
  const auto in_reach = [&] { return name->begin - cue.end <= kReachAfter || name->begin <= from; };
  for (; name != names_.end() && in_reach(); ++name) {
    const std::uint32_t begin = titles_before(sources_, view_, name->begin, from);
    const std::uint32_t apart = begin - behind_age(view_, from, begin);
    // "according to a survey, and 300 residents …": who is counted does not speak
    if (best.name != nullptr && view_.items[name->begin - 1].kind == Item::Kind::Number) break;
    if (is_told(sources_, view_, names_, *name) || is_asked(sources_, view_, names_, *name)) {
      from = behind_listener(sources_, view_, names_, *name, from);
      continue;
    }
    const bool whole = row.speakers == Speakers::Whoever;  // «по словам агента, …»
    if (best.name != nullptr && row.place == SourcePlace::After && best.apart <= 1 &&
        view_.is_mark(best.name->end, ",") &&
        ((whole && !is_publication(best.name->kind)) || !sources_.name_articles.empty()))
      break;  // "according to official figures, farmers sowed 9%"
    if (best.name != nullptr && best.apart <= 1 && row.speakers == Speakers::Whoever &&
        is_explained(grammar_, view_, phrases_, *best.name))
      break;
    // "The spokesman, Ada Norvik, said in a statement"
    if (row.place == SourcePlace::Either && name->governed && !sources_.owners_follow &&
        (name->kind == HeadKind::Document || name->kind == HeadKind::Data))
      continue;
    // "The council said figures had doubled": what is said begins with them.
    if (row.place == SourcePlace::Either && is_publication(name->kind) &&
        !sources_.name_articles.empty() && apart == 0 && name->end < view_.items.size() &&
        view_.items[name->end].kind == Item::Kind::Word &&
        !view_.tokens[view_.items[name->begin].first].capital)
      continue;
    if (is_holders(sources_, view_, names_, *name)) continue;
    SourceName taken = *name;
    taken.governed = false;
    const bool near =  // "as Norway itself said then": an adverb may stand between
        (row.place == SourcePlace::Either && apart == 2) || is_titled(grammar_, view_, *name, cue);
    offer(*name, apart, fitness(taken, near ? kTouching : apart, row.speakers, false), best);
  }
  return best;
}

bool SpeakerSearch::is_at_border(const SourceName& name) const {
  if (name.heads.empty() || name.end == view_.items.size()) return !name.heads.empty();
  // but not the sign of «28 % утверждают»
  return view_.items[name.end].kind == Item::Kind::Mark && !view_.has(name.end, grammar_.counted);
}

bool SpeakerSearch::is_turned_round(const PhraseMatch& cue, const Speaker& before,
                                    const Speaker& behind) const {
  if (behind.name == nullptr) return false;
  if (behind.apart <= kTouching && follows_relative(grammar_, phrases_, cue, *behind.name))
    return true;
  // «Об этом ТАСС сообщили в министерстве»: TASS is who was told.
  const std::uint32_t room = before.name == nullptr ? kTold : kTouching;
  const bool headed = !behind.name->heads.empty();
  if (foregoing_ && (behind.apart == 0 || (behind.apart <= room && headed))) return true;
  const bool at_border = cue.begin == 0 || is_at_mark(grammar_, view_, cue);
  // «… к результатам опросов, сообщил центр»: whatever ends before the comma.
  if (at_border && cue.begin > 0 && behind.apart == 0 && headed) return true;
  // "… off Dorn, said the harbour master."
  if (at_border && cue.begin > 0 && behind.apart == 1 && is_at_border(*behind.name) &&
      before.name != nullptr && before.name->heads.empty() && !sources_.name_articles.empty())
    return true;
  // «… на территории Якутии, сообщили в министерстве»
  if (at_border && behind.name->governed && headed && behind.apart <= kTouching) return true;
  if (before.name != nullptr && before.apart <= kTouching) return false;
  if (at_border) return true;
  return before.name == nullptr && behind.apart == 0 && !names_noun(grammar_, view_, *behind.name);
}

}  // namespace attest
