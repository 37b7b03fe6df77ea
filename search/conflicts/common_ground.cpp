#include "search/conflicts/common_ground.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <string>

#include "claims/subject.h"
#include "search/conflicts/doubts.h"
#include "search/conflicts/versions.h"
#include "text/hangul.h"
#include "text/sound.h"
#include "text/utf8.h"

namespace attest {

namespace {

bool is_equal(const std::string& a, const std::string& b) { return a == b; }

bool may_be_one_key(const std::string& a, const std::string& b) {
  constexpr std::size_t kTelling = 3;  // consonants
  if (a == b) return true;
  return a.size() >= kTelling && b.size() >= kTelling && a.front() != '=' &&
         (a.starts_with(b) || b.starts_with(a));
}

// 삼성전자 begins as Samsung does.
bool may_sound_as_one(const std::string& a, const std::string& b) {
  constexpr std::size_t kTelling = 4;
  if (hangul::begins_with_syllable(a) == hangul::begins_with_syllable(b)) return false;
  const std::string one = sound_key(a), other = sound_key(b);
  if (one.empty() || other.empty()) return false;
  if (one == other) return sound_alike(a, b);
  return std::min(one.size(), other.size()) >= kTelling &&
         (one.starts_with(other) || other.starts_with(one));
}

// 26,124 and 16,124: nobody counts two things so.
bool are_misprints(const CitedFigure& a, const CitedFigure& b) {
  constexpr std::size_t kFewestDigits = 4;
  const std::optional<Decimal> one = rare_value(a.claim.quantity);
  const std::optional<Decimal> other = rare_value(b.claim.quantity);
  if (!one || !other) return false;
  const std::string left = to_string(*one), right = to_string(*other);
  if (left.size() != right.size() || left.size() < kFewestDigits) return false;
  return std::inner_product(left.begin(), left.end(), right.begin(), 0, std::plus<>(),
                            std::not_equal_to<>()) == 1;
}

template <typename Same>
bool share(const std::vector<std::string>& a, const std::vector<std::string>& b, Same same) {
  return std::any_of(a.begin(), a.end(), [&](const std::string& one) {
    return std::any_of(b.begin(), b.end(),
                       [&](const std::string& other) { return same(one, other); });
  });
}

// One names a place that the other begins with: "South Korea's exports rose", and Korean ones.
bool opens_with(const Named& named, const Named& other) {
  return share(other.place_keys, named.openings, is_equal);
}

}  // namespace

bool share_a_name(const Named& a, const Named& b) {
  return share(a.names, b.names, may_be_one_key) || share(a.heads, b.heard, is_equal) ||
         share(b.heads, a.heard, is_equal) || share(a.heard, b.heard, may_sound_as_one);
}

// Both name one place, or one names the other's home.
bool share_places(const Named& a, const Named& b) {
  return share(a.places, b.places, is_equal) || is_among(a.places, b.home) ||
         is_among(b.places, a.home);
}

bool share_a_place(const Named& a, const Named& b) {
  return share_places(a, b) ||
         (a.places.empty() && b.places.empty() && !a.home.empty() && a.home == b.home) ||
         (b.places.empty() && opens_with(b, a));
}

bool share_an_event(const Named& a, const Named& b) {
  return share(a.events, b.events, is_equal);
}

bool share_circumstances(const Named& a, const Named& b) {
  return share(a.circumstances, b.circumstances, is_equal);
}

bool share_a_word(const Named& naming, const Named& other) {
  return share(naming.names, other.words, may_be_one_key);
}

Ground ground_between(const Named& a, const Named& b) {
  if (share_a_name(a, b)) return Ground::Told;
  if (a.nothing() && b.nothing()) return Ground::Assumed;
  if (a.owned || b.owned || a.of_a_region != b.of_a_region) return Ground::None;
  if (share_places(a, b)) return Ground::Told;
  const bool other_places = !a.places.empty() && !b.places.empty();
  if (!other_places && share_an_event(a, b)) return Ground::Told;
  if ((!a.home.empty() && a.home == b.home) || opens_with(a, b) || opens_with(b, a))
    return Ground::Assumed;
  const bool placed = (!a.places.empty() || !a.home.empty()) &&
                      (!b.places.empty() || !b.home.empty());
  // A province's figure, and one of which nothing tells where it is of.
  const bool one_of_a_part = a.part.empty() != b.part.empty();
  return placed || one_of_a_part ? Ground::None : Ground::Open;
}

bool bears(Ground ground, const CitedFigure& a, const CitedFigure& b) {
  constexpr double kNear = 1.5;
  if (ground != Ground::None && are_misprints(a, b)) return true;
  if (ground == Ground::Assumed) return times_apart(a, b) <= kNear;
  if (ground == Ground::Open) return times_apart(a, b) <= kNearest;
  return ground == Ground::Told;
}

const Named& Grounds::named(std::size_t at) {
  if (!named_[at]) named_[at] = names_.of(figures_[at]);
  return *named_[at];
}

bool Grounds::bear(std::size_t a, std::size_t b) {
  const CitedFigure &one = figures_[a], &other = figures_[b];
  if (one.article->key == other.article->key || are_versions(one, other)) return true;
  return bears(ground_between(named(a), named(b)), one, other);
}

}  // namespace attest
