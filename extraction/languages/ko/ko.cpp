// The Korean pack: the tables of this folder, joined.
#include "extraction/language_pack.h"

namespace attest::languages::ko {

extern const TextRules text;         // words.cpp
extern const ExtractionRules rules;  // rules.cpp

extern constinit const LanguagePack pack{.text = text, .rules = rules};

}  // namespace attest::languages::ko
