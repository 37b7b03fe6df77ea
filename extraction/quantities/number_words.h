// The words of a sentence as the number reader asks about them.  Part of extraction/.
#pragma once

#include <cstdint>
#include <vector>

#include "extraction/lexicon/grammar.h"
#include "extraction/lexicon/tokens.h"

namespace attest {

struct SentenceView;

// Positions behind the last token are no words of any kind.
class NumberWords {
 public:
  NumberWords(const Grammar& grammar, const std::vector<Token>& tokens);

  // The row of the number table that the token is; nullptr when it is none.
  [[nodiscard]] const NumberWord* at(std::uint32_t token) const;
  // The "a" of "half a mile", the "dozen" of "$3 a dozen".
  [[nodiscard]] bool is_article(std::uint32_t token) const;

  // A power, a group power or a set: what multiplies the number before it.
  [[nodiscard]] bool is_multiplier(std::uint32_t token) const;
  // The value of a multiplier, 0 where none stands.
  [[nodiscard]] std::int64_t power_at(std::uint32_t token) const;
  [[nodiscard]] bool is_set(std::uint32_t token) const;
  // A first word behind which stands how many of it: «десятка два», «миллиона три»; «тысяча два»
  // is a number as it stands.
  [[nodiscard]] bool may_turn(std::uint32_t token) const;
  // "half", "a quarter" of a numeral: below one.
  [[nodiscard]] bool is_fraction(std::uint32_t token) const;

  // A hyphen inside a numeral: "a 1.5-million pool", "twenty-seven".
  [[nodiscard]] bool joined_by(std::uint32_t hyphen) const;
  // "300 and a quarter of them": a part of what is counted, and none of the number.
  [[nodiscard]] bool is_part_of_them(std::uint32_t token) const;
  // "Two-and-a-half", "three-and-half": the token behind the half, where such a tail begins at the
  // hyphen; else 0.
  [[nodiscard]] std::uint32_t half_behind(std::uint32_t hyphen) const;
  // 27일 만 18세: what touches the digits of another number counts those, and begins none; nor does
  // a particle behind a bracket: 재단(이사장 …)이 만 15세.
  [[nodiscard]] bool is_counter(std::uint32_t token) const;
  // The quarter of "three-quarter": it begins no number.
  [[nodiscard]] bool is_hung(std::uint32_t token) const;
  // A half that no word joins to the number before it: "buy one, get one half price".
  [[nodiscard]] bool is_half_apart(std::uint32_t token) const;
  // "about a year", "for an hour": an article there is one of a measure of time.
  [[nodiscard]] bool is_one_span(std::uint32_t article) const;
  // "$5m", "€2b": the letter touches digits (from `begin` on) that stand behind a unit.
  [[nodiscard]] bool is_money_letter(std::uint32_t letter, std::uint32_t begin) const;
  // "1.5m people": behind a noun in the plural no length stands, "a 100m race" is one.
  [[nodiscard]] bool is_counted_letter(std::uint32_t letter) const;
  // Any of these, and not the letter of a unit.
  [[nodiscard]] bool is_number_letter(std::uint32_t letter, std::uint32_t begin) const {
    return is_money_letter(letter, begin) || is_counted_letter(letter) ||
           is_moved_letter(letter, begin);
  }
  // "Up 164,000 to 1.79m", "fell 3m barrels to 420m": a letter behind what so many led to.
  [[nodiscard]] bool is_moved_letter(std::uint32_t letter, std::uint32_t begin) const;
  // "A margin of plus or minus 3 points": no sign of the number.
  [[nodiscard]] bool ends_margin(std::uint32_t sign) const;
  // What a sign may touch: a bracket, the ellipsis of «−5…−7», the tilde of -10∼-5도.
  [[nodiscard]] bool may_sign_behind(std::uint32_t token) const;
  // The second of «плюс-минус», which is no sign of the number behind it.
  [[nodiscard]] bool is_second_sign(std::uint32_t token) const;
  // Codes: H5N1, A320, F-16, COVID-19.  A currency may touch its digits: W1,024.
  [[nodiscard]] bool touches_letters(std::uint32_t digits) const;

 private:
  [[nodiscard]] bool has_role(std::uint32_t token, NumberRole role) const;

  const Grammar& grammar_;
  const std::vector<Token>& tokens_;
  const PackClasses& classes_;
};

// The same of an item; behind the last there is none.
[[nodiscard]] bool is_article(const Grammar& grammar, const SentenceView& view,
                              std::uint32_t item);

}  // namespace attest
