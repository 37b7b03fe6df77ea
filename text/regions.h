// Countries and their money, as CLDR knows them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace attest {

struct RegionName {
  std::string code;  // ISO 3166-1, two letters
  std::string name;  // as written, not folded
};

// What a language calls the countries of the world, long and short ("United States", "US").
[[nodiscard]] std::vector<RegionName> region_names(std::string_view lang);

// The country of a part of one: "KR" of "KR-11"; a country is its own.
[[nodiscard]] constexpr std::string_view country_of(std::string_view region) {
  return region.substr(0, region.find('-'));
}

// The money (ISO 4217) of a country, or of a part of one ("KR-11"); empty where none is known.
[[nodiscard]] std::string currency_of(std::string_view region);

// The word that its currency shares with those of others: "dollar" of USD and of CAD, "krona" of
// SEK and of NOK; empty for what is no currency.
[[nodiscard]] std::string coin_of(std::string_view currency);

}  // namespace attest
