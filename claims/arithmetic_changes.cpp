// A change beside the level that it led to and the one it began at.
#include <algorithm>
#include <chrono>
#include <tuple>

#include "claims/arithmetic_scope.h"
#include "claims/unit.h"

namespace attest {
namespace {

using std::chrono::years;

bool is_before(const Period& earlier, const Period& later) {
  return earlier.to && later.from && *earlier.to < *later.from;
}

Period year_before(const Period& period) {
  const auto moved = [](const std::optional<Date>& day) -> std::optional<Date> {
    if (!day) return day;
    const Date back = *day - years{1};
    return back.ok() ? back : Date(back.year() / back.month() / std::chrono::last);
  };
  Period before;
  before.from = moved(period.from);
  before.to = moved(period.to);
  return before;
}

struct Change {
  const ArithmeticScope& scope;
  std::size_t at;
  bool relative;  // in percent or as a fraction, not in the unit of what changed
  bool of_rates;  // in percentage points

  [[nodiscard]] bool is_operand(std::size_t i) const {
    const Quantity& q = scope[i].quantity;
    if (!q.low || !q.high || (!relative && !scope.has_point(i))) return false;
    if (of_rates) return scope.is_rate(i);
    return scope.is_level(i) && (relative || scope.same_unit(i, at));
  }

  [[nodiscard]] std::optional<Worked> worked(std::size_t now, std::size_t base) const {
    const Claim& later = scope[now];
    const Claim& earlier = scope[base];
    const bool up = *later.quantity.low > *earlier.quantity.low;
    const Direction direction = scope[at].measure.direction;
    if (direction != Direction::None && up != (direction == Direction::Up)) return std::nullopt;
    if (relative) return growth_of(later, earlier, scope[at].quantity.unit == unit::kPercent);
    return up ? difference_of(later, earlier) : difference_of(earlier, later);
  }

  [[nodiscard]] ArithmeticKind kind() const {
    return relative ? ArithmeticKind::Growth : ArithmeticKind::Difference;
  }

  // The text says that it is told from this figure.
  [[nodiscard]] bool is_named(std::size_t base) const {
    const std::optional<Base>& told = scope[at].base;
    return told && !told->claim.empty() && told->claim == scope[base].id;
  }

  [[nodiscard]] bool pair_fits(std::size_t now, std::size_t base) const {
    const bool unnamed_group =
        of_rates && (scope.groups(now).empty() || scope.groups(base).empty());
    return scope.same_unit(now, base) && (is_named(base) || scope.same_matter(now, base)) &&
           (unnamed_group || is_named(base) || scope.groups(now) == scope.groups(base));
  }

  // Figures of its own period, and of earlier ones: those of its sentence, else the near ones.
  [[nodiscard]] Places operands(bool now) const {
    Places beside;
    Places around;
    for (const std::size_t i : scope.near(at)) {
      if (!is_operand(i) || !scope[i].period || (!is_named(i) && !scope.same_matter(i, at)))
        continue;
      const bool fits = now ? *scope[i].period == *scope[at].period
                            : is_before(*scope[i].period, *scope[at].period);
      if (fits) (scope.same_sentence(i, at) ? beside : around).push_back(i);
    }
    Places& found = beside.empty() ? around : beside;
    if (now && !found.empty())
      found = {*std::min_element(found.begin(), found.end(),
                                 [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); })};
    return found;
  }

  // What changed is of the group that the change names, told before it, and near.  Where the
  // change names none, what was told before it may be of one: "89,700 foreigners came.  This
  // is a drop of 2 percent".
  [[nodiscard]] std::tuple<bool, bool, bool, bool, std::uint32_t> rank(std::size_t i) const {
    const bool other = scope.groups(i) != scope.groups(at);
    return {is_named(i), other && !scope.groups(at).empty(),
            i > at && !scope.same_sentence(i, at), other, scope.gap(i, at)};
  }

  [[nodiscard]] Places narrowed(Places bases) const {
    const std::optional<Base>& base = scope[at].base;
    if (!base || base->claim.empty()) return bases;
    for (const std::size_t i : bases)
      if (scope[i].id == base->claim) return {i};
    return bases;
  }

  [[nodiscard]] bool any_fits(const Places& nows, const Places& bases, Findings& findings) const {
    std::vector<Reckoned> ways;
    for (const std::size_t now : nows)
      for (const std::size_t base : bases)
        if (now != base && pair_fits(now, base))
          ways.push_back({{at, now, base}, worked(now, base)});
    return findings.tell_best(kind(), ways);
  }

  // "20.5 million lost their jobs: 19.5 in the private sector and 0.98 in the public one."
  [[nodiscard]] bool adds_up(std::size_t a, std::size_t b) const {
    const Claim* parts[] = {&scope[a], &scope[b]};
    const std::optional<Worked> sum = relative || of_rates ? std::nullopt : sum_of(parts);
    return sum && meets(scope[at], *sum) != ArithmeticVerdict::Inconsistent;
  }

  // "From the previous quarter", beside a figure of "a year earlier".
  [[nodiscard]] bool is_told_from_elsewhen(std::size_t from) const {
    const std::optional<Base>& told = scope[at].base;
    if (!told || !told->claim.empty() || parse_period(told->text)) return false;
    const std::optional<Period>& own = scope[from].period;
    return !own || (own->text.find(told->text) == std::string::npos &&
                    told->text.find(own->text) == std::string::npos);
  }

  // Half a year is set beside half a year.
  [[nodiscard]] bool are_alike(std::size_t a, std::size_t b) const {
    constexpr int kTimes = 2;
    const auto length = [](const Period& period) {
      using std::chrono::sys_days;
      return period.from && period.to ? (sys_days(*period.to) - sys_days(*period.from)).count() + 1
                                      : 0;
    };
    const auto one = length(*scope[a].period), other = length(*scope[b].period);
    return one == 0 || other == 0 ||
           (kTimes * one > other + other / 10 && kTimes * other > one + one / 10);
  }

  // Of the whole article: the same subject and a period that the figures tell exactly.
  [[nodiscard]] bool of_article(std::size_t now, Findings& findings) const {
    if (of_rates || !scope[now].period) return false;
    Places bases;
    for (const std::size_t i : scope.levels_of(now, year_before(*scope[now].period)))
      if (scope.has_point(i) && pair_fits(now, i)) bases.push_back(i);
    if (any_fits({now}, bases, findings)) return true;
    if (!scope.is_one_value(bases) || !scope[at].base) return false;
    findings.tell(kind(), {at, now, bases.front()}, worked(now, bases.front()), Tie::Close);
    return findings.knows({at, now, bases.front()});
  }

  // "Down 12.5 percent from 2017", where another paragraph has the figure of 2017.
  [[nodiscard]] bool of_year_named(std::size_t now, Findings& findings) const {
    const std::optional<Base>& base = scope[at].base;
    if (of_rates || !base || base->text.empty()) return false;
    const std::optional<Period> year = parse_period(base->text);
    return year && any_fits({now}, scope.levels_of(now, *year), findings);
  }

  // "In 2022 300 died, in 2023 270, a fall of 15 percent": the two figures of its sentence,
  // whatever time the change itself seems to be of.
  [[nodiscard]] bool of_sentence(Findings& findings) const {
    Places own;
    for (const std::size_t i : scope.near(at))
      if (scope.same_sentence(i, at) && is_operand(i) && scope.same_matter(i, at)) own.push_back(i);
    if (own.size() != 2 || !scope.same_unit(own[0], own[1]) ||
        scope.groups(own[0]) != scope.groups(own[1]) || !scope.same_matter(own[0], own[1]))
      return false;
    const auto& first = scope[own[0]].period;
    const auto& second = scope[own[1]].period;
    const bool dated =
        first && second && (is_before(*first, *second) || is_before(*second, *first));
    const std::size_t last = dated && is_before(*second, *first) ? own[0] : own[1];
    // Of a later time than both, or told before the last and of an earlier one: it led to another
    // figure.
    if (dated && scope[at].period &&
        (is_before(*scope[last].period, *scope[at].period) ||
         (at < last && is_before(*scope[at].period, *scope[last].period))))
      return false;
    if (adds_up(own[0], own[1])) return false;
    const bool rises = *scope[own[0]].quantity.low < *scope[own[1]].quantity.low;
    const bool falls = scope[at].measure.direction == Direction::Down;
    // Without times the direction tells which of them came first.
    const bool in_order = dated ? is_before(*first, *second) : rises != falls;
    const std::size_t now = own[in_order ? 1 : 0];
    const std::size_t base = own[in_order ? 0 : 1];
    // What is of one time, or only expected, is nothing that it changed from.
    const bool at_one_time = first && second && !dated;
    const bool firm = dated && are_alike(now, base) && !is_told_from_elsewhen(base);
    return findings.tell(kind(), {at, now, base}, worked(now, base),
                         at_one_time ? Tie::Loose : firm ? Tie::Firm : Tie::Close) ||
           findings.knows({at, now, base});
  }

  void run(Findings& findings) const {
    if (!scope[at].period) {
      static_cast<void>(of_sentence(findings));
      return;
    }
    const Places nows = operands(true);
    const Places bases = narrowed(operands(false));
    if (any_fits(nows, bases, findings) || of_sentence(findings) || nows.empty()) return;
    const bool one = scope.is_one_value(nows);
    const std::size_t now = nows.back();
    if (one && (of_year_named(now, findings) || of_article(now, findings))) return;
    if (!one || bases.empty()) return;
    const bool together = scope.same_sentence(now, at) || scope.same_sentence(bases.front(), at);
    if (!together || !pair_fits(now, bases.front()) || !are_alike(now, bases.front())) return;
    const bool elsewhen = is_told_from_elsewhen(bases.front());
    if (elsewhen && !scope.same_subject(now, bases.front())) return;
    const auto made = worked(now, bases.front());
    if (scope.is_one_value(bases)) {
      findings.tell(kind(), {at, now, bases.front()}, made,
                    elsewhen ? Tie::Close : tie(now, bases.front()));
    } else if (scope.same_sentence(now, at) && made && is_close(scope[at], *made, Decimal(5, 1))) {
      findings.tell_as(ArithmeticVerdict::AmbiguousBase, kind(), {at, now, bases.front()}, *made,
                       *number_of(scope[at].quantity));
    }
  }

  [[nodiscard]] Tie tie(std::size_t now, std::size_t base) const {
    const bool told_next =
        now == base + 1 && scope.same_subject(now, base) && scope.same_sentence(now, at);
    return is_named(base) || told_next ||
                   (scope.same_sentence(now, at) && scope.same_sentence(base, at))
               ? Tie::Firm
               : Tie::Close;
  }
};

}  // namespace

void find_changes(const ArithmeticScope& scope, std::size_t at, Findings& findings) {
  const Claim& change = scope[at];
  if (change.measure.role != Role::Change || !scope.is_usable(at) || !number_of(change.quantity))
    return;
  const std::string& unit = change.quantity.unit;
  constexpr Decimal kWhole = 1;
  const bool relative = unit == unit::kPercent || unit == unit::kRatio;
  // "50 percent of 2011" is no change by so much.
  if (relative && change.measure.direction == Direction::None) return;
  const bool halved =
      *number_of(change.quantity) == Decimal(5, 1) && change.measure.direction == Direction::Down;
  if (unit == unit::kRatio && (halved || *number_of(change.quantity) >= kWhole)) return;
  Change{scope, at, relative, unit == unit::kPercentagePoint}.run(findings);
}

}  // namespace attest
