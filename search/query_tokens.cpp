#include "search/query_tokens.h"

#include <algorithm>
#include <array>

namespace attest {

namespace {

constexpr std::array<std::string_view, 9> kFields = {"lang", "source", "title", "author", "origin",
                                                     "date", "period", "unit", "value"};

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool ends_word(char c) { return is_space(c) || c == '(' || c == ')'; }

class Cutter {
 public:
  explicit Cutter(std::string_view query) : query_(query) {
    last_quote_ = query.rfind('"');
  }

  std::vector<QueryToken> cut() {
    while (true) {
      while (at_ < query_.size() && is_space(query_[at_])) ++at_;
      if (at_ == query_.size()) return std::move(tokens_);
      tokens_.push_back(next());
    }
  }

 private:
  QueryToken next() {
    QueryToken token;
    const std::size_t begin = at_;
    read_signs(token);
    if (query_[at_] == '(' || query_[at_] == ')') {
      token.kind = query_[at_] == '(' ? TokenKind::Open : TokenKind::Close;
      ++at_;
    } else {
      read_field(token);
      read_body(token);
    }
    token.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at_)};
    return token;
  }

  // A sign counts when something stands right behind it.
  bool takes(std::string_view signs) const {
    return at_ + 1 < query_.size() && signs.find(query_[at_]) != std::string_view::npos &&
           !is_space(query_[at_ + 1]) && query_[at_ + 1] != ')';
  }

  void read_signs(QueryToken& token) {
    if (takes("+-")) token.sign = query_[at_++];
    if (takes("=~") && query_[at_ + 1] != '(') token.mark = query_[at_++];
  }

  void read_field(QueryToken& token) {
    std::size_t end = at_;
    while (end < query_.size() && end - at_ < 8 && query_[end] != ':' && !ends_word(query_[end]))
      ++end;
    if (end + 1 >= query_.size() || query_[end] != ':' || ends_word(query_[end + 1])) return;
    std::string name(query_.substr(at_, end - at_));
    for (char& c : name)
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (std::find(kFields.begin(), kFields.end(), name) == kFields.end()) return;
    token.field = std::move(name);
    at_ = end + 1;
  }

  void read_body(QueryToken& token) {
    if (query_[at_] == '"' && last_quote_ != std::string_view::npos && at_ < last_quote_) {
      const std::size_t close = query_.find('"', at_ + 1);
      token.kind = TokenKind::Quoted;
      token.text = query_.substr(at_ + 1, close - at_ - 1);
      at_ = close + 1;
      return;
    }
    const std::size_t begin = at_;
    do ++at_;
    while (at_ < query_.size() && !ends_word(query_[at_]));
    token.text = query_.substr(begin, at_ - begin);
  }

  std::string_view query_;
  std::size_t at_ = 0;
  std::size_t last_quote_;
  std::vector<QueryToken> tokens_;
};

}  // namespace

std::vector<QueryToken> query_tokens(std::string_view query) { return Cutter(query).cut(); }

}  // namespace attest
