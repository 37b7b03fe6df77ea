// What the analyser must know of English words and sentences.
#include "text/text_rules.h"

namespace attest::languages::en {

extern constinit const TextRules text{
    .code = "en", .script = Script::Latin, .snowball = "english", .hunspell = {}, .irregular = {},
    .particles = {}, .stop_words = {}, .abbreviations = {}, .grams = false};

}  // namespace attest::languages::en
