// The evidence card, conflicts and series.
#include <algorithm>
#include <sstream>

#include "search/conflicts/figure_json.h"
#include "search/export/export.h"
#include "search/export/formats.h"
#include "server/api/resolve.h"
#include "server/http/problem.h"
#include "server/site/answers.h"
#include "server/site/requests.h"
#include "server/pages/claim_page.h"
#include "server/pages/conflicts_page.h"
#include "server/pages/figure_view.h"
#include "server/pages/series_page.h"

namespace attest::server {

namespace {

std::string exported(const OpenIndex& index, const CitedFigure& figure, std::string_view format) {
  const ExportFormat* found = find_export_format(format);
  if (found == nullptr) return {};
  ExportSettings settings;
  settings.query = figure.words;  // of a query the quotes are written, too
  std::ostringstream out;
  const auto writer = found->make(out, settings);
  writer->begin();
  export_figures(index.store(), std::span(&figure, 1), *writer);
  writer->end();
  std::string text = out.str();
  while (text.ends_with('\n')) text.pop_back();
  return text;
}

// The base stands in the same article; an index that is being changed may have lost it.
std::optional<CitedFigure> base_of(const OpenIndex& index, const CitedFigure& figure) {
  const std::optional<Base>& base = figure.claim.base;
  if (!base || base->claim.empty()) return std::nullopt;
  std::optional<ClaimRecord> record = index.store().claim(base->claim, figure.article->key);
  if (!record) return std::nullopt;
  return FigureReader(index.store()).read(*std::move(record));
}

}  // namespace

std::string claim_answer(const PageCall& call) {
  pages::ClaimView view;
  view.figure = figure_named(call.index.store(), call.path["id"], "");
  view.address = address_of(call.request);
  view.related = call.index.checker().related(view.figure);
  view.base = base_of(call.index, view.figure);
  view.thesaurus = &call.index.thesaurus();
  const std::string address = pages::claim_address(view.figure.claim.id);
  view.citations = {{"cite.quote", pages::quote_and_citation(call.words, view.figure)},
                    {"cite.link", site_of(call.request) + address},
                    {"cite.bibtex", exported(call.index, view.figure, "biblatex")},
                    {"cite.wikitext", exported(call.index, view.figure, "wikitext")},
                    {"cite.json", dumped(figure_value(view.figure))}};
  return pages::claim_page(call.words, view);
}

std::string conflicts_answer(const PageCall& call) {
  pages::ConflictsView view;
  view.query = query_parameter(call.request, "q");
  view.address = address_of(call.request);
  view.thesaurus = &call.index.thesaurus();
  ConflictRequest request;
  request.query = view.query;
  const auto ranking = call.index.ranking(request, [&] { stop_if_given_up(call.request); });
  view.total = ranking->size();
  const std::size_t last = std::max<std::size_t>(1, (view.total + pages::kGroupsPerPage - 1) /
                                                        pages::kGroupsPerPage);
  view.page = std::min(counted_parameter(call.request, "page"), last);
  view.groups = call.index.conflicts().groups(
      request, ranking->page((view.page - 1) * pages::kGroupsPerPage, pages::kGroupsPerPage));
  return pages::conflicts_page(call.words, view);
}

std::string series_answer(const PageCall& call) {
  pages::SeriesView view;
  view.query = query_parameter(call.request, "q");
  view.unit = query_parameter(call.request, "unit");
  view.address = address_of(call.request);
  view.thesaurus = &call.index.thesaurus();
  if (!view.query.empty()) view.series = call.index.series().read(view.query, view.unit);
  return pages::series_page(call.words, view);
}

}  // namespace attest::server
