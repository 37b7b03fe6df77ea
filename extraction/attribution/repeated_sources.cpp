#include "extraction/attribution/repeated_sources.h"

#include <algorithm>
#include <map>

#include "extraction/measure/figure_identity.h"
#include "extraction/sentence/sentence_of.h"

namespace attest {
namespace {

constexpr int kTelling = 2;  // digits that two figures of one text hardly share

using Claims = std::vector<Claim>::iterator;

bool is_same_time(const Claim& a, const Claim& b) {
  if (!a.period || !b.period) return true;
  return a.period->from == b.period->from && a.period->to == b.period->to;
}

void name_lead(const std::vector<Sentence>& sentences, Claims begin, Claims spoken, Claims end) {
  std::map<Figure, const Claim*> told;
  for (auto claim = spoken; claim != end; ++claim)
    if (!claim->attribution.empty() && is_telling(claim->quantity, kTelling))
      told.try_emplace(figure_of(*claim), &*claim);
  for (auto claim = begin; claim != spoken; ++claim) {
    const auto same = told.find(figure_of(*claim));
    if (is_title(sentences, *claim) || same == told.end()) continue;
    if (!is_same_time(*claim, *same->second)) continue;
    for (auto other = begin; other != spoken; ++other)
      if (other->sentence == claim->sentence) other->attribution = same->second->attribution;
  }
}

}  // namespace

void name_repeated_figures(const std::vector<Sentence>& sentences, std::vector<Claim>& claims) {
  for (auto begin = claims.begin(); begin != claims.end();) {
    const auto end = std::find_if(begin, claims.end(), [&](const Claim& c) {
      return c.section != begin->section;
    });
    constexpr std::ptrdiff_t kLead = 12;  // figures
    const auto lead = begin + std::min(kLead, end - begin);
    const auto spoken =
        std::find_if(begin, lead, [](const Claim& c) { return !c.attribution.empty(); });
    name_lead(sentences, begin, spoken, end);
    begin = end;
  }
}

}  // namespace attest
