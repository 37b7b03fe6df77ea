#include "claims/arithmetic.h"

#include <algorithm>
#include <array>
#include <optional>

#include "claims/unit.h"

namespace attest {
namespace {

constexpr std::size_t kNeighbours = 8;     // figures before and behind that may belong to one
constexpr std::uint32_t kNearBytes = 600;  // of text between two that do
constexpr int kScale = 4;                  // decimals of what is computed

// Together they are everybody.
constexpr std::string_view kWoman = "woman";
constexpr std::string_view kMan = "man";

const Decimal& value_of(const Claim& claim) {
  return *claim.quantity.low;
}

// A level written as one number: what sums and shares are made of.
bool is_plain(const Claim& claim) {
  const Quantity& q = claim.quantity;
  return q.modifier == Modifier::Exact && q.low && q.high && *q.low == *q.high &&
         *q.low > Decimal(0) && claim.status == Status::Asserted;
}

bool is_level(const Claim& claim) {
  return is_plain(claim) && claim.measure.role == Role::Level &&
         !unit::is_duration(claim.quantity.unit) && claim.quantity.unit != unit::kPercent;
}

using Ids = std::vector<std::string>;

template <typename Keep>
Ids chosen(const Claim& claim, Keep keep) {
  Ids kept;
  for (const std::string& id : claim.measure.concepts)
    if (keep(id)) kept.push_back(id);
  return kept;
}

class Auditor {
 public:
  Auditor(std::span<const Claim> claims, const ConceptKinds& kinds)
      : claims_(claims), kinds_(kinds) {}

  std::vector<ArithmeticCheck> run() {
    for (std::size_t at = 0; at < claims_.size(); ++at) {
      const Claim& claim = claims_[at];
      if (is_level(claim)) check_sum(at);
      if (!is_plain(claim)) continue;
      if (claim.measure.role == Role::Share) check_share(at);
      if (claim.measure.role == Role::Change) check_change(at);
    }
    return std::move(found_);
  }

 private:
  Ids groups(const Claim& claim) const {
    return chosen(claim, [&](const std::string& id) { return kinds_.groups.contains(id); });
  }
  Ids what(const Claim& claim) const {
    return chosen(claim, [&](const std::string& id) { return kinds_.says_what(id); });
  }

  bool is_near(std::size_t a, std::size_t b) const {
    const Claim& one = claims_[std::min(a, b)];
    const Claim& other = claims_[std::max(a, b)];
    return one.section == other.section && other.span.begin - one.span.begin <= kNearBytes;
  }

  bool same_matter(const Claim& a, const Claim& b) const {
    const Ids one = what(a);
    const Ids other = what(b);
    return one.empty() || other.empty() ||
           std::find_first_of(one.begin(), one.end(), other.begin(), other.end()) != one.end();
  }

  bool same_time(const Claim& a, const Claim& b) const {
    return a.period && b.period && *a.period == *b.period;
  }

  // The one figure near `at` that `fits`; none where two different ones do.
  template <typename Fits>
  std::optional<std::size_t> only(std::size_t at, Fits fits) const {
    std::optional<std::size_t> best;
    const std::size_t first = at > kNeighbours ? at - kNeighbours : 0;
    const std::size_t last = std::min(claims_.size(), at + kNeighbours + 1);
    for (std::size_t i = first; i < last; ++i) {
      if (i == at || !is_near(at, i) || !is_level(claims_[i]) || !fits(claims_[i])) continue;
      if (best && value_of(claims_[*best]) != value_of(claims_[i])) return std::nullopt;
      if (!best) best = i;
    }
    return best;
  }

  // Men and women make up the whole that stands near them.
  void check_sum(std::size_t at) {
    const Claim& women = claims_[at];
    if (groups(women) != Ids{std::string(kWoman)}) return;
    const auto of_it = [&](const Claim& claim) {
      return claim.quantity.unit == women.quantity.unit && same_time(claim, women) &&
             same_matter(claim, women);
    };
    const auto men = only(at, [&](const Claim& claim) {
      return groups(claim) == Ids{std::string(kMan)} && of_it(claim) &&
             claim.sentence.begin == women.sentence.begin;
    });
    if (!men) return;
    const auto whole = only(at, [&](const Claim& claim) {
      return groups(claim).empty() && of_it(claim) && value_of(claim) > value_of(women) &&
             value_of(claim) > value_of(claims_[*men]);
    });
    if (!whole) return;
    const auto sum = add(value_of(claims_[*men]), value_of(women));
    if (!sum) return;
    tell(ArithmeticKind::Sum, {*whole, *men, at},
         to_string(value_of(claims_[*men])) + " + " + to_string(value_of(women)), *sum);
  }

  // A part of a group, its whole, and the percentage that the text gives.
  void check_share(std::size_t at) {
    const Claim& share = claims_[at];
    if (share.quantity.unit != unit::kPercent || groups(share).empty()) return;
    const auto counts = [&](const Claim& claim) {
      return unit::kPerson == claim.quantity.unit && same_time(claim, share) &&
             same_matter(claim, share);
    };
    const auto part = only(at, [&](const Claim& claim) {
      return counts(claim) && groups(claim) == groups(share) &&
             claim.sentence.begin == share.sentence.begin;
    });
    if (!part) return;
    const auto whole = only(at, [&](const Claim& claim) {
      return counts(claim) && groups(claim).empty() && value_of(claim) > value_of(claims_[*part]);
    });
    if (whole) tell_quotient(ArithmeticKind::Share, at, *part, *whole, false);
  }

  // A change beside the level that it led to and the one it began at.
  void check_change(std::size_t at) {
    const Claim& change = claims_[at];
    if (change.measure.direction == Direction::None) return;
    const bool percent = change.quantity.unit == unit::kPercent;
    const auto beside = [&](const Claim& claim, bool now) {
      if (claim.sentence.begin != change.sentence.begin || !claim.period || !change.period)
        return false;
      if (!percent && claim.quantity.unit != change.quantity.unit) return false;
      if (!groups(claim).empty()) return false;
      return now ? *claim.period == *change.period
                 : claim.period->to && change.period->from &&
                       *claim.period->to < *change.period->from;
    };
    const auto now = only(at, [&](const Claim& claim) { return beside(claim, true); });
    const auto base = only(at, [&](const Claim& claim) { return beside(claim, false); });
    if (!now || !base || claims_[*now].quantity.unit != claims_[*base].quantity.unit ||
        !same_matter(claims_[*now], claims_[*base]))
      return;
    const bool up = value_of(claims_[*now]) > value_of(claims_[*base]);
    if (up != (change.measure.direction == Direction::Up)) return;  // of other figures
    if (percent) return tell_quotient(ArithmeticKind::Growth, at, *now, *base, true);
    const auto difference = up ? subtract(value_of(claims_[*now]), value_of(claims_[*base]))
                               : subtract(value_of(claims_[*base]), value_of(claims_[*now]));
    if (!difference || change.quantity.unit == unit::kRatio) return;
    const std::size_t larger = up ? *now : *base;
    const std::size_t smaller = up ? *base : *now;
    tell(ArithmeticKind::Difference, {at, *now, *base},
         to_string(value_of(claims_[larger])) + " - " + to_string(value_of(claims_[smaller])),
         *difference);
  }

  void tell_quotient(ArithmeticKind kind, std::size_t stated, std::size_t over, std::size_t under,
                     bool as_change) {
    const Decimal& top = value_of(claims_[over]);
    const Decimal& bottom = value_of(claims_[under]);
    std::optional<Decimal> upper = top;
    if (as_change) upper = top > bottom ? subtract(top, bottom) : subtract(bottom, top);
    const auto times = upper ? multiply(*upper, Decimal(100)) : std::nullopt;
    const auto computed = times ? divide(*times, bottom, kScale) : std::nullopt;
    if (!computed) return;
    const std::string shown =
        as_change ? "|" + to_string(top) + " - " + to_string(bottom) + "| / " + to_string(bottom)
                  : to_string(top) + " / " + to_string(bottom);
    tell(kind, {stated, over, under}, shown + " × 100", normalised(*computed));
  }

  void tell(ArithmeticKind kind, std::vector<std::size_t> members, const std::string& shown,
            const Decimal& computed) {
    const Claim& stated = claims_[members.front()];
    ArithmeticCheck check;
    check.kind = kind;
    check.claims = std::move(members);
    check.formula = shown + " = " + to_string(computed);
    check.stated = value_of(stated);
    check.computed = computed;
    check.verdict = verdict(stated.quantity, computed);
    if (check.verdict == ArithmeticVerdict::Inconsistent &&
        check.kind == ArithmeticKind::Difference &&
        is_of_round_figures(check))
      check.verdict = ArithmeticVerdict::Rounding;
    // So far from it that other figures must be meant.
    const double apart = to_double(computed) / to_double(check.stated);
    if (check.verdict == ArithmeticVerdict::Inconsistent && (apart > 1.5 || apart < 1 / 1.5))
      return;
    found_.push_back(std::move(check));
  }

  // 238,300 - 230,028 is told as 8,300: where a side is in round hundreds, so is the difference.
  bool is_of_round_figures(const ArithmeticCheck& check) const {
    std::int64_t round = 1;
    for (std::size_t i = 1; i < check.claims.size(); ++i)
      round = std::max(round, roundness(value_of(claims_[check.claims[i]])));
    round = std::min(round, roundness(check.stated));
    const auto apart = check.stated > check.computed ? subtract(check.stated, check.computed)
                                                     : subtract(check.computed, check.stated);
    return apart && *apart < Decimal(round);
  }

  // The largest power of ten that divides a whole number.
  static std::int64_t roundness(const Decimal& value) {
    std::int64_t power = 1;
    if (value.scale() > 0) return power;
    for (std::int64_t rest = value.coefficient(); rest != 0 && rest % 10 == 0; rest /= 10)
      power *= 10;
    return power;
  }

  static ArithmeticVerdict verdict(const Quantity& stated, const Decimal& computed) {
    if (can_meet(interval(stated), {computed, computed, false, false}))
      return ArithmeticVerdict::Ok;
    const auto apart =
        *stated.low > computed ? subtract(*stated.low, computed) : subtract(computed, *stated.low);
    const bool counted = stated.step == Decimal(1) && stated.unit != unit::kPercent;
    return apart && *apart < stated.step && !counted ? ArithmeticVerdict::Rounding
                                                     : ArithmeticVerdict::Inconsistent;
  }

  std::span<const Claim> claims_;
  const ConceptKinds& kinds_;
  std::vector<ArithmeticCheck> found_;
};

}  // namespace

std::vector<ArithmeticCheck> check_arithmetic(std::span<const Claim> claims,
                                              const ConceptKinds& kinds) {
  return Auditor(claims, kinds).run();
}

std::string_view to_string(ArithmeticKind kind) {
  constexpr std::array<std::string_view, 5> kNames{"sum", "share", "growth", "difference", "ratio"};
  return kNames.at(static_cast<std::size_t>(kind));
}

std::string_view to_string(ArithmeticVerdict verdict) {
  constexpr std::array<std::string_view, 3> kNames{"ok", "rounding", "inconsistent"};
  return kNames.at(static_cast<std::size_t>(verdict));
}

}  // namespace attest
