#include "extraction/attribution/nameless_speakers.h"

#include <algorithm>
#include <span>
#include <string_view>

#include "extraction/attribution/name_words.h"

namespace attest {

namespace {

// A comma or dash behind a stretch that another one opens, or a bracket.
bool is_behind_apposition(const SentenceView& view, std::uint32_t mark) {
  if (view.is_mark(mark, ")")) return true;
  for (const std::string_view kind : {",", "-", "–", "—"}) {
    if (!view.is_mark(mark, kind)) continue;
    for (std::uint32_t at = mark; at-- > 1;)
      if (view.is_mark(at, kind)) return true;
  }
  return false;
}

}  // namespace

bool precedes_pronoun(const Grammar& grammar, const SentenceView& view, const PhraseMatch& cue) {
  if (cue.end >= view.items.size()) return false;
  // But a name with an apposition before it may speak: "Norvik, a farmer, said he lost 40"; the
  // stop of "Norvik Corp. said it lost 40" is its own.
  const bool turned = cue.begin == 0 || (view.items[cue.begin - 1].kind == Item::Kind::Mark &&
                                         !view.is_mark(cue.begin - 1, ".") &&
                                         !is_behind_apposition(view, cue.begin - 1));
  return turned && view.items[cue.end].kind == Item::Kind::Word &&
         is_in(grammar.sources.pronouns, view.tokens[view.items[cue.end].first].text);
}

namespace {

// «…», отметила она; "it said": does one of the words say it?
bool says_one_of(const Grammar& grammar, const SentenceView& view, const Phrases& phrases,
                 std::span<const std::string_view> speaking) {
  const auto is_in = [&](auto list, std::uint32_t item) {
    if (item >= view.items.size()) return false;
    const std::string_view word = view.tokens[view.items[item].first].text;
    return std::find(list.begin(), list.end(), word) != list.end();
  };
  return !speaking.empty() &&
         std::any_of(phrases.all().begin(), phrases.all().end(), [&](const PhraseMatch& m) {
           if (m.row.table != Table::Attribution || m.begin == 0) return false;
           if (grammar.sources.attributions[m.row.row].speakers != Speakers::Any) return false;
           // But not «отметил его роль», "said he would come".
           const bool ends =
               m.end + 1 >= view.items.size() || view.items[m.end + 1].kind == Item::Kind::Mark;
           const bool behind = (ends || precedes_pronoun(grammar, view, m)) &&
                               is_in(grammar.sources.pronouns, m.end) && is_in(speaking, m.end);
           const Symbol lead = grammar.pack_classes.saying_lead;  // "she also said"
           const bool led = lead != 0 && m.begin > 1 && view.has(m.begin - 1, lead);
           const std::uint32_t before = m.begin - (led ? 2 : 1);
           return behind || (is_in(grammar.sources.pronouns, before) && is_in(speaking, before));
         });
}

}  // namespace

bool follows_pronoun(const Grammar& grammar, const SentenceView& view, const PhraseMatch& cue) {
  if (cue.begin == 0) return false;
  const auto& pronouns = grammar.sources.pronouns;
  const Symbol lead = grammar.pack_classes.saying_lead;
  const bool led = lead != 0 && cue.begin > 1 && view.has(cue.begin - 1, lead);
  const Item& before = view.items[cue.begin - (led ? 2 : 1)];
  return std::find(pronouns.begin(), pronouns.end(), view.tokens[before.first].text) !=
         pronouns.end();
}

bool says_person(const Grammar& grammar, const SentenceView& view, const Phrases& phrases) {
  return says_one_of(grammar, view, phrases, grammar.sources.person_pronouns);
}

bool says_institution(const Grammar& grammar, const SentenceView& view, const Phrases& phrases) {
  return says_one_of(grammar, view, phrases, grammar.sources.thing_pronouns);
}

namespace {

// The pronoun that the sentence begins with, or behind a phrase that leads to it: "in its update
// it said"; past the end where there is none.
std::uint32_t opening_thing(const Grammar& grammar, const SentenceView& view) {
  constexpr std::uint32_t kLongest = 6;  // items of the phrase
  const auto none = static_cast<std::uint32_t>(view.items.size());
  const auto is_thing = [&](std::uint32_t at) {
    return is_in(grammar.sources.thing_pronouns, view.tokens[view.items[at].first].text);
  };
  for (std::uint32_t at = 0; at <= kLongest && at < none; ++at) {
    const Item& item = view.items[at];
    if (item.kind == Item::Kind::Word && is_thing(at)) return at;
    const bool leads = at > 0 || (item.kind == Item::Kind::Word &&
                                  is_in(grammar.sources.prepositions,
                                        view.tokens[item.first].text));
    if (!leads || (at > 0 && item.kind == Item::Kind::Word && view.tokens[item.first].capital))
      return none;
  }
  return none;
}

}  // namespace

bool opens_on_thing(const Grammar& grammar, const SentenceView& view, const Phrases& phrases) {
  constexpr std::uint32_t kLeads = 2;  // items: "it also said"
  const std::uint32_t thing = opening_thing(grammar, view);
  if (thing >= view.items.size()) return false;
  const Symbol lead = grammar.pack_classes.saying_lead;
  for (std::uint32_t at = thing + 1; at <= thing + kLeads && at < view.items.size(); ++at) {
    const PhraseMatch* cue = phrases.beginning_at(at, Table::Attribution);
    if (cue != nullptr) {
      const AttributionRow& row = grammar.sources.attributions[cue->row.row];
      return row.place != SourcePlace::After && row.place != SourcePlace::Nowhere &&
             row.speakers != Speakers::Documents;
    }
    if (lead == 0 || !view.has(at, lead)) return false;
  }
  return false;
}

bool ends_saying(const Grammar& grammar, const SentenceView& view) {
  constexpr std::size_t kVerbReach = 3;  // items from the verb to the sentence's end
  const Symbol saying = grammar.pack_classes.saying_verb;
  const std::size_t end = view.items.size();
  for (std::size_t at = end; saying != 0 && at > 0 && at + kVerbReach > end; --at)
    if (view.has(static_cast<std::uint32_t>(at - 1), saying)) return true;
  return false;
}

bool quotes_on(const Grammar& grammar, const SentenceView& view) {
  if (grammar.sources.subject_tails.empty() || !ends_saying(grammar, view)) return false;
  for (std::uint32_t at = 0; at < view.items.size(); ++at) {
    if (view.is_mark(at, "“") || view.is_mark(at, "\"")) return true;
    if (view.items[at].kind != Item::Kind::Word) return false;
    const std::string_view word = view.tokens[view.items[at].last - 1].text;
    if (has_tail(word, grammar.sources.subject_tails) &&
        !is_in(grammar.sources.person_pronouns, word))
      return false;
  }
  return false;
}

bool is_own_voice(const Grammar& grammar, const SentenceView& view) {
  const Symbol own = grammar.pack_classes.own_voice;
  bool found = false;
  for (std::uint32_t at = 0; own != 0 && at < view.items.size(); ++at) {
    const Item& item = view.items[at];
    found = found || (item.kind == Item::Kind::Word && view.has(at, own));
    const std::string_view text = view.tokens[item.first].text;
    for (const std::string_view mark : {"\"", "“", "”", "«", "»"})
      if (text == mark) return false;
  }
  return found;
}

bool is_at_mark(const Grammar& grammar, const SentenceView& view, const PhraseMatch& cue) {
  const auto is_mark = [&](std::uint32_t at) {  // but not the sign of «28 % утверждают»
    return view.items[at].kind == Item::Kind::Mark && !view.has(at, grammar.counted);
  };
  return cue.begin > 0 && (is_mark(cue.begin - 1) || is_mark(cue.begin));
}

std::uint32_t behind_age(const SentenceView& view, std::uint32_t item, std::uint32_t name) {
  constexpr std::uint32_t kAge = 3;  // items: 34 - летняя
  const bool aged = item + kAge <= name && view.items[item].kind == Item::Kind::Number &&
                    view.is_mark(item + 1, "-") && view.items[item + 2].kind == Item::Kind::Word &&
                    !view.tokens[view.items[item + 2].first].space_before;
  return aged ? item + kAge : item;
}

bool is_titled(const Grammar& grammar, const SentenceView& view, const SourceName& name,
               const PhraseMatch& cue) {
  if (!grammar.sources.owners_follow || !name.heads.empty() || name.governed || name.quoted)
    return false;
  if (name.end < name.begin + 2 || name.begin <= cue.end || !is_at_mark(grammar, view, cue))
    return false;
  for (std::uint32_t at = behind_age(view, cue.end, name.begin); at < name.begin; ++at)
    if (view.items[at].kind != Item::Kind::Word || view.tokens[view.items[at].first].capital)
      return false;
  return true;
}

}  // namespace attest
