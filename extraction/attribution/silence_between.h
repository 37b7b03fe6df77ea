// The silent paragraphs between two in which one person speaks.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace attest {

// "Norvik said 40 voted for Berg. / Dahl came third with nine votes. / Norvik added …": whoever
// lists figures is not named in each paragraph.
class SilenceBetween {
 public:
  // A sentence of the paragraph `block` in which nobody speaks.
  void pass(std::uint32_t block, std::size_t figures);
  // `person` speaks.  So many figures have been told since they spoke last, and nobody else has.
  [[nodiscard]] std::size_t end_by(const std::string& person);
  // Somebody else speaks.
  void forget() { *this = {}; }

 private:
  std::string person_;
  std::uint32_t block_ = ~0U;    // of the last silent sentence
  std::uint32_t paragraphs_ = 0;
  std::size_t figures_ = 0;
};

}  // namespace attest
