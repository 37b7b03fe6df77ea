#include "search/facet_counter.h"

#include <algorithm>

#include "store/format.h"

namespace attest {

namespace {

constexpr std::size_t kMostValues = 20;  // of one kind: more is no help
constexpr std::size_t kYearDigits = 4;

template <typename Take>
void each_term(const Xapian::Document& document, std::string_view prefix, Take take) {
  auto term = document.termlist_begin();
  for (term.skip_to(std::string(prefix)); term != document.termlist_end(); ++term) {
    const std::string whole = *term;
    if (!whole.starts_with(prefix)) break;
    take(whole.substr(prefix.size()));
  }
}

bool is_year(std::string_view text) {
  return text.size() == kYearDigits && text.find_first_not_of("0123456789") == text.npos;
}

std::vector<FacetValue> most_frequent(
    const std::map<std::string, std::size_t, std::less<>>& counts) {
  std::vector<FacetValue> values;
  values.reserve(counts.size());
  for (const auto& [value, articles] : counts) values.push_back({value, articles});
  std::stable_sort(values.begin(), values.end(), [](const FacetValue& a, const FacetValue& b) {
    return a.articles > b.articles;
  });
  if (values.size() > kMostValues) values.resize(kMostValues);
  return values;
}

}  // namespace

void FacetCounter::add(const Xapian::Document& passage) {
  ++counted_;
  const auto count_in = [](Counts& counts) {
    return [&counts](std::string value) {
      if (!value.empty()) ++counts[std::move(value)];
    };
  };
  each_term(passage, format::kLanguage, count_in(langs_));
  each_term(passage, format::kYear, [&](std::string value) {
    if (is_year(value)) ++years_[std::move(value)];
  });
  each_term(passage, format::kPeriod, [&](std::string value) {
    if (is_year(value)) ++periods_[std::move(value)];
  });
  each_term(passage, format::kUnit, count_in(units_));
  each_term(passage, format::kOrigin, count_in(origins_));
  const auto article = store_.article(passage.get_value(format::kSlotArticle));
  if (article && !article->article.publisher.empty()) ++sources_[article->article.publisher];
}

Facets FacetCounter::facets() const {
  Facets facets;
  facets.counted = counted_;
  facets.langs = most_frequent(langs_);
  facets.sources = most_frequent(sources_);
  facets.years = most_frequent(years_);
  facets.periods = most_frequent(periods_);
  facets.units = most_frequent(units_);
  facets.origins = most_frequent(origins_);
  return facets;
}

}  // namespace attest
