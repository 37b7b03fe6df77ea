#include "search/conflicts/series.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <unordered_map>

#include "claims/subject.h"
#include "extraction/language_pack.h"
#include "search/conflicts/conflicts.h"
#include "search/conflicts/origins.h"
#include "search/conflicts/prepare.h"

namespace attest {

namespace {

// Its words name a place that is not asked for, and lack one that is.
bool is_elsewhere(const Measure& figure, const Measure& query, const ConceptKinds& kinds) {
  const auto has = [](const std::vector<std::string>& ids, const std::string& id) {
    return std::binary_search(ids.begin(), ids.end(), id);
  };
  const auto names_other = [&](const std::vector<std::string>& ids,
                               const std::vector<std::string>& others) {
    return std::any_of(ids.begin(), ids.end(), [&](const std::string& id) {
      return kinds.places.contains(id) && !has(others, id);
    });
  };
  return names_other(figure.concepts, query.concepts) &&
         names_other(query.concepts, figure.concepts);
}

// The figure must name what the query names, but may say more: that who arrived were defectors.
bool is_asked_for(const CitedFigure& figure, const Measure& query, const ConceptKinds& kinds) {
  Measure asked = query;
  asked.context = figure.claim.measure.concepts;
  const SubjectMatch match = compare_subjects(figure.claim.measure, asked, kinds);
  return (match == SubjectMatch::Same || match == SubjectMatch::Compatible) &&
         !is_elsewhere(figure.claim.measure, query, kinds) &&
         figure.claim.measure.role == Role::Level && figure.claim.period;
}

// The unit of the most figures first, then by name.
std::vector<std::string> units_of(const std::vector<CitedFigure>& figures) {
  std::map<std::string, std::size_t> counts;
  for (const CitedFigure& figure : figures) ++counts[figure.claim.quantity.unit];
  std::vector<std::string> units;
  for (const auto& [unit, count] : counts) units.push_back(unit);
  std::stable_sort(units.begin(), units.end(), [&](const auto& a, const auto& b) {
    return counts.at(a) > counts.at(b);
  });
  return units;
}

std::optional<double> point_of(const CitedFigure& figure) {
  const Quantity& quantity = figure.claim.quantity;
  const std::optional<Decimal>& end = quantity.low ? quantity.low : quantity.high;
  return end ? std::optional(to_double(*end)) : std::nullopt;
}

// Takes out those that are more than ten times the middle one of their period, or less than
// a tenth of it: no source errs so much, but "sixty-two were over sixty" stands beside what it
// is a part of.  From period to period a measure may change as much as it likes.
std::vector<CitedFigure> take_apart(std::vector<CitedFigure>& figures) {
  constexpr std::size_t kFewest = 4;  // to tell what is usual
  constexpr double kMostTimes = 10;
  std::map<std::string, std::vector<double>> points;
  for (const CitedFigure& figure : figures)
    if (const auto point = point_of(figure); point && *point > 0)
      points[figure.claim.period->edtf].push_back(*point);
  for (auto& [period, all] : points) std::sort(all.begin(), all.end());
  const auto begin = std::stable_partition(figures.begin(), figures.end(), [&](const auto& one) {
    const auto point = point_of(one);
    const std::vector<double>& all = points[one.claim.period->edtf];
    if (!point || all.size() < kFewest) return true;
    const double middle = all[all.size() / 2];
    return *point <= middle * kMostTimes && *point * kMostTimes >= middle;
  });
  std::vector<CitedFigure> apart(std::make_move_iterator(begin),
                                 std::make_move_iterator(figures.end()));
  figures.erase(begin, figures.end());
  std::sort(apart.begin(), apart.end(), [](const CitedFigure& a, const CitedFigure& b) {
    return a.claim.period->edtf < b.claim.period->edtf;
  });
  return apart;
}

std::pair<std::string, std::string> time_of(const Period& period) {
  const std::string to = period.to ? to_string(*period.to) : "9999";
  return {period.from ? to_string(*period.from) : to, to};
}

}  // namespace

struct SeriesReader::Impl {
  ConflictFinder finder;
  Analyser analyser{text_rules()};
  ConceptFinder concepts;

  Impl(const std::string& index, const Thesaurus& thesaurus)
      : finder(index, thesaurus), concepts(thesaurus, analyser) {}

  Measure asked(const std::string& query) {
    std::vector<Term> terms;
    analyser.analyse(query, "", terms);
    std::set<std::string> ids;
    for (const ConceptMention& mention : concepts.find(terms))
      ids.insert(concepts.thesaurus().concepts[mention.concept_at].id);
    Measure measure;
    measure.concepts.assign(ids.begin(), ids.end());
    return measure;
  }

  void add_rows(std::vector<CitedFigure>&& figures, Series& series) {
    const ConceptKinds& kinds = concepts.kinds();
    spread_vintages(figures);
    const Origins origins(figures, concepts, analyser);
    const std::vector<bool> vague = underdetermined(figures, origins, kinds);
    std::map<std::pair<std::string, std::string>, std::vector<std::size_t>> by_time;
    for (std::size_t i = 0; i < figures.size(); ++i)
      by_time[time_of(*figures[i].claim.period)].push_back(i);
    std::vector<Judged> judged;
    judged.reserve(figures.size());
    for (const CitedFigure& figure : figures) judged.emplace_back(figure, kinds);
    std::unordered_map<std::size_t, std::size_t> numbers;  // voice → number
    for (const auto& [time, members] : by_time) {
      SeriesRow row;
      row.period = *figures[members.front()].claim.period;
      for (const std::size_t a : members) {
        const auto number = numbers.emplace(origins.voice(a), numbers.size() + 1).first;
        row.values.push_back({figures[a], number->second, is_early(figures[a].sided())});
        for (const std::size_t b : members) {
          if (b <= a || vague[a] || vague[b]) continue;
          const auto found = judge(judged[a], judged[b], origins.one_speaker(a, b), kinds);
          row.disputed |= found && found->relation == Relation::Contradicts;
        }
      }
      series.rows.push_back(std::move(row));
    }
  }
};

SeriesReader::SeriesReader(const std::string& index, const Thesaurus& thesaurus)
    : impl_(std::make_unique<Impl>(index, thesaurus)) {}
SeriesReader::~SeriesReader() = default;
SeriesReader::SeriesReader(SeriesReader&&) noexcept = default;
SeriesReader& SeriesReader::operator=(SeriesReader&&) noexcept = default;

Series SeriesReader::read(const std::string& query, const std::string& unit) {
  Series series;
  const Measure asked = impl_->asked(query);
  series.concepts = asked.concepts;
  const ConceptKinds& kinds = impl_->concepts.kinds();
  std::vector<CitedFigure> figures;
  for (const std::string& id : asked.concepts) {
    if (!kinds.says_what(id)) continue;
    for (CitedFigure& figure : impl_->finder.filed_under_concept(id, &series.cut))
      if (is_asked_for(figure, asked, kinds)) figures.push_back(std::move(figure));
  }
  std::stable_sort(figures.begin(), figures.end(),
                   [](const auto& a, const auto& b) { return a.claim.id < b.claim.id; });
  figures.erase(std::unique(figures.begin(), figures.end(),
                            [](const auto& a, const auto& b) { return a.claim.id == b.claim.id; }),
                figures.end());
  series.units = units_of(figures);
  series.unit = unit.empty() && !series.units.empty() ? series.units.front() : unit;
  std::erase_if(figures, [&](const CitedFigure& figure) {
    return figure.claim.quantity.unit != series.unit;
  });
  series.apart = take_apart(figures);
  impl_->add_rows(std::move(figures), series);
  return series;
}

}  // namespace attest
