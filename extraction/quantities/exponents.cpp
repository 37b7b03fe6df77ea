#include "extraction/quantities/exponents.h"

namespace attest {
namespace {

constexpr int kGreatest = 17;  // more digits hold no figure (claims/decimal.h)

bool touches(const std::vector<Token>& tokens, std::uint32_t at) {
  return at < tokens.size() && !tokens[at].space_before;
}

bool is_minus(const Token& token) {
  return token.kind == TokenKind::Mark && (token.text == "-" || token.text == "\u2212");
}

// Small digits are marks, each for itself (tokens.h).
bool is_superscript(const std::vector<Token>& tokens, std::uint32_t at) {
  return touches(tokens, at) && tokens[at].kind == TokenKind::Mark &&
         tokens[at].text.size() == 1 && tokens[at].text[0] >= '0' && tokens[at].text[0] <= '9';
}

// The digits of an exponent from `at` on, small ones or plain.
PowerOfTen digits_of(const std::vector<Token>& tokens, std::uint32_t at) {
  PowerOfTen found{at};
  const auto add = [&](char digit) {
    if (found.power <= kGreatest) found.power = found.power * 10 + (digit - '0');
  };
  if (touches(tokens, at) && tokens[at].kind == TokenKind::Digits) {
    for (const char digit : tokens[at].text) add(digit);
    ++found.last;
  } else {
    for (; is_superscript(tokens, found.last); ++found.last) add(tokens[found.last].text[0]);
  }
  found.too_great = found.power > kGreatest;
  return found;
}

// A sign, and digits behind it.
std::optional<PowerOfTen> signed_digits(const std::vector<Token>& tokens, std::uint32_t at) {
  const bool minus = touches(tokens, at) && is_minus(tokens[at]);
  const bool plus = touches(tokens, at) && tokens[at].text == "+";
  const std::uint32_t first = minus || plus ? at + 1 : at;
  PowerOfTen found = digits_of(tokens, first);
  if (found.last == first) return std::nullopt;
  if (minus) found.power = -found.power;
  return found;
}

// "10^6", "10⁶"
std::optional<PowerOfTen> ten_at(const std::vector<Token>& tokens, std::uint32_t at) {
  if (at + 1 >= tokens.size() || tokens[at].kind != TokenKind::Digits || tokens[at].text != "10" ||
      !touches(tokens, at + 1))
    return std::nullopt;
  if (tokens[at + 1].text == "^") return signed_digits(tokens, at + 2);
  const bool minus = is_minus(tokens[at + 1]);
  if (!is_superscript(tokens, minus ? at + 2 : at + 1)) return std::nullopt;
  return signed_digits(tokens, at + 1);
}

// "1.2e6", "5e-4"
std::optional<PowerOfTen> letter_power(const std::vector<Token>& tokens, std::uint32_t at) {
  if (!touches(tokens, at) || tokens[at].text != "e") return std::nullopt;
  const auto found = signed_digits(tokens, at + 1);
  const bool goes_on = found && touches(tokens, found->last) &&
                       tokens[found->last].kind == TokenKind::Word;
  return goes_on ? std::nullopt : found;
}

}  // namespace

std::optional<PowerOfTen> power_behind(const std::vector<Token>& tokens, std::uint32_t at) {
  if (at >= tokens.size()) return std::nullopt;
  if (const auto letter = letter_power(tokens, at)) return letter;
  for (const std::string_view times : {"×", "x", "х", "*", "·"})
    if (tokens[at].text == times) return ten_at(tokens, at + 1);
  return std::nullopt;
}

std::optional<PowerOfTen> power_alone(const std::vector<Token>& tokens, std::uint32_t at) {
  const auto found = ten_at(tokens, at);
  // "10²": as likely a footnote.
  const bool note = found && tokens[at + 1].text != "^" && found->power >= 0 && found->power < 3;
  return note ? std::nullopt : found;
}

}  // namespace attest
