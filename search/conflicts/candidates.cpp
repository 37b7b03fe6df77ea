#include "search/conflicts/candidates.h"

#include <xapian.h>

#include <algorithm>
#include <unordered_set>

#include "search/conflicts/versions.h"
#include "store/format.h"
#include "store/terms.h"

namespace attest {

namespace {

constexpr std::size_t kMostClaimsKept = 50'000;  // a kilobyte each

bool is_in(const DocumentIds& documents, std::uint32_t document) {
  return std::binary_search(documents.begin(), documents.end(), document);
}

std::string shown(const std::optional<Decimal>& value) {
  return value ? to_string(normalised(*value)) : "-";
}

// All that decides how a figure relates to others, but for what is around it.
std::string signature(const Claim& claim) {
  std::string said = shown(claim.quantity.low) + '|' + shown(claim.quantity.high) + '|' +
                     claim.quantity.unit + '|' + std::string(to_string(claim.quantity.modifier)) +
                     '|' + std::string(to_string(claim.status)) + '|' +
                     std::string(to_string(claim.vintage)) + '|' +
                     std::string(to_string(claim.measure.direction)) + '|' +
                     (claim.period ? claim.period->edtf : std::string());
  for (const std::string& id : claim.measure.concepts) said += '|' + id;
  return said;
}

template <typename Keep>
std::vector<std::string> keys_where(const Xapian::Database& database, Keep keep) {
  const std::string prefix(format::kComparison);
  std::vector<std::string> keys;
  for (auto term = database.allterms_begin(prefix); term != database.allterms_end(prefix); ++term)
    if (keep(term)) keys.push_back((*term).substr(prefix.size()));
  return keys;
}

}  // namespace

std::vector<std::string> CandidateReader::shared_keys() const {
  return keys_where(store_.database(), [](auto& term) { return term.get_termfreq() >= 2; });
}

std::vector<std::string> CandidateReader::keys_ending(const std::string& suffix) const {
  return keys_where(store_.database(), [&](auto& term) { return (*term).ends_with(suffix); });
}

std::vector<std::string> CandidateReader::keys_of(const DocumentIds& documents) const {
  const std::string prefix(format::kComparison);
  std::unordered_set<std::string> seen;
  for (const std::uint32_t document : documents) {
    auto term = store_.database().termlist_begin(document);
    const auto end = store_.database().termlist_end(document);
    for (term.skip_to(prefix); term != end && (*term).starts_with(prefix); ++term)
      seen.insert((*term).substr(prefix.size()));
  }
  std::vector<std::string> keys(seen.begin(), seen.end());
  std::sort(keys.begin(), keys.end());
  return keys;
}

// The newest of those filed, and the wanted ones.
DocumentIds CandidateReader::filed_under(const std::string& key, const DocumentIds& wanted,
                                         std::size_t& filed) const {
  const std::string term = make_term(format::kComparison, key);
  const Xapian::Database& database = store_.database();
  filed = database.get_termfreq(term);
  std::size_t older = filed > limits_.read ? filed - limits_.read : 0;
  DocumentIds documents;
  documents.reserve(std::min(filed, limits_.read));
  for (auto doc = database.postlist_begin(term); doc != database.postlist_end(term); ++doc) {
    if (older > 0 && older-- > 0 && !is_in(wanted, *doc)) continue;
    documents.push_back(*doc);
  }
  return documents;
}

std::shared_ptr<const ClaimRecord> CandidateReader::claim(std::uint32_t document) {
  if (claims_.size() >= kMostClaimsKept) claims_.clear();
  std::shared_ptr<const ClaimRecord>& known = claims_[document];
  if (!known)  // a list named it: asking whether it is there costs as much as reading it
    known = std::make_shared<const ClaimRecord>(StoreReader::decode_bare_claim(
        store_.database().get_document(document, Xapian::DOC_ASSUME_VALID)));
  return known;
}

void CandidateReader::leave_out_repeats(DocumentIds& documents, const DocumentIds& wanted) {
  std::unordered_set<std::string> said;
  std::erase_if(documents, [&](std::uint32_t one) {
    return !said.insert(signature(claim(one)->claim)).second && !is_in(wanted, one);
  });
  std::size_t surplus = documents.size() - std::min(documents.size(), limits_.compared);
  std::erase_if(documents, [&](std::uint32_t one) {
    if (surplus == 0 || is_in(wanted, one)) return false;
    --surplus;
    return true;
  });
}

Filed CandidateReader::read(const std::string& key, const DocumentIds& wanted) {
  Filed found;
  DocumentIds numbers = filed_under(key, wanted, found.filed);
  if (numbers.size() > limits_.compared) leave_out_repeats(numbers, wanted);
  const DocumentIds articles = store_.articles_of(numbers);
  std::vector<CitedFigure> figures;
  DocumentIds documents;
  // A claim lies beside its passage and its article: read together, they come from one block.
  for (std::size_t i = 0; i < numbers.size(); ++i)
    if (auto figure = figures_.read_of(articles[i], *claim(numbers[i]))) {
      figures.push_back(*std::move(figure));
      documents.push_back(numbers[i]);
    }
  const std::vector<bool> again = told_again(figures);
  for (std::size_t i = 0; i < figures.size(); ++i) {
    if (again[i]) {
      --found.filed;
      continue;
    }
    found.figures.push_back(std::move(figures[i]));
    found.documents.push_back(documents[i]);
  }
  return found;
}

}  // namespace attest
