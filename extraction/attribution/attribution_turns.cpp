// Where the text turns away from who has spoken so far.
#include <algorithm>
#include <chrono>

#include "extraction/attribution/attribution.h"
#include "extraction/attribution/foregoing.h"
#include "extraction/attribution/name_words.h"
#include "extraction/attribution/speeches.h"

namespace attest {
namespace {

// «27 июля в аварии погибли двое», after an accident of the 30th: as the text itself remembers.
bool is_of_another_day(const Grammar& grammar, const SentenceView& view,
                       const std::vector<ClaimDraft>& drafts,
                       const std::optional<Period>& published) {
  constexpr std::chrono::days kNews{2};
  if (grammar.sources.offices.empty() || drafts.empty() || !published || !published->from)
    return false;
  const ClaimDraft& first = drafts.front();
  const bool opens = !view.items.empty() && view.items.front().kind == Item::Kind::Period;
  if (!opens || !first.period || first.period->text.empty() || first.dated != Dated::During)
    return false;
  const bool a_day = first.period->from && first.period->from == first.period->to;
  return a_day &&
         std::chrono::sys_days(*first.period->to) + kNews < std::chrono::sys_days(*published->from);
}

bool is_caption(const Statement& statement, const SentenceView& view) {
  return statement.begin == 0 && statement.phrase == nullptr && view.is_mark(0, "[");
}

}  // namespace

// 가나전자 관계자는 … 말했다. 다라화학은 …: what opens with another institution as its topic is no
// longer the word of the first one.
bool AttributionReader::turns_to_another(const Grammar& grammar) const {
  const Chain& told = speaker_.empty() ? institution_ : speaker_;
  if (told.empty() || names_.empty()) return false;
  const SourceName& first = names_.front();
  if (first.heads.empty()) return false;
  const std::string_view head = grammar.sources.heads[first.heads.front()].pattern;
  const bool refers_back = first.only_head && head.starts_with('*');  // "the bank"
  return first.begin == 0 && first.topic && !refers_back && first.role == InformantRole::Origin &&
         first.kind == HeadKind::Named && told.back().name.find(first.text) == std::string::npos;
}

// «Стояли час», — говорит Анна Носова. Рейс задержали на 3 часа: who spoke in quotation marks has
// not said what stands behind them, but for «по её словам».
bool AttributionReader::speaks_no_more(const Grammar& grammar, const SentenceView& view,
                                       std::uint32_t block) {
  if (!grammar.sources.word_fades) return false;
  if (!spoke_in_quotes_ || in_speech_ || speaker_.empty() || speaker_block_ != block ||
      !speeches_in(view).empty())
    return false;
  const bool of_them = std::any_of(view.items.begin(), view.items.end(), [&](const Item& item) {
    return item.kind == Item::Kind::Word &&
           is_in(grammar.sources.person_pronouns, view.tokens[item.first].text);
  });
  if (of_them) spoke_in_quotes_ = false;
  return !of_them && speaker_.back().role == InformantRole::Person;
}

// What a sentence does to who has spoken so far, before its own figures are given to anybody.
void AttributionReader::turn(const Grammar& grammar, const SentenceView& view,
                             const Sentence& sentence, const std::vector<Statement>& statements,
                             const std::vector<ClaimDraft>& drafts) {
  const bool silent = statements.empty();
  const bool opens = sentence.block != block_;
  const bool turns = opens && turns_away(grammar, view);
  const bool of_another =
      silent && (turns || turns_to_another(grammar) ||
                 (opens && (opens_on_earlier(grammar, view) || turns_to_firm(grammar, view) ||
                            turns_to_the_firm(grammar) ||
                            is_of_another_day(grammar, view, drafts, published_))));
  if (turns) institution_.clear(), told_report_.forget();
  block_ = sentence.block;
  // 관계자는 “…”고 설명했다. 이용액은 …: where each verb says that somebody said it, what is not
  // quoted is not the speaker's.
  const bool quoted_no_more = grammar.rules.order == WordOrder::HeadLast && silent &&
                              spoke_in_quotes_ && !in_speech_ && speeches_in(view).empty();
  const bool speech_over = silent && !opens && speaks_no_more(grammar, view, sentence.block);
  if (of_another || quoted_no_more || speech_over) speaker_.clear();
  if (speech_over) own_block_ = sentence.block;
  if (of_another) own_block_ = sentence.block;
  if (!silent || told_by_pronoun_) own_block_ = ~0U;
  const bool person = !silent && statements.front().source->role == InformantRole::Person;
  const ToldTime::Voices voices{!silent, own_block_ == sentence.block, person, published_};
  if (told_time_.leaves(grammar, view, sentence, drafts, voices) &&
      speaker_block_ != sentence.block)
    own_block_ = sentence.block;
  if (opens && silent && points_at_officer(grammar, view, sentence.block))
    speaker_block_ = sentence.block;
}

// [한도윤/상인 : 손님이 반으로 줄었어요. …]: all that the paragraph says; behind a caption that stands
// alone it is the next one.
void AttributionReader::follow_caption(const SentenceView& view, const Sentence& sentence,
                                       std::vector<Statement>& statements) {
  if (statements.size() == 1 && is_caption(statements.front(), view)) {
    captioned_ = Informant{names_.front().text, InformantRole::Person};
    const bool alone = statements.front().end == view.items.size();
    caption_block_ = alone ? sentence.block + 1 : sentence.block;
    return;
  }
  const bool theirs = sentence.block == caption_block_ &&
                      (sentence.block == block_ || opens_speech(view, 0));
  if (!theirs) {
    if (sentence.block == caption_block_) caption_block_ = ~0U;
    return;
  }
  statements.clear();
  speaker_ = last_person_ = {*captioned_};
  speaker_block_ = sentence.block;
  spoke_in_quotes_ = false;
}

}  // namespace attest
