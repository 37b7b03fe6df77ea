#include "extraction/pattern.h"

#include <algorithm>
#include <optional>

#include "extraction/tokens.h"
#include "text/error.h"

namespace attest {
namespace {

struct Element {
  std::string text;  // a literal, or the name of a class
  bool is_class = false;
};
using Reading = std::vector<Element>;

[[noreturn]] void malformed(std::string_view pattern, const char* why) {
  throw Error(ErrorCode::Internal, "pattern \"" + std::string(pattern) + "\": " + why);
}

// A literal of a pattern falls into tokens as text does ("year-on-year" is five),
// but keeps the ~ or * that ends its last word and the * that begins its first.
void append_literal(std::string_view literal, Reading& reading) {
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
  const std::size_t first = reading.size();
  for (const Token& token : tokens) reading.push_back({std::string(token.text), false});
  if (suffix && reading.size() > first) reading[first].text.insert(0, 1, '*');
  if (tail != 0 && !reading.empty()) reading.back().text += tail;
}

// Recursive descent over the notation; patterns are our own tables, a few words long.
class Reader {
 public:
  explicit Reader(std::string_view pattern) : pattern_(pattern) {}

  std::vector<Reading> all() {
    std::vector<Reading> readings = sequence();
    if (at_ != pattern_.size()) malformed(pattern_, "unbalanced bracket");
    return readings;
  }

 private:
  std::vector<Reading> sequence() {
    std::vector<Reading> readings(1);
    while (at_ < pattern_.size()) {
      const char c = pattern_[at_];
      if (c == ')' || c == ']' || c == '|') break;
      if (c == ' ') {
        ++at_;
      } else if (c == '(' || c == '[') {
        multiply(readings, group(c == '(' ? ')' : ']', c == '['));
      } else if (c == '<') {
        multiply(readings, {Reading{class_element()}});
      } else {
        Reading literal;
        append_literal(word(), literal);
        multiply(readings, {literal});
      }
    }
    return readings;
  }

  std::vector<Reading> group(char close, bool optional) {
    ++at_;
    std::vector<Reading> readings = sequence();
    while (at_ < pattern_.size() && pattern_[at_] == '|') {
      ++at_;
      const std::vector<Reading> more = sequence();
      readings.insert(readings.end(), more.begin(), more.end());
    }
    if (at_ >= pattern_.size() || pattern_[at_] != close) malformed(pattern_, "bracket not closed");
    ++at_;
    if (optional) readings.emplace_back();
    return readings;
  }

  Element class_element() {
    const std::size_t close = pattern_.find('>', at_);
    if (close == std::string_view::npos) malformed(pattern_, "'<' not closed");
    const std::string_view name = pattern_.substr(at_ + 1, close - at_ - 1);
    at_ = close + 1;
    return {std::string(name), true};
  }

  std::string_view word() {
    const std::size_t begin = at_;
    while (at_ < pattern_.size() &&
           std::string_view(" ()[]|<").find(pattern_[at_]) == std::string_view::npos)
      ++at_;
    return pattern_.substr(begin, at_ - begin);
  }

  static void multiply(std::vector<Reading>& left, const std::vector<Reading>& right) {
    std::vector<Reading> product;
    for (const Reading& l : left)
      for (const Reading& r : right) {
        product.push_back(l);
        product.back().insert(product.back().end(), r.begin(), r.end());
      }
    left = std::move(product);
  }

  std::string_view pattern_;
  std::size_t at_ = 0;
};

constexpr std::uint64_t edge(std::uint32_t node, Symbol symbol) {
  return (std::uint64_t{node} << 32) | symbol;
}

}  // namespace

std::vector<std::string> first_literals(std::string_view pattern) {
  std::vector<std::string> first;
  for (const Reading& reading : Reader(pattern).all())
    if (!reading.empty() && !reading.front().is_class) first.push_back(reading.front().text);
  return first;
}

std::vector<std::string> last_literals(std::string_view pattern) {
  std::vector<std::string> last;
  for (const Reading& reading : Reader(pattern).all())
    if (!reading.empty() && !reading.back().is_class) last.push_back(reading.back().text);
  return last;
}

void PhraseTrie::add(std::string_view pattern, RowRef row, Lexicon& lexicon) {
  for (const Reading& reading : Reader(pattern).all()) {
    if (reading.empty()) continue;
    std::uint32_t node = 0;
    std::vector<Symbol> captured;
    std::optional<std::uint32_t> cut;
    for (const Element& element : reading) {
      if (!element.is_class && element.text == "^") {
        cut = static_cast<std::uint32_t>(captured.size());
        continue;
      }
      const Symbol symbol =
          element.is_class ? lexicon.class_symbol(element.text) : lexicon.literal(element.text);
      if (element.is_class && element.text == "end") {
        if (!cut) malformed(pattern, "<end> not behind '^'");
        sentence_end_ = symbol;
      }
      captured.push_back(element.is_class ? symbol : 0);
      const auto [at, added] =
          edges_.try_emplace(edge(node, symbol), static_cast<std::uint32_t>(terminals_.size()));
      if (added) terminals_.emplace_back();
      node = at->second;
    }
    longest_ = std::max(longest_, captured.size());
    const auto length = cut.value_or(static_cast<std::uint32_t>(captured.size()));
    if (length == 0) malformed(pattern, "nothing before '^'");
    terminals_[node].push_back({row, std::move(captured), length});
  }
}

void PhraseTrie::collect(const std::vector<Item>& items, const std::vector<SymbolMatch>& symbols,
                         std::uint32_t at, const std::vector<std::uint32_t>& path,
                         std::uint32_t node, std::ptrdiff_t from,
                         std::vector<PhraseMatch>& out) const {
  for (const Terminal& terminal : terminals_[node]) {
    const std::uint32_t length = terminal.length;
    const auto same = std::find_if(out.begin() + from, out.end(), [&](const PhraseMatch& m) {
      return m.row.table == terminal.row.table;
    });
    const bool every =
        terminal.row.table == Table::Cue || terminal.row.table == Table::Modifier ||
        terminal.row.table == Table::Unit || terminal.row.table == Table::RangeMiddle ||
        terminal.row.table == Table::RangeOpen || terminal.row.table == Table::RangeClose;
    // Of equally long ones that which asks for more behind it, then, of times, that with
    // more words of its own: 1년 전 rather than <n>년 전.
    const auto looked = static_cast<std::uint16_t>(terminal.captured.size());
    const auto classes = static_cast<std::size_t>(
        std::count_if(terminal.captured.begin(), terminal.captured.begin() + length,
                      [](Symbol captured) { return captured != 0; }));
    const bool fewer_classes = same != out.end() && terminal.row.table == Table::Period &&
                               looked == same->looked && classes < same->captures.size();
    const bool no_better = same != out.end() && looked <= same->looked && !fewer_classes;
    const bool weaker = same != out.end() && (same->end > at + length ||
                                              (same->end == at + length && no_better));
    if (weaker && !every) continue;
    PhraseMatch match;
    match.row = terminal.row;
    match.begin = at;
    match.end = at + length;
    match.looked = looked;
    if (items[match.end - 1].kind == Item::Kind::Word)
      match.last_stem = symbols[path[length - 1]].stem;
    for (std::uint32_t i = 0; i < length; ++i)
      if (terminal.captured[i] != 0)
        match.captures.push_back({terminal.captured[i], at + i, symbols[path[i]].value});
    if (same == out.end() || every) {
      out.push_back(std::move(match));
    } else {
      *same = std::move(match);
    }
  }
}

void PhraseTrie::match(const std::vector<Item>& items, const std::vector<SymbolMatch>& symbols,
                       std::uint32_t at, std::vector<PhraseMatch>& out) const {
  struct Open {
    std::uint32_t node;
    std::vector<std::uint32_t> path;
  };
  const auto from = static_cast<std::ptrdiff_t>(out.size());
  std::vector<Open> open{{0, {}}};
  std::uint32_t i = at;
  for (; i < items.size() && !open.empty() && i < at + longest_; ++i) {
    std::vector<Open> next;
    for (const Open& o : open)
      for (std::uint32_t s = items[i].symbols_begin; s < items[i].symbols_end; ++s) {
        const auto found = edges_.find(edge(o.node, symbols[s].symbol));
        if (found == edges_.end()) continue;
        Open moved{found->second, o.path};
        moved.path.push_back(s);
        if (!terminals_[moved.node].empty())
          collect(items, symbols, at, moved.path, moved.node, from, out);
        if (next.size() < 64) next.push_back(std::move(moved));  // bounds hostile repetition
      }
    open = std::move(next);
  }
  if (i < items.size() || sentence_end_ == 0) return;
  for (const Open& o : open) {
    const auto found = edges_.find(edge(o.node, sentence_end_));
    if (found != edges_.end()) collect(items, symbols, at, o.path, found->second, from, out);
  }
}

}  // namespace attest
