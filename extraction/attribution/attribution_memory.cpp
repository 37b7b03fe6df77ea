// Whom the section has named before, and whom a name of the sentence means by it.
#include <algorithm>

#include "extraction/attribution/attribution.h"
#include "extraction/attribution/name_words.h"
#include "extraction/attribution/short_names.h"
#include "text/fold.h"

namespace attest {
namespace {
constexpr std::size_t kRemembered = 64;  // names of the section that "the ministry" may mean

// "Officials", after one official: they are others.
bool is_plural_of_one(const Grammar& grammar, const SourceName& name, const Informant& known) {
  const std::string_view plural = grammar.rules.plural_ending;
  return !plural.empty() && name.text.ends_with(plural) && !known.name.ends_with(plural);
}

// "Bank" of "(bank|bank's)".
std::string_view head_word(const Grammar& grammar, std::uint16_t head) {
  const std::string_view word = grammar.sources.heads[head].pattern;
  return word.starts_with('(') ? word.substr(1, word.find('|') - 1) : word;
}

bool is_firm_head(const Grammar& grammar, std::uint16_t head) {
  return is_in(grammar.sources.firms, head_word(grammar, head));
}

std::string last_word(const std::string& text) {
  return folded(text.substr(text.rfind(' ') + 1));
}

// The one word of a name that has no more, or a title before it; empty for a full one.
std::string short_name(const Grammar& grammar, const std::string& text) {
  const std::size_t space = text.rfind(' ');
  if (space == std::string::npos) return text;
  std::string title = folded(text.substr(0, space));
  if (title.ends_with('.')) title.pop_back();
  return is_in(grammar.sources.titles, title) ? text.substr(space + 1) : std::string();
}

}  // namespace

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
  const bool refers_back = name.kind == HeadKind::Data || (name.only_head && !name.indefinite);
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
  const bool may_be_any = name.kind != HeadKind::Named;
  if (may_be_any && !institution_.empty()) return institution_.back();
  if (may_be_any && !person && titled_) return *titled_;
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

// "The rights group": one whose name says so, or whoever spoke last by a bare name.
const Informant* AttributionReader::body(const Grammar& grammar, const SourceName& name) const {
  if (!name.described || name.role != InformantRole::Origin ||
      !is_in(grammar.sources.bodies, head_word(grammar, name.heads.back())))
    return nullptr;
  if (institution_.empty()) return nullptr;
  const Informant& last = institution_.back();
  const bool headed = std::any_of(known_.begin(), known_.end(), [&](const Known& known) {
    return known.informant.name == last.name;
  });
  const bool bare = !headed && last.role == InformantRole::Origin &&
                    !last.name.empty() && last.name.front() >= 'A' && last.name.front() <= 'Z';
  return bare ? &last : nullptr;
}

// "Dorn Motors will close 40 docks, the company said": whom the sentence begins with.
const SourceName* AttributionReader::firm_of_sentence(const Grammar& grammar,
                                                      const SourceName& name) const {
  const SourceName& first = names_.front();
  if (first.begin > 1 || first.end >= name.begin || first.role != InformantRole::Origin)
    return nullptr;
  if (first.quoted || first.publication || first.owner || first.place || first.only_head ||
      first.unknown || first.described)
    return nullptr;
  const bool called_firm = first.heads.empty() ? first.end >= first.begin + 2
                                               : is_firm_head(grammar, first.heads.back());
  return called_firm ? &first : nullptr;
}

// "The company": one that was called so and spoke, or whoever spoke by a bare name, or the firm
// that the text is about; not the exchange that was named last.
Informant AttributionReader::firm(const Grammar& grammar, const SourceName& name) const {
  if (const SourceName* own = firm_of_sentence(grammar, name)) return {own->text, own->role};
  const auto called_so = [&](const Known& known) {
    return known.grammar == &grammar && known.heads.front() == name.heads.front();
  };
  const Known* mentioned = nullptr;
  for (auto known = known_.rbegin(); known != known_.rend(); ++known) {
    if (called_so(*known) && known->spoke) return known->informant;
    if (called_so(*known) && mentioned == nullptr) mentioned = &*known;
  }
  if (!institution_.empty()) {
    const Informant& last = institution_.back();
    const auto of_last = std::find_if(known_.rbegin(), known_.rend(), [&](const Known& known) {
      return known.informant.name == last.name;
    });
    const auto is_firm = [&](std::uint16_t head) {  // by the tables of its own language
      return is_firm_head(*of_last->grammar, head) ||
             is_in(of_last->grammar->sources.firm_names, head_word(*of_last->grammar, head));
    };
    const bool common = last.name.front() >= 'a' && last.name.front() <= 'z';  // "union"
    const bool bare = of_last == known_.rend() && !common;
    if (bare || (of_last != known_.rend() &&
                 std::any_of(of_last->heads.begin(), of_last->heads.end(), is_firm)))
      return last;
  }
  if (const Informant* full = persons_.called(name)) return *full;
  if (mentioned != nullptr && grammar.sources.owners_follow) return mentioned->informant;
  if (topic_) return *topic_;
  if (mentioned != nullptr) return mentioned->informant;
  if (named_firm_) return *named_firm_;
  return {name.text, name.role};
}

bool AttributionReader::is_firm(const Grammar& grammar, const Informant& informant) const {
  if (is_in(grammar.sources.firm_names, last_word(informant.name))) return true;
  return std::any_of(known_.begin(), known_.end(), [&](const Known& known) {
    return known.informant.name == informant.name &&
           std::any_of(known.heads.begin(), known.heads.end(), [&](std::uint16_t head) {
             return is_firm_head(*known.grammar, head);
           });
  });
}

// "The wells office said … \n\n The bank has raised …": no office is called a bank.
bool AttributionReader::turns_to_the_firm(const Grammar& grammar) const {
  if (institution_.empty() || names_.empty()) return false;
  const Informant& told = institution_.back();
  const SourceName& first = names_.front();
  const bool opens = first.begin == 1 && (first.only_head || first.described) &&
                     !first.publication && !first.heads.empty() && !first.owner &&
                     is_firm_head(grammar, first.heads.back());
  const bool office = std::any_of(known_.begin(), known_.end(), [&](const Known& known) {
    return known.informant.name == told.name && told.role == InformantRole::Origin &&
           std::all_of(known.heads.begin(), known.heads.end(), [&](std::uint16_t head) {
             return !is_firm_head(*known.grammar, head) &&
                    !is_in(known.grammar->sources.firm_names, head_word(*known.grammar, head));
           });
  });
  return opens && office;
}

// "Kestrel Bank said … \n\n Dorn Holdings earned …": what a firm tells is of itself.
bool AttributionReader::turns_to_firm(const Grammar& grammar, const SentenceView& view) const {
  if (institution_.empty() || names_.empty()) return false;
  const Informant& told = institution_.back();
  if (!is_firm(grammar, told)) return false;
  const SourceName& first = names_.front();
  const bool opens = first.begin <= 1 && !first.only_head && !first.described &&
                     !first.publication && view.tokens[view.items[first.begin].first].capital;
  if (!opens || told.name.find(first.text) != std::string::npos) return false;
  return is_in(grammar.sources.firm_names, last_word(first.text)) ||
         std::any_of(first.heads.begin(), first.heads.end(),
                     [&](std::uint16_t head) { return is_firm_head(grammar, head); });
}

// "Strong sales boost Motive": a firm that the title names, and the text behind it in its opening.
void AttributionReader::note_topic(const Grammar& grammar, const SentenceView& view,
                                   const Sentence& sentence) {
  const bool led = grammar.sources.owners_follow;  // by bylines and datelines
  if (grammar.sources.firms.empty() || begun_ > (led ? 3 : 0)) return;
  const bool title = sentence.kind == BlockKind::Heading;
  if (!title) ++begun_;
  for (const SourceName& name : names_) {
    if (!name.heads.empty() || name.quoted || name.unknown || name.place) continue;
    if (title && led && name.begin > 1) continue;  // «шахта «Северная»»
    bool named = false;
    for (std::uint32_t at = name.begin; at < name.end; ++at) {
      const std::string word(view.tokens[view.items[at].first].text);
      if (title && title_words_.empty()) title_opens_ = name.begin == 0;
      if (title) title_words_.push_back(word);
      named = named || std::find(title_words_.begin(), title_words_.end(), word) !=
                           title_words_.end();
    }
    if (title || !named || name.begin > (led ? 10U : 6U) || topic_ || maybe_topic_) continue;
    // "Inflation slowed": a capital that both sentences begin with shows no name.
    const bool shown = name.begin > 0 || name.end > 1 || name.owner || !title_opens_ ||
                       title_words_.front() != folded(name.text);
    (shown ? topic_ : maybe_topic_) = Informant{name.text, name.role};
  }
}

void AttributionReader::remember(const Grammar& grammar,
                                 const std::vector<Statement>& statements) {
  persons_.remember(grammar.sources, names_);
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
    if (name.only_head || name.heads.empty()) continue;
    if (known_.size() == kRemembered)
      known_.erase(known_.begin(), known_.begin() + kRemembered / 2);
    known_.push_back({{name.text, name.role}, name.heads, &grammar, spoke || opens});
  }
}

}  // namespace attest
