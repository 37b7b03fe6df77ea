#include "extraction/attribution/aged_names.h"

#include <algorithm>

#include "claims/ages.h"
#include "extraction/attribution/name_words.h"
#include "extraction/attribution/nameless_speakers.h"
#include "extraction/attribution/speeches.h"
#include "extraction/lexicon/cue_phrases.h"

namespace attest {
namespace {

// Two digits: "Dorn, 3, Safa, 11" are no ages, and nobody is asked at nine.
bool is_age(const SentenceView& view, std::uint32_t item) {
  constexpr std::uint32_t kDigits = 2;
  if (item >= view.items.size() || view.items[item].kind != Item::Kind::Number) return false;
  const Item& number = view.items[item];
  const Token& token = view.tokens[number.first];
  return number.last == number.first + 1 && token.kind == TokenKind::Digits &&
         token.text.size() == kDigits;
}

}  // namespace

bool has_age(const SentenceView& view, std::uint32_t end) {
  if (!is_age(view, end + 1)) return false;
  const bool closed = end + 2 >= view.items.size() || view.is_mark(end + 2, ",") ||
                      view.is_mark(end + 2, ".") || view.is_mark(end + 2, ";");
  return (view.is_mark(end, ",") && closed) ||
         (view.is_mark(end, "(") && view.is_mark(end + 2, ")"));
}

const SourceName* aged_before(const SentenceView& view, const std::vector<SourceName>& names,
                              std::uint32_t cue) {
  constexpr std::uint32_t kDescription = 24;  // items
  constexpr std::uint32_t kAge = 3;           // items with its marks
  const auto is_closed = [&](std::uint32_t at) {
    return view.is_mark(at, ",") || view.is_mark(at, ")");
  };
  const bool dated = cue > 0 && view.items[cue - 1].kind == Item::Kind::Period;
  const std::uint32_t mark = cue - (dated ? 2 : 1);
  if (cue < kAge + 2 || !is_closed(mark)) return nullptr;
  for (auto name = names.rbegin(); name != names.rend(); ++name) {
    if (name->end + kAge > cue) continue;
    if (cue - name->end > kDescription) return nullptr;
    if (!name->quoted && !name->governed && name->end >= name->begin + 2 &&
        has_age(view, name->end))
      return &*name;
  }
  return nullptr;
}

bool tells_of_speaker(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                      const Statement& statement, std::uint32_t item) {
  const SourceName& source = *statement.source;
  const std::uint32_t end = source.end;
  if (item == end + 1 && source.end >= source.begin + 2 && has_age(view, end)) return true;
  const bool turned = statement.phrase != nullptr && statement.phrase->end <= source.begin;
  // «Смеётся 34-летняя Анна»
  if (turned && item == statement.phrase->end && behind_age(view, item, source.begin) > item)
    return true;
  if (!turned || item <= end || !view.is_mark(end, ",")) return false;
  // «По данным фонда «Заря», в селе 40 домов»: the marks of its name are no speech.
  const std::uint32_t behind = statement.phrase->end;
  const bool closed = view.is_mark(end - 1, "»") || view.is_mark(end - 1, "\"");
  const bool own_marks = (opens_speech(view, behind) || opens_speech(view, behind + 1)) &&
                         source.begin <= behind + 1 && closed;
  const auto speech = own_marks ? static_cast<std::uint32_t>(view.items.size()) : behind;
  if (!stands_at_speech(view, statement.phrase->begin, speech)) return false;
  for (std::uint32_t at = end + 1; at < item; ++at) {
    if (phrases.beginning_at(at, Table::Attribution) != nullptr) return false;
    for (const std::string_view quote : {"\"", "“", "«"})
      if (view.is_mark(at, quote)) return false;
  }
  if (begins_cue(grammar, phrases, end + 1, {Cue::Relative})) return true;
  const std::string_view word = view.tokens[view.items[end + 1].first].text;
  return is_age(view, end + 1) || is_in(grammar.sources.indefinites, word) ||
         is_in(grammar.sources.attachers, word);
}

void leave_ages_in_names(const std::vector<SourceName>& names, std::vector<ClaimDraft>& drafts) {
  for (const SourceName& name : names) {
    const auto inside = std::partition_point(
        drafts.begin(), drafts.end(),
        [&](const ClaimDraft& draft) { return draft.found.begin <= name.begin; });
    if (inside == drafts.end() || inside->found.begin >= name.end) continue;
    const bool own = !inside->attribution.empty() && inside->attribution.front().name == name.text;
    if (own && unit::is_age(inside->found.quantity.unit)) inside->attribution.clear();
  }
}

}  // namespace attest
