#include "extraction/quantities/unit_letters.h"

#include "text/characters.h"

namespace attest {
namespace {

constexpr std::size_t kLongest = 3;  // letters of a short sign, bytes: "mPa"

// "Mb/s", but not "2 Gb", which is as often written for gigabytes
bool is_rate_of_bits(const Surroundings& in, const PhraseMatch& match) {
  const PhraseMatch* per = in.unit_at(match.end, UnitPlace::Around);
  return per != nullptr && in.rules.units[per->row.row].unit == "second";
}

}  // namespace

std::string unit_as_written(const Surroundings& in, const PhraseMatch& match) {
  constexpr std::string_view kMega = "mega", kMilli = "milli", kMeter = "meter", kByte = "byte";
  std::string unit(in.rules.units[match.row.row].unit);
  const Token& head = in.view.tokens[in.view.items[match.begin].first];
  const Token& token = in.view.tokens[in.view.items[match.end - 1].last - 1];
  const std::string_view written = slice(in.view.text, {head.span.begin, token.span.end});
  std::size_t first_end = 0;
  if (token.kind != TokenKind::Word || token.all_caps || written.size() > kLongest) return unit;
  const bool capital = is_upper(next_code_point(written, first_end));
  if (first_end >= written.size()) return unit;
  const char last = written.back();
  const bool last_capital = last >= 'A' && last <= 'Z';
  bool any_capital = false;
  for (const char c : written.substr(first_end))
    any_capital = any_capital || (c >= 'A' && c <= 'Z');
  if (!capital && any_capital && unit.starts_with(kMega))
    unit.replace(0, kMega.size(), kMilli);
  else if (!capital && last_capital && unit.ends_with(kMeter) && unit.size() > kMeter.size())
    unit.replace(unit.size() - kMeter.size(), kMeter.size(), "mole-per-liter");
  else if (capital && last == 'b' && unit.ends_with(kByte) && is_rate_of_bits(in, match))
    unit.replace(unit.size() - kByte.size(), kByte.size(), "bit");
  return unit;
}

}  // namespace attest
