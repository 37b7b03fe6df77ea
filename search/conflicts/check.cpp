#include "search/conflicts/check.h"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "claims/subject.h"
#include "extraction/extract.h"
#include "extraction/language_pack.h"
#include "extraction/measure/subject_tagger.h"
#include "search/conflicts/check_compare.h"
#include "search/conflicts/check_ground.h"
#include "search/conflicts/check_reason.h"
#include "search/conflicts/check_verdict.h"
#include "search/conflicts/conflicts.h"
#include "search/conflicts/origins.h"
#include "search/conflicts/prepare.h"
#include "search/conflicts/slips.h"
#include "search/conflicts/versions.h"

namespace attest {

namespace {

constexpr std::size_t kArticlesSearched = 20;  // for figures that no key leads to
constexpr std::size_t kMostEvidence = 10;
constexpr std::size_t kMostRelated = 60;
constexpr std::size_t kMostFigures = 1000;  // of one statement: a long draft, not a book
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

}  // namespace

struct Checker::Impl {
  ConflictFinder finder;
  Extractor extractor;
  SubjectTagger tagger;
  Analyser analyser{text_rules()};
  ConceptFinder concepts;
  Wording wording{analyser};
  NamesAround names{concepts, analyser};

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
    leave_out_told_again(all);
    spread_vintages(all);
    return all;
  }

  // Every figure that says something of the stated one.
  std::vector<Evidence> weighed(const CitedFigure& stated, const std::vector<CitedFigure>& found,
                                const StatedComparer& comparer, StatedGround& ground) {
    const ConceptKinds& kinds = concepts.kinds();
    const Origins origins(found, concepts, analyser);
    const std::vector<bool> vague = underdetermined(found, origins, kinds);
    std::vector<Evidence> all;
    for (std::size_t i = 0; i < found.size(); ++i) {
      std::optional<StatedComparison> told = comparer.compare(stated, found[i]);
      if (!told) continue;
      if (told->comparison.relation == Relation::OtherScope && told->twist == Twist::None) continue;
      const Relation relation = told->comparison.relation;
      if (told->twist != Twist::SameNumber && relation <= Relation::Forecast &&
          !ground.is_shared(found[i], relation)) {
        if (relation != Relation::Agrees) continue;
        told = StatedComparison{{Relation::OtherScope, How::None}, Twist::SameNumber};
      }
      if (told->comparison.relation == Relation::Agrees && vague[i] && may_be_of_anything(found[i]))
        continue;
      if (told->comparison.relation == Relation::Contradicts) {
        if (vague[i] && told->twist == Twist::None) continue;
        // Without a time of its own it may be right for another.
        if (!stated.claim.period) told->comparison = {Relation::OtherPeriod, How::None};
      }
      Evidence evidence;
      evidence.comparison = told->comparison;
      evidence.twist = told->twist;
      evidence.voice = origins.voice(i);
      evidence.figure = found[i];
      all.push_back(std::move(evidence));
    }
    return all;
  }

  CheckedFigure check(CitedFigure&& stated) {
    const ConceptKinds& kinds = concepts.kinds();
    CheckedFigure checked;
    const std::vector<CitedFigure> found = candidates(stated);
    const StatedComparer comparer(found, kinds, wording);
    StatedGround ground(stated, found, names);
    checked.evidence = weighed(stated, found, comparer, ground);
    ground.drop_bystanders(checked.evidence);
    settle(checked.evidence, stated, kinds);
    put_in_order(checked.evidence);
    // What is only near is shown where nothing decides.
    if (!checked.evidence.empty() && decides(checked.evidence.front()))
      std::erase_if(checked.evidence, [](const Evidence& one) { return !decides(one); });
    checked.verdict = verdict_of(checked.evidence);
    checked.stated = std::move(stated);
    checked.why = reason_of(checked);
    if (checked.verdict == CheckVerdict::Contradicted ||
        checked.verdict == CheckVerdict::Unverified)
      checked.slip = slip_of(checked.stated, found, comparer);
    std::unordered_set<std::size_t> voices;
    for (Evidence& evidence : checked.evidence) {
      evidence.independent = voices.insert(evidence.voice).second;
      evidence.why = reason_of(evidence, comparer.aligned(checked.stated, evidence.figure));
    }
    checked.origins = voices.size();
    if (checked.evidence.size() > kMostEvidence) {
      checked.left_out = checked.evidence.size() - kMostEvidence;
      checked.evidence.resize(kMostEvidence);
    }
    return checked;
  }

  // As `check`, but the figure is one of those that it is compared with, and what is only near
  // is told, too.
  RelatedFigures related(const CitedFigure& own) {
    RelatedFigures told;
    const std::vector<CitedFigure> found = candidates(own);
    const StatedComparer comparer(found, concepts.kinds(), wording);
    StatedGround ground(own, found, names);
    told.evidence = weighed(own, found, comparer, ground);
    settle(told.evidence, own, concepts.kinds());
    put_in_order(told.evidence);
    const auto is_own = [&](const Evidence& one) { return one.figure.claim.id == own.claim.id; };
    std::unordered_set<std::size_t> voices;
    for (const Evidence& evidence : told.evidence)
      if (is_own(evidence)) voices.insert(evidence.voice);
    std::erase_if(told.evidence, is_own);
    std::unordered_set<std::size_t> agreeing = voices;
    for (Evidence& evidence : told.evidence) {
      const Relation relation = evidence.comparison.relation;
      if (relation == Relation::Agrees) agreeing.insert(evidence.voice);
      if (relation == Relation::Agrees) ++told.mentions;
      if (relation == Relation::Contradicts) ++told.contradicting;
      evidence.independent = voices.insert(evidence.voice).second;
    }
    ++told.mentions;
    told.origins = std::max<std::size_t>(agreeing.size(), 1);
    if (told.evidence.size() > kMostRelated) {
      told.left_out = told.evidence.size() - kMostRelated;
      told.evidence.resize(kMostRelated);
    }
    for (Evidence& evidence : told.evidence)
      evidence.why = reason_of(evidence, comparer.aligned(own, evidence.figure));
    return told;
  }
};

Checker::Checker(const std::string& index, const Thesaurus& thesaurus)
    : impl_(std::make_unique<Impl>(index, thesaurus)) {}
Checker::~Checker() = default;
Checker::Checker(Checker&&) noexcept = default;
Checker& Checker::operator=(Checker&&) noexcept = default;

CheckedStatement Checker::check(const Article& statement) {
  std::vector<Claim> claims =
      impl_->extractor.claims(statement, impl_->extractor.sentences(statement));
  impl_->tagger.tag(statement, claims);
  const Stated stated = stated_in(statement);
  CheckedStatement checked;
  if (claims.size() > kMostFigures) {
    checked.left_out = claims.size() - kMostFigures;
    claims.resize(kMostFigures);
  }
  for (Claim& claim : claims)
    checked.figures.push_back(
        impl_->check(figure_of(std::move(claim), stated.article, stated.passage)));
  return checked;
}

RelatedFigures Checker::related(const CitedFigure& figure) { return impl_->related(figure); }

std::string_view to_string(CheckVerdict verdict) {
  constexpr std::array<std::string_view, 5> kNames{"supported", "contradicted", "disputed",
                                                   "superseded", "unverified"};
  return kNames.at(static_cast<std::size_t>(verdict));
}

}  // namespace attest
