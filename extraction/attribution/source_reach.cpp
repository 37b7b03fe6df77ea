#include "extraction/attribution/source_reach.h"

#include <algorithm>

namespace attest {
namespace {

constexpr std::uint32_t kNext = 1;  // blocks: the next paragraph

bool is_told(const ClaimDraft& draft) {
  return std::any_of(draft.found.rules.begin(), draft.found.rules.end(),
                     [](const RowRef& row) { return row.table == Table::Attribution; });
}

// Of a person the last name: "Ada Norvik" is told of as "Norvik" on.
std::string key_of(const Informant& source) {
  if (source.role != InformantRole::Person) return source.name;
  return source.name.substr(source.name.rfind(' ') + 1);
}

}  // namespace

void SourceReach::see(const Sentence& sentence, bool by_pronoun,
                      const std::vector<ClaimDraft>& drafts, std::size_t first) {
  for (std::size_t i = 0; i < drafts.size(); ++i)
    figures_.push_back({first + i, sentence.block, by_pronoun || is_told(drafts[i])});
}

void SourceReach::hear(const Informant& source, std::uint32_t block) {
  const std::string key = key_of(source);
  tellers_[key].block = block;
  last_ = key;
  if (source.role != InformantRole::Person) last_body_ = key;
}

bool SourceReach::reaches(std::uint32_t block, const Claim& claim) const {
  const Informant& source = claim.attribution.back();
  const std::string key = key_of(source);
  const auto known = tellers_.find(key);
  if (known == tellers_.end()) return true;  // who governs whole blocks, or speaks backwards
  const Teller& teller = known->second;
  const std::uint32_t apart = block - teller.block;
  const bool in_its_unit = teller.units.contains(claim.quantity.unit);
  if (source.role == InformantRole::Person) return apart <= kNext || in_its_unit;
  if (key == first_) return key == last_body_ || in_its_unit;
  return key == last_ && (apart == 0 || in_its_unit);
}

void SourceReach::settle(std::vector<Claim>& claims) {
  for (const Figure& figure : figures_) {
    Claim& claim = claims[figure.claim];
    if (claim.attribution.empty()) continue;
    const Informant& source = claim.attribution.back();
    if (figure.told) {
      if (first_.empty()) first_ = key_of(source);
      hear(source, figure.block);
    } else if (!reaches(figure.block, claim)) {
      claim.attribution.clear();
      continue;
    }
    if (const auto known = tellers_.find(key_of(source)); known != tellers_.end())
      known->second.units.insert(claim.quantity.unit);
  }
  *this = {};
}

}  // namespace attest
