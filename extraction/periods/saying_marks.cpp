#include "extraction/periods/saying_marks.h"

#include <algorithm>

#include "extraction/attribution/name_words.h"
#include "extraction/lexicon/cue_phrases.h"

namespace attest {
namespace {

constexpr std::uint32_t kBesideSaying = 1;  // items between a day and the verb of saying

// «В понедельник обещают 12 градусов»: who expects, expects now, and the day is that of what comes.
bool expects_now(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                 std::uint32_t verb) {
  const Symbol past = grammar.pack_classes.past_final;
  if (past == 0 || grammar.rules.order != WordOrder::HeadFirst || view.has(verb, past))
    return false;
  return verb > 0 && view.items[verb - 1].kind == Item::Kind::Period &&
         begins_cue(grammar, phrases, verb, {Cue::Forecast});
}

// "Rain is expected on Saturday": it will rain then.
bool is_expected_now(const Grammar& grammar, const Phrases& phrases, const PhraseMatch& verb) {
  if (grammar.rules.order != WordOrder::HeadFirst) return false;
  const std::uint32_t first = verb.begin - std::min(verb.begin, 1U);
  const bool now = begins_cue(grammar, phrases, first, {Cue::Present}) ||
                   begins_cue(grammar, phrases, verb.begin, {Cue::Present});
  return now && begins_cue(grammar, phrases, verb.end - 1, {Cue::Forecast});
}

void mark_verbs(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                SayingMarks& marks) {
  // Where verbs come last, a name before a day does not say that it spoke on that day, and what
  // follows the verb is what was said: 방대본에 따르면 이날 0시 기준.
  const bool verb_last = grammar.rules.order == WordOrder::HeadLast;
  std::uint32_t comma = 0;  // the first one
  while (comma < view.items.size() && !view.is_mark(comma, ",")) ++comma;
  std::uint32_t hidden = 0;  // by a phrase that says nothing, up to here
  for (const PhraseMatch& match : phrases.all()) {
    const AttributionRow* row = match.row.table == Table::Attribution
                                    ? &grammar.sources.attributions[match.row.row]
                                    : nullptr;
    const bool speaks = !verb_last && row != nullptr && row->speakers != Speakers::Outlets &&
                        row->speakers != Speakers::Documents && row->voice != Voice::Counts &&
                        row->place != SourcePlace::Nowhere && match.begin >= hidden;
    if (row != nullptr && row->place == SourcePlace::Nowhere) hidden = match.end;
    const bool says =
        match.row.table == Table::Cue && grammar.rules.cues[match.row.row].cue == Cue::Said;
    if (!speaks && !says) continue;
    if (expects_now(grammar, view, phrases, match.begin) ||
        is_expected_now(grammar, phrases, match))
      continue;
    std::uint32_t begin = match.begin;  // 이날 10시 발표한: a time of day says no more
    for (const PhraseMatch* clock : phrases.all_ending(begin, Table::Reject))
      if (verb_last) begin = std::min(begin, clock->begin);
    // «В среду, по данным биржи, зерно подорожало»: the comma parts the day from who tells of it.
    const bool inserted = !verb_last && begin > 0 && begin - 1 == comma;
    const std::uint32_t reach = std::min(begin, inserted ? 0 : kBesideSaying + 1);
    const std::uint32_t from = begin - reach;
    const std::uint32_t behind = verb_last ? match.end : match.end + kBesideSaying + 1;
    for (std::uint32_t at = from; at < behind && at < marks.beside.size(); ++at)
      marks.beside[at] = true;
    const std::uint32_t next = match.end;
    const bool verb = says || row->speakers == Speakers::Any;  // not the noun of "to the polls"
    if (verb_last || !verb || next >= view.items.size()) continue;
    marks.behind[next] = true;
    // "In a statement on Monday, May 20": the date behind it is the same day's.
    const auto is_time = [&](std::uint32_t at) {
      return at < view.items.size() && view.items[at].kind == Item::Kind::Period;
    };
    for (std::uint32_t at : {next, next + 1})
      if (is_time(at) && view.is_mark(at + 1, ",") && is_time(at + 2)) marks.beside[at + 2] = true;
    if (view.items[next].kind == Item::Kind::Word) marks.behind[next + 1] = true;
  }
}

// 농촌진흥청이 22일 … 분석한 결과: who quotes may stand before the day.
bool is_subject(const Grammar& grammar, const SentenceView& view, std::uint32_t at) {
  return has_tail(view.tokens[view.items[at].first].text, grammar.sources.subject_tails);
}

bool is_topic(const Grammar& grammar, const SentenceView& view, std::uint32_t at) {
  return has_tail(view.tokens[view.items[at].first].text, grammar.sources.topic_tails);
}

// 21일 통계청이 낸 자료에 따르면: the day that opens what somebody is quoted by is of the quoting.
void mark_informing(const Grammar& grammar, const SentenceView& view, std::vector<bool>& saying) {
  constexpr std::uint32_t kReach = 25;  // items from the day to the word
  const Symbol informing = grammar.pack_classes.informing;
  std::uint32_t quotes = 0;  // '17개 시도 현황'에 따르면: numbers in titles
  for (std::uint32_t at = 0; informing != 0 && at < kReach && at < view.items.size(); ++at) {
    for (const std::string_view mark : {"'", "‘", "’", "\"", "“", "”", "「", "」", "『", "』"})
      quotes += view.is_mark(at, mark) ? 1 : 0;
    if (view.items[at].kind == Item::Kind::Number && quotes % 2 == 0) return;
    if (!view.has(at, informing)) continue;
    for (std::uint32_t day = 0; day < at; ++day) {
      if (view.items[day].kind == Item::Kind::Word && !is_subject(grammar, view, day)) break;
      saying[day] = saying[day] || view.items[day].kind == Item::Kind::Period;
    }
    return;
  }
}

// 경찰은 23일 51명을 검거했다고 밝혔다, 23일 경찰은 …: the day beside who tells of a deed is that of
// the telling.
void mark_day_of_speaker(const Grammar& grammar, const SentenceView& view, SayingMarks& marks) {
  constexpr std::uint32_t kSpeaker = 8;  // items to the end of the opening topic
  constexpr std::uint32_t kBareDay = 2;  // tokens: 23일, but neither 지난달 23일 nor 오늘
  const Symbol told = grammar.pack_classes.deed_told, says = grammar.pack_classes.saying_verb;
  const auto end = static_cast<std::uint32_t>(view.items.size());
  const auto is_bare_day = [&](std::uint32_t at) {
    return at < end && view.items[at].kind == Item::Kind::Period &&
           view.items[at].last - view.items[at].first <= kBareDay &&
           view.tokens[view.items[at].first].kind == TokenKind::Digits;
  };
  const auto tells = [&](std::uint32_t from) {
    for (std::uint32_t verb = from; verb + 1 < end; ++verb)
      if (view.has(verb, told) && view.has(verb + 1, says)) return true;
    return false;
  };
  std::uint32_t topic = 0;
  while (topic < kSpeaker && topic < end &&
         (view.items[topic].kind != Item::Kind::Word || !is_topic(grammar, view, topic)))
    ++topic;
  for (const std::uint32_t day : {0U, topic + 1})
    if (told != 0 && topic < kSpeaker && is_bare_day(day) && tells(topic + 1))
      marks.beside[day] = marks.deed = true;
}

}  // namespace

SayingMarks saying_marks(const Grammar& grammar, const SentenceView& view,
                         const Phrases& phrases) {
  SayingMarks marks;
  marks.beside.assign(view.items.size() + 1, false);
  marks.behind = marks.beside;
  mark_verbs(grammar, view, phrases, marks);
  mark_informing(grammar, view, marks.beside);
  mark_day_of_speaker(grammar, view, marks);
  return marks;
}

}  // namespace attest
