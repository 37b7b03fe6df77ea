#include "extraction/claim_id.h"

#include "text/digest.h"

namespace attest {

std::string ClaimIds::next(const Claim& claim) {
  const std::string sentence(slice(article_.text, claim.sentence));
  if (claim.sentence != sentence_) {
    sentence_ = claim.sentence;
    occurrence_ = seen_[sentence]++;
  }
  std::string key = article_.id;
  key += '\0';
  key += sentence;
  key += '\0';
  key += std::to_string(occurrence_) + ' ' +
         std::to_string(claim.span.begin - claim.sentence.begin) + ' ' +
         std::to_string(claim.span.size());
  return sha256(key).substr(0, 20);
}

}  // namespace attest
