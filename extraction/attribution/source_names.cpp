#include "extraction/attribution/source_names.h"

#include "extraction/attribution/article_nouns.h"
#include "extraction/attribution/captions.h"
#include "extraction/attribution/dateline.h"
#include "extraction/attribution/firm_tails.h"
#include "extraction/attribution/glued_names.h"
#include "extraction/attribution/informants.h"
#include "extraction/attribution/name_behind_head.h"
#include "extraction/attribution/name_endings.h"
#include "extraction/attribution/name_reach.h"
#include "extraction/attribution/name_starts.h"
#include "extraction/attribution/name_words.h"
#include "extraction/attribution/noun_modifiers.h"
#include "extraction/attribution/publication_names.h"
#include "extraction/attribution/reporting_verbs.h"
#include "extraction/attribution/speaking_names.h"
#include "extraction/attribution/speeches.h"
#include "extraction/attribution/topic_speakers.h"

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
        words_(grammar, view, phrases),
        speeches_(speeches_in(view)) {}

  std::vector<SourceName> all() {
    std::vector<SourceName> found;
    std::uint32_t floor = behind_dateline(view_);
    std::size_t speech = 0;
    const TopicSpeakers topics(words_);
    if (const Caption caption = caption_of(words_)) {
      found.push_back(caption_name(words_, caption));
      floor = caption.told;
    }
    for (std::uint32_t at = floor; at < view_.items.size(); at = floor > at ? floor : at + 1) {
      const PhraseMatch* head = phrases_.beginning_at(at, Table::Source);
      const bool unknown = head == nullptr && (topics.holds(at) || is_informant(words_, at));
      const std::uint32_t noun_end = head == nullptr ? speaking_noun_end(words_, at) : 0;
      const bool common = noun_end != 0;
      const bool begins = head != nullptr ? !words_.is_no_source(*head)
                                          : unknown || common || begins_bare_name(at);
      if (!begins || (head != nullptr && is_part_of_next(*head))) continue;
      const bool behind = head == nullptr && words_.is_told_of_whom(at);
      SourceName name = head != nullptr ? around(*head, floor)
                        : common       ? speaking_noun(at, noun_end)
                        : behind        ? whoever(words_, at)
                                        : bare(at);
      name.unknown = unknown;
      const bool leads = unknown && topics.holds(at);  // as a topic does
      if (leads) topics.finish(at, name);
      if (head == nullptr && (!unknown || behind) && !common && reaches_head(name)) continue;
      if (head == nullptr && !unknown && words_.is_epithet(name.begin, name.end)) continue;
      floor = name.end;
      if (only_tells_of_noun(words_, name) || is_party(words_, name.begin)) continue;
      take_owner_before(words_, name, found);
      take_slashed(words_, name, found);
      name.governed = words_.is_governed(name.begin);
      name.quoted = is_quoted(name.begin, speech);
      finish_name(words_, name);
      tell_kind(words_, name);
      name.topic = name.topic || leads;
      name.opens = at == 0 || leads ||
                   (!found.empty() && found.back().opens && found.back().partner == at);
      floor = name.end;
      if (!found.empty() && take_rest_of_firm(words_, name, found.back())) continue;
      if (take_firm_tail(words_, name, found)) continue;
      drop_swallowed(words_, name, found);
      if (!found.empty() && speaks_along(words_, found.back(), name))
        found.back().partner = name.begin;
      found.push_back(std::move(name));
    }
    return found;
  }

 private:
  bool begins_bare_name(std::uint32_t item) const {
    return words_.is_word(item) && words_.token(item).capital && words_.may_be_inside(item) &&
           phrases_.beginning_at(item, Table::Attribution) == nullptr &&
           !words_.is_unit(item) && !leads_to_titled(words_, item);
  }

  // `speech` moves on with `item`, so that all names together cost one walk.
  bool is_quoted(std::uint32_t item, std::size_t& speech) const {
    while (speech < speeches_.size() && speeches_[speech].second <= item) ++speech;
    return speech < speeches_.size() && speeches_[speech].first <= item;
  }

  bool is_part_of_next(const PhraseMatch& head) const {
    return words_.is_owners(head.end - 1) || words_.is_named_by_next(head) ||
           precedes_person(words_, head);
  }

  SourceName bare(std::uint32_t begin) const {
    SourceName name;
    name.begin = begin;
    name.end = bare_name_end(words_, begin, kLongestName);
    if (words_.token(name.end - 1).all_caps && name.end == begin + 1)  // РИА "Новости", АО «ППК»
      name.end = std::max(name.end, words_.quoted_end(name.end));
    name.indefinite = words_.is_indefinite(begin);
    finish_bare(words_, name);
    return name;
  }
  // Comes with its head; modifiers may stand between: «Центральное телеграфное агентство».
  bool reaches_head(const SourceName& name) const {
    const auto furthest = name.end + static_cast<std::uint32_t>(rules_.words_before);
    bool paired = false;
    for (std::uint32_t at = name.begin; at <= furthest && at < view_.items.size(); ++at) {
      const PhraseMatch* head = phrases_.beginning_at(at, Table::Source);
      if (head != nullptr && (is_reporting_verb(words_, *head) || words_.is_owners(head->end - 1)))
        head = nullptr;  // "the Norland Teachers' Pension System"
      // "Norland Survey Research Associates"
      const bool inside = head != nullptr && head->end < name.end && !rules_.owners_follow &&
                          is_publication(rules_.heads[head->row.row].kind);
      const bool apart = at > name.end + 1;
      if (head != nullptr && !inside) return !paired || words_.may_be_of_pair(*head, apart);
      // "The National Cocoa and Coffee Board"
      paired = paired || (at == name.end && words_.joins_names(name.begin, at));
      if (paired && at == name.end) continue;
      if (at >= name.end && goes_on_behind(words_, at))
        continue;  // "Low-cost carrier Kestrel"
      if (at == name.end && (view_.is_mark(at, ")") || words_.is_owners(at - 1) ||
                             glued_length(words_, at) != 0))
        continue;  // 소리(VOA) 방송, «Северо-Западное управление»
      if (at >= name.end && !words_.may_precede(at)) return false;
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
      const std::uint32_t back = modifier_before(name, floor);
      if (back == 0 || words_.is_noun_beside(name.begin - 1, name.kind)) break;
      name.begin -= back;
    }
    while (room() && words_.may_be_inside(name.begin - 1) && words_.named(name.begin - 1) &&
           words_.may_precede(name.begin - 1) && !words_.is_noun_beside(name.begin - 1, name.kind))
      --name.begin;
    name.begin = glued_before(words_, words_.compound_before(name.begin, floor, head), floor);
    name.begin = person_before(words_, name, floor);
    if (words_.named(head.begin)) name.begin = words_.list_before(name.begin, floor, head);
    take_edition(words_, name, floor);
    name.only_head = is_bare_head(words_, name.begin, head) && !words_.has_prefix(head);
    name.indefinite = words_.is_indefinite(name.begin);
    name.publication = is_publication(name.kind) && !leads_to_speaker(name.end);
    if (name.publication) {
      give_publisher(words_, name, head.begin);
    } else {
      extend_right(name);
    }
    return name;
  }

  // How many items one modifier before `begin` takes; 0 where none stands.
  std::uint32_t modifier_before(const SourceName& name, std::uint32_t floor) const {
    const std::uint32_t begin = name.begin;
    if (ends_age(words_, begin - 1)) return 0;
    if (words_.may_precede(begin - 1) || leads_office(words_, name) ||
        is_title_word(words_, begin - 1))
      return 1;
    if (const std::uint32_t both = two_scripts_before(words_, begin, floor)) return both;
    if (const std::uint32_t initials = initials_before(words_, begin, floor)) return initials;
    if (begin >= floor + 2 && words_.is_owners(begin - 2) && words_.may_precede(begin - 2))
      return 2;
    if (begin < floor + 3) return 0;
    // 방송 3사 출구조사: a number with what it counts.
    if (grammar_.rules.glued_words && words_.is_word(begin - 1) &&
        !words_.token(begin - 1).space_before &&
        view_.items[begin - 2].kind == Item::Kind::Number &&
        !has_tail(words_.word(begin - 1), rules_.left_stops) && words_.may_precede(begin - 3))
      return 3;
    return bracketed_before(words_, begin, floor);
  }
  // 여론조사 전문가: the publication is only what the speaker is expert in.
  bool leads_to_speaker(std::uint32_t item) const {
    if (!grammar_.rules.glued_words || words_.has_particle(item - 1)) return false;
    const PhraseMatch* next = phrases_.beginning_at(item, Table::Source);
    return next != nullptr && !is_publication(rules_.heads[next->row.row].kind);
  }

  void take_head(SourceName& name, const PhraseMatch& head) const {
    const SourceHead& row = rules_.heads[head.row.row];
    // «Экономист банка» is a person, whatever he works for, and «управление комиссара» none.
    const bool person = rules_.owners_follow &&
                        (name.role == InformantRole::Person || row.role == InformantRole::Person);
    if (name.heads.empty() || !person) name.role = row.role, name.kind = row.kind;
    if (is_figures_in_name(words_, head)) name.kind = HeadKind::Named;
    name.heads.push_back(head.row.row);
    name.last_stem = head.last_stem;
  }
  void extend_right(SourceName& name) const {
    const std::uint32_t head_end = name.end;
    if (words_.is_word(head_end - 1) && ends_in_particle(rules_, name, words_.word(head_end - 1)))
      return;
    const auto grown = [&] { return (name.text_end != 0 ? name.text_end : name.end) > head_end; };
    while (name.end - name.begin < kLongestName && !words_.has_particle(name.end - 1)) {
      const std::uint32_t before = name.end;
      const PhraseMatch* more = words_.head_at(name.end);
      if (more != nullptr && rules_.owners_follow &&  // «Центр исследований рынка»
          is_publication(rules_.heads[more->row.row].kind))
        more = nullptr;
      if (more != nullptr && words_.is_named_by_next(*more)) more = nullptr;
      if (more != nullptr && is_reporting_verb(words_, *more)) more = nullptr;
      if (more != nullptr && is_told(name, rules_.heads[more->row.row])) break;
      if (writes_of(words_, name, more)) break;
      if (words_.is_owner(name.end - 1) &&
          (more == nullptr || !is_publication(rules_.heads[more->row.row].kind)))
        break;
      if (more != nullptr) {
        // "Ministry data"
        const bool title = ends_title(words_, *more, head_end);  // "Institute for Fiscal Studies"
        if (!title && is_publication(rules_.heads[more->row.row].kind) &&
            !is_figures_in_name(words_, *more)) {
          name.publication = true;
          name.text_end = name.end;
          name.end = more->end;
          break;
        }
        const bool holder =
            name.role == InformantRole::Person && has_joiner(words_, head_end, name.end);
        if (!title) take_head(name, *more);
        if (holder) name.role = InformantRole::Person;  // "the head of the Dorn office"
        name.end = more->end;
      } else if ((!is_complete(words_, name) || is_bare_agency(name, head_end)) &&
                 words_.is_word(name.end) && is_in(rules_.joiners, words_.word(name.end)) &&
                 !(name.kind == HeadKind::Named && name.end == head_end &&
                   is_in(rules_.loose_joiners, words_.word(name.end)) &&
                   words_.is_word(name.end + 1) && !words_.token(name.end + 1).capital) &&
                 words_.continues_behind(name.end) && !words_.joins_institution(name.end)) {
        name.end += words_.is_joined(name.end + 1) || words_.continues(name.end + 1) ? 2 : 3;
      } else if (words_.continues(name.end) || words_.is_unfinished(name.end - 1)) {
        name.end += words_.is_initial(name.end) ? 2 : 1;  // "President Ada R. Norvik"
      } else if (const std::uint32_t more_of_it = over_small_words(name, head_end)) {
        name.end += more_of_it;
      } else if (!take_quoted(name) && !take_what_is_led(words_, name)) {
        break;
      }
      if (more == nullptr && name.end != before) name.last_stem = 0;
    }
    if (!name.publication) take_apposition(words_, name);
    if (name.role == InformantRole::Person && !name.publication) attach(words_, name, kLongestName);
    if (grown()) name.only_head = false;
  }
  std::uint32_t over_small_words(const SourceName& name, std::uint32_t head_end) const {
    if (const std::uint32_t particles = particles_length(words_, name.end)) return particles;
    if (const std::uint32_t number = number_length(words_, name.end)) return number;
    if (const std::uint32_t glued = glued_length(words_, name.end)) return glued;
    return name.role == InformantRole::Origin ? fields_length(words_, head_end, name.end) : 0;
  }
  // «Компания «Заря»»; but «отчёт МВФ «Перспективы роста»» is a report's title.
  bool take_quoted(SourceName& name) const {
    const bool whole = rules_.owners_follow && name.role == InformantRole::Origin &&
                       name.kind == HeadKind::Named && name.only_head;
    if (whole) return false;
    const std::uint32_t end = words_.quoted_end(name.end);
    name.end = std::max(name.end, end);
    return end != 0;
  }
  // «Рассказал РБК зампредседателя комиссии»
  bool is_told(const SourceName& name, const SourceHead& next) const {
    return rules_.owners_follow && next.role == InformantRole::Person &&
           (name.role == InformantRole::Outlet || name.role == InformantRole::Agency);
  }
  static bool is_bare_agency(const SourceName& name, std::uint32_t head_end) {
    return name.role == InformantRole::Agency && name.kind == HeadKind::Generic &&
           name.end == head_end;  // «Агентство по делам беженцев»
  }
  const Grammar& grammar_;
  const SourceRules& rules_;
  const SentenceView& view_;
  const Phrases& phrases_;
  const NameWords words_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> speeches_;
};

}  // namespace

std::vector<SourceName> source_names(const Grammar& grammar, const SentenceView& view,
                                     const Phrases& phrases) {
  return NameReader(grammar, view, phrases).all();
}

}  // namespace attest
