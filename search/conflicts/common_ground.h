// Does anything say that two texts speak of one firm, place or event?
//
// That the profits of two texts differ is no contradiction while nothing tells that they are of
// one firm: what one names and the other does not keeps them apart.  Part of search/conflicts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "search/conflicts/figure.h"
#include "search/conflicts/names_around.h"

namespace attest {

enum class Ground : std::uint8_t {
  None,     // they name others
  Open,     // what one names the other does not
  Assumed,  // neither names anything, or their newsrooms are of one country
  Told,     // both name it
};
[[nodiscard]] Ground ground_between(const Named& a, const Named& b);

// Whether both name it: a firm, somebody; a country, if only as that of a newsroom; a word that
// one of them has in its headline or sentence as the name that the other gives.
[[nodiscard]] bool share_a_name(const Named& a, const Named& b);
[[nodiscard]] bool share_a_place(const Named& a, const Named& b);
[[nodiscard]] bool share_an_event(const Named& a, const Named& b);
[[nodiscard]] bool share_circumstances(const Named& a, const Named& b);
[[nodiscard]] bool share_a_word(const Named& naming, const Named& other);

// So many times apart figures may be where little tells that they are of one thing.
inline constexpr double kNearest = 1.3;

// Whether figures that differ so can be of one thing: the less is told, the nearer they must be.
[[nodiscard]] bool bears(Ground ground, const CitedFigure& a, const CitedFigure& b);

// The ground of many figures, each looked at once and only where it is asked for.
class Grounds {
 public:
  // Both must outlive it.
  Grounds(std::span<const CitedFigure> figures, NamesAround& names)
      : figures_(figures), names_(names), named_(figures.size()) {}

  // False where the figures may differ for being of two things.
  [[nodiscard]] bool bear(std::size_t a, std::size_t b);

 private:
  [[nodiscard]] const Named& named(std::size_t at);

  std::span<const CitedFigure> figures_;
  NamesAround& names_;
  std::vector<std::optional<Named>> named_;
};

}  // namespace attest
