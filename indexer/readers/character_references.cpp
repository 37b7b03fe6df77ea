#include "indexer/readers/character_references.h"

#include <algorithm>
#include <charconv>
#include <iterator>

#include "text/utf8.h"

namespace attest {
namespace {

struct Named {
  std::string_view name;
  std::string_view character;
};

// Of HTML's two thousand, those that articles are written with.
// clang-format off
constexpr Named kNamed[] = {
    {"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}, {"apos", "'"},
    {"nbsp", "\u00A0"}, {"ensp", "\u2002"}, {"emsp", "\u2003"}, {"thinsp", "\u2009"},
    {"hairsp", "\u200A"}, {"numsp", "\u2007"}, {"zwnj", "\u200C"}, {"zwj", "\u200D"},
    {"lrm", "\u200E"}, {"rlm", "\u200F"}, {"shy", "\u00AD"},
    {"ndash", "–"}, {"mdash", "—"}, {"minus", "−"}, {"horbar", "―"},
    {"lsquo", "‘"}, {"rsquo", "’"}, {"sbquo", "‚"}, {"ldquo", "“"}, {"rdquo", "”"},
    {"bdquo", "„"}, {"laquo", "«"}, {"raquo", "»"}, {"lsaquo", "‹"}, {"rsaquo", "›"},
    {"prime", "′"}, {"Prime", "″"}, {"hellip", "…"}, {"bull", "•"}, {"middot", "·"},
    {"times", "×"}, {"divide", "÷"}, {"plusmn", "±"}, {"deg", "°"}, {"permil", "‰"},
    {"le", "≤"}, {"ge", "≥"}, {"ne", "≠"}, {"asymp", "≈"}, {"approx", "≈"}, {"sim", "∼"},
    {"frac12", "½"}, {"frac14", "¼"}, {"frac34", "¾"}, {"frasl", "⁄"},
    {"sup1", "¹"}, {"sup2", "²"}, {"sup3", "³"}, {"ordm", "º"}, {"ordf", "ª"},
    {"cent", "¢"}, {"pound", "£"}, {"yen", "¥"}, {"euro", "€"}, {"curren", "¤"},
    {"sect", "§"}, {"para", "¶"}, {"copy", "©"}, {"reg", "®"}, {"trade", "™"},
    {"numero", "№"}, {"dagger", "†"}, {"Dagger", "‡"}, {"micro", "µ"},
    {"larr", "←"}, {"uarr", "↑"}, {"rarr", "→"}, {"darr", "↓"}, {"harr", "↔"},
    {"Agrave", "À"}, {"Aacute", "Á"}, {"Acirc", "Â"}, {"Atilde", "Ã"}, {"Auml", "Ä"},
    {"Aring", "Å"}, {"AElig", "Æ"}, {"Ccedil", "Ç"}, {"Egrave", "È"}, {"Eacute", "É"},
    {"Ecirc", "Ê"}, {"Euml", "Ë"}, {"Iacute", "Í"}, {"Icirc", "Î"}, {"Ntilde", "Ñ"},
    {"Oacute", "Ó"}, {"Ocirc", "Ô"}, {"Ouml", "Ö"}, {"Oslash", "Ø"}, {"Uacute", "Ú"},
    {"Uuml", "Ü"}, {"szlig", "ß"}, {"agrave", "à"}, {"aacute", "á"}, {"acirc", "â"},
    {"atilde", "ã"}, {"auml", "ä"}, {"aring", "å"}, {"aelig", "æ"}, {"ccedil", "ç"},
    {"egrave", "è"}, {"eacute", "é"}, {"ecirc", "ê"}, {"euml", "ë"}, {"igrave", "ì"},
    {"iacute", "í"}, {"icirc", "î"}, {"iuml", "ï"}, {"ntilde", "ñ"}, {"ograve", "ò"},
    {"oacute", "ó"}, {"ocirc", "ô"}, {"otilde", "õ"}, {"ouml", "ö"}, {"oslash", "ø"},
    {"ugrave", "ù"}, {"uacute", "ú"}, {"ucirc", "û"}, {"uuml", "ü"}, {"yacute", "ý"},
};
// clang-format on

constexpr std::size_t kMaxLength = 12;  // of a reference between its "&" and ";"

std::string numbered(std::string_view digits) {
  const bool hex = digits.starts_with('x') || digits.starts_with('X');
  if (hex) digits.remove_prefix(1);
  std::uint32_t point = 0;
  const char* end = digits.data() + digits.size();
  const auto [stop, error] = std::from_chars(digits.data(), end, point, hex ? 16 : 10);
  if (stop != end || digits.empty()) return {};
  const bool control = point < 0x20 && point != '\t' && point != '\n' && point != '\r';
  if (error != std::errc() || point > 0x10FFFF || (point >= 0xD800 && point < 0xE000) || control)
    point = 0xFFFD;
  char bytes[4];
  return {bytes, static_cast<std::size_t>(utf8::encode(point, bytes) - bytes)};
}

}  // namespace

std::string_view named_character(std::string_view name) {
  const auto* found = std::find_if(std::begin(kNamed), std::end(kNamed),
                                   [&](const Named& one) { return one.name == name; });
  return found == std::end(kNamed) ? std::string_view() : found->character;
}

CharacterReference leading_reference(std::string_view text) {
  if (!text.starts_with('&')) return {};
  const std::size_t end = text.substr(0, kMaxLength + 2).find(';');
  if (end == std::string_view::npos || end < 2) return {};
  const std::string_view name = text.substr(1, end - 1);
  std::string character =
      name.front() == '#' ? numbered(name.substr(1)) : std::string(named_character(name));
  if (character.empty()) return {};
  return {std::move(character), end + 1};
}

std::string without_references(std::string_view text) {
  std::string plain;
  for (std::size_t at = text.find('&'); at != std::string_view::npos; at = text.find('&')) {
    plain.append(text.substr(0, at));
    text.remove_prefix(at);
    const CharacterReference reference = leading_reference(text);
    plain += reference.length == 0 ? "&" : reference.character;
    text.remove_prefix(std::max<std::size_t>(reference.length, 1));
  }
  return plain.append(text);
}

}  // namespace attest
