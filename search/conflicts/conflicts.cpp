#include "search/conflicts/conflicts.h"

#include <xapian.h>

#include <algorithm>
#include <numeric>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "claims/subject.h"
#include "extraction/language_pack.h"
#include "search/conflicts/origins.h"
#include "search/conflicts/prepare.h"
#include "search/searcher.h"
#include "store/format.h"
#include "store/terms.h"
#include "store/xapian_errors.h"

namespace attest {

namespace {

// Figures of one key that are compared with one another; more would be a measure too wide
// to mean one thing.
constexpr std::size_t kMostFiled = 2'000;
constexpr std::size_t kMostArticlesOfQuery = 200;

bool is_shown(Relation relation) {
  return relation == Relation::Agrees || relation == Relation::Contradicts ||
         relation == Relation::Revises || relation == Relation::Forecast;
}

// Each pair is judged once: under the first key that both are filed under.
bool is_first_common(const std::vector<std::string>& a, const std::vector<std::string>& b,
                     const std::string& key) {
  const auto common = std::find_first_of(a.begin(), a.end(), b.begin(), b.end());
  return common != a.end() && *common == key;
}

auto order_of(const FigurePair& pair) {
  constexpr int kPlaces[] = {2, 0, 1, 1, 3, 3, 3, 3};  // as Relation
  return std::make_tuple(kPlaces[static_cast<int>(pair.comparison.relation)], !pair.independent);
}

// A pair and the sets that it joins become groups: figures that no pair joins are left out.
std::vector<ConflictGroup> grouped(const std::vector<CitedFigure>& figures,
                                   std::vector<FigurePair>&& pairs, const Origins& origins) {
  std::vector<std::size_t> parents(figures.size());
  std::iota(parents.begin(), parents.end(), std::size_t{0});
  const auto root = [&](std::size_t at) {
    while (parents[at] != at) at = parents[at] = parents[parents[at]];
    return at;
  };
  for (const FigurePair& pair : pairs) parents[root(pair.a)] = root(pair.b);
  std::unordered_map<std::size_t, std::size_t> group_of_root;
  std::vector<std::size_t> place(figures.size(), SIZE_MAX);
  std::vector<std::vector<std::size_t>> members;
  std::vector<ConflictGroup> groups;
  const auto enter = [&](std::size_t figure) {
    const auto [found, is_new] = group_of_root.emplace(root(figure), groups.size());
    if (is_new) groups.emplace_back(), members.emplace_back();
    ConflictGroup& group = groups[found->second];
    if (place[figure] == SIZE_MAX) {
      place[figure] = group.figures.size();
      group.figures.push_back(figures[figure]);
      members[found->second].push_back(figure);
    }
    return found->second;
  };
  for (FigurePair& pair : pairs) {
    enter(pair.a);
    ConflictGroup& group = groups[enter(pair.b)];
    pair.a = place[pair.a];
    pair.b = place[pair.b];
    group.pairs.push_back(std::move(pair));
  }
  for (std::size_t i = 0; i < groups.size(); ++i) {
    std::unordered_set<std::size_t> voices;
    for (const std::size_t figure : members[i]) voices.insert(origins.voice(figure));
    groups[i].origins = voices.size();
    std::stable_sort(groups[i].pairs.begin(), groups[i].pairs.end(),
                     [](const auto& a, const auto& b) { return order_of(a) < order_of(b); });
  }
  return groups;
}

void name_measure(ConflictGroup& group, const ConceptKinds& kinds) {
  group.concepts = group.figures.front().claim.measure.concepts;
  for (const CitedFigure& figure : group.figures) {
    const auto& own = figure.claim.measure.concepts;
    std::erase_if(group.concepts, [&](const std::string& id) {
      return kinds.places.contains(id) || !std::binary_search(own.begin(), own.end(), id);
    });
  }
}

bool is_since(const ConflictGroup& group, const std::optional<Date>& since) {
  return !since ||
         std::any_of(group.figures.begin(), group.figures.end(), [&](const CitedFigure& figure) {
           const std::optional<Period>& published = figure.published();
           return published && published->to && *published->to >= *since;
         });
}

}  // namespace

struct ConflictFinder::Impl {
  std::string index;
  const Thesaurus& thesaurus;
  Searcher searcher;
  Analyser analyser{text_rules()};
  ConceptFinder concepts;

  Impl(const std::string& where, const Thesaurus& words)
      : index(where), thesaurus(words), searcher(where, &words), concepts(words, analyser) {}

  std::vector<CitedFigure> read(const std::string& term, FigureReader& reader) {
    const Xapian::Database& database = searcher.store().database();
    std::vector<CitedFigure> figures;
    for (auto doc = database.postlist_begin(term);
         doc != database.postlist_end(term) && figures.size() < kMostFiled; ++doc)
      if (auto figure = reader.read(StoreReader::decode_claim(database.get_document(*doc))))
        figures.push_back(*std::move(figure));
    return figures;
  }

  std::vector<ConflictGroup> compare_filed(const std::string& key,
                                           std::vector<CitedFigure>&& figures) {
    spread_vintages(figures);
    const ConceptKinds& kinds = concepts.kinds();
    const Origins origins(figures, concepts, analyser);
    std::vector<std::vector<std::string>> keys;
    keys.reserve(figures.size());
    for (const CitedFigure& figure : figures) keys.push_back(comparison_keys(figure.claim, kinds));
    const std::vector<bool> vague = underdetermined(figures, origins, kinds);
    std::vector<FigurePair> pairs;
    for (std::size_t a = 0; a < figures.size(); ++a)
      for (std::size_t b = a + 1; b < figures.size(); ++b) {
        if (!is_first_common(keys[a], keys[b], key)) continue;
        const bool same = origins.same(a, b);
        const std::optional<Comparison> found = judge(figures[a], figures[b], same, kinds);
        if (found && found->relation != Relation::Agrees && (vague[a] || vague[b])) continue;
        if (found && is_shown(found->relation))
          pairs.push_back({a, b, *found, !same, reason(figures[a], figures[b], *found, !same)});
      }
    std::vector<ConflictGroup> groups = grouped(figures, std::move(pairs), origins);
    for (ConflictGroup& group : groups) name_measure(group, kinds);
    return groups;
  }

  // Under which at least so many claims are filed.
  std::vector<std::string> all_keys(Xapian::doccount at_least) {
    std::vector<std::string> keys;
    const Xapian::Database& database = searcher.store().database();
    const std::string prefix(format::kComparison);
    for (auto term = database.allterms_begin(prefix); term != database.allterms_end(prefix); ++term)
      if (term.get_termfreq() >= at_least) keys.push_back((*term).substr(prefix.size()));
    return keys;
  }

  // The comparison terms to look at: those of the claims that the query finds, or all.
  std::vector<std::string> keys_for(const std::string& query) {
    std::vector<std::string> keys;
    if (query.empty()) return all_keys(2);
    SearchRequest request;
    request.query = query;
    request.limit = kMostArticlesOfQuery;
    const Answer answer = searcher.search(request);
    for (const Hit& hit : answer.hits)
      for (const FoundClaim& found : hit.claims)
        for (std::string& key : comparison_keys(found.claim, concepts.kinds()))
          keys.push_back(std::move(key));
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
  }
};

ConflictFinder::ConflictFinder(const std::string& index, const Thesaurus& thesaurus)
    : impl_(std::make_unique<Impl>(index, thesaurus)) {}
ConflictFinder::~ConflictFinder() = default;
ConflictFinder::ConflictFinder(ConflictFinder&&) noexcept = default;
ConflictFinder& ConflictFinder::operator=(ConflictFinder&&) noexcept = default;

void ConflictFinder::each(const ConflictRequest& request,
                          const std::function<void(ConflictGroup&&)>& use) {
  guarded(impl_->index, [&] {
    FigureReader reader(impl_->searcher.store());
    for (const std::string& key : impl_->keys_for(request.query)) {
      std::vector<CitedFigure> figures = impl_->read(make_term(format::kComparison, key), reader);
      for (ConflictGroup& group : impl_->compare_filed(key, std::move(figures)))
        if (is_since(group, request.since)) use(std::move(group));
    }
  });
}

std::vector<ConflictGroup> ConflictFinder::find(const ConflictRequest& request) {
  std::vector<ConflictGroup> all;
  each(request, [&](ConflictGroup&& group) { all.push_back(std::move(group)); });
  std::stable_sort(all.begin(), all.end(), [](const ConflictGroup& a, const ConflictGroup& b) {
    const auto rank = [](const ConflictGroup& group) {
      return std::make_tuple(order_of(group.pairs.front()),
                           -static_cast<int>(group.figures.size()));
    };
    return rank(a) < rank(b);
  });
  return all;
}

std::vector<CitedFigure> ConflictFinder::found_by(const std::string& query, std::size_t articles) {
  SearchRequest request;
  request.query = query;
  request.limit = articles;
  std::vector<CitedFigure> figures;
  Answer answer = impl_->searcher.search(request);
  for (Hit& hit : answer.hits) {
    const auto article = std::make_shared<const ArticleRecord>(std::move(hit.article));
    std::vector<std::shared_ptr<const PassageRecord>> passages;
    for (PassageRecord& record : hit.records)
      passages.push_back(std::make_shared<const PassageRecord>(std::move(record)));
    for (FoundClaim& found : hit.claims)
      figures.push_back(figure_of(std::move(found.claim), article, passages[found.record]));
  }
  return figures;
}

std::vector<CitedFigure> ConflictFinder::filed_under_concept(const std::string& id) {
  return guarded(impl_->index, [&] {
    const std::string suffix = "|" + id;
    std::vector<std::string> keys;
    for (std::string& key : impl_->all_keys(1))
      if (key.ends_with(suffix)) keys.push_back(std::move(key));
    return filed_under(keys);
  });
}

std::vector<CitedFigure> ConflictFinder::filed_under(const std::vector<std::string>& keys) {
  return guarded(impl_->index, [&] {
    FigureReader reader(impl_->searcher.store());
    std::unordered_set<std::string> seen;
    std::vector<CitedFigure> figures;
    for (const std::string& key : keys)
      for (CitedFigure& figure : impl_->read(make_term(format::kComparison, key), reader))
        if (seen.insert(figure.claim.id).second) figures.push_back(std::move(figure));
    return figures;
  });
}

}  // namespace attest
