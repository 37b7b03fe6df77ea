// The names of places that a language's texts are searched for: those of CLDR and of the pack.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extraction/language_pack.h"
#include "extraction/tables/place_rows.h"

namespace attest {

struct PlaceName {
  std::string code;  // as PlaceRow::code
  std::string pattern;
  PlaceWord word = PlaceWord::Name;
  std::string_view beside = {};
  std::string money = {};  // ISO 4217
  std::string coin = {};   // text/regions.h
};

// Of equally long names the earlier one is meant: the pack's own before CLDR's.
[[nodiscard]] std::vector<PlaceName> place_names(const LanguagePack& pack);

}  // namespace attest
