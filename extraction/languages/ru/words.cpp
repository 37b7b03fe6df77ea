// What the analyser must know of Russian words and sentences.
#include "text/text_rules.h"

namespace attest::languages::ru {

extern constinit const TextRules text{
    .code = "ru", .script = Script::Cyrillic, .snowball = "russian", .hunspell = {}, .irregular = {},
    .particles = {}, .stop_words = {}, .abbreviations = {}, .grams = false};

}  // namespace attest::languages::ru
