#include "server/pages/plot_points.h"

#include <algorithm>
#include <array>

#include "search/text_of.h"
#include "server/pages/amounts.h"
#include "server/pages/figure_view.h"

namespace attest::server::pages {

std::size_t Shapes::of(const std::string& voice) {
  const auto known = std::find(voices_.begin(), voices_.end(), voice);
  if (known != voices_.end()) return static_cast<std::size_t>(known - voices_.begin());
  voices_.push_back(voice);
  return voices_.size() - 1;
}

std::string_view Shapes::sign(std::size_t shape) {
  // As server/page/src/plot.ts draws them.
  constexpr std::array<std::string_view, 8> kSigns{"●", "■", "▲", "◆", "✚", "★", "Y", "✱"};
  return kSigns.at(shape % kSigns.size());
}

Attributes point_attributes(const Words& words, const CitedFigure& figure, const Period& days,
                            std::size_t shape) {
  const Claim& claim = figure.claim;
  const Interval allowed = interval(claim.quantity);
  const Article& article = figure.article->article;
  const auto& published = figure.published();
  return {{"data-period", claim.period ? period_text(words, *claim.period) : ""},
          {"data-from", text_of(days.from)},
          {"data-to", text_of(days.to)},
          {"data-low", text_of(claim.quantity.low)},
          {"data-high", text_of(claim.quantity.high)},
          {"data-min", text_of(allowed.low)},
          {"data-max", text_of(allowed.high)},
          {"data-shape", std::to_string(shape)},
          {"data-status", std::string(to_string(claim.status))},
          {"data-published", published ? text_of(published->from) : ""},
          {"data-outlet", article.publisher.empty() ? article.title : article.publisher},
          {"data-written", figure.words},
          {"data-href", claim_address(claim.id)}};
}

Html plot_place(std::string_view unit, std::string_view label, std::string_view about) {
  return element("figure", {{"class", "plot"},
                            {"hidden", std::nullopt},
                            {"data-unit", std::string(unit)},
                            {"data-label", std::string(label)}},
                 element("figcaption", {}, about));
}

}  // namespace attest::server::pages
