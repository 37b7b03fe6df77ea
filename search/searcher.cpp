#include "search/searcher.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>
#include <xapian.h>

#include "extraction/extract.h"
#include "extraction/language_pack.h"
#include "extraction/measure/concepts.h"
#include "search/article_ranking.h"
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

// Passages whose text and claims are looked at when the terms alone cannot tell.
constexpr Xapian::doccount kMostVerified = 5000;
constexpr int kMostReopened = 5;
constexpr std::size_t kMostFaceted = 200;
// So many passages of an article are shown as they are met among the best of all.
constexpr std::size_t kFewPassages = 3;

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
  bool begin_hit(std::optional<ArticleRecord> article, double score, Answer& answer) const;
  void add_passages(const RankedArticle& article, HitBuilder& builder, Hit& hit) const;
  void add_best_of(const Plan& plan, std::size_t most, HitBuilder& builder, Hit& hit) const;
  template <typename Ask>
  auto steadily(Ask ask);
};

Xapian::Enquire Searcher::Impl::enquire(const Xapian::Query& query) const {
  Xapian::Enquire enquire(store.database());
  enquire.set_weighting_scheme(weighting(store.database(), weights));
  enquire.set_query(query);
  return enquire;
}

// What is left out of the index while it is read is left out here.
bool Searcher::Impl::begin_hit(std::optional<ArticleRecord> article, double score,
                               Answer& answer) const {
  if (!article) return false;
  Hit hit;
  hit.article = *std::move(article);
  hit.score = score;
  answer.hits.push_back(std::move(hit));
  return true;
}

void Searcher::Impl::add_passages(const RankedArticle& article, HitBuilder& builder,
                                  Hit& hit) const {
  for (const Xapian::docid passage : article.passages)
    builder.add(hit, StoreReader::decode_passage(store.database().get_document(passage)));
}

// The best passages of one article, wherever they stand among those of all others.
void Searcher::Impl::add_best_of(const Plan& plan, std::size_t most, HitBuilder& builder,
                                 Hit& hit) const {
  const Xapian::Query here(make_term(format::kOfArticle, hit.article.key));
  const Xapian::MSet best = enquire(Xapian::Query(Xapian::Query::OP_FILTER, plan.query, here))
                                .get_mset(0, static_cast<Xapian::doccount>(most));
  for (auto passage = best.begin(); passage != best.end(); ++passage)
    builder.add(hit, StoreReader::decode_passage(passage.get_document()));
}

void Searcher::Impl::find_by_terms(const Plan& plan, const SearchRequest& request,
                                   HitBuilder& builder, Answer& answer) const {
  const std::size_t each = request.passages_per_article;
  const ArticleRanking ranking =
      rank_articles(enquire(plan.query), store, request.offset + request.limit, each);
  answer.total = ranking.total;
  answer.is_least = !ranking.is_whole;
  for (std::size_t i = request.offset; i < ranking.articles.size(); ++i) {
    const RankedArticle& article = ranking.articles[i];
    if (!begin_hit(store.article_at(article.document), article.weight, answer)) continue;
    if (ranking.is_whole || each <= kFewPassages)
      add_passages(article, builder, answer.hits.back());
    else
      add_best_of(plan, each, builder, answer.hits.back());
  }
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
    if (is_new && begin_hit(store.article(key), candidate.get_weight(), answer))
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
  const ArticleRanking found = rank_articles(enquire(plan.query), store, kMostFaceted, 1);
  for (const RankedArticle& article : found.articles) {
    const Xapian::Document passage = store.database().get_document(article.passages.front());
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

// A snapshot lives until about the second commit after it; then, or where a document was
// removed between two looks at the index, the answer is begun anew on the newest one.
template <typename Ask>
auto Searcher::Impl::steadily(Ask ask) {
  return guarded(index, [&] {
    for (int tries = 0; tries < kMostReopened; ++tries) {
      try {
        return ask();
      } catch (const Xapian::DatabaseModifiedError&) {
      } catch (const Xapian::DocNotFoundError&) {
      }
      store.reopen();
    }
    return ask();
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
