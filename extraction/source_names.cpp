#include "extraction/source_names.h"

#include <algorithm>

namespace attest {
namespace {

constexpr std::uint32_t kLongestName = 12;  // items

class NameReader {
 public:
  NameReader(const Grammar& grammar, const SentenceView& view, const Phrases& phrases)
      : grammar_(grammar),
        rules_(grammar.sources),
        view_(view),
        phrases_(phrases),
        speeches_(speeches_in(view)) {}

  std::vector<SourceName> all() {
    std::vector<SourceName> found;
    std::uint32_t floor = 0;
    std::size_t speech = 0;
    for (std::uint32_t at = 0; at < view_.items.size(); ++at) {
      if (at < floor) continue;
      const PhraseMatch* head = phrases_.beginning_at(at, Table::Source);
      if (head == nullptr && !begins_bare_name(at)) continue;
      SourceName name = head != nullptr ? around(*head, floor) : bare(at);
      if (head == nullptr && reaches_head(name)) continue;  // comes with its head
      name.governed = is_governed(name.begin);
      name.quoted = is_quoted(name.begin, speech);
      finish(name);
      floor = name.end;
      found.push_back(std::move(name));
    }
    return found;
  }

 private:
  using Words = std::span<const std::string_view>;

  const Token& token(std::uint32_t item) const { return view_.tokens[view_.items[item].first]; }
  std::string_view word(std::uint32_t item) const { return token(item).text; }
  bool is_word(std::uint32_t item) const {
    return item < view_.items.size() && view_.items[item].kind == Item::Kind::Word &&
           token(item).kind == TokenKind::Word;
  }
  static bool in(Words list, std::string_view text) {
    return std::find(list.begin(), list.end(), text) != list.end();
  }
  static bool has_tail(std::string_view text, Words tails) {
    return std::any_of(tails.begin(), tails.end(),
                       [&](std::string_view t) { return text.ends_with(t); });
  }
  bool may_be_inside(std::uint32_t item) const {
    return is_word(item) && !in(rules_.not_in_names, word(item));
  }
  // A capital at the head of a sentence shows nothing.
  bool named(std::uint32_t item) const {
    return token(item).capital && (item > 0 || token(item).all_caps);
  }
  bool begins_bare_name(std::uint32_t item) const {
    return is_word(item) && token(item).capital && may_be_inside(item) &&
           phrases_.beginning_at(item, Table::Attribution) == nullptr;
  }
  // A modifier before the head; what belongs to a phrase of saying or to a number is none.
  bool may_precede(std::uint32_t item) const {
    if (!may_be_inside(item) || has_tail(word(item), rules_.left_stops)) return false;
    if (phrases_.ending_at(item + 1, Table::Attribution) != nullptr) return false;
    if (grammar_.rules.glued_words && item > 0 && !token(item).space_before) return false;
    return rules_.left_tails.empty() || named(item) || has_tail(word(item), rules_.left_tails);
  }
  bool is_governed(std::uint32_t begin) const {
    for (std::uint32_t back = 1; back <= 2 && back <= begin; ++back) {
      if (!is_word(begin - back)) return false;
      if (in(rules_.prepositions, word(begin - back))) return true;
      if (may_be_inside(begin - back)) return false;
    }
    return false;
  }

  // `speech` moves on with `item`, so that all names together cost one walk.
  bool is_quoted(std::uint32_t item, std::size_t& speech) const {
    while (speech < speeches_.size() && speeches_[speech].second <= item) ++speech;
    return speech < speeches_.size() && speeches_[speech].first <= item;
  }

  SourceName bare(std::uint32_t begin) const {
    SourceName name;
    name.begin = begin;
    name.end = begin + 1;
    while (name.end - begin < kLongestName) {
      if (is_word(name.end) && token(name.end).capital && may_be_inside(name.end)) {
        ++name.end;
      } else if (is_word(name.end) && in(rules_.bare_joiners, word(name.end)) &&
                 is_word(name.end + 1) && token(name.end + 1).capital) {
        name.end += 2;
      } else {
        break;
      }
    }
    return name;
  }
  // Modifiers may stand between: «Центральное телеграфное агентство».
  bool reaches_head(const SourceName& name) const {
    const auto furthest = name.end + static_cast<std::uint32_t>(rules_.words_before);
    for (std::uint32_t at = name.begin; at <= furthest && at < view_.items.size(); ++at) {
      if (phrases_.beginning_at(at, Table::Source) != nullptr) return true;
      if (at >= name.end && !may_precede(at)) return false;
    }
    return false;
  }

  SourceName around(const PhraseMatch& head, std::uint32_t floor) const {
    SourceName name;
    name.begin = head.begin;
    name.end = head.end;
    take_head(name, head);
    const auto room = [&] { return name.begin > floor && name.end - name.begin < kLongestName; };
    for (int n = 0; n < rules_.words_before && room(); ++n) {
      const std::uint32_t back = modifier_before(name.begin, floor);
      if (back == 0) break;
      name.begin -= back;
    }
    while (room() && may_be_inside(name.begin - 1) && named(name.begin - 1) &&
           may_precede(name.begin - 1))
      --name.begin;
    name.only_head = name.begin == head.begin && !has_prefix(head);
    name.indefinite = is_indefinite(name.begin);
    name.publication = is_publication(name.kind) && !leads_to_speaker(name.end);
    if (name.publication) {
      give_publisher(name, head.begin);
    } else {
      extend_right(name);
    }
    return name;
  }

  // How many items one modifier before `begin` takes; 0 where none stands.
  std::uint32_t modifier_before(std::uint32_t begin, std::uint32_t floor) const {
    if (may_precede(begin - 1)) return 1;
    const auto is_number = [&](std::uint32_t at) {
      return view_.items[at].kind == Item::Kind::Number;
    };
    if (begin < floor + 3) return 0;
    // 방송 3사 출구조사: a number with what it counts.
    if (grammar_.rules.glued_words && is_word(begin - 1) && !token(begin - 1).space_before &&
        is_number(begin - 2) && !has_tail(word(begin - 1), rules_.left_stops) &&
        may_precede(begin - 3))
      return 3;
    // 김모(27) 씨: an age.
    if (begin >= floor + 4 && view_.is_mark(begin - 1, ")") && is_number(begin - 2) &&
        view_.is_mark(begin - 3, "(") && may_precede(begin - 4))
      return 4;
    return 0;
  }
  // 여론조사 전문가: the publication is only what the speaker is expert in.
  bool leads_to_speaker(std::uint32_t item) const {
    if (!grammar_.rules.glued_words || has_particle(item - 1)) return false;
    const PhraseMatch* next = phrases_.beginning_at(item, Table::Source);
    return next != nullptr && !is_publication(rules_.heads[next->row.row].kind);
  }

  static bool is_publication(HeadKind kind) {
    return kind == HeadKind::Document || kind == HeadKind::Data;
  }
  // "A study", "one study" is no study named before.
  bool is_indefinite(std::uint32_t begin) const {
    if (begin == 0) return false;
    if (view_.items[begin - 1].kind == Item::Kind::Number) return true;
    return is_word(begin - 1) && in(rules_.indefinites, word(begin - 1));
  }
  // Written as one word with what names it: 중앙선거관리+위원회.
  bool has_prefix(const PhraseMatch& head) const {
    const std::string_view pattern = rules_.heads[head.row.row].pattern;
    if (!pattern.starts_with('*')) return false;
    return head.last_stem > pattern.size() - 1 - (pattern.ends_with('~') ? 1 : 0);
  }
  void take_head(SourceName& name, const PhraseMatch& head) const {
    const SourceHead& row = rules_.heads[head.row.row];
    name.role = row.role;
    name.kind = row.kind;
    name.heads.push_back(head.row.row);
    name.last_stem = head.last_stem;
  }
  // "A Quaymark poll" is what Quaymark says.
  void give_publisher(SourceName& name, std::uint32_t head) const {
    std::uint32_t from = head;
    while (from > name.begin && named(from - 1)) --from;
    if (from == head || is_owned(from)) return;
    name.begin = from;
    name.text_end = head;
    name.kind = HeadKind::Named;
    name.only_head = false;
  }

  // "Its monthly Admissions Report" is a title, and no Admissions publishes it.
  bool is_owned(std::uint32_t begin) const {
    constexpr std::uint32_t kAdjectives = 2;
    for (std::uint32_t back = 1; back <= kAdjectives && back <= begin && is_word(begin - back);
         ++back)
      if (in(rules_.owners, word(begin - back))) return true;
    return false;
  }

  void extend_right(SourceName& name) const {
    const std::uint32_t head_end = name.end;
    const auto grown = [&] { return (name.text_end != 0 ? name.text_end : name.end) > head_end; };
    while (name.end - name.begin < kLongestName && !has_particle(name.end - 1)) {
      const std::uint32_t before = name.end;
      const PhraseMatch* more = phrases_.beginning_at(name.end, Table::Source);
      if (more != nullptr) {
        const HeadKind kind = rules_.heads[more->row.row].kind;
        if (is_publication(kind)) {  // "ministry data": the ministry's
          name.publication = true;
          name.text_end = name.end;
          name.end = more->end;
          break;
        }
        take_head(name, *more);
        name.end = more->end;
      } else if (is_word(name.end) && in(rules_.joiners, word(name.end)) &&
                 (continues(name.end + 1) || is_joined(name.end + 1))) {
        name.end += 2;
      } else if (continues(name.end)) {
        ++name.end;
      } else if (!take_quoted(name)) {
        break;
      }
      if (more == nullptr && name.end != before) name.last_stem = 0;
    }
    if (name.role == InformantRole::Person && !name.publication) attach(name);
    if (grown()) name.only_head = false;
  }
  bool continues(std::uint32_t item) const {
    if (!may_be_inside(item) || phrases_.beginning_at(item, Table::Attribution) != nullptr)
      return false;
    return token(item).capital || has_tail(word(item), rules_.right_tails);
  }
  bool is_joined(std::uint32_t item) const {
    return may_be_inside(item) && has_tail(word(item), rules_.joined_tails);
  }
  // Where particles are written on the word, one of them ends the name.
  bool has_particle(std::uint32_t item) const {
    return grammar_.rules.glued_words && particle(token(item).text) > 0;
  }
  bool take_quoted(SourceName& name) const {
    if (!view_.is_mark(name.end, "«") || !is_word(name.end + 1) || !token(name.end + 1).capital)
      return false;
    for (std::uint32_t close = name.end + 2; close < name.end + 8; ++close)
      if (view_.is_mark(close, "»")) {
        name.end = close + 1;
        return true;
      }
    return false;
  }
  // "A source at the ministry", «сотрудник одного из фондов помощи».
  void attach(SourceName& name) const {
    std::uint32_t at = name.end;
    while (at < name.end + 3 && at < view_.items.size() && in(rules_.attachers, word(at))) ++at;
    if (at == name.end) return;
    std::uint32_t end = to_border(at);
    for (std::uint32_t next = at; next < at + 3 && may_be_inside(next); ++next) {
      if (const PhraseMatch* head = phrases_.beginning_at(next, Table::Source)) {
        end = head->end;
        break;
      }
      if (phrases_.beginning_at(next, Table::Attribution) != nullptr) break;
      if (token(next).capital) end = next + 1;
    }
    if (end == at) return;
    name.end = end;
    name.last_stem = 0;
    while (name.end - name.begin < kLongestName && continues(name.end)) ++name.end;
  }

  // "Officials at the port said": one or two words up to the verb or a mark.
  std::uint32_t to_border(std::uint32_t from) const {
    for (std::uint32_t at = from; at < from + 2 && may_be_inside(at); ++at) {
      if (at + 1 >= view_.items.size() || view_.items[at + 1].kind == Item::Kind::Mark)
        return at + 1;
      if (phrases_.beginning_at(at + 1, Table::Attribution) != nullptr) return at + 1;
    }
    return from;
  }

  // The bytes of the particle at the end of a word, which keeps two syllables or more.
  std::size_t particle(std::string_view text) const {
    constexpr std::size_t kTwoSyllables = 6;
    for (std::size_t stem = kTwoSyllables; stem < text.size(); ++stem) {
      if ((static_cast<unsigned char>(text[stem]) & 0xC0) == 0x80) continue;
      if (grammar_.lexicon.is_ending(text.substr(stem))) return text.size() - stem;
    }
    return 0;
  }

  void finish(SourceName& name) const {
    const std::uint32_t last_item = (name.text_end != 0 ? name.text_end : name.end) - 1;
    const Token& last = view_.tokens[view_.items[last_item].last - 1];
    Span span = view_.span_of(name.begin, last_item + 1);
    std::size_t tail = 0;
    if (grammar_.rules.glued_words) {
      tail = name.last_stem != 0 && name.last_stem < last.text.size() &&
                     grammar_.lexicon.is_ending(last.text.substr(name.last_stem))
                 ? last.text.size() - name.last_stem
                 : particle(last.text);
      name.subject = in(rules_.subject_tails, last.text.substr(last.text.size() - tail));
    }
    for (const std::string_view possessive : rules_.possessives)
      if (tail == 0 && last.text.size() > possessive.size() && last.text.ends_with(possessive))
        tail = possessive.size();
    if (tail > 0)
      span.end =
          original_span(view_.folded, view_.span, last.folded_at, last.text.size() - tail).end;
    name.text = std::string(slice(view_.text, span));
    take_alias(name);
    take_loose_particle(name);
  }
  // "Korean Central News Agency (KCNA)": the bracket belongs to the name.
  void take_alias(SourceName& name) const {
    const bool square = view_.is_mark(name.end, "[");
    if ((!square && !view_.is_mark(name.end, "(")) || !is_word(name.end + 1)) return;
    if (!view_.is_mark(name.end + 2, square ? "]" : ")") || !token(name.end + 1).all_caps) return;
    name.alias = std::string(word(name.end + 1));
    name.end += 3;
  }
  // KBO는, (NKDB)가: the particle is a word of its own, in another script.
  void take_loose_particle(SourceName& name) const {
    if (!grammar_.rules.glued_words || !is_word(name.end) || token(name.end).space_before) return;
    if (!grammar_.lexicon.is_ending(word(name.end))) return;
    name.subject = in(rules_.subject_tails, word(name.end));
    ++name.end;
  }

  const Grammar& grammar_;
  const SourceRules& rules_;
  const SentenceView& view_;
  const Phrases& phrases_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> speeches_;
};

}  // namespace

std::vector<std::pair<std::uint32_t, std::uint32_t>> speeches_in(const SentenceView& view) {
  constexpr std::uint32_t kLongestTitle = 5;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> speeches;
  std::uint32_t open = 0;
  bool inside = false;
  for (std::uint32_t at = 0; at < view.items.size(); ++at) {
    if (view.items[at].kind != Item::Kind::Mark) continue;
    const std::string_view mark = view.tokens[view.items[at].first].text;
    const bool opens = mark == "“" || mark == "«" || mark == "„";
    const bool closes = mark == "”" || mark == "»";
    if (!opens && !closes && mark != "\"") continue;
    if (inside && !opens) {
      if (at - open > kLongestTitle) speeches.emplace_back(open, at);
      inside = false;
    } else if (!inside && !closes) {
      open = at;
      inside = true;
    }
  }
  return speeches;
}

std::vector<SourceName> source_names(const Grammar& grammar, const SentenceView& view,
                                     const Phrases& phrases) {
  return NameReader(grammar, view, phrases).all();
}

}  // namespace attest
