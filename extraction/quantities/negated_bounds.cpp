#include "extraction/quantities/negated_bounds.h"

#include "claims/unit.h"

namespace attest {
namespace {

constexpr std::uint32_t kReach = 4;  // items from the "not" to the bound

bool has(const Surroundings& in, std::uint32_t item, Symbol cls) {
  return cls != 0 && item < in.view.items.size() && in.view.has(item, cls);
}

struct Negation {
  bool found = false;
  bool forbids = false;  // "cannot", "must not", «не могут»
};

Negation negation_before(const Surroundings& in, std::uint32_t modifier) {
  const PackClasses& classes = in.grammar.pack_classes;
  std::uint32_t others = 0;  // words between it and the bound that help no verb
  for (std::uint32_t back = 1; back <= kReach && back <= modifier; ++back) {
    const std::uint32_t at = modifier - back;
    // "No one got more than 40": a number, but no figure.
    const bool one = in.view.items[at].kind == Item::Kind::Number && at > 0 &&
                     has(in, at - 1, classes.negating);
    if (one) continue;
    if (in.view.items[at].kind != Item::Kind::Word || has(in, at, classes.unnegated)) break;
    if (has(in, at, classes.forbidding)) return {true, true};
    if (!has(in, at, classes.negating)) {
      const bool helps = has(in, at, classes.modal) || (at > 0 && has(in, at - 1, classes.modal));
      if (!helps && ++others > 2) break;
      continue;
    }
    // "No city has more than 40", but not "did not say it has more than 40".
    const bool opens = at == 0 || in.view.items[at - 1].kind == Item::Kind::Mark;
    if (others > 1 && !opens) break;
    const bool beside =
        has(in, at + 1, classes.modal) || (at > 0 && has(in, at - 1, classes.modal));
    return {true, beside};
  }
  return {};
}

}  // namespace

Modifier bound_as_negated(const Surroundings& in, std::uint32_t modifier, Modifier bound,
                          const QuantityFound& found) {
  if (bound != Modifier::MoreThan && bound != Modifier::LessThan) return bound;
  if (has(in, modifier, in.grammar.pack_classes.unnegated)) return bound;
  const Negation negation = negation_before(in, modifier);
  const bool denies =
      negation.forbids || (!in.rules.subject_follows && !unit::is_duration(found.quantity.unit));
  if (!negation.found || !denies) return bound;
  return bound == Modifier::MoreThan ? Modifier::AtMost : Modifier::AtLeast;
}

}  // namespace attest
