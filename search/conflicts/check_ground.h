// Does a source speak of what a statement names?  Part of search/conflicts.
#pragma once

#include <set>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "search/conflicts/check.h"
#include "search/conflicts/common_ground.h"
#include "search/conflicts/figure.h"
#include "search/conflicts/names_around.h"

namespace attest {

class StatedGround {
 public:
  // All must outlive it.
  StatedGround(const CitedFigure& stated, std::span<const CitedFigure> found, NamesAround& names);

  // False where one names a firm, a country or a region, and the other none or another.
  [[nodiscard]] bool is_shared(const CitedFigure& found, Relation relation);

  // Sources are at odds only where they would contradict each other: what stands against the
  // statement is left out where it says nothing of those that bear it out.
  void drop_bystanders(std::vector<Evidence>& evidence);

 private:
  [[nodiscard]] bool may_be_missed(const Named& found, const CitedFigure& figure,
                                   Relation relation) const;
  [[nodiscard]] bool names_part(const Named& found) const;
  [[nodiscard]] bool names_place(const Named& found, const CitedFigure& figure) const;

  NamesAround& names_;
  const CitedFigure& figure_;
  Named stated_;
  std::set<std::pair<std::string_view, std::string_view>> told_;  // article and place
};

}  // namespace attest
