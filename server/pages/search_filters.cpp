#include "server/pages/search_filters.h"

#include <algorithm>

#include "server/pages/amounts.h"
#include "server/pages/concept_name.h"
#include "server/pages/figure_view.h"
#include "text/localised.h"

namespace attest::server::pages {

namespace {

// A filter, the field of the query language that it stands for, and what its list is called.
struct Field {
  std::string_view name;
  std::string_view heading;
};
constexpr Field kFields[] = {{"lang", "facet.lang"},
                             {"source", "facet.source"},
                             {"period", "facet.period"},
                             {"unit", "facet.unit"},
                             {"origin", "facet.origin"},
                             {"date", "facet.year"}};
constexpr std::size_t kShownAtOnce = 6;

const std::vector<FacetValue>& values_of(const Facets& facets, std::string_view name) {
  if (name == "lang") return facets.langs;
  if (name == "source") return facets.sources;
  if (name == "period") return facets.periods;
  if (name == "unit") return facets.units;
  if (name == "origin") return facets.origins;
  return facets.years;
}

// What the user reads of a filter's value.
std::string label_of(const Words& words, const SearchView& view, std::string_view name,
                     const std::string& value) {
  if (name == "origin") return concept_text(words, view.thesaurus, {value});
  if (name == "lang") {
    const std::string language = localised_language(words.code(), value);
    return language.empty() ? value : language;
  }
  return name == "unit" ? unit_text(words, value) : value;
}

// A value in quotation marks: what it holds is no operator.
std::string quoted(std::string value) {
  std::replace(value.begin(), value.end(), '"', ' ');
  return '"' + value + '"';
}

SearchAsked without(SearchAsked asked, const std::pair<std::string, std::string>& filter) {
  std::erase(asked.filters, filter);
  asked.page = 1;
  return asked;
}

SearchAsked with(SearchAsked asked, std::string_view name, const std::string& value) {
  asked.filters.emplace_back(name, value);
  asked.page = 1;
  return asked;
}

Html value_link(const Words& words, const SearchView& view, std::string_view name,
                const FacetValue& value) {
  const SearchAsked& asked = view.asked;
  const bool chosen = asked.has_filter(name, value.value);
  const SearchAsked target = chosen
                                 ? without(asked, {std::string(name), value.value})
                                 : with(asked, name, value.value);
  Html content = element("bdi", {}, label_of(words, view, name, value.value));
  content.text(" ").add(element("span", {{"class", "count"}},
                                localised_number(words.locale(), std::to_string(value.articles))));
  Attributes attributes{{"href", search_address(target)}};
  if (chosen) attributes.push_back({"aria-current", "true"});
  return element("li", element("a", attributes, content));
}

Html facet_list(const Words& words, const SearchView& view, const Field& field) {
  const std::vector<FacetValue>& values = values_of(view.facets, field.name);
  Html first;
  Html rest;
  for (std::size_t i = 0; i < values.size(); ++i)
    (i < kShownAtOnce ? first : rest).add(value_link(words, view, field.name, values[i]));
  Html content = element("ul", first);
  if (!rest.empty())
    content.add(element("details", element("summary", {}, words("facet.more"))
                                       .add(element("ul", rest))));
  const std::string id = "facet-" + std::string(field.name);
  return element("section", {{"aria-labelledby", id}},
                 element("h3", {{"id", id}}, words(field.heading)).add(content));
}

}  // namespace

bool SearchAsked::has_filter(std::string_view name, std::string_view value) const {
  return std::any_of(filters.begin(), filters.end(), [&](const auto& filter) {
    return filter.first == name && filter.second == value;
  });
}

bool is_filter(std::string_view name) {
  return std::any_of(std::begin(kFields), std::end(kFields),
                     [&](const Field& field) { return field.name == name; });
}

std::string effective_query(const SearchAsked& asked) {
  if (asked.filters.empty()) return asked.query;
  // The filters narrow down all of what was typed, also where it has an OR.
  std::string query = asked.query.find(" OR ") == std::string::npos ? asked.query
                                                                    : "(" + asked.query + ")";
  for (const auto& [name, value] : asked.filters)
    query += (query.empty() ? "" : " ") + name + ":" + quoted(value);
  return query;
}

std::string search_address(const SearchAsked& asked) {
  std::string address = with_query("/", "q", asked.query);
  for (const auto& [name, value] : asked.filters) address = with_query(address, name, value);
  return asked.page > 1 ? with_query(address, "page", std::to_string(asked.page)) : address;
}

Html filters_in_use(const Words& words, const SearchView& view) {
  const SearchAsked& asked = view.asked;
  if (asked.filters.empty()) return {};
  Html items;
  for (const auto& filter : asked.filters) {
    const std::string label = label_of(words, view, filter.first, filter.second);
    Html content = element("bdi", {}, label);
    content.add(element("span", {{"aria-hidden", "true"}}, " ×"));
    items.add(element("li", element("a", {{"href", search_address(without(asked, filter))},
                                          {"class", "chip active"},
                                          {"aria-label",
                                           words("search.remove", {{"what", label}})}},
                                    content)));
  }
  SearchAsked bare = asked;
  bare.filters.clear();
  bare.page = 1;
  items.add(element("li", element("a", {{"href", search_address(bare)}}, words("search.clear"))));
  return element("ul", {{"class", "in-use"}, {"aria-label", words("search.active")}}, items);
}

Html facet_lists(const Words& words, const SearchView& view) {
  Html lists;
  for (const Field& field : kFields)
    if (!values_of(view.facets, field.name).empty()) lists.add(facet_list(words, view, field));
  if (lists.empty()) return {};
  Html content = element("h2", {}, words("search.filters"));
  content.add(lists);
  if (view.facets.counted < view.answer.total)
    content.add(element("p", {{"class", "note"}},
                        words("search.filters.within",
                              {{"n", std::to_string(view.facets.counted)}})));
  return element("aside", {{"class", "facets"}, {"aria-label", words("search.filters")}}, content);
}

}  // namespace attest::server::pages
