#include "extraction/lexicon/wire_brackets.h"

#include <algorithm>
#include <utility>

namespace attest {
namespace {

constexpr std::size_t kLongest = 12;  // tokens between the two
constexpr std::size_t kCode = 3;      // of a code: "DRN.L"

// Where what begins at `open` ends; `open` itself where it is nothing of the kind.
std::size_t end_of_bracket(const std::vector<Token>& tokens, std::size_t open) {
  for (std::size_t at = open + 1; at < tokens.size() && at <= open + kLongest; ++at) {
    if (tokens[at].text == ">") return at > open + 1 ? at : open;
    if (tokens[at].text == "<" || (at == open + 1 && !tokens[at].capital)) return open;
  }
  return open;
}

bool is_code(const std::vector<Token>& tokens, std::size_t begin, std::size_t end) {
  return end - begin <= kCode && std::all_of(tokens.begin() + static_cast<std::ptrdiff_t>(begin),
                                             tokens.begin() + static_cast<std::ptrdiff_t>(end),
                                             [](const Token& token) {
                                               return token.all_caps || token.text.size() == 1;
                                             });
}

}  // namespace

void read_wire_brackets(const Folded& folded, std::vector<Token>& tokens) {
  if (folded.text().find('<') == std::string_view::npos) return;
  const auto first = std::find_if(tokens.begin(), tokens.end(),
                                  [](const Token& token) { return token.text == "<"; });
  if (first == tokens.end()) return;
  std::vector<Token> read(tokens.begin(), first);
  std::size_t close = 0;     // of a name
  bool apart = false;        // the next token stood behind a bracket that is gone
  for (auto at = static_cast<std::size_t>(first - tokens.begin()); at < tokens.size(); ++at) {
    Token& token = tokens[at];
    if (at == close && close != 0) continue;
    const std::size_t end = token.text == "<" ? end_of_bracket(tokens, at) : at;
    if (end > at && !is_code(tokens, at + 1, end)) {
      close = end;
      apart = token.space_before;
      continue;
    }
    if (end > at) token.text = "(", tokens[end].text = ")";
    const bool gap = std::exchange(apart, false);
    token.space_before = token.space_before || gap;
    read.push_back(token);
  }
  tokens = std::move(read);
}

}  // namespace attest
