#include "extraction/periods/times_of_figures.h"

#include <algorithm>
#include <optional>

#include "extraction/periods/period_resolver.h"

namespace attest {
namespace {

constexpr std::uint32_t kOpening = 2;  // items up to the noun: "the", "these latest"
constexpr std::uint32_t kLead = 3;     // items from the noun to the time: "relates to"

// The expression of time that the sentence says the figures before it are of.
std::optional<std::uint32_t> time_told(const Reading& reading) {
  const auto& [sentence, grammar, view, phrases, periods] = reading;
  const Symbol noun = grammar.pack_classes.back_noun;
  std::uint32_t at = 0;
  while (at <= kOpening && at < view.items.size() && !(noun != 0 && view.has(at, noun))) ++at;
  if (noun == 0 || at == 0 || at > kOpening || at + 1 >= view.items.size()) return std::nullopt;
  const Symbol covering = grammar.pack_classes.covering;
  if (covering == 0 || !view.has(at + 1, covering)) return std::nullopt;
  for (std::uint32_t next = at + 2; next <= at + kLead && next < view.items.size(); ++next) {
    if (view.items[next].kind == Item::Kind::Period) return view.items[next].index;
    if (view.items[next].kind != Item::Kind::Word) return std::nullopt;
  }
  return std::nullopt;
}

bool is_of_publication(const Claim& claim, const Context& context) {
  return !claim.period || (claim.period->text.empty() && context.published &&
                           claim.period->edtf == context.published->edtf);
}

}  // namespace

void date_figures_before(std::string_view text, const Reading& reading, std::size_t first,
                         Context& context, std::vector<Claim>& claims) {
  if (first == 0 || reading.periods.empty() || context.heading) return;
  const auto index = time_told(reading);
  if (!index) return;
  const Calendar calendar{context.published, context.period, nullptr, context.budget_year,
                          context.fixed};
  std::optional<Period> told = resolve(reading.grammar, reading.periods, *index, calendar);
  if (!told || !told->to || !context.published || *told->to > context.published->to) return;
  told->text.clear();
  // Those of its paragraph, or of the last sentence of the one before.
  constexpr std::uint32_t kReach = 1500;  // bytes back
  const Span last = claims[first - 1].sentence;
  const std::uint32_t begin = reading.view.span.begin;
  const std::uint32_t from = begin - std::min(begin, kReach);
  const std::size_t line = text.substr(from, begin - from).rfind('\n');
  const std::size_t paragraph = line == std::string_view::npos ? from : from + line;
  for (std::size_t c = first; c-- > 0;) {
    const bool near = claims[c].sentence == last || claims[c].sentence.begin >= paragraph;
    if (!near || claims[c].section != reading.sentence.section) break;
    if (claims[c].status != Status::Forecast && is_of_publication(claims[c], context))
      claims[c].period = told;
  }
  context.period = told;
  if (context.topic && context.topic->edtf == context.published->edtf) context.topic = told;
}

}  // namespace attest
