#include "text/hangul.h"

#include "text/utf8.h"

namespace attest::hangul {
namespace {

constexpr char32_t kLead = 0x1100;
constexpr char32_t kVowel = 0x1161;
constexpr char32_t kFinal = 0x11A7;  // one below the first final: index 0 is "none"
constexpr char32_t kFirst = 0xAC00;

void append(std::string& out, char32_t point) {
  char bytes[4];
  out.append(bytes, utf8::encode(point, bytes));
}

}  // namespace

std::string decompose(std::string_view text) {
  std::string out;
  out.reserve(text.size() * 3);
  for (std::size_t at = 0; at < text.size();) {
    const auto [point, size] = utf8::decode(text, at);
    at += size;
    if (!is_syllable(point)) {
      append(out, point);
      continue;
    }
    const char32_t index = point - kFirst;
    append(out, kLead + index / 588);
    append(out, kVowel + index % 588 / 28);
    if (has_final(point)) append(out, kFinal + index % 28);
  }
  return out;
}

std::string compose(std::string_view text) {
  std::string out;
  char32_t pending = 0;  // a lead, or a syllable that a final may join
  const auto flush = [&] {
    if (pending != 0) append(out, pending);
    pending = 0;
  };
  for (std::size_t at = 0; at < text.size();) {
    const auto [point, size] = utf8::decode(text, at);
    at += size;
    const bool open = is_syllable(pending) && !has_final(pending);
    if (point >= kVowel && point < kVowel + 21 && pending >= kLead && pending < kLead + 19) {
      pending = kFirst + (pending - kLead) * 588 + (point - kVowel) * 28;
    } else if (point > kFinal && point < kFinal + 28 && open) {
      pending += point - kFinal;
    } else {
      flush();
      pending = point;
    }
  }
  flush();
  return out;
}

}  // namespace attest::hangul
