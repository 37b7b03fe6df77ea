#include "search/export/walk.h"

#include <algorithm>
#include <optional>
#include <unordered_set>
#include <utility>
#include <xapian.h>

#include "extraction/extract.h"
#include "extraction/language_pack.h"
#include "extraction/measure/concepts.h"
#include "search/figures.h"
#include "search/hit_builder.h"
#include "search/marker.h"
#include "search/plan.h"
#include "search/query_parser.h"
#include "search/rewording.h"
#include "search/suggest.h"
#include "store/xapian_errors.h"
#include "text/analyser.h"
#include "text/code_points.h"

namespace attest {

namespace {

struct Match {
  Xapian::docid document;
  double weight;
};

// Documents of one article follow one another.
std::vector<Match> matches(const Xapian::Database& database, const Plan& plan,
                           const RankingWeights& weights) {
  Xapian::Enquire enquire(database);
  enquire.set_weighting_scheme(weighting(database, weights));
  enquire.set_query(plan.query);
  const Xapian::MSet found = enquire.get_mset(0, database.get_doccount());
  std::vector<Match> all;
  all.reserve(found.size());
  for (auto match = found.begin(); match != found.end(); ++match)
    all.push_back({*match, match.get_weight()});
  std::sort(all.begin(), all.end(),
            [](const Match& a, const Match& b) { return a.document < b.document; });
  return all;
}

}  // namespace

struct QueryWalk::Impl {
  std::string index;
  StoreReader store;
  const Thesaurus& thesaurus;
  Extractor extractor;
  Analyser analyser{text_rules()};
  RankingWeights weights;
  std::vector<std::string> notes;

  Impl(const std::string& where, const Thesaurus& words)
      : index(where), store(where), thesaurus(words) {}

  // nullopt where it is gone since the matches were counted.
  std::optional<PassageRecord> passage(Xapian::docid document) {
    for (bool again = false;; again = true) {
      try {
        return StoreReader::decode_passage(store.database().get_document(document));
      } catch (const Xapian::DocNotFoundError&) {
        return std::nullopt;
      } catch (const Xapian::DatabaseModifiedError&) {
        if (again) throw;
        store.reopen();
      }
    }
  }

  // A search shows the best sentences; where the query asks for figures by what they are,
  // every figure that is so belongs to its answer.  `passage` is the record at `place` of the
  // hit, and becomes so where it is not yet.
  void add_figures(Hit& hit, PassageRecord&& passage, std::size_t place, const Wanted& wanted) {
    std::unordered_set<std::string> there;
    for (const FoundClaim& found : hit.claims) there.insert(found.claim.id);
    const std::size_t before = hit.claims.size();
    for (const std::string& id : passage.claims) {
      if (there.contains(id)) continue;
      std::optional<ClaimRecord> record = store.claim(id, passage.article_key);
      if (record && meets(record->claim, wanted.conditions))
        hit.claims.push_back({static_cast<std::uint32_t>(place), true, std::move(record->claim)});
    }
    if (hit.claims.size() > before && hit.records.size() == place)
      hit.records.push_back(std::move(passage));
  }

  void add(Hit& hit, PassageRecord&& passage, const Wanted& wanted, HitBuilder& builder) {
    const bool by_filters_alone = wanted.words.empty() && wanted.phrases.empty() &&
                                  wanted.numbers.empty() && wanted.literals.empty();
    const std::size_t place = hit.records.size();
    if (by_filters_alone && wanted.conditions.empty()) {
      for (const Span sentence : passage.passage.sentences)
        hit.passages.push_back({static_cast<std::uint32_t>(place), sentence, 0, 0, {}, {}});
      hit.records.push_back(passage);
    }
    PassageRecord whole = passage;
    if (!by_filters_alone) builder.add(hit, std::move(passage));
    if (by_filters_alone || !wanted.conditions.empty())
      add_figures(hit, std::move(whole), place, wanted);
  }

  // One article: its passages best first, as a search adds them.
  void use_article(std::vector<std::pair<double, PassageRecord>>& passages, const Wanted& wanted,
                   HitBuilder& builder, const std::function<void(const Hit&)>& use) {
    if (passages.empty()) return;
    std::stable_sort(passages.begin(), passages.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    Hit hit;
    if (auto article = store.article(passages.front().second.article_key)) {
      hit.article = *std::move(article);
      hit.score = passages.front().first;
      for (auto& [weight, passage] : passages) add(hit, std::move(passage), wanted, builder);
      use(hit);
    }
    passages.clear();
  }

  // How many articles there were.
  std::size_t walk(const std::string& query, const std::function<void(const Hit&)>& use) {
    const ParsedQuery parsed = parse_query(
        query, [this](std::string_view text) { return read_number(extractor, text); });
    const PlanContext context{store.database(), analyser, extractor, weights};
    const Plan plan = make_plan(parsed, context);
    notes.clear();
    for (const Note& note : plan.notes) notes.push_back(told_of(note));
    if (plan.query.empty()) {
      notes.push_back(told_of({NoteCode::NothingToLookFor}));
      return 0;
    }
    Marker marker(plan.wanted, analyser, extractor);
    HitBuilder builder(plan, marker, store, SentenceChoice::All);
    std::size_t count = 0;
    std::vector<std::pair<double, PassageRecord>> passages;
    for (const Match& match : matches(store.database(), plan, weights)) {
      std::optional<PassageRecord> found = passage(match.document);
      if (!found || (plan.verify && !builder.verified(*found))) continue;
      if (!passages.empty() && passages.front().second.article_key != found->article_key)
        use_article(passages, plan.wanted, builder, use);
      if (passages.empty()) ++count;
      passages.emplace_back(match.weight, *std::move(found));
    }
    use_article(passages, plan.wanted, builder, use);
    if (count == 0)
      for (const std::string& other : suggestions(query, context))
        notes.push_back("did you mean: " + other);
    return count;
  }

  // Where no text has the words that were typed, others that mean the same are looked for.
  void each(const std::string& query, const std::function<void(const Hit&)>& use) {
    if (walk(query, use) > 0) return;
    const std::vector<std::string> as_typed = notes;
    const ConceptFinder concepts(thesaurus, analyser);
    const std::optional<Rewording> other = reworded(query, concepts, analyser);
    if (other && walk(other->query, use) > 0)
      notes.insert(notes.begin(),
                   told_of({.code = NoteCode::OtherWords, .others = other->others}));
    else
      notes = as_typed;
  }
};

QueryWalk::QueryWalk(const std::string& index, const Thesaurus& thesaurus)
    : impl_(guarded(index, [&] { return std::make_unique<Impl>(index, thesaurus); })) {}
QueryWalk::~QueryWalk() = default;
QueryWalk::QueryWalk(QueryWalk&&) noexcept = default;
QueryWalk& QueryWalk::operator=(QueryWalk&&) noexcept = default;

void QueryWalk::each(const std::string& query, const std::function<void(const Hit&)>& use) {
  std::string valid = query;
  if (const auto bad = first_invalid_utf8(valid)) valid.resize(*bad);
  guarded(impl_->index, [&] {
    impl_->store.reopen();
    impl_->each(valid, use);
  });
}

const std::vector<std::string>& QueryWalk::notes() const { return impl_->notes; }
const StoreReader& QueryWalk::store() const { return impl_->store; }

}  // namespace attest
