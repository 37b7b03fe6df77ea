#include "extraction/quantities/negated_bounds.h"

#include "claims/unit.h"

namespace attest {
namespace {

constexpr std::uint32_t kReach = 4;  // items from the "not" to the bound

struct Negation {
  bool found = false;
  bool forbids = false;  // "cannot", "must not", «не могут»
};

Negation negation_before(const Surroundings& in, std::uint32_t modifier) {
  const PackClasses& classes = in.grammar.pack_classes;
  std::uint32_t others = 0;  // words between it and the bound that help no verb
  const auto follows_modal = [&](std::uint32_t at) {
    return at > 0 && in.view.has(at - 1, classes.modal);
  };
  for (std::uint32_t back = 1; back <= kReach && back <= modifier; ++back) {
    const std::uint32_t at = modifier - back;
    // "No one got more than 40": a number, but no figure.
    const bool one = in.view.items[at].kind == Item::Kind::Number && at > 0 &&
                     in.view.has(at - 1, classes.negating);
    if (one) continue;
    if (in.view.items[at].kind != Item::Kind::Word || in.view.has(at, classes.unnegated)) break;
    if (in.view.has(at, classes.forbidding)) return {true, true};
    if (!in.view.has(at, classes.negating)) {
      const bool helps = in.view.has(at, classes.modal) || follows_modal(at);
      if (!helps && ++others > 2) break;
      continue;
    }
    // "No city has more than 40", but not "did not say it has more than 40".
    const bool opens = at == 0 || in.view.items[at - 1].kind == Item::Kind::Mark;
    if (others > 1 && !opens) break;
    return {true, in.view.has(at + 1, classes.modal) || follows_modal(at)};
  }
  return {};
}

}  // namespace

Modifier bound_as_negated(const Surroundings& in, std::uint32_t modifier, Modifier bound,
                          const QuantityFound& found) {
  if (bound != Modifier::MoreThan && bound != Modifier::LessThan) return bound;
  if (in.view.has(modifier, in.grammar.pack_classes.unnegated)) return bound;
  const Negation negation = negation_before(in, modifier);
  const bool denies =
      negation.forbids || (!in.rules.subject_follows && !unit::is_duration(found.quantity.unit));
  if (!negation.found || !denies) return bound;
  return bound == Modifier::MoreThan ? Modifier::AtMost : Modifier::AtLeast;
}

}  // namespace attest
