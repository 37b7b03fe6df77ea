// Who speaks by the caption of a broadcast: [한도윤(47)/상인 : 손님이 반으로 줄었어요.]
#pragma once

#include <cstdint>

#include "extraction/attribution/name_words.h"
#include "extraction/attribution/source_names.h"

namespace attest {

// Items; `told` is where what is said begins, 0 where the sentence has no caption.
struct Caption {
  std::uint32_t begin = 0, end = 0;  // of the name
  std::uint32_t told = 0;
  [[nodiscard]] explicit operator bool() const { return told != 0; }
};

[[nodiscard]] Caption caption_of(const NameWords& words);

// The name that stands in it: a person's.  REQUIRES: a caption.
[[nodiscard]] SourceName caption_name(const NameWords& words, const Caption& caption);

}  // namespace attest
