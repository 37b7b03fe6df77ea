// Sentences that tell who said what stands before them: «Об этом сообщили в министерстве».
#pragma once

#include "extraction/lexicon/grammar.h"
#include "extraction/sentence/items.h"

namespace attest {

// Looks at the opening words only: it decides whether a sentence without figures is read at all.
[[nodiscard]] bool tells_of_foregoing(const Grammar& grammar, const SentenceView& view);

// «Тем временем в порту …», at the head of a paragraph: no longer the word of who spoke before.
[[nodiscard]] bool turns_away(const Grammar& grammar, const SentenceView& view);

// «Бюджет на 2025 год»: figures that follow are planned for that time.
[[nodiscard]] bool tells_plan(const Grammar& grammar, const SentenceView& view);

// «Ранее суд оштрафовал …»: of a time before, which need not be said.
[[nodiscard]] bool opens_on_earlier(const Grammar& grammar, const SentenceView& view);

}  // namespace attest
