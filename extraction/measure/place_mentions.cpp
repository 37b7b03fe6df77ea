#include "extraction/measure/place_mentions.h"

#include <algorithm>

#include "claims/unit.h"

namespace attest {
namespace {

constexpr std::uint32_t kVerb = 4;      // items from "to" back to "arrived"
constexpr std::uint32_t kMeasured = 3;  // items from "China's" to "exports"
constexpr std::uint32_t kHosting = 3;   // items from "China" to "exported"
constexpr std::uint32_t kBehind = 8;    // items from 한국에 to 입국했다

class MentionReader {
 public:
  MentionReader(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                const std::vector<std::string_view>& named)
      : grammar_(grammar),
        rules_(grammar.pack.places),
        classes_(grammar.place_classes),
        view_(view),
        phrases_(phrases),
        named_(named) {}

  std::vector<PlaceMention> all() const {
    std::vector<PlaceMention> found;
    for (const PhraseMatch& match : phrases_.all()) {
      if (match.row.table != Table::Place || overlaps(found, match)) continue;
      if (!is_written_so(match) || !is_known(match)) continue;
      PlaceMention mention{match.begin, match.end, match.row.row, PlaceTie::Other, {}};
      const std::string_view tail = tail_of(match);
      const bool led = !rules_.lead.empty() && name(match).pattern.starts_with(rules_.lead) &&
                       match.end > match.begin + 1 &&
                       has(match.begin, grammar_.pack_classes.noun_end);
      mention.span = view_.span_of(match.begin + (led ? 1 : 0), match.end);
      mention.span.end = original_span(view_.folded, view_.span, last(match).folded_at,
                                       last(match).text.size() - own_tail(match).size())
                             .end;
      mention.tie = tie(match, tail);
      // Of equally long names the first counts, of others the longest.
      if (!found.empty() && found.back().begin == mention.begin) {
        if (mention.end > found.back().end) found.back() = mention;
        continue;
      }
      found.push_back(mention);
    }
    return found;
  }

 private:
  const Token& last(const PhraseMatch& match) const {
    return view_.tokens[view_.items[match.end - 1].last - 1];
  }
  const Token& token(std::uint32_t item) const { return view_.tokens[view_.items[item].first]; }
  bool is_word(std::uint32_t item) const {
    return item < view_.items.size() && view_.items[item].kind == Item::Kind::Word;
  }
  bool has(std::uint32_t item, Symbol cls) const {
    return cls != 0 && item < view_.items.size() && view_.has(item, cls);
  }
  const PlaceName& name(const PhraseMatch& match) const { return grammar_.places[match.row.row]; }

  static bool overlaps(const std::vector<PlaceMention>& found, const PhraseMatch& match) {
    return !found.empty() && match.begin < found.back().end && match.begin > found.back().begin;
  }
  // "The South" only where one of its countries was named.
  bool is_known(const PhraseMatch& match) const {
    const std::string_view beside = name(match).beside;
    return beside.empty() || std::any_of(named_.begin(), named_.end(), [&](std::string_view code) {
             return code.size() > 1 && beside.find(code.substr(0, 2)) != std::string_view::npos;
           });
  }

  // With the capitals that its kind of name has: in one of its words, «Московская область».
  bool is_written_so(const PhraseMatch& match) const {
    if (!rules_.capitals) return true;
    const PlaceWord word = name(match).word;
    if (word == PlaceWord::Adjective) return true;
    if (word == PlaceWord::Letters)
      return last(match).all_caps || last(match).text.find('.') != std::string_view::npos;
    for (std::uint32_t at = match.begin; at < match.end; ++at)
      if (token(at).capital && (at + 1 == match.end || !has(at, grammar_.pack_classes.noun_end)))
        return true;
    return false;
  }

  std::string_view tail_of(const PhraseMatch& match) const {
    const std::string_view text = last(match).text;
    return match.last_stem == 0 || match.last_stem > text.size() ? std::string_view()
                                                                 : text.substr(match.last_stem);
  }
  // What is no part of the name: a particle, a possessive.
  std::string_view own_tail(const PhraseMatch& match) const {
    const std::string_view tail = tail_of(match);
    return grammar_.rules.glued_words || tail.starts_with('\'') || tail.starts_with("’")
               ? tail
               : std::string_view();
  }

  PlaceTie tie(const PhraseMatch& match, std::string_view tail) const {
    if (touches_name(match)) return PlaceTie::Apart;
    if (name(match).word == PlaceWord::Adjective)
      return leads_to_measured(match.end, Counting::No) ? PlaceTie::Of : PlaceTie::Apart;
    return grammar_.rules.glued_words ? tie_by_tail(match, tail) : tie_by_words(match, tail);
  }

  // "China Daily", "Bank of China", "Air China".
  bool touches_name(const PhraseMatch& match) const {
    if (!rules_.capitals) return false;
    const auto is_name = [&](std::uint32_t item) {
      return is_word(item) && token(item).capital && !has(item, classes_.measured) &&
             phrases_.beginning_at(item, Table::Place) == nullptr;
    };
    if (is_name(match.end)) return true;
    if (match.begin > 1 && is_name(match.begin - 1)) return true;
    return match.begin > 1 && has(match.begin - 1, grammar_.pack_classes.part_of) &&
           is_name(match.begin - 2);
  }

  enum class Counting : std::uint8_t { No, Yes };  // may a noun that is only counted do?
  bool leads_to_measured(std::uint32_t item, Counting counting) const {
    for (std::uint32_t at = item; at < item + kMeasured && at < view_.items.size(); ++at) {
      if (view_.items[at].kind == Item::Kind::Period) continue;
      if (has(at, classes_.measured) || has(at, classes_.traded)) return true;
      const PhraseMatch* counted = phrases_.beginning_at(at, Table::Counted);
      if (counted != nullptr) {
        if (has(counted->end, classes_.measured)) return true;  // "consumer prices"
        const CountedRow& row = grammar_.rules.counted[counted->row.row];
        return counting == Counting::Yes && !row.verb && row.unit != unit::kPerson;
      }
      if (!is_word(at) || has(at, grammar_.pack_classes.noun_end)) return false;
      if (phrases_.beginning_at(at, Table::Source) != nullptr) return false;
    }
    return false;
  }
  // «экспорт пшеницы России»: what is measured stands before it.
  bool follows_measured(std::uint32_t item) const {
    for (std::uint32_t back = 1; back <= kMeasured && back <= item; ++back) {
      const std::uint32_t at = item - back;
      if (has(at, classes_.measured)) return true;
      if (!is_word(at) || has(at, grammar_.pack_classes.noun_end)) return false;
    }
    return false;
  }
  bool has_ahead(std::uint32_t item, std::uint32_t reach, Symbol cls) const {
    for (std::uint32_t at = item; at < item + reach && at < view_.items.size(); ++at) {
      if (has(at, cls)) return true;
      if (view_.items[at].kind == Item::Kind::Mark) return false;
    }
    return false;
  }
  bool has_behind(std::uint32_t item, std::uint32_t reach, Symbol cls) const {
    for (std::uint32_t back = 1; back <= reach && back <= item; ++back) {
      if (has(item - back, cls)) return true;
      if (view_.items[item - back].kind == Item::Kind::Mark) return false;
    }
    return false;
  }

  // Prepositions before it, a possessive or a verb behind it.
  PlaceTie tie_by_words(const PhraseMatch& match, std::string_view tail) const {
    const std::uint32_t at = match.begin;
    if (at > 0 && has(at - 1, classes_.leaving)) return PlaceTie::Apart;
    if (at > 0 && has(at - 1, classes_.arriving)) return PlaceTie::In;  // "entered South Korea"
    if (at > 0 && (has(at - 1, classes_.in_place) || has(at - 1, classes_.to_place))) {
      const bool there = has(at - 1, classes_.in_place) && is_where(match, tail);
      // «В Южную Корею прибыли»: where words have cases the verb may follow.
      const bool arrives =
          has_behind(at - 1, kVerb, classes_.arriving) ||
          (!rules_.name_endings.empty() && has_ahead(match.end, kHosting, classes_.arriving));
      return there || arrives ? PlaceTie::In : PlaceTie::Other;
    }
    const bool cases = !rules_.name_endings.empty();
    const bool whose = tail.starts_with('\'') || tail.starts_with("’");
    if (!cases && leads_to_measured(match.end, whose ? Counting::Yes : Counting::No))
      return PlaceTie::Of;  // "US exports"
    if (whose) return PlaceTie::Other;
    const bool of = at > 0 && has(at - 1, grammar_.pack_classes.part_of);
    if (cases ? follows_measured(at) : of && follows_measured(at - 1)) return PlaceTie::Of;
    const bool opens = at == 0 || !is_word(at - 1);
    return opens && !name(match).code.empty() && has_ahead(match.end, kHosting, classes_.hosting)
               ? PlaceTie::Subject
               : PlaceTie::Other;
  }
  // «в Китае», but not «экспорт в Китай»; of a name without cases what stands before it tells.
  bool is_where(const PhraseMatch& match, std::string_view tail) const {
    if (rules_.in_tails.empty() || in(rules_.in_tails, tail)) return true;
    return !name(match).pattern.ends_with('~') && !follows_measured(match.begin - 1);
  }

  static bool in(PlaceRules::Words words, std::string_view tail) {
    return std::find(words.begin(), words.end(), tail) != words.end();
  }
  // 태국에서 한국으로: from one place to another.
  bool leads_on(std::uint32_t item) const {
    const PhraseMatch* next = phrases_.beginning_at(item, Table::Place);
    return next != nullptr && in(rules_.to_tails, tail_of(*next));
  }
  // Particles behind it.
  PlaceTie tie_by_tail(const PhraseMatch& match, std::string_view tail) const {
    if (in(rules_.in_tails, tail) && leads_on(match.end)) return PlaceTie::Apart;
    if (in(rules_.in_tails, tail))
      return has_ahead(match.end, kVerb, classes_.leaving) ? PlaceTie::Apart : PlaceTie::In;
    if (in(rules_.to_tails, tail))
      return has_ahead(match.end, kBehind, classes_.arriving) ? PlaceTie::In : PlaceTie::Other;
    if (tail.empty() && has(match.end, classes_.within)) return PlaceTie::In;
    // 중국 수출 are exports to China as often.
    if (tail.empty() && has_ahead(match.end, kMeasured, classes_.traded)) return PlaceTie::Other;
    if (tail.empty() || in(rules_.of_tails, tail))
      return leads_to_measured(match.end, Counting::Yes) ? PlaceTie::Of : PlaceTie::Apart;
    if (!in(rules_.subject_tails, tail)) return PlaceTie::Apart;
    return has_ahead(match.end, kBehind * 2, classes_.hosting) ? PlaceTie::Subject
                                                               : PlaceTie::Other;
  }

  const Grammar& grammar_;
  const PlaceRules& rules_;
  const PlaceClasses& classes_;
  const SentenceView& view_;
  const Phrases& phrases_;
  const std::vector<std::string_view>& named_;
};

// "In Russia and China": what is said of both is said of neither alone.
void join_lists(const Grammar& grammar, const SentenceView& view,
                std::vector<PlaceMention>& mentions) {
  const Symbol joining = grammar.place_classes.and_place;
  for (std::size_t i = 1; i < mentions.size(); ++i) {
    PlaceMention &one = mentions[i - 1], &two = mentions[i];
    std::uint32_t at = one.end;
    const bool joined = at + 1 == two.begin && (view.is_mark(at, ",") || view.is_mark(at, "·") ||
                                                (joining != 0 && view.has(at, joining)));
    const std::string_view a = grammar.places[one.row].code, b = grammar.places[two.row].code;
    const bool nested = a.starts_with(b) || b.starts_with(a);  // "Paris, France"
    if (!joined || nested || one.tie == PlaceTie::Apart) continue;
    one.tie = two.tie = PlaceTie::Other;
  }
}

// "The Bank of Russia", "the ministry in Seoul", "in Moscow the ministry": where they are who
// tell, not what they tell of.
bool is_of_source(const Grammar& grammar, const SentenceView& view, const PlaceMention& mention,
                  const std::vector<SourceName>& sources) {
  constexpr std::uint32_t kArticle = 1;  // items between the two: "the", "in"
  const auto after = std::partition_point(
      sources.begin(), sources.end(),
      [&](const SourceName& source) { return source.end + kArticle < mention.begin; });
  for (auto source = after; source != sources.end(); ++source) {
    if (source->begin > mention.end + kArticle) return false;
    // 국내에 들어온 주민: people who are told of, not who tell.
    const bool told_of = grammar.rules.glued_words && mention.tie == PlaceTie::In &&
                         source->role == InformantRole::Person;
    if (source->heads.empty() || told_of) continue;
    const bool inside = source->begin < mention.end && mention.begin < source->end;
    const std::uint32_t between =
        source->begin >= mention.end ? mention.end : std::min(source->end, mention.begin);
    if (inside || between >= view.items.size()) return true;
    const bool touches = source->begin == mention.end || source->end == mention.begin;
    if (touches || view.has(between, grammar.pack_classes.noun_end) ||
        view.has(between, grammar.place_classes.in_place))
      return true;
  }
  return false;
}

}  // namespace

std::vector<PlaceMention> place_mentions(const Grammar& grammar, const SentenceView& view,
                                         const Phrases& phrases,
                                         const std::vector<SourceName>& sources,
                                         std::vector<std::string_view>& named) {
  for (const PhraseMatch& match : phrases.all()) {
    if (match.row.table != Table::Place) continue;
    const PlaceName& name = grammar.places[match.row.row];
    if (name.beside.empty() && std::find(named.begin(), named.end(), name.code) == named.end())
      named.push_back(name.code);
  }
  std::vector<PlaceMention> mentions = MentionReader(grammar, view, phrases, named).all();
  for (PlaceMention& mention : mentions)
    if (is_of_source(grammar, view, mention, sources)) mention.tie = PlaceTie::Apart;
  join_lists(grammar, view, mentions);
  return mentions;
}

}  // namespace attest
