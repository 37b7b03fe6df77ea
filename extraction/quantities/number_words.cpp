#include "extraction/quantities/number_words.h"

#include "extraction/quantities/numbers.h"
#include "extraction/sentence/items.h"
#include "text/code_points.h"

namespace attest {

NumberWords::NumberWords(const Grammar& grammar, const std::vector<Token>& tokens)
    : grammar_(grammar), tokens_(tokens), classes_(grammar.pack_classes) {}

const NumberWord* NumberWords::at(std::uint32_t token) const {
  if (token >= tokens_.size()) return nullptr;
  const SymbolMatch* match = tokens_[token].find(grammar_.number_word);
  if (match == nullptr) return nullptr;
  return &grammar_.rules.number_words[static_cast<std::size_t>(match->value)];
}

bool NumberWords::has_role(std::uint32_t token, NumberRole role) const {
  const NumberWord* word = at(token);
  return word != nullptr && word->role == role;
}

bool NumberWords::is_article(std::uint32_t token) const {
  return has_role(token, NumberRole::Article);
}

bool NumberWords::is_multiplier(std::uint32_t token) const {
  return has_role(token, NumberRole::Power) || has_role(token, NumberRole::GroupPower) ||
         is_set(token);
}

std::int64_t NumberWords::power_at(std::uint32_t token) const {
  const NumberWord* word = is_multiplier(token) ? at(token) : nullptr;
  return word != nullptr ? word->value : 0;
}

bool NumberWords::is_set(std::uint32_t token) const {
  return has_role(token, NumberRole::Set);
}

bool NumberWords::may_turn(std::uint32_t token) const {
  constexpr std::int64_t kMillion = 1'000'000;
  return is_set(token) || (!grammar_.rules.glued_words && power_at(token) >= kMillion);
}

bool NumberWords::is_fraction(std::uint32_t token) const {
  const NumberWord* word = at(token);
  if (word == nullptr || word->role != NumberRole::Addend || word->scale == 0) return false;
  std::int64_t one = 1;
  for (int places = 0; places < word->scale; ++places) one *= 10;
  return word->value < one;
}

bool NumberWords::joined_by(std::uint32_t hyphen) const {
  if (is_multiplier(hyphen + 1)) return true;
  const NumberWord* left = at(hyphen - 1);
  const NumberWord* right = at(hyphen + 1);
  return left != nullptr && right != nullptr && left->role == NumberRole::Addend &&
         right->role == NumberRole::Addend && left->value >= 20 && right->value < 10 &&
         left->scale == 0 && right->scale == 0;
}

bool NumberWords::is_part_of_them(std::uint32_t token) const {
  return is_fraction(token) && token + 1 < tokens_.size() && classes_.part_of != 0 &&
         tokens_[token + 1].is(classes_.part_of);
}

std::uint32_t NumberWords::half_behind(std::uint32_t hyphen) const {
  const auto glued = [&](std::uint32_t token) {
    return token < tokens_.size() && tokens_[token].text == "-" && !tokens_[token].space_before;
  };
  if (!glued(hyphen) || !has_role(hyphen + 1, NumberRole::Join) || !glued(hyphen + 2)) return 0;
  std::uint32_t half = hyphen + 3;
  if (is_article(half) && glued(half + 1)) half += 2;
  return is_fraction(half) ? half + 1 : 0;
}

bool NumberWords::is_counter(std::uint32_t token) const {
  return grammar_.rules.glued_words && token > 0 && tokens_[token].kind == TokenKind::Word &&
         !tokens_[token].space_before &&
         (tokens_[token - 1].kind == TokenKind::Digits || tokens_[token - 1].text == ")");
}

bool NumberWords::is_hung(std::uint32_t token) const {
  return token > 0 && !tokens_[token].space_before && tokens_[token - 1].text == "-" &&
         is_fraction(token);
}

bool NumberWords::is_half_apart(std::uint32_t token) const {
  return is_fraction(token) && token > 0 && !has_role(token - 1, NumberRole::Join) &&
         !is_article(token - 1) && tokens_[token - 1].text != "-";
}

bool NumberWords::is_one_span(std::uint32_t article) const {
  if (classes_.span == 0 || article == 0 || article + 1 >= tokens_.size() ||
      !tokens_[article + 1].is(classes_.span) || !tokens_[article - 1].is(classes_.span_lead))
    return false;
  // "After a second recount": the word is an ordinal of the noun behind it.
  const bool ordinal = tokens_[article + 1].is(grammar_.classes.ordinal);
  const bool noun = article + 2 < tokens_.size() &&
                    tokens_[article + 2].kind == TokenKind::Word &&
                    !tokens_[article + 2].is(classes_.noun_end) &&
                    !tokens_[article + 2].is(classes_.joining);
  return !ordinal || !noun;
}

bool NumberWords::is_money_letter(std::uint32_t letter, std::uint32_t begin) const {
  // "$141 m": a sign that touches the digits leaves no doubt of a letter beside them.
  const bool touches = !tokens_[letter].space_before;
  const bool beside = !tokens_[begin].space_before && !tokens_[letter].capital &&
                      tokens_[letter - 1].kind == TokenKind::Digits &&
                      at(letter)->alone == Alone::Counted;
  return letter > begin && begin > 0 && tokens_[begin - 1].is(grammar_.unit_before) &&
         (touches || beside);
}

bool NumberWords::is_counted_letter(std::uint32_t letter) const {
  const bool touches_digits =
      letter > 0 && tokens_[letter - 1].kind == TokenKind::Digits && !tokens_[letter].space_before;
  if (!touches_digits || at(letter)->alone != Alone::Counted) return false;
  const bool plus = letter + 1 < tokens_.size() && tokens_[letter + 1].text == "+";  // "5m+ users"
  const std::uint32_t first = plus ? letter + 2 : letter + 1;
  for (std::uint32_t next = first; next <= first + 1 && next < tokens_.size(); ++next) {
    const Token& noun = tokens_[next];
    if (classes_.noun_end != 0 && noun.is(classes_.noun_end)) return false;
    if (classes_.plural != 0 && noun.is(classes_.plural)) return true;
    if (const SymbolMatch* match = noun.find(grammar_.counted))
      return match->stem < noun.text.size();
  }
  return false;
}

bool NumberWords::is_moved_letter(std::uint32_t letter, std::uint32_t begin) const {
  constexpr std::uint32_t kReach = 8;  // tokens back to the thousands: "in the last quarter"
  constexpr std::size_t kGroup = 3;    // digits of "000"
  const bool touches_digits =
      letter > 0 && tokens_[letter - 1].kind == TokenKind::Digits && !tokens_[letter].space_before;
  if (!touches_digits || at(letter)->alone != Alone::Counted || begin < 3) return false;
  if (!tokens_[begin - 1].is(classes_.governing)) return false;
  for (std::uint32_t back = begin - 1; back > 1 && begin - back <= kReach; --back) {
    const Token& group = tokens_[back - 1];
    if (group.text == tokens_[letter].text && is_counted_letter(back - 1)) return true;
    if (group.kind == TokenKind::Digits && group.text.size() == kGroup && !group.space_before &&
        tokens_[back - 2].text == ",")
      return true;
  }
  return false;
}

bool NumberWords::ends_margin(std::uint32_t sign) const {
  const bool joined = sign > 1 && (tokens_[sign - 1].text == "-" ||
                                   (classes_.restating != 0 &&
                                    tokens_[sign - 1].is(classes_.restating)));
  if (!joined) return false;
  const NumberWord* other = at(sign - 2);
  const bool plus = other != nullptr && other->role == NumberRole::Sign && other->value > 0;
  return plus || (classes_.plus != 0 && tokens_[sign - 2].is(classes_.plus));
}

bool NumberWords::may_sign_behind(std::uint32_t token) const {
  for (const std::string_view mark : {"(", "…", ".", "~", "∼", "〜", "～"})
    if (tokens_[token].text == mark) return true;
  return false;
}

bool NumberWords::is_second_sign(std::uint32_t token) const {
  return token > 1 && tokens_[token - 1].text == "-" && has_role(token, NumberRole::Sign) &&
         has_role(token - 2, NumberRole::Sign);
}

bool NumberWords::touches_letters(std::uint32_t digits) const {
  if (digits == 0 || tokens_[digits].kind != TokenKind::Digits || tokens_[digits].space_before)
    return false;
  const Token* before = &tokens_[digits - 1];
  const bool hyphen = before->text == "-" && digits > 1 && !before->space_before;
  if (hyphen) before = &tokens_[digits - 2];
  if (before->kind != TokenKind::Word) return false;
  // 2m35: the letter is the unit of the digits before it.
  if (grammar_.rules.glued_words && !hyphen && digits > 1 && !before->space_before &&
      tokens_[digits - 2].kind == TokenKind::Digits && before->is(grammar_.counted))
    return false;
  // «Бе-200»: a capital and a letter at most, in whatever script.
  if (hyphen && before->capital && count_code_points(before->text) <= 2) return true;
  if (before->script != CharacterKind::Latin) return false;
  if (hyphen && !before->capital) return false;  // "mid-1990s", "sub-2%"
  return hyphen || !before->is(grammar_.unit_before);
}

bool is_counted(const Grammar& grammar, const std::vector<Token>& tokens, const Number& number) {
  return number.last < tokens.size() && tokens[number.last].is(grammar.counted);
}

bool is_article(const Grammar& grammar, const SentenceView& view, std::uint32_t item) {
  return item < view.items.size() &&
         NumberWords(grammar, view.tokens).is_article(view.items[item].first);
}

}  // namespace attest
