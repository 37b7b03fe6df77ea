#include "extraction/headline_periods.h"

#include <map>
#include <set>
#include <tuple>

namespace attest {
namespace {

using Figure = std::tuple<std::uint32_t, std::string, std::string>;  // section, values, unit

std::string value_text(const std::optional<Decimal>& value) {
  return value ? to_string(normalised(*value)) : "..";
}

Figure figure_of(const Claim& claim) {
  const Quantity& q = claim.quantity;
  return {claim.section, value_text(q.low) + "/" + value_text(q.high), q.unit};
}

}  // namespace

void date_headlines(const std::vector<Sentence>& sentences, std::vector<Claim>& claims) {
  std::set<std::uint32_t> titles;  // where they begin in the text
  for (const Sentence& sentence : sentences)
    if (sentence.kind == BlockKind::Heading) titles.insert(sentence.span.begin);
  if (titles.empty()) return;

  const auto in_title = [&](const Claim& c) { return titles.count(c.sentence.begin) != 0; };
  std::map<Figure, const Claim*> figures;
  std::map<std::uint32_t, const Claim*> topics;
  for (const Claim& claim : claims) {
    if (!claim.period || in_title(claim)) continue;
    figures.try_emplace(figure_of(claim), &claim);
    topics.try_emplace(claim.section, &claim);
  }
  for (Claim& claim : claims) {
    if (claim.period || !in_title(claim)) continue;
    const auto same = figures.find(figure_of(claim));
    const auto topic = topics.find(claim.section);
    if (same != figures.end())
      claim.period = same->second->period;
    else if (topic != topics.end())
      claim.period = topic->second->period;
    if (claim.period) claim.period->text.clear();
  }
}

}  // namespace attest
