// Numbers in digits with their marks.  Part of extraction/quantities/numbers.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/decimal.h"
#include "extraction/lexicon/grammar.h"
#include "extraction/lexicon/tokens.h"
#include "extraction/quantities/exponents.h"
#include "extraction/quantities/number_words.h"

namespace attest {

// More are no figure of a newspaper.
inline constexpr std::size_t kMaxDigits = 16;

// A number in digits with its marks: "1,516", "1 516", "3,5", "0.002".
struct Digits {
  std::uint32_t last = 0;
  Decimal value;
  Decimal step = 1;
  std::size_t whole_digits = 0;
  bool plain = false;
};

class DigitReader {
 public:
  // `words` must outlive it.
  DigitReader(const Grammar& grammar, const std::vector<Token>& tokens, const NumberWords& words)
      : rules_(grammar.rules),
        month_(grammar.pack_classes.month),
        part_of_(grammar.pack_classes.part_of),
        tokens_(tokens),
        words_(words) {}

  // nullopt where the digits are no number: dotted dates, clock times, codes.
  std::optional<Digits> read(std::uint32_t at) {
    if (const auto mixed = read_mixed(at)) return mixed;
    if (is_code(at)) return std::nullopt;
    if (const auto power = power_alone(tokens_, at)) return raised({at, 1}, *power);
    std::string digits(tokens_[at].text);
    std::uint32_t next = at + 1;
    std::size_t groups = 0;
    // "On May 14 300 people": the day of a month begins no number.
    const bool day = at > 0 && month_ != 0 && digits.size() < 3 && tokens_[at - 1].is(month_);
    if (const std::uint32_t end = lakhs_end(at); end != 0) {
      for (; next < end; next += 2) digits += tokens_[next + 1].text;
      groups = 1;
    } else if (digits.size() <= 3 && digits[0] != '0')
      while (const std::uint32_t after = group_after(next)) {
        if (day && tokens_[next].space_before) break;
        digits += tokens_[after - 1].text;
        next = after;
        ++groups;
      }
    if (digits.size() > kMaxDigits) return std::nullopt;
    const std::size_t whole = digits.size();
    const bool starts_with_zero = whole > 1 && digits[0] == '0';
    int scale = 0;
    if ((is_decimal_mark(next) || (groups == 0 && is_short_group(next)) ||
         is_spaced_decimal(at, next)) &&
        (whole == 1 || digits[0] != '0')) {
      const std::string_view decimals = tokens_[next + 1].text;
      if (decimals.size() > 6) return std::nullopt;
      digits += decimals;
      scale = static_cast<int>(decimals.size());
      next += 2;
    }
    if (const std::string_view decimals = scale == 0 ? fraction_at(next) : ""; !decimals.empty()) {
      digits += decimals;
      scale = static_cast<int>(decimals.size());
      ++next;
    }
    if (digits.size() > kMaxDigits || starts_with_zero) return std::nullopt;
    std::int64_t coefficient = 0;
    for (const char c : digits) coefficient = coefficient * 10 + (c - '0');
    const Digits read{next, Decimal(coefficient, scale), Decimal(1, scale), whole,
                      groups == 0 && scale == 0};
    const auto power = power_behind(tokens_, next);
    return power ? raised(read, *power) : read;
  }

  // ".5 percent": the point before the digits at `at` + 1 is a decimal one.
  bool is_leading_point(std::uint32_t at) const {
    if (rules_.decimal_marks.find('.') == std::string_view::npos || !joined(at, ".", false))
      return false;
    if (joined(at + 2, ".")) return false;
    const bool money = at > 0 && (tokens_[at - 1].text == "$" || tokens_[at - 1].text == "(");
    return at == 0 || tokens_[at].space_before || money;
  }

  // The digits at `at`, behind such a point.
  std::optional<Digits> decimals_at(std::uint32_t at) const {
    constexpr std::size_t kMost = 6;
    const std::string_view digits = tokens_[at].text;
    if (digits.size() > kMost) return std::nullopt;
    std::int64_t coefficient = 0;
    for (const char c : digits) coefficient = coefficient * 10 + (c - '0');
    const int scale = static_cast<int>(digits.size());
    return Digits{at + 1, Decimal(coefficient, scale), Decimal(1, scale), 0, false};
  }

  // "½ cup": a fraction in one character, before what it measures.
  std::optional<Digits> fraction_alone(std::uint32_t at, Symbol counted) const {
    const std::string_view decimals = fraction_at(at, true);
    if (decimals.empty() || at + 1 >= tokens_.size() || !tokens_[at + 1].is(counted) ||
        tokens_[at + 1].is(part_of_))
      return std::nullopt;
    std::int64_t coefficient = 0;
    for (const char c : decimals) coefficient = coefficient * 10 + (c - '0');
    const int scale = static_cast<int>(decimals.size());
    return Digits{at + 1, Decimal(coefficient, scale), Decimal(1, scale), 0, false};
  }

  // The end of a run of digits and marks that make no number together.
  std::uint32_t skip_code(std::uint32_t at) const {
    std::uint32_t next = at + 1;
    if (const auto power = power_alone(tokens_, at)) return power->last;
    if (const auto power = power_behind(tokens_, joined(next, ".") ? next + 2 : next))
      return power->last;
    while (next + 1 < tokens_.size() && touches_mark(next, ".:-/") && digits_at(next + 1) &&
           !tokens_[next + 1].space_before)
      next += 2;
    if (tokens_[at].text[0] == '0')  // "020 7946 0123"
      while (digits_at(next)) ++next;
    return next;
  }

 private:
  bool digits_at(std::size_t at) const {
    return at < tokens_.size() && tokens_[at].kind == TokenKind::Digits;
  }
  bool touches_mark(std::size_t at, std::string_view marks) const {
    return at < tokens_.size() && tokens_[at].kind == TokenKind::Mark &&
           !tokens_[at].space_before && tokens_[at].text.size() == 1 &&
           marks.find(tokens_[at].text[0]) != std::string_view::npos;
  }
  // "mark digits" at `at`, all of it touching; `before`: what stands before it, too.
  bool joined(std::size_t at, std::string_view marks, bool before = true) const {
    const bool mark = before ? touches_mark(at, marks)
                             : at < tokens_.size() && tokens_[at].kind == TokenKind::Mark &&
                                   tokens_[at].text == marks;
    return mark && digits_at(at + 1) && !tokens_[at + 1].space_before;
  }

  // "3.5 × 10^6"
  static std::optional<Digits> raised(Digits read, const PowerOfTen& power) {
    const auto value = shift(read.value, power.power), step = shift(read.step, power.power);
    if (power.too_great || !value || !step) return std::nullopt;
    return Digits{power.last, *value, *step, read.whole_digits, false};
  }

  // "2014.01.14", "10:20", "02-398-0000", "24.02" where the full stop is no decimal mark.
  bool is_code(std::uint32_t at) const {
    if (joined(at + 1, ":")) return true;
    if (joined(at + 1, ".") && joined(at + 3, ".")) return true;
    if (joined(at + 1, "-/") && joined(at + 3, "-/")) return true;
    if (joined(at + 1, "-") && tokens_[at].text.size() > 1 && tokens_[at].text[0] == '0')
      return true;
    if (!joined(at + 1, ".") || rules_.decimal_marks.find('.') == 0) return false;
    const std::string_view whole = tokens_[at].text, part = tokens_[at + 2].text;
    return part.size() == 2 && whole.size() <= 2 &&
           (part[0] == '0' || (part[0] == '1' && part[1] <= '2'));
  }

  // "6,13,378", "1,00,00,000": groups of two digits before the last one of three, as India counts
  // lakhs and crores.  The token after them, or 0.
  std::uint32_t lakhs_end(std::uint32_t at) const {
    if (tokens_[at].text.size() > 2 || tokens_[at].text[0] == '0') return 0;
    if (rules_.group_marks.find(',') == std::string_view::npos) return 0;
    std::uint32_t next = at + 1;
    while (joined(next, ",") && tokens_[next + 1].text.size() == 2) next += 2;
    const bool ends = next > at + 1 && joined(next, ",") && tokens_[next + 1].text.size() == 3;
    return ends && !joined(next + 2, ",") ? next + 2 : 0;
  }

  // The token after a group of three digits that begins at `at`, or 0.
  std::uint32_t group_after(std::uint32_t at) const {
    const auto three = [&](std::size_t i) { return digits_at(i) && tokens_[i].text.size() == 3; };
    if (three(at) && tokens_[at].space_before && !tokens_[at].gap_before) {
      const bool plain_space = rules_.group_marks.find(' ') != std::string_view::npos;
      if (tokens_[at].no_break_space || plain_space) return at + 1;
    }
    if (at + 1 < tokens_.size() && tokens_[at].text != "." && joined(at, rules_.group_marks) &&
        three(at + 1))
      return at + 2;
    if (is_apostrophe(at) && three(at + 1) && !tokens_[at + 1].space_before) return at + 2;
    return 0;
  }

  // "1'000'000", as in Switzerland
  bool is_apostrophe(std::uint32_t at) const {
    return at < tokens_.size() && !tokens_[at].space_before &&
           (tokens_[at].text == "'" || tokens_[at].text == "’");
  }

  bool is_decimal_mark(std::uint32_t at) const { return joined(at, rules_.decimal_marks); }

  // The decimals of a fraction written as one character behind the digits: "2½".
  std::string_view fraction_at(std::uint32_t at, bool alone = false) const {
    struct Fraction {
      std::string_view text, decimals;
    };
    constexpr Fraction kFractions[] = {
        {"1⁄2", "5"},   {"1⁄4", "25"},  {"3⁄4", "75"},  {"1⁄3", "3333"}, {"2⁄3", "6667"},
        {"1⁄5", "2"},   {"2⁄5", "4"},   {"3⁄5", "6"},   {"4⁄5", "8"},    {"1⁄8", "125"},
        {"3⁄8", "375"}, {"5⁄8", "625"}, {"7⁄8", "875"},
    };
    if (at >= tokens_.size() || tokens_[at].kind != TokenKind::Mark ||
        (tokens_[at].space_before && !alone))
      return {};
    for (const Fraction& one : kFractions)
      if (tokens_[at].text == one.text) return one.decimals;
    return {};
  }

  // A number of so few digits, none of them a leading zero; 0 where there is none.
  int small_number(std::uint32_t at) const {
    if (!digits_at(at) || tokens_[at].text.size() > 2 || tokens_[at].text[0] == '0') return 0;
    int value = 0;
    for (const char c : tokens_[at].text) value = value * 10 + (c - '0');
    return value;
  }

  // "3 1/2 percent", "11-5/8 dollars": halves to sixteenths behind whole ones.
  std::optional<Digits> read_mixed(std::uint32_t at) const {
    const bool dash = at + 2 < tokens_.size() && joined(at + 1, "-");
    const std::uint32_t part = dash ? at + 2 : at + 1;
    if (part >= tokens_.size() || (!dash && !tokens_[part].space_before)) return std::nullopt;
    const int whole = small_number(at), over = small_number(part);
    if (whole == 0 || over == 0 || !joined(part + 1, "/")) return std::nullopt;
    const int under = small_number(part + 2);
    const bool usual = under == 2 || under == 3 || under == 4 || under == 8 || under == 16;
    if (!usual || over >= under || joined(part + 3, "-/")) return std::nullopt;
    const auto share = divide(Decimal(over), Decimal(under), 4);
    const auto sum = share ? add(Decimal(whole), normalised(*share)) : std::nullopt;
    if (!sum) return std::nullopt;
    return Digits{part + 3, *sum, Decimal(1, sum->scale()), tokens_[at].text.size(), false};
  }

  // "15,9 million", "71,4%", as in South Africa: before a power or a sign no group is that short.
  bool is_short_group(std::uint32_t at) const {
    return joined(at, rules_.group_marks) && tokens_[at + 1].text.size() < 3 &&
           (words_.power_at(at + 2) > 0 || touches_mark(at + 2, "%"));
  }

  // "29, 5 million", a slip of the typist: one decimal before a power or a sign, and no list.
  bool is_spaced_decimal(std::uint32_t at, std::uint32_t mark) const {
    if (rules_.decimal_marks.find(',') != 0 || !touches_mark(mark, ",")) return false;
    const bool one = digits_at(mark + 1) && tokens_[mark + 1].text.size() == 1;
    const bool listed = at > 1 && touches_mark(at - 1, ",") && digits_at(at - 2);
    return one && !listed && tokens_[at].text.size() <= 3 && tokens_[mark + 1].space_before &&
           (words_.power_at(mark + 2) > 0 || touches_mark(mark + 2, "%"));
  }

  const ExtractionRules& rules_;
  const Symbol month_, part_of_;
  const std::vector<Token>& tokens_;
  const NumberWords& words_;
};

}  // namespace attest
