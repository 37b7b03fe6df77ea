#include "search/conflicts/conflicts_text.h"

#include "search/claim_text.h"
#include "search/inferred.h"
#include "search/provenance.h"
#include "search/stretch.h"

namespace attest {

std::string figure_text(const CitedFigure& figure) {
  const PassageRecord& passage = *figure.passage;
  const Stretch around(passage.text, passage.passage.stretch.begin, passage.code_points_before);
  const Article& article = figure.article->article;
  std::string shown = figure.words;
  const std::optional<Period>& about = figure.claim.period;
  if (about && is_inferred(*about)) shown += " " + period_text(*about);  // no word of the sentence
  shown += " — " + (article.publisher.empty() ? article.title : article.publisher);
  if (const auto& published = figure.published()) shown += ", " + published->edtf;
  shown += ", " + where_text(article) + ":" +
           std::to_string(around.code_point(figure.claim.span.begin)) + "-" +
           std::to_string(around.code_point(figure.claim.span.end));
  if (const std::string standing = standing_text(article); !standing.empty())
    shown += " (" + standing + ")";
  return shown + "\n      " + figure.sentence + "\n";
}

std::string conflicts_text(const ConflictGroup& group) {
  std::string shown = measure_name(group);
  const auto& period = group.figures.front().claim.period;
  shown += " · " + (period ? period->edtf : std::string("no period")) + " · " +
           std::to_string(group.figures.size()) + " mentions, " + std::to_string(group.origins) +
           (group.origins == 1 ? " origin\n" : " origins\n");
  for (const CitedFigure& figure : group.figures) shown += "   • " + figure_text(figure);
  for (const FigurePair& pair : group.pairs)
    if (pair.comparison.relation != Relation::Agrees)
      shown.append("   ")
          .append(to_string(pair.comparison.relation))
          .append(": ")
          .append(told_of(reason_of(group, pair)))
          .append("\n");
  if (group.pairs_left_out > 0)
    shown += "   and " + std::to_string(group.pairs_left_out) + " more pairs\n";
  return shown + "\n";
}

}  // namespace attest
