#include "extraction/attribution/topic_speakers.h"

#include <algorithm>

#include "extraction/attribution/name_starts.h"

namespace attest {
namespace {

constexpr std::uint32_t kLongestName = 3;   // words
constexpr std::uint32_t kVerbReach = 3;     // items from the verb to the sentence's end
constexpr std::size_t kTwoSyllables = 6;

std::string_view particle_of(const NameWords& words, std::uint32_t item) {
  const std::string_view word = words.word(item);
  return word.substr(word.size() - words.particle(word));
}

// The verb that says that somebody said so, where the sentence ends with it; 0: none.
std::uint32_t final_verb(const NameWords& words) {
  const Symbol saying = words.grammar.pack_classes.saying_verb;
  const auto end = static_cast<std::uint32_t>(words.view.items.size());
  for (std::uint32_t at = end; saying != 0 && at > 0 && at + kVerbReach > end; --at)
    if (words.view.has(at - 1, saying) &&
        (words.phrases.beginning_at(at - 1, Table::Attribution) != nullptr ||
         words.phrases.ending_at(at, Table::Attribution) != nullptr))
      return at - 1;
  return 0;
}

// 사망자는 3명이라고 밝혔다 tells of the dead; 한빛소재는 매출이 3억원이라고 밝혔다 has a subject of its
// own in what is said, or an object of what the speaker did.
bool has_inner_argument(const NameWords& words, std::uint32_t from, std::uint32_t verb) {
  const Symbol object = words.grammar.pack_classes.object;
  for (std::uint32_t at = from; at < verb; ++at) {
    if (!words.is_word(at) || words.view.items[at - 1].kind == Item::Kind::Number) continue;
    const std::string_view particle = particle_of(words, at);
    const bool subject = is_in(words.rules.subject_tails, particle) &&
                         !is_in(words.rules.topic_tails, particle);
    if (words.view.has(at, object) || subject) return true;
  }
  return false;
}

// 원주시는 9일 민원 90건을 처리했다고 밝혔다: the day of the telling stands beside who tells, and what
// was done needs somebody who did it.
bool acts_on_day(const NameWords& words, std::uint32_t day, std::uint32_t verb) {
  constexpr std::uint32_t kBareDay = 2;  // tokens: 9일, but neither 지난달 9일 nor 오늘
  const Item& item = words.view.items[day];
  if (item.kind != Item::Kind::Period || item.last - item.first > kBareDay ||
      words.view.tokens[item.first].kind != TokenKind::Digits)
    return false;
  for (std::uint32_t at = day + 1; at < verb; ++at)
    if (words.view.has(at, words.grammar.pack_classes.object)) return true;
  return false;
}

// 배우 한빛나(38)는 "…"고 했다: whoever stands there with an age, and is quoted.
std::uint32_t end_behind_age(const NameWords& words, std::uint32_t bracket) {
  const SentenceView& view = words.view;
  const std::uint32_t topic = bracket + 3;
  const bool aged = bracket > 0 && view.is_mark(bracket, "(") &&
                    topic < view.items.size() &&
                    view.items[bracket + 1].kind == Item::Kind::Number &&
                    view.is_mark(bracket + 2, ")") && words.is_word(topic) &&
                    is_in(words.rules.topic_tails, words.word(topic));
  if (!aged) return 0;
  for (std::uint32_t at = topic + 1; at < view.items.size(); ++at)
    if (view.is_mark(at, "\"") || view.is_mark(at, "“")) return topic;
  return 0;
}

// 가나시는 30만명이 왔다고 밝혔다
bool is_town(const SourceRules& rules, std::string_view stem) {
  return has_tail(stem, rules.town_kinds) &&
         (!has_tail(stem, rules.not_towns) || is_in(rules.left_names, stem));
}

// 박지은 가나대 교수는: the office behind the name is the topic.
bool opens_person(const NameWords& words, std::uint32_t item) {
  constexpr std::uint32_t kOffice = 3;  // words
  if (!is_surnamed(words, item) && !is_in(words.rules.left_names, words.word(item))) return false;
  for (std::uint32_t at = item + 1; at <= item + kOffice && words.is_word(at); ++at)
    if (words.phrases.beginning_at(at, Table::Source) != nullptr) return true;
  return false;
}

// 가나차·다라차는
bool joins(const NameWords& words, std::uint32_t mark) {
  return std::any_of(words.rules.joint_marks.begin(), words.rules.joint_marks.end(),
                     [&](std::string_view joint) { return words.view.is_mark(mark, joint); });
}

std::uint32_t topic_speaker_end(const NameWords& words, std::uint32_t begin) {
  for (std::uint32_t at = begin; at < begin + kLongestName; ++at) {
    if (const std::uint32_t end = end_behind_age(words, at)) return end;
    if (at > begin && joins(words, at)) continue;
    if (!words.may_be_inside(at) || words.word(at).size() < kTwoSyllables ||
        words.phrases.beginning_at(at, Table::Source) != nullptr)
      return 0;
    if (opens_person(words, at)) return 0;  // 박지은 교수는
    const std::string_view particle = particle_of(words, at);
    if (particle.empty() || words.view.is_mark(at + 1, "(")) continue;
    if (!is_in(words.rules.topic_tails, particle)) return 0;
    const std::string_view stem = words.word(at).substr(0, words.word(at).size() - particle.size());
    if (has_tail(stem, words.rules.not_informants)) return 0;
    const std::uint32_t verb = final_verb(words);
    // 한빛자동차는 지난달 6만 대를 팔았다고 5일 밝혔다: whoever has a day of telling tells.
    const bool dated = verb > 0 && (words.view.items[verb - 1].kind == Item::Kind::Period ||
                                    acts_on_day(words, at + 1, verb));
    return verb > at + 1 && (dated || is_town(words.rules, stem) ||
                             has_inner_argument(words, at + 1, verb))
               ? at + 1
               : 0;
  }
  return 0;
}

// Is somebody quoted by what stands behind `from`?
bool informs(const NameWords& words, std::uint32_t from) {
  constexpr std::uint32_t kReach = 16;  // items
  for (std::uint32_t at = from; at < from + kReach; ++at)
    if (words.view.has(at, words.grammar.pack_classes.informing)) return true;
  return false;
}

// The phrase that tells how it was told, behind whom they asked: 직장인 300명을 대상으로 실시한;
// 0 where none does, or somebody else does something before it.
std::uint32_t telling(const NameWords& words, std::uint32_t from) {
  constexpr std::uint32_t kAsked = 16;  // items
  const auto end = static_cast<std::uint32_t>(words.view.items.size());
  for (std::uint32_t at = from; at < end && at < from + kAsked; ++at) {
    if (words.phrases.beginning_at(at, Table::Attribution) != nullptr) return at;
    const PhraseMatch* head = words.phrases.beginning_at(at, Table::Source);
    const bool body = head != nullptr && !is_publication(words.rules.heads[head->row.row].kind);
    if (body || (words.is_word(at) && is_in(words.rules.subject_tails, particle_of(words, at))))
      return 0;
  }
  return 0;
}

// 한빛차가 발표한 매출은, 한빛앱이 300명에게 물은 결과: no verb that ends the sentence, and theirs.
bool tells_of_figures(const NameWords& words, std::uint32_t verb, bool beside) {
  const PhraseMatch& told = *words.phrases.beginning_at(verb, Table::Attribution);
  const AttributionRow& row = words.rules.attributions[told.row.row];
  if (row.place != SourcePlace::Before || row.voice != Voice::Says || row.speakers != Speakers::Any)
    return false;
  if (row.reach == Reach::Local) return beside;
  return row.reach == Reach::Onwards && told.end > told.begin + 1 &&  // 호감도 조사에서는
         !words.view.has(told.end - 1, words.grammar.pack_classes.saying_verb);
}

// 28일 한빛앱이 8일 발표한 ‘이용 실태 조사’에 따르면: whose survey it is.
OpeningSpeaker publisher(const NameWords& words) {
  const auto& items = words.view.items;
  const auto is_time = [&](std::uint32_t at) {
    return at < items.size() && items[at].kind == Item::Kind::Period;
  };
  const auto leads = [&](std::uint32_t at) {  // 앞서 8일, 전날
    return is_time(at) || (words.is_word(at) && words.ends_names(at));
  };
  std::uint32_t begin = 0;
  while (begin < kLongestName && leads(begin)) ++begin;
  for (std::uint32_t at = begin; at < begin + kLongestName && at < items.size(); ++at) {
    if (!words.may_be_inside(at) || words.word(at).size() < kTwoSyllables ||
        words.phrases.beginning_at(at, Table::Source) != nullptr)
      return {};
    const std::string_view particle = particle_of(words, at);
    if (particle.empty()) continue;
    const bool subject = is_in(words.rules.subject_tails, particle) &&
                         !is_in(words.rules.topic_tails, particle);
    const std::string_view stem = words.word(at).substr(0, words.word(at).size() - particle.size());
    if (!subject || has_tail(stem, words.rules.not_informants)) return {};
    const std::uint32_t verb = telling(words, at + 1);
    const bool beside = verb == at + 1 || (verb == at + 2 && is_time(at + 1));
    const bool told = verb != 0 && ((beside && informs(words, verb)) ||
                                    tells_of_figures(words, verb, beside));
    return told ? OpeningSpeaker{begin, at + 1} : OpeningSpeaker{};
  }
  return {};
}

bool begins_item(const SentenceView& view) {
  constexpr std::string_view kBullets[] = {"•", "○", "■", "▲", "△", "▶", "◆", "□", "●", "-"};
  return std::any_of(std::begin(kBullets), std::end(kBullets),
                     [&](std::string_view bullet) { return view.is_mark(0, bullet); });
}

}  // namespace

OpeningSpeaker opening_speaker(const NameWords& words) {
  if (words.rules.topic_tails.empty() || words.view.items.empty()) return {};
  // 한편 한빛소재는: a word that turns to them stands before.
  // • 한빛소재는: so does the mark of an item.
  const bool leads = words.is_word(0) ? words.ends_names(0)
                                      : begins_item(words.view);
  const std::uint32_t begin = leads ? 1 : 0;
  const std::uint32_t topic = topic_speaker_end(words, begin);
  return topic > 0 ? OpeningSpeaker{begin, topic} : publisher(words);
}

namespace {

// 김모(61) 씨는, 김보라씨(61·여)는: the word before the age that ends before `last`; 0: none.
std::uint32_t word_before_age(const NameWords& words, std::uint32_t last) {
  constexpr std::uint32_t kBracket = 5;  // items
  const SentenceView& view = words.view;
  if (last == 0 || !view.is_mark(last - 1, ")")) return 0;
  std::uint32_t age = last - 1;
  while (age > 1 && last - age < kBracket && !view.is_mark(age - 1, "(")) --age;
  const Item& years = view.items[age];
  const bool aged = age > 1 && view.is_mark(age - 1, "(") && words.is_word(age - 2) &&
                    years.kind == Item::Kind::Number && years.last == years.first + 1;
  const bool counted = age > 2 && view.items[age - 3].kind == Item::Kind::Number;  // 1명(20%)은
  return aged && !counted && words.word(age - 2) != words.rules.courtesy ? age - 2 : 0;
}

// Where the name begins whose last word, at `last`, is the topic of what is quoted behind it.
std::uint32_t quoted_begin(const NameWords& words, std::uint32_t last) {
  if (const std::uint32_t aged = word_before_age(words, last)) return aged;
  std::uint32_t begin = last;
  while (begin > 0 && last - begin + 1 < kLongestName &&
         (is_surnamed(words, begin - 1) || (words.may_precede(begin - 1) &&
                                            words.particle(words.word(begin - 1)) == 0)) &&
         words.phrases.beginning_at(begin - 1, Table::Source) == nullptr)
    --begin;
  return begin;
}

bool is_quoted_topic(const NameWords& words, std::uint32_t last) {
  if (!words.is_word(last) || words.phrases.beginning_at(last, Table::Source) != nullptr)
    return false;
  if (is_in(words.rules.topic_tails, words.word(last)))  // …씨(61)는
    return word_before_age(words, last) != 0;
  const std::string_view particle = particle_of(words, last);
  if (particle.empty() || !is_in(words.rules.topic_tails, particle)) return false;
  // 가나은행 연구위원은: the name of a head goes on with it.
  if (last > 0 && words.phrases.ending_at(last, Table::Source) != nullptr &&
      !words.has_particle(last - 1))
    return false;
  const std::string_view word = words.word(last);
  const std::string_view stem = word.substr(0, word.size() - particle.size());
  return stem.size() >= kTwoSyllables && !has_tail(stem, words.rules.not_informants);
}

}  // namespace

TopicSpeakers::TopicSpeakers(const NameWords& words) : opening_(opening_speaker(words)) {
  if (words.rules.topic_tails.empty()) return;
  // However short: what stands behind the quotation tells that somebody says it.
  std::uint32_t open = 0;
  bool inside = false;
  for (std::uint32_t at = 0; at < words.view.items.size(); ++at) {
    const bool plain = words.view.is_mark(at, "\"");
    if (!inside && (plain || words.view.is_mark(at, "“"))) {
      open = at;
      inside = true;
    } else if (inside && (plain || words.view.is_mark(at, "”"))) {
      inside = false;
      if (open > 0 && words.phrases.beginning_at(at, Table::Attribution) != nullptr &&
          is_quoted_topic(words, open - 1)) {
        const bool aged = is_in(words.rules.topic_tails, words.word(open - 1));
        quoted_.push_back({quoted_begin(words, open - 1), aged ? open - 1 : open, aged});
      }
    }
  }
}

const OpeningSpeaker* TopicSpeakers::quoted(std::uint32_t item) const {
  const auto at = std::partition_point(quoted_.begin(), quoted_.end(),
                                       [&](const OpeningSpeaker& s) { return s.end <= item; });
  return at != quoted_.end() && at->holds(item) ? &*at : nullptr;
}

bool TopicSpeakers::holds(std::uint32_t item) const {
  return opening_.holds(item) || quoted(item) != nullptr;
}

void TopicSpeakers::finish(std::uint32_t item, SourceName& name) const {
  if (opening_.holds(item)) {
    name.end = opening_.end;
    return;
  }
  const OpeningSpeaker& speaker = *quoted(item);
  name.end = speaker.end;
  name.role = InformantRole::Person;
  if (speaker.aged) name.text_end = item + 1;
}

}  // namespace attest
