#include "text/encoding.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

#include "text/code_points.h"

namespace attest {
namespace {

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
struct CloseDetector {
  void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

// Detection reads this much; more changes its verdict seldom and its cost always.
constexpr std::size_t kDetectionBytes = std::size_t{64} << 10;

bool is_text_control(unsigned char byte) {
  return byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f' || byte == '\v' ||
         byte == 0x1B;
}

// UTF-16 without a mark: one of the two bytes of most characters of a text is
// the same few values (zero for Latin, 04 for Cyrillic); only NULs are looked at,
// since spaces and line feeds have one in every script.
std::string_view unmarked_utf16(std::string_view bytes) {
  const std::size_t sample = std::min(bytes.size(), kDetectionBytes) & ~std::size_t{1};
  std::array<std::size_t, 2> zeros{};
  for (std::size_t i = 0; i < sample; ++i) zeros[i & 1] += bytes[i] == '\0';
  const std::size_t enough = std::max<std::size_t>(sample / 40, 1);
  if (zeros[1] >= enough && zeros[0] == 0) return "UTF-16LE";
  if (zeros[0] >= enough && zeros[1] == 0) return "UTF-16BE";
  return {};
}

// The first control byte that no text has, when there are too many of them.
std::optional<std::size_t> first_binary_byte(std::string_view bytes) {
  const std::string_view sample = bytes.substr(0, kDetectionBytes);
  std::optional<std::size_t> first;
  std::size_t count = 0;
  for (std::size_t i = 0; i < sample.size(); ++i) {
    const auto byte = static_cast<unsigned char>(sample[i]);
    if (byte >= 0x20 || is_text_control(byte)) continue;
    if (!first) first = i;
    if (byte == 0) return first;
    ++count;
  }
  return count * 100 > sample.size() ? first : std::nullopt;
}

struct Mark {
  std::string_view bytes;
  const char* encoding;
};
constexpr Mark kMarks[] = {
    {"\xEF\xBB\xBF", "UTF-8"},
    {std::string_view("\xFF\xFE\0\0", 4), "UTF-32LE"},
    {std::string_view("\0\0\xFE\xFF", 4), "UTF-32BE"},
    {"\xFF\xFE", "UTF-16LE"},
    {"\xFE\xFF", "UTF-16BE"},
};

// What browsers read under these names is the wider code page that holds them.
const char* wider_encoding(std::string_view name) {
  std::string folded(name);
  std::transform(folded.begin(), folded.end(), folded.begin(), [](unsigned char byte) {
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : static_cast<char>(byte);
  });
  if (folded == "euc-kr" || folded == "ks_c_5601-1987" || folded == "ksc5601" ||
      folded == "cp949" || folded == "uhc" || folded == "ks_c_5601-1989")
    return "windows-949";
  if (folded == "iso-8859-1" || folded == "latin1" || folded == "us-ascii") return "windows-1252";
  return nullptr;
}

// Strict where `damage` is Refuse; else up to one character in a hundred may be
// replaced.  nullopt when the encoding is unknown or does not fit.
std::optional<std::string> convert(std::string_view bytes, const std::string& name, Damage damage) {
  UErrorCode status = U_ZERO_ERROR;
  const char* wider = wider_encoding(name);
  const std::unique_ptr<UConverter, CloseConverter> converter(
      ucnv_open(wider != nullptr ? wider : name.c_str(), &status));
  if (U_FAILURE(status)) return std::nullopt;
  if (damage == Damage::Refuse)
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                        &status);
  std::vector<UChar> units(bytes.size() + 16);
  UChar* target = units.data();
  const char* source = bytes.data();
  ucnv_toUnicode(converter.get(), &target, units.data() + units.size(), &source,
                 bytes.data() + bytes.size(), nullptr, true, &status);
  if (U_FAILURE(status)) return std::nullopt;
  const auto length = static_cast<std::int32_t>(target - units.data());
  const auto replaced = std::count(units.data(), target, UChar{0xFFFD});
  if (damage == Damage::Replace && replaced * 100 > length) return std::nullopt;
  std::string text(static_cast<std::size_t>(length) * 3, '\0');
  std::int32_t size = 0;
  u_strToUTF8WithSub(text.data(), static_cast<std::int32_t>(text.size()), &size, units.data(),
                     length, 0xFFFD, nullptr, &status);
  if (U_FAILURE(status)) return std::nullopt;
  text.resize(static_cast<std::size_t>(size));
  return text;
}

// UTF-8 with a few broken bytes is damaged UTF-8, not another encoding.
bool is_mostly_utf8(std::string_view bytes) {
  std::size_t good = 0;
  std::size_t bad = 0;
  for (std::size_t i = 0; i < bytes.size();) {
    const auto lead = static_cast<unsigned char>(bytes[i]);
    const std::size_t length = lead < 0x80   ? 1
                               : lead < 0xC2 ? 0
                               : lead < 0xE0 ? 2
                               : lead < 0xF0 ? 3
                               : lead < 0xF5 ? 4
                                             : 0;
    std::size_t have = 1;
    while (have < length && i + have < bytes.size() &&
           (static_cast<unsigned char>(bytes[i + have]) & 0xC0) == 0x80)
      ++have;
    if (length > 1 && have == length) ++good;
    if (length == 0 || have < length) ++bad;
    i += have;
  }
  return good > 2 * bad;
}

// Letters of Latin-1 stand between ASCII ones ("café"), and Cyrillic is mostly
// small.  What is neither was read with a wrong code page, all of whose bytes are
// characters, so that no converter objects.
bool is_plausible(std::string_view text) {
  std::size_t lonely = 0;
  std::size_t in_runs = 0;
  std::size_t run = 0;
  std::size_t capitals = 0;
  std::size_t small = 0;
  const auto end_run = [&] {
    (run >= 3 ? in_runs : lonely) += run;
    run = 0;
  };
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    const auto lead = static_cast<unsigned char>(text[i]);
    if ((lead & 0xC0) == 0x80) continue;
    if (lead == 0xC2 || lead == 0xC3)
      ++run;
    else
      end_run();
    const auto next = static_cast<unsigned char>(text[i + 1]);
    if (lead == 0xD0) ++(next >= 0x90 && next < 0xB0 ? capitals : small);
    if (lead == 0xD1) ++small;
  }
  end_run();
  return in_runs <= lonely + 2 && capitals <= small + 20;
}

// The words that have bytes beyond ASCII: of a page, the markup would outvote them.
std::string foreign_words(std::string_view bytes) {
  const auto is_high = [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; };
  const auto is_letter = [](char byte) { return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z'; };
  std::string words;
  for (std::size_t i = 0; i < bytes.size() && words.size() < kDetectionBytes;) {
    std::size_t end = i;
    bool high = false;
    for (; end < bytes.size() && (is_high(bytes[end]) || is_letter(bytes[end])); ++end)
      high = high || is_high(bytes[end]);
    if (high) words.append(bytes.substr(i, end - i)).push_back(' ');
    i = std::max(end, i + 1);
  }
  return words;
}

std::vector<std::string> detected(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
  std::vector<std::string> names;
  if (U_FAILURE(status)) return names;
  const std::string sample = foreign_words(bytes);
  ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &status);
  std::int32_t count = 0;
  const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
  for (std::int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
    const char* name = ucsdet_getName(matches[i], &status);
    if (ucsdet_getConfidence(matches[i], &status) >= 10 && name != nullptr)
      names.emplace_back(name);
  }
  return names;
}

// Share of Hangul among the characters outside ASCII: ucsdet knows EUC-KR only,
// and rates text with the syllables that code page 949 adds below Chinese.
bool reads_as_hangul(std::string_view text) {
  std::size_t hangul = 0;
  std::size_t others = 0;
  for (std::size_t i = 0; i + 2 < text.size(); ++i) {
    const auto lead = static_cast<unsigned char>(text[i]);
    if (lead < 0xC2) continue;
    ++(lead >= 0xEA && lead <= 0xED ? hangul : others);
  }
  return hangul > 4 * others;
}

bool is_unicode_name(std::string_view name) {
  return name.size() >= 3 && (name[0] == 'U' || name[0] == 'u') &&
         (name[1] == 'T' || name[1] == 't');
}

std::optional<Decoded> by_detection(std::string_view bytes, Damage damage) {
  if (auto text = convert(bytes, "windows-949", Damage::Refuse); text && reads_as_hangul(*text))
    return Decoded{std::move(*text), "windows-949"};
  for (const std::string& name : detected(bytes)) {
    if (is_unicode_name(name)) continue;  // already tried, with its mark or without
    if (auto text = convert(bytes, name, damage); text && is_plausible(*text))
      return Decoded{std::move(*text), name};
  }
  return std::nullopt;
}

std::optional<Decoded> by_mark(std::string_view bytes, Damage damage) {
  for (const Mark& mark : kMarks) {
    if (!bytes.starts_with(mark.bytes)) continue;
    const std::string_view rest = bytes.substr(mark.bytes.size());
    if (mark.encoding == std::string_view("UTF-8") && !first_invalid_utf8(rest))
      return Decoded{std::string(rest), mark.encoding};
    if (auto text = convert(rest, mark.encoding, damage))
      return Decoded{std::move(*text), mark.encoding};
  }
  return std::nullopt;
}

}  // namespace

bool decode(std::string_view bytes, std::string_view declared, Damage damage, Decoded& out,
            DecodeFailure& failure) {
  if (auto marked = by_mark(bytes, damage)) {
    out = std::move(*marked);
    return true;
  }
  const auto invalid = first_invalid_utf8(bytes);
  if (const std::string_view name = unmarked_utf16(bytes); !name.empty()) {
    if (auto text = convert(bytes, std::string(name), Damage::Refuse)) {
      out = Decoded{std::move(*text), std::string(name)};
      return true;
    }
  }
  if (const auto binary = first_binary_byte(bytes)) {
    failure = {*binary, true};
    return false;
  }
  if (!invalid) {
    out = Decoded{std::string(bytes), "UTF-8"};
    return true;
  }
  failure = {*invalid, false};
  if (is_mostly_utf8(bytes)) {
    if (damage == Damage::Refuse) return false;
    auto text = convert(bytes, "UTF-8", Damage::Replace);
    if (!text) return false;
    out = Decoded{std::move(*text), "UTF-8"};
    return true;
  }
  std::optional<Decoded> found;
  if (!declared.empty() && !is_unicode_name(declared)) {
    if (auto text = convert(bytes, std::string(declared), damage); text && is_plausible(*text))
      found = Decoded{std::move(*text), std::string(declared)};
  }
  if (!found) found = by_detection(bytes, damage);
  if (!found) return false;
  out = std::move(*found);
  return true;
}

}  // namespace attest
