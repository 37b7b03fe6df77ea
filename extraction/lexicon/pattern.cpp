#include "extraction/lexicon/pattern.h"

#include <algorithm>

#include "extraction/lexicon/tokens.h"
#include "text/error.h"

namespace attest {
namespace {

using Kind = PatternNode::Kind;

[[noreturn]] void malformed(std::string_view pattern, const char* why) {
  throw Error(ErrorCode::Internal, "pattern \"" + std::string(pattern) + "\": " + why);
}

// A literal of a pattern falls into tokens as text does ("year-on-year" is five),
// but keeps the ~ or * that ends its last word and the * that begins its first.
void append_literal(std::string_view literal, std::vector<PatternNode>& parts) {
  char tail = 0;
  if (literal.size() > 1 && (literal.back() == '~' || literal.back() == '*')) {
    tail = literal.back();
    literal.remove_suffix(1);
  }
  const bool suffix = literal.size() > 1 && literal.front() == '*';
  if (suffix) literal.remove_prefix(1);
  Folded folded_text;
  std::vector<Token> tokens;
  tokenise(literal, {0, static_cast<std::uint32_t>(literal.size())}, folded_text, tokens);
  const std::size_t first = parts.size();
  for (const Token& token : tokens) {
    const Kind kind = token.text == "^" ? Kind::Cut : Kind::Literal;
    parts.push_back({kind, std::string(token.text), {}});
  }
  if (suffix && parts.size() > first) parts[first].text.insert(0, 1, '*');
  if (tail != 0 && parts.size() > first) parts.back().text += tail;
}

// Recursive descent over the notation; patterns are our own tables, a few words long.
class PatternParser {
 public:
  explicit PatternParser(std::string_view pattern) : pattern_(pattern) {}

  PatternNode whole() {
    PatternNode tree = sequence();
    if (at_ != pattern_.size()) malformed(pattern_, "unbalanced bracket");
    return tree;
  }

 private:
  PatternNode sequence() {
    PatternNode node;
    while (at_ < pattern_.size()) {
      const char c = pattern_[at_];
      if (c == ')' || c == ']' || c == '|') break;
      if (c == ' ') {
        ++at_;
      } else if (c == '(' || c == '[') {
        node.parts.push_back(group(c == '(' ? ')' : ']'));
      } else if (c == '<') {
        node.parts.push_back(class_name());
      } else if (c == '\\' && at_ + 1 < pattern_.size()) {  // a bracket that is itself
        append_literal(pattern_.substr(at_ + 1, 1), node.parts);
        at_ += 2;
      } else {
        append_literal(word(), node.parts);
      }
    }
    return node;
  }

  PatternNode group(char close) {
    PatternNode node;
    node.kind = Kind::Choice;
    do {
      ++at_;
      node.parts.push_back(sequence());
    } while (at_ < pattern_.size() && pattern_[at_] == '|');
    if (at_ >= pattern_.size() || pattern_[at_] != close) malformed(pattern_, "bracket not closed");
    ++at_;
    if (close == ']') node.parts.emplace_back();
    return node;
  }

  PatternNode class_name() {
    const std::size_t close = pattern_.find('>', at_);
    if (close == std::string_view::npos) malformed(pattern_, "'<' not closed");
    const std::string_view name = pattern_.substr(at_ + 1, close - at_ - 1);
    at_ = close + 1;
    return {Kind::Class, std::string(name), {}};
  }

  std::string_view word() {
    const std::size_t end = std::min(pattern_.find_first_of(" ()[]|<", at_), pattern_.size());
    const std::string_view found = pattern_.substr(at_, end - at_);
    at_ = end;
    return found;
  }

  std::string_view pattern_;
  std::size_t at_ = 0;
};

// Collects the literals at one edge of `node`; true when a phrase may skip it, so that
// its neighbour is at the edge too.
bool edge_literals(const PatternNode& node, bool first, std::vector<std::string>& out) {
  switch (node.kind) {
    case Kind::Literal:
      out.push_back(node.text);
      return false;
    case Kind::Class:
      return false;
    case Kind::Cut:
      return true;
    case Kind::Choice: {
      bool skipped = false;
      for (const PatternNode& part : node.parts) skipped |= edge_literals(part, first, out);
      return skipped;
    }
    case Kind::Sequence:
      for (std::size_t i = 0; i < node.parts.size(); ++i)
        if (!edge_literals(node.parts[first ? i : node.parts.size() - 1 - i], first, out))
          return false;
      return true;
  }
  return true;
}

std::vector<std::string> literals_at(std::string_view pattern, bool first) {
  std::vector<std::string> found;
  edge_literals(parse_pattern(pattern), first, found);
  return found;
}

}  // namespace

PatternNode parse_pattern(std::string_view pattern) {
  return PatternParser(pattern).whole();
}

std::vector<std::string> first_literals(std::string_view pattern) {
  return literals_at(pattern, true);
}

std::vector<std::string> last_literals(std::string_view pattern) {
  return literals_at(pattern, false);
}

std::string first_words(std::string_view pattern) {
  std::string words;
  int depth = 0, skipped = 0;  // of brackets; of those whose rest is another choice
  bool optional = false, gap = false;
  for (const char c : pattern) {
    if (c == '^') break;
    if (c == '(') ++depth;
    if (c == '[') optional = true;
    if (c == '|' && skipped == 0) skipped = depth == 0 ? -1 : depth;
    if (c == ')' && skipped == depth--) skipped = 0;
    if (c == ']') optional = false;
    const bool suffix = c == '*' && (words.empty() || gap);  // "*ministry" is not "ministry"
    const bool notation = !suffix && std::string_view(" ()[]|~*").find(c) != std::string_view::npos;
    gap = gap || (notation && c != '~' && c != '*');
    if (notation || optional || skipped != 0) continue;
    if (gap && !words.empty()) words += '-';
    gap = false;
    words += c;
  }
  return words;
}

}  // namespace attest
