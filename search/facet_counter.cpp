#include "search/facet_counter.h"

#include <algorithm>

#include "store/format.h"

namespace attest {

namespace {

constexpr std::size_t kMostValues = 20;  // of one kind: more is no help
constexpr std::size_t kYearDigits = 4;

// The terms of a document, read once from first to last: a list is unpacked from its beginning
// each time that it is opened.
class TermsInOrder {
 public:
  explicit TermsInOrder(const Xapian::Document& document)
      : term_(document.termlist_begin()), end_(document.termlist_end()) {}

  // REQUIRES: prefixes come in the order of terms.
  template <typename Take>
  void each(std::string_view prefix, Take take) {
    if (term_ == end_) return;
    for (term_.skip_to(std::string(prefix)); term_ != end_; ++term_) {
      const std::string whole = *term_;
      if (!whole.starts_with(prefix)) break;
      take(whole.substr(prefix.size()));
    }
  }

 private:
  Xapian::TermIterator term_, end_;
};

constexpr bool are_in_order() {
  return format::kLanguage < format::kOrigin && format::kOrigin < format::kPeriod &&
         format::kPeriod < format::kUnit && format::kUnit < format::kYear;
}
static_assert(are_in_order());

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
  const auto count_years_in = [](Counts& counts) {
    return [&counts](std::string value) {
      if (is_year(value)) ++counts[std::move(value)];
    };
  };
  TermsInOrder terms(passage);
  terms.each(format::kLanguage, count_in(langs_));
  terms.each(format::kOrigin, count_in(origins_));
  terms.each(format::kPeriod, count_years_in(periods_));
  terms.each(format::kUnit, count_in(units_));
  terms.each(format::kYear, count_years_in(years_));
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
