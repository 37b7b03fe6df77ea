#include "search/searcher.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>
#include <xapian.h>

#include "extraction/concepts.h"
#include "extraction/extract.h"
#include "extraction/language_pack.h"
#include "search/completions.h"
#include "search/facet_counter.h"
#include "search/figures.h"
#include "search/hit_builder.h"
#include "search/marker.h"
#include "search/newer.h"
#include "search/plan.h"
#include "search/query_parser.h"
#include "search/rewording.h"
#include "search/suggest.h"
#include "store/format.h"
#include "store/store.h"
#include "store/terms.h"
#include "store/xapian_errors.h"
#include "text/analyser.h"
#include "text/code_points.h"

namespace attest {

namespace {

// Totals are counted exactly up to this many passages, and estimated above.
constexpr Xapian::doccount kCountedExactly = 500;
// Passages whose text and claims are looked at when the terms alone cannot tell.
constexpr Xapian::doccount kMostVerified = 5000;
constexpr int kMostReopened = 5;
constexpr Xapian::doccount kMostFaceted = 200;

}  // namespace

struct Searcher::Impl {
  std::string index;
  StoreReader store;
  Extractor extractor;
  Analyser analyser{text_rules()};
  const Thesaurus* thesaurus;
  std::optional<ConceptFinder> concepts;  // made when first needed
  RankingWeights weights;

  Impl(const std::string& where, const Thesaurus* words, const RankingWeights& ranking)
      : index(where), store(where), thesaurus(words), weights(ranking) {}

  Answer answer(const SearchRequest& request);
  Answer find(const SearchRequest& request);
  void find_by_terms(const Plan& plan, const SearchRequest& request, HitBuilder& builder,
                     Answer& answer) const;
  void find_by_text(const Plan& plan, const SearchRequest& request, HitBuilder& builder,
                    Answer& answer) const;
  Facets facets(const std::string& query);
  Plan plan_of(const std::string& query);
  Xapian::Enquire enquire(const Xapian::Query& query) const;
  bool begin_hit(const std::string& key, double score, Answer& answer) const;
  template <typename Ask>
  auto steadily(Ask ask);
};

Xapian::Enquire Searcher::Impl::enquire(const Xapian::Query& query) const {
  Xapian::Enquire enquire(store.database());
  enquire.set_weighting_scheme(weighting(store.database(), weights));
  enquire.set_query(query);
  return enquire;
}

bool Searcher::Impl::begin_hit(const std::string& key, double score, Answer& answer) const {
  auto article = store.article(key);
  if (!article) return false;
  Hit hit;
  hit.article = *std::move(article);
  hit.score = score;
  answer.hits.push_back(std::move(hit));
  return true;
}

// Articles by their best passage; then, in one more query, the best passages of those on
// the page: ten queries, one an article, cost five times as much.
void Searcher::Impl::find_by_terms(const Plan& plan, const SearchRequest& request,
                                   HitBuilder& builder, Answer& answer) const {
  Xapian::Enquire articles = enquire(plan.query);
  articles.set_collapse_key(format::kSlotArticle);
  const auto limit = static_cast<Xapian::doccount>(request.limit);
  const Xapian::MSet found = articles.get_mset(static_cast<Xapian::doccount>(request.offset), limit,
                                               kCountedExactly);
  answer.total = found.get_matches_estimated();
  std::unordered_map<std::string, std::size_t> hit_of;
  std::vector<std::string> of_articles;
  for (auto best = found.begin(); best != found.end(); ++best) {
    const std::string key = best.get_collapse_key();
    if (!begin_hit(key, best.get_weight(), answer)) continue;
    hit_of.emplace(key, answer.hits.size() - 1);
    of_articles.push_back(make_term(format::kOfArticle, key));
  }
  if (of_articles.empty()) return;
  const Xapian::Query here(Xapian::Query::OP_OR, of_articles.begin(), of_articles.end());
  Xapian::Enquire passages = enquire(Xapian::Query(Xapian::Query::OP_FILTER, plan.query, here));
  const auto each = static_cast<Xapian::doccount>(request.passages_per_article);
  passages.set_collapse_key(format::kSlotArticle, each);
  const Xapian::MSet shown =
      passages.get_mset(0, each * static_cast<Xapian::doccount>(of_articles.size()));
  for (auto passage = shown.begin(); passage != shown.end(); ++passage)
    if (const auto hit = hit_of.find(passage.get_collapse_key()); hit != hit_of.end())
      builder.add(answer.hits[hit->second], StoreReader::decode_passage(passage.get_document()));
}

// Every candidate is read, best first; what does not hold is left out and not counted.
void Searcher::Impl::find_by_text(const Plan& plan, const SearchRequest& request,
                                  HitBuilder& builder, Answer& answer) const {
  const Xapian::MSet found = enquire(plan.query).get_mset(0, kMostVerified);
  if (found.get_matches_lower_bound() > kMostVerified)
    answer.notes.push_back({.code = NoteCode::OnlyBest, .number = kMostVerified});
  std::unordered_map<std::string, std::size_t> place_of;  // article → its place among all
  std::unordered_map<std::string, std::size_t> hit_of;
  for (auto candidate = found.begin(); candidate != found.end(); ++candidate) {
    PassageRecord passage = StoreReader::decode_passage(candidate.get_document());
    if (!builder.verified(passage)) continue;
    const std::string key = passage.article_key;
    const auto [place, is_new] = place_of.emplace(key, place_of.size());
    if (place->second < request.offset || place->second - request.offset >= request.limit) continue;
    if (is_new && begin_hit(key, candidate.get_weight(), answer))
      hit_of.emplace(key, answer.hits.size() - 1);
    const auto hit = hit_of.find(key);
    if (hit == hit_of.end()) continue;
    if (answer.hits[hit->second].records.size() < request.passages_per_article)
      builder.add(answer.hits[hit->second], std::move(passage));
  }
  answer.total = place_of.size();
}

// Where no text has the words that were typed, others that mean the same are looked for.
Answer Searcher::Impl::answer(const SearchRequest& request) {
  Answer answer = find(request);
  if (answer.total > 0 || thesaurus == nullptr) return answer;
  if (!concepts) concepts.emplace(*thesaurus, analyser);
  const std::optional<Rewording> other = reworded(request.query, *concepts, analyser);
  if (!other) return answer;
  SearchRequest again = request;
  again.query = other->query;
  Answer found = find(again);
  if (found.total == 0) return answer;
  found.query = request.query;
  found.notes.insert(found.notes.begin(),
                     Note{.code = NoteCode::OtherWords, .others = other->others});
  return found;
}

Plan Searcher::Impl::plan_of(const std::string& query) {
  const ParsedQuery parsed = parse_query(
      query, [this](std::string_view text) { return read_number(extractor, text); });
  return make_plan(parsed, {store.database(), analyser, extractor, weights});
}

Facets Searcher::Impl::facets(const std::string& query) {
  FacetCounter counter(store);
  const Plan plan = plan_of(query);
  if (plan.query.empty()) return counter.facets();
  Marker marker(plan.wanted, analyser, extractor);
  HitBuilder builder(plan, marker, store);
  Xapian::Enquire articles = enquire(plan.query);
  articles.set_collapse_key(format::kSlotArticle);
  const Xapian::MSet found = articles.get_mset(0, kMostFaceted);
  for (auto best = found.begin(); best != found.end(); ++best) {
    const Xapian::Document passage = best.get_document();
    if (!plan.verify || builder.verified(StoreReader::decode_passage(passage)))
      counter.add(passage);
  }
  return counter.facets();
}

Answer Searcher::Impl::find(const SearchRequest& request) {
  Answer answer;
  answer.query = request.query;
  const PlanContext context{store.database(), analyser, extractor, weights};
  Plan plan = plan_of(request.query);
  answer.notes = plan.notes;
  if (plan.query.empty()) {
    answer.notes.push_back({NoteCode::NothingToLookFor});
    return answer;
  }
  if (request.since_revision)
    plan.query = Xapian::Query(Xapian::Query::OP_FILTER, plan.query,
                               newer_than(store, last_document_of(store, *request.since_revision)));
  Marker marker(plan.wanted, analyser, extractor);
  HitBuilder builder(plan, marker, store,
                     request.all_sentences ? SentenceChoice::All : SentenceChoice::Best);
  if (plan.verify)
    find_by_text(plan, request, builder, answer);
  else
    find_by_terms(plan, request, builder, answer);
  if (answer.total == 0) answer.suggestions = suggestions(request.query, context);
  return answer;
}

Searcher::Searcher(const std::string& index, const Thesaurus* thesaurus,
                   const RankingWeights& weights)
    : impl_(guarded(index, [&] { return std::make_unique<Impl>(index, thesaurus, weights); })) {}
Searcher::~Searcher() = default;
Searcher::Searcher(Searcher&&) noexcept = default;
Searcher& Searcher::operator=(Searcher&&) noexcept = default;

StoreReader& Searcher::store() { return impl_->store; }

// A snapshot lives until about the second commit after it; then the answer is begun
// anew on the newest one.
template <typename Ask>
auto Searcher::Impl::steadily(Ask ask) {
  return guarded(index, [&] {
    for (int tries = 0;; ++tries) {
      try {
        return ask();
      } catch (const Xapian::DatabaseModifiedError&) {
        if (tries == kMostReopened) throw;
        store.reopen();
      }
    }
  });
}

namespace {

std::string valid_part(std::string text) {
  if (const auto bad = first_invalid_utf8(text)) text.resize(*bad);
  return text;
}

}  // namespace

Answer Searcher::search(const SearchRequest& request) {
  SearchRequest valid = request;
  valid.query = valid_part(request.query);
  return impl_->steadily([&] { return impl_->answer(valid); });
}

Facets Searcher::facets(const std::string& query) {
  const std::string valid = valid_part(query);
  return impl_->steadily([&] { return impl_->facets(valid); });
}

std::vector<std::string> Searcher::completions(const std::string& typed, std::size_t most) {
  const std::string valid = valid_part(typed);
  return impl_->steadily(
      [&] { return completed(valid, most, impl_->store.database(), impl_->analyser); });
}

}  // namespace attest
