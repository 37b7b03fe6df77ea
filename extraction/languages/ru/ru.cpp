// The Russian pack: the tables of this folder, joined.
#include "extraction/language_pack.h"

namespace attest::languages::ru {

extern const TextRules text;         // words.cpp
extern const ExtractionRules rules;  // rules.cpp
extern const LayoutRules layout;     // layout.cpp
extern const SourceRules sources;    // sources.cpp
extern const PlaceRules places;      // places.cpp

extern constinit const LanguagePack pack{
    .text = text, .rules = rules, .layout = layout, .sources = sources, .places = places};

}  // namespace attest::languages::ru
