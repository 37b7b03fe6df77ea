#include "extraction/lexicon/tokens.h"

namespace attest {
namespace {

bool is_apostrophe(char32_t c) {
  return c == U'\'' || c == U'\u2019';
}

bool is_letter(CharacterKind kind) {
  return kind == CharacterKind::Latin || kind == CharacterKind::Cyrillic ||
         kind == CharacterKind::Hangul || kind == CharacterKind::Letter;
}

// Spaces that writers put inside numbers: U+00A0, U+202F, U+2009.
bool keeps_together(std::string_view gap) {
  if (gap.size() < 2) return false;
  return gap == "\u00a0" || gap == "\u202f" || gap == "\u2009";
}

// A superscript after a word or number is a footnote sign or an exponent; folding
// would make it a digit of the number before it.
bool is_superscript(char32_t c) {
  return c == 0xB2 || c == 0xB3 || c == 0xB9 || (c >= 0x2070 && c <= 0x2079);
}

// "½": folding would write it behind the digits before it, 2½ as 21⁄2.
bool is_fraction(char32_t c) {
  return (c >= 0xBC && c <= 0xBE) || (c >= 0x2150 && c <= 0x215E);
}

char32_t first_of(std::string_view text) {
  std::size_t at = 0;
  return next_code_point(text, at);
}

bool all_capitals(std::string_view text) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (!is_upper(c)) return false;
    ++letters;
  }
  return letters >= 2;
}

// « - » and « – » between spaces are written for a dash.
bool is_dash(const Token& token, std::string_view text, std::size_t end) {
  if (token.kind != TokenKind::Mark || !token.space_before || end >= text.size()) return false;
  return (token.text == "-" || token.text == "–") &&
         character_kind(first_of(text.substr(end))) == CharacterKind::Space;
}

// The end of the token that begins at `begin`, all of one kind.
std::size_t token_end(std::string_view text, std::size_t begin, CharacterKind kind) {
  std::size_t end = begin;
  (void)next_code_point(text, end);
  if (kind != CharacterKind::Digit && !is_letter(kind)) return end;
  while (end < text.size()) {
    const auto byte = static_cast<unsigned char>(text[end]);
    if (byte < 0x80 && ascii_kind(byte) == kind) {  // most of most texts
      ++end;
      continue;
    }
    std::size_t at = end;
    const char32_t c = next_code_point(text, at);
    const CharacterKind next = character_kind(c);
    if (next == kind || (next == CharacterKind::Joiner && is_letter(kind))) {
      end = at;
      continue;
    }
    // In Korean it closes a quotation, and a particle follows: '물가 동향'에 따르면.
    if (!is_letter(kind) || kind == CharacterKind::Hangul) break;
    if (!is_apostrophe(c) || at >= text.size()) break;
    std::size_t after = at;
    if (character_kind(next_code_point(text, after)) != kind) break;
    end = after;
  }
  return end;
}

}  // namespace

void tokenise(std::string_view text, Span sentence, Folded& folded, std::vector<Token>& out) {
  fold(slice(text, sentence), folded);
  const std::string_view all = folded.text();
  std::uint32_t last_end = sentence.begin;
  bool space = true;
  for (std::size_t at = 0; at < all.size();) {
    std::size_t after = at;
    const CharacterKind kind = character_kind(next_code_point(all, after));
    if (kind == CharacterKind::Space) {
      space = true;
      at = after;
      continue;
    }
    std::size_t end = token_end(all, at, kind);
    const auto span_of = [&](std::size_t b, std::size_t e) {
      return original_span(folded, sentence, static_cast<std::uint32_t>(b), e - b);
    };
    Token& token = out.emplace_back();
    token.folded_at = static_cast<std::uint32_t>(at);
    token.span = span_of(at, end);
    const bool ascii = token.span.size() == end - at;
    if (kind == CharacterKind::Digit && !ascii) {
      for (std::size_t i = at + 1; i < end; ++i) {  // digits are one byte each when folded
        const char32_t own = first_of(slice(text, span_of(i, i + 1)));
        if (!is_superscript(own) && !is_fraction(own)) continue;
        end = i;
        token.span = span_of(at, end);
        break;
      }
    }
    token.kind = kind == CharacterKind::Digit ? TokenKind::Digits
                 : is_letter(kind)            ? TokenKind::Word
                                              : TokenKind::Mark;
    const std::string_view written = slice(text, token.span);
    const bool fraction = token.kind == TokenKind::Digits && is_fraction(first_of(written));
    while (fraction && end < all.size() && span_of(end, end + 1).begin == token.span.begin) ++end;
    const bool foreign_digit = static_cast<unsigned char>(all[at]) >= 0x80;
    if (token.kind == TokenKind::Digits &&
        (foreign_digit || fraction || is_superscript(first_of(written))))
      token.kind = TokenKind::Mark;
    token.script = kind;
    token.space_before = space;
    const std::string_view between = slice(text, {last_end, token.span.begin});
    token.no_break_space = space && keeps_together(between);
    token.gap_before = space && (between.front() == '\t' || between.starts_with("  "));
    token.text = all.substr(at, end - at);
    if (is_dash(token, all, end) && out.size() > 1) token.text = "—";
    token.capital = token.kind == TokenKind::Word && is_upper(first_of(written));
    token.all_caps = token.capital && all_capitals(written);
    last_end = token.span.end;
    space = false;
    at = end;
  }
}

}  // namespace attest
