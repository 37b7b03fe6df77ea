#include "search/conflicts/conflicts.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "claims/relation_periods.h"
#include "claims/subject.h"
#include "extraction/language_pack.h"
#include "search/conflicts/candidates.h"
#include "search/conflicts/common_ground.h"
#include "search/conflicts/fresh.h"
#include "search/conflicts/groups.h"
#include "search/conflicts/origins.h"
#include "search/conflicts/prepare.h"
#include "search/conflicts/versions.h"
#include "search/searcher.h"
#include "store/xapian_errors.h"

namespace attest {

namespace {

constexpr std::size_t kMostArticlesOfQuery = 200;
constexpr std::size_t kMostPassagesOfArticle = 20;

bool is_shown(Relation relation) {
  return relation == Relation::Agrees || relation == Relation::Contradicts ||
         relation == Relation::Revises || relation == Relation::Forecast;
}

// Never of one time, whatever else is known: most pairs of one key.  How things stand on one
// day may be borne out some weeks later.
bool are_apart(const Claim& a, const Claim& b) {
  if (!a.period || !b.period) return false;
  const auto is_day = [](const Period& period) { return period.from && period.from == period.to; };
  if (is_day(*a.period) && is_day(*b.period)) return !are_near_days(*a.period->to, *b.period->to);
  return (a.period->to && b.period->from && *a.period->to < *b.period->from) ||
         (b.period->to && a.period->from && *b.period->to < *a.period->from);
}

// Values and times tell at once of most pairs what judge() would only say after their subjects.
bool may_be_shown(const Judged& a, const Judged& b, bool one_speaker) {
  if (a.figure.claim.quantity.low == b.figure.claim.quantity.low) return true;
  const std::optional<Comparison> found = compare(a.sided, b.sided, one_speaker);
  return (found && is_shown(found->relation)) || are_versions(a.figure, b.figure);
}

// The keys of figures as numbers, so that those of a pair are compared quickly.
class KeyNumbers {
 public:
  std::vector<std::uint32_t> of(const std::vector<std::string>& keys) {
    std::vector<std::uint32_t> numbers;
    for (const std::string& key : keys)
      numbers.push_back(known_.emplace(key, next()).first->second);
    return numbers;
  }

 private:
  [[nodiscard]] std::uint32_t next() const { return static_cast<std::uint32_t>(known_.size()); }

  std::unordered_map<std::string, std::uint32_t> known_;
};

// Each pair is judged once: under the first key that both are filed under.
bool is_first_common(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b,
                     std::uint32_t key) {
  const auto common = std::find_first_of(a.begin(), a.end(), b.begin(), b.end());
  return common != a.end() && *common == key;
}

bool has_any(const ConflictGroup& group, const std::unordered_set<std::string>& ids) {
  return std::any_of(group.figures.begin(), group.figures.end(),
                     [&](const CitedFigure& figure) { return ids.contains(figure.claim.id); });
}

}  // namespace

struct ConflictFinder::Impl {
  std::string index;
  const Thesaurus& thesaurus;
  Searcher searcher;
  Analyser analyser{text_rules()};
  ConceptFinder concepts;
  NamesAround names{concepts, analyser};

  Impl(const std::string& where, const Thesaurus& words)
      : index(where), thesaurus(words), searcher(where, &words), concepts(words, analyser) {}

  // Only pairs of which at least one is `wanted`, where any are.
  std::vector<ConflictGroup> compare_filed(const std::string& key, Filed&& filed,
                                           const DocumentIds* wanted) {
    std::vector<CitedFigure>& figures = filed.figures;
    spread_vintages(figures);
    const ConceptKinds& kinds = concepts.kinds();
    const Origins origins(figures, concepts, analyser);
    KeyNumbers numbers;
    const std::uint32_t own = numbers.of({key}).front();
    std::vector<std::vector<std::uint32_t>> keys;
    keys.reserve(figures.size());
    for (const CitedFigure& figure : figures)
      keys.push_back(numbers.of(comparison_keys(figure.claim, kinds)));
    const std::vector<bool> fresh = are_wanted(filed.documents, wanted);
    const std::vector<bool> vague = underdetermined(figures, origins, kinds);
    std::vector<Judged> judged;
    judged.reserve(figures.size());
    for (const CitedFigure& figure : figures) judged.emplace_back(figure, kinds);
    Grounds grounds(figures, names);
    std::vector<FigurePair> pairs;
    for (std::size_t a = 0; a < figures.size(); ++a)
      for (std::size_t b = a + 1; b < figures.size(); ++b) {
        if (!fresh[a] && !fresh[b]) continue;
        if (are_apart(figures[a].claim, figures[b].claim)) continue;
        if (!is_first_common(keys[a], keys[b], own)) continue;
        const bool one_speaker = origins.one_speaker(a, b);
        if (!may_be_shown(judged[a], judged[b], one_speaker)) continue;
        const auto found = judge(judged[a], judged[b], one_speaker, kinds);
        if (found && (vague[a] || vague[b]) && !holds_of_vague(figures[a], figures[b], *found))
          continue;
        if (found && found->relation != Relation::Agrees && !grounds.bear(a, b)) continue;
        if (found && is_shown(found->relation))
          pairs.push_back({a, b, *found, !origins.same(a, b)});
      }
    std::vector<ConflictGroup> groups = grouped(figures, std::move(pairs), origins, kinds);
    for (std::size_t at = 0; at < groups.size(); ++at) groups[at].place = {key, at};
    return groups;
  }

  static std::vector<bool> are_wanted(const DocumentIds& documents, const DocumentIds* wanted) {
    std::vector<bool> are(documents.size(), wanted == nullptr);
    if (wanted != nullptr)
      for (std::size_t i = 0; i < documents.size(); ++i)
        are[i] = std::binary_search(wanted->begin(), wanted->end(), documents[i]);
    return are;
  }

  // What the query finds, and the keys that it is filed under.
  std::vector<std::string> keys_for(const std::string& query,
                                    std::unordered_set<std::string>& ids) {
    SearchRequest request;
    request.query = query;
    request.limit = kMostArticlesOfQuery;
    request.passages_per_article = kMostPassagesOfArticle;
    request.all_sentences = true;
    const Answer answer = searcher.search(request);
    std::vector<std::string> keys;
    for (const Hit& hit : answer.hits)
      for (const FoundClaim& found : hit.claims) {
        ids.insert(found.claim.id);
        for (std::string& key : comparison_keys(found.claim, concepts.kinds()))
          keys.push_back(std::move(key));
      }
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
  }

  std::optional<DocumentIds> fresh(const ConflictRequest& request) {
    if (request.since_revision) return claims_after(searcher.store(), *request.since_revision);
    if (request.since) return claims_since(searcher.store(), *request.since);
    return std::nullopt;
  }
};

ConflictFinder::ConflictFinder(const std::string& index, const Thesaurus& thesaurus)
    : impl_(std::make_unique<Impl>(index, thesaurus)) {}
ConflictFinder::~ConflictFinder() = default;
ConflictFinder::ConflictFinder(ConflictFinder&&) noexcept = default;
ConflictFinder& ConflictFinder::operator=(ConflictFinder&&) noexcept = default;

std::vector<Crowd> ConflictFinder::find(const ConflictRequest& request,
                                        const std::function<void(ConflictGroup&&)>& sink) {
  return guarded(impl_->index, [&] {
    CandidateReader reader(impl_->searcher.store());
    const std::optional<DocumentIds> fresh = impl_->fresh(request);
    const DocumentIds* wanted = fresh ? &*fresh : nullptr;
    std::unordered_set<std::string> found;  // claims that the query finds
    const std::vector<std::string> keys = !request.query.empty()
                                              ? impl_->keys_for(request.query, found)
                                          : wanted != nullptr ? reader.keys_of(*wanted)
                                                              : reader.shared_keys();
    std::vector<Crowd> crowds;
    for (const std::string& key : keys) {
      Filed filed = reader.read(key, wanted != nullptr ? *wanted : DocumentIds());
      if (filed.filed > filed.figures.size())
        crowds.push_back({key, filed.filed, filed.figures.size()});
      for (ConflictGroup& group : impl_->compare_filed(key, std::move(filed), wanted))
        if (request.query.empty() || has_any(group, found)) sink(std::move(group));
    }
    return crowds;
  });
}

std::vector<ConflictGroup> ConflictFinder::groups(const ConflictRequest& request,
                                                  std::span<const GroupPlace> places) {
  return guarded(impl_->index, [&] {
    CandidateReader reader(impl_->searcher.store());
    const std::optional<DocumentIds> fresh = impl_->fresh(request);
    const DocumentIds* wanted = fresh ? &*fresh : nullptr;
    std::unordered_map<std::string, std::vector<ConflictGroup>> of_key;
    std::vector<ConflictGroup> groups;
    for (const GroupPlace& place : places) {
      const auto [found, is_new] = of_key.try_emplace(place.key);
      if (is_new)
        found->second = impl_->compare_filed(
            place.key, reader.read(place.key, wanted != nullptr ? *wanted : DocumentIds()), wanted);
      if (place.at < found->second.size()) groups.push_back(found->second[place.at]);
    }
    return groups;
  });
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

std::vector<CitedFigure> ConflictFinder::filed_under_concept(const std::string& id, bool* cut) {
  return guarded(impl_->index, [&] {
    return filed_under(CandidateReader(impl_->searcher.store()).keys_ending("|" + id), cut);
  });
}

std::vector<CitedFigure> ConflictFinder::filed_under(const std::vector<std::string>& keys,
                                                     bool* cut) {
  return guarded(impl_->index, [&] {
    CandidateReader reader(impl_->searcher.store());
    std::unordered_set<std::string> seen;
    std::vector<CitedFigure> figures;
    for (const std::string& key : keys) {
      Filed filed = reader.read(key);
      if (cut != nullptr) *cut |= filed.filed > filed.figures.size();
      for (CitedFigure& figure : filed.figures)
        if (seen.insert(figure.claim.id).second) figures.push_back(std::move(figure));
    }
    return figures;
  });
}

}  // namespace attest
