// Whom the section has named before, and whom a name of the sentence means by it.
#include <algorithm>

#include "extraction/attribution/attribution.h"
#include "extraction/attribution/head_words.h"
#include "extraction/attribution/name_words.h"
#include "extraction/attribution/short_names.h"
#include "extraction/attribution/source_fitness.h"
#include "text/fold.h"

namespace attest {
namespace {

constexpr std::size_t kRemembered = 64;  // names of the section that "the ministry" may mean

// "In a report", "in its annual report"
bool is_told_in(const Grammar& grammar, const SentenceView& view, const SourceName& name) {
  constexpr std::uint32_t kWords = 2;  // before the name
  for (std::uint32_t at = name.begin; at > 0 && name.begin - at <= kWords; --at) {
    if (view.has(at - 1, grammar.place_classes.in_place)) return true;
    if (view.items[at - 1].kind != Item::Kind::Word) return false;
    const std::string_view word = view.tokens[view.items[at - 1].first].text;
    if (!is_in(grammar.sources.indefinites, word) && !is_in(grammar.sources.name_articles, word) &&
        !view.has(at - 1, grammar.pack_classes.pronoun))
      return false;  // "said in parliament the report was late"
  }
  return false;
}

// "Officials", after one official: they are others.
bool is_plural_of_one(const Grammar& grammar, const SourceName& name, const Informant& known) {
  const std::string_view plural = grammar.rules.plural_ending;
  return !plural.empty() && name.text.ends_with(plural) && !known.name.ends_with(plural);
}

// The one word of a name that has no more, or a title before it; empty for a full one.
std::string short_name(const Grammar& grammar, const std::string& text) {
  const std::size_t space = text.rfind(' ');
  if (space == std::string::npos) return text;
  std::string title = folded(text.substr(0, space));
  if (title.ends_with('.')) title.pop_back();
  return is_in(grammar.sources.titles, title) ? text.substr(space + 1) : std::string();
}

// Can a bare head mean an institution of this name?
bool is_kin(const SourceRules& rules, std::string_view head, std::string_view name) {
  const std::string words = ' ' + folded(name);
  return std::any_of(rules.kin.begin(), rules.kin.end(), [&](const KinOfHead& kin) {
    if (kin.head != head) return false;
    if (kin.part.starts_with('*')) return words.find(kin.part.substr(1)) != std::string::npos;
    for (const std::string_view before : {" ", "«", "\"", "-"})
      if (words.find(std::string(before) + std::string(kin.part)) != std::string::npos) return true;
    return false;
  });
}

bool has_kin(const SourceRules& rules, std::string_view head) {
  return std::any_of(rules.kin.begin(), rules.kin.end(),
                     [&](const KinOfHead& kin) { return kin.head == head; });
}

}  // namespace

// «В министерстве», behind what the Минфин, and then police, said: no head of kin with others.
const Informant* AttributionReader::kin(const Grammar& grammar, const SourceName& name) const {
  const std::string_view head = grammar.sources.heads[name.heads.front()].pattern;
  for (auto known = known_.rbegin(); known != known_.rend(); ++known)
    if (known->grammar == &grammar && known->informant.name != name.text &&
        is_kin(grammar.sources, head, known->informant.name))
      return &known->informant;
  for (auto body = bodies_.rbegin(); body != bodies_.rend(); ++body)
    if (is_kin(grammar.sources, head, body->name)) return &*body;
  const bool spoke =
      !institution_.empty() && is_kin(grammar.sources, head, institution_.back().name);
  return spoke ? &institution_.back() : nullptr;
}

// The name of the section whose capitals are these: "WSJ" after the Wall Street Journal.  Where
// each character is a syllable: 영진위 after 영화진흥위원회.
const Informant* AttributionReader::spelled_out(const Grammar& grammar,
                                                const SourceName& name) const {
  for (auto known = known_.rbegin(); known != known_.rend(); ++known) {
    const std::string& full = known->informant.name;
    if (is_initials(name.text, full) || is_coined(name.text, full)) return &known->informant;
    const bool alike = known->grammar == &grammar && name.role == known->informant.role;
    if (grammar.rules.glued_words && alike && stands_for(grammar.sources, name, full))
      return &known->informant;
  }
  return grammar.sources.titles.empty() ? nullptr : persons_.spelled_out(name.text);
}

// Who is meant: an abbreviation stands for the name that introduced it, "the ministry" for
// the last ministry, "the data" for whoever gave figures last.
Informant AttributionReader::informant(const Grammar& grammar, const SourceName& name) const {
  if (!aliases_.empty()) {
    const auto alias = aliases_.find(folded(name.text));
    if (alias != aliases_.end()) return alias->second;
  }
  if (const Informant* town = towns_.called(grammar.sources, name)) return *town;
  if (const Informant* full = spelled_out(grammar, name)) return *full;
  if (name.heads.empty() && !grammar.sources.titles.empty())  // "Mrs Norvik", "Norvik"
    if (const Informant* full = persons_.full_name(short_name(grammar, name.text))) return *full;
  if (name.heads.empty())
    if (const Informant* full = persons_.called(name)) return *full;
  // "Kestrel", after the Kestrel Group
  if (name.heads.empty() && !name.place && named_firm_ &&
      named_firm_->name.starts_with(name.text + " "))
    return *named_firm_;
  if (name.described && is_firm_head(grammar, name.heads.back())) return firm(grammar, name);
  if (const Informant* holder = office_holder(grammar, name)) return *holder;
  if (const Informant* known = body(grammar, name)) return *known;
  // "Reports say": without an article nobody is pointed back at.
  const bool heard = name.begin == 0 && !grammar.sources.name_articles.empty() &&
                     is_hearsay(grammar, name);
  const bool refers_back =
      name.kind == HeadKind::Data || (name.only_head && !name.indefinite && !heard);
  if (!refers_back) return {name.text, name.role};
  if (name.only_head && is_in(grammar.sources.firms, folded(name.text)))
    return firm(grammar, name);
  const bool person = name.role == InformantRole::Person;
  const bool verb_last = grammar.rules.order == WordOrder::HeadLast;
  if (name.kind != HeadKind::Data)
    for (auto known = known_.rbegin(); known != known_.rend(); ++known)
      if (known->grammar == &grammar &&
          (known->informant.role == InformantRole::Person) == person &&
          std::find(known->heads.begin(), known->heads.end(), name.heads.front()) !=
              known->heads.end() &&
          (name.kind != HeadKind::Named || verb_last ||
           known->heads.front() == name.heads.front()) &&
          !(person && is_plural_of_one(grammar, name, known->informant)) &&
          !(verb_last && is_publication(name.kind) && !known->spoke && !institution_.empty()))
        return known->informant;  // 통계청은 ‘사교육비 조사’를 발표했다: but not of the survey itself
  if (const Informant* full = persons_.called(name)) return *full;
  // «Подорожает на 5 %», — отметил эксперт: who was named before.
  if (person && name.only_head && !last_person_.empty() &&
      is_in(grammar.sources.epithets, folded(name.text)))
    return last_person_.back();
  // "According to official figures", behind what police said of an accident: others'.
  if (name.kind == HeadKind::Data && name.end > name.begin + 1 && grammar.sources.told_by_months &&
      !told_report_.goes_on())
    return {name.text, name.role};
  if (const Informant* author = author_of(grammar, name)) return *author;
  const bool of_kind =
      name.only_head && has_kin(grammar.sources, grammar.sources.heads[name.heads.front()].pattern);
  if (of_kind) {
    const Informant* meant = kin(grammar, name);
    return meant != nullptr ? *meant : Informant{name.text, name.role};
  }
  const bool may_be_any = name.kind != HeadKind::Named;
  if (may_be_any && !institution_.empty()) return institution_.back();
  if (may_be_any && !person && titled_) return *titled_;
  // "The update said", after the ministry that gave figures
  const auto gave = [&](const Known& known) {
    return !last_said_.empty() && known.informant.name == last_said_.back().name &&
           !is_publication(known.grammar->sources.heads[known.heads.back()].kind);
  };
  if (name.kind == HeadKind::Document && !person && std::any_of(known_.begin(), known_.end(), gave))
    return last_said_.back();
  // "The statistics", after crime statistics that somebody has presented.
  if (name.kind == HeadKind::Data)
    for (auto known = known_.rbegin(); known != known_.rend(); ++known)
      if (known->grammar == &grammar && known->heads.front() == name.heads.front())
        return known->informant;
  const bool of_mentioned = name.kind == HeadKind::Generic || name.kind == HeadKind::Data;
  if (of_mentioned && !person && mentioned_) return *mentioned_;
  if (named_firm_ && is_in(grammar.sources.firm_names, folded(name.text))) return *named_firm_;
  return {name.text, name.role};
}

// "The report says", after others have spoken: whoever told something in a report before.
const Informant* AttributionReader::author_of(const Grammar& grammar,
                                              const SourceName& name) const {
  if (name.kind != HeadKind::Document || !name.only_head || name.indefinite) return nullptr;
  const auto report = std::find_if(reports_.begin(), reports_.end(), [&](const Known& known) {
    return known.grammar == &grammar && known.heads.front() == name.heads.front();
  });
  return report == reports_.end() ? nullptr : &report->informant;
}

// "The embassy said in a report": the report is the embassy's.
void AttributionReader::note_report(const Grammar& grammar, const SentenceView& view,
                                    const std::vector<Statement>& statements) {
  for (const SourceName& name : names_)  // "published a report": another one
    if (name.kind == HeadKind::Document && name.indefinite && !name.heads.empty())
      std::erase_if(reports_, [&](const Known& known) {
        return known.heads.front() == name.heads.front();
      });
  if (statements.size() != 1 || is_publication(statements.front().source->kind)) return;
  for (const SourceName& name : names_) {
    const bool report = name.kind == HeadKind::Document && !name.heads.empty() &&
                        &name != statements.front().source;
    if (!report || !is_told_in(grammar, view, name)) continue;
    std::erase_if(reports_, [&](const Known& known) {
      return known.heads.front() == name.heads.front();
    });
    reports_.push_back({informant(grammar, *statements.front().source), name.heads, &grammar});
  }
}

// "The IPO spokesperson", after IPO spokesperson Ada Norvik.
const Informant* AttributionReader::office_holder(const Grammar& grammar,
                                                  const SourceName& name) const {
  if (name.role != InformantRole::Person || name.heads.empty() || name.only_head ||
      name.indefinite || grammar.sources.titles.empty())
    return nullptr;
  const std::size_t size = name.text.size();
  const bool of_alias =
      aliases_.contains(folded(name.text.substr(0, std::min(name.text.rfind(' '), size))));
  for (auto known = known_.rbegin(); known != known_.rend(); ++known) {
    const std::string& full = known->informant.name;
    if (of_alias && known->informant.role == InformantRole::Person &&
        known->grammar == &grammar && known->heads.back() == name.heads.back())
      return &known->informant;
    if (full.size() > size + 1 && full.starts_with(name.text) && full[size] == ' ' &&
        full[size + 1] >= 'A' && full[size + 1] <= 'Z')
      return &known->informant;
  }
  return nullptr;
}

// "Strong sales boost Motive": a firm that the title names, and the text behind it in its opening.
void AttributionReader::note_topic(const Grammar& grammar, const SentenceView& view,
                                   const Sentence& sentence) {
  const FirmOpening& opening = grammar.sources.firm_opening;
  if (grammar.sources.firms.empty() || begun_ >= opening.sentences) return;
  const bool title = sentence.kind == BlockKind::Heading;
  if (!title) ++begun_;
  for (const SourceName& name : names_) {
    if (!name.heads.empty() || name.quoted || name.unknown || name.place) continue;
    if (title && opening.opens_title && name.begin > 1) continue;  // «шахта «Северная»»
    bool named = false;
    for (std::uint32_t at = name.begin; at < name.end; ++at) {
      const std::string word(view.tokens[view.items[at].first].text);
      if (title && title_words_.empty()) title_opens_ = name.begin == 0;
      if (title) title_words_.push_back(word);
      named = named || std::find(title_words_.begin(), title_words_.end(), word) !=
                           title_words_.end();
    }
    if (title || !named || name.begin > opening.items || topic_ || maybe_topic_) continue;
    // "Inflation slowed": a capital that both sentences begin with shows no name.
    const bool shown = name.begin > 0 || name.end > 1 || name.owner || !title_opens_ ||
                       title_words_.front() != folded(name.text);
    (shown ? topic_ : maybe_topic_) = Informant{name.text, name.role};
  }
}

void AttributionReader::remember(const Grammar& grammar, const SentenceView& view,
                                 const std::vector<Statement>& statements) {
  persons_.remember(grammar.sources, names_);
  note_report(grammar, view, statements);
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  for (const SourceName& name : names_) {
    const bool refers_back = name.only_head && name.kind != HeadKind::Named;
    const bool is_firm = !name.heads.empty() && is_firm_head(grammar, name.heads.front());
    const bool opens = is_firm && name.begin <= 1 && !name.governed;
    const bool spoke = std::any_of(statements.begin(), statements.end(),
                                   [&](const Statement& s) { return s.source == &name; });
    if (maybe_topic_ && name.text == maybe_topic_->name && (name.begin > 0 || spoke))
      topic_ = maybe_topic_;
    if (name.role == InformantRole::Origin && !name.heads.empty() && !refers_back && !is_firm &&
        !is_publication(name.kind))
      mentioned_ = Informant{name.text, name.role};
    const bool called_firm =
        name.heads.empty() ? is_in(grammar.sources.firm_names, last_word(name.text))
                           : opens && is_capital(name.text.front());
    if (called_firm && !name.quoted && !name.publication &&
        name.text.find(' ') != std::string::npos)
      named_firm_ = Informant{name.text, name.role};
    if (!name.alias.empty()) aliases_[name.alias] = {name.text, name.role};
    if (name.only_head && name.kind == HeadKind::Named && name.role == InformantRole::Origin &&
        !grammar.sources.kin.empty() && bodies_.size() < kRemembered)
      bodies_.push_back({name.text, name.role});
    if (name.only_head || name.heads.empty()) continue;
    if (known_.size() == kRemembered)
      known_.erase(known_.begin(), known_.begin() + kRemembered / 2);
    known_.push_back({{name.text, name.role}, name.heads, &grammar, spoke || opens});
  }
}

}  // namespace attest
