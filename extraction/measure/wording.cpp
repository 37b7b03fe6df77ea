#include "extraction/measure/wording.h"

#include <algorithm>

#include "claims/ages.h"
#include "claims/unit.h"

namespace attest {
namespace {

constexpr std::uint32_t kSubject = 10;     // the longest subject, in items
constexpr std::uint32_t kClause = 40;      // items back to where a clause begins, at most
constexpr std::uint32_t kObject = 5;       // the longest "of …", in items
constexpr std::uint32_t kBaseReach = 8;    // items from a change to the figure it is told from
constexpr std::uint32_t kFactorReach = 2;  // items from "twice" to "the 40"

class WordingReader {
 public:
  WordingReader(const Grammar& grammar, const SentenceView& view, const Phrases& phrases)
      : grammar_(grammar), view_(view), phrases_(phrases), classes_(grammar.pack_classes) {
    for (const PhraseMatch& match : phrases.all())
      if (match.row.table == Table::Cue) cues_.push_back(&match);
  }

  // What is counted stands behind its figure; what rose or stood at one, before it.
  void name(std::vector<ClaimDraft>& drafts, std::size_t at) const {
    ClaimDraft& draft = drafts[at];
    const QuantityFound& q = draft.found;
    const bool age = unit::is_age(q.quantity.unit);
    const bool behind = draft.noun && *draft.noun >= q.end;
    if (age || draft.measure.role == Role::Rank) return;
    if (q.unit_written && unit::is_duration(q.quantity.unit)) {
      if (!behind) draft.measure.text.clear();
      return;
    }
    if (behind && !q.unit_written) {
      draft.measure.text = counted_phrase(q.end, *draft.noun) + draft.measure.text;
      return;
    }
    std::string words;
    if (q.unit_written && !is_share(q)) words = of_words(q.end);
    if (words.empty()) words = head_before(q.begin);
    if (words.empty()) words = subject_of(q.begin);
    const bool joined = behind && *draft.noun <= q.end + 1;  // "the 3.2GW plant"
    const bool owned = draft.noun && at > 0 && *draft.noun >= drafts[at - 1].found.begin;
    if (words.empty() && (joined || (!q.unit_written && !owned))) return;
    draft.measure.text = words;
  }

  void take_base(std::vector<ClaimDraft>& drafts, std::size_t at) const {
    ClaimDraft& draft = drafts[at];
    const QuantityFound& q = draft.found;
    const bool factor = q.quantity.unit == unit::kRatio && draft.measure.role != Role::Share;
    const std::size_t next = at + 1;
    if (draft.measure.role != Role::Change && is_share(q)) {
      const std::string whole = of_words(q.end);
      if (!whole.empty()) draft.base = Base{"", whole, false};
      if (!whole.empty() || draft.measure.role == Role::Share) return;
    }
    if (factor && next < drafts.size() && drafts[next].found.begin >= q.end &&
        drafts[next].found.begin - q.end <= kFactorReach && !parted(q.end, drafts[next]) &&
        !view_.has(q.end, classes_.governing))
      draft.base_draft = next;
    if (draft.measure.role != Role::Change) return;
    for (std::size_t i = next; i < drafts.size() && !draft.base_draft; ++i) {
      if (drafts[i].found.begin - q.end > kBaseReach) break;
      if (drafts[i].compared && drafts[i].measure.role == Role::Level && !parted(q.end, drafts[i]))
        draft.base_draft = i;
    }
    if (!draft.base_time.empty()) draft.base = Base{"", draft.base_time, false};
  }

 private:
  static bool is_share(const QuantityFound& q) {
    return q.quantity.unit == unit::kPercent || q.quantity.unit == unit::kRatio;
  }
  bool is_word(std::uint32_t item) const {
    return item < view_.items.size() && view_.items[item].kind == Item::Kind::Word;
  }
  bool is_mark(std::uint32_t item, std::string_view mark) const {
    return view_.is_mark(item, mark);
  }
  std::string words(std::uint32_t first, std::uint32_t last) const {
    return first < last ? std::string(slice(view_.text, view_.span_of(first, last)))
                        : std::string();
  }

  // Does a comma, or whatever else is no word, stand between an item and a figure?
  bool parted(std::uint32_t from, const ClaimDraft& to) const {
    for (std::uint32_t at = from; at < to.found.begin; ++at)
      if (is_mark(at, ",") || is_mark(at, ";") || is_mark(at, "(")) return true;
    return false;
  }

  // "1,396 North Koreans": the words between a figure and its noun, where nothing parts them.
  std::string counted_phrase(std::uint32_t from, std::uint32_t noun) const {
    for (std::uint32_t at = from; at < noun; ++at)
      if (!(is_word(at) || is_mark(at, "-")) || view_.has(at, classes_.part_of) ||
          view_.has(at, classes_.noun_end))
        return {};
    if (from == noun) return {};
    const std::uint32_t begin = view_.tokens[view_.items[from].first].span.begin;
    const std::uint32_t end = view_.tokens[view_.items[noun].first].span.begin;
    return std::string(slice(view_.text, {begin, end}));
  }

  // "Six tonnes of winter wheat", "30% of global electricity in 2023".
  std::string of_words(std::uint32_t item) const {
    if (classes_.part_of == 0 || item >= view_.items.size() || !view_.has(item, classes_.part_of))
      return {};
    std::uint32_t first = item + 1;
    if (is_word(first) && view_.has(first, classes_.pronoun)) return {};  // "of them"
    if (is_word(first) && view_.has(first, classes_.noun_end)) ++first;   // "of the vote"
    std::uint32_t last = first;
    while (last <= first + kObject && joins_phrase(last)) {
      const PhraseMatch* noun = phrases_.beginning_at(last, Table::Counted);
      if (noun != nullptr && !grammar_.rules.counted[noun->row.row].verb) {
        last = noun->end;
        if (phrases_.beginning_at(last, Table::Counted) == nullptr) break;
      } else {
        ++last;
      }
    }
    return last > first + kObject ? std::string() : words(first, last);
  }
  bool joins_phrase(std::uint32_t item) const {
    if (item >= view_.items.size()) return false;
    if (is_mark(item, "-")) return true;
    return is_word(item) && !view_.has(item, classes_.noun_end) && !begins_cue(item) &&
           phrases_.beginning_at(item, Table::Unit) == nullptr;
  }
  bool begins_cue(std::uint32_t item) const {
    const PhraseMatch* m = phrases_.beginning_at(item, Table::Cue);
    if (m == nullptr) return false;
    const Cue cue = grammar_.rules.cues[m->row.row].cue;
    return cue != Cue::LevelOf && cue != Cue::Flow && cue != Cue::Stock && cue != Cue::Rank;
  }

  // "Revenue of $12bn", "a loss of £84m".
  std::string head_before(std::uint32_t item) const {
    if (classes_.part_of == 0 || item < 2 || !view_.has(item - 1, classes_.part_of) ||
        !is_word(item - 2))
      return {};
    return words(item - 2, item - 1);
  }

  // "The bank said its pre-tax profit in 2023 rose 5% to …": what stands before the first word of
  // change or level, behind who says it; "cut its main rate to 5%": what is moved.
  std::string subject_of(std::uint32_t item) const {
    std::uint32_t begin = item;
    while (begin > 0 && item - begin < kClause && !parts(begin - 1)) --begin;
    const PhraseMatch* verb = nullptr;
    const auto first = std::partition_point(cues_.begin(), cues_.end(),
                                            [&](const PhraseMatch* m) { return m->begin < begin; });
    for (auto next = first; next != cues_.end() && (*next)->begin < item; ++next) {
      const PhraseMatch* m = *next;
      if (m->end > item || m->begin < begin) continue;
      const Cue cue = grammar_.rules.cues[m->row.row].cue;
      const bool opens = cue == Cue::Said || cue == Cue::Clause || cue == Cue::Relative;
      const bool moves = cue == Cue::Up || cue == Cue::Down || cue == Cue::ToLevel;
      // "Economists had forecast that prices", not "are expected to rise"
      const bool told = is_word(m->end) && view_.has(m->end, classes_.noun_end) &&
                        !view_.has(m->end, classes_.governing) && cue == Cue::Forecast;
      if ((opens || told) && verb == nullptr) begin = m->end;
      if (verb == nullptr && moves && m->begin > begin && !view_.has(m->begin, classes_.governing))
        verb = m;
    }
    if (verb == nullptr) return {};
    if (const std::string moved = object_of(verb->end, item); !moved.empty()) return moved;
    if (view_.has(verb->begin, classes_.moving) && is_word(verb->end) &&
        !view_.has(verb->end, classes_.governing))
      return {};
    return phrase(begin, verb->begin);
  }
  std::string object_of(std::uint32_t first, std::uint32_t item) const {
    const bool determined = is_word(first) && view_.has(first, classes_.noun_end) &&
                            !view_.has(first, classes_.governing);
    const bool moved = first > 0 && view_.has(first - 1, classes_.moving) && is_word(first) &&
                       !view_.has(first, classes_.governing);
    if (!determined && !moved) return {};
    std::uint32_t last = first + 1;
    while (last < item && !view_.has(last, classes_.noun_end) && !begins_level(last)) ++last;
    return phrase(first, last);
  }
  bool begins_level(std::uint32_t item) const {
    const PhraseMatch* m = phrases_.beginning_at(item, Table::Cue);
    const Cue cue = m == nullptr ? Cue::None : grammar_.rules.cues[m->row.row].cue;
    return cue == Cue::ToLevel || cue == Cue::ByAmount || cue == Cue::FromLevel;
  }
  // The words of a noun phrase, without the time in it and the little words at its ends.
  std::string phrase(std::uint32_t begin, std::uint32_t end) const {
    const auto is_period = [&](std::uint32_t at) {
      return view_.items[at].kind == Item::Kind::Period;
    };
    while (begin < end &&
           (is_period(begin) || view_.has(begin, classes_.joining) ||
            (view_.has(begin, classes_.noun_end) && !view_.has(begin, classes_.governing))))
      ++begin;
    // "At the town's gauge the river reached", "the highest since …": no subject, or two.
    if (begin < end && (view_.has(begin, classes_.governing) || is_rank(begin))) return {};
    std::uint32_t last = begin;
    while (last < end && !is_period(last)) ++last;
    for (std::uint32_t at = begin; at < last; ++at) {
      const bool number = view_.items[at].kind == Item::Kind::Number && is_mark(at + 1, "-");
      if (!number && !is_word(at) && !is_mark(at, "-")) return {};
    }
    while (last > begin &&
           (view_.has(last - 1, classes_.noun_end) || view_.has(last - 1, classes_.part_of)))
      --last;
    return last > begin + kSubject ? std::string() : words(begin, last);
  }
  bool is_rank(std::uint32_t item) const {
    const PhraseMatch* m = phrases_.beginning_at(item, Table::Cue);
    return m != nullptr && grammar_.rules.cues[m->row.row].cue == Cue::Rank;
  }
  bool parts(std::uint32_t item) const {
    for (const std::string_view mark : {",", ";", ":", "(", ")", "—", "–", "\"", "“", "”"})
      if (is_mark(item, mark)) return true;
    return false;
  }

  const Grammar& grammar_;
  const SentenceView& view_;
  const Phrases& phrases_;
  const PackClasses& classes_;
  std::vector<const PhraseMatch*> cues_;
};

}  // namespace

void read_wording(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                  std::vector<ClaimDraft>& drafts) {
  if (drafts.empty()) return;
  const WordingReader reader(grammar, view, phrases);
  const bool heads_first = grammar.rules.order == WordOrder::HeadFirst;
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    if (heads_first) reader.name(drafts, i);
    reader.take_base(drafts, i);
  }
}

}  // namespace attest
