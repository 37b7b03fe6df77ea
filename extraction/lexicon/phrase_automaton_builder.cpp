#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>

#include "extraction/lexicon/pattern.h"
#include "extraction/lexicon/phrase_automaton.h"
#include "text/error.h"

namespace attest {
namespace {

using Kind = PatternNode::Kind;

// A place in a pattern: what is read there, and the places behind it.
struct Place {
  enum class Step : std::uint8_t { Symbol, Free, Cut, Accept };
  Step step = Step::Free;
  Symbol symbol = 0;
  RowRef row;
  std::vector<std::uint32_t> next;
};

// A place that a match may be at, and how many elements behind the cut it has read.
struct At {
  std::uint32_t place = 0;
  std::uint32_t behind = 0;  // 0: no cut was passed; n + 1: n elements behind it
  friend auto operator<=>(const At&, const At&) = default;
};
using Set = std::vector<At>;  // sorted

struct SetHash {
  std::size_t operator()(const Set& set) const {
    std::size_t hash = set.size();
    for (const At& at : set) hash = (hash ^ (at.place * 31U + at.behind)) * 0x9E3779B97F4A7C15U;
    return hash;
  }
};

}  // namespace

struct PhraseAutomaton::Builder::Places {
  explicit Places(Lexicon& lexicon_) : lexicon(lexicon_) {}

  Lexicon& lexicon;
  std::vector<Place> places;
  std::vector<std::uint32_t> starts;
  std::vector<bool> is_class;
  Symbol sentence_end = 0;

  std::uint32_t make(Place place) {
    places.push_back(std::move(place));
    return static_cast<std::uint32_t>(places.size() - 1);
  }

  std::uint32_t make_symbol(Symbol symbol, bool cls, std::uint32_t next) {
    if (symbol >= is_class.size()) is_class.resize(symbol + 1);
    is_class[symbol] = cls;
    return make({Place::Step::Symbol, symbol, {}, {next}});
  }

  // The place where `node` begins when `next` comes behind it.
  std::uint32_t begin_of(const PatternNode& node, std::uint32_t next) {
    switch (node.kind) {
      case Kind::Literal:
        return make_symbol(lexicon.literal(node.text), false, next);
      case Kind::Class: {
        const Symbol symbol = lexicon.class_symbol(node.text);
        if (node.text == "end") sentence_end = symbol;
        return make_symbol(symbol, true, next);
      }
      case Kind::Cut:
        return make({Place::Step::Cut, 0, {}, {next}});
      case Kind::Sequence:
        for (auto part = node.parts.rbegin(); part != node.parts.rend(); ++part)
          next = begin_of(*part, next);
        return next;
      case Kind::Choice: {
        Place choice;
        for (const PatternNode& part : node.parts) choice.next.push_back(begin_of(part, next));
        return make(std::move(choice));
      }
    }
    return next;
  }

  // Adds `at` with all places that are reached from it without reading.
  void reach(At at, Set& set) const {
    const Place& place = places[at.place];
    if (place.step == Place::Step::Symbol || place.step == Place::Step::Accept) {
      set.push_back(at);
      return;
    }
    if (place.step == Place::Step::Cut) at.behind = 1;
    for (const std::uint32_t next : place.next) reach({next, at.behind}, set);
  }

  static void order(Set& set) {
    std::sort(set.begin(), set.end());
    set.erase(std::unique(set.begin(), set.end()), set.end());
  }

  // Where the set leads by each symbol.
  std::map<Symbol, Set> steps_from(const Set& set) const {
    std::map<Symbol, Set> steps;
    for (const At& at : set)
      if (const Place& place = places[at.place]; place.step == Place::Step::Symbol)
        reach({place.next.front(), at.behind == 0 ? 0 : at.behind + 1}, steps[place.symbol]);
    for (auto& [symbol, reached] : steps) order(reached);
    return steps;
  }

  // What no reading of a pattern may do, told by the places reached before the first
  // element (a cut with nothing before it) and at <end> (which only follows a phrase).
  [[nodiscard]] const char* fault(std::uint32_t start) const {
    Set begin;
    reach({start, 0}, begin);
    if (std::any_of(begin.begin(), begin.end(), [](const At& at) { return at.behind != 0; }))
      return "nothing before '^'";
    for (Set open = begin; !open.empty();) {
      Set next;
      for (const At& at : open) {
        const Place& place = places[at.place];
        if (place.step != Place::Step::Symbol) continue;
        if (place.symbol == sentence_end && sentence_end != 0 && at.behind == 0)
          return "<end> not behind '^'";
        reach({place.next.front(), at.behind}, next);
      }
      order(next);
      open = std::move(next);
    }
    return nullptr;
  }
};

PhraseAutomaton::Builder::Builder(Lexicon& lexicon) : places_(std::make_unique<Places>(lexicon)) {}
PhraseAutomaton::Builder::~Builder() = default;

void PhraseAutomaton::Builder::add(std::string_view pattern, RowRef row) {
  const std::uint32_t accept = places_->make({Place::Step::Accept, 0, row, {}});
  const std::uint32_t start = places_->begin_of(parse_pattern(pattern), accept);
  if (const char* fault = places_->fault(start))
    throw Error(ErrorCode::Internal, "pattern \"" + std::string(pattern) + "\": " + fault);
  places_->starts.push_back(start);
}

PhraseAutomaton PhraseAutomaton::Builder::build(std::uint8_t bit) const {
  Set begin;
  for (const std::uint32_t start : places_->starts) places_->reach({start, 0}, begin);
  Places::order(begin);

  PhraseAutomaton automaton;
  automaton.is_class_ = places_->is_class;
  automaton.bit_ = bit;
  automaton.sentence_end_ = places_->sentence_end;
  std::unordered_map<Set, std::uint32_t, SetHash> numbers{{begin, 0}};
  std::vector<const Set*> sets{&numbers.begin()->first};
  std::vector<PhraseAutomaton::Edge> edges;
  for (std::uint32_t state = 0; state < sets.size(); ++state) {
    if (state != 0)  // a phrase of no words at all is none
      for (const At& at : *sets[state])
        if (const Place& place = places_->places[at.place]; place.step == Place::Step::Accept)
          automaton.terminals_.push_back({place.row, at.behind == 0 ? 0 : at.behind - 1});
    std::uint64_t follows = 0;
    for (auto& [symbol, reached] : places_->steps_from(*sets[state])) {
      follows |= symbol_bit(symbol);
      const auto [at, added] =
          numbers.try_emplace(std::move(reached), static_cast<std::uint32_t>(sets.size()));
      if (added) sets.push_back(&at->first);
      edges.push_back({state, symbol, at->second});
    }
    automaton.states_.push_back(
        {follows, static_cast<std::uint32_t>(automaton.terminals_.size())});
  }
  automaton.index(std::move(edges));
  return automaton;
}

}  // namespace attest
