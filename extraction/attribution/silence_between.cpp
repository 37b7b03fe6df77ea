#include "extraction/attribution/silence_between.h"

namespace attest {

void SilenceBetween::pass(std::uint32_t block, std::size_t figures) {
  if (person_.empty()) return;
  if (block != block_) ++paragraphs_;
  block_ = block;
  figures_ += figures;
}

std::size_t SilenceBetween::end_by(const std::string& person) {
  constexpr std::uint32_t kMost = 2;  // paragraphs; what is longer is told by the text itself
  const std::size_t figures = person == person_ && paragraphs_ <= kMost ? figures_ : 0;
  *this = {};
  person_ = person;
  return figures;
}

}  // namespace attest
