#include "claims/arithmetic_values.h"

#include <algorithm>
#include <array>

#include "claims/unit.h"

namespace attest {
namespace {

constexpr int kScale = 4;  // decimals of what is computed
constexpr Decimal kTenth{1, 1};
constexpr Decimal kFifth{2, 1};
constexpr Decimal kHalf{5, 1};

using Maybe = std::optional<Decimal>;

template <typename Operation>
Maybe both(const Maybe& a, const Maybe& b, Operation operation) {
  return a && b ? operation(*a, *b) : std::nullopt;
}

Maybe plus(const Maybe& a, const Maybe& b) {
  return both(a, b, add);
}
Maybe minus(const Maybe& a, const Maybe& b) {
  return both(a, b, subtract);
}
Maybe times(const Maybe& a, const Decimal& b) {
  return both(a, b, multiply);
}
Maybe over(const Maybe& a, const Maybe& b, int scale = kScale + 2) {
  return both(a, b, [&](const Decimal& x, const Decimal& y) {
    return y > Decimal(0) ? divide(x, y, scale) : std::nullopt;
  });
}

Decimal distance(const Decimal& a, const Decimal& b) {
  const Maybe apart = a > b ? subtract(a, b) : subtract(b, a);
  return apart ? *apart : std::max(a, b);
}

// The largest power of ten that divides a whole number.
Decimal roundness(const Decimal& value) {
  const Decimal plain = normalised(value);
  std::int64_t power = 1;
  if (plain.scale() == 0)
    for (std::int64_t rest = plain.coefficient(); rest != 0 && rest % 10 == 0; rest /= 10)
      power *= 10;
  return power;
}

bool is_exact_count(const Quantity& q) {
  const Interval held = interval(q);
  return q.modifier == Modifier::Exact && held.low == q.low && held.high == q.high;
}

// Figures that a calculation is made of are given in one precision: where all of them end in
// two zeros, they were rounded to hundreds; where one does not, none was.  Nobody rounds a
// figure by more than a hundredth of it and adds it up.
Decimal common_roundness(Operands figures) {
  constexpr Decimal kRound = 100;
  Decimal finest = 1'000'000'000'000;
  for (const Claim* figure : figures) {
    const Maybe value = number_of(figure->quantity);
    if (!value) return 0;
    if (const Maybe most = divide(*value, Decimal(100), 0)) finest = std::min(finest, *most);
    finest = std::min(finest, roundness(*value));
  }
  return finest < kRound ? Decimal(0) : finest;
}

Interval operand(const Claim& figure, const Decimal& roundness) {
  const Quantity& q = figure.quantity;
  Interval held = interval(q);
  // "Over 3.27 million" is reckoned with as if it were that.
  if (!held.low || !held.high) return {number_of(q), number_of(q)};
  if (roundness == Decimal(0) || !is_exact_count(figure.quantity)) return held;
  const Maybe half = multiply(roundness, kHalf);
  return {minus(held.low, half), plus(held.high, half)};
}

// For the eye: 57490000000 as 57.49, where all figures are that large.
struct Scale {
  int power;
  std::string_view name;
};

Scale scale_of(Operands figures) {
  constexpr std::array<Scale, 3> kScales{Scale{12, " trillion"}, Scale{9, " billion"},
                                         Scale{6, " million"}};
  for (const Scale& scale : kScales) {
    const Maybe one = shift(Decimal(1), scale.power);
    if (one && std::all_of(figures.begin(), figures.end(), [&](const Claim* figure) {
          const Quantity& q = figure->quantity;
          const Maybe value = q.low ? q.low : q.high;
          const Maybe small = value ? shift(*value, -scale.power) : std::nullopt;
          return small && *value >= *one && normalised(*small).scale() <= 3;
        }))
      return scale;
  }
  return {0, ""};
}

std::string shown(const Decimal& value, const Scale& scale) {
  const Maybe small = shift(value, -scale.power);
  return to_string(normalised(small ? *small : value));
}

std::string shown(const Claim& figure, const Scale& scale) {
  const Quantity& q = figure.quantity;
  if (q.low && q.high && *q.low != *q.high)
    return "(" + shown(*q.low, scale) + " to " + shown(*q.high, scale) + ")";
  return shown(q.low ? *q.low : *q.high, scale);
}

bool has_number(const Claim& figure) {
  return figure.quantity.modifier != Modifier::Vague &&
         has_value(figure.quantity);
}

Maybe middle(const Claim& figure) {
  const Quantity& q = figure.quantity;
  if (!q.low || !q.high) return q.low ? q.low : q.high;
  return *q.low == *q.high ? q.low : times(plus(q.low, q.high), kHalf);
}

bool is_range(const Claim& figure) {
  const Quantity& q = figure.quantity;
  return q.low && q.high && *q.low != *q.high;
}

std::string result(const Worked& worked, Operands figures, const Scale& scale) {
  if (std::none_of(figures.begin(), figures.end(),
                   [](const Claim* one) { return is_range(*one); }) ||
      !worked.allowed.low || !worked.allowed.high)
    return shown(worked.value, scale);
  return shown(*worked.allowed.low, scale) + " to " + shown(*worked.allowed.high, scale);
}

// What is added, less what is taken away.
std::optional<Worked> combined(Operands added, Operands taken) {
  std::vector<const Claim*> all(added.begin(), added.end());
  all.insert(all.end(), taken.begin(), taken.end());
  const Decimal rough = common_roundness(all);
  const Scale scale = scale_of(all);
  Worked worked{0, {Decimal(0), Decimal(0)}, ""};
  Maybe value = Decimal(0);
  for (const Claim* figure : all) {
    if (!has_number(*figure)) return std::nullopt;
    const bool less = std::find(taken.begin(), taken.end(), figure) != taken.end();
    const Interval own = operand(*figure, rough);
    const Interval so_far = worked.allowed;
    value = less ? minus(value, middle(*figure)) : plus(value, middle(*figure));
    worked.allowed = less ? Interval{minus(so_far.low, own.high), minus(so_far.high, own.low)}
                          : Interval{plus(so_far.low, own.low), plus(so_far.high, own.high)};
    const std::string sign = worked.formula.empty() ? "" : less ? " - " : " + ";
    worked.formula += sign + shown(*figure, scale);
    if (!value) return std::nullopt;
  }
  worked.value = normalised(*value);
  worked.formula += " = " + result(worked, all, scale) + std::string(scale.name);
  return worked;
}

}  // namespace

std::optional<Decimal> number_of(const Quantity& q) {
  if (q.modifier == Modifier::Vague) return std::nullopt;
  if (q.low && q.high && *q.low != *q.high) return std::nullopt;
  return q.low ? q.low : q.high;
}

std::optional<Worked> sum_of(Operands parts) {
  return combined(parts, {});
}

std::optional<Worked> less_of(Operands added, Operands taken) {
  return combined(added, taken);
}

std::optional<Worked> difference_of(const Claim& more, const Claim& less) {
  const std::array<const Claim*, 1> added{&more};
  const std::array<const Claim*, 1> taken{&less};
  return combined(added, taken);
}

std::optional<Worked> quotient_of(const Claim& part, const Claim& whole, bool as_percent) {
  const std::array<const Claim*, 2> figures{&part, &whole};
  if (!has_number(part) || !has_number(whole)) return std::nullopt;
  const Decimal rough = common_roundness(figures);
  const Scale scale = scale_of(figures);
  const Interval top = operand(part, rough);
  const Interval bottom = operand(whole, rough);
  const Decimal hundred = as_percent ? 100 : 1;
  const Maybe value = over(times(middle(part), hundred), middle(whole), kScale);
  if (!value) return std::nullopt;
  Worked worked{
      normalised(*value),
      {over(times(top.low, hundred), bottom.high), over(times(top.high, hundred), bottom.low)},
      shown(part, scale) + " / " + shown(whole, scale) + (as_percent ? " × 100 = " : " = ")};
  worked.formula += result(worked, figures, {0, ""});
  return worked;
}

std::optional<Worked> growth_of(const Claim& now, const Claim& base, bool as_percent) {
  const std::optional<Worked> ratio = quotient_of(now, base, as_percent);
  if (!ratio) return std::nullopt;
  const std::array<const Claim*, 2> figures{&now, &base};
  const Scale scale = scale_of(figures);
  const Decimal one = as_percent ? 100 : 1;
  const bool up = ratio->value >= one;
  Worked worked;
  worked.value = normalised(distance(ratio->value, one));
  worked.allowed = up ? Interval{minus(ratio->allowed.low, one), minus(ratio->allowed.high, one)}
                      : Interval{minus(one, ratio->allowed.high), minus(one, ratio->allowed.low)};
  const std::string more = up ? shown(now, scale) : shown(base, scale);
  const std::string less = up ? shown(base, scale) : shown(now, scale);
  worked.formula = "(" + more + " - " + less + ") / " + shown(base, scale) +
                   (as_percent ? " × 100 = " : " = ") + result(worked, figures, {0, ""});
  return worked;
}

Interval allowed_by(const Quantity& stated) {
  const Maybe number = number_of(stated);
  const bool is_point = stated.modifier == Modifier::Exact || stated.modifier == Modifier::About;
  if (stated.unit != unit::kRatio || !number || !is_point) return interval(stated);
  // "1.8 times" is meant to the digit, "half" (0.5) and "twice" are not.
  constexpr Decimal kCoarse = 1;
  const bool digits = *number > kCoarse && normalised(*number).scale() > 0;
  if (digits && stated.modifier == Modifier::Exact) return interval(stated);
  const Maybe width = multiply(*number, stated.modifier == Modifier::About ? kFifth : kTenth);
  return {minus(number, width), plus(number, width)};
}

ArithmeticVerdict meets(const Claim& stated, const Worked& worked) {
  const Quantity& q = stated.quantity;
  const Interval held = allowed_by(q);
  if (can_meet(held, {worked.value, worked.value})) return ArithmeticVerdict::Ok;
  const Maybe number = number_of(q);
  if (number && is_exact_count(q)) {
    // 238,300 - 230,028 is told as 8,300: to as many zeros as leave it true to a tenth.
    const Maybe share = multiply(*number, kTenth);
    const Decimal round = share ? std::min(roundness(*number), *share) : Decimal(1);
    const Maybe half = multiply(round, kHalf);
    if (roundness(*number) > Decimal(1) && half && distance(*number, worked.value) <= *half)
      return ArithmeticVerdict::Rounding;
  } else if (number && q.modifier == Modifier::Exact &&
             (q.unit != unit::kRatio || (q.step < Decimal(1) && *number > Decimal(1))) &&
             worked.value > *number && distance(*number, worked.value) < q.step) {
    return ArithmeticVerdict::Rounding;  // cut, not rounded: "1.7 times" for 1.76
  }
  // Ranges that only touch are not one.
  const bool touch = q.modifier == Modifier::Between && held.low && held.high &&
                     worked.allowed.low && worked.allowed.high &&
                     (*held.low == *worked.allowed.high || *held.high == *worked.allowed.low);
  return !touch && can_meet(held, worked.allowed) ? ArithmeticVerdict::Rounding
                                                  : ArithmeticVerdict::Inconsistent;
}

bool is_close(const Claim& stated, const Worked& worked, const Decimal& share) {
  const Maybe number = middle(stated);
  const Maybe most = number ? multiply(*number, share) : std::nullopt;
  return most && distance(*number, worked.value) <= *most;
}

}  // namespace attest
