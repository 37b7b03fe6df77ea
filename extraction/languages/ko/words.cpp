// What the analyser must know of Korean words and sentences.
#include "text/text_rules.h"

namespace attest::languages::ko {

extern constinit const TextRules text{
    .code = "ko", .script = Script::Hangul, .snowball = {}, .hunspell = "ko", .irregular = {},
    .particles = {}, .stop_words = {}, .abbreviations = {}, .grams = false};

}  // namespace attest::languages::ko
