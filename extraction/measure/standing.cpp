#include "extraction/measure/standing.h"

#include <algorithm>

#include "claims/unit.h"
#include "extraction/measure/levels_left.h"
#include "extraction/measure/nearest_aspect.h"
#include "extraction/measure/touched_figures.h"

namespace attest {
namespace {

constexpr std::uint32_t kReach = 8;  // items between a cue and the quantity it speaks of

class StandingReader {
 public:
  explicit StandingReader(const CueView& cues)
      : cues_(cues), grammar_(cues.grammar), view_(cues.view) {}

  void read(ClaimDraft& draft, const ClaimDraft* before) const {
    const bool expects = (is_subject(draft.found) && expects_itself(draft.found)) ||
                         cues_.is_polled(draft.found) || goes_on(before, draft.found);
    for (const PhraseMatch* match : cues_.around(draft.found.begin))
      if (cues_.same_clause(match->begin, draft.found.begin) &&
          cues_.heard(match->begin, draft.found.begin) && !is_of_another(*match, draft.found) &&
          !is_outside_of_aside(*match, draft.found) && !is_in_dashes(*match, draft.found) &&
          !(expects && cues_.cue(*match) == Cue::Forecast) && !is_only_reckoned(cues_, *match) &&
          reaches(*match, draft.found))
        read_standing(*match, draft);
    if (is_left_by_forecast(cues_, draft.found, before))
      draft.status = is_left_estimate(cues_, draft.found) ? Status::Estimated : Status::Asserted;
    if (is_replaced(draft.found)) draft.vintage = Vintage::Provisional;
    // "Some 62% plan to hire, up from 58%": what is compared with a fact is one.
    const bool from =
        cues_.adjacent_before(draft.found.begin, Cue::FromLevel, Cue::FromLevel) != nullptr;
    if (from && before != nullptr && draft.status == Status::Forecast &&
        before->found.quantity.unit == draft.found.quantity.unit)
      draft.status = before->status;
  }

 private:
  // "1,397 by the final count (1,396 was reported earlier)": the words for the one are not of the
  // other.
  bool is_replaced(const QuantityFound& q) const {
    constexpr std::uint32_t kBeside = 1;  // a dash, "at"
    const auto near = cues_.around(q.begin);
    return std::any_of(near.begin(), near.end(), [&](const PhraseMatch* m) {
      if (cues_.cue(*m) != Cue::Replaced) return false;
      return m->begin == q.end || (m->end <= q.begin && q.begin - m->end <= kBeside);
    });
  }

  // Where verbs come last, what is alleged stands before the word that says so: 혐의로
  // 기소된 A씨에게 징역 3년을 선고했다.
  bool reaches(const PhraseMatch& match, const QuantityFound& q) const {
    const bool backward = cues_.cue(match) == Cue::Alleged || cues_.cue(match) == Cue::Denied;
    return !backward || grammar_.rules.order == WordOrder::HeadFirst || q.begin < match.begin;
  }

  bool is_behind_colon(const PhraseMatch& match, const QuantityFound& q) const {
    std::uint32_t at = q.end;
    while (at < match.begin && !view_.is_mark(at, ":") && !view_.is_mark(at, ";")) ++at;
    return at < match.begin;
  }

  // «Едет 9 минут, в объезд ехал бы 25», but not «41 % пришли бы, если бы»
  bool is_of_own_clause(const PhraseMatch& match, const QuantityFound& q) const {
    return grammar_.rules.order == WordOrder::HeadFirst && !view_.is_mark(match.begin - 1, ",") &&
           cues_.comma_between(q.end, match.begin);
  }

  // "Burned 134 houses since Wednesday, when a man allegedly lit it": told of the man.
  bool is_of_next_clause(const PhraseMatch& match, const QuantityFound& q) const {
    if (is_behind_colon(match, q)) return true;  // «Возбуждены два дела: по версии следствия»
    const auto near = cues_.around(q.begin);
    return std::any_of(near.begin(), near.end(), [&](const PhraseMatch* m) {
      return (cues_.cue(*m) == Cue::When || cues_.cue(*m) == Cue::Relative) && m->begin >= q.end &&
             m->end <= match.begin;
    });
  }

  // 목표로 잡은 15만명은 넘는 수치지만: another clause tells of the figure than of what is
  // expected.
  bool past_ends_between(const PhraseMatch& match, const QuantityFound& q) const {
    const Symbol past_end = grammar_.pack_classes.past_end;
    const bool before = match.begin < q.begin;
    const std::uint32_t from = before ? match.begin : q.end, to = before ? q.begin : match.begin;
    for (std::uint32_t at = from; past_end != 0 && at < to; ++at)
      if (view_.has(at, past_end)) return true;
    return false;
  }

  // "A guide who will see them over", "short of the 178 that polls had given": behind a relative
  // pronoun or a comparison, an expectation is not of the figure before it.
  bool is_of_another(const PhraseMatch& match, const QuantityFound& q) const {
    const bool foresees = cues_.cue(match) == Cue::Forecast || cues_.cue(match) == Cue::Estimated;
    if (foresees && past_ends_between(match, q)) return true;
    if (touches_another(cues_, match, q)) return true;
    if (cues_.cue(match) == Cue::Estimated) return is_estimate_of_another(cues_, match, q);
    if (match.begin < q.end)
      return cues_.cue(match) == Cue::Forecast &&
             (is_done_since(cues_, match, q) || is_of_past_deed(cues_, match, q) ||
              is_foreseen_in_aside(cues_, match, q));
    if (cues_.cue(match) == Cue::Forecast && is_left_for_plan(cues_, match, q))
      return true;
    if (cues_.cue(match) == Cue::Alleged) return is_of_next_clause(match, q);
    if (cues_.cue(match) == Cue::Hypothetical) return is_of_own_clause(match, q);
    if (cues_.cue(match) != Cue::Forecast) return false;
    // 계획이라고 답한 800명 중 35%는 오를 것으로 전망했다: they are those, and not the 800.
    if (grammar_.rules.order == WordOrder::HeadLast && q.quantity.unit == unit::kPerson &&
        expects(match, q) && cues_.quantity_between(q.end, match.begin))
      return true;
    if (has_moved(q) || is_done_before(cues_, match, q)) return true;
    // «Половина компаний ждёт роста»: half of them there are, whatever comes of it.
    if (is_subject(q) && expects(match, q)) return true;
    // «410 тысяч получили, размер увеличится»: a verb of the future speaks of its own clause.
    if (cues_.row_cue(match) == Cue::Future && cues_.comma_between(q.end, match.begin) &&
        !stands_in_apposition(cues_, q, match.begin))
      return true;
    // "Today 15 million live there, and by 2050 more will"
    if (cues_.new_clause_between(q.end, match.begin)) return true;
    const auto near = cues_.around(q.begin);
    // Where verbs come last, the comparison stands before its verb: 평년보다 높겠다.
    const bool head_last = grammar_.rules.order == WordOrder::HeadLast;
    return std::any_of(near.begin(), near.end(), [&](const PhraseMatch* m) {
      const bool parts =
          cues_.cue(*m) == Cue::Relative || (cues_.cue(*m) == Cue::Difference && !head_last);
      return parts && m->begin >= q.end && m->end <= match.begin;
    });
  }

  // "Shares rose 2% ahead of an expected merger": what rose did so, whatever comes of it.
  bool has_moved(const QuantityFound& q) const {
    const Symbol moved = grammar_.pack_classes.moved;
    for (std::uint32_t at = q.begin; moved != 0 && at > 0 && q.begin - at < kReach; --at) {
      if (view_.items[at - 1].kind != Item::Kind::Word) return false;
      if (view_.has(at - 1, moved)) return true;
    }
    return false;
  }

  // "The chain, which runs 240 cafes, will open 25": what stands in a clause between commas does
  // not hear what the sentence expects.
  bool is_outside_of_aside(const PhraseMatch& match, const QuantityFound& q) const {
    if (cues_.cue(match) != Cue::Forecast) return false;
    const PhraseMatch* opens = nullptr;
    for (const PhraseMatch* m : cues_.around(q.begin))
      if (cues_.cue(*m) == Cue::Relative && m->begin > 0 && m->end <= q.begin &&
          view_.is_mark(m->begin - 1, ","))
        opens = m;
    if (opens == nullptr || cues_.comma_between(opens->end, q.begin)) return false;
    return match.begin < opens->begin || cues_.comma_between(q.end, match.begin);
  }

  // "The rate – the number of children expected to be born – rose to 1.41": what stands between
  // dashes does not speak of what follows them.
  bool is_in_dashes(const PhraseMatch& match, const QuantityFound& q) const {
    constexpr std::uint32_t kAside = 15;  // items on either side of the word
    if (grammar_.rules.order != WordOrder::HeadFirst || match.end >= q.begin) return false;
    const auto is_dash = [&](std::uint32_t at) {
      return view_.is_dash(at) ||
             (view_.is_mark(at, "-") && view_.tokens[view_.items[at].first].space_before);
    };
    bool opened = false, closed = false;
    for (std::uint32_t at = match.begin; at > 0 && match.begin - at < kAside && !opened; --at)
      opened = is_dash(at - 1);
    for (std::uint32_t at = match.end; at < q.begin && at < match.end + kAside && !closed; ++at)
      closed = is_dash(at);
    return opened && closed;
  }

  bool expects(const PhraseMatch& match, const QuantityFound& q) const {
    const auto near = cues_.around(match.begin);
    return std::any_of(near.begin(), near.end(), [&](const PhraseMatch* m) {
      return m->begin == match.begin && is_what_they_expect(*m, q);
    });
  }
  // «23 экономиста ждут», «ждали роста»: the economists are none that anybody expects.
  bool is_what_they_expect(const PhraseMatch& match, const QuantityFound& q) const {
    const Cue cue = cues_.row_cue(match);
    return cue == Cue::Expects || (cue == Cue::Expected && q.quantity.unit == unit::kPerson);
  }
  // «Двое говорят о шаге в июне», after others who wait for July: nothing but words up to the verb.
  bool expects_itself(const QuantityFound& q) const {
    for (std::uint32_t at = q.end; at < q.end + kReach && at < view_.items.size(); ++at) {
      const auto near = cues_.around(at);
      if (std::any_of(near.begin(), near.end(), [&](const PhraseMatch* m) {
            return m->begin == at && is_what_they_expect(*m, q);
          }))
        return true;
      if (view_.items[at].kind != Item::Kind::Word) return false;
    }
    return false;
  }
  // «18 % планируют нанять, 12 % — сократить»: a dash for the verb of the figure before.
  bool goes_on(const ClaimDraft* before, const QuantityFound& q) const {
    const bool dash = view_.is_mark(q.end, "—") || view_.is_mark(q.end, "–");
    return dash && before != nullptr && is_subject(q) &&
           before->found.quantity.unit == q.quantity.unit && expects_itself(before->found);
  }
  bool is_subject(const QuantityFound& q) const {
    const std::string& unit = q.quantity.unit;
    const bool people = (unit == unit::kPerson && !has_topic_before(cues_, q)) ||
                        unit == unit::kPercent || unit == unit::kRatio;
    return people && stands_as_subject(cues_, q);
  }

  // "The 69-year-old was accused": nobody doubts how old he is.
  static bool is_beyond_doubt(Cue cue, const QuantityFound& q) {
    const bool doubts = cue == Cue::Forecast || cue == Cue::Alleged || cue == Cue::Denied ||
                        cue == Cue::Hypothetical;
    return doubts && q.quantity.unit == "year-person";
  }

  void read_standing(const PhraseMatch& match, ClaimDraft& draft) const {
    const Cue cue = cues_.cue(match);
    if (is_beyond_doubt(cue, draft.found)) return;
    switch (cue) {
      case Cue::Estimated:  // what is foreseen is, however it was reckoned
        if (draft.status == Status::Forecast) return;
        draft.status = Status::Estimated;
        break;
      case Cue::Forecast:  // «Если не помочь, погибнут 300 человек»
        if (draft.status == Status::Hypothetical && cues_.row_cue(match) == Cue::Future)
          return;
        draft.status = Status::Forecast;
        break;
      case Cue::Alleged:
        draft.status = Status::Alleged;
        break;
      case Cue::Denied:
        draft.status = Status::Denied;
        break;
      case Cue::Hypothetical:
        draft.status = Status::Hypothetical;
        break;
      case Cue::Provisional:
        draft.vintage = Vintage::Provisional;
        break;
      case Cue::Revised:
        draft.vintage = Vintage::Revised;
        break;
      case Cue::Final:
        draft.vintage = Vintage::Final;
        break;
      case Cue::Flow:
      case Cue::Stock:
        if (&match != nearest_aspect(cues_, draft.found)) return;
        draft.measure.aspect = cue == Cue::Flow ? Aspect::Flow : Aspect::Stock;
        break;
      case Cue::Up:
      case Cue::Down:  // 오르겠습니다
        if (grammar_.pack_classes.to_come == 0 ||
            !view_.has(match.end - 1, grammar_.pack_classes.to_come))
          return;
        draft.status = Status::Forecast;
        break;
      default:
        return;
    }
    draft.found.rules.push_back(match.row);
  }

  const CueView& cues_;
  const Grammar& grammar_;
  const SentenceView& view_;
};

}  // namespace

void read_standing(const CueView& cues, ClaimDraft& draft, const ClaimDraft* before) {
  StandingReader(cues).read(draft, before);
}

}  // namespace attest
