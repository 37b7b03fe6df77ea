// The evidence card, conflicts and series.
#include <algorithm>
#include <sstream>

#include "search/conflicts/figure.h"
#include "search/export/export.h"
#include "search/export/formats.h"
#include "search/json.h"
#include "search/stretch.h"
#include "server/http/problem.h"
#include "server/page_answers.h"
#include "server/page_requests.h"
#include "server/pages/claim_page.h"
#include "server/pages/conflicts_page.h"
#include "server/pages/series_page.h"

namespace attest::server {

namespace {

constexpr std::size_t kMostQueryBytes = 2000;

std::string query_of(const Request& request) {
  return parameter(request, "q").substr(0, kMostQueryBytes);
}

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

std::string as_json(const CitedFigure& figure) {
  const PassageRecord& passage = *figure.passage;
  const Stretch around(passage.text, passage.passage.stretch.begin, passage.code_points_before);
  return claim_json(figure.claim, figure.article->article, around);
}

std::string permalink(const Request& request, const CitedFigure& figure) {
  const std::string* host = request.header("Host");
  return "http://" + (host != nullptr ? *host : std::string("127.0.0.1")) + "/claims/" +
         figure.claim.id;
}

std::optional<CitedFigure> figure_with(const OpenIndex& index, const std::string& id) {
  std::optional<ClaimRecord> record = index.store().claim(id);
  if (!record) return std::nullopt;
  return FigureReader(index.store()).read(*std::move(record));
}

}  // namespace

std::string claim_answer(const PageCall& call) {
  const std::string& id = call.path["id"];
  std::optional<CitedFigure> figure = figure_with(call.index, id);
  if (!figure) throw NoSuchPage(id);
  pages::ClaimView view;
  view.figure = *std::move(figure);
  view.address = address_of(call.request);
  view.related = call.index.checker().related(view.figure);
  if (const auto& base = view.figure.claim.base; base && !base->claim.empty())
    view.base = figure_with(call.index, base->claim);
  view.citations = {{"cite.quote", pages::quote_and_citation(call.words, view.figure)},
                    {"cite.link", permalink(call.request, view.figure)},
                    {"cite.bibtex", exported(call.index, view.figure, "biblatex")},
                    {"cite.wikitext", exported(call.index, view.figure, "wikitext")},
                    {"cite.json", as_json(view.figure)}};
  return pages::claim_page(call.words, view);
}

std::string conflicts_answer(const PageCall& call) {
  pages::ConflictsView view;
  view.query = query_of(call.request);
  view.address = address_of(call.request);
  ConflictRequest request;
  request.query = view.query;
  // Groups come by their keys; the ones that say most are kept.
  const auto says_more = [](const ConflictGroup& a, const ConflictGroup& b) {
    return rank_of(a) < rank_of(b);
  };
  call.index.conflicts().find(request, [&](ConflictGroup&& group) {
    stop_if_given_up(call.request);
    ++view.total;
    view.groups.push_back(std::move(group));
    std::push_heap(view.groups.begin(), view.groups.end(), says_more);
    if (view.groups.size() <= pages::kMostGroups) return;
    std::pop_heap(view.groups.begin(), view.groups.end(), says_more);
    view.groups.pop_back();
  });
  std::sort_heap(view.groups.begin(), view.groups.end(), says_more);
  return pages::conflicts_page(call.words, view);
}

std::string series_answer(const PageCall& call) {
  pages::SeriesView view;
  view.query = query_of(call.request);
  view.unit = parameter(call.request, "unit").substr(0, kMostQueryBytes);
  view.address = address_of(call.request);
  if (!view.query.empty()) view.series = call.index.series().read(view.query, view.unit);
  return pages::series_page(call.words, view);
}

}  // namespace attest::server
