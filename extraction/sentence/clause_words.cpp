#include "extraction/sentence/clause_words.h"

#include <algorithm>

#include "claims/ages.h"

namespace attest {

std::span<const ConceptMention> within(std::span<const ConceptMention> mentions, Span span) {
  const auto begin = std::partition_point(mentions.begin(), mentions.end(),
                                          [&](const auto& m) { return m.span.begin < span.begin; });
  const auto end = std::partition_point(begin, mentions.end(),
                                        [&](const auto& m) { return m.span.begin < span.end; });
  return {begin, end};
}

namespace {

// "U.S. exports", "J. Smith": the mark of a letter that stands for a word.
bool is_of_initial(std::string_view text, std::uint32_t at) {
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  return at > 1 && is_capital(text[at - 1]) && (text[at - 2] == '.' || text[at - 2] == ' ');
}

}  // namespace

bool parts_clauses(std::string_view text, std::uint32_t at) {
  const char c = text[at];
  if (c == '.' && is_of_initial(text, at)) return false;
  if (c == ';' || c == ':' || c == '(' || c == ')') return true;
  // "1,516" and "69.5" have no space behind their mark.
  if (c == ',' || c == '.') return at + 1 < text.size() && text[at + 1] == ' ';
  return text.substr(at, 3) == "…";
}

std::uint32_t clause_begin(std::string_view text, std::uint32_t first, std::uint32_t at) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  while (at > first) {
    if (text[at - 1] == ')') {
      const std::size_t open = text.substr(0, at - 1).rfind('(');
      if (open != std::string_view::npos && open >= first &&
          std::none_of(text.begin() + open, text.begin() + at, is_digit)) {
        at = static_cast<std::uint32_t>(open);
        continue;
      }
    }
    if (parts_clauses(text, at - 1)) break;
    --at;
  }
  return at;
}

std::size_t words_between(std::string_view text, std::uint32_t from, std::uint32_t to) {
  std::size_t words = 0;
  for (std::uint32_t at = from; at + 1 < to; ++at)
    if (text[at] == ' ' && text[at + 1] != ' ') ++words;
  return words;
}

bool is_in_name(std::string_view text, const Claim& claim, Span mention) {
  const std::string_view sentence = slice(text, claim.sentence);
  return std::any_of(claim.attribution.begin(), claim.attribution.end(), [&](const auto& one) {
    if (one.name.empty()) return false;
    for (auto at = sentence.find(one.name); at != std::string_view::npos;
         at = sentence.find(one.name, at + 1)) {
      const auto begin = claim.sentence.begin + static_cast<std::uint32_t>(at);
      if (mention.overlaps(Span{begin, begin + static_cast<std::uint32_t>(one.name.size())}))
        return true;
    }
    return false;
  });
}

std::uint32_t joint_behind(const Grammar* grammar, std::string_view text, std::uint32_t end) {
  if (grammar == nullptr || !grammar->rules.glued_words) return 0;
  const std::string_view rest = text.substr(end);
  const std::size_t size = rest.find(' ');
  if (size == 0 || size == std::string_view::npos) return 0;
  std::vector<SymbolMatch> found;
  grammar->lexicon.match(rest.substr(0, size), found);
  const Symbol joining = grammar->pack_classes.joining;
  const bool joins = std::any_of(found.begin(), found.end(),
                                 [&](const SymbolMatch& m) { return m.symbol == joining; });
  return joins ? end + static_cast<std::uint32_t>(size) : 0;
}

std::uint32_t and_before(const Grammar* grammar, std::string_view text, std::uint32_t from,
                         std::uint32_t to) {
  constexpr int kWords = 5;  // "and net income rose to"
  if (grammar == nullptr || grammar->rules.glued_words) return 0;
  std::vector<SymbolMatch> found;
  std::uint32_t end = to;
  for (int word = 0; word < kWords; ++word) {
    while (end > from && text[end - 1] == ' ') --end;
    std::uint32_t begin = end;
    while (begin > from && text[begin - 1] != ' ') --begin;
    if (begin <= from || begin == end) return 0;
    found.clear();
    grammar->lexicon.match(text.substr(begin, end - begin), found);
    for (const SymbolMatch& match : found)
      if (match.symbol == grammar->pack_classes.joining) return begin;
    end = begin;
  }
  return 0;
}

bool tells_age(std::string_view text, std::span<const Claim> claims, std::size_t at) {
  const auto beside = [&](std::size_t left, std::size_t right) {
    for (std::uint32_t i = claims[left].span.end; i < claims[right].span.begin; ++i)
      if (parts_clauses(text, i)) return false;
    return true;
  };
  const auto is_age = [&](std::size_t i) { return unit::is_age(claims[i].quantity.unit); };
  return (at > 0 && is_age(at - 1) && beside(at - 1, at)) ||
         (at + 1 < claims.size() && is_age(at + 1) && beside(at, at + 1));
}

}  // namespace attest
