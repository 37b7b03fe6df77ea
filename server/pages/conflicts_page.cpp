#include "server/pages/conflicts_page.h"

#include <algorithm>
#include <numeric>

#include "server/pages/amounts.h"
#include "server/pages/concept_name.h"
#include "server/pages/figure_view.h"
#include "server/pages/layout.h"
#include "server/pages/plot_points.h"
#include "server/pages/reason_text.h"

namespace attest::server::pages {

namespace {

constexpr std::size_t kPairsSideBySide = 3;  // of one group
constexpr std::size_t kMostPairs = 40;

std::string relation_name(const Words& words, const FigurePair& pair) {
  return words("relation." + std::string(to_string(pair.comparison.relation)));
}

std::size_t contradictions(const ConflictGroup& group) {
  return static_cast<std::size_t>(
      std::count_if(group.pairs.begin(), group.pairs.end(), [](const FigurePair& pair) {
        return pair.comparison.relation == Relation::Contradicts;
      }));
}

// As measure_name, in the language of the page or of the article that words it.
Html measure(const Words& words, const Thesaurus* thesaurus, const ConflictGroup& group) {
  if (!group.concepts.empty()) return concept_names(words, thesaurus, group.concepts);
  for (const CitedFigure& figure : group.figures) {
    const Measure& own = figure.claim.measure;
    if (!own.text.empty())
      return element("span", language_attributes(figure.claim.lang), own.text);
    if (!own.concepts.empty()) return concept_names(words, thesaurus, {own.concepts.front()});
  }
  return {};
}

Html heading(const Words& words, const Thesaurus* thesaurus, const ConflictGroup& group,
             std::size_t number) {
  const auto& period = group.figures.front().claim.period;
  Html html = element("span", measure(words, thesaurus, group));
  html.text(" · " + (period ? period_text(words, *period) : words("period.none")));
  html.text(" ").add(element(
      "span", {{"class", "note"}},
      words("chip.counts", {{"mentions", words.count("chip.mentions", group.figures.size())},
                            {"origins", words.count("chip.origins", group.origins)}})));
  if (const std::size_t count = contradictions(group); count > 0)
    html.text(" ").add(element("span", {{"class", "verdict contradicts"}},
                               "≠ " + words.count("conflicts.contradictions", count)));
  return element("h2", {{"id", "g" + std::to_string(number)}}, html);
}

// By date, so that a revision stands below what it revises: indexes of its figures.
std::vector<std::size_t> by_date(const ConflictGroup& group) {
  std::vector<std::size_t> order(group.figures.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const auto day = [&](std::size_t at) {
      const auto& published = group.figures[at].published();
      return published && published->from ? to_string(*published->from) : std::string();
    };
    return day(a) < day(b);
  });
  return order;
}

Html values_table(const Words& words, const ConflictGroup& group) {
  Html rows;
  Shapes shapes;
  std::vector<PlotPoint> points;
  for (const std::size_t at : by_date(group)) {
    const CitedFigure& figure = group.figures[at];
    const std::size_t origin = group.voices[at];
    const std::size_t shape = shapes.of(origin);
    const auto& published = figure.published();
    Html cells = figure_cells(words, figure);
    cells.add(origin_cell(words, origin, shape));
    if (published) points.push_back({&figure, *published, origin, shape});
    rows.add(element("tr", published ? point_attributes(words, points.back()) : Attributes(),
                     cells));
  }
  const std::string unit = unit_text(words, group.figures.front().claim.quantity.unit);
  Html html = plot_figure(words, points, unit, words("conflicts.plot"),
                          words("conflicts.plot.about"));
  return html.add(data_table(words, words("conflicts.values"),
                             {"table.written", "table.value", "table.outlet", "table.published",
                              "table.said-by", "table.origin"},
                             rows));
}

Html why(const Words& words, const ConflictGroup& group, const FigurePair& pair) {
  const std::string relation(to_string(pair.comparison.relation));
  Html html = element("strong", {{"class", "verdict " + relation}}, relation_name(words, pair));
  html.text(" · " + words(pair.independent ? "evidence.independent" : "evidence.same-origin") +
            " · ");
  return html.text(reason_text(words, reason_of(group, pair)));
}

Html side_by_side(const Words& words, const ConflictGroup& group, const FigurePair& pair) {
  Html html = element("p", {{"class", "why"}}, why(words, group, pair));
  html.add(figure_card(words, group.figures[pair.a]));
  html.add(figure_card(words, group.figures[pair.b]));
  return element("div", {{"class", "pair"}}, html);
}

// The pairs that say most side by side, the others a sentence each.  Pairs that agree are many
// and say the least: they are left to the table.
Html pairs(const Words& words, const ConflictGroup& group) {
  Html full;
  Html list;
  std::size_t shown = 0;
  for (const FigurePair& pair : group.pairs) {
    if (pair.comparison.relation == Relation::Agrees || shown == kMostPairs) continue;
    if (shown++ < kPairsSideBySide)
      full.add(side_by_side(words, group, pair));
    else
      list.add(element("li", why(words, group, pair)));
  }
  if (full.empty()) return {};
  Html html = element("h3", {}, words("conflicts.why")).add(full);
  if (!list.empty())
    html.add(element("details", element("summary", {}, words("conflicts.pairs"))
                                    .add(element("ul", list))));
  if (group.pairs_left_out > 0)
    html.add(element("p", {{"class", "note"}},
                     words.count("conflicts.more-pairs", group.pairs_left_out)));
  return html;
}

Html group_section(const Words& words, const Thesaurus* thesaurus, const ConflictGroup& group,
                   std::size_t number) {
  Html html = heading(words, thesaurus, group, number);
  html.add(values_table(words, group)).add(pairs(words, group));
  if (!group.concepts.empty())
    html.add(element("p", {{"class", "links"}},
                     element("a", {{"href", series_address(
                                                group.concepts.front(),
                                                group.figures.front().claim.quantity.unit)}},
                             words("claim.series"))));
  return element("section", {{"class", "group"},
                             {"aria-labelledby", "g" + std::to_string(number)}}, html);
}

}  // namespace

Html data_table(const Words& words, std::string_view caption,
                const std::vector<std::string_view>& heads, const Html& rows) {
  Html head;
  for (const std::string_view key : heads) {
    Attributes attributes{{"scope", "col"}};
    if (key == "table.value") attributes.push_back({"class", "numeric"});
    head.add(element("th", attributes, words(key)));
  }
  Html table = element("caption", {}, caption);
  table.add(element("thead", element("tr", head))).add(element("tbody", rows));
  return element("div", {{"class", "scroll"}, {"tabindex", "0"}, {"role", "group"},
                         {"aria-label", std::string(caption)}},
                 element("table", table));
}

Html figure_cells(const Words& words, const CitedFigure& figure) {
  const Article& article = figure.article->article;
  const Claim& claim = figure.claim;
  Html cells = element("td", element("a", {{"href", claim_address(claim.id)}},
                                     element("bdi", language_attributes(claim.lang),
                                             figure.words)));
  std::string value = quantity_text(words, claim.quantity);
  if (claim.status != Status::Asserted)
    value += " (" + words("status." + std::string(to_string(claim.status))) + ")";
  if (claim.vintage != Vintage::Unknown)
    value += " (" + words("vintage." + std::string(to_string(claim.vintage))) + ")";
  cells.add(element("td", {{"class", "numeric"}}, value));
  cells.add(element("td", element("bdi", {}, article.publisher.empty() ? article.title
                                                                       : article.publisher)));
  cells.add(element("td", {{"class", "day"}},
                    figure.published() ? period_text(words, *figure.published()) : ""));
  return cells.add(
      element("td", element("bdi", {}, attribution_text(words, claim, figure.sentence))));
}

std::string conflicts_page(const Words& words, const ConflictsView& view) {
  Html main = element("h1", {}, words("conflicts.title"));
  main.add(search_form(words, "/conflicts", words("conflicts.label"), words("conflicts.button"),
                       view.query));
  if (view.groups.empty())
    main.add(element("p", {{"role", "status"}}, words("conflicts.none")));
  else
    main.add(element("p", {{"class", "total"}, {"role", "status"}},
                     words.count("conflicts.total", view.total)));
  std::size_t number = 0;
  for (const ConflictGroup& group : view.groups)
    main.add(group_section(words, view.thesaurus, group, ++number));
  if (!view.groups.empty()) main.add(brackets_note(words));
  const auto address_of = [&](std::size_t number_of_page) {
    return with_query(view.query.empty() ? "/conflicts" : with_query("/conflicts", "q", view.query),
                      "page", std::to_string(number_of_page));
  };
  main.add(paging(words, view.page > 1 ? address_of(view.page - 1) : "",
                  view.page * kGroupsPerPage < view.total ? address_of(view.page + 1) : ""));
  Frame frame;
  frame.title = words("conflicts.title");
  frame.address = view.address;
  frame.room = Room::Conflicts;
  frame.wide = true;
  return page(words, frame, main);
}

}  // namespace attest::server::pages
