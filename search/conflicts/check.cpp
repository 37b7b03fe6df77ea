#include "search/conflicts/check.h"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "claims/subject.h"
#include "extraction/extract.h"
#include "extraction/language_pack.h"
#include "extraction/subject_tagger.h"
#include "search/conflicts/conflicts.h"
#include "search/conflicts/origins.h"
#include "search/conflicts/prepare.h"
#include "search/conflicts/slips.h"

namespace attest {

namespace {

constexpr std::size_t kArticlesSearched = 20;  // for figures that no key leads to
constexpr std::size_t kMostEvidence = 10;
constexpr std::size_t kMostQueryBytes = 400;

// A statement, or a paragraph of a draft, as a record such as the index holds.
struct Stated {
  std::shared_ptr<const ArticleRecord> article;
  std::shared_ptr<const PassageRecord> passage;
};

Stated stated_in(const Article& statement) {
  auto article = std::make_shared<ArticleRecord>();
  article->article = statement;
  auto passage = std::make_shared<PassageRecord>();
  passage->passage.stretch = {0, static_cast<std::uint32_t>(statement.text.size())};
  passage->text = statement.text;
  return {article, passage};
}

int weight_of(Relation relation) {
  constexpr int kWeights[] = {0, 0, 1, 2, 3, 3, 3, 3};  // as Relation
  return kWeights[static_cast<int>(relation)];
}

bool decides(Relation relation) {
  return weight_of(relation) < weight_of(Relation::OtherPeriod);
}

// A figure of a statement that names no time is compared with those of any.
CitedFigure dated_like(const CitedFigure& stated, const CitedFigure& found) {
  CitedFigure same = stated;
  if (!same.claim.period) same.claim.period = found.claim.period;
  return same;
}

bool has(const std::vector<Evidence>& evidence, Relation relation) {
  return std::any_of(evidence.begin(), evidence.end(),
                     [&](const Evidence& one) { return one.comparison.relation == relation; });
}

bool replaces(const Evidence& newer, const Evidence& older) {
  const auto found = compare(older.figure.sided(), newer.figure.sided(), true);
  return found && found->relation == Relation::Revises &&
         older.figure.claim.vintage != Vintage::Final;
}

// What contradicts the statement because it replaces what the statement says.
void mark_revisions(std::vector<Evidence>& evidence) {
  for (Evidence& other : evidence)
    if (other.comparison.relation == Relation::Contradicts &&
        std::any_of(evidence.begin(), evidence.end(), [&](const Evidence& one) {
          return one.comparison.relation == Relation::Agrees && replaces(other, one);
        }))
      other.comparison = {Relation::Revises, How::None};
}

CheckVerdict verdict_of(const std::vector<Evidence>& evidence) {
  const bool agrees = has(evidence, Relation::Agrees);
  const bool contradicts = has(evidence, Relation::Contradicts);
  // "More than 10,000" is no support against a source that gives the number.
  const bool agrees_closely = std::any_of(evidence.begin(), evidence.end(), [](const auto& one) {
    return one.comparison.relation == Relation::Agrees && one.comparison.how != How::Hedged;
  });
  if (agrees_closely && contradicts) return CheckVerdict::Disputed;
  if (contradicts) return CheckVerdict::Contradicted;
  if (agrees)
    return has(evidence, Relation::Revises) ? CheckVerdict::Superseded : CheckVerdict::Supported;
  return CheckVerdict::Unverified;
}

std::string first_against(const std::vector<Evidence>& evidence) {
  for (const Evidence& one : evidence)
    if (one.comparison.relation == Relation::Contradicts) return one.figure.words;
  return {};
}

std::string told_of(const CheckedFigure& checked) {
  const std::string mentions = std::to_string(checked.evidence.size()) +
                               (checked.evidence.size() == 1 ? " mention, " : " mentions, ") +
                               std::to_string(checked.origins) +
                               (checked.origins == 1 ? " origin" : " origins");
  switch (checked.verdict) {
    case CheckVerdict::Supported:
      return "The sources say so: " + mentions + ".";
    case CheckVerdict::Contradicted:
      return "The sources say otherwise: “" + first_against(checked.evidence) + "” (" + mentions +
             ").";
    case CheckVerdict::Disputed:
      return "The sources contradict each other: " + mentions + ".";
    case CheckVerdict::Superseded:
      return "It was said so, and has been replaced since: " + mentions + ".";
    case CheckVerdict::Unverified:
      break;
  }
  return checked.evidence.empty()
             ? "No figure of this measure and time is in the index."
             : "What the index holds is of another time or kind: " + mentions + ".";
}

}  // namespace

struct Checker::Impl {
  ConflictFinder finder;
  Extractor extractor;
  SubjectTagger tagger;
  Analyser analyser{text_rules()};
  ConceptFinder concepts;

  Impl(const std::string& index, const Thesaurus& thesaurus)
      : finder(index, thesaurus), tagger(thesaurus), concepts(thesaurus, analyser) {}

  // Those filed with it, and those that its words find, each once.
  std::vector<CitedFigure> candidates(const CitedFigure& stated) {
    std::vector<CitedFigure> all =
        finder.filed_under(comparison_keys(stated.claim, concepts.kinds()));
    std::unordered_set<std::string> seen;
    for (const CitedFigure& figure : all) seen.insert(figure.claim.id);
    std::string query = stated.sentence;
    if (query.size() > kMostQueryBytes) query = stated.words;
    for (CitedFigure& figure : finder.found_by(query, kArticlesSearched))
      if (seen.insert(figure.claim.id).second) all.push_back(std::move(figure));
    spread_vintages(all);
    return all;
  }

  CheckedFigure check(CitedFigure&& stated) {
    const ConceptKinds& kinds = concepts.kinds();
    CheckedFigure checked;
    std::vector<CitedFigure> found = candidates(stated);
    const Origins origins(found, concepts, analyser);
    const std::vector<bool> vague = underdetermined(found, origins, kinds);
    std::vector<std::pair<Evidence, std::size_t>> weighed;
    for (std::size_t i = 0; i < found.size(); ++i) {
      const CitedFigure dated = dated_like(stated, found[i]);
      std::optional<Comparison> comparison = judge(dated, found[i], false, kinds);
      if (!comparison || comparison->relation == Relation::OtherScope) continue;
      if (comparison->relation == Relation::Contradicts) {
        if (vague[i]) continue;
        // Without a time of its own it may be right for another.
        if (!stated.claim.period) comparison = Comparison{Relation::OtherPeriod, How::None};
      }
      weighed.push_back(
          {{*comparison, true, reason(dated, found[i], *comparison, true), found[i]}, i});
    }
    std::stable_sort(weighed.begin(), weighed.end(), [](const auto& a, const auto& b) {
      return weight_of(a.first.comparison.relation) < weight_of(b.first.comparison.relation);
    });
    // What is only near is shown where nothing decides.
    const auto near = std::find_if(weighed.begin(), weighed.end(), [](const auto& one) {
      return !decides(one.first.comparison.relation);
    });
    if (near != weighed.begin()) weighed.erase(near, weighed.end());
    if (weighed.size() > kMostEvidence) weighed.resize(kMostEvidence);
    std::unordered_set<std::size_t> voices;
    for (auto& [evidence, at] : weighed) {
      evidence.independent = voices.insert(origins.voice(at)).second;
      checked.evidence.push_back(std::move(evidence));
    }
    checked.origins = voices.size();
    mark_revisions(checked.evidence);
    checked.verdict = verdict_of(checked.evidence);
    checked.why = told_of(checked);
    if (checked.verdict == CheckVerdict::Contradicted ||
        checked.verdict == CheckVerdict::Unverified)
      if (const auto slip = slip_of(stated, found, kinds)) checked.why += " " + *slip;
    checked.stated = std::move(stated);
    return checked;
  }
};

Checker::Checker(const std::string& index, const Thesaurus& thesaurus)
    : impl_(std::make_unique<Impl>(index, thesaurus)) {}
Checker::~Checker() = default;
Checker::Checker(Checker&&) noexcept = default;
Checker& Checker::operator=(Checker&&) noexcept = default;

std::vector<CheckedFigure> Checker::check(const Article& statement) {
  std::vector<Claim> claims =
      impl_->extractor.claims(statement, impl_->extractor.sentences(statement));
  impl_->tagger.tag(statement, claims);
  const Stated stated = stated_in(statement);
  std::vector<CheckedFigure> checked;
  for (Claim& claim : claims)
    checked.push_back(impl_->check(figure_of(std::move(claim), stated.article, stated.passage)));
  return checked;
}

std::string_view to_string(CheckVerdict verdict) {
  constexpr std::array<std::string_view, 5> kNames{"supported", "contradicted", "disputed",
                                                   "superseded", "unverified"};
  return kNames.at(static_cast<std::size_t>(verdict));
}

}  // namespace attest
