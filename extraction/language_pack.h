// Everything the program knows about one language, as constant tables.
#pragma once

#include <span>
#include <string_view>

#include "extraction/tables/layout_rules.h"
#include "extraction/tables/place_rows.h"
#include "extraction/tables/rules.h"
#include "extraction/tables/source_rules.h"
#include "text/text_rules.h"

namespace attest {

// Each member is defined in a file of its own in languages/xx/ and joined in
// xx.cpp: references, so that the joining is constant initialisation.
struct LanguagePack {
  const TextRules& text;         // words.cpp
  const ExtractionRules& rules;  // rules.cpp
  const LayoutRules& layout;     // layout.cpp
  const SourceRules& sources;    // sources.cpp
  const PlaceRules& places;      // places.cpp
};

// The packs listed in extraction/languages/languages.cmake, in that order.
[[nodiscard]] std::span<const LanguagePack* const> language_packs();

// Their text rules, for an Analyser.
[[nodiscard]] std::span<const TextRules* const> text_rules();

// nullptr when no pack has this language; "en-GB" finds "en".
[[nodiscard]] const LanguagePack* find_pack(std::string_view lang);

}  // namespace attest
