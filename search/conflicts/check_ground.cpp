#include "search/conflicts/check_ground.h"

#include <algorithm>
#include <string>

#include "claims/subject.h"
#include "extraction/attribution/proper_names.h"
#include "search/conflicts/doubts.h"
#include "text/fold.h"

namespace attest {

namespace {

constexpr double kMostTimes = 3;  // that one source is off another, and of the same thing

bool is_closely_agreeing(const Evidence& evidence) {
  return evidence.comparison.relation == Relation::Agrees && evidence.comparison.how != How::Hedged;
}

}  // namespace

StatedGround::StatedGround(const CitedFigure& stated, std::span<const CitedFigure> found,
                           NamesAround& names)
    : names_(names), figure_(stated), stated_(names.of(stated)) {
  for (const CitedFigure& figure : found)
    for (const auto* ids : {&figure.claim.measure.concepts, &figure.claim.measure.context})
      for (const std::string& id : *ids)
        if (std::find(stated_.places.begin(), stated_.places.end(), id) != stated_.places.end())
          told_.emplace(figure.article->key, id);
}

// The figure, its newsroom's country or its article.
bool StatedGround::names_place(const Named& found, const CitedFigure& figure) const {
  if (share_a_place(stated_, found)) return true;
  return found.places.empty() &&
         std::any_of(stated_.places.begin(), stated_.places.end(), [&](const std::string& id) {
           return told_.contains({figure.article->key, id});
         });
}

// Of Busan only what says so is; of the country all that names none of its parts.
bool StatedGround::names_part(const Named& found) const {
  if (!found.part.empty()) return found.part == stated_.part;
  const std::string key = name_key(stated_.part_name);
  const std::string word = folded(stated_.part_name);
  return std::any_of(found.words.begin(), found.words.end(), [&](const std::string& one) {
    return one.starts_with(word) || (!key.empty() && (one.starts_with(key) || key == one));
  });
}

// A name in letters of another script may be missed: what is so near stands against it, and the
// very figure, or one amid the same flood, bears it out.
bool StatedGround::may_be_missed(const Named& found, const CitedFigure& figure,
                                 Relation relation) const {
  if (stated_.owned || !found.places.empty() || figure.claim.lang == figure_.claim.lang ||
      times_apart(figure_, figure) > kNearest)
    return false;
  if (relation != Relation::Agrees) return true;
  const auto value = rare_value(figure.claim.quantity);
  const bool same_figure = value && value == rare_value(figure_.claim.quantity);
  return stated_.in_hangul != found.in_hangul &&
         (same_figure || share_circumstances(stated_, found));
}

bool StatedGround::is_shared(const CitedFigure& figure, Relation relation) {
  const Named found = names_.of(figure);
  if (!stated_.part.empty() && !names_part(found)) return false;
  const bool named = !stated_.names.empty() || !stated_.heads.empty();
  const bool placed = !stated_.places.empty();
  const bool met = (!placed && share_an_event(stated_, found)) ||
                   (named && (share_a_name(stated_, found) || share_a_word(stated_, found)));
  if (met) return !placed || found.places.empty() || names_place(found, figure);
  if (placed) return names_place(found, figure) && !(named && stated_.owned);
  if (named) return may_be_missed(found, figure, relation);
  // It may leave unsaid which country it is of, but not that it is abroad.
  return stated_.home.empty() || found.home == stated_.home || share_a_place(stated_, found) ||
         (found.home.empty() && found.places.empty());
}

void StatedGround::drop_bystanders(std::vector<Evidence>& evidence) {
  std::vector<std::pair<CitedFigure, Named>> agreeing;  // copies: what is left moves up
  for (const Evidence& one : evidence)
    if (is_closely_agreeing(one)) agreeing.emplace_back(one.figure, names_.of(one.figure));
  if (agreeing.empty()) return;
  std::erase_if(evidence, [&](const Evidence& other) {
    if (other.comparison.relation != Relation::Contradicts || other.twist != Twist::None)
      return false;
    const Named named = names_.of(other.figure);
    return std::none_of(agreeing.begin(), agreeing.end(), [&](const auto& one) {
      return one.first.article->key == other.figure.article->key ||
             (times_apart(one.first, other.figure) <= kMostTimes &&
              bears(ground_between(one.second, named), one.first, other.figure));
    });
  });
}

}  // namespace attest
