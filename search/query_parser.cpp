#include "search/query_parser.h"

#include <algorithm>
#include <charconv>
#include <utility>
#include <vector>

#include "search/query_fields.h"
#include "search/query_tokens.h"
#include "text/span.h"

namespace attest {

namespace {

constexpr int kDeepest = 32;
constexpr std::uint32_t kNearByDefault = 10;
constexpr std::uint32_t kFarthestNear = 100;

// Tightest first: NEAR, AND, OR, then clauses side by side.  Recursive descent;
// every function consumes at least one token.
class Parser {
 public:
  Parser(std::string_view text, const NumberReader& read_number)
      : text_(text), read_number_(read_number), tokens_(query_tokens(text)) {}

  ParsedQuery parse() {
    ParsedQuery query;
    query.root.kind = ClauseKind::Sequence;
    while (at_ < tokens_.size()) {
      // A ')' without its '(' is nothing; what follows still counts.
      if (tokens_[at_].kind == TokenKind::Close) ++at_;
      for (Clause& clause : sequence()) query.root.parts.push_back(std::move(clause));
    }
    query.notes = std::move(notes_);
    return query;
  }

 private:
  std::vector<Clause> sequence() {
    std::vector<Clause> clauses;
    bool joins = false;  // the clause before is plain text that may grow
    Span words;
    while (at_ < tokens_.size() && tokens_[at_].kind != TokenKind::Close) {
      const std::size_t first = at_;
      Clause clause = alternatives();
      const bool plain = clause.kind == ClauseKind::Text && clause.occur == Occur::Should;
      const Span span{tokens_[first].span.begin, tokens_[at_ - 1].span.end};
      if (plain && joins) {
        // Pasted sentences stay whole, so that "1.5 million" is read as one number.
        words.end = span.end;
        clauses.back().text = slice(text_, words);
        continue;
      }
      words = span;
      joins = plain;
      if (clause.kind == ClauseKind::Sequence && clause.parts.empty()) continue;
      clauses.push_back(std::move(clause));
    }
    return clauses;
  }

  Clause alternatives() { return chain("OR", ClauseKind::Any, &Parser::conjunction); }
  Clause conjunction() { return chain("AND", ClauseKind::All, &Parser::neighbourhood); }

  Clause chain(std::string_view name, ClauseKind kind, Clause (Parser::*operand)()) {
    Clause first = (this->*operand)();
    if (!joins_operands(name)) return first;
    Clause group;
    group.kind = kind;
    group.occur = Occur::Must;
    group.parts.push_back(std::move(first));
    while (joins_operands(name)) {
      ++at_;
      group.parts.push_back((this->*operand)());
    }
    for (Clause& part : group.parts)
      if (part.occur == Occur::Must) part.occur = Occur::Should;
    return group;
  }

  Clause neighbourhood() {
    Clause first = primary();
    std::uint32_t distance = 0;
    if (!can_be_near(first) || !near_follows(distance)) return first;
    Clause near;
    near.kind = ClauseKind::Near;
    near.occur = Occur::Must;
    near.parts.push_back(std::move(first));
    while (near_follows(distance)) {
      ++at_;
      near.distance = std::max(near.distance, distance);
      near.parts.push_back(primary());
    }
    for (Clause& part : near.parts) part.occur = Occur::Should;
    return near;
  }

  static bool can_be_near(const Clause& clause) {
    return clause.occur != Occur::MustNot &&
           (clause.kind == ClauseKind::Text || clause.kind == ClauseKind::Prefix);
  }

  bool is_plain_word(std::size_t at) const {
    return at < tokens_.size() && tokens_[at].kind == TokenKind::Word && tokens_[at].sign == 0 &&
           tokens_[at].mark == 0 && tokens_[at].field.empty();
  }

  bool is_operator(std::size_t at) const {
    if (!is_plain_word(at)) return false;
    const std::string& word = tokens_[at].text;
    std::uint32_t distance = 0;
    return word == "AND" || word == "OR" || reads_near(word, distance);
  }

  // An operand can begin here.
  bool begins_operand(std::size_t at) const {
    return at < tokens_.size() && tokens_[at].kind != TokenKind::Close && !is_operator(at);
  }

  bool joins_operands(std::string_view name) const {
    return is_plain_word(at_) && tokens_[at_].text == name && begins_operand(at_ + 1);
  }

  static bool reads_near(std::string_view word, std::uint32_t& distance) {
    if (!word.starts_with("NEAR")) return false;
    word.remove_prefix(4);
    distance = kNearByDefault;
    if (word.empty()) return true;
    if (word.front() != '/') return false;
    const auto [end, error] = std::from_chars(word.data() + 1, word.data() + word.size(), distance);
    distance = std::min(distance, kFarthestNear);
    return error == std::errc() && end == word.data() + word.size() && distance > 0;
  }

  bool near_follows(std::uint32_t& distance) const {
    return is_plain_word(at_) && reads_near(tokens_[at_].text, distance) &&
           is_plain_word(at_ + 1) && !is_operator(at_ + 1);
  }

  Clause primary() {
    const bool excludes =
        is_plain_word(at_) && tokens_[at_].text == "NOT" && begins_operand(at_ + 1);
    if (excludes) ++at_;
    const QueryToken& token = tokens_[at_++];
    Clause clause = token.kind == TokenKind::Open ? group() : single(token);
    if (token.sign == '+') clause.occur = Occur::Must;
    if (token.sign == '-' || excludes) clause.occur = Occur::MustNot;
    return clause;
  }

  // Behind a '('; takes the ')' where there is one.
  Clause group() {
    Clause clause;
    clause.kind = ClauseKind::Sequence;
    if (++depth_ <= kDeepest) clause.parts = sequence();
    --depth_;
    if (at_ < tokens_.size() && tokens_[at_].kind == TokenKind::Close) ++at_;
    if (clause.parts.size() == 1) {
      Clause only = std::move(clause.parts.front());
      return only;
    }
    return clause;
  }

  Clause single(const QueryToken& token) {
    if (!token.field.empty()) {
      if (auto clause = field_clause(token, read_number_)) return *std::move(clause);
      notes_.push_back({NoteCode::NotOfField, token.text, token.field});
      return text_clause(std::string(slice(text_, token.span)));
    }
    if (token.mark == '=' && !token.text.empty()) return made(ClauseKind::Characters, token.text);
    if (token.mark == '~') {
      if (const auto number = read_number_(token.text)) {
        Clause clause = made(ClauseKind::Rounded, token.text);
        clause.low = number;
        return clause;
      }
    }
    if (token.kind == TokenKind::Quoted) return made(ClauseKind::Phrase, token.text);
    if (is_prefix(token.text)) {
      Clause clause = text_clause(token.text.substr(0, token.text.size() - 1));
      clause.kind = ClauseKind::Prefix;
      return clause;
    }
    return text_clause(token.text);
  }

  static bool is_prefix(std::string_view word) {
    return word.size() >= 3 && word.back() == '*' && word.find('*') == word.size() - 1;
  }

  static Clause made(ClauseKind kind, std::string text) {
    Clause clause = text_clause(std::move(text));
    clause.kind = kind;
    clause.occur = Occur::Must;
    return clause;
  }

  static Clause text_clause(std::string text) {
    Clause clause;
    clause.text = std::move(text);
    return clause;
  }

  std::string_view text_;
  const NumberReader& read_number_;
  std::vector<QueryToken> tokens_;
  std::vector<Note> notes_;
  std::size_t at_ = 0;
  int depth_ = 0;
};

}  // namespace

ParsedQuery parse_query(std::string_view text, const NumberReader& read_number) {
  return Parser(text, read_number).parse();
}

}  // namespace attest
