#include "search/conflicts/origins.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

#include "claims/subject.h"
#include "extraction/attribution/named_origin.h"
#include "extraction/language_pack.h"
#include "search/conflicts/copies.h"
#include "search/conflicts/own_figures.h"
#include "search/conflicts/passed_on.h"
#include "search/conflicts/versions.h"
#include "text/fold.h"
#include "text/sound.h"
#include "text/split.h"

namespace attest {

namespace {

constexpr std::string_view kOrigin = "origin ";  // somebody else who counts or reckons
constexpr std::string_view kSource = "source ";  // who passes it on
constexpr std::string_view kHeard = "heard ";    // the same by the sound of its name
// "The company": the one that the entry names, if it names no other.
constexpr std::string_view kKind = "kind";

// "Andrei Lankov" writes, and is "Lankov" where others quote him.
std::string surname(std::string_view name) {
  const std::string last = folded(name.substr(name.find_last_of(' ') + 1));
  constexpr std::size_t kTelling = 4;  // consonants that say who it is, in whatever script
  const std::string key = sound_key(last);
  return "person " + (key.size() < kTelling ? last : key);
}

// "Database Center for Human Rights (NKDB)" is "NKDB" wherever its name is translated.
std::string letters_behind(std::string_view name, std::string_view sentence) {
  constexpr std::size_t kFewest = 3;
  constexpr std::size_t kMost = 8;
  std::size_t at = sentence.find(name);
  if (name.empty() || at == std::string_view::npos) return {};
  at += name.size();
  if (at < sentence.size() && sentence[at] == ' ') ++at;
  if (at >= sentence.size() || sentence[at] != '(') return {};
  const std::size_t end = sentence.find(')', at);
  if (end == std::string_view::npos) return {};
  const std::string_view letters = sentence.substr(at + 1, end - at - 1);
  const bool capitals =
      std::all_of(letters.begin(), letters.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  return capitals && letters.size() >= kFewest && letters.size() <= kMost ? folded(letters)
                                                                          : std::string();
}

// Who was told by somebody unnamed: "Saetbyeol TV, citing an official" is 샛별TV anywhere.
std::string heard_by(const std::vector<Informant>& chain) {
  if (chain.size() < 2) return {};
  const Informant& outlet = chain[chain.size() - 2];
  if (outlet.role != InformantRole::Outlet && outlet.role != InformantRole::Agency) return {};
  std::string_view name = outlet.name;
  if (const std::size_t open = name.find("«"); open != std::string_view::npos)
    name = name.substr(open + std::string_view("«").size());
  name = name.substr(0, name.find("»"));
  std::string together;
  for (const std::string_view word : split_at_spaces(name)) together += folded(word);
  std::string key = sound_key(together);
  return key.empty() ? together : key;
}

// Who is at the end of the chain of sources.
void mark_source(const CitedFigure& figure, const ConceptFinder& concepts, Analyser& analyser,
                 std::vector<std::string>& marks) {
  const Informant& last = figure.claim.attribution.back();
  const NamedOrigin named = read_origin(last.name, figure.claim.lang, concepts, analyser);
  for (const std::string& id : named.institutions) marks.push_back(std::string(kInstitution) + id);
  if (named.is_office) {
    if (const std::string key = heard_by(figure.claim.attribution); !key.empty())
      marks.push_back(std::string(kSource) + key);
    marks.emplace_back(kOfficeConcept);
    return;
  }
  if (is_kind_alone(last, figure.claim.lang)) {
    marks.push_back(std::string(kKind));
    return;
  }
  const bool counts = last.role == InformantRole::Origin || last.role == InformantRole::Person;
  if (last.role == InformantRole::Origin || last.role == InformantRole::Agency)
    if (const std::string heard =
            heard_of_name(last.name, figure.claim.lang, concepts, analyser);
        !heard.empty())
      marks.push_back(std::string(kHeard) + heard);
  if (named.institutions.empty())
    marks.push_back(std::string(counts ? kOrigin : kSource) + folded(last.name));
  if (const std::string letters = letters_behind(last.name, figure.sentence); !letters.empty())
    marks.push_back(std::string(kSource) + letters);
  if (last.role == InformantRole::Person) marks.push_back(surname(last.name));
}

// "Lankov on the cost of leaving", «Ланьков о перебежчиках»: whose words the entry may give, if
// it is somebody; nobody is called Inflation.
std::string title_speaker(const CitedFigure& figure) {
  constexpr std::size_t kName = 3;
  const auto is_joint = [](std::string_view word) {  // whatever the language of the title
    const auto packs = language_packs();
    return std::any_of(packs.begin(), packs.end(), [&](const LanguagePack* pack) {
      const auto& joints = pack->sources.title_joints;
      return std::find(joints.begin(), joints.end(), word) != joints.end();
    });
  };
  const Article& article = figure.article->article;
  const auto section = figure.claim.section;
  const bool own = section < article.sections.size() && !article.sections[section].title.empty();
  const auto words = split_at_spaces(own ? article.sections[section].title : article.title);
  for (std::size_t at = 0; at < words.size() && at <= kName; ++at) {
    if (at > 0 && is_joint(words[at])) return surname(words[at - 1]);
    if (folded(words[at]) == words[at]) return {};  // no capital
  }
  return {};
}

// The surnames of those who write or say something.
std::unordered_set<std::string> people_of(std::span<const CitedFigure> figures) {
  std::unordered_set<std::string> people;
  for (const CitedFigure& figure : figures) {
    for (const std::string& author : figure.article->article.authors)
      people.insert(surname(author));
    for (const Informant& informant : figure.claim.attribution)
      if (informant.role == InformantRole::Person) people.insert(surname(informant.name));
  }
  return people;
}

// What one figure says of its origin; figures that share a mark are one voice.
std::vector<std::string> marks_of(const CitedFigure& figure, const ConceptFinder& concepts,
                                  Analyser& analyser) {
  std::vector<std::string> marks;
  const Claim& claim = figure.claim;
  if (!claim.attribution.empty()) {
    mark_source(figure, concepts, analyser, marks);
  } else {
    for (const std::string& author : figure.article->article.authors)
      marks.push_back(surname(author));
    // An article that speaks for itself is one voice, in all its versions.
    const std::string versions = versions_identity(*figure.article);
    marks.push_back("article " + (versions.empty() ? figure.article->key : versions));
  }
  const Quantity& quantity = claim.quantity;
  const std::string value = (quantity.low ? to_string(normalised(*quantity.low)) : "") + ".." +
                            (quantity.high ? to_string(normalised(*quantity.high)) : "") + " " +
                            quantity.unit;
  // Two may foresee the same.
  if (claim.status != Status::Forecast && rare_value(quantity)) marks.push_back("value " + value);
  // A sentence printed again is one voice, but may quote two: "A sees 80 million, B 81".
  for (const std::uint64_t mark : copy_marks(figure.sentence))
    marks.push_back("copied " + value + " " + std::to_string(mark));
  return marks;
}

// The mark of the institution that counts this, where most who say whose the figure is name the
// same; empty where they do not.
std::string counting_institution(std::span<const CitedFigure> figures,
                                 const std::vector<std::vector<std::string>>& marks) {
  std::map<std::string, std::size_t> times;
  std::size_t all = 0;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const Status status = figures[i].claim.status;
    if (status != Status::Asserted && status != Status::Estimated) continue;  // none has counted
    for (const std::string& mark : marks[i]) {
      if (mark.starts_with(kInstitution)) ++times[mark];
      if (mark.starts_with(kInstitution) || mark.starts_with(kOrigin)) ++all;
    }
  }
  for (const auto& [mark, count] : times)
    if (2 * count > all) return mark;
  return {};
}

// "A ministry official", where the entry names one institution only: it speaks for that; and so
// does "the company", where the entry names one that says something.
void name_officials(std::span<const CitedFigure> figures,
                    std::vector<std::vector<std::string>>& marks) {
  std::unordered_map<std::string, std::vector<std::string>> named;
  const auto entry = [&](std::size_t at) {
    return figures[at].article->key + '|' + std::to_string(figures[at].claim.section);
  };
  std::unordered_map<std::string, std::vector<std::string>> origins;
  std::vector<std::size_t> officials, kinds;
  const auto collect = [](const std::string& mark, std::vector<std::string>& known) {
    if (known.empty() || known.back() != mark) known.push_back(mark);
  };
  for (std::size_t i = 0; i < figures.size(); ++i) {
    if (std::erase(marks[i], kOfficeConcept) > 0) officials.push_back(i);
    if (std::erase(marks[i], kKind) > 0) kinds.push_back(i);
    for (const std::string& mark : marks[i]) {
      if (mark.starts_with(kInstitution)) collect(mark, named[entry(i)]);
      if (mark.starts_with(kInstitution) || mark.starts_with(kOrigin))
        collect(mark, origins[entry(i)]);
    }
  }
  for (const std::size_t at : kinds) marks[at].push_back("kind in " + entry(at));
  for (const std::size_t at : kinds)
    if (const auto& known = origins[entry(at)]; known.size() == 1)
      marks[at].push_back(known.front());
  for (const std::size_t at : officials) marks[at].push_back("official of " + entry(at));
  for (const std::size_t at : officials)
    if (const auto& known = named[entry(at)]; known.size() == 1) marks[at].push_back(known.front());
}

}  // namespace

Origins::Origins(std::span<const CitedFigure> figures, const ConceptFinder& concepts,
                 Analyser& analyser)
    : figures_(figures),
      voices_(figures.size()),
      speakers_(figures.size()),
      authors_(figures.size()),
      articles_(figures.size()) {
  std::vector<std::vector<std::string>> marks;
  for (const CitedFigure& figure : figures) marks.push_back(marks_of(figure, concepts, analyser));
  if (const std::string counter = counting_institution(figures, marks); !counter.empty())
    for (std::size_t i = 0; i < figures.size(); ++i)
      if (hides_its_origin(figures[i].claim)) marks[i].push_back(counter);
  mark_own_figures(figures, concepts, analyser, marks);
  name_officials(figures, marks);
  const auto outlets = passed_on_by_outlets(figures, marks);
  join_headlines(figures, voices_);
  join_outlets(figures, voices_);
  const std::unordered_set<std::string> people = people_of(figures);
  std::unordered_map<std::string, std::size_t> first, identities;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    for (std::string& mark : marks[i]) {
      const auto [known, is_new] = first.emplace(std::move(mark), i);
      if (!is_new) voices_.join(i, known->second);
    }
    for (const std::string& author : figures[i].article->article.authors)
      authors_[i].push_back(surname(author));
    if (std::string speaker = title_speaker(figures[i]); people.contains(speaker))
      authors_[i].push_back(std::move(speaker));
    if (const std::string identity = versions_identity(*figures[i].article); !identity.empty())
      articles_[i] = identities.emplace(identity, identities.size() + 1).first->second;
  }
  speakers_ = voices_;
  for (const auto& [outlet, institution] : outlets) voices_.join(outlet, institution);
}

bool Origins::in_versions(std::size_t a, std::size_t b) const {
  return articles_[a] != 0 && articles_[a] == articles_[b];
}

bool Origins::by_one_author(std::size_t a, std::size_t b) const {
  return figures_[a].article->key != figures_[b].article->key &&
         std::find_first_of(authors_[a].begin(), authors_[a].end(), authors_[b].begin(),
                            authors_[b].end()) != authors_[a].end();
}

}  // namespace attest
