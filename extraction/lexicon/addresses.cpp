#include "extraction/lexicon/addresses.h"

#include <algorithm>

namespace attest {
namespace {

class AddressFinder {
 public:
  explicit AddressFinder(const std::vector<Token>& tokens) : tokens_(tokens) {}

  // Where the address that begins at `at` ends; `at` when none does.
  [[nodiscard]] std::size_t end_of(std::size_t at) const {
    const bool first = tokens_[at].space_before || at == 0 || !is_text(at - 1);
    if (!first || !is_text(at)) return at;
    const bool scheme =
        is_word(at) && is_mark(at + 1, ":") && is_mark(at + 2, "/") && is_mark(at + 3, "/");
    const bool www = tokens_[at].text == "www" && is_mark(at + 1, ".");
    const std::size_t known = scheme ? at + 4 : www ? at + 2 : host_end(at);
    return known == at ? at : path_end(known);
  }

 private:
  [[nodiscard]] bool touches(std::size_t at) const {
    return at < tokens_.size() && !tokens_[at].space_before;
  }
  [[nodiscard]] bool is_mark(std::size_t at, std::string_view mark) const {
    return touches(at) && tokens_[at].text == mark;
  }
  [[nodiscard]] bool is_text(std::size_t at) const { return tokens_[at].kind != TokenKind::Mark; }
  [[nodiscard]] bool is_word(std::size_t at) const {
    return tokens_[at].kind == TokenKind::Word && tokens_[at].script == CharacterKind::Latin;
  }

  // Behind "name@" or "a.org/": an address without a scheme.  `at` when there is none.
  [[nodiscard]] std::size_t host_end(std::size_t at) const {
    bool dotted = false;  // word.word
    for (std::size_t next = at; next < tokens_.size() && (next == at || touches(next)); ++next) {
      const std::string_view text = tokens_[next].text;
      if (is_text(next)) continue;
      if (text == "@" && next > at && touches(next + 1) && is_word(next + 1)) return next + 1;
      if (text == "/" && dotted && is_word(next - 1)) return next + 1;
      if (text == "." && next > at && is_word(next - 1) && touches(next + 1) && is_word(next + 1))
        dotted = true;
      else if (text != "." && text != "-" && text != "_" && text != "+")
        break;
    }
    return at;
  }

  [[nodiscard]] std::size_t path_end(std::size_t at) const {
    constexpr std::string_view kClosing[] = {"\"", "'", ")", "]",  "}",  ">",  "<",
                                             "»",  "”", "’", "」", "』", "》", "〉"};
    while (touches(at) && std::find(std::begin(kClosing), std::end(kClosing), tokens_[at].text) ==
                              std::end(kClosing))
      ++at;
    while (tokens_[at - 1].kind == TokenKind::Mark &&
           std::string_view(".,;:!?").find(tokens_[at - 1].text) != std::string_view::npos)
      --at;
    return at;
  }

  const std::vector<Token>& tokens_;
};

bool may_hold_address(const Token& token) {
  return token.text == "/" || token.text == "@" || token.text == "www";
}

}  // namespace

void join_addresses(const Folded& folded, std::vector<Token>& tokens) {
  if (std::none_of(tokens.begin(), tokens.end(), may_hold_address)) return;
  const AddressFinder finder(tokens);
  std::vector<Token> joined;
  joined.reserve(tokens.size());
  for (std::size_t at = 0; at < tokens.size();) {
    const std::size_t end = finder.end_of(at);
    joined.push_back(tokens[at]);
    if (end > at) {
      Token& address = joined.back();
      const Token& last = tokens[end - 1];
      address.kind = TokenKind::Word;
      address.script = CharacterKind::Letter;
      address.capital = address.all_caps = false;
      address.span.end = last.span.end;
      address.text = folded.text().substr(address.folded_at,
                                          last.folded_at + last.text.size() - address.folded_at);
    }
    at = std::max(end, at + 1);
  }
  tokens = std::move(joined);
}

}  // namespace attest
