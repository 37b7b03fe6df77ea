#include "extraction/measure/places.h"

#include <algorithm>

#include "claims/ages.h"
#include "extraction/sentence/clause_marks.h"

namespace attest {
namespace {

constexpr std::uint32_t kBehind = 12;  // items from a figure to its place
constexpr std::uint32_t kWho = 8;      // the same where "who" stands between: "who came to"
constexpr std::uint32_t kLeading = 2;  // "300 died and in France 500": France leads what follows

class PlaceChoice {
 public:
  PlaceChoice(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
              const std::vector<PlaceMention>& mentions)
      : grammar_(grammar),
        view_(view),
        mentions_(mentions),
        cues_(grammar, view, phrases),
        marks_(grammar, view, phrases) {}

  const PlaceMention* place_of(const QuantityFound& q) const {
    const PlaceMention* behind = following(q);
    const PlaceMention* before = preceding(q);
    if (behind == nullptr || before == nullptr) return behind != nullptr ? behind : before;
    if (is_within(*behind, *before)) return behind;
    if (is_within(*before, *behind)) return before;
    const bool beside = marks_.stretch(before->begin) == marks_.stretch(q.begin);
    return beside ? nullptr : behind;
  }

 private:
  const PlaceName& name(const PlaceMention& mention) const { return grammar_.places[mention.row]; }

  // Beijing within China.
  bool is_within(const PlaceMention& part, const PlaceMention& whole) const {
    const std::string& code = name(whole).code;
    return !code.empty() && name(part).code.starts_with(code);
  }
  bool is_number(std::uint32_t item) const {
    return item < view_.items.size() && view_.items[item].kind == Item::Kind::Number;
  }
  bool number_between(std::uint32_t from, std::uint32_t to) const {
    for (; from < to; ++from)
      if (is_number(from)) return true;
    return false;
  }
  bool leads_a_figure(const PlaceMention& mention) const {
    for (std::uint32_t at = mention.end; at < mention.end + kLeading; ++at) {
      if (at >= view_.items.size() || marks_.stretch(at) != marks_.stretch(mention.begin) ||
          view_.has(at, grammar_.place_classes.and_place))
        return false;
      if (is_number(at)) return true;
    }
    return false;
  }

  // "300 died in Germany": in the stretch of the figure, before the next one.
  const PlaceMention* following(const QuantityFound& q) const {
    const auto first = std::partition_point(mentions_.begin(), mentions_.end(),
                                            [&](const PlaceMention& m) { return m.begin < q.end; });
    for (auto m = first; m != mentions_.end(); ++m) {
      const bool who = marks_.relatives(m->begin) != marks_.relatives(q.begin);
      if (m->begin > q.end + (who ? kWho : kBehind) || number_between(q.end, m->begin) ||
          marks_.stretch(m->begin) != marks_.stretch(q.begin))
        return nullptr;
      if (m->tie == PlaceTie::Apart || m->tie == PlaceTie::Subject) continue;
      if (m->tie == PlaceTie::Other) return nullptr;
      return leads_a_figure(*m) ? nullptr : &*m;
    }
    return nullptr;
  }

  // The last one before the figure in its clause, unless it belongs to the figure before.
  const PlaceMention* preceding(const QuantityFound& q) const {
    const auto end = std::partition_point(mentions_.begin(), mentions_.end(),
                                          [&](const PlaceMention& m) { return m.begin < q.begin; });
    for (auto m = end; m != mentions_.begin();) {
      --m;
      if (!cues_.same_clause(m->begin, q.begin)) return nullptr;
      if (m->tie == PlaceTie::Apart) continue;
      if (m->tie == PlaceTie::Other || belongs_before(*m, q)) return nullptr;
      return is_elsewhere(m->end, q.begin) ? nullptr : &*m;
    }
    return nullptr;
  }
  // «В Москве открыли пять школ, в Кологриве — две»: a place that no table knows is another one.
  bool is_elsewhere(std::uint32_t from, std::uint32_t to) const {
    for (std::uint32_t at = from; at + 1 < to; ++at)
      if (view_.has(at, grammar_.place_classes.in_place) &&
          view_.items[at + 1].kind == Item::Kind::Word &&
          view_.tokens[view_.items[at + 1].first].capital)
        return true;
    return false;
  }
  // "300 died in Germany and 500 were hurt": does another figure stand between, and one in the
  // mention's own stretch before it?
  bool belongs_before(const PlaceMention& mention, const QuantityFound& q) const {
    if (!number_between(mention.end, q.begin) &&
        marks_.stretch(mention.begin) == marks_.stretch(q.begin) &&
        grammar_.rules.order == WordOrder::HeadLast)
      return false;
    for (std::uint32_t at = mention.begin; at > 0; --at) {
      if (marks_.stretch(at - 1) != marks_.stretch(mention.begin)) return false;
      if (is_number(at - 1)) return true;
    }
    return false;
  }

  const Grammar& grammar_;
  const SentenceView& view_;
  const std::vector<PlaceMention>& mentions_;
  const CueView cues_;
  const ClauseMarks marks_;
};

}  // namespace

void read_places(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                 const std::vector<PlaceMention>& mentions, std::vector<ClaimDraft>& drafts) {
  if (mentions.empty() || drafts.empty()) return;
  const PlaceChoice choice(grammar, view, phrases, mentions);
  for (ClaimDraft& draft : drafts) {
    if (unit::is_age(draft.found.quantity.unit)) continue;  // an age is of who has it
    const PlaceMention* place = choice.place_of(draft.found);
    if (place == nullptr) continue;
    const PlaceName& name = grammar.places[place->row];
    draft.place = Place{name.code, std::string(slice(view.text, place->span))};
    draft.found.rules.push_back({Table::Place, place->row});
  }
}

}  // namespace attest
