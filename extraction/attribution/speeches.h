// What somebody says, between quotation marks.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "extraction/sentence/items.h"

namespace attest {

// The stretches between quotation marks that are long enough to be speech, as items.
[[nodiscard]] std::vector<std::pair<std::uint32_t, std::uint32_t>> speeches_in(
    const SentenceView& view);

// Does one begin at the item?
[[nodiscard]] bool opens_speech(const SentenceView& view, std::uint32_t item);

// "…", said Ada Norvik: does one end right before `begin`, or begin right behind `end`?
[[nodiscard]] bool stands_at_speech(const SentenceView& view, std::uint32_t begin,
                                    std::uint32_t end);

// «— Приедут сорок человек»: a paragraph's first dash opens a speech.
[[nodiscard]] bool opens_with_dash(const SentenceView& view);

// [한도윤(47)/상인 : 손님이 줄었어요.]: does a broadcast's speaker stand before what is said?
[[nodiscard]] bool opens_with_caption(const SentenceView& view);

// Does a speech go on behind the sentence?  `open`: one went on into it.
[[nodiscard]] bool leaves_speech_open(const SentenceView& view, bool open);

}  // namespace attest
