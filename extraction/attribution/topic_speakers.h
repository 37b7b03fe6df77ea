// Who speaks without a word that says what they are: 한빛소재는 공장이 … 늘었다고 밝혔다.
#pragma once

#include <cstdint>
#include <vector>

#include "extraction/attribution/name_words.h"
#include "extraction/attribution/source_names.h"

namespace attest {

struct OpeningSpeaker {
  std::uint32_t begin = 0, end = 0;  // items; none where they are the same
  bool aged = false;                 // 김보라씨(61)는: the age ends it, and is none of the name
  [[nodiscard]] bool holds(std::uint32_t item) const { return begin <= item && item < end; }
};

// The topic that opens a sentence and is its speaker, or who has brought out what informs; none
// where it may as well be what is told of.  Only where subjects have endings.
[[nodiscard]] OpeningSpeaker opening_speaker(const NameWords& words);

// Those of a sentence: who opens it, and whoever stands right before what they are quoted with:
// 가나동의 한 목수는 "…"고 말했다.
class TopicSpeakers {
 public:
  explicit TopicSpeakers(const NameWords& words);

  [[nodiscard]] bool holds(std::uint32_t item) const;
  // Gives the name that begins at `item` its end; REQUIRES: holds(item).
  void finish(std::uint32_t item, SourceName& name) const;

 private:
  [[nodiscard]] const OpeningSpeaker* quoted(std::uint32_t item) const;

  OpeningSpeaker opening_;
  std::vector<OpeningSpeaker> quoted_;  // in order
};

}  // namespace attest
