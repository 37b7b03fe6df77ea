// Valid UTF-8 of all that is awkward in text, the same for the same seed.
#pragma once

#include <random>
#include <string>
#include <string_view>

namespace attest::testkit {

inline std::string random_text(std::mt19937& random, std::size_t pieces) {
  constexpr std::string_view kPieces[] = {
      "a",      "B",      "rose",    "U.S.",   "don’t",  "1,516",  "3.5",        " ",      " ",
      "\n",     ". ",     ".",       "…",      "\"",     "(",      ")",          "я",      "Ё",
      "дней",   "г.",     "е\u0301", "\u0301", "\u0308", "\u0327", "한국",       "회사가", "했다.",
      "\u1100", "\u1161", "\u11A8",  "漢",     "\uF9B4", "ﬁ",      "ﷺ",          "Ａ",     "\u00AD",
      "\u200B", "\u00A0", "😀",       "İ",      "ß",      "\uFEFF", "\U000E0001", "ก",      "ع",
      "-",      "'",      "_",       "\u0000", "½"};
  std::uniform_int_distribution<std::size_t> pick(0, std::size(kPieces) - 1);
  std::uniform_int_distribution<std::size_t> length(0, pieces);
  std::string text;
  for (std::size_t left = length(random); left > 0; --left) text += kPieces[pick(random)];
  return text;
}

}  // namespace attest::testkit
