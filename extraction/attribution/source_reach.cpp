#include "extraction/attribution/source_reach.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "claims/ages.h"

namespace attest {
namespace {

constexpr std::uint32_t kNext = 1;   // blocks: the next paragraph
constexpr std::size_t kClosing = 2;  // the last ones …
constexpr std::size_t kFewest = 6;   // … of so many, with the title

bool is_told(const ClaimDraft& draft) {
  return std::any_of(draft.found.rules.begin(), draft.found.rules.end(),
                     [](const RowRef& row) { return row.table == Table::Attribution; });
}

// How old somebody is, how long, fast or warm a thing is: told by the way.  Of 25 such figures that
// an office was carried to in another paragraph 2 were its own.
bool is_by_the_way(const Quantity& quantity) {
  constexpr std::string_view kOfThings[] = {
      "year-person", "month-person", "meter",         "kilometer",          "mile", "foot",
      "square-foot", "celsius",      "mile-per-hour", "kilometer-per-hour", "square-meter"};
  // "60 and over", "33.7 on average": of the many that somebody has counted.
  const bool counted = unit::is_age(quantity.unit) &&
                       (quantity.modifier != Modifier::Exact || !quantity.low ||
                        quantity.low->scale() > 0);
  return !counted && std::count(std::begin(kOfThings), std::end(kOfThings), quantity.unit) > 0;
}

// Of a person the last name: "Ada Norvik" is told of as "Norvik" on.
std::string key_of(const Informant& source) {
  if (source.role != InformantRole::Person) return source.name;
  return source.name.substr(source.name.rfind(' ') + 1);
}

}  // namespace

void SourceReach::see(const Sentence& sentence, const AttributionReader& reader,
                      const std::vector<ClaimDraft>& drafts, std::size_t first) {
  if (blocks_.empty() || blocks_.back() != sentence.block) blocks_.push_back(sentence.block);
  if (!reader.told().empty()) heard_.push_back({sentence.block, reader.told()});
  const bool told = reader.told_by_pronoun() || reader.is_governed();
  for (std::size_t i = 0; i < drafts.size(); ++i)
    heard_.push_back({sentence.block, {}, first + i, told || is_told(drafts[i])});
}

void SourceReach::note_figure(const Informant& source, std::uint32_t block) {
  const std::string key = key_of(source);
  if (first_.empty()) first_ = key;
  tellers_[key].block = block;
  last_ = key;
  if (source.role != InformantRole::Person) last_body_ = key;
}

bool SourceReach::closes(std::uint32_t block) const {
  const bool several = tellers_.size() > 1;  // a report on one survey ends with that
  return several && blocks_.size() >= kFewest && block >= blocks_[blocks_.size() - kClosing];
}

bool SourceReach::reaches(std::uint32_t block, const Claim& claim) const {
  const Informant& source = claim.attribution.back();
  const std::string key = key_of(source);
  const auto known = tellers_.find(key);
  if (known == tellers_.end()) {
    // Who has told no figure yet: one who speaks backwards, or who spoke without one.
    const auto spoke = speakers_.find(key);
    return spoke == speakers_.end() || key == last_spoke_ || block - spoke->second <= kNext;
  }
  const Teller& teller = known->second;
  const std::uint32_t apart = block - teller.block;
  const bool in_its_unit = teller.units.contains(claim.quantity.unit);
  if (source.role == InformantRole::Person) return apart <= kNext || in_its_unit;
  if (apart > 1 && closes(block)) return false;
  if (apart > 0 && !in_its_unit && is_by_the_way(claim.quantity)) return false;
  if (key == first_) return key == last_body_ || in_its_unit;
  return key == last_ && (apart == 0 || in_its_unit);
}

void SourceReach::settle(std::vector<Claim>& claims) {
  for (const Heard& heard : heard_) {
    for (const Informant& source : heard.by) {
      last_spoke_ = key_of(source);
      speakers_[last_spoke_] = heard.block;
      if (const auto known = tellers_.find(last_spoke_); known != tellers_.end())
        known->second.block = heard.block;  // it goes on from there
    }
    if (!heard.by.empty()) continue;
    Claim& claim = claims[heard.claim];
    if (claim.attribution.empty()) continue;
    const Informant& source = claim.attribution.back();
    if (heard.told) {
      note_figure(source, heard.block);
    } else if (!reaches(heard.block, claim)) {
      claim.attribution.clear();
      continue;
    }
    if (const auto known = tellers_.find(key_of(source)); known != tellers_.end())
      known->second.units.insert(claim.quantity.unit);
  }
  *this = {};
}

}  // namespace attest
