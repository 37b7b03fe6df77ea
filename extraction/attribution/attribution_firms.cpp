// Which firm or body "the company", "the rights group" of a sentence means.
#include <algorithm>

#include "extraction/attribution/attribution.h"
#include "extraction/attribution/head_words.h"
#include "extraction/attribution/name_words.h"

namespace attest {

// "The rights group": one whose name says so, or whoever spoke last by a bare name.
const Informant* AttributionReader::body(const Grammar& grammar, const SourceName& name) const {
  if (!name.described || name.role != InformantRole::Origin || institution_.empty())
    return nullptr;
  // "Norvik Homes says … \n\n The national harbour agency says"
  const bool opens =
      name.begin == 1 && name.kind == HeadKind::Generic && block_ <= last_said_block_ + 1;
  if (!opens && !is_in(grammar.sources.bodies, head_word(grammar, name.heads.back())))
    return nullptr;
  const Informant& last = institution_.back();
  bool headed = false;
  for (const Known& known : known_) {
    if (known.informant.name != last.name) continue;
    headed = true;
    // "The shipping group", after the Dorn Continental Group
    const bool alike = known.grammar == &grammar && known.heads.back() == name.heads.back();
    if (alike && last.role == InformantRole::Origin && last.name != name.text) return &last;
  }
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

// "Shares in Kestrel fell after the sofa maker said", under a title that names Kestrel.
const SourceName* AttributionReader::titled_before(const SourceName& name) const {
  constexpr std::uint32_t kOpening = 4;  // items: whom the sentence is about stands there
  for (const SourceName& other : names_) {
    if (other.begin >= name.begin || other.begin > kOpening) break;
    const bool bare = other.heads.empty() && other.end >= other.begin + 2 && !other.quoted &&
                      !other.unknown && !other.place;
    const std::string first = folded(other.text.substr(0, other.text.find(' ')));
    if (bare && std::find(title_words_.begin(), title_words_.end(), first) != title_words_.end())
      return &other;
  }
  return nullptr;
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
  if (mentioned != nullptr && grammar.sources.firm_opening.at_once) return mentioned->informant;
  if (topic_) return *topic_;
  if (const SourceName* titled = name.described ? titled_before(name) : nullptr)
    return {titled->text, titled->role};
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

}  // namespace attest
